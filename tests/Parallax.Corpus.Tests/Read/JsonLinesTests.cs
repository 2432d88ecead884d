using System.Text;

namespace Parallax.Tests;

public sealed class JsonLinesTests
{
    [Fact]
    public void Fields_of_any_type_are_kept_as_text()
    {
        Corpus corpus = Read("""{"id":7,"Outlet":"A","TEXT":" One.\r\n","wire":null,"tags":["a", 1],"n":{"x":true},"score":1.50}""");
        Article article = Assert.Single(corpus.Articles);
        Assert.Equal(("7", "A", " One.\r\n", null), (article.Id, article.Outlet.Name, article.Text, article.File));
        Assert.Equal("", article.OtherFields["wire"]);
        Assert.Equal("""["a", 1]""", article.OtherFields["tags"]);
        Assert.Equal("""{"x":true}""", article.OtherFields["n"]);
        Assert.Equal("1.50", article.OtherFields["score"]);
        Assert.Equal(4, article.OtherFields.Count);
        Assert.Empty(corpus.Notes);
    }

    [Fact]
    public void Bad_lines_are_skipped_each_with_its_reason_and_the_rest_is_read()
    {
        Corpus corpus = Read("""
            {"outlet":"A","text":"one"}
            not json

            ["outlet","A"]
            {"outlet":"A"}
            {"outlet":"A","text":5}
            {"outlet":"A","text":null}
            {"outlet":"A","text":"two"
            {"outlet":"A","text":"three","id":"row-1"}
            """);
        Assert.Equal(["row-1", "row-1-2"], corpus.Articles.Select(article => article.Id));
        Assert.Equal([2, 4, 5, 6, 7, 8], corpus.Notes.Where(note => note.IsSkip).Select(note => note.Line!.Value));
        Assert.Contains(corpus.Notes, note => note.Message == "This line is an array, not an object in braces; it was left out.");
        Assert.Contains(corpus.Notes, note => note.Message == "The field 'text' is a number, not a text in quotation marks; the row was left out.");
    }

    [Fact]
    public void Rows_are_numbered_whether_they_are_taken_or_not()
    {
        Corpus corpus = Read("{}\n\n{\"outlet\":\"A\",\"text\":\"x\"}\n");
        Assert.Equal("row-2", Assert.Single(corpus.Articles).Id);
    }

    [Fact]
    public void Half_of_a_surrogate_pair_costs_one_character()
    {
        Corpus corpus = Read("""{"outlet":"A","text":"cut \ud83d\n\"end\" \ud83d\ude00"}""");
        Assert.Equal("cut \uFFFD\n\"end\" 😀", Assert.Single(corpus.Articles).Text);
        Assert.Single(corpus.Notes);
    }

    [Fact]
    public void A_field_given_twice_counts_once()
    {
        Corpus corpus = Read("""{"outlet":"A","text":"one","Text":"two"}""");
        Assert.Equal("one", Assert.Single(corpus.Articles).Text);
        Assert.Single(corpus.Notes);
    }

    [Fact]
    public void A_giant_line_is_passed_over_without_being_held()
    {
        // 200 MB in one line: far more than the limit, so memory shows whether the line was held.
        using GiantLine stream = new(200_000_000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        List<Note> notes = [];
        Article article = Assert.Single(CorpusReader.Stream(stream, new() { MaximumArticleLength = 1_000_000 }, notes.Add));
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;
        Assert.Equal("after", article.Text);
        Assert.True(Assert.Single(notes) is { IsSkip: true, Line: 1 });
        Assert.InRange(allocated, 0, 40_000_000);
    }

    [Fact]
    public void Articles_come_one_by_one()
    {
        using EndlessRows stream = new();
        Assert.Equal(3, CorpusReader.Stream(stream, null, _ => { }).Take(3).Count());
    }

    [Fact]
    public void A_real_corpus_is_read_whole()
    {
        Corpus corpus = Corpus.Read(SharedData.Path("corpora/strikes.jsonl"));
        Assert.Equal("149 read, 0 skipped", corpus.Summary());
        Assert.Empty(corpus.Notes);
    }

    private static Corpus Read(string lines)
    {
        using MemoryStream stream = new(Encoding.UTF8.GetBytes(lines));
        return Corpus.Read(stream);
    }

    private sealed class GiantLine(long length) : GeneratedStream
    {
        private static readonly byte[] Last = "\"}\n{\"outlet\":\"A\",\"text\":\"after\"}\n"u8.ToArray();

        private long given;

        public override int Read(Span<byte> buffer)
        {
            if (given < length)
            {
                buffer.Fill((byte)'x');
                if (given == 0)
                    "{\"text\":\""u8.CopyTo(buffer);
                given += buffer.Length;
                return buffer.Length;
            }

            if (given == long.MaxValue)
                return 0;
            given = long.MaxValue;
            Last.CopyTo(buffer);
            return Last.Length;
        }
    }

    private sealed class EndlessRows : GeneratedStream
    {
        public override int Read(Span<byte> buffer)
        {
            ReadOnlySpan<byte> row = "{\"outlet\":\"A\",\"text\":\"x\"}\n"u8;
            int rows = buffer.Length / row.Length;
            for (int i = 0; i < rows; i++)
                row.CopyTo(buffer[(i * row.Length)..]);
            return rows * row.Length;
        }
    }

    private abstract class GeneratedStream : Stream
    {
        public override bool CanRead => true;

        public override bool CanSeek => false;

        public override bool CanWrite => false;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public abstract override int Read(Span<byte> buffer);

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
    }
}
