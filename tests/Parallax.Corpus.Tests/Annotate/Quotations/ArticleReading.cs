namespace Parallax.Tests;

/// <summary>Names, quotations and voices of an article that is already divided, with the notes, for tests of these alone.</summary>
internal sealed class ArticleReading(QuotationOptions? options = null)
{
    private static readonly Language Lists = Language.English;
    private readonly NameAnnotator names = new(Lists);
    private readonly QuotationAnnotator quotations = new(Lists, options ?? new QuotationOptions());

    /// <summary>The names of an article.</summary>
    public IReadOnlyList<Name> Names(SegmentedArticle article) => names.Annotate(article);

    /// <summary>The quotations of an article, and the notes on its marks.</summary>
    public (IReadOnlyList<Quotation> Quotations, IReadOnlyList<Note> Notes) Quotations(SegmentedArticle article)
    {
        TextWords[] texts = Lists.Read(article);
        List<Note> notes = [];
        return (quotations.Annotate(article, texts, names.Annotate(texts), notes), notes);
    }
}
