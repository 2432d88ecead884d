using System.Text.Json;
using AngleSharp.Dom;

namespace Parallax.Tests;

public sealed class TableTests
{
    private static readonly Table Voices = Samples.Corpus.VoiceComposition(GroupBy.Article, new VoiceCompositionOptions { MinimumWords = 20 }).Table();

    public static TheoryData<string> Names => [.. All.Keys];

    private static Dictionary<string, Table> All { get; } = new()
    {
        ["articles"] = Samples.Corpus.Table(Samples.Corpus.SharedTexts()),
        ["strip"] = Samples.Strip.Table(),
        ["terms"] = Samples.Corpus.TermChoices(Samples.Lexicon, GroupBy.Article).Table(),
        ["terms by outlet"] = Samples.Corpus.TermChoices(Samples.Lexicon, GroupBy.Outlet).Table(),
        ["shares"] = Samples.Corpus.TermChoices(Samples.Lexicon, GroupBy.Article)[0].Figure().Table,
        ["voices"] = Voices,
        ["speakers"] = Samples.Corpus.SpeakerShare(GroupBy.Article).Table(),
        ["tone"] = Samples.Corpus.ToneProfile(GroupBy.Article, new ToneProfileOptions { MinimumSentences = 3 }).Table(),
        ["shared"] = Samples.Corpus.SharedTexts().Table(),
    };

    [Theory, MemberData(nameof(Names))]
    public void Every_row_has_a_cell_for_every_column(string name)
    {
        Table table = All[name];
        Assert.All(table.Rows, row => Assert.True(row.TooFew is not null || row.Cells.Count == table.Columns.Count - 1, Wording.OneLine(table.Title)));
        Assert.All(table.Tidy.Rows, row => Assert.Equal(table.Tidy.Names.Count, row.Values.Count));
        Assert.All(table.Tidy.Names, column => Assert.Matches("^[a-z][A-Za-z0-9]*$", column));
    }

    [Theory, MemberData(nameof(Names))]
    public void CSV_and_JSON_have_the_same_names_and_rows(string name)
    {
        Table table = All[name];
        using JsonDocument json = JsonDocument.Parse(table.ToJson());
        string[] lines = table.ToCsv().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal([.. table.Tidy.Names, "places"], lines[0].Split(','));
        Assert.Equal(table.Tidy.Rows.Count, json.RootElement.GetArrayLength());
        Assert.All(json.RootElement.EnumerateArray(), row => Assert.Equal(lines[0].Split(','), row.EnumerateObject().Select(property => property.Name)));
    }

    [Theory, MemberData(nameof(Names))]
    public void Every_link_of_a_fragment_leads_into_it(string name)
    {
        IDocument page = Hostile.Parse(All[name].ToHtml());
        Hostile.AssertHarmless(page);
        Hostile.AssertLinked(page);
        Assert.All(page.QuerySelectorAll("th"), head => Assert.Contains(head.GetAttribute("scope"), new[] { "col", "row", "rowgroup" }));
    }

    [Theory, MemberData(nameof(Names))]
    public void Plain_text_is_never_wider_than_the_terminal(string name)
    {
        foreach (int width in new[] { 40, 60, 100 })
            Assert.All(All[name].ToText(width).Split('\n'), line => Assert.True(line.Length <= width, line));
    }

    [Fact]
    public void Plain_text_is_aligned() => Assert.Equal(
        """
        Title. How to read it.

        Article       Words  Note
        ------------  -----  -------------------
        1 Short          48  a
        2 Longer one      7  several words that
                             wrap
        3 Few         not enough text

        Minimum: 3.

        """.ReplaceLineEndings("\n"),
        new Table(
            "t",
            "Title.",
            [new("Article"), new("Words", IsNumber: true), new("Note")],
            [new TableSection(null,
            [
                new TableRow(new Cell("1 Short"), [new Cell("48"), new Cell("a")]),
                new TableRow(new Cell("2 Longer one"), [new Cell("7"), new Cell("several words that wrap")]),
                new TableRow(new Cell("3 Few"), [], new Cell("not enough text")),
            ])],
            TidyRows.Empty)
        {
            Explanation = "How to read it.",
            Settings = [new Setting("minimum", "3")],
        }.ToText(40));

    [Theory, InlineData(60), InlineData(80)]
    public void Running_text_that_finds_no_room_beside_other_columns_has_lines_of_its_own(int width)
    {
        const string Words = "The ferry left the pier before dawn, the harbour master said, and nobody saw it again.";
        Table table = new(
            "t", "T.", ["Articles", "First", "Second", "Third", "Fourth"], [new TableSection("Ferry", [new TableRow("1 Tide", [Words, Words, Cell.None, Words])])],
            TidyRows.Empty);
        string[] lines = table.ToText(width).Split('\n');
        Assert.Contains("1 Tide", lines);
        Assert.Contains(lines, line => line.StartsWith("  First   The ferry left the pier before dawn,", StringComparison.Ordinal));
        Assert.DoesNotContain(lines, line => line.Contains("Third", StringComparison.Ordinal));
        Assert.All(lines, line => Assert.InRange(line.Length, 0, width));
    }

