namespace Parallax.Tests;

public sealed class ShareIntervalTests
{
    // With two categories and prior 1 the posterior of 0 of n is Beta(1, n + 1), whose quantile is 1 − (1 − p)^(1 / (n + 1)).
    [Theory, InlineData(1), InlineData(5), InlineData(40)]
    public void None_of_n_has_the_interval_that_can_be_written_down(int n)
    {
        Interval interval = ShareInterval.Of(0, n, categories: 2, prior: 1, level: 0.9);

        Assert.Equal(1 - Math.Pow(0.95, 1.0 / (n + 1)), interval.Low, precision: 6);
        Assert.Equal(1 - Math.Pow(0.05, 1.0 / (n + 1)), interval.High, precision: 6);
    }

    // A Beta quantile is one of F: x = mF / (mF + n), with m = 2a and n = 2b degrees of freedom. F at 95 % as any printed table has it, for (m, n) and
    // for (n, m), whose reciprocal is F at 5 %.
    [Theory]
    [InlineData(1, 2, 3, 3, 9.28, 9.28)]
    [InlineData(1, 3, 3, 5, 5.41, 9.01)]
    [InlineData(0, 3, 1, 7, 5.59, 236.8)]
    [InlineData(2, 4, 5, 5, 5.05, 5.05)]
    [InlineData(3, 7, 7, 9, 3.29, 3.68)]
    public void Two_categories_have_the_interval_that_tables_of_F_give(int count, int total, double m, double n, double upperF, double lowerF)
    {
        Interval interval = ShareInterval.Of(count, total, categories: 2, prior: 0.5, level: 0.9);

        Assert.Equal(m / (m + (n * lowerF)), interval.Low, 0.0005);
        Assert.Equal(m * upperF / ((m * upperF) + n), interval.High, 0.0005);
    }

    // Found by integrating the density numerically.
    [Theory, InlineData(1, 3, 0.053, 0.704), InlineData(0, 3, 0.001, 0.399), InlineData(2, 3, 0.194, 0.887)]
    public void Three_categories_have_the_margin_of_a_Dirichlet_distribution(int count, int total, double low, double high)
    {
        Interval interval = ShareInterval.Of(count, total, categories: 3, prior: 0.5, level: 0.9);

        Assert.Equal(low, interval.Low, 0.0006);
        Assert.Equal(high, interval.High, 0.0006);
    }

    [Fact]
    public void A_share_and_the_share_of_the_rest_mirror_each_other()
    {
        Interval share = ShareInterval.Of(3, 10, 2, 0.5, 0.9), rest = ShareInterval.Of(7, 10, 2, 0.5, 0.9);

        Assert.Equal(share.Low, 1 - rest.High, precision: 6);
        Assert.Equal(share.High, 1 - rest.Low, precision: 6);
    }

    [Fact]
    public void More_choices_make_it_narrower()
    {
        double[] widths = [.. new[] { 1, 10, 100, 1000 }
            .Select(n => ShareInterval.Of(n, 3 * n, 3, 0.5, 0.9))
            .Select(interval => interval.High - interval.Low)];

        Assert.Equal(widths.OrderDescending(), widths);
        Assert.True(widths[3] < 0.03);
    }
}
