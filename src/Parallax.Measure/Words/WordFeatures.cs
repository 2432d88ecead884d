using System.Collections.Concurrent;
using System.Globalization;

namespace Parallax;

/// <summary>Reads the features of words and sentences; what a word has is read once.</summary>
internal static class WordFeatures
{
    private const int Gram = 4;

    // A text of endless new words must not fill the memory.
    private const int MostKnown = 100_000;

    private static readonly Lazy<Dictionary<string, string>> Groups = new(MeaningGroups.Read);
    private static readonly Lazy<Dictionary<string, string>> Numbers = new(ReadNumbers);
    private static readonly HashSet<string> Grammar =
        [.. WordLists.English.Rows("function-words.tsv").Select(static row => WordHash.Fold(row[0])), .. WordLists.English.Words(WordSet.BareEnding)];

    private static readonly HashSet<string> Initialled = [.. WordLists.English.Words(WordSet.Initialled)];
    private static readonly ConcurrentDictionary<string, WordForms> Words = new(StringComparer.Ordinal);
    private static readonly ConcurrentDictionary<string, WordForms> Figures = new(StringComparer.Ordinal);

    /// <summary>The group of words of about the same meaning that a stem is in, by stem.</summary>
    public static Dictionary<string, string> Meanings => Groups.Value;

    /// <summary>Whether a folded word is one of grammar and says nothing by itself.</summary>
    public static bool IsGrammar(string folded) => Grammar.Contains(folded);

    /// <summary>
    /// The features of a sentence, in the order of its words; a word's characters are left out with <paramref name="withCharacters"/> false.
    /// </summary>
    public static List<Feature> Of(SegmentedText text, in Sentence sentence, bool withCharacters)
    {
        List<Feature> features = [];
        int word = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            int start = text.Tokens[i].Start;
            if (!text.Tokens[i].IsWord)
                continue;
            WordForms forms = FormsAt(text, ref i, sentence.EndToken);
            bool isCapital = char.IsUpper(text.Text[start]);
            foreach (ulong key in withCharacters ? forms.All : forms.Whole)
                features.Add(new Feature(key, word, isCapital, start));
            word++;
        }

        return features;
    }

    /// <summary>The forms of the word at a token; United States and United Nations are what their initials say, up to the second token.</summary>
    public static WordForms FormsAt(SegmentedText text, ref int token, int end)
    {
        ReadOnlySpan<char> written = text.Tokens[token].Span.In(text.Text);
        WordForms forms = Of(written, text.Tokens[token].Kind);
        if (!forms.IsInitialled || token + 1 >= end || text.Text[text.Tokens[token + 1].Start] is var next && !char.IsUpper(next))
            return forms;
        token++;
        return Of([written[0], '.', next, '.'], TokenKind.Word);
    }

    /// <summary>The features of a single word, its characters left out.</summary>
    public static IReadOnlyList<ulong> KeysOf(string word) => Of(word, word.All(char.IsAsciiDigit) ? TokenKind.Number : TokenKind.Word).Whole;

    private static WordForms Of(ReadOnlySpan<char> written, TokenKind kind)
    {
        ConcurrentDictionary<string, WordForms> known = kind == TokenKind.Number ? Figures : Words;
        if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(written, out WordForms? forms))
            return forms;
        if (known.Count > MostKnown)
            known.Clear();
        string word = written.ToString();
        return known[word] = Make(word, kind);
    }

    /// <summary>The number that a folded word stands for, in figures; null where it is none.</summary>
    public static string? NumberOf(string folded, TokenKind kind) =>
        Numbers.Value.GetValueOrDefault(folded) ?? (kind == TokenKind.Number ? folded.Replace(",", "", StringComparison.Ordinal) : null);

    private static WordForms Make(string written, TokenKind kind)
    {
        string folded = WordHash.Fold(written);
        if (NumberOf(folded, kind) is { } number)
        {
            ulong[] only = [Feature.KeyOf(FeatureKind.Number, number)];
            return new WordForms(folded, WordStem.Of(folded), !IsGrammar(folded), only, only);
        }

        bool isCapital = char.IsUpper(written[0]);
        if (written.Length is 2 or 3 && written.All(char.IsUpper))
            folded = string.Join('.', folded.ToCharArray()) + ".";
        string stem = WordStem.Of(folded);
        List<ulong> whole = [Feature.KeyOf(FeatureKind.Word, stem)];
        if (Meanings.TryGetValue(stem, out string? meaning))
            whole.Add(Feature.KeyOf(FeatureKind.Meaning, meaning));
        if (isCapital && folded.Length > 3 && NameSound.Bucket(NameSound.Of(folded)) is { Length: > 1 } sound)
            whole.Add(Feature.KeyOf(FeatureKind.Sound, sound));
        List<ulong> all = [.. whole];
        string marked = "_" + folded;
        for (int i = 0; folded.Length > Gram && i + Gram <= marked.Length; i++)
            all.Add(Feature.KeyOf(FeatureKind.Characters, marked.AsSpan(i, Gram)));
        return new WordForms(folded, stem, !IsGrammar(folded), [.. whole], [.. all]) { IsInitialled = isCapital && Initialled.Contains(folded) };
    }

    // "One" is a pronoun more often than a number; larger scales than a hundred stand beside figures.
    private static Dictionary<string, string> ReadNumbers() => WordLists.English.Rows("number-words.tsv")
        .Select(static row => new { Word = row[0], Class = row[1], Value = double.Parse(row[2], CultureInfo.InvariantCulture) })
        .Where(static row => row is { Class: "value", Value: > 1 } or { Class: "scale", Value: 100 })
        .ToDictionary(static row => row.Word, static row => row.Value.ToString(CultureInfo.InvariantCulture), StringComparer.Ordinal);
}
