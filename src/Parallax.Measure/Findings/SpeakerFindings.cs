namespace Parallax;

/// <summary>
/// X speaks in A alone, and no other text has the name. That a name is not there is sure; that somebody is quoted without being found is not, so a
/// person whom another text names makes no finding.
/// </summary>
internal static class SpeakerFindings
{
    private const int MinimumTexts = 3;
    private const int MinimumQuotations = 2;
    private const int MostShown = 2;

    public static IEnumerable<Finding> Of(AnnotatedCorpus corpus)
    {
        Independence independence = Independence.Of(corpus);
        if (independence.SharedTexts.IndependentTexts < MinimumTexts)
            return [];
        Persons persons = corpus.Persons();
        return corpus.Articles
            .SelectMany(article => article.Quotations.Where(quotation => quotation is { Speaker: not null, Marked.Count: > 0 })
                .Select(quotation => (Article: article, Quotation: quotation, Person: persons.Of(article, quotation.Speaker!.Entity))))
            .Where(said => said.Person is { Kind: PersonKind.Person } person && person.Name.Contains(' ', StringComparison.Ordinal))
            .GroupBy(said => said.Person!)
            .Where(said => IsAlone(corpus, independence, said.Key, [.. said.Select(each => each.Article).Distinct()]))
            .Select(said => Finding(said.Key, [.. said.Select(each => (each.Article, each.Quotation))])).OfType<Finding>();
    }

    private static bool IsAlone(AnnotatedCorpus corpus, Independence independence, Person person, AnnotatedArticle[] articles)
    {
        int family = independence.FamilyOf(articles[0]);
        string surname = person.Name[(person.Name.LastIndexOf(' ') + 1)..];
        return Array.TrueForAll(articles, article => independence.FamilyOf(article) == family)
            && corpus.Articles.Where(article => independence.FamilyOf(article) != family)
                .All(article => article.Segmented.Texts.All(text => !text.Text.Contains(surname, StringComparison.OrdinalIgnoreCase)));
    }

    // In one article twice in marks, once beside the name itself.
    private static Finding? Finding(Person person, (AnnotatedArticle Article, Quotation Quotation)[] said)
    {
        string surname = person.Name[(person.Name.LastIndexOf(' ') + 1)..];
        AnnotatedArticle article = said[0].Article;

        // What somebody else is quoted with inside their words is not theirs alone.
        (Quotation Quotation, Place Place)[] first = [.. said.Where(each => each.Article == article)
            .Select(each => (each.Quotation, Places.At(article, each.Quotation.In, each.Quotation.Marked[0], each.Quotation.Marked[0].Start)))
            .Where(each => each.Item2.Speaker == each.Quotation.Speaker!.Entity)];
        if (first.Length < MinimumQuotations || !Array.Exists(first, each => each.Quotation.Speaker!.Text.Contains(surname, StringComparison.OrdinalIgnoreCase)))
            return null;
        return new Finding(
            FindingKind.SpeaksAlone,
            [.. first.Take(MostShown).Select(each => new FindingLine(
                each.Place,
                [.. said.Select(each => each.Article).Distinct().Where(other => other != article)]))],
            FindingHold.OneArticle,
            first.Length) { Speaker = person.Name };
    }
}
