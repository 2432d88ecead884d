namespace Parallax.Tests;

/// <summary>What a check says of a lexicon that can be read.</summary>
public sealed class LexiconCheckTests
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
        contrasts:
          - id: blow
            question: What is the blow called?
            options:
              - id: strike
                pole: neutral
                reason: plain
                patterns: [~strike/noun, blow, rocket ~fire/noun]
              - id: outrage
                pole: condemns
                reason: loud
                patterns: [outrage, foul blow]
        """;

    [Fact]
    public void A_lexicon_without_fault_is_counted()
    {
        LexiconCheck check = Check(Good);
        Assert.Empty(check.Warnings);
        Assert.Equal((2, 5), (check.Options, check.Patterns));
        Assert.Equal((1, 1, 0), (check.Poles[Pole.Neutral], check.Poles[Pole.Condemns], check.Poles[Pole.Legitimises]));
    }

    [Theory]
    [InlineData("outrage, foul blow", "outrage, strikes", "line 18: The pattern 'strikes' of option 'outrage' never wins: '~strike/noun' of option 'strike' in line 14 fits the same words. Put it first, or take one of them out.")]
    [InlineData("blow, rocket", "strikes, rocket", "'~strike/noun' of option 'strike' in line 14 fits the same words. It can be left out.")]
    [InlineData("outrage, foul blow", "outrage, rocket fires", "'rocket fires' of option 'outrage' never wins: 'rocket ~fire/noun'")]
    [InlineData("blow, rocket", "blow*, rocket", null)]
    [InlineData("outrage, foul blow", "'blow*', outrage", null)]
    [InlineData("blow, rocket", "'outr*', rocket", "'outrage' of option 'outrage' never wins: 'outr*'")]
    [InlineData("    reason: plain", "    reason: plain\n        not-after: [dealt]", null)]
    public void A_pattern_that_never_wins_is_told_with_what_takes_its_place(string right, string wrong, string? warning)
    {
        LexiconCheck check = Check(Good.Replace(right, wrong, StringComparison.Ordinal));
        if (warning is null)
            Assert.Empty(check.Warnings);
        else
            Assert.Contains(warning, string.Join('\n', check.Warnings.Select(problem => $"line {problem.Line}: {problem.Message}")), StringComparison.Ordinal);
    }

    [Fact]
    public void An_earlier_pattern_with_conditions_leaves_the_later_one_its_chance() =>
        Assert.Empty(Check(Good
            .Replace("[~strike/noun, blow, rocket ~fire/noun]", "\n          - pattern: ~strike/noun\n            not-after: [hunger]", StringComparison.Ordinal)
            .Replace("foul blow", "strikes", StringComparison.Ordinal)).Warnings);

    [Fact]
    public void A_contrast_without_choice_is_told()
    {
        string single = Good[..Good.IndexOf("      - id: outrage", StringComparison.Ordinal)];
        Assert.Contains("has one option, so there is nothing to choose between", Assert.Single(Check(single).Warnings).Message, StringComparison.Ordinal);
        Assert.Contains("have the pole Neutral", Assert.Single(Check(Good.Replace("condemns", "neutral", StringComparison.Ordinal)).Warnings).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_options_do_not_compete_the_same_pattern_may_stand_in_several()
    {
        string overlapping = Good.Replace("contrasts:", "overlaps: each-option\ncontrasts:", StringComparison.Ordinal).Replace("foul blow", "blow", StringComparison.Ordinal);
        LexiconCheck check = Check(overlapping);
        Assert.Empty(check.Warnings);
        TermAnnotator annotator = new([check.Lexicon]);
        Assert.Equal(["strike", "outrage"], annotator.Annotate(PlainArticle.Segment("It was a blow."), [], [], []).Select(term => term.Option));
    }

    [Theory]
    [InlineData("overlaps: all", "'overlaps: all' is not known.")]
    [InlineData("agreement: high", "'agreement' has no values.")]
    [InlineData("agreement: {alpha: 2, options: 9, judging: by two}", "The alpha '2' is no number from -1 to 1.")]
    [InlineData("agreement: {alpha: 0.5, options: some, judging: by two}", "'options: some' is no count.")]
    [InlineData("neighbours: {labour: [hunger, (rail]}", "'(rail' has a mark that no word of a text has")]
    public void Mistakes_in_the_head_are_told(string line, string message)
    {
        LexiconException thrown = Assert.Throws<LexiconException>(() => Check(Good.Replace("contrasts:", line + "\ncontrasts:", StringComparison.Ordinal)));
        Assert.Contains(message, Assert.Single(thrown.Problems).Message, StringComparison.Ordinal);
        Assert.Equal(7, thrown.Problems[0].Line);
    }

    [Fact]
    public void A_lexicon_written_and_read_again_is_the_same()
    {
        foreach (Lexicon lexicon in Lexicon.Shipped)
        {
            using StringReader yaml = new(lexicon.ToYaml());
            Lexicon again = Lexicon.Parse(yaml, lexicon.Name);
            Assert.Equal(lexicon.ToYaml(), again.ToYaml());
            Assert.Equal(lexicon.Agreement, again.Agreement);
            Assert.Equal(lexicon.Contrasts.Count, again.Contrasts.Count);
        }
    }

    private static LexiconCheck Check(string yaml)
    {
        using StringReader reader = new(yaml);
        return LexiconCheck.Of(reader, "test");
    }
}
