namespace Parallax;

/// <summary>The events that a corpus tells, each with its articles.</summary>
/// <param name="All">The events, in the order of their first articles; at least one where the corpus has an article.</param>
/// <param name="Grouping">How they were told apart.</param>
/// <param name="Settings">The same in words, for captions.</param>
[ShownBy(".Table()")]
public sealed record Events(IReadOnlyList<ArticleEvent> All, EventGrouping Grouping, IReadOnlyList<Setting> Settings) : Summarised;

/// <summary>One event with its articles.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">As given in the column; else the headline of the article that is most like the others.</param>
/// <param name="Corpus">Its articles, in corpus order; with one event the whole corpus itself.</param>
public sealed record ArticleEvent(int Number, string Name, AnnotatedCorpus Corpus) : Summarised
{
    /// <summary>The words that tell most of what its articles have in common, the strongest first; empty for one article, or by column.</summary>
    public IReadOnlyList<string> Telling { get; init; } = [];
}