    [Fact]
    public void A_voice_is_glued_to_digits_only()
    {
        static Cell In(Voice voice, params string[] texts) => new([.. texts.Select(text => new CellPart(text) { Voice = voice })]);
        Table table = new(
            "t", "T.", ["A", "B"], [new TableSection(null, [new TableRow("x", [In(Voice.Own, "12", "3")]), new TableRow("y", [In(Voice.Quoted, "three", "3 crew")])])],
            TidyRows.Empty);
        Assert.Contains("x  12o 3o", table.ToText(), StringComparison.Ordinal);
        Assert.Contains("y  three (q), 3 crew (q)", table.ToText(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_rows_the_first_are_printed_and_methods_once()
    {
        Table Of(string id, int rows) => new(
            id, $"Table {id}.", ["A", "B"], [new TableSection(null, [.. Enumerable.Range(1, rows).Select(row => new TableRow($"{id}{row}", ["1"]))])], TidyRows.Empty)
        {
            Explanation = "How to read it.",
            Settings = [new Setting("minimum", "3"), new Setting("of", id)],
        };
        Compared compared = new([Of("a", 40), Of("b", 2)]);
        string text = compared.ToText(80), all = compared.ToText(80, all: true);
        Assert.Contains("16 more rows; --all prints them.", text, StringComparison.Ordinal);
        Assert.DoesNotContain("a25", text, StringComparison.Ordinal);
        Assert.Contains("a40", all, StringComparison.Ordinal);
        Assert.Equal(1, text.Split("How to read it.").Length - 1);
        Assert.EndsWith("\nMinimum: 3.\n", text, StringComparison.Ordinal);
        Assert.Contains("Of: a.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_terminal_is_not_told_of_links()
    {
        Assert.DoesNotContain("link", All["terms"].ToText(), StringComparison.Ordinal);
        Assert.Contains("each a link to its place.", All["terms"].ToHtml(), StringComparison.Ordinal);
    }

    [Fact]
    public void Counts_in_the_terminal_name_their_voice()
    {
        string text = All["terms"].ToText();
        Assert.Contains("◆ negligence", text, StringComparison.Ordinal);
        Assert.Contains("Voices: o own, a attributed, q quoted, u uncredited.", text, StringComparison.Ordinal);
        Assert.Contains("1o 1q", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_that_a_spreadsheet_would_run_is_guarded_in_CSV_and_a_number_is_not()
    {
        Table table = new("t", "T.", [new("A")], [], new TidyRows(["text", "number", "missing"], [new TidyRow(["=1+1", -0.5, null], Concordance.Empty)]));
        Assert.Equal("text,number,missing\n\"'=1+1\",-0.5,\n", table.ToCsv(withPlaces: false));
        Assert.Contains("\"=1+1\",\"number\":-0.5,\"missing\":null", table.ToJson(), StringComparison.Ordinal);
    }

    [Theory, InlineData('＝'), InlineData('＋'), InlineData('－'), InlineData('＠')]
    public void Wide_forms_of_what_begins_a_formula_are_guarded_too(char sign)
    {
        Table table = new("t", "T.", [new("A")], [], new TidyRows(["text"], [new TidyRow([$"{sign}1"], Concordance.Empty), new TidyRow([$"a{sign}"], Concordance.Empty)]));
        Assert.Equal($"text\n'{sign}1\na{sign}\n", table.ToCsv(withPlaces: false));
    }

    [Fact]
    public void Evidence_is_written_with_its_offsets()
    {
        AnnotatedArticle article = Samples.Articles[1];
        Place place = MarkedUp.Place(article, article.Terms[1]);
        Table table = new("t", "T.", [new("A")], [], new TidyRows(["n"], [new TidyRow([1], new Concordance([place]))]));
        Assert.Equal($"n,places\n1,two@{place.Span.Start}-{place.Span.End}\n", table.ToCsv());
        Assert.Equal($$"""[{"n":1,"places":[{"article":"two","in":"text","start":{{place.Span.Start}},"length":{{place.Span.Length}}}]}]""", table.ToJson());
    }

    [Fact]
    public void Hostile_names_stay_text_in_every_form()
    {
        foreach (string text in Hostile.Texts)
        {
            Table table = new(
                "t",
                text,
                [new(text), new(text, IsNumber: true)],
                [new TableSection(text, [new TableRow(new Cell(text), [new Cell(text) { Detail = text }])])],
                new TidyRows(["text"], [new TidyRow([text], Concordance.Empty)]));
            IDocument page = Hostile.Parse(table.ToHtml());
            Hostile.AssertHarmless(page);
            Assert.Equal(3, page.QuerySelectorAll("tr").Length);
            using JsonDocument json = JsonDocument.Parse(table.ToJson());
            Assert.DoesNotContain('\u001B', table.ToText());
            Assert.StartsWith("text\n", table.ToCsv(withPlaces: false), StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Too_little_text_is_said_over_all_cells()
    {
        IElement cell = Assert.Single(Hostile.Parse(All["shares"].ToHtml()).QuerySelectorAll("td.few"), cell => cell.TextContent.Contains("no choice", StringComparison.Ordinal));
        Assert.Equal("not enough text: no choice, minimum 3", cell.TextContent);
    }

    [Fact]
    public void Contrasts_of_different_rows_are_refused()
    {
        TermChoice choice = Samples.Corpus.TermChoices(Samples.Lexicon, GroupBy.Article)[0];
        Assert.Throws<ArgumentException>(() => new[] { choice, choice with { Rows = [] } }.Table());
        Assert.Throws<ArgumentException>(() => Array.Empty<TermChoice>().Table());
    }
}
