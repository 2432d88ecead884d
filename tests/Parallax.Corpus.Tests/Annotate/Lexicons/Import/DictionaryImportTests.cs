using System.Text;

namespace Parallax.Tests;

/// <summary>Other programs' dictionaries, each written small for these tests.</summary>
public sealed class DictionaryImportTests
{
    private const string Quanteda = """
        mood:
          glad:
            - cheer*
            - over the moon
            - "well?made"
          sour: [grim, 'grim']
        weather: rain
        """;

    private const string QuantedaTabs = "mood:\n\tglad:\n\t\t- cheer*\n\t\t- \"b*\"\n\t\t- \":-)\"\n\t\t- \"* moon\"\n";

    private const string Liwc = """
        %
        1	mood (All Mood)
        	2	glad
        	3	sour
        7	weather
        %
        cheer*	1	2
        over the moon	2
        grim	03	1
        kind	<of>7/2	3
        like	(02 134)2/3	7
        :)	2
        rain*	7	9
        drizzle
        """;

    private const string Liwc22 = "DicTerm,glad,sour\ncheer*,X,\n\"well, then\",,X\ngrim,,0.5\nrain,,\n";

    private const string WordStat = """
        MOOD
        	GLAD
        		CHEER* (1)
        		OVER_THE_MOON (1)
        		WELL_MADE (0.5)
        	SOUR
        		GRIM (1)
        		@SOURCAKE [SOUR NEAR CAKE] (1)
        	TEMPER (1)
        WEATHER
        	RAIN (1)
        """;

    private const string Yoshikoder = """
        <?xml version="1.0" encoding="UTF-8"?>
        <dictionary style="050805" patternengine="substring">
          <cnode name="Moods and weather" desc="">
            <cnode name="mood" desc="">
              <pnode name="temper"/>
              <cnode name="glad"><pnode name="cheer*"/><pnode name="over the moon"/></cnode>
            </cnode>
            <cnode name="weather"><pnode name="rain &amp; snow"/><pnode name="rain"/></cnode>
          </cnode>
        </dictionary>
        """;

    private const string Lexicoder = "+glad\ncheer*\nover the moon\n\n+sour days\ngrim\n";

