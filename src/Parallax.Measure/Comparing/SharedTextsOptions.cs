namespace Parallax;

/// <summary>When two articles count as sharing a text. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record SharedTextsOptions
{
    /// <summary>Two articles share text where they have one run of so many words in common, at least 1.</summary>
    /// <remarks>Above the length of a sentence that two reporters quote alike; three short paragraphs are longer.</remarks>
    public int LongRun
    {
        get;
        init => field = AtLeast(1, value, "A long run");
    } = 40;

    /// <summary>… or so many runs of <see cref="MinimumRun"/> words, at least 1: what is left of a text that was edited.</summary>
    public int SeveralRuns
    {
        get;
        init => field = AtLeast(1, value, "The number of runs");
    } = 3;

    /// <summary>How many words the runs have that count together, at least 1.</summary>
    public int MinimumRun
    {
        get;
        init => field = AtLeast(1, value, "A run");
    } = 12;

    /// <summary>A passage in more articles of one outlet than this (at least 2) is furniture of its pages, and no text that it shares with others.</summary>
    public int MaximumPerOutlet
    {
        get;
        init => field = AtLeast(2, value, "How many articles of one outlet");
    } = 2;

    /// <summary>Of what is shared so many words stand outside quotation marks, or more: two articles that quote one statement share no text.</summary>
    public int MinimumUnquoted
    {
        get;
        init => field = AtLeast(0, value, "The number of unquoted words");
    } = 12;

    /// <summary>A passage in more articles than this (at least 2) does not count: a notice of many pages, not a text that two share.</summary>
    public int MaximumArticles
    {
        get;
        init => field = AtLeast(2, value, "How many articles");
    } = 200;

    private static int AtLeast(int least, int value, string what) =>
        value >= least ? value : throw new ArgumentException($"{what} cannot be {value}; it must be at least {least}.", nameof(value));
}
