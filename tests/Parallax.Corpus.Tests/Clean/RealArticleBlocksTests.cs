namespace Parallax.Tests;

/// <summary>The blocks of five real articles, by the line (from 0) and the column where each begins; * marks a repeat.</summary>
public class RealArticleBlocksTests
{
    [Theory]
    [InlineData("000_161499f0f8d2ac9f.txt",
        "0:1 Date, 0:17 Credit, 0:44 Dateline, 0:59 Credit, 0:72 Body, 2:0 Body, 4:0 Body, 6:0 Body, 8:0 Body, 10:0 Body, 12:0 Body"
        + ", 14:0 Body, 14:363 Credit")]
    [InlineData("001_bbee3bd18e83f8ad.txt",
        "0:0 Navigation, 7:0 Headline, 9:2 Navigation, 9:4 Caption, 11:4 Caption*, 11:60 PhotoCredit, 13:0 Date, 15:0 Standfirst"
        + ", 17:0 Body, 20:0 RelatedLink, 22:0 Body, 24:0 Body, 26:0 Body, 28:0 Body, 30:0 Body, 32:0 Body, 34:0 Body, 36:0 Body"
        + ", 38:0 Footer")]
    [InlineData("002_638e2c15d8d45114.txt",
        "0:0 Dateline, 0:34 Body, 1:0 Body, 2:0 Body, 3:0 Body, 4:0 Body, 5:0 Body, 6:0 Body, 7:0 Body, 8:0 Body, 9:0 Body"
        + ", 10:0 Body, 11:0 Body, 12:0 Body")]
    [InlineData("003_8aaf15f1f7199efd.txt",
        "0:1 Date, 4:0 Standfirst, 6:0 Body, 8:0 Body, 10:0 Body, 12:0 Body, 14:0 Body, 16:0 Body, 18:0 Body, 20:0 Body, 22:0 Body"
        + ", 24:0 Body, 26:0 Body, 28:0 Body, 30:0 Heading, 32:0 Body, 34:0 Body, 36:0 Body, 38:0 Body")]
    [InlineData("004_e61e13b573ed6dbb.txt",
        "2:0 Navigation, 2:3 Headline, 2:68 Navigation, 10:0 Caption, 10:145 PhotoCredit, 12:0 Dateline, 12:20 Credit, 12:28 Body"
        + ", 14:0 Body, 16:0 Body, 18:0 Body, 20:0 Body, 22:0 Body, 24:0 Body, 26:0 Body, 28:0 Body, 30:0 Body, 32:0 Body, 34:0 Body"
        + ", 36:0 Navigation, 38:0 Footer, 42:0 Navigation, 42:2 Credit, 42:19 Navigation")]
    public void Each_block_of_a_real_article_has_its_place_and_kind(string file, string expected)
    {
        LabelledArticle labelled = Label(file);
        Assert.Equal(expected.Split(", "), labelled.Blocks.Select(block => Describe(labelled.Article.Text, block)));
    }

    [Theory]
    [InlineData("000_161499f0f8d2ac9f.txt", "Text:MENAFN, Text:Nam News Network, Text:NNN-NINA, Text:NNN-NINA")]
    [InlineData("003_8aaf15f1f7199efd.txt", "CitedMedium:Al Jazeera")]
    [InlineData("004_e61e13b573ed6dbb.txt", "Photograph:Reuters, Text:RHC, CitedMedium:Al Jazeera, Text:Radio Habana Cuba")]
    public void Each_credit_of_a_real_article_has_its_purpose(string file, string expected)
    {
        Assert.Equal(expected, string.Join(", ", Label(file).Credits.Select(credit => $"{credit.Purpose}:{credit.Name}")));
    }

    private static LabelledArticle Label(string file) =>
        BlockLabeller.Default.Label(new Article(file, Outlet.Unnamed, File.ReadAllText(SharedData.Path("corpora/baghdad/" + file))));

    private static string Describe(string text, Block block)
    {
        ReadOnlySpan<char> before = text.AsSpan(0, block.Span.Start);
        int column = block.Span.Start - (before.LastIndexOf('\n') + 1);
        return $"{before.Count('\n')}:{column} {block.Kind}{(block.IsRepeat ? "*" : string.Empty)}";
    }
}
