using System.Globalization;

namespace Parallax.Tests;

/// <summary>The alignment of real articles against a reader's judgement (data/gold/alignment.tsv).</summary>
public sealed class JudgedAlignmentTests
{
    private static readonly Lazy<string[][]> Judged = new(static () =>
        [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "alignment.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))]);

    private static readonly Dictionary<string, AnnotatedCorpus> Corpora = [];

    [Fact]
    public void Links_judged_right_are_kept_and_few_were_wrong()
    {
        string[][] links = [.. Judged.Value.Where(row => row[0] == "link")];
        string[][] kept = [.. links.Where(row => Links(row).Any(link => Has(link.B, row[5])))];

        int right = kept.Count(row => row[^1] == "right");
        TestContext.Current.TestOutputHelper?.WriteLine($"{links.Count(row => row[^1] == "right")} of {links.Length} right when drawn; now {right} of {kept.Length}");
        Assert.True(right >= 50, $"Only {right} of the links judged right are still there.");
        Assert.True(right >= 0.85 * kept.Length, $"Only {right} of {kept.Length} judged links are right.");
    }

    [Fact]
    public void Statements_in_other_words_are_found_as_often_as_captions_say()
    {
        string[][] statements = [.. Judged.Value.Where(row => row[0] == "statement")];
        int linked = statements.Count(row => Links(row).Any(link => row[5].Split(' ').Any(start => Has(link.B, start))));
        int found = statements.Count(IsOneStatement);

        TestContext.Current.TestOutputHelper?.WriteLine($"{found} of {statements.Length} found as one statement, {linked} linked directly");
        Assert.Equal(AlignmentMiss.Listed, statements.Length);
        Assert.True(found == AlignmentMiss.Found, $"Captions say that {AlignmentMiss.Found} are found, {found} are: set AlignmentMiss.Found to what is measured.");
    }

    private static IEnumerable<SentenceLink> Links(string[] row)
    {
        AnnotatedCorpus corpus = Corpus(row[1]);
        AnnotatedArticle a = Article(corpus, row[2]), b = Article(corpus, row[4]);
        return corpus.SentenceAlignment().Between(a, b)
            .Select(link => ReferenceEquals(link.A[0].Article, a) ? link : new SentenceLink(link.B, link.A, link.Similarity))
            .Where(link => Has(link.A, row[3]));
    }

    private static bool IsOneStatement(string[] row)
    {
        AnnotatedCorpus corpus = Corpus(row[1]);
        AnnotatedArticle a = Article(corpus, row[2]), b = Article(corpus, row[4]);
        return corpus.SentenceAlignment().Statements.Any(statement =>
            statement.Renderings.Any(rendering => ReferenceEquals(rendering.Article, a) && Has(rendering.Sentences, row[3]))
            && statement.Renderings.Any(rendering => ReferenceEquals(rendering.Article, b)));
    }

    private static AnnotatedCorpus Corpus(string name)
    {
        if (!Corpora.TryGetValue(name, out AnnotatedCorpus? corpus))
        {
            string path = name == "sarnik-road" ? Path.Combine(SharedData.Root, "data", "events", name) : SharedData.Path("corpora/" + name);
            Corpora[name] = corpus = Parallax.Corpus.Read(path).Annotate();
        }

        return corpus;
    }

    private static AnnotatedArticle Article(AnnotatedCorpus corpus, string hash) => corpus.Articles.First(article => article.Article.TextSha256 == hash);

    private static bool Has(IEnumerable<Place> places, string start)
    {
        TextPart part = start.StartsWith("title:", StringComparison.Ordinal) ? TextPart.Title : TextPart.Text;
        int at = int.Parse(start[(start.IndexOf(':', StringComparison.Ordinal) + 1)..], CultureInfo.InvariantCulture);
        return places.Any(place => place.In == part && place.Span.Start == at);
    }
}
