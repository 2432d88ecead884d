using System.Collections.Concurrent;
using System.Globalization;

namespace Parallax;

/// <summary>Reads the features of words and sentences; what a word has is read once.</summary>
internal static class WordFeatures
{
    private const int Gram = 4;

    // A text of endless new words must not fill the memory.
    private const int MostKnown = 100_000;
    private static readonly Lazy<Dictionary<string, string>> Meanings = new(MeaningGroups.Read);
    private static readonly Lazy<Dictionary<string, string>> Numbers = new(ReadNumbers);
    private static readonly ConcurrentDictionary<string, WordForms> Words = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordForms> Figures = new(StringComparer.Ordinal);

    /// <summary>
    /// The features of a sentence, in the order of its words; a word's characters are left out with <paramref name="withCharacters"/> false.
    /// </summary>
    public static List<Feature> Of(SegmentedText text, in Sentence sentence, bool withCharacters)
    {
        List<Feature> features = [];
        int word = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = text.Tokens[i];
            if (!token.IsWord)
                continue;
            WordForms forms = Forms(text.Text.AsSpan(token.Start, token.Length), token.Kind);

            // United States, United Nations: what the initials say.
            if (forms.Initial == "u" && i + 1 < sentence.EndToken && char.IsUpper(text.Text[text.Tokens[i + 1].Start]))
            {
                forms = Forms($"U.{text.Text[text.Tokens[i + 1].Start]}.", TokenKind.Word);
                i++;
            }

            bool isCapital = char.IsUpper(text.Text[token.Start]);
            foreach (ulong key in withCharacters ? forms.All : forms.Whole)
                features.Add(new Feature(key, word, isCapital, token.Start));
            word++;
        }

        return features;
    }

    /// <summary>The features of a single word, its characters left out.</summary>
    public static IReadOnlyList<ulong> KeysOf(string word) => Forms(word, word.All(char.IsAsciiDigit) ? TokenKind.Number : TokenKind.Word).Whole;

    private static WordForms Forms(ReadOnlySpan<char> written, TokenKind kind)
    {
        ConcurrentDictionary<string, WordForms> known = kind == TokenKind.Number ? Figures : Words;
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out WordForms? forms))
            return forms;
        if (known.Count > MostKnown)
            known.Clear();
        string word = written.ToString();
        return known[word] = Make(word, kind);
    }

    private static WordForms Make(string written, TokenKind kind)
    {
        string folded = WordHash.Fold(written);
        if (kind == TokenKind.Number || Numbers.Value.TryGetValue(folded, out _))
        {
            string number = Numbers.Value.GetValueOrDefault(folded, folded.Replace(",", "", StringComparison.Ordinal));
            ulong[] only = [Feature.KeyOf(FeatureKind.Number, number)];
            return new WordForms(only, only, "");
        }

        bool isCapital = char.IsUpper(written[0]);
        if (written.Length is 2 or 3 && written.All(char.IsUpper))
            folded = string.Join('.', folded.ToCharArray()) + ".";
        string stem = WordStem.Of(folded);
        List<ulong> whole = [Feature.KeyOf(FeatureKind.Word, stem)];
        if (Meanings.Value.TryGetValue(stem, out string? meaning))
            whole.Add(Feature.KeyOf(FeatureKind.Meaning, meaning));
        if (isCapital && folded.Length > 3 && NameSound.Bucket(NameSound.Of(folded)) is { Length: > 1 } sound)
            whole.Add(Feature.KeyOf(FeatureKind.Sound, sound));
        List<ulong> all = [.. whole];
        string marked = "_" + folded;
        for (int i = 0; folded.Length > Gram && i + Gram <= marked.Length; i++)
            all.Add(Feature.KeyOf(FeatureKind.Characters, marked.AsSpan(i, Gram)));
        return new WordForms([.. whole], [.. all], folded == "united" && isCapital ? "u" : "");
    }

    private static Dictionary<string, string> ReadNumbers()
    {
        string[] words =
        [
            "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
            "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
        ];
        Dictionary<string, string> numbers = words.Select((word, i) => (word, i)).Skip(2)
            .ToDictionary(entry => entry.word, entry => entry.i.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
        string[] tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety", "hundred"];
        for (int i = 0; i < tens.Length; i++)
            numbers[tens[i]] = ((i + 3) * 10).ToString(CultureInfo.InvariantCulture);
        return numbers;
    }

    private sealed record WordForms(ulong[] Whole, ulong[] All, string Initial);
}
