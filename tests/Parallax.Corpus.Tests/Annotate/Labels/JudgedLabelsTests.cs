using System.Globalization;

namespace Parallax.Tests;

/// <summary>The labels of actors against a reader's judgement of them in real articles (data/gold/labels.tsv).</summary>
public sealed class JudgedLabelsTests
{
    [Fact]
    public void Nine_in_ten_labels_are_as_judged_in_actor_words_and_construction()
    {
        string[][] judged = [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", "labels.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
        Dictionary<string, AnnotatedArticle> articles = [];
        foreach (IGrouping<string, string[]> file in judged.GroupBy(row => row[0]))
            Read(file.Key, [.. file.Select(row => row[1])], articles);

        List<string[]> found = [];
        foreach (string[] row in judged)
        {
            Assert.True(articles.TryGetValue(row[2], out AnnotatedArticle? article), $"{row[0]} has no article '{row[1]}' with that text.");
            TextSpan span = new(int.Parse(row[3], CultureInfo.InvariantCulture), int.Parse(row[4], CultureInfo.InvariantCulture));
            if (article.Labels.Any(label => label.In == TextPart.Text && label.Span == span))
                found.Add(row);
        }

        string[][] shown = [.. found.Where(row => row[5] != "office")];
        int right = found.Count(IsRight), rightShown = shown.Count(IsRight), voices = found.Count(row => row[9] == "yes");
        TestContext.Current.TestOutputHelper?.WriteLine(
            $"{found.Count} of {judged.Length} judged labels found; actor, words and construction right in {right} of them, in {rightShown} of the {shown.Length} "
            + $"that are shown without being asked for offices; voice right in {voices}");
        Assert.True(found.Count >= judged.Length * 0.95, $"Only {found.Count} of {judged.Length} judged labels are found.");
        Assert.True(right >= found.Count * 0.9, $"Only {right} of {found.Count} labels are right.");
        Assert.True(rightShown >= shown.Length * 0.9, $"Only {rightShown} of {shown.Length} labels that are shown are right.");
        Assert.True(voices >= found.Count * 0.9, $"Only {voices} of {found.Count} voices are right.");
    }

    private static bool IsRight(string[] row) => row[6..9].All(verdict => verdict == "yes");

    private static void Read(string file, HashSet<string> ids, Dictionary<string, AnnotatedArticle> articles)
    {
        string path = file.StartsWith("data/", StringComparison.Ordinal) ? Path.Combine(SharedData.Root, file) : SharedData.Path(file);
        ArticleAnnotator annotator = new();
        foreach (Article article in Corpus.Read(path).Articles.Where(article => ids.Contains(article.Id)))
            articles[article.TextSha256] = annotator.Annotate(article);
    }
}
