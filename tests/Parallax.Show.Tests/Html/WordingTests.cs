namespace Parallax.Tests;

public sealed class WordingTests
{
    [Theory]
    [InlineData(-0.164, "−0.16")]
    [InlineData(0.06, "+0.06")]
    [InlineData(0.001, "0.00")]
    [InlineData(-0.001, "0.00")]
    public void Signed_numbers_have_a_true_minus_and_no_sign_at_nought(double value, string written) => Assert.Equal(written, Wording.Signed(value));

    [Fact]
    public void Percentages_do_not_break() => Assert.Equal("60\u00A0%", Wording.Percent(0.6));

    [Theory]
    [InlineData("one two three four", 9, "one two…")]
    [InlineData("short", 9, "short")]
    [InlineData("unbreakable", 6, "unbre…")]
    public void Long_texts_are_cut_between_words(string text, int length, string cut) => Assert.Equal(cut, Wording.Shorten(text, length));

    [Fact]
    public void A_cut_never_splits_a_character() => Assert.Equal("\U0001F600…", Wording.Shorten("\U0001F600\U0001F600\U0001F600", 4));

    [Theory]
    [InlineData("taking-out", "taking out", "tak* out")]
    [InlineData("de-escalation", "de-escalation", "de-escalat*")]
    [InlineData("foreign-backed", "foreign-backed", "atlantis-backed")]
    [InlineData("violation-of-sovereignty", "violation of sovereignty", "violat* the sovereignty")]
    public void Options_are_written_as_words(string id, string written, string pattern) =>
        Assert.Equal(written, new TermOption(id, Pole.Neutral, "", [pattern]).Name());

    [Theory]
    [InlineData("4 March 2026", "2026-03-04", "2026-03-04")]
    [InlineData("4 to 6 March 2026", "2026-03-06", "2026-03-04")]
    [InlineData("28 February to 2 March 2026", "2026-03-02", "2026-02-28")]
    [InlineData("31 December 2025 to 1 January 2026", "2025-12-31", "2026-01-01")]
    [InlineData(null, "yesterday", null)]
    public void Dates_are_written_as_a_range(string? written, string? first, string? second) => Assert.Equal(written, Dates.Range([first, second]));
}
