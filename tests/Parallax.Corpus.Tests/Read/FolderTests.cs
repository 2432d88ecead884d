namespace Parallax.Tests;

public sealed class FolderTests
{
    [Fact]
    public void The_table_gives_order_and_fields_and_the_file_name_gives_the_id()
    {
        using TempFolder folder = new();
        folder.With("a.txt", "Ferry sinks.").With("b.txt", "Ferry is sunk.")
            .With("articles.csv", "File,Outlet,Title,Date,URL,mood\nb.txt,The Harbour,Sunk,2031-04-02,https://harbour.example/1,calm\na.txt,Tide,,,,\n");
        Corpus corpus = Corpus.Read(folder.Path);

        Assert.Equal(["b", "a"], corpus.Articles.Select(article => article.Id));
        Article first = corpus.Articles[0];
        Assert.Equal(("The Harbour", "Sunk", "2031-04-02", "https://harbour.example/1", "b.txt"), (first.Outlet.Name, first.Title, first.Date, first.Url, first.File));
        Assert.Equal("calm", first.OtherFields["Mood"]);
        Assert.Equal(["mood"], first.OtherFields.Keys);
        Assert.Null(corpus.Articles[1].Title);
        Assert.Empty(corpus.Notes);
        Assert.Equal("2 read, 0 skipped", corpus.Summary());
    }

