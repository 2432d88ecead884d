namespace Parallax.Tests;

public sealed class FingerprintTests
{
    [Fact]
    public void A_shared_run_of_the_guaranteed_length_has_a_fingerprint_in_common_wherever_it_stands()
    {
        string run = TestTexts.Body(seed: 0, words: Fingerprints.Guaranteed);
        for (int i = 1; i < 60; i++)
        {
            ulong[] one = Read(TestTexts.Body(i, words: i) + " " + run + " " + TestTexts.Body(100 + i, words: 40));
            ulong[] two = Read(TestTexts.Body(200 + i, words: 3 * i) + " " + run);
            Assert.NotEmpty(one.Intersect(two));
        }
    }

    [Fact]
    public void About_one_word_in_nine_is_kept() => Assert.InRange(Read(TestTexts.Body(1, words: 20_000)).Length, 2_000, 2_700);

    [Theory]
    [InlineData("The Señora’s 12 boats", "the SEÑORA'S 12 Boats")]
    [InlineData("co\u00ADoperation of internationalisations in a very long-winded sentence", "CoOperation of Internationalisations in a very long winded sentence")]
    [InlineData("Größe der Überseehäfen", "GRÖSSE der überseehäfen")]
    public void Case_marks_and_hidden_hyphens_do_not_matter(string one, string other)
    {
        (uint[] a, uint[] b) = (Words(one), Words(other));
        Assert.Equal(a.Length, b.Length);
        Assert.Equal(one.StartsWith("Größe", StringComparison.Ordinal) ? 1 : 0, a.Zip(b).Count(pair => pair.First != pair.Second));
    }

    [Fact]
    public void A_word_has_one_hash_at_every_place_of_a_text()
    {
        string[] words = ["a", "harbour", "lighthouses", "counterrevolutionaries", "émigré", "2026", "東京都庁舎"];
        uint[] alone = [.. words.Select(word => Words(word)[0])];
        for (int padding = 0; padding < 40; padding++)
            Assert.Equal(alone, Words(new string(' ', padding) + string.Join(" — ", words)));
        Assert.Equal(alone.Length, alone.Distinct().Count());
    }

    [Fact]
    public void The_places_of_words_are_told()
    {
        PassageWords words = new();
        const string Text = "“Rain,” she said; it’s 3.5 m.";
        words.Read(Text);
        Assert.Equal(["Rain", "she", "said", "it", "s", "3", "5", "m"], Enumerable.Range(0, words.Count).Select(i => words[i].In(Text).ToString()));
    }

    private static uint[] Words(string text)
    {
        PassageWords words = new();
        words.Read(text);
        return words.Hashes.ToArray();
    }

    private static ulong[] Read(string text)
    {
        Fingerprints fingerprints = new();
        fingerprints.Read(Words(text));
        return fingerprints.Hashes.ToArray();
    }
}
