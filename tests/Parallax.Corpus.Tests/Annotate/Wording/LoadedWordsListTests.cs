namespace Parallax.Tests;

public sealed class LoadedWordsListTests
{
    private static readonly string[] Parts = ["verb", "noun", "adjective", "adverb", "phrase", "any"];

    [Fact]
    public void Every_row_has_a_class_a_folded_word_and_a_part_of_speech() => Assert.All(WordLists.English.Rows("loaded-words.tsv"), row =>
    {
        Assert.Equal(3, row.Length);
        Assert.True(Enum.TryParse<WordingClass>(row[0], ignoreCase: true, out _), row[0]);
        Assert.Equal(WordHash.Fold(row[1].Trim()), row[1]);
        Assert.All(row[2].Split('|'), part => Assert.Contains(part, Parts));
        Assert.True(row[2] == "phrase" || !row[1].Contains(' ', StringComparison.Ordinal), $"'{row[1]}' has several words.");
    });

    [Fact]
    public void No_word_stands_twice_in_a_class_and_every_class_has_words()
    {
        IReadOnlyList<string[]> rows = WordLists.English.Rows("loaded-words.tsv");
        Assert.Equal(rows.Count, rows.Select(row => (row[0], row[1])).Distinct().Count());
        Assert.Equal(Enum.GetValues<WordingClass>().Length, rows.Select(row => row[0]).Distinct().Count());
    }

    [Fact]
    public void Every_word_is_found_where_it_stands_alone()
    {
        WordingLists lists = new(WordLists.English);
        Assert.All(WordLists.English.Rows("loaded-words.tsv").Where(row => row[2] != "phrase"), row =>
            Assert.NotEqual(0u, lists.Of(row[1])!.Any & (1u << (int)Enum.Parse<WordingClass>(row[0], ignoreCase: true))));
    }

    [Theory]
    [InlineData("gloated", WordingClass.SpeechAct)]
    [InlineData("charlatans", WordingClass.Dysphemism)]
    [InlineData("idiotically", WordingClass.Blame)]
    [InlineData("utterly", WordingClass.Intensifier)]
    public void Forms_of_a_word_have_its_class(string form, WordingClass kind) =>
        Assert.NotEqual(0u, new WordingLists(WordLists.English).Of(form)!.Any & (1u << (int)kind));

    [Fact]
    public void A_class_that_there_is_not_is_named()
    {
        using TempFolder folder = new();
        folder.With("loaded-words.tsv", "colour\tred\tadjective\n");
        Assert.Contains("colour", Assert.Throws<FormatException>(() => new WordingLists(WordLists.InFolder(folder[""]))).Message, StringComparison.Ordinal);
    }
}