    [Fact]
    public void Without_a_table_files_come_by_name_and_the_missing_outlets_are_noted_once()
    {
        using TempFolder folder = new();
        folder.With("b.md", "Two.").With("a.txt", "One.").With("C.html", "<p>Three.</p>");
        Corpus corpus = Corpus.Read(folder.Path);

        Assert.Equal(["C", "a", "b"], corpus.Articles.Select(article => article.Id));
        Assert.All(corpus.Articles, article => Assert.Equal(Outlet.Unnamed, article.Outlet));
        Note note = Assert.Single(corpus.Notes);
        Assert.Contains("3 articles name no outlet", note.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_whose_file_is_missing_is_skipped_and_a_file_without_a_row_is_read_with_a_note()
    {
        using TempFolder folder = new();
        folder.With("here.txt", "Here.").With("extra.txt", "Extra.").With("articles.csv", "file,outlet\ngone.txt,A\nhere.txt,B\n,C\n");
        Corpus corpus = Corpus.Read(folder.Path);

        Assert.Equal(["here", "extra"], corpus.Articles.Select(article => article.Id));
        Assert.Equal(2, corpus.Skipped);
        Assert.Contains(corpus.Notes, note => note is { IsSkip: true, File: "articles.csv", Line: 2 } && note.Message.Contains("gone.txt", StringComparison.Ordinal));
        Assert.Contains(corpus.Notes, note => note is { IsSkip: true, File: "articles.csv", Line: 4 });
        Assert.Contains(corpus.Notes, note => note is { IsSkip: false, File: "extra.txt" });
    }

    [Fact]
    public void A_table_reaches_folders_inside_and_nothing_outside()
    {
        using TempFolder folder = new();
        folder.With("secret.txt", "Not yours.").With("event/texts/a.txt", "Inside.").With("event/articles.csv", "file,outlet\ntexts/a.txt,A\n../secret.txt,B\n/etc/hostname,C\n");
        Corpus corpus = Corpus.Read(folder["event"]);

        Assert.Equal("texts/a.txt", Assert.Single(corpus.Articles).File);
        Assert.Equal(2, corpus.Notes.Count(note => note.IsSkip && note.Message.Contains("outside", StringComparison.Ordinal)));
    }

    [Fact]
    public void Folders_inside_are_not_read_and_that_is_said()
    {
        using TempFolder folder = new();
        folder.With("a.txt", "One.").With("more/b.txt", "Two.").With(".git/c.txt", "Three.").With("pictures/d.png", "x");
        Directory.CreateSymbolicLink(folder["loop"], folder.Path);
        Corpus corpus = Corpus.Read(folder.Path);

        Assert.Equal("a", Assert.Single(corpus.Articles).Id);
        Note skip = Assert.Single(corpus.Notes, note => note.IsSkip);
        Assert.Equal("more/", skip.File);
    }

    [Fact]
    public void Files_that_are_no_text_are_skipped_with_what_to_do()
    {
        using TempFolder folder = new();
        folder.With("1.txt", "Text.")
            .With("7-evening.txt", "%PDF-1.7\n%\u00e2\u00e3"u8.ToArray())
            .With("8.md", [.. "PK"u8, 3, 4, 20, 0])
            .With("9.html", [0x89, .. "PNG\r\n"u8])
            .With("noise.txt", [.. Enumerable.Repeat((byte)0, 5000)])
            .With("report.docx", "x").With("empty.txt", "").With("blank.txt", " \r\n\t\u00a0\n").With("photo.png", "x");
        Corpus corpus = Corpus.Read(folder.Path);

        Assert.Equal("1", Assert.Single(corpus.Articles).Id);
        Assert.Equal(7, corpus.Skipped);
        Assert.Contains(corpus.Notes, note => note.ToString() == "7-evening.txt: This file is a PDF; save it as text and run again.");
        Assert.StartsWith("1 read, 7 skipped: ", corpus.Summary(), StringComparison.Ordinal);
        Assert.Contains("7-evening.txt is a PDF; save it as text and run again.", corpus.Summary(), StringComparison.Ordinal);
        Assert.EndsWith("And 4 more.", corpus.Summary(), StringComparison.Ordinal);
    }

    [Fact]
    public void Companions_of_a_corpus_cause_no_note()
    {
        using TempFolder folder = new();
        folder.With("a.txt", "One.").With("articles.csv", "file,outlet\na.txt,A\n").With("README.md", "About.").With("sides.yaml", "x: y").With("corrections.jsonl", "{}").With(".DS_Store", "x");
        Assert.Empty(Corpus.Read(folder.Path).Notes);
    }

    [Fact]
    public void Files_of_one_name_get_ids_of_their_own()
    {
        using TempFolder folder = new();
        folder.With("a.html", "<p>One.</p>").With("a.md", "Two.").With("a.txt", "Three.").With("a-2.txt", "Four.");
        Corpus corpus = Corpus.Read(folder.Path);

        Assert.Equal(["a-2", "a", "a-3", "a-4"], corpus.Articles.Select(article => article.Id));
        Assert.Equal(2, corpus.Notes.Count(note => note.Message.Contains("was taken already", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_article_above_the_limit_is_skipped()
    {
        using TempFolder folder = new();
        folder.With("long.txt", new string('a', 101)).With("longer.txt", new string('a', 1000)).With("short.txt", new string('a', 100));
        Corpus corpus = Corpus.Read(folder.Path, new() { MaximumArticleLength = 100 });

        Assert.Equal("short", Assert.Single(corpus.Articles).Id);
        Assert.Equal(2, corpus.Skipped);
    }

    [Fact]
    public void A_broken_link_is_skipped()
    {
        using TempFolder folder = new();
        folder.With("a.txt", "One.");
        File.CreateSymbolicLink(folder["b.txt"], folder["gone.txt"]);
        File.CreateSymbolicLink(folder["c.txt"], folder["c.txt"]);
        Corpus corpus = Corpus.Read(folder.Path);

        Assert.Equal("a", Assert.Single(corpus.Articles).Id);
        Assert.Equal(2, corpus.Skipped);
    }

    [Fact]
    public void What_is_no_corpus_gets_a_sentence()
    {
        using TempFolder folder = new();
        folder.With("a.txt", "One.").With("b.xlsx", "x").With("empty/x.pdf", "x").With("t.csv", "file,outlet\na.txt,A\n");

        Assert.Contains("There is no file or folder", Refused(folder["nowhere"]), StringComparison.Ordinal);
        Assert.Contains(Path.Combine(Directory.GetCurrentDirectory(), "nowhere at all"), Refused("nowhere at all"), StringComparison.Ordinal);
        Assert.Contains("give the folder that holds it", Refused(folder["a.txt"]), StringComparison.Ordinal);
        Assert.Contains("of no form that is read", Refused(folder["b.xlsx"]), StringComparison.Ordinal);
        Assert.Contains("holds no .txt, .md or .html file", Refused(folder["empty"]), StringComparison.Ordinal);
        Assert.Contains("has no column 'text'. Its first row names file, outlet.", Refused(folder["t.csv"]), StringComparison.Ordinal);
    }

    [Fact]
    public void Progress_grows_to_the_end()
    {
        using TempFolder folder = new();
        folder.With("f/a.txt", "One.").With("f/b.txt", "Two.").With("f/articles.csv", "file,outlet\nb.txt,A\na.txt,B\n")
            .With("rows.jsonl", string.Concat(Enumerable.Repeat("{\"text\":\"" + new string('x', 30_000) + "\"}\n", 30)));
        foreach (string path in new[] { folder["f"], folder["rows.jsonl"] })
        {
            Shares progress = new();
            Corpus.Read(path, new() { Progress = progress });
            Assert.Equal(progress.Seen.Order(), progress.Seen);
            Assert.All(progress.Seen, share => Assert.InRange(share, 0, 1));
            Assert.True(progress.Seen.Distinct().Count() > 1);
        }
    }

    private sealed class Shares : IProgress<double>
    {
        public List<double> Seen { get; } = [];

        public void Report(double value) => Seen.Add(value);
    }

    [Fact]
    public void The_five_real_articles_are_read()
    {
        Corpus corpus = Corpus.Read(SharedData.Path("corpora/baghdad"));
        Assert.Equal("baghdad", corpus.Name);
        Assert.Equal("5 read, 0 skipped", corpus.Summary());
        Assert.Equal(5, corpus.Outlets.Count);
        Assert.All(corpus.Articles, article => Assert.Equal(File.ReadAllText(SharedData.Path("corpora/baghdad/" + article.File)), article.Text));
    }

    private static string Refused(string path) => Assert.Throws<CorpusException>(() => Corpus.Read(path)).Message;
}
