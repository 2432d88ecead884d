namespace Parallax;

/// <summary>The choices among contested terms: all of them, the balance of their poles, or the differences between rows.</summary>
internal static class TermComparison
{
    /// <summary>How terms can be measured; the first without being asked.</summary>
    public static string[] Measures { get; } = ["share", "balance", "differences"];

    /// <summary>Which voices can be counted; the first without being asked.</summary>
    public static string[] Voices { get; } = ["all", "own", "attributed", "quoted", "uncredited"];

    /// <summary>Which parts of an article can be counted; the first without being asked.</summary>
    public static string[] Blocks { get; } = ["all", "headline", "body"];

    /// <summary>What the command line asks for.</summary>
    public static TermChoiceOptions Options(string voice, string block) => new()
    {
        Voice = voice == Voices[0] ? null : Enum.Parse<Voice>(voice, ignoreCase: true),
        Blocks = Enum.Parse<ChoiceBlocks>(block, ignoreCase: true),
    };

    /// <summary>Makes the comparison.</summary>
    public static ComparisonResult Of(ComparisonCall call)
    {
        Table? differences = null;
        ComparisonResult result = call.Annotated(corpus =>
        {
            TermChoice[] choices = [.. corpus.Lexicons.SelectMany(lexicon => Choices(corpus, lexicon, call))];
            if (call.Measure == "differences")
                return [choices.Differences().Table()];
            if (call.Measure == "balance")
                return [.. choices.Select(choice => choice.ShareTable())];
            differences = choices.Differences().Table();
            return [.. choices.Select(choice => choice.Table())];
        });
        return differences is null ? result : result with { ForReaders = [differences] };
    }

    // Where nothing was found, one contrast stands for all: a table that says so, and the columns for programs.
    private static IReadOnlyList<TermChoice> Choices(AnnotatedCorpus corpus, Lexicon lexicon, ComparisonCall call) =>
        corpus.TermChoices(lexicon, call.Rows, call.Terms) is { } found && (found.Count > 0 || lexicon.Contrasts.Count == 0) ? found
            : [corpus.TermChoice(lexicon, lexicon.Contrasts[0].Id, call.Rows, call.Terms)];
}
