using MathNet.Numerics.Distributions;

namespace Parallax.Tests;

public sealed class SharePosteriorTests(ITestOutputHelper output)
{
    [Theory, InlineData(0, 4, 0.5, 1), InlineData(3, 4, 0.5, 1), InlineData(40, 60, 0.5, 0.5), InlineData(7000, 20000, 0.5, 1)]
    public void Over_choices_it_is_the_beta_distribution(int count, int total, double prior, double others)
    {
        Interval found = SharePosterior.OverChoices(count, total, prior, others).Interval(0.9);

        Assert.Equal(Beta.InvCDF(count + prior, total - count + others, 0.05), found.Low, 0.002);
        Assert.Equal(Beta.InvCDF(count + prior, total - count + others, 0.95), found.High, 0.002);
    }

    // For whole numbers the probability has a closed form (Cook 2003): a sum over the first parameter.
    [Theory, InlineData(8, 2, 3, 7), InlineData(1, 1, 1, 1), InlineData(20, 1, 1, 20), InlineData(5, 30, 2, 40)]
    public void The_probability_of_a_larger_share_is_that_of_two_beta_distributions(int a, int b, int c, int d)
    {
        double expected = Enumerable.Range(0, a).Sum(i => Math.Exp(
            LogBeta(c + i, b + d) - Math.Log(b + i) - LogBeta(1 + i, b) - LogBeta(c, d)));

        SharePosterior first = SharePosterior.OverChoices(a - 1, a + b - 2, 1, 1), second = SharePosterior.OverChoices(c - 1, c + d - 2, 1, 1);

        Assert.Equal(expected, first.ProbabilityAbove(second), 0.0005);
        Assert.Equal(1, first.ProbabilityAbove(second) + second.ProbabilityAbove(first), 0.0005);
    }

    [Fact]
    public void Texts_that_choose_once_are_as_good_as_choices()
    {
        TextCount[] texts = [.. Enumerable.Range(0, 20).Select(i => new TextCount(i < 6 ? 1 : 0, 1, 1))];

        Interval over = SharePosterior.OverTexts(texts, 0.5, 0.5).Interval(0.9), choices = SharePosterior.OverChoices(6, 20, 0.5, 0.5).Interval(0.9);

        Assert.Equal(choices.Low, over.Low, 0.001);
        Assert.Equal(choices.High, over.High, 0.001);
    }

    [Fact]
    public void Texts_that_keep_to_one_name_say_less_than_their_choices()
    {
        TextCount[] texts = [new(6, 6, 1), new(6, 6, 1), new(0, 6, 1), new(0, 6, 1), new(0, 6, 1), new(6, 6, 1)];

        Assert.True(Width(SharePosterior.OverTexts(texts, 0.5, 0.5)) > 1.5 * Width(SharePosterior.OverChoices(18, 36, 0.5, 0.5)));
    }

    [Fact]
    public void Copies_of_a_text_add_no_knowledge()
    {
        TextCount[] once = [new(1, 2, 1), new(0, 2, 1), new(2, 2, 1), new(1, 3, 1), new(0, 1, 1)];
        TextCount[] copied = [.. once.Select(text => new TextCount(text.Count * 4, text.Total * 4, 4))];

        Assert.Equal(Width(SharePosterior.OverTexts(once, 0.5, 0.5)), Width(SharePosterior.OverTexts(copied, 0.5, 0.5)), 1e-9);
    }

    [Fact]
    public void None_in_five_texts_is_not_never()
    {
        TextCount[] texts = [.. Enumerable.Repeat(new TextCount(0, 8, 1), 5)];

        Assert.True(SharePosterior.OverTexts(texts, 0.5, 0.5).Interval(0.9).High > 1.5 * SharePosterior.OverChoices(0, 40, 0.5, 0.5).Interval(0.9).High);
    }

    /// <summary>Outlets whose texts each lean their own way: how often does a 90 % interval hold the outlet's true share?</summary>
    [Theory]
    [InlineData(5, 0.3), InlineData(10, 0.3), InlineData(30, 0.3), InlineData(5, 0.6), InlineData(10, 0.6), InlineData(30, 0.6), InlineData(10, 0.001)]
    public void Nine_in_ten_intervals_over_texts_hold_the_truth_and_of_those_over_choices_fewer(int texts, double correlation)
    {
        const int Times = 200;
        Random random = new(20240208);
        int over = 0, choices = 0, bootstrap = 0;
        for (int i = 0; i < Times; i++)
        {
            double truth = 0.1 + (0.8 * random.NextDouble()), concentration = (1 - correlation) / correlation;
            TextCount[] counts = [.. Enumerable.Range(0, texts).Select(_ =>
            {
                int total = random.Next(1, 9);
                double lean = Beta.Sample(random, truth * concentration, (1 - truth) * concentration);
                return new TextCount(Binomial.Sample(random, lean, total), total, 1);
            })];
            over += Holds(SharePosterior.OverTexts(counts, 0.5, 0.5).Interval(0.9), truth);
            choices += Holds(SharePosterior.OverChoices(counts.Sum(text => text.Count), counts.Sum(text => text.Total), 0.5, 0.5).Interval(0.9), truth);
            bootstrap += Holds(BayesianBootstrap(counts, random), truth);
        }

        output.WriteLine($"{texts} texts, correlation {correlation}: over texts {(double)over / Times:P1}, over choices {(double)choices / Times:P1}, bootstrap {(double)bootstrap / Times:P1}");
        Assert.InRange((double)over / Times, 0.85, 0.98);
        if (correlation > 0.1)
            Assert.True(choices < 0.8 * Times, $"{choices} of {Times}");
    }

    private static int Holds(Interval interval, double truth) => interval.Low <= truth && truth <= interval.High ? 1 : 0;

    private static Interval BayesianBootstrap(TextCount[] texts, Random random)
    {
        double[] draws = new double[400];
        for (int i = 0; i < draws.Length; i++)
        {
            double sum = 0, total = 0;
            foreach (TextCount text in texts)
            {
                double weight = -Math.Log(1 - random.NextDouble());
                sum += weight * text.Count;
                total += weight * text.Total;
            }

            draws[i] = sum / total;
        }

        Array.Sort(draws);
        return new Interval(draws[20], draws[380], 0.9);
    }

    private static double Width(SharePosterior posterior) => posterior.Interval(0.9).High - posterior.Interval(0.9).Low;

    private static double LogBeta(double a, double b) =>
        MathNet.Numerics.SpecialFunctions.GammaLn(a) + MathNet.Numerics.SpecialFunctions.GammaLn(b) - MathNet.Numerics.SpecialFunctions.GammaLn(a + b);
}
