namespace Parallax;

/// <summary>What is drawn again in a bootstrap.</summary>
internal static class Units
{
    /// <summary>
    /// The articles of a row by the text that they carry. A row that speaks for its outlet is drawn by text, since sentences of one text are not
    /// independent; any other row is drawn by its smaller parts, and its interval says nothing beyond these texts.
    /// </summary>
    public static IEnumerable<IEnumerable<AnnotatedArticle>> Of(AnnotatedCorpus corpus, MeasureGroup group) =>
        group.Articles.GroupBy(Independence.Of(corpus).FamilyOf);
}
