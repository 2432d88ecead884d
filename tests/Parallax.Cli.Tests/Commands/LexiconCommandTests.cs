namespace Parallax.Tests;

public sealed class LexiconCommandTests : IDisposable
{
    private const string Good = """
        title: A test
        version: "1"
        author: A. Tester
        licence: MIT
        citation: A. Tester (2026)
        language: en
        contrasts:
          - id: blow
            question: What is the blow called?
            options:
              - id: strike
                pole: neutral
                reason: plain
                patterns: [~strike/noun]
              - id: outrage
                pole: condemns
                reason: loud
                patterns: [outrage]
        """;

    private readonly string folder = Directory.CreateTempSubdirectory("lexicon").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_sound_lexicon_is_counted()
    {
        Call call = Call.Of("lexicon", "check", Write("words.yaml", Good));
        Assert.Equal((0, ""), (call.Status, call.Error));
        Assert.Equal(
            "A test 1: 1 contrast, 2 options, 2 patterns.\nPoles: 1 condemns, 1 neutral, 0 legitimises; judged once, or not at all.\nNothing is wrong; 0 warnings.\n",
            call.Output);
    }

    [Fact]
    public void What_is_wrong_is_told_with_file_line_and_mend_and_ends_with_1()
    {
        Call call = Call.Of("lexicon", "check", Write("words.yaml", Good.Replace("pole: neutral", "pole: good", StringComparison.Ordinal)));
        Assert.Equal(1, call.Status);
        Assert.Equal("wrong    words.yaml, line 12: The pole 'good' is not known. Write condemns, legitimises or neutral.\n1 thing to mend; the lexicon cannot be used before.\n", call.Output);
    }

    [Fact]
    public void A_warning_is_told_and_ends_with_0()
    {
        Call call = Call.Of("lexicon", "check", Write("words.yaml", Good.Replace("[outrage]", "[outrage, strikes]", StringComparison.Ordinal)));
        Assert.Equal(0, call.Status);
        Assert.StartsWith("warning  words.yaml, line 18: The pattern 'strikes' of option 'outrage' never wins", call.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing is wrong; 1 warning.\n", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_shipped_lexicon_says_how_its_poles_were_judged()
    {
        Call call = Call.Of("lexicon", "check", Path.Combine(SharedData.Root, "data", "lexicons", "migration.yaml"));
        Assert.Equal(0, call.Status);
        Assert.Matches(@"each judged twice, by one judge, .*; Krippendorff's alpha 0\.\d\d over \d+ options", call.Output);
    }

    [Fact]
    public void A_dictionary_is_imported_and_what_is_lost_is_told_line_by_line()
    {
        string written = Path.Combine(folder, "out.yaml");
        Call call = Call.Of("lexicon", "import", Write("moods.lc3", "+glad\ncheer*\n:-)\n"), "-o", written);
        Assert.Equal((1, ""), (call.Status, call.Output));
        Assert.Equal(
            "note     moods.lc3, line 3: ':-)' was left out: ':-)' has a mark that no word of a text has (':'). Leave it out; words are letters, figures, hyphens and apostrophes.\n"
            + $"1 of 2 entries carried over, into 1 contrast with 1 option; poles are neutral, as nobody judged them; written to {written}\n",
            call.Error);
        Assert.Equal(0, Call.Of("lexicon", "check", written).Status);
    }

    [Fact]
    public void The_format_may_be_named_and_the_lexicon_goes_to_standard_output()
    {
        Call call = Call.Of("lexicon", "import", Write("moods.txt", "+glad\ncheer*\n"), "--format", "lexicoder");
        Assert.Equal(0, call.Status);
        Assert.StartsWith("title: moods\n", call.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_no_dictionary_gets_a_sentence()
    {
        Call call = Call.Of("lexicon", "import", Write("moods.dic", "cheer 1\n"));
        Assert.Equal(2, call.Status);
        Assert.StartsWith("moods.dic, line 1: The file has no legend.", call.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("lexicon chek x", "'lexicon' cannot 'chek'. Did you mean 'check'? It can check or import. 'parallax lexicon --help' shows how.")]
    [InlineData("lexicon check", "'lexicon' needs FILE: a lexicon (.yaml), or a dictionary (.yml, .yaml, .dic, .dicx, .cat, .ykd, .lc3). 'parallax lexicon --help' shows how.")]
    [InlineData("lexicon import x --format lwc", "--format cannot be 'lwc'. Did you mean 'liwc'? It can be quanteda, liwc, liwc22, wordstat, yoshikoder or lexicoder. 'parallax lexicon --help' shows how.")]
    [InlineData("lexicon check nowhere.yaml", "There is no file 'nowhere.yaml'.")]
    [InlineData("annotate . --lexicon migrtion", "There is no lexicon 'migrtion'. Did you mean 'migration'? --lexicon names a .yaml file, or one of political-violence, protest-and-policing, migration, "
        + "government-and-elections, war-and-occupation, labour-and-economy, climate-and-energy, courts-and-crime.")]
    public void A_wrong_call_gets_a_sentence(string arguments, string sentence)
    {
        Call call = Call.Of(arguments.Split(' '));
        Assert.Equal((2, sentence + "\n"), (call.Status, call.Error));
    }

    [Fact]
    public void A_shipped_lexicon_is_used_by_its_name()
    {
        string corpus = Write("corpus.jsonl", """{"outlet":"A","text":"Refugees came. The protesters marched."}""");
        Call call = Call.Of("annotate", corpus, "--lexicon", "migration", "--lexicon", "protest-and-policing");
        Assert.Equal(0, call.Status);
        Assert.Contains("\"lexicon\":\"migration\",\"contrast\":\"protection\",\"option\":\"refugee\"", call.Output, StringComparison.Ordinal);
        Assert.Contains("\"lexicon\":\"protest-and-policing\",\"contrast\":\"protesters\",\"option\":\"protesters\"", call.Output, StringComparison.Ordinal);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        return path;
    }
}
