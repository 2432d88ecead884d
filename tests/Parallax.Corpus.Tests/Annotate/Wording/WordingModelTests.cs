using System.Text;

namespace Parallax.Tests;

public sealed class WordingModelTests
{
    // A word with a class is two better than one without, a sentence is as loaded as the sum of the shares of its words.
    private static readonly WordingModel Toy = new(Language.English, new WordingWeights(
    [
        KeyValuePair.Create(WordingFeature.KeyOf(WordingFeatureKind.OfPlace, 0), 6f),
        KeyValuePair.Create(WordingFeature.KeyOf(WordingFeatureKind.OfPlace, WordingModel.WordBase), -3f),
        KeyValuePair.Create(WordingFeature.KeyOf(WordingFeatureKind.OfSentence, 37), 4f),
        KeyValuePair.Create(WordingFeature.KeyOf(WordingFeatureKind.OfSentence, WordingModel.SentenceBase), -3f),
        KeyValuePair.Create(WordingFeature.KeyOf(WordingFeatureKind.InSentence, 1), 1f),
    ]));

    [Fact]
    public void A_word_of_a_list_makes_its_sentence_loaded_and_is_named()
    {
        string[] cells = Rows("The bridge opens on Monday.\nThe idiotic bridge opens on Monday.\n");
        Assert.StartsWith("0.", cells[1], StringComparison.Ordinal);
        Assert.True(double.Parse(cells[1].Split('\t')[0], System.Globalization.CultureInfo.InvariantCulture) < .5);
        Assert.Equal("", cells[1].Split('\t')[1]);
        Assert.True(double.Parse(cells[2].Split('\t')[0], System.Globalization.CultureInfo.InvariantCulture) >= .5);
        Assert.Equal("idiotic", cells[2].Split('\t')[1]);
    }

    [Fact]
    public void Each_line_has_a_row_empty_ones_too_whatever_ends_it()
    {
        string[] rows = Rows("One.\r\n\r\nTwo\rthree.\n\nFour");
        Assert.Equal(1 + 5 + 1, rows.Length);
        Assert.Equal("", rows[^1]);
        Assert.Equal([1, 0, 2, 0, 1], rows[1..6].Select(row => int.Parse(row.Split('\t')[2], System.Globalization.CultureInfo.InvariantCulture)));
    }

    [Fact]
    public void Every_row_has_the_columns_of_the_header_whatever_the_text_holds()
    {
        string[] rows = Rows("a\tb | c idiotic\u2028x\n\"idiotic\" “ut\n");
        int columns = rows[0].Split('\t').Length;
        Assert.Equal(6 + Enum.GetValues<WordingClass>().Length, columns);
        Assert.All(rows[1..3], row => Assert.Equal(columns, row.Split('\t').Length));
        Assert.Equal("loaded\tloadedWords\twords\tinMarks\tnegative\tpositive\tintensifier", rows[0][..rows[0].IndexOf("\tminimiser", StringComparison.Ordinal)]);
    }

    [Fact]
    public void No_lines_have_a_header_only() => Assert.Equal(2, Rows("").Length);

    [Fact]
    public void A_phrase_is_counted_once()
    {
        string[] rows = Rows("He was of course late.\n");
        int booster = Array.IndexOf(rows[0].Split('\t'), "booster");
        Assert.Equal("1", rows[1].Split('\t')[booster]);
    }

    [Theory]
    [InlineData("The smear was old.", WordingClass.Blame, true)]
    [InlineData("They rant at length.", WordingClass.SpeechAct, true)]
    [InlineData("The rant was long.", WordingClass.SpeechAct, false)]
    [InlineData("They rant at length.", WordingClass.Blame, false)]
    public void A_form_of_two_parts_of_speech_counts_for_the_one_that_its_neighbours_show(string text, WordingClass kind, bool counts)
    {
        string[] rows = Rows(text + "\n");
        int column = Array.FindIndex(rows[0].Split('\t'), name => name.Equals(kind.ToString(), StringComparison.OrdinalIgnoreCase));
        Assert.Equal(counts, rows[1].Split('\t')[column] != "0");
    }

    [Fact]
    public void The_shipped_weights_are_read()
    {
        using MemoryStream output = new();
        WordingScore.ScoreLines(new MemoryStream("The council met on Tuesday, a spokesman said.\nThe deranged mob rammed it through.\n"u8.ToArray()), output);
        string[] rows = Encoding.UTF8.GetString(output.ToArray()).Split('\n');
        Assert.StartsWith("0.0", rows[1], StringComparison.Ordinal);
        Assert.Contains("deranged", rows[2].Split('\t')[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Names_are_guarded_in_articles()
    {
        AnnotatedArticle article = new ArticleAnnotator().Annotate(
            new Article("a", new Outlet("Tide"), "The Brave Heart Trust met in Aldmere on Monday. A brave nurse spoke to its members there."));
        Assert.Equal(["brave"], WordingScore.Of(article).SelectMany(sentence => sentence.Words)
            .Where(word => word.Classes.Contains(WordingClass.Praise)).Select(word => word.Span.In(article.Article.Text).ToString()));
    }

    private static string[] Rows(string lines)
    {
        using MemoryStream output = new();
        new WordingLines(Toy).Score(new MemoryStream(Encoding.UTF8.GetBytes(lines)), output);
        return Encoding.UTF8.GetString(output.ToArray()).Split('\n');
    }
}
