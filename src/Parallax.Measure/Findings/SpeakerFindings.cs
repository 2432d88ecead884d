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
    private const int LeastWords = 4;
    private const int MostDays = 3;

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

    // Two other texts of the same days, none of which has the name, nor has the text itself a second person of that surname.
    private static bool IsAlone(AnnotatedCorpus corpus, Independence independence, Person person, AnnotatedArticle[] articles)
    {
        int family = independence.FamilyOf(articles[0]);
        AnnotatedArticle[] others = [.. corpus.Articles.Where(article => independence.FamilyOf(article) != family)];
        return Array.TrueForAll(articles, article => independence.FamilyOf(article) == family)
            && others.Where(other => AreNear(other, articles[0])).Select(independence.FamilyOf).Distinct().Count() >= MinimumTexts - 1
            && Array.TrueForAll(others, other =>
                other.Segmented.Texts.All(text => !text.Text.Contains(Surname(person), StringComparison.OrdinalIgnoreCase)))
            && !articles[0].Names.Any(name => name.Kind == NameKind.Person && name.Entity != person.Name && !person.Spellings.Contains(name.Entity)
                && name.Entity.EndsWith(Surname(person), StringComparison.OrdinalIgnoreCase));
    }

    private static string Surname(Person person) => person.Name[(person.Name.LastIndexOf(' ') + 1)..];

    private static bool AreNear(AnnotatedArticle a, AnnotatedArticle b) =>
        PublicationDate.Of(a.Article) is not { } one || PublicationDate.Of(b.Article) is not { } other || one.DaysFrom(other) <= MostDays;

    // Twice in marks beside the name itself; what "he" said, or whoever is quoted within, may be somebody else's.
    private static Finding? Finding(Person person, (AnnotatedArticle Article, Quotation Quotation)[] said)
    {
        AnnotatedArticle article = said[0].Article;
        Place[] places = [.. said
            .Where(each => each.Article == article && IsNamed(each.Quotation.Speaker!, person))
            .Select(each => (each.Quotation, Place: Places.At(article, each.Quotation.In, each.Quotation.Marked[0], each.Quotation.Marked[0].Start)))
            .Where(each => each.Place.Speaker == each.Quotation.Speaker!.Entity && each.Place.Words >= LeastWords)
            .Select(each => each.Place)];
        return places.Length < MinimumQuotations ? null : new Finding(
            FindingKind.SpeaksAlone,
            [.. places.Take(MostShown).Select(place => FindingLine.Of(place, said.Select(each => each.Article)))],
            FindingHold.OneArticle,
            places.Length) { Speaker = person.Name };
    }

    // "Breiland", "Odd Breiland", "the cook Odd Breiland"; not "Ms. Breiland", who may be another.
    private static bool IsNamed(Speaker speaker, Person person) =>
        speaker.Text.EndsWith(person.Name, StringComparison.Ordinal) || speaker.Text.Equals(Surname(person), StringComparison.Ordinal);
}
