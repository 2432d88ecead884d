namespace Parallax.Tests;

public sealed class KwicTableTests
{
    private static readonly AnnotatedCorpus Corpus = ArticleBuilder.Corpus(
        ArticleBuilder.Article("# Foul blow at the quay\nRain fell. Ilsen <say|said> {attributed:Ilsen|it was a {quoted|foul and cowardly blow}}. Nobody came.", "1", "The Evening Tide of Halmere"),
        ArticleBuilder.Article("The blow fell on a very long wall of stone that ran from one end of the harbour to the far lights at its mouth.", "2", "Quay"));

    [Fact]
    public void The_node_stands_in_one_column_and_no_line_is_too_wide()
    {
        foreach (int width in new[] { 40, 60, 80, 100, 140 })
        {
            string[] lines = [.. Corpus.Kwic("blow").ToText(width).TrimEnd('\n').Split('\n').SkipWhile(line => line.Length > 0).Skip(1)];
            Assert.Equal(3, lines.Length);
            Assert.All(lines, line => Assert.InRange(line.Length, 1, width));
            Assert.Single(lines.Select(line => line.IndexOf("blow", StringComparison.Ordinal)).Distinct());
        }
    }

    [Fact]
    public void Wide_letters_and_marks_that_take_no_room_keep_the_columns_straight()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(ArticleBuilder.Article("漢字漢字漢字 blow here. Cafe\u0301 cafe\u0301 cafe\u0301 blow there. \u202Eevil blow here.", "1", "O"));
        int[] at = [.. corpus.Kwic("blow").ToText(60).TrimEnd('\n').Split('\n').SkipWhile(line => line.Length > 0).Skip(1).Select(line => TerminalText.Width(line[..line.IndexOf("blow", StringComparison.Ordinal)]))];
        Assert.Equal(3, at.Length);
        Assert.Single(at.Distinct());
        Assert.DoesNotContain('\u202E', corpus.Kwic("blow").ToText(60));
    }

    [Fact]
    public void Colours_are_there_only_where_asked_for()
    {
        Assert.DoesNotContain('\u001b', Corpus.Kwic("blow").ToText());
        Assert.Contains("\u001b[1mblow\u001b[0m", Corpus.Kwic("blow").ToText(colours: true), StringComparison.Ordinal);
    }

    [Fact]
    public void The_head_counts_places_articles_texts_and_voices() =>
        Assert.Equal("“blow”: 3 places in 2 of 2 articles (2 independent texts): 1 quoted, 2 own.", Corpus.Kwic("blow").Summary());

    [Fact]
    public void What_is_not_found_is_said_in_words() => Assert.Equal("“storm” was not found in 2 articles.\n", Corpus.Kwic("storm").ToText());

    [Fact]
    public void Tidy_rows_have_the_whole_sentence_and_the_place()
    {
        string csv = Corpus.Kwic("cowardly blow").Table().ToCsv();
        Assert.Equal(
            "article,outlet,date,in,block,voice,speaker,isName,left,node,right,places\n1,The Evening Tide of Halmere,,text,body,quoted,Ilsen,false,Ilsen said it was a foul and,cowardly blow,.,1@62-75\n",
            csv);
    }

    [Fact]
    public void A_page_shows_the_first_lines_and_the_files_hold_all()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus(ArticleBuilder.Article(string.Concat(Enumerable.Repeat("A blow fell. ", TableExtensions.MostLines + 5)), "1", "O"));
        Table table = corpus.Kwic("blow").Table();
        Assert.Equal((TableExtensions.MostLines, TableExtensions.MostLines + 5), (table.Rows.Count(), table.Tidy.Rows.Count));
        Assert.Contains("CSV and JSON have all", table.Explanation, StringComparison.Ordinal);
    }

    [Fact]
    public void The_words_around_the_node_stay_on_its_line()
    {
        Table table = Corpus.Kwic("blow").Table();
        Assert.Equal(["Before", "After"], table.Columns.Where(column => column.KeepsLine).Select(column => column.Heading));
        string html = table.ToHtml();
        Assert.Contains("<td class=\"r ln\">", html, StringComparison.Ordinal);
        Assert.Contains("<td class=\"ln\">", html, StringComparison.Ordinal);
        Assert.Contains("<div class=\"scroll wide\">", html, StringComparison.Ordinal);
        Assert.Contains("headline", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        Corpus corpus = new("hostile", [new Article("1", new Outlet("<script>"), "He saw </td><script>alert(1)</script> the blow <script> fall.")], []);
        Assert.DoesNotContain("<script", corpus.Annotate().Kwic("blow").Table().ToHtml(), StringComparison.OrdinalIgnoreCase);
    }
}
