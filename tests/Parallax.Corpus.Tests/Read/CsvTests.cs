using System.Globalization;
using System.Text;

namespace Parallax.Tests;

public sealed class CsvTests
{
    [Fact]
    public void Texts_are_kept_exactly_and_rows_without_an_id_are_numbered()
    {
        Corpus corpus = Read("id,Text,outlet,length\r\nx,\"One, \"\"two\"\"\r\nthree\",A,3\r\n,plain,B,\r\n");
        Assert.Equal(["x", "row-2"], corpus.Articles.Select(article => article.Id));
        Assert.Equal("One, \"two\"\r\nthree", corpus.Articles[0].Text);
        Assert.Equal("3", corpus.Articles[0].OtherFields["length"]);
        Assert.Equal("c.csv", corpus.Articles[0].File);
        Assert.Empty(corpus.Notes);
    }

    [Theory, InlineData(";"), InlineData("\t"), InlineData(",")]
    public void The_header_says_what_separates(string separator)
    {
        Corpus corpus = Read($"outlet|text\nA|\"x, y; z\"\n".Replace("|", separator, StringComparison.Ordinal));
        Assert.Equal(("A", "x, y; z"), (corpus.Articles[0].Outlet.Name, corpus.Articles[0].Text));
    }

    [Fact]
    public void A_mark_that_is_never_closed_costs_its_own_row_only()
    {
        Corpus corpus = Read("id,outlet,text\n1,A,first\n2,A,\"never closed\n3,A,\"closed, well\"\n4,A,last\n");
        Assert.Equal(["1", "3", "4"], corpus.Articles.Select(article => article.Id));
        Assert.Equal("closed, well", corpus.Articles[1].Text);
        Note note = Assert.Single(corpus.Notes);
        Assert.True(note is { IsSkip: true, Line: 3 });
        Assert.Equal("A quotation mark opens a field here and is never closed; the row was left out.", note.Message);
    }

    [Fact]
    public void A_mark_that_is_open_to_the_end_costs_its_own_row_only()
    {
        Corpus corpus = Read("id,outlet,text\n1,A,\"never closed\n2,A,second\n3,A,third");
        Assert.Equal(["2", "3"], corpus.Articles.Select(article => article.Id));
        Assert.Equal(2, Assert.Single(corpus.Notes).Line);
    }

    [Fact]
    public void Marks_that_are_not_doubled_stay_in_the_text()
    {
        Corpus corpus = Read("id,outlet,text\n1,A,\"The \"axis\" speaks\"\n2,A,\"next\" \n3,A, \"a, b\"\n");
        Assert.Equal(["The \"axis\" speaks", "next", "a, b"], corpus.Articles.Select(article => article.Text));
        Assert.Equal(2, Assert.Single(corpus.Notes).Line);
    }

    [Fact]
    public void Rows_without_text_or_with_too_many_fields_are_skipped_with_their_line()
    {
        Corpus corpus = Read("id,outlet,text\n1,A,\n2,A,  \n3,A\n\n4,A,one, two\n5,A,\"fine\",,\n");
        Assert.Equal("5", Assert.Single(corpus.Articles).Id);
        Assert.Equal([2, 3, 4, 6], corpus.Notes.Where(note => note.IsSkip).Select(note => note.Line!.Value));
    }

    [Fact]
    public void A_column_given_twice_is_noted_once()
    {
        Corpus corpus = Read("outlet,text,Outlet\nA,one,B\nC,two,D\n");
        Assert.Equal(["A", "C"], corpus.Articles.Select(article => article.Outlet.Name));
        Assert.Equal(1, Assert.Single(corpus.Notes).Line);
    }

    [Fact]
    public void A_line_above_the_limit_is_skipped_and_the_rest_is_read()
    {
        ReadOptions options = new() { MaximumArticleLength = 10 };
        string giant = new('x', options.MaximumLineLength + 10);
        Corpus corpus = Read($"id,outlet,text\n1,A,a\n2,A,{giant}\n3,A,b\n4,A,\"{new string('y', 50)}\"\n5,A,c\n", options);
        Assert.Equal(["1", "3", "5"], corpus.Articles.Select(article => article.Id));
        Assert.Equal([3, 5], corpus.Notes.Where(note => note.IsSkip).Select(note => note.Line!.Value));
    }

