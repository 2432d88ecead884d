using System.Globalization;

namespace Parallax.Tests;

/// <summary>The reference's scores, line by line, and the rules one at a time.</summary>
public sealed class VaderTests
{
    [Fact]
    public void Every_line_of_the_reference_gets_the_same_four_scores()
    {
        string[][] rows = [.. File.ReadLines(SharedData.Path("gold/vader-nyt.tsv")).Skip(1).Select(line => line.Split('\t'))];
        using StringReader lines = new(string.Join('\n', rows.Select(row => row[6])) + "\n");
        using StringWriter output = new(CultureInfo.InvariantCulture);

        Vader.Default.ScoreLines(lines, output);

        string[] scored = output.ToString().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(rows.Length, scored.Length);
        Assert.Empty(rows.Zip(scored).Where(pair => string.Join('\t', pair.First[2..6]) != pair.Second).Select(pair => pair.First[0]));
    }

    [Theory]
    [InlineData("The day was good.", "The day was very good.")]
    [InlineData("The day was very good.", "The day was VERY good.")]
    [InlineData("The day was good.", "The day was GOOD.")]
    [InlineData("The day was good.", "The day was good!")]
    [InlineData("The day was good!", "The day was good!!!")]
    [InlineData("The day was kind of good.", "The day was good.")]
    [InlineData("The food is not good.", "The food is good.")]
    [InlineData("The food isn't good.", "The food is good.")]
    [InlineData("The food was the least good.", "The food was at least good.")]
    [InlineData("No good food was left.", "A good food was left.")]
    [InlineData("The food was good, but the wait was horrible.", "The wait was horrible, but the food was good.")]
    [InlineData("She was never good to us.", "She was never so good to us.")]
    [InlineData("He came without good intentions.", "He came without doubt good.")]
    [InlineData("It was scarcely a happy day.", "It was a happy day.")]
    public void A_rule_moves_the_compound_score_up(string lower, string higher) =>
        Assert.True(Vader.Default.Score(lower).Compound < Vader.Default.Score(higher).Compound);

    [Theory]
    [InlineData("THE DAY WAS GOOD", "the day was good")] // all capitals are no emphasis
    [InlineData("The day was good!!!!", "The day was good!!!!!!!!")]
    [InlineData("The day was good?", "The day was good")]
    [InlineData("(good)", "\"good\",")]
    [InlineData("good\u00A0day", " good \u001C day\t")]
    public void A_difference_that_the_rules_do_not_see_changes_no_score(string one, string other) =>
        Assert.Equal(Vader.Default.Score(one), Vader.Default.Score(other));

    [Theory]
    [InlineData("")]
    [InlineData(" \t\n")]
    public void A_text_without_words_scores_nothing(string text) => Assert.Equal(default, Vader.Default.Score(text));

    [Fact]
    public void A_text_without_rated_words_is_neutral() => Assert.Equal(new ToneScore(0, 1, 0, 0), Vader.Default.Score("The ferry left the harbour at six."));

    [Fact]
    public void An_idiom_replaces_the_rating_of_its_words() =>
        Assert.True(Vader.Default.Score("that night gave a kiss of death").Compound < 0);

    [Fact]
    public void A_word_whose_halved_rating_equals_a_later_one_takes_the_later_change_as_in_the_reference()
    {
        // Ratings 2 and 1, by a table of our own: before "but" the reference halves the 2 to 1, then finds that 1 when it looks for the second word's.
        using StringReader ratings = new("alpha\t2\nbeta\t1\n");
        Vader vader = new(ratings);

        Assert.Equal(Math.Round(1.5 / Math.Sqrt((1.5 * 1.5) + 15), 4), vader.Score("alpha then beta but").Compound, 4);
    }

    [Fact]
    public void The_shares_sum_to_one_for_any_text()
    {
        Random random = new(1);
        string[] words = ["good", "bad", "not", "but", "very", "NO", "war", "peace", "the", "least", "kind", "of", "so", "never", "!", "?", ":)", "doubt", "without"];
        for (int i = 0; i < 2000; i++)
        {
            string text = string.Join(' ', Enumerable.Range(0, random.Next(1, 30)).Select(_ => words[random.Next(words.Length)]));
            ToneScore score = Vader.Default.Score(text);
            Assert.InRange(score.Negative + score.Neutral + score.Positive, 0.998, 1.002);
            Assert.InRange(score.Compound, -1, 1);
        }
    }

    [Fact]
    public void A_rating_that_is_no_number_is_an_error_that_names_the_line()
    {
        using StringReader ratings = new("# comment\ngood\tmuch\n");
        Assert.Contains("Line 2", Assert.Throws<InvalidDataException>(() => new Vader(ratings)).Message, StringComparison.Ordinal);
    }
}
