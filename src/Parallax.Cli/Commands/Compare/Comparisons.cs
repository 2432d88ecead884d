namespace Parallax;

/// <summary>Everything that <c>parallax compare</c> compares, in the order of its help.</summary>
internal static class Comparisons
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Comparison> All { get; } =
    [
        new("terms", "what things are called", TermComparison.Of),
        new("labels", "what each actor is called", (corpus, call) => corpus.Labels(call.Rows).Table()),
        new("voices", "whose words", (corpus, call) => corpus.VoiceComposition(call.Rows).Table()),
        new("speakers", "who is quoted", (corpus, call) => SpeakerComparison.Of(call, corpus)?.Table() ?? corpus.SpeakerShare(call.Rows).Table()),
        new("persons", "who is one and the same under several spellings", (corpus, _) => corpus.Persons().Table()) { TakesRows = false },
        new("headlines", "what they state without the body's attribution or marks", (corpus, _) => corpus.HeadlineVoices().Table())
        {
            TakesRows = false,
        },
        new("ladder", "which wording is quoted in one article and said by another itself", (corpus, _) => corpus.VoiceLadder().Table())
        {
            TakesRows = false,
        },
        new("agents", "who is named as acting", (corpus, call) => corpus.AgentNaming(call.Rows).Table()),
        new("numbers", "which numbers are given for the same things", call => call.PerEvent(corpus => corpus.Numbers(call.Rows).Table())),
        new("coverage", "which statements are found in which articles, and which are not", CoverageComparison.Of),
        new("reprints", "who shares a text with whom", ReprintComparison.Of) { TakesRows = false },
        new("drift", "how the renderings of one statement differ", DriftComparison.Of) { TakesRows = false },
        new("tone", "emotional wording", (corpus, call) => corpus.ToneProfile(call.Rows).Table()),
    ];

    /// <summary>Their names.</summary>
    public static string[] Names { get; } = [.. All.Select(comparison => comparison.Name)];
}
