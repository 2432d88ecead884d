namespace Parallax.Tests;

public sealed class SentenceAlignmentTableTests
{
    private static readonly AnnotatedCorpus Corpus = ArticleBuilder.Corpus(
        ArticleBuilder.Article("The harbour master Ilsen closed the northern lock at Halmere on Monday. Nobody sang.", "1", "Quay"),
        ArticleBuilder.Article("On Monday the northern lock at Halmere was closed by Ilsen, the harbour master. Apples were cheap.", "2", "Tide"),
        ArticleBuilder.Article("A quiet week in the orchard, with rain.", "3", "Moor"));

    [Fact]
    public void Sentences_that_render_one_statement_stand_beside_each_other()
    {
        Table table = Table(0, 1);
        TableRow row = Assert.Single(table.Rows);
        Assert.StartsWith("The harbour master", row.Head.Parts[0].Text, StringComparison.Ordinal);
        Assert.StartsWith("On Monday", row.Cells[0].Parts[0].Text, StringComparison.Ordinal);
        Assert.Equal(["Quay", "Tide", "Likeness"], table.Columns.Select(column => column.Heading));
        Assert.Equal(["1", "2"], table.Tidy.Rows[0].Places.Select(place => place.Article.Article.Id));
    }

    [Fact]
    public void The_order_of_the_two_does_not_matter() => Assert.Equal(Table(0, 1).ToHtml(), Table(1, 0).ToHtml());

    [Fact]
    public void Nothing_in_common_is_said_in_words()
    {
        Assert.Empty(Table(0, 2).Rows);
        Assert.StartsWith("No sentence of the two articles", Table(0, 2).Title, StringComparison.Ordinal);
    }

    private static Table Table(int a, int b) => Corpus.SentenceAlignment().Table(Corpus.Articles[a], Corpus.Articles[b]);
}
