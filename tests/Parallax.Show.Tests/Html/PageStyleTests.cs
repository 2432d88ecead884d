namespace Parallax.Tests;

public sealed class PageStyleTests
{
    [Fact]
    public void A_fragment_keeps_its_styles_to_itself()
    {
        string css = PageStyle.FragmentCss;
        Assert.StartsWith(".parallax{", css, StringComparison.Ordinal);
        Assert.Equal(css.Count(c => c == '{'), css.Count(c => c == '}'));
        Assert.DoesNotContain(":root", css, StringComparison.Ordinal);
        Assert.DoesNotContain(".toc{", css, StringComparison.Ordinal);
        int depth = 0;
        foreach (char c in css[..^1])
        {
            depth += c == '{' ? 1 : c == '}' ? -1 : 0;
            Assert.True(depth > 0 || c != '}', "A rule stands outside the fragment's own element.");
        }
    }

    [Fact]
    public void The_style_sheet_loads_nothing() => Assert.DoesNotMatch("@import|https?:|url\\((?!#)", PageStyle.Css);
}
