using System.Text.Json;

namespace Parallax.Tests;

/// <summary>The tables by person, role, side and kind of source.</summary>
public sealed class PersonTablesTests
{
    private static readonly Sides Sides = Sides.Parse(new StringReader("Riders: [Ada Bell, union]\nOperator: ['Tram *']\n"));

    public static TheoryData<string> All => [.. Tables().Keys];

    [Theory, MemberData(nameof(All))]
    public void A_table_has_a_cell_for_each_column_and_a_value_for_each_name(string name)
    {
        Table table = Tables()[name];

        Assert.NotEmpty(table.Sections);
        Assert.All(table.Sections.SelectMany(section => section.Rows), row => Assert.Equal(table.Columns.Count - 1, row.Cells.Count));
        Assert.NotEmpty(table.Tidy.Rows);
        Assert.All(table.Tidy.Rows, row => Assert.Equal(table.Tidy.Names.Count, row.Values.Count));
        Assert.All(table.Tidy.Names, column => Assert.True(char.IsAsciiLetterLower(column[0]) && column.All(char.IsAsciiLetterOrDigit), column));
        Assert.Equal(table.Tidy.Names.Count, table.Tidy.Names.Distinct().Count());
        Assert.EndsWith(".", table.Caption, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(All))]
    public void A_table_shows_itself_in_all_forms(string name)
    {
        Table table = Tables()[name];

        Assert.Contains("<table", table.ToHtml(), StringComparison.Ordinal);
        Assert.NotEmpty(table.ToText());
        Assert.StartsWith(string.Join(',', table.Tidy.Names), table.ToCsv(), StringComparison.Ordinal);
        Assert.NotEqual(JsonValueKind.Undefined, JsonDocument.Parse(table.ToJson()).RootElement.ValueKind);
    }

    [Fact]
    public void A_side_is_counted_with_its_places()
    {
        Table table = Samples.Corpus.SpeakerShare(GroupBy.Corpus, SpeakersAs.Side, Sides).Table();
        TidyRow riders = table.Tidy.Rows.Single(row => Equals(row.Values[5], "Riders"));

        Assert.Equal(3, riders.Places.Count);
        Assert.Contains("sides.yaml", table.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Keys_of_a_closed_list_are_words_for_readers_and_camel_case_for_programs()
    {
        Table table = Samples.Corpus.SpeakerShare(GroupBy.Corpus, SpeakersAs.Naming).Table();

        Assert.Contains(table.Sections[0].Rows, row => row.Head.Parts[0].Text == "no speaker found");
        Assert.Contains(table.Tidy.Rows, row => Equals(row.Values[5], "notFound"));
    }

    [Fact]
    public void A_hostile_name_is_text_in_the_page()
    {
        AnnotatedCorpus corpus = new(
            Samples.Corpus.Corpus, [MarkedUp.Article("x", "<b>Post</b>", "body: {a <script>alert(1)</script>|It rained}, it was said.")], []);

        Assert.DoesNotContain("<script>alert", corpus.SpeakerShare(GroupBy.Corpus, SpeakersAs.Person).Table().ToHtml(), StringComparison.Ordinal);
        Assert.DoesNotContain("<script>alert", corpus.Persons().Table().ToHtml(), StringComparison.Ordinal);
    }

    private static Dictionary<string, Table> Tables()
    {
        AnnotatedCorpus corpus = Samples.Corpus;
        Dictionary<string, Table> tables = new()
        {
            ["persons"] = corpus.Persons().Table(),
            ["sides"] = Sides.Table(corpus.Persons()),
            ["directness"] = corpus.Directness(GroupBy.Article).Table(),
            ["directness of all"] = corpus.Directness(GroupBy.Corpus).Table(),
        };
        foreach (SpeakersAs by in Enum.GetValues<SpeakersAs>())
        {
            tables[$"voice {by}"] = corpus.SpeakerShare(GroupBy.Corpus, by, Sides).Table();
            tables[$"voice {by} by outlet"] = corpus.SpeakerShare(GroupBy.Outlet, by, Sides).Table();
            tables[$"first {by}"] = corpus.FirstLastWord(by, Sides).Table();
            tables[$"directness {by}"] = corpus.Directness(GroupBy.Article, by, Sides).Table();
        }

        return tables;
    }
}
