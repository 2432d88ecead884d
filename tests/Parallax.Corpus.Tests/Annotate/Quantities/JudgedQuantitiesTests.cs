using System.Globalization;

namespace Parallax.Tests;

/// <summary>Quantities against a reader's judgement of a random sample of those found in real articles (data/gold/quantities.tsv).</summary>
public sealed class JudgedQuantitiesTests
{
    [Fact]
    public void Nineteen_in_twenty_have_the_right_value_and_noun_and_nine_in_ten_what_befell_the_counted()
    {
        string[][] judged = [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "quantities.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
        HashSet<string> ids = [.. judged.Select(row => row[1])];
        ArticleAnnotator annotator = new();
        Dictionary<string, AnnotatedArticle> articles = Corpus.Read(SharedData.Path(judged[0][0])).Articles
            .Where(article => ids.Contains(article.Id)).ToDictionary(article => article.TextSha256, annotator.Annotate);

        int values = 0, nouns = 0, relations = 0;
        foreach (string[] row in judged)
        {
            Quantity? found = articles[row[2]].Quantities.FirstOrDefault(quantity =>
                quantity.In == TextPart.Text && quantity.Number.Start == int.Parse(row[3], CultureInfo.InvariantCulture));
            bool isNone = row[5] == "none";
            values += isNone ? (found is null ? 1 : 0) : found is not null && Is(found.Value.Low, row[6]) && Is(found.Value.High, row[7]) ? 1 : 0;
            nouns += isNone ? (found is null ? 1 : 0) : found is not null && (found.Counted ?? "") == row[8] ? 1 : 0;
            relations += isNone ? (found is null ? 1 : 0) : found is not null && found.Relation.ToString().Equals(row[9], StringComparison.OrdinalIgnoreCase) ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine($"of {judged.Length}: value right in {values}, what is counted in {nouns}, what befell it in {relations}");
        Assert.Equal(100, judged.Length);
        Assert.True(values >= 95, $"Only {values} values are as judged.");
        Assert.True(nouns >= 95, $"Only {nouns} counted nouns are as judged.");
        Assert.True(relations >= 90, $"Only {relations} relations are as judged.");
    }

    private static bool Is(double value, string judged) => judged.Length == 0
        ? double.IsPositiveInfinity(value)
        : Math.Abs(value - double.Parse(judged, CultureInfo.InvariantCulture)) < 1e-6 * Math.Max(1, Math.Abs(value));
}
