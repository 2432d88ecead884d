namespace Parallax.Tests;

/// <summary>The README's picture is what the code draws of the sample event.</summary>
public sealed class ReadmePictureTests
{
    [Fact]
    public void The_strip_in_the_readme_is_the_strip_that_is_drawn()
    {
        string path = Path.Combine(SharedData.Root, "data", "pictures", "strip.svg");
        AnnotatedCorpus corpus = Corpus.Read(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")).Annotate();
        string drawn = corpus.Strip().Figure().ToSvg().ReplaceLineEndings("\n");
        if (Environment.GetEnvironmentVariable("PARALLAX_DRAW") == "1")
            File.WriteAllText(path, drawn);
        Assert.True(
            File.ReadAllText(path).ReplaceLineEndings("\n") == drawn,
            "data/pictures/strip.svg is not what is drawn now. Draw it again with PARALLAX_DRAW=1 and look at it before it is committed.");
    }
}