    [Theory]
    [InlineData("d.yml", Quanteda, "mood/glad: cheer*, over the moon, well?made\nmood/sour: grim\nweather/weather: rain", "6: 'grim' stands already in line 6 of the same category, and counts once.")]
    [InlineData("d.yaml", QuantedaTabs, "mood/glad: cheer*", "2: Lines begin with tabs, which YAML does not allow; each was read as two spaces.|4: 'b*' was left out: 'b*' would match too many words.|5: ':-)' was left out: ':-)' has a mark that no word of a text has|6: '* moon' was left out: '*' stands for a whole word")]
    [InlineData("d.dic", Liwc, "mood-All-Mood/glad: cheer*, over the moon, kind [not before of]\nmood-All-Mood/sour: grim, kind\nweather/weather: kind [before of], like, rain*", "11: 'like' was left out where '(02 134)2/3' stands|12: ':)' was left out|13: 'rain*' was left out in category 9, which the legend does not have.|14: 'drizzle' was left out: it has no category.")]
    [InlineData("d.dicx", Liwc22, "glad/glad: cheer*\nsour/sour: grim", "3: 'well, then' was left out: 'well,' has a mark that no word of a text has (',')|4: 'grim' has the weight 0.5 in 'sour'; here it counts as 1.|5: 'rain' was left out: it is in no category.")]
    [InlineData("d.cat", WordStat, "MOOD/GLAD: CHEER*, OVER THE MOON, WELL MADE\nMOOD/SOUR: GRIM\nMOOD/MOOD: TEMPER\nWEATHER/WEATHER: RAIN", "5: 'WELL_MADE' has the weight 0.5; here it counts as 1.|8: '@SOURCAKE [SOUR NEAR CAKE]' was left out: it is a rule about words near each other")]
    [InlineData("d.ykd", Yoshikoder, "mood/mood: temper\nmood/glad: cheer*, over the moon\nweather/weather: rain", "8: 'rain & snow' was left out: '&' has a mark")]
    [InlineData("d.lc3", Lexicoder, "glad/glad: cheer*, over the moon\nsour-days/sour-days: grim", "")]
    public void A_dictionary_becomes_a_lexicon_and_what_is_lost_is_told_with_its_line(string name, string text, string options, string losses)
    {
        using DictionaryFile file = new(name, text);

        LexiconImport import = Lexicon.Import(file.Path);

        Assert.Equal(options, DictionaryFile.Described(import.Lexicon));
        string[] expected = losses.Split('|', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(expected.Length, import.Losses.Count);
        Assert.All(expected.Zip(import.Losses), pair => Assert.StartsWith(pair.First, $"{pair.Second.Line}: {pair.Second.Message}", StringComparison.Ordinal));
        Assert.Equal(import.Carried, import.Lexicon.Contrasts.Sum(contrast => contrast.Options.Sum(option => option.Rules.Count)));
    }

    [Theory]
    [InlineData("d.yml", Quanteda)]
    [InlineData("d.dic", Liwc)]
    [InlineData("d.dicx", Liwc22)]
    [InlineData("d.cat", WordStat)]
    [InlineData("d.ykd", Yoshikoder)]
    [InlineData("d.lc3", Lexicoder)]
    public void Written_as_a_lexicon_and_read_again_it_is_the_same_and_judges_nothing(string name, string text)
    {
        using DictionaryFile file = new(name, text);
        Lexicon lexicon = Lexicon.Import(file.Path).Lexicon;

        using StringReader yaml = new(lexicon.ToYaml());
        LexiconCheck check = LexiconCheck.Of(yaml, lexicon.Name);

        Assert.Equal(DictionaryFile.Described(lexicon), DictionaryFile.Described(check.Lexicon));
        Assert.Empty(check.Warnings);
        Assert.All(check.Lexicon.Contrasts.SelectMany(contrast => contrast.Options), option => Assert.Equal(Pole.Neutral, option.Pole));
        Assert.All(check.Lexicon.Contrasts.SelectMany(contrast => contrast.Options), option => Assert.Contains("not judged", option.Reason, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("d.yml", "mood:\n  - \"grim\n", "d.yml, line 2: This is no YAML")]
    [InlineData("d.yml", "- grim\n- glad\n", "d.yml, line 1: The file begins with a list. A dictionary begins with a key and a colon")]
    [InlineData("d.yml", "grim", "d.yml, line 1: 'grim' stands alone.")]
    [InlineData("d.yml", "mood:\n  - *grim\n", "d.yml, line 2: '*grim' begins with *, which has a meaning of its own there. Put the word in quotation marks.")]
    [InlineData("d.dic", "grim\t1\n", "d.dic, line 1: The file has no legend. A LIWC dictionary begins with a line '%'")]
    [InlineData("d.dic", "%\n1\tmood\ngrim\t1\n", "d.dic, line 1: The legend that begins here is not closed. Put a line '%' between the categories and the words.")]
    [InlineData("d.dic", "%\n1\tmood\nmood\n%\ngrim\t1\n", "d.dic, line 3: 'mood' is no category of the legend. Write its number, a tab and its name")]
    [InlineData("d.dic", "%\n1\tmood\n01\tglad\n%\ngrim\t1\n", "d.dic, line 3: The category number 01 stands already in line 2. Give one of them another number.")]
    [InlineData("d.dicx", "word,glad\ngrim,X\n", "d.dicx, line 1: The first line is no header. A .dicx file begins with 'DicTerm'")]
    [InlineData("d.dicx", "DicTerm,glad\ngrim,X,X\n", "d.dicx, line 2: The line has 3 fields, the header 2.")]
    [InlineData("d.dicx", "DicTerm,glad\n\"grim,X\n", "d.dicx, line 2: A quotation mark is not closed in this line. Close it, or take it out.")]
    [InlineData("d.cat", "GRIM (1)\n", "d.cat, line 1: 'GRIM (1)' stands in no category. Put a line with the category's name above it")]
    [InlineData("d.cat", "MOOD\n\tGRIM\n", "d.cat, line 1: No line has a weight. In a WordStat dictionary a word stands as 'word (1)'")]
    [InlineData("d.ykd", "<dictionary>\n<cnode name=\"mood\">\n</dictionary>", "d.ykd, line 3: This is no XML")]
    [InlineData("d.ykd", "<html/>", "d.ykd, line 1: The file begins with <html>. A Yoshikoder dictionary begins with <dictionary>")]
    [InlineData("d.ykd", "<dictionary>\n<pnode name=\"grim\"/></dictionary>", "d.ykd, line 2: The pattern 'grim' stands in no category. Put it in a <cnode>.")]
    [InlineData("d.ykd", "<!DOCTYPE d [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><dictionary>&e;</dictionary>", "d.ykd, line 1: This is no XML: For security reasons DTD is prohibited")]
    [InlineData("d.lc3", "grim\n+mood\n", "d.lc3, line 1: 'grim' stands before any category. A Lexicoder dictionary begins with a line such as '+positive'")]
    [InlineData("d.lc3", "+mood\n:-(\n", "d.lc3, line 2: No entry of the file can be carried over. The first of 1 reasons: ':-(' was left out")]
    [InlineData("d.lc3", "", "d.lc3, line 1: No entry of the file can be carried over. It has no entries.")]
    [InlineData("d.txt", "grim", "d.txt, line 1: No format is known by the ending '.txt'. Known are .yml, .yaml, .dic, .dicx, .cat, .ykd, .lc3; or name the format.")]
    public void A_malformed_file_gets_a_sentence_with_line_and_mend(string name, string text, string message)
    {
        using DictionaryFile file = new(name, text);
        LexiconException thrown = Assert.Throws<LexiconException>(() => Lexicon.Import(file.Path));
        Assert.StartsWith(message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_in_windows_1252_is_read_and_that_is_told()
    {
        using DictionaryFile file = new("d.cat", [.. "MOOD\r\n\tCAF"u8, 0xC9, .. "* (1)\r\n"u8]);
        LexiconImport import = Lexicon.Import(file.Path);
        Assert.Equal("MOOD/MOOD: CAFÉ*", DictionaryFile.Described(import.Lexicon));
        Assert.Contains("windows-1252", Assert.Single(import.Losses).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_in_several_categories_is_counted_in_each_and_the_longest_entry_of_one_category_wins()
    {
        using DictionaryFile file = new("d.lc3", "+glad\nover\nover the moon\n+space\nmoon\nthe moon\n");
        TermAnnotator annotator = new([Lexicon.Import(file.Path).Lexicon]);
        Assert.Equal(
            ["over the moon", "the moon"],
            annotator.Annotate(PlainArticle.Segment("They were over the moon."), [], [], []).Select(term => term.Text));
    }

    [Fact]
    public void The_format_may_be_named_and_a_broken_nesting_cannot_overflow()
    {
        using DictionaryFile text = new("words.txt", Lexicoder);
        Assert.Equal(DictionaryFormat.Lexicoder, Lexicon.Import(text.Path, DictionaryFormat.Lexicoder).Format);

        using DictionaryFile nested = new("d.yml", new string('[', 100_000));
        Assert.Contains("d.yml, line 1:", Assert.Throws<LexiconException>(() => Lexicon.Import(nested.Path)).Message, StringComparison.Ordinal);
        using DictionaryFile deep = new("d.ykd", "<dictionary>" + string.Concat(Enumerable.Repeat("<cnode name=\"a\">", 100_000)));
        Assert.Contains("nested more than 64 deep", Assert.Throws<LexiconException>(() => Lexicon.Import(deep.Path)).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("d.yml")]
    [InlineData("d.dic")]
    [InlineData("d.dicx")]
    [InlineData("d.cat")]
    [InlineData("d.ykd")]
    [InlineData("d.lc3")]
    public void Bytes_of_any_kind_give_a_lexicon_or_a_sentence(string name)
    {
        Random random = new(7);
        byte[] seed = Encoding.UTF8.GetBytes(name switch { "d.yml" => Quanteda, "d.dic" => Liwc, "d.dicx" => Liwc22, "d.cat" => WordStat, "d.ykd" => Yoshikoder, _ => Lexicoder });
        for (int round = 0; round < 200; round++)
        {
            byte[] damaged = [.. seed];
            for (int hit = 0; hit < 4; hit++)
                damaged[random.Next(damaged.Length)] = (byte)random.Next(256);
            using DictionaryFile file = new(name, damaged);
            try
            {
                Assert.NotEmpty(Lexicon.Import(file.Path).Lexicon.Contrasts);
            }
            catch (LexiconException told)
            {
                Assert.NotEmpty(told.Problems);
            }
        }
    }
}
