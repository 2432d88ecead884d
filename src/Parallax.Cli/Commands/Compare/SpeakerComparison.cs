namespace Parallax;

/// <summary>Speakers counted by person, role, side or naming, by one of several measures.</summary>
internal sealed class SpeakerComparison
{
    private readonly AnnotatedCorpus corpus;
    private readonly SpeakerBy by;
    private readonly string measure;
    private readonly Sides? sides;

    private SpeakerComparison(AnnotatedCorpus corpus, SpeakerBy by, string measure, Sides? sides) =>
        (this.corpus, this.by, this.measure, this.sides) = (corpus, by, measure, sides);

    /// <summary>What speakers can be counted by, beside articles and outlets.</summary>
    public static string[] Groupings { get; } = ["person", "role", "side", "naming"];

    /// <summary>How they can be measured; the first without being asked.</summary>
    public static string[] Measures { get; } = ["share", "stance", "directness", "order"];

    /// <summary>The comparison that the user asked for; null where rows are articles or outlets.</summary>
    /// <exception cref="CallException">The file of sides cannot be read.</exception>
    public static SpeakerComparison? Of(ComparisonCall call, AnnotatedCorpus corpus)
    {
        if (call.By is null || !Groupings.Contains(call.By))
            return null;
        SpeakerBy grouping = Enum.Parse<SpeakerBy>(call.By, ignoreCase: true);
        return new(corpus, grouping, call.Measure, grouping == SpeakerBy.Side ? SidesOf(call, corpus) : null);
    }

    /// <summary>Its table.</summary>
    public Table Table()
    {
        GroupBy per = corpus.DefaultGroupBy();
        return measure switch
        {
            "stance" => corpus.CueStances(by, per, sides).Table(),
            "directness" => corpus.Directness(per, by, sides).Table(),
            "order" => corpus.FirstLastWord(by, sides).Table(),
            _ => corpus.SpeakerShare(by, per, sides).Table(),
        };
    }

    // Without a file the proposal is shown beside the output, ready to be saved and edited: sides are the user's to draw.
    private static Sides SidesOf(ComparisonCall call, AnnotatedCorpus corpus)
    {
        if (Work.SidesBeside(call.Path) is { } given)
            return given;
        Sides proposed = Sides.Propose(corpus);
        call.Surroundings.Error.WriteLine(
            $"There is no {Sides.FileName} beside the corpus. These sides are proposed from affiliations; "
            + $"save them as {Sides.FileName} there, and edit them:");
        call.Surroundings.Error.WriteLine(proposed.ToYaml());
        return proposed;
    }
}
