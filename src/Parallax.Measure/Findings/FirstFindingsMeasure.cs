namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The differences between the articles of one event that are worth saying first, the most telling first: by kind in the order of
    /// <see cref="FindingKind"/>, by what they hang on, and by how many texts they show. A second finding of a kind stands behind the first ones of
    /// the other kinds, and one whose places all serve others before it is left out.
    /// </summary>
    public static IReadOnlyList<Finding> FirstFindings(this AnnotatedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once("first findings", static (corpus, _) => FirstFindingsOf(corpus));
    }

    private static List<Finding> FirstFindingsOf(AnnotatedCorpus corpus)
    {
        IEnumerable<(Finding Finding, int Turn)> all = HeadlineFindings.Of(corpus)
            .Concat(NumberFindings.Of(corpus))
            .Concat(MarkFindings.Of(corpus))
            .Concat(StatementFindings.Of(corpus))
            .Concat(SpeakerFindings.Of(corpus))
            .GroupBy(finding => finding.Kind)
            .SelectMany(kind => kind.OrderByDescending(finding => finding.Hold).ThenByDescending(finding => finding.Lines.Count)
                .ThenByDescending(finding => finding.Places)
                .Select((finding, turn) => (finding, turn)));
        List<Finding> ranked = [];
        HashSet<(AnnotatedArticle, TextPart, int)> used = [];
        foreach ((Finding finding, _) in all.OrderBy(entry => entry.Turn).ThenBy(entry => entry.Finding.Kind))
        {
            // All are taken, whether the first was free or not.
            int free = finding.Lines.Count(line => used.Add((line.Place.Article, line.Place.In, line.Place.Span.Start)));
            if (free > 0)
                ranked.Add(finding);
        }

        return ranked;
    }
}
