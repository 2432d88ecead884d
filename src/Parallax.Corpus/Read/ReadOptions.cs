namespace Parallax;

/// <summary>How a corpus is read. The defaults suit articles of news.</summary>
public sealed record ReadOptions
{
    /// <summary>An article with more UTF-16 code units than this is skipped with a note. 16 million is a shelf of novels.</summary>
    public int MaximumArticleLength { get; init; } = 16_000_000;

    /// <summary>
    /// A line of a .jsonl or .csv file with more bytes than this is skipped with a note, and no more of it than this is ever in memory.
    /// The default holds <see cref="MaximumArticleLength"/> code units at three bytes each, the most that UTF-8 needs for one.
    /// </summary>
    public int MaximumLineLength => (int)Math.Min(Array.MaxLength / 2, (3L * MaximumArticleLength) + 65_536);

    /// <summary>Whether a table <c>articles.csv</c> in a folder is used. Without it every file stands for itself.</summary>
    public bool UseArticlesTable { get; init; } = true;

    /// <summary>
    /// Receives how much of the corpus has been read, 0 to 1, before each article is handed out; null for nobody. Standard input has no known
    /// length and reports nothing.
    /// </summary>
    public IProgress<double>? Progress { get; init; }

    internal static ReadOptions Default { get; } = new();
}
