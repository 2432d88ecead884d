namespace Parallax;

/// <summary>Which sentences of the articles render the same statements.</summary>
/// <param name="Links">Sentences of two articles that render one statement; in corpus order.</param>
/// <param name="Statements">The statements that more than one article renders, in the order of their first renderings.</param>
public sealed record SentenceAlignment(
    IReadOnlyList<SentenceLink> Links,
    IReadOnlyList<Statement> Statements,
    IReadOnlyList<Setting> Settings) : Summarised
{
    private ILookup<(AnnotatedArticle A, AnnotatedArticle B), SentenceLink>? byPair;

    /// <summary>The links between two articles, whichever is first in the corpus, in the order of the earlier one.</summary>
    public IReadOnlyList<SentenceLink> Between(AnnotatedArticle a, AnnotatedArticle b)
    {
        ArgumentNullException.ThrowIfNull(a);
        ArgumentNullException.ThrowIfNull(b);
        byPair ??= Links.ToLookup(link => link.Articles);
        return [.. byPair[(a, b)], .. byPair[(b, a)]];
    }
}

/// <summary>Something that more than one article states.</summary>
/// <param name="Number">From 1, in the order of first renderings.</param>
/// <param name="Renderings">How each article states it, in corpus order; one an article.</param>
public sealed record Statement(int Number, IReadOnlyList<Rendering> Renderings) : Summarised
{
    /// <summary>The sentence that is most like all others, to stand for them: one that an article has, never a paraphrase.</summary>
    public Place Text { get; init; } = Renderings[0].Sentences[0];
}

/// <summary>How one article states something: where in it, and with how many words.</summary>
/// <param name="Sentences">The sentences, in reading order; headline, standfirst and body may each say it.</param>
public sealed record Rendering(AnnotatedArticle Article, Concordance Sentences) : Summarised
{
    /// <summary>How many words they have.</summary>
    public int Words => Sentences.Words;

    /// <summary>Share of the article's words that stand before the first of them, 0 (at the beginning) to 1.</summary>
    public double Position => (double)WordsBefore(Sentences[0]) / Article.Words;

    /// <summary>Share of the article's words that they have, above 0 and up to 1.</summary>
    public double Share => (double)Words / Article.Words;

    // A title that is a text of its own is read first.
    private static int WordsBefore(Place place)
    {
        SegmentedArticle article = place.Article.Segmented;
        int before = article.Of(place.In).WordsIn(new TextSpan(0, place.Span.Start));
        return place.In == TextPart.Text && article.Title is { } title ? before + title.Words : before;
    }
}
