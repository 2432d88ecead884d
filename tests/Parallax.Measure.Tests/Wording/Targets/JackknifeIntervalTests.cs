namespace Parallax.Tests;

public sealed class JackknifeIntervalTests
{
    [Fact]
    public void It_is_what_a_hand_computes()
    {
        // The mean is .2, and without each text in turn .05, .3 and .25; Student's t for 2 degrees of freedom and 90 % is 2.9199856.
        Interval interval = JackknifeInterval.Of([(.5, 1), (0, 1), (.1, 1)], .9);

        double error = Math.Sqrt(2.0 / 3 * (Square(.05 - .2) + Square(.3 - .2) + Square(.25 - .2)));
        Assert.Equal(.2 - (2.919985580353725 * error), interval.Low, precision: 9);
        Assert.Equal(.2 + (2.919985580353725 * error), interval.High, precision: 9);
    }

    [Fact]
    public void It_covers_where_texts_differ_and_are_few()
    {
        Random random = new(7);
        int covered = 0;
        for (int run = 0; run < 1000; run++)
        {
            (double Sum, int Count)[] texts = [.. Enumerable.Range(0, 8).Select(_ => Text(random))];
            Interval interval = JackknifeInterval.Of(texts, .95);
            covered += interval.Low <= -.2 && interval.High >= -.2 ? 1 : 0;
        }

        Assert.InRange(covered, 930, 1000);
    }

    // Mentions of a text share its tone, which lies around −.2.
    private static (double Sum, int Count) Text(Random random)
    {
        int mentions = random.Next(1, 7);
        double tone = -.2 + ((random.NextDouble() + random.NextDouble() - 1) * .4);
        return (Enumerable.Range(0, mentions).Sum(_ => tone + ((random.NextDouble() - .5) * .6)), mentions);
    }

    private static double Square(double value) => value * value;
}
