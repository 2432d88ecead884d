namespace Parallax.Tests;

public sealed class PublicationDateTests
{
    [Theory]
    [InlineData("2026-03-09")]
    [InlineData(" 2026-03-09T00:00:00Z ")]
    [InlineData("9 March 2026")]
    [InlineData("Mar 9, 2026")]
    [InlineData("Mon, 09 Mar 2026 00:00:00 GMT")]
    public void A_day_is_read_in_any_form_that_has_one_meaning(string date) =>
        Assert.Equal(new PublicationDate(new DateOnly(2026, 3, 9), null), PublicationDate.Of(date));

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("3/4/2026")]
    [InlineData("Monday")]
    [InlineData("2026-02-30")]
    public void What_has_no_meaning_or_two_is_not_read(string? date) => Assert.Null(PublicationDate.Of(date));

    [Fact]
    public void The_later_is_told_by_the_hour_where_both_have_one()
    {
        PublicationDate morning = PublicationDate.Of("2026-03-09T08:00:00+02:00")!.Value, noon = PublicationDate.Of("2026-03-09T07:00:00Z")!.Value;
        Assert.True(noon.IsAfter(morning));
        Assert.False(morning.IsAfter(noon));
        Assert.Null(noon.IsAfter(PublicationDate.Of("2026-03-09")!.Value));
        Assert.True(PublicationDate.Of("March 10, 2026")!.Value.IsAfter(noon));
    }
}
