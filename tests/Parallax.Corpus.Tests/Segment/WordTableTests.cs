namespace Parallax.Tests;

public class WordTableTests
{
    [Theory, InlineData("said"), InlineData("SAID"), InlineData("Said")]
    public void Words_are_found_in_any_case(string word)
    {
        WordTable<int> table = Table(("Said", 1), ("claimed", 2));
        Assert.True(table.TryGet(word, out int value));
        Assert.Equal(1, value);
    }

    [Fact]
    public void Every_apostrophe_is_the_straight_one()
    {
        WordTable<int> table = Table(("don't", 1));
        Assert.True(table.TryGet("don\u2019t", out _));
        Assert.True(table.TryGet("Don\u02BCt", out _));
    }

    [Fact]
    public void A_word_given_twice_keeps_its_first_value()
    {
        WordTable<int> table = Table(("say", 1), ("SAY", 2));
        Assert.Equal(1, table.Count);
        Assert.True(table.TryGet("say", out int value));
        Assert.Equal(1, value);
    }

    [Fact]
    public void An_empty_table_holds_nothing() => Assert.False(Table().TryGet("say", out _));

    [Fact]
    public void The_table_agrees_with_a_dictionary()
    {
        Random random = new(5);
        Dictionary<string, int> words = new(StringComparer.Ordinal);
        while (words.Count < 20_000)
            words.TryAdd(Word(random), words.Count);
        WordTable<int> table = new(words);
        Assert.Equal(words.Count, table.Count);
        Assert.All(words, pair => Assert.True(table.TryGet(pair.Key, out int value) && value == pair.Value));
        for (int i = 0; i < 20_000; i++)
        {
            string word = Word(random);
            Assert.Equal(words.ContainsKey(word), table.TryGet(word, out _));
        }
    }

    [Fact]
    public void Words_of_one_hash_are_told_apart_by_their_letters()
    {
        // Two words whose 32-bit hashes are equal, found by search.
        Dictionary<uint, string> seen = [];
        Random random = new(9);
        string first, second;
        do
        {
            second = Word(random);
        }
        while (seen.TryAdd(WordHash.Of(second), second) || seen[WordHash.Of(second)] == second);
        first = seen[WordHash.Of(second)];
        WordTable<int> table = Table((first, 1));
        Assert.True(table.TryGet(first, out _));
        Assert.False(table.TryGet(second, out _));
    }

    private static string Word(Random random) => new([.. Enumerable.Range(0, random.Next(4, 9)).Select(_ => (char)('a' + random.Next(26)))]);

    [Fact]
    public void A_row_says_the_same_of_all_its_words_and_the_first_row_of_a_word_counts()
    {
        WordTable<int> table = new([["x", "one|Two"], ["yy", "two|three"]], row => row[0].Length, column: 1);
        Assert.Equal(3, table.Count);
        Assert.True(table.TryGet("two", out int two) && two == 1);
        Assert.True(table.TryGet("THREE", out int three) && three == 2);
    }

    private static WordTable<int> Table(params (string Word, int Value)[] entries) => new(entries.Select(entry => KeyValuePair.Create(entry.Word, entry.Value)));
}
