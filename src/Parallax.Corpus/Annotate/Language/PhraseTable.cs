namespace Parallax;

/// <summary>A list of phrases of one or more words, asked at a token: the longest phrase that begins there wins.</summary>
/// <typeparam name="T">What the list says of a phrase.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly WordTable<(string[] Words, T Value)[]> byFirstWord;

    /// <summary>Builds the table; phrases are words separated by single spaces, in any case.</summary>
    public PhraseTable(IEnumerable<KeyValuePair<string, T>> phrases) => byFirstWord = new(
        phrases.Select(phrase => (Words: WordHash.Fold(phrase.Key.AsSpan().Trim()).Split(' '), phrase.Value))
            .GroupBy(phrase => phrase.Words[0], StringComparer.Ordinal)
            .Select(group => KeyValuePair.Create(group.Key, group.OrderByDescending(phrase => phrase.Words.Length).ToArray())));

    /// <summary>The words that its phrases begin with.</summary>
    public IEnumerable<string> FirstWords => byFirstWord.Words;

    /// <summary>How many tokens the longest phrase at <paramref name="at"/> has; 0 where none begins there.</summary>
    public int Match(string text, ReadOnlySpan<Token> tokens, int at, int end, out T value)
    {
        value = default!;
        if (!byFirstWord.TryGet(text, tokens[at], out (string[] Words, T Value)[]? phrases))
            return 0;
        foreach ((string[] words, T found) in phrases)
        {
            if (at + words.Length > end)
                continue;
            int i = 1;
            while (i < words.Length && WordHash.FoldsTo(tokens[at + i].Span.In(text), words[i]))
                i++;
            if (i == words.Length)
            {
                value = found;
                return words.Length;
            }
        }

        return 0;
    }
}
