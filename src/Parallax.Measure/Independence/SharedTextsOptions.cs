namespace Parallax.Parts;

/// <summary>When two articles count as sharing a text. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record SharedTextsOptions
{
    /// <summary>Two articles share text where they have one run of so many words in common, at least 1.</summary>
    /// <remarks>Above the length of a sentence that two reporters quote alike; three short paragraphs are longer.</remarks>
    public int LongRun { get; init => field = Allowed.AtLeast(1, value); } = 40;

    /// <summary>… or so many runs of <see cref="MinimumRun"/> words, at least 1: what is left of a text that was edited.</summary>
    public int SeveralRuns { get; init => field = Allowed.AtLeast(1, value); } = 3;

    /// <summary>How many words the runs have that count together, at least 1.</summary>
    public int MinimumRun { get; init => field = Allowed.AtLeast(1, value); } = 12;

    /// <summary>
    /// A passage in more articles of one outlet than this (at least 2) is furniture of its pages, and no text that it shares with others.
    /// </summary>
    public int MaximumPerOutlet { get; init => field = Allowed.AtLeast(2, value); } = 2;

    /// <summary>
    /// Of what is shared so many words stand outside quotation marks, or more: two articles that quote one statement share no text.
    /// </summary>
    public int MinimumUnquoted { get; init => field = Allowed.AtLeast(0, value); } = 12;

    /// <summary>A passage in more articles than this (at least 2) does not count: a notice of many pages, not a text that two share.</summary>
    public int MaximumArticles { get; init => field = Allowed.AtLeast(2, value); } = 200;
}
