using System.Text;
using System.Text.Json;

namespace Parallax.Tests;

/// <summary>Lines that several articles of one outlet share.</summary>
public class RecurringLineTests
{
    private const string Line = "Ask the harbour desk a question of your own";

    [Fact]
    public void A_line_of_two_articles_of_one_outlet_is_furniture_from_the_second_on() =>
        Assert.Equal([BlockKind.Heading, BlockKind.Navigation, BlockKind.Navigation], Kinds(Line, "Post", "Post", "Post"));

    [Fact]
    public void The_same_line_of_another_outlet_says_nothing() => Assert.Equal([BlockKind.Heading, BlockKind.Heading], Kinds(Line, "Post", "Courier"));

    [Theory, InlineData("What comes next"), InlineData("Who knew of the crack in the dam?"), InlineData("“A town is as free as its papers”, she says")]
    public void A_short_line_a_question_and_words_in_marks_stay(string line) => Assert.DoesNotContain(BlockKind.Navigation, Kinds(line, "Post", "Post"));

    [Fact]
    public void A_line_below_words_in_marks_may_sign_them_and_stays()
    {
        Article[] read = Read(Signed(1), Signed(2));
        Assert.All(read, article => Assert.Empty(article.RecurringLines));

        static string Signed(int number) => $"“The ferry number {number} is late.”\n\nEditorial Board of the Harbour Post";
    }

    [Fact]
    public void A_later_version_of_an_article_keeps_its_headings()
    {
        string shared = "The council met at night and talked of the ferry, of the bridge and of the tunnel, and nobody knew what all of it would cost. "
            + "The mayor left before the vote, and the port stayed closed until the morning.";
        Article[] read = Read(Page(Line, 1) + "\n\n" + shared, Page(Line, 2) + "\n\n" + shared);
        Assert.All(read, article => Assert.Empty(article.RecurringLines));
    }

    private static BlockKind[] Kinds(string line, params string[] outlets)
    {
        Corpus corpus = Corpus.Read(Json([.. outlets.Select((outlet, at) => (outlet, Page(line, at)))]));
        return [.. corpus.Articles.Select(article => BlockLabeller.Default.Label(article).Blocks.Single(block => block.Span.In(article.Text).SequenceEqual(line)).Kind)];
    }

    private static Article[] Read(params string[] texts) => [.. Corpus.Read(Json([.. texts.Select(text => ("Post", text))])).Articles];

    private static string Page(string line, int number) =>
        $"The ferry number {number} sailed at noon.\n\nThe mayor was on board of number {number}.\n\n{line}\n\nIt came back at night, {number} hours late.";

    private static MemoryStream Json((string Outlet, string Text)[] articles) => new(Encoding.UTF8.GetBytes(
        string.Join('\n', articles.Select(article => JsonSerializer.Serialize(new { outlet = article.Outlet, text = article.Text })))));
}
