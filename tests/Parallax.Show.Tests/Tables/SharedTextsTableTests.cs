namespace Parallax.Tests;

public sealed class SharedTextsTableTests
{
    private const string Told = "The ferry left Halmere before the fog came in and nobody on the quay saw which way it went after it had passed the second light, "
        + "so the harbour master sent two boats along the coast and asked the fishermen of the next town to look for it until dark. ";

    private static readonly Corpus Corpus = new(
        "ferries",
        [new Article("one", new Outlet("Quay"), Told + "It was found."), new Article("two", new Outlet("Moor"), "Rain fell on the orchard."), new Article("three", new Outlet("Tide"), Told)],
        []);

    [Fact]
    public void Articles_that_were_only_read_have_the_same_tables_as_one_after_another()
    {
        Lineage<Article> lineage = Corpus.Lineage();
        Lineage<ArticleHead> heads = Corpus.Articles.AsEnumerable().Lineage();
        Assert.Single(lineage.Table().Rows);
        Assert.Equal(heads.Table().ToText(), lineage.Table().ToText());
        Assert.Equal(heads.FamilyTable().ToText(), lineage.FamilyTable().ToText());
        Assert.Contains("1 Quay (one), 3 Tide (three)", lineage.FamilyTable().ToText(), StringComparison.Ordinal);
    }
}
