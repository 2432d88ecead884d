namespace Parallax;

/// <summary>The articles that are compared, by number; what is made of one may be made anew each time it is asked for.</summary>
internal interface ILineageSource
{
    /// <summary>How many there are.</summary>
    int Count { get; }

    /// <summary>The outlet of an article.</summary>
    Outlet OutletOf(int article);

    /// <summary>The text of an article.</summary>
    string TextOf(int article);

    /// <summary>Its blocks.</summary>
    IReadOnlyList<Block> BlocksOf(int article);

    /// <summary>The article with its sentences.</summary>
    SegmentedArticle Segmented(int article);
}
