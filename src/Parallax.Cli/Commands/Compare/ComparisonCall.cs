namespace Parallax;

/// <summary>What a comparison is asked for.</summary>
/// <param name="Surroundings">Where its progress goes.</param>
/// <param name="Path">The corpus, as it was named.</param>
/// <param name="Annotation">How its articles are annotated.</param>
/// <param name="CollapsesReprints">Whether of articles that share a text only one is compared.</param>
internal sealed record ComparisonCall(Surroundings Surroundings, string Path, AnnotationOptions Annotation, bool CollapsesReprints)
{
    /// <summary>What a row is, as it was asked for; null for the default.</summary>
    public string? By { get; init; }

    /// <summary>How speakers or terms are measured.</summary>
    public required string Measure { get; init; }

    /// <summary>Which choices among terms are counted.</summary>
    public TermChoiceOptions Terms { get; init; } = new();

    /// <summary>A row an article or a row an outlet; null for the default, and where rows are something else.</summary>
    public GroupBy? Rows => By switch { "article" => GroupBy.Article, "outlet" => GroupBy.Outlet, _ => null };

    /// <summary>Reads and annotates the corpus, and compares its articles.</summary>
    /// <exception cref="CallException">There is no article in it.</exception>
    public ComparisonResult Annotated(Func<AnnotatedCorpus, IReadOnlyList<Table>> compare)
    {
        AnnotatedCorpus corpus = Work.Corpus(Surroundings, Path, Annotation, CollapsesReprints);
        NoteLog notes = new();
        notes.AddRange(corpus.Notes);
        using ProgressDisplay progress = new(Surroundings, "Comparing");
        return new ComparisonResult(compare(corpus), corpus.Articles.Count, notes);
    }
}
