using System.Globalization;

namespace Parallax.Tests;

/// <summary>What is shown against differences that a reader listed before (data/gold/drift.tsv).</summary>
public sealed class ListedDriftTests
{
    [Fact]
    public void Of_the_real_articles_two_fifths_of_the_listed_differences_are_shown() => AssertShown("corpora/baghdad", SharedData.Path("corpora/baghdad"), atLeast: .4);

    [Fact]
    public void Of_the_sample_event_whose_articles_translate_and_paraphrase_fewer_are_shown() =>
        AssertShown("data/events/sarnik-road", Path.Combine(SharedData.Root, "data", "events", "sarnik-road"), atLeast: .2);

    private static void AssertShown(string name, string path, double atLeast)
    {
        AnnotatedCorpus corpus = Corpus.Read(path).Annotate();
        DriftPair[] pairs = [.. corpus.Drift().Pairs];
        Listed[] listed = [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "drift.tsv"))
            .Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')).Where(row => row[0] == name).Select(row => new Listed(row))];
        Assert.All(listed, each => Assert.Contains(corpus.Articles, article => article.Article.TextSha256 == each.HashA));
        int shown = listed.Count(each => pairs.Any(each.IsShownBy));
        TestContext.Current.TestOutputHelper?.WriteLine($"{name}: {shown} of {listed.Length} listed differences are shown; {pairs.Sum(pair => pair.Changes.Count)} are shown in all");
        Assert.True(shown >= atLeast * listed.Length, $"Only {shown} of {listed.Length} listed differences are shown.");
    }

    private sealed record Listed(string HashA, TextSpan A, string HashB, TextSpan B, DriftKind Kind)
    {
        public Listed(string[] row)
            : this(row[2], Span(row[3], row[4]), row[6], Span(row[7], row[8]), Enum.Parse<DriftKind>(row[9], ignoreCase: true))
        {
        }

        // Marks dropped one way are marks added the other way; the other kinds have no direction.
        public bool IsShownBy(DriftPair pair) =>
            (IsAt(pair.A, HashA, A) && IsAt(pair.B, HashB, B) && pair.Kinds.Contains(Kind))
            || (IsAt(pair.A, HashB, B) && IsAt(pair.B, HashA, A) && pair.Kinds.Contains(Kind == DriftKind.MarksDropped ? DriftKind.MarksAdded : Kind));

        private static bool IsAt(Place place, string hash, TextSpan span) =>
            place.Article.Article.TextSha256 == hash && place.In == TextPart.Text && place.Span.Overlaps(span);

        private static TextSpan Span(string start, string length) => new(int.Parse(start, CultureInfo.InvariantCulture), int.Parse(length, CultureInfo.InvariantCulture));
    }
}
