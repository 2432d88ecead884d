namespace Parallax;

/// <summary>A list of phrases of one or more words, asked at a token: the longest phrase that begins there wins.</summary>
/// <typeparam name="T">What the list says of a phrase.</typeparam>
internal sealed class PhraseTable<T>
{
    private readonly WordTable<List<Phrase>> byFirstWord = new();

    /// <summary>Adds a phrase: words in any case, separated by single spaces. Before it is asked.</summary>
    public void Add(string phrase, T value)
    {
        string[] words = WordHash.Fold(phrase.AsSpan().Trim()).Split(' ');
        if (!byFirstWord.TryGet(words[0], out List<Phrase>? same))
            byFirstWord.Add(words[0], same = []);

        // The longest first; of equally long ones the one that was given first.
        int at = same.Count;
        while (at > 0 && same[at - 1].Words.Length < words.Length)
            at--;
        same.Insert(at, new Phrase(words, value));
    }

    /// <summary>The words that its phrases begin with.</summary>
    public IEnumerable<string> FirstWords => byFirstWord.Words;

    /// <summary>How many tokens the longest phrase at <paramref name="at"/> has; 0 where none begins there.</summary>
    public int Match(string text, ReadOnlySpan<Token> tokens, int at, int end, out T value)
    {
        value = default!;
        if (!byFirstWord.TryGet(text, tokens[at], out List<Phrase>? phrases))
            return 0;
        foreach (Phrase phrase in phrases)
        {
            string[] words = phrase.Words;
            if (at + words.Length > end)
                continue;
            int i = 1;
            while (i < words.Length && WordHash.FoldsTo(tokens[at + i].Span.In(text), words[i]))
                i++;
            if (i == words.Length)
            {
                value = phrase.Value;
                return words.Length;
            }
        }

        return 0;
    }

    private sealed class Phrase(string[] words, T value)
    {
        public string[] Words => words;

        public T Value => value;
    }
}
