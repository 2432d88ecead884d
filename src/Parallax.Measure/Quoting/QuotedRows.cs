namespace Parallax;

/// <summary>The articles of one row, or of the whole corpus, with their quotations and how to draw them again.</summary>
/// <param name="Group">The article or outlet; null for the whole corpus.</param>
/// <param name="Quotations">Their quotations, in corpus order.</param>
/// <param name="DrawsTexts">Whether there are enough independent texts to draw by text, and so to speak of more than these texts.</param>
internal sealed record QuotedRows(
    MeasureGroup? Group, IReadOnlyList<AnnotatedArticle> Articles, IReadOnlyList<SpokenQuotation> Quotations, bool DrawsTexts)
{
    /// <summary>One for each article or outlet, or one for the whole corpus.</summary>
    public static IReadOnlyList<QuotedRows> Of(AnnotatedCorpus corpus, GroupBy? by)
    {
        if ((by ?? corpus.DefaultGroupBy()) != GroupBy.Corpus)
            return [.. corpus.Groups(by).Select(group => new QuotedRows(group, group.Articles, Spoken(group.Articles), group.SpeaksForOutlet))];
        int texts = Independence.Of(corpus).SharedTexts.IndependentTexts;
        return [new QuotedRows(null, corpus.Articles, Spoken(corpus.Articles), texts >= MeasureGroup.MinimumForOutlet)];
    }

    /// <summary>The quotations in the units that a bootstrap draws: by independent text where there are enough, else one by one.</summary>
    public IEnumerable<IReadOnlyList<SpokenQuotation>> Units(AnnotatedCorpus corpus)
    {
        if (!DrawsTexts)
            return Quotations.Select(quotation => new[] { quotation });
        Independence independence = Independence.Of(corpus);
        return Quotations.GroupBy(quotation => independence.FamilyOf(quotation.Article)).Select(unit => unit.ToArray());
    }

    /// <summary>What the intervals of such rows are about.</summary>
    public static Setting Scope(IReadOnlyList<QuotedRows> rows, string unit) => rows switch
    {
        [{ Group: null } all] => new Setting("intervals are", all.DrawsTexts ? "over independent texts" : $"over {unit}s within these texts"),
        _ => Caption.Scope([.. rows.Select(row => row.Group!)], unit),
    };

    private static List<SpokenQuotation> Spoken(IReadOnlyList<AnnotatedArticle> articles) => [.. articles.SelectMany(SpokenQuotation.Of)];
}
