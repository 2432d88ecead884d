namespace Parallax.Tests;

/// <summary>Hits of the shipped lexicons in real articles, as judged by reading them: data/gold/lexicon-hits.tsv.</summary>
public sealed class LexiconHitsTests
{
    private static readonly Hit[] Hits =
        [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "lexicon-hits.tsv")).Where(line => !line.StartsWith('#')).Select(Hit.Of)];

    [Fact]
    public void At_least_95_of_100_hits_are_right_in_either_judging()
    {
        Assert.Equal(200, Hits.Length);
        Assert.True(Hits.Count(hit => hit.First == "right") >= 190);
        Assert.True(Hits.Count(hit => hit.Second == "right") >= 190);
    }

    [Fact]
    public void The_hits_that_were_judged_right_are_still_found()
    {
        string[] files = [SharedData.Path("corpora/strikes.jsonl"), SharedData.Path("gold/polnear-train.jsonl")];
        ArticleAnnotator annotator = new(new AnnotationOptions { Lexicons = Lexicon.Shipped });
        ILookup<string, Hit> byText = Hits.Where(hit => hit.First == "right" && hit.Second == "right").ToLookup(hit => hit.Sha256);
        int found = 0, looked = 0;
        foreach (Article article in files.SelectMany(file => Corpus.Read(file).Articles).Where(article => byText.Contains(article.TextSha256)))
        {
            HashSet<string> terms = [.. annotator.Annotate(article).Terms.Select(Key)];
            looked += byText[article.TextSha256].Count();
            found += byText[article.TextSha256].Count(hit => terms.Contains(hit.Key));
        }

        Assert.True(looked >= 190, $"{looked} of the judged hits lie in articles that are there.");
        Assert.True(found >= 0.97 * looked, $"{found} of {looked} hits judged right are found.");
    }

    private static string Key(Term term) =>
        string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{term.In} {term.Span.Start} {term.Span.Length} {term.Lexicon} {term.Contrast} {term.Option}").ToUpperInvariant();

    private sealed record Hit(string Sha256, string Key, string First, string Second)
    {
        public static Hit Of(string line)
        {
            string[] fields = line.Split('\t');
            return new Hit(fields[1], string.Join(' ', fields[2..8]).ToUpperInvariant(), fields[8], fields[9]);
        }
    }
}
