namespace Parallax.Tests;

/// <summary>Krippendorff's alpha against the examples that he published.</summary>
public sealed class KrippendorffAlphaTests
{
    [Fact]
    public void Two_judges_of_two_values_as_in_his_first_example() =>
        Assert.Equal(0.095, Alpha("0100000010", "1110010000"), precision: 3);

    [Fact]
    public void Two_judges_of_several_values_as_in_his_second_example() =>
        Assert.Equal(0.692, Alpha("aabbdcccedda", "babbbccceddd"), precision: 3);

    [Fact]
    public void Four_judges_with_gaps_as_in_his_third_example() =>
        Assert.Equal(0.743, Alpha("123321412...", "1233224125.3", ".3332342251.", "12332441251."), precision: 3);

    [Fact]
    public void Full_agreement_is_one_and_judgements_without_variation_say_nothing()
    {
        Assert.Equal(1, Alpha("abc", "abc"), precision: 12);
        Assert.Null(KrippendorffAlpha.Nominal([new[] { 'a', 'a' }, ['a', 'a']]));
        Assert.Null(KrippendorffAlpha.Nominal([new[] { 'a' }]));
    }

    [Fact]
    public void Neither_the_names_of_the_values_nor_the_order_of_the_judges_matters() =>
        Assert.Equal(Alpha("aabbdcccedda", "babbbccceddd"), Alpha("zxzzzyyywvvv", "xxzzvyyywvvx"), precision: 12);

    [Fact]
    public void The_alpha_of_each_shipped_lexicon_is_that_of_its_judgements()
    {
        foreach (Lexicon lexicon in Lexicon.Shipped.Where(lexicon => lexicon.Agreement is not null))
        {
            string file = Path.Combine(SharedData.Root, "data", "lexicons", lexicon.Name + ".poles.tsv");
            IReadOnlyList<string>[] judged = [.. File.ReadLines(file).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t')[1..])];
            Assert.Equal(lexicon.Agreement!.Alpha, KrippendorffAlpha.Nominal(judged)!.Value, precision: 3);
        }
    }

    // A judge a string, a unit a place in it; a full stop where the judge left it out.
    private static double Alpha(params string[] judges) =>
        KrippendorffAlpha.Nominal(Enumerable.Range(0, judges[0].Length)
            .Select(unit => (IReadOnlyList<char>)[.. judges.Select(judge => judge[unit]).Where(value => value != '.')]))!.Value;
}
