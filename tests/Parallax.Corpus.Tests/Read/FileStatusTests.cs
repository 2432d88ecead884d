namespace Parallax.Tests;

public sealed class FileStatusTests : IDisposable
{
    private readonly TempFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Links_of_every_kind_are_one_file_and_equal_contents_are_not()
    {
        folder.With("a.txt", "x").With("b.txt", "x");
        File.CreateSymbolicLink(folder["soft"], folder["a.txt"]);
        Links.Hard(folder["a.txt"], folder["hard"]);
        FileStatus a = FileStatus.Of(folder["a.txt"])!;
        Assert.Equal(FileKind.Regular, a.Kind);
        Assert.Equal([a, a], [FileStatus.Of(folder["soft"])!, FileStatus.Of(folder["hard"])!]);
        Assert.NotEqual(a.Identity, FileStatus.Of(folder["b.txt"])!.Identity);
    }

    [Fact]
    public void A_folder_a_pipe_and_nothing_are_told_apart()
    {
        Links.Pipe(folder["pipe"]);
        Assert.Equal(FileKind.Other, FileStatus.Of(folder["pipe"])!.Kind);
        Assert.Equal(FileKind.Folder, FileStatus.Of(folder.Path)!.Kind);
        Assert.Null(FileStatus.Of(folder["none"]));
        Assert.Null(FileStatus.Of(""));
    }

    [Fact]
    public void A_row_does_not_reach_through_a_folder_that_is_a_link()
    {
        folder.With("elsewhere/secret.txt", "Not meant to be read.").With("event/a.txt", "A ferry sank.")
            .With("event/articles.csv", "file,outlet\na.txt,Tide\nlinked/secret.txt,Gull\n");
        Directory.CreateSymbolicLink(folder["event/linked"], folder["elsewhere"]);
        Corpus corpus = Corpus.Read(folder["event"]);
        Assert.Equal("A ferry sank.", Assert.Single(corpus.Articles).Text);
        Assert.Contains(corpus.Notes, note => note.IsSkip && note.Line == 3 && note.Message.Contains("a link to a folder", StringComparison.Ordinal));
    }
}
