namespace Parallax.Tests;

public sealed class FalseDiscoveriesTests
{
    // The fifteen p-values of the first example of Benjamini and Hochberg (1995): at 5 % the first four are believed.
    [Fact]
    public void The_example_of_its_authors_comes_out_as_they_have_it()
    {
        double[] values = [0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.3240, 0.4262, 0.5719, 0.6528, 0.7590, 1.0000];

        double threshold = FalseDiscoveries.Threshold(values.Reverse(), 0.05);

        Assert.Equal(0.05 * 4 / 15, threshold, 1e-12);
        Assert.Equal(4, values.Count(value => value <= threshold));
    }

    [Fact]
    public void Nothing_is_believed_where_nothing_is_small() => Assert.True(FalseDiscoveries.Threshold([0.2, 0.9, 0.6], 0.05) < 0);

    [Fact]
    public void Of_no_results_none_is_believed() => Assert.True(FalseDiscoveries.Threshold([], 0.05) < 0);
}
