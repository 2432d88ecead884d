namespace Parallax.Tests;

public sealed class BootstrapTests
{
    [Fact]
    public void The_interval_of_a_large_samples_mean_is_that_of_the_normal_theory()
    {
        double[] sample = Sample(4000);
        double mean = sample.Average();
        double error = Math.Sqrt(sample.Sum(value => (value - mean) * (value - mean)) / (sample.Length - 1) / sample.Length);

        (double ratio, Interval interval) = Mean(sample, new BootstrapOptions { Draws = 4000 });

        Assert.Equal(mean, ratio, precision: 12);
        // 4,000 draws place the end of a 95 % interval to within some 4 % of a standard error; 15 % leaves room.
        Assert.Equal(mean - (1.959964 * error), interval.Low, 0.15 * error);
        Assert.Equal(mean + (1.959964 * error), interval.High, 0.15 * error);
    }

    [Fact]
    public void A_ratio_of_sums_has_the_interval_of_the_delta_method()
    {
        // Words of a voice over all words, sentences of unequal length (Cochran 1977, 6.3: variance of a ratio).
        Random random = new(3);
        (double All, double Part)[] sentences = [.. Enumerable.Range(0, 3000)
            .Select(_ => (double)random.Next(5, 40))
            .Select(all => (all, Math.Floor(all * random.NextDouble())))];
        Bootstrap bootstrap = new();
        foreach ((double all, double part) in sentences)
            bootstrap.Add(all, (0, part));
        double ratio = sentences.Sum(s => s.Part) / sentences.Sum(s => s.All);
        double meanBase = sentences.Average(s => s.All);
        double error = Math.Sqrt(sentences.Average(s => Math.Pow(s.Part - (ratio * s.All), 2)) / sentences.Length) / meanBase;

        (double measured, Interval interval) = bootstrap.Ratios(1, new BootstrapOptions { Draws = 4000 })[0];

        Assert.Equal(ratio, measured, precision: 12);
        Assert.Equal(ratio - (1.959964 * error), interval.Low, 0.15 * error);
        Assert.Equal(ratio + (1.959964 * error), interval.High, 0.15 * error);
    }

    [Fact]
    public void The_order_of_units_changes_nothing()
    {
        double[] sample = Sample(50);

        Assert.Equal(Mean(sample, new BootstrapOptions()), Mean([.. sample.Reverse()], new BootstrapOptions()));
    }

    [Fact]
    public void Another_seed_gives_another_interval_of_the_same_size()
    {
        double[] sample = Sample(200);
        Interval one = Mean(sample, new BootstrapOptions { Seed = 1 }).Interval, two = Mean(sample, new BootstrapOptions { Seed = 2 }).Interval;

        Assert.NotEqual(one, two);
        Assert.Equal(one.High - one.Low, two.High - two.Low, 0.1 * (one.High - one.Low));
    }

    [Fact]
    public void Many_ratios_at_once_are_the_same_as_each_alone()
    {
        Bootstrap many = new();
        for (int i = 0; i < 600; i++)
            many.Add(1 + (i % 7), (i, 1));
        (double Ratio, Interval Interval)[] all = many.Ratios(600, new BootstrapOptions());
        Bootstrap last = new();
        for (int i = 0; i < 600; i++)
            last.Add(1 + (i % 7), i == 599 ? [(0, 1)] : []);
        (double Ratio, Interval Interval) alone = last.Ratios(1, new BootstrapOptions())[0];

        Assert.Equal(alone.Ratio, all[599].Ratio, precision: 12);
        Assert.Equal(alone.Interval.High, all[599].Interval.High, 0.0002);
        Assert.True(all[599].Interval.High > 0);
    }

    [Theory, InlineData(0), InlineData(99)]
    public void Too_few_draws_are_refused_with_the_number_that_is_needed(int draws) =>
        Assert.Contains("at least 100", Assert.Throws<ArgumentException>(() => new BootstrapOptions { Draws = draws }).Message, StringComparison.Ordinal);

    private static (double Ratio, Interval Interval) Mean(double[] sample, BootstrapOptions options)
    {
        Bootstrap bootstrap = new();
        foreach (double value in sample)
            bootstrap.Add(1, (0, value));
        return bootstrap.Ratios(1, options)[0];
    }

    private static double[] Sample(int size)
    {
        Random random = new(size);
        return [.. Enumerable.Range(0, size).Select(_ => random.NextDouble() + (random.NextDouble() * 0.5) - 0.7)];
    }
}
