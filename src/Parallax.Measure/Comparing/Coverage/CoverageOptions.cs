namespace Parallax;

/// <summary>What is listed as not found.</summary>
public sealed record CoverageOptions
{
    /// <summary>A statement is listed as not found where at least so many independent texts make it, 1 or more.</summary>
    public int MinimumTexts { get; init => field = Allowed.AtLeast(1, value); } = 2;

    /// <summary>At most so many statements are listed for an article, those of most independent texts first.</summary>
    public int MaximumNotFound { get; init; } = 20;

    /// <summary>An article is asked for statements of articles that are at most so many days older: news moves on.</summary>
    public int MaximumDays { get; init; } = 14;
}
