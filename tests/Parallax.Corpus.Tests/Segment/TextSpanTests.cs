namespace Parallax.Tests;

public sealed class TextSpanTests
{
    [Theory]
    [InlineData("the Harbour Board", "the Harbour Board")]
    [InlineData("the  Harbour\nBoard", "the Harbour Board")]
    [InlineData("Rana\u00A0Holm", "Rana Holm")]
    [InlineData("", "")]
    public void Words_are_put_in_one_line(string text, string line) => Assert.Equal(line, new TextSpan(0, text.Length).InOneLine(text));
}
