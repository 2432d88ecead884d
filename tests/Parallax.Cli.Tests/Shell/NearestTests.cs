namespace Parallax.Tests;

public sealed class NearestTests
{
    [Theory]
    [InlineData("reprot", "report")]
    [InlineData("RENDER", "render")]
    [InlineData("tones", "tone")]
    [InlineData("xyz", null)]
    [InlineData("", null)]
    public void The_nearest_word_is_found_where_one_is_near(string typed, string? meant) =>
        Assert.Equal(meant, Nearest.To(typed, ["report", "annotate", "compare", "tone", "render"]));
}