    [Fact]
    public void A_row_of_many_lines_above_the_limit_is_passed_over_whole()
    {
        ReadOptions options = new() { MaximumArticleLength = 10 };
        StringBuilder text = new();
        while (text.Length <= options.MaximumLineLength)
            text.Append("a line, with a comma\n");
        Corpus corpus = Read($"id,outlet,text\n1,A,\"{text}\"\n2,A,b\n", options);
        Assert.Equal("2", Assert.Single(corpus.Articles).Id);
        Assert.Equal(2, Assert.Single(corpus.Notes).Line);
    }

    [Fact]
    public void A_mark_that_is_open_to_the_end_of_a_large_file_costs_its_own_row_only()
    {
        ReadOptions options = new() { MaximumArticleLength = 10 };
        StringBuilder rows = new("id,outlet,text\n0,A,\"never closed\n");
        for (int i = 1; rows.Length < 3 * options.MaximumLineLength; i++)
            rows.Append(CultureInfo.InvariantCulture, $"{i},A,text\n");
        Corpus corpus = Read(rows.ToString(), options);
        Assert.Equal(rows.ToString().Split('\n').Length - 3, corpus.Articles.Count);
        Assert.Equal(corpus.Articles.Count, corpus.Articles.Select(article => article.Id).Distinct().Count());
        Assert.Equal(2, Assert.Single(corpus.Notes).Line);
    }

    [Fact]
    public void Any_number_of_marks_that_are_never_closed_cost_their_own_rows_only()
    {
        Corpus corpus = Read("id,outlet,text\n" + NeverClosed(200_000) + "last,A,text\n");
        Assert.Equal("last", Assert.Single(corpus.Articles).Id);
        Assert.Equal(Enumerable.Range(2, 200_000), corpus.Notes.Where(note => note.IsSkip).Select(note => note.Line!.Value));
    }

    [Theory, InlineData(20_000), InlineData(80_000)]
    public void A_file_of_nothing_but_marks_that_are_never_closed_is_read_twice_however_long_it_is(int rows)
    {
        ReadOptions options = new() { MaximumArticleLength = 10 };
        byte[] table = Encoding.UTF8.GetBytes("id,outlet,text\n" + NeverClosed(rows));
        Assert.InRange(table.Length, options.MaximumLineLength, int.MaxValue);
        using CountedStream counted = new(table);
        int skipped = 0;
        Assert.Empty(CsvTable.Read(counted, "c.csv", "text", new(options, _ => skipped++)));
        Assert.Equal(rows, skipped);
        Assert.InRange(counted.Given, table.Length, 2 * table.Length);
    }

    [Fact]
    public void Old_line_ends_and_other_encodings_are_read()
    {
        using TempFolder folder = new();
        Corpus mac = Corpus.Read(folder.With("c.csv", "outlet,text\rA,one\rB,two\r").Path + "/c.csv");
        Assert.Equal(["one", "two"], mac.Articles.Select(article => article.Text));
        Corpus wide = Corpus.Read(folder.With("w.csv", [0xFF, 0xFE, .. Encoding.Unicode.GetBytes("outlet,text\nA,naïve\n")])["w.csv"]);
        Assert.Equal("naïve", wide.Articles[0].Text);
        Corpus western = Corpus.Read(folder.With("l.csv", [.. "outlet,text\nA,caf"u8, 0xE9, .. "\nB,na"u8, 0xEF, .. "ve\n"u8])["l.csv"]);
        Assert.Equal(["café", "naïve"], western.Articles.Select(article => article.Text));
        Assert.Equal(2, Assert.Single(western.Notes).Line);
    }

    [Fact]
    public void A_table_that_is_really_a_workbook_is_named_as_one()
    {
        using TempFolder folder = new();
        Corpus corpus = Corpus.Read(folder.With("c.csv", [.. "PK"u8, 3, 4, 0, 0])["c.csv"]);
        Assert.Empty(corpus.Articles);
        Assert.Contains("a ZIP archive or an office document", Assert.Single(corpus.Notes).Message, StringComparison.Ordinal);
    }

    // Each row opens a field in a way that looks like a doubled mark to the row before, so each could run to the end.
    private static string NeverClosed(int rows) => string.Concat(Enumerable.Repeat("1,A,\"\"x\n", rows));

    private static Corpus Read(string table, ReadOptions? options = null)
    {
        using TempFolder folder = new();
        return Corpus.Read(folder.With("c.csv", table)["c.csv"], options);
    }

    private sealed class CountedStream(byte[] bytes) : MemoryStream(bytes)
    {
        public long Given { get; private set; }

        public override int Read(byte[] buffer, int offset, int count)
        {
            int read = base.Read(buffer, offset, count);
            Given += read;
            return read;
        }
    }
}
