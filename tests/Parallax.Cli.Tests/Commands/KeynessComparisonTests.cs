using System.Globalization;

namespace Parallax.Tests;

public sealed class KeynessComparisonTests
{
    [Fact]
    public void Words_are_compared_by_outlet_with_all_that_a_program_needs()
    {
        using TempFolder folder = new();
        Call call = Call.Of("compare", "keyness", Written(folder), "--format", "csv");

        Assert.Equal(0, call.Status);
        Assert.StartsWith("target,reference,targetTexts,targetWords,", call.Output, StringComparison.Ordinal);
        Assert.Contains("\nAlpha,Beta,12,", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_rows_can_be_what_those_of_others_cannot()
    {
        using TempFolder folder = new();
        string path = Written(folder);

        Assert.Equal(0, Call.Of("compare", "keyness", path, "--by", "month").Status);
        Assert.Equal(0, Call.Of("compare", "keyness", path, "--by", "article").Status);
        Assert.Contains("--by month is for keyness, not for terms.", Call.Of("compare", "terms", path, "--by", "month").Error, StringComparison.Ordinal);
    }

    [Fact]
    public void All_others_are_compared_with_the_outlet_that_is_named()
    {
        using TempFolder folder = new();

        Assert.Contains("Beta (12 articles", Call.Of("compare", "keyness", Written(folder), "--against", "Alpha", "--phrases", "1").Output, StringComparison.Ordinal);
    }

    private static string Written(TempFolder folder) => folder.With("many.jsonl", string.Concat(new BunchedWords(6, 12, 12, 0.5).Corpus.Articles.Select(article =>
        string.Create(CultureInfo.InvariantCulture, $"{{\"id\":\"{article.Id}\",\"outlet\":\"{article.Outlet.Name}\",\"text\":\"{article.Text}\"}}\n"))))["many.jsonl"];
}
