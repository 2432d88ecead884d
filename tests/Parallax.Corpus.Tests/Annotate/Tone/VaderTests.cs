using System.Text;

namespace Parallax.Tests;

/// <summary>The reference's scores, line by line, and the rules one at a time.</summary>
public sealed class VaderTests
{
    [Fact]
    public void Every_line_of_the_reference_gets_the_same_four_scores()
    {
        string[][] rows = [.. File.ReadLines(SharedData.Path("gold/vader-nyt.tsv")).Skip(1).Select(line => line.Split('\t'))];
        using MemoryStream lines = new(Encoding.UTF8.GetBytes(string.Join('\n', rows.Select(row => row[6])) + "\n")), output = new();

        Vader.Default.ScoreLines(lines, output);

        string[] scored = Encoding.UTF8.GetString(output.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries);
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
    public void A_text_without_rated_words_is_neutral() =>
        Assert.Equal(new ToneScore(0, 1, 0, 0), Vader.Default.Score("The ferry left the harbour at six."));

    [Fact]
    public void An_idiom_replaces_the_rating_of_its_words() =>
        Assert.True(Vader.Default.Score("that night gave a kiss of death").Compound < 0);

    [Fact]
    public void A_word_whose_halved_rating_equals_a_later_one_takes_the_later_change_as_in_the_reference()
    {
        // Ratings 2 and 1, by a table of our own: before "but" the reference halves the 2, then finds that 1 when it looks for the second word's.
        using StringReader ratings = new("alpha\t2\nbeta\t1\n");
        Vader vader = new(ratings);

        Assert.Equal(Math.Round(1.5 / Math.Sqrt((1.5 * 1.5) + 15), 4), vader.Score("alpha then beta but").Compound, 4);
    }

    [Fact]
    public void In_a_long_text_but_weighs_each_rating_as_the_reference_does()
    {
        using StringReader ratings = new("alpha\t4\nbeta\t2\ngamma\t1\ndelta\t-3\n");
        Vader vader = new(ratings);
        Random random = new(3);
        string[] words = ["alpha", "beta", "gamma", "delta"];
        double[] means = [4, 2, 1, -3];
        int[] picked = [.. Enumerable.Range(0, 200).Select(_ => random.Next(words.Length))];
        const int But = 120;

        double[] expected = [.. picked.Select(word => means[word])];
        expected[But] = 0;
        for (int i = 0; i < expected.Length; i++)
        {
            int first = Array.IndexOf(expected, expected[i]);
            expected[first] *= first < But ? 0.5 : first > But ? 1.5 : 1;
        }

        double sum = expected.Sum();
        string text = string.Join(' ', picked.Select((word, i) => i == But ? "but" : words[word]));
        Assert.Equal(sum / Math.Sqrt((sum * sum) + 15), vader.Score(text).Compound, 4);
    }

    [Theory]
    [InlineData("as it was seen by all of those there", 9)]
    [InlineData("\u201Cone\u201D \u2014 they\u2019d said\u2009it\u3000twice", 6)]
    [InlineData("\u0001 '' it's -- x a b c", 8)]
    public void Tokens_are_told_by_white_space_wherever_a_block_ends(string text, int tokens)
    {
        // Each filling shifts the text against the blocks that are looked at together; "good" makes the tokens count.
        for (int filling = 1; filling < 40; filling++)
        {
            ToneScore score = Vader.Default.Score(new string(' ', filling) + text + new string('\t', filling) + "good");
            Assert.Equal(tokens / (tokens + 2.9), score.Neutral, 3);
        }
    }

    [Theory]
    [InlineData("\u212Aiss")] // the Kelvin sign is a capital k
    [InlineData("KISS")]
    [InlineData("...kiss!!!")]
    public void A_word_is_found_by_its_lower_case_form(string word) => Assert.True(Vader.Default.Score(word).Compound > 0);

    [Fact]
    public void The_shares_sum_to_one_for_any_text()
    {
        Random random = new(1);
        string[] words =
        [
            "good", "bad", "not", "but", "very", "NO", "war", "peace", "the", "least", "kind", "of", "so", "never", "!", "?", ":)", "doubt",
            "without",
        ];
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
