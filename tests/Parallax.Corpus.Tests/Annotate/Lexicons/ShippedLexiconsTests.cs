using System.Text.Json;

namespace Parallax.Tests;

/// <summary>The lexicons that come with the kit.</summary>
public sealed class ShippedLexiconsTests
{
    public static TheoryData<string> Names => [.. Lexicon.ShippedNames];

    public static TheoryData<string> JudgedTwice => [.. Lexicon.Shipped.Where(lexicon => lexicon.Agreement is not null).Select(lexicon => lexicon.Name)];

    [Fact]
    public void Together_they_have_more_than_25_contrasts_and_200_options()
    {
        Assert.True(Lexicon.Shipped.Count >= 3);
        Assert.True(Lexicon.Shipped.Sum(lexicon => lexicon.Contrasts.Count) >= 25);
        Assert.True(Lexicon.Shipped.Sum(lexicon => lexicon.Contrasts.Sum(contrast => contrast.Options.Count)) >= 200);
        Assert.Same(Lexicon.ProtestAndPolicing, Lexicon.Shipped.Single(lexicon => lexicon.Name == "protest-and-policing"));
        Assert.Same(Lexicon.Migration, Lexicon.Shipped.Single(lexicon => lexicon.Name == "migration"));
    }

    [Theory, MemberData(nameof(Names))]
    public void The_check_has_nothing_to_say(string name) => Assert.Empty(LexiconCheck.Of(PathOf(name + ".yaml")).Warnings);

    [Theory, MemberData(nameof(Names))]
    public void Every_option_has_a_reason_and_every_contrast_a_choice_of_poles(string name)
    {
        Lexicon lexicon = Lexicon.Shipped.Single(shipped => shipped.Name == name);
        Assert.All(lexicon.Contrasts, contrast => Assert.True(contrast.Options.Count >= 2 && contrast.Source.Length > 0, contrast.Id));
        Assert.All(lexicon.Contrasts.SelectMany(contrast => contrast.Options), option => Assert.True(option.Reason.Length > 20 && option.Reason.EndsWith('.'), option.Id));
    }

    [Theory, MemberData(nameof(Names))]
    public void Only_a_lexicon_judged_twice_tells_an_agreement(string name) =>
        Assert.Equal(File.Exists(PathOf(name + ".poles.tsv")), Lexicon.Shipped.Single(lexicon => lexicon.Name == name).Agreement is not null);

    [Theory, MemberData(nameof(JudgedTwice))]
    public void The_first_judgement_of_each_pole_is_the_lexicons_and_the_alpha_stands_in_it(string name)
    {
        Lexicon lexicon = Lexicon.Shipped.Single(shipped => shipped.Name == name);
        string[][] judged = [.. File.ReadLines(PathOf(name + ".poles.tsv")).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
        Assert.Equal(
            lexicon.Contrasts.SelectMany(contrast => contrast.Options.Select(option => $"{contrast.Id}/{option.Id} {Lower(option.Pole)}")),
            judged.Select(row => $"{row[0]} {row[1]}"));
        Assert.Equal(judged.Length, lexicon.Agreement!.Options);
        Assert.Contains("one judge", lexicon.Agreement.Judging, StringComparison.Ordinal);
    }

    [Theory, MemberData(nameof(Names))]
    public void The_file_has_only_what_the_schema_allows(string name)
    {
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(PathOf("lexicon.schema.json")));
        Assert.Empty(LexiconSchema.Check(schema.RootElement, File.ReadAllText(PathOf(name + ".yaml"))));
    }

    [Theory]
    [InlineData("title: A test", "titel: A test", "titel")]
    [InlineData("pole: neutral", "pole: good", "good")]
    [InlineData("id: blow", "id: the blow", "the blow")]
    [InlineData("patterns: [strike]", "patterns: []", "patterns")]
    [InlineData("patterns: [strike]", "patterns: [{pattern: strike, never-after: [a]}]", "never-after")]
    public void The_schema_refuses_what_the_reader_refuses(string right, string wrong, string named)
    {
        const string Good = """
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
                    patterns: [strike]
            """;
        using JsonDocument schema = JsonDocument.Parse(File.ReadAllText(PathOf("lexicon.schema.json")));
        Assert.Empty(LexiconSchema.Check(schema.RootElement, Good));
        Assert.Contains(named, string.Join(' ', LexiconSchema.Check(schema.RootElement, Good.Replace(right, wrong, StringComparison.Ordinal))), StringComparison.Ordinal);
        using StringReader yaml = new(Good.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Throws<LexiconException>(() => Lexicon.Parse(yaml, "test"));
    }

    private static string Lower(Pole pole) => pole switch { Pole.Condemns => "condemns", Pole.Legitimises => "legitimises", _ => "neutral" };

    private static string PathOf(string file) => Path.Combine(SharedData.Root, "data", "lexicons", file);
}
