namespace Parallax;

/// <summary>Where neighbours of a pattern stand.</summary>
internal enum PhrasePlace
{
    /// <summary>They end directly before it.</summary>
    Before,

    /// <summary>They begin directly after it.</summary>
    After,

    /// <summary>Somewhere in its sentence.</summary>
    Anywhere,
}

/// <summary>Neighbours of a pattern: phrases by the word that stands next to it.</summary>
internal sealed class PhraseSet
{
    private readonly Dictionary<int, List<int[]>> phrases = [];
    private readonly bool byLastWord;

    /// <summary>Phrases that end before a place, or start at it.</summary>
    /// <param name="phrases">The phrases.</param>
    /// <param name="vocabulary">Where their words get their numbers.</param>
    /// <param name="place">Where they stand; those before a pattern are found by their last word.</param>
    /// <param name="number">The set's number among those that may stand anywhere, from 0.</param>
    /// <exception cref="FormatException">A phrase's notation is wrong.</exception>
    public PhraseSet(IReadOnlyList<string> phrases, PatternVocabulary vocabulary, PhrasePlace place, int number)
    {
        byLastWord = place == PhrasePlace.Before;
        Number = number;
        foreach (string phrase in phrases)
        {
            int[] words = Numbers(phrase, vocabulary);
            int key = byLastWord ? words[^1] : words[0];
            if (!this.phrases.TryGetValue(key, out List<int[]>? same))
                this.phrases.Add(key, same = []);
            same.Add(words);
        }
    }

    /// <summary>The set's number among those that may stand anywhere, from 0; -1 for the others.</summary>
    public int Number { get; }

    public bool IsEmpty => phrases.Count == 0;

    /// <summary>Its phrases, by the word that they are found by.</summary>
    public IReadOnlyDictionary<int, List<int[]>> Phrases => phrases;

    /// <summary>Whether a phrase has its last word (or its first one, as the set was made) at <paramref name="token"/>.</summary>
    public bool IsAt(PatternScope scope, int token)
    {
        if (IsEmpty)
            return false;
        foreach (int word in scope.WordsAt(token))
        {
            if (!phrases.TryGetValue(word, out List<int[]>? candidates))
                continue;
            foreach (int[] phrase in candidates)
            {
                if (scope.IsAt(phrase, byLastWord ? token - phrase.Length + 1 : token))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a phrase stands anywhere in the sentence.</summary>
    public bool IsIn(PatternScope scope) => !IsEmpty && scope.HasOf(Number);

    private static int[] Numbers(string phrase, PatternVocabulary vocabulary) =>
        [.. PatternNotation.ReadNeighbour(phrase).Select(word => vocabulary.Number(word))];
}
