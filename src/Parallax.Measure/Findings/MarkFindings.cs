namespace Parallax;

/// <summary>Two passages that A has in marks stand without marks in B, which shares its text.</summary>
internal static class MarkFindings
{
    // One passage could be a slip; more are how a text was taken over.
    private const int MinimumPassages = 2;
    private const int MostShown = 2;

    public static IEnumerable<Finding> Of(AnnotatedCorpus corpus)
    {
        Independence independence = Independence.Of(corpus);
        if (independence.SharedTexts.IndependentTexts == corpus.Articles.Count)
            return [];
        return corpus.Drift().Pairs
            .SelectMany(pair => pair.Changes)
            .Select(Lost)
            .OfType<(Place Marked, Place Unmarked)>()
            .Where(lost => lost.Marked.Article != lost.Unmarked.Article
                && independence.FamilyOf(lost.Marked.Article) == independence.FamilyOf(lost.Unmarked.Article))
            .DistinctBy(lost => (lost.Marked.Article, lost.Unmarked.Article, lost.Marked.In, lost.Marked.Span))
            .GroupBy(lost => (lost.Marked.Article, lost.Unmarked.Article))
            .Where(articles => articles.Count() >= MinimumPassages)
            .Select(Finding);
    }

    private static (Place Marked, Place Unmarked)? Lost(DriftChange change) => change switch
    {
        { Kind: DriftKind.MarksDropped, A: { } marked, B: { } unmarked } => (marked, unmarked),
        { Kind: DriftKind.MarksAdded, A: { } unmarked, B: { } marked } => (marked, unmarked),
        _ => null,
    };

    private static Finding Finding(IEnumerable<(Place Marked, Place Unmarked)> lost)
    {
        (Place Marked, Place Unmarked)[] passages = [.. lost.OrderBy(place => place.Marked.In).ThenBy(place => place.Marked.Span)];
        return new Finding(
            FindingKind.MarksLost,
            [.. passages.Take(MostShown).SelectMany(passage => new FindingLine[] { new(passage.Marked, []), new(passage.Unmarked, []) })],
            FindingHold.OneArticle,
            passages.Length);
    }
}
