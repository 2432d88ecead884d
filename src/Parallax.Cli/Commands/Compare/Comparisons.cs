namespace Parallax;

/// <summary>Everything that <c>parallax compare</c> compares, in the order of its help.</summary>
internal static class Comparisons
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Comparison> All { get; } =
    [
        new("terms", "what things are called", call => call.Annotated(corpus => [.. corpus.Lexicons.SelectMany(lexicon => Choices(corpus, lexicon, call.Rows)).Select(choice => choice.Table())])),
        new("labels", "what each actor is called", (corpus, call) => corpus.Labels(call.Rows).Table()),
        new("voices", "whose words", (corpus, call) => corpus.VoiceComposition(call.Rows).Table()),
        new("speakers", "who is quoted", (corpus, call) => SpeakerComparison.Of(call, corpus)?.Table() ?? corpus.SpeakerShare(call.Rows).Table()),
        new("persons", "who is one and the same under several spellings", (corpus, _) => corpus.Persons().Table()),
        new("headlines", "what they state without the body's attribution or marks", (corpus, _) => corpus.HeadlineVoices().Table()),
        new("agents", "who is named as acting", (corpus, call) => corpus.AgentNaming(call.Rows).Table()),
        new("tone", "emotional wording", (corpus, call) => corpus.ToneProfile(call.Rows).Table()),
    ];

    /// <summary>Their names.</summary>
    public static string[] Names { get; } = [.. All.Select(comparison => comparison.Name)];

    // Where nothing was found, one contrast stands for all: a table that says so, and the columns for programs.
    private static IReadOnlyList<TermChoice> Choices(AnnotatedCorpus corpus, Lexicon lexicon, GroupBy? by) =>
        corpus.TermChoices(lexicon, by) is { } found && (found.Count > 0 || lexicon.Contrasts.Count == 0) ? found
            : [corpus.TermChoice(lexicon, lexicon.Contrasts[0].Id, by)];
}
