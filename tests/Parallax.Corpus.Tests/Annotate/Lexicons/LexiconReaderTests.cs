namespace Parallax.Tests;

/// <summary>A lexicon's file: what it says, and what the reader says where it is wrong.</summary>
public sealed class LexiconReaderTests
{
    private const string Head = """
        title: A test
        version: "1"
        author: A. Tester
        licence: MIT
        citation: A. Tester (2026)
        language: en

        """;

    private const string Good = Head + """
        neighbours:
          labour: [hunger, rail]
        contrasts:
          - id: blow
            question: What is the blow called?
            source: nobody
            options:
              - id: strike
                pole: neutral
                reason: plain
                not-before: [a deal]
                patterns:
                  - pattern: ~strike/noun
                    not-after: ["@labour", general]
                  - raid
              - id: outrage
                pole: Condemns
                reason: loud
                patterns: [outrage]
        """;

    [Fact]
    public void A_lexicon_has_its_provenance_its_contrasts_and_the_rules_of_its_patterns()
    {
        Lexicon lexicon = Read(Good);

        Assert.Equal(("test", "A test", "1", "A. Tester", "MIT", "en"), (lexicon.Name, lexicon.Title, lexicon.Version, lexicon.Author, lexicon.Licence, lexicon.Language));
        Contrast contrast = Assert.Single(lexicon.Contrasts);
        Assert.Equal(("blow", "nobody"), (contrast.Id, contrast.Source));
        Assert.Equal([Pole.Neutral, Pole.Condemns], contrast.Options.Select(option => option.Pole));
        Assert.Equal(["~strike/noun", "raid"], contrast.Options[0].Patterns);
        Assert.Equal(["hunger", "rail", "general"], contrast.Options[0].Rules[0].NotAfter);
        Assert.Equal(["a deal"], contrast.Options[0].Rules[1].NotBefore);
        Assert.Equal(["outrage"], contrast.Options[1].Rules.Select(rule => rule.Words));
    }

    [Theory]
    [InlineData("licence: MIT\n", "", "test.yaml, line 1: 'licence' is missing or empty. Add a line 'licence: MIT'.")]
    [InlineData("pole: neutral", "pole: good", "test.yaml, line 15: The pole 'good' is not known. Write condemns, legitimises or neutral.")]
    [InlineData("reason: plain", "reson: plain", "An option has no 'reson'. It has id, pole, reason, patterns,")]
    [InlineData("- raid", "- (raid", "test.yaml, line 21: '(raid' has a mark that no word of a text has ('('). Leave it out;")]
    [InlineData("- raid", "- r*", "test.yaml, line 21: 'r*' would match too many words. Write at least 3 letters before or after the * or ?.")]
    [InlineData("- raid", "- ~raid/adverb", "test.yaml, line 21: '~raid/adverb' asks for the forms of a 'adverb'. Write ~raid, ~raid/noun or ~raid/verb.")]
    [InlineData("- raid", "- raid ...", "test.yaml, line 21: The pattern 'raid ...' has '...' at its end or beginning. It may only stand between two words.")]
    [InlineData("- raid", "- a ... ... raid", "has too many '...'. Use at most 2, not side by side.")]
    [InlineData("- raid", "- ''", "test.yaml, line 21: A pattern is empty. Write a word or phrase.")]
    [InlineData("- raid", "- {word: raid}", "test.yaml, line 21: This is no pattern.")]
    [InlineData("patterns: [outrage]", "patterns: [outrage, Outrage]", "The pattern 'Outrage' of option 'outrage' stands already in line 25.")]
    [InlineData("patterns: [outrage]", "patterns: []", "The option 'outrage' has no patterns. Add a line 'patterns: [outrage]'.")]
    [InlineData("id: outrage", "id: strike", "There are two of the option 'strike'. Give one of them another id.")]
    [InlineData("id: outrage", "id: an outrage!", "The id 'an outrage!' has other characters than letters, figures and hyphens.")]
    [InlineData("\"@labour\"", "\"@work\"", "There is no list 'work' under 'neighbours'. It has labour.")]
    [InlineData("\"@labour\"", "a ... b", "'a ... b' is a neighbour and cannot have '...'.")]
    [InlineData("title: A test", "title: [A", "test.yaml, line 1: This is no YAML")]
    [InlineData("- raid", "- *-backed", "test.yaml, line 21: This is no YAML: '*-backed' begins with *, which has a meaning of its own there; put the word in quotation marks.")]
    [InlineData("- raid", "- \"raid", "This is no YAML")]
    public void A_mistake_is_told_with_its_line_and_the_mend(string right, string wrong, string message)
    {
        LexiconException thrown = Assert.Throws<LexiconException>(() => Read(Good.Replace(right, wrong, StringComparison.Ordinal)));
        Assert.Contains(message, thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_mistakes_are_told_at_once_in_order_of_line()
    {
        LexiconException thrown = Assert.Throws<LexiconException>(() => Read(Good.Replace("pole: neutral", "pole: good", StringComparison.Ordinal).Replace("- raid", "- (raid", StringComparison.Ordinal)));
        Assert.Equal([15, 21], thrown.Problems.Select(problem => problem.Line));
    }

    [Fact]
    public void A_wrong_condition_of_an_option_is_told_once_and_not_with_each_of_its_patterns() =>
        Assert.Single(Assert.Throws<LexiconException>(() => Read(Good.Replace("[a deal]", "[\"@work\"]", StringComparison.Ordinal))).Problems);

    [Theory]
    [InlineData("")]
    [InlineData("just words")]
    [InlineData("- a list")]
    public void A_file_that_is_no_lexicon_is_told_how_one_begins(string yaml) =>
        Assert.Contains("A lexicon begins with its title", Assert.Throws<LexiconException>(() => Read(yaml)).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_of_nothing_but_brackets_is_an_error_and_no_overflow() =>
        Assert.Contains("nested", Assert.Throws<LexiconException>(() => Read(new string('[', 200_000))).Message, StringComparison.Ordinal);

    [Fact]
    public void A_file_in_another_encoding_is_told_to_be_saved_as_utf8()
    {
        string path = Path.Combine(Path.GetTempPath(), $"lexicon-{Guid.NewGuid():N}.yaml");
        File.WriteAllBytes(path, [.. "title: caf"u8, 0xE9, (byte)'\n']);
        try
        {
            Assert.Contains("Save it as UTF-8", Assert.Throws<LexiconException>(() => Lexicon.Load(path)).Message, StringComparison.Ordinal);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void An_option_made_in_code_has_its_bare_patterns_as_rules() =>
        Assert.Equal([new TermPattern("raid").Words], new TermOption("raid", Pole.Neutral, "plain", ["raid"]).Rules.Select(rule => rule.Words));

    private static Lexicon Read(string yaml)
    {
        using StringReader reader = new(yaml);
        return Lexicon.Parse(reader, "test");
    }
}
