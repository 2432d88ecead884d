using System.Globalization;

namespace Parallax.Tests;

/// <summary>Rounding as Python's <c>round</c> does it.</summary>
public sealed class ToneRoundingTests
{
    [Theory]
    [InlineData(0.0625, 0.062)] // an exact tie goes to the even digit
    [InlineData(0.1875, 0.188)]
    [InlineData(0.0005, 0.001)] // the nearest binary value lies above the tie
    [InlineData(0.0015, 0.002)]
    [InlineData(0.0025, 0.003)]
    [InlineData(1.0005, 1.0)] // below it
    [InlineData(-0.0625, -0.062)]
    public void A_tie_is_judged_by_the_exact_binary_value(double value, double rounded) => Assert.Equal(rounded, ToneRounding.ToThree(value));

    [Fact]
    public void Any_value_rounds_as_its_exact_decimal_expansion_does()
    {
        Random random = new(2);
        for (int i = 0; i < 100_000; i++)
        {
            double value = i % 2 == 0 ? random.NextDouble() : (random.Next(10_000) + 0.5) / 10_000;
            string exact = value.ToString("F60", CultureInfo.InvariantCulture);
            bool isTie = exact[6] == '5' && exact[7..].Trim('0').Length == 0;
            if (!isTie)
                Assert.Equal(Parsed(value.ToString("F4", CultureInfo.InvariantCulture)), ToneRounding.ToFour(value));
        }
    }

    private static double Parsed(string number) => double.Parse(number, CultureInfo.InvariantCulture);
}
