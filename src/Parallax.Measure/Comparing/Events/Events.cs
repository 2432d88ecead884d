namespace Parallax;

/// <summary>How the articles of a corpus were divided into events.</summary>
public enum EventGrouping
{
    /// <summary>All are taken for one event: nothing says otherwise clearly enough.</summary>
    One,

    /// <summary>By the column <c>event</c>.</summary>
    Column,

    /// <summary>By what headlines and first sentences are about, and the dates.</summary>
    Content,
}

/// <summary>The events that a corpus tells, each with its articles.</summary>
/// <param name="All">The events, in the order of their first articles; at least one where the corpus has an article.</param>
/// <param name="Grouping">How they were told apart.</param>
/// <param name="Settings">The same in words, for captions.</param>
public sealed record Events(IReadOnlyList<ArticleEvent> All, EventGrouping Grouping, IReadOnlyList<Setting> Settings);

/// <summary>One event with its articles.</summary>
/// <param name="Number">From 1.</param>
/// <param name="Name">As given in the column; else the headline of the article that is most like the others.</param>
/// <param name="Corpus">Its articles, in corpus order; with one event the whole corpus itself.</param>
public sealed record ArticleEvent(int Number, string Name, AnnotatedCorpus Corpus);
