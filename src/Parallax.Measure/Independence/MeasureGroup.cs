namespace Parallax;

/// <summary>What one row of a comparison stands for.</summary>
public enum GroupBy
{
    /// <summary>One row an article.</summary>
    Article,

    /// <summary>One row an outlet.</summary>
    Outlet,

    /// <summary>One row for the whole corpus.</summary>
    Corpus,
}

/// <summary>One row of a comparison: an article, the articles of an outlet, or all.</summary>
/// <param name="Number">The article's number in the corpus (from 1), or the outlet's, in order of first article.</param>
/// <param name="Articles">Its articles, at least one.</param>
/// <param name="IndependentTexts">How many texts they are once reprints are counted once.</param>
/// <param name="By">What the row stands for.</param>
public sealed record MeasureGroup(int Number, Outlet Outlet, IReadOnlyList<AnnotatedArticle> Articles, int IndependentTexts, GroupBy By) : Summarised
{
    /// <summary>Below this many independent articles nothing is said of an outlet as such.</summary>
    public const int MinimumForOutlet = 5;

    /// <summary>Whether enough independent articles stand in the row to speak of the outlet as such. Articles without an outlet never do.</summary>
    public bool SpeaksForOutlet => IndependentTexts >= MinimumForOutlet && Outlet != Outlet.Unnamed;

    /// <summary>What the row is about, in words: "this article", "these 3 articles", or the outlet's name.</summary>
    public string Scope => SpeaksForOutlet ? Outlet.Name : Articles.Count == 1 ? "this article" : $"these {Articles.Count} articles";
}
