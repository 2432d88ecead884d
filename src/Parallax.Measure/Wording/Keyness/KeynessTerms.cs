using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>The words, phrases and names of a corpus that are frequent enough to be compared.</summary>
internal sealed class KeynessTerms
{
    private const int Bits = 21;
    private const int MostWords = (1 << Bits) - 2;

    // A phrase adds something to its words where they meet so many times as often as by chance.
    private const double MoreThanChance = 3;

    private readonly KeynessWords words;
    private readonly int[] ofWord;
    private readonly Dictionary<ulong, int> ofPhrase = [];
    private readonly List<(string Text, KeynessKind Kind)> all = [];

    public KeynessTerms(KeynessWords words, IReadOnlyList<KeynessUnit> units, KeynessOptions options)
    {
        this.words = words;
        int[] counts = new int[words.Count];
        long total = 0;
        foreach (KeynessUnit unit in units)
        {
            total += unit.Words;
            foreach (int number in unit.Numbers)
            {
                if (number >= 0)
                    counts[number]++;
            }
        }

        ofWord = new int[words.Count];
        Array.Fill(ofWord, -1);
        bool[] isEdge = new bool[words.Count];
        for (int i = 0; i < counts.Length; i++)
            isEdge[i] = words[i].Name is null && words[i].IsTelling && counts[i] >= options.MinimumCount;
        Dictionary<ulong, int> phrases = options.Phrases == 1 ? [] : Phrases(units, isEdge, options.Phrases);
        KeyValuePair<ulong, int>[] kept = [.. phrases.Where(phrase => phrase.Value >= options.MinimumCount
            && phrase.Value >= MoreThanChance * Expected(phrase.Key, counts, total))];
        HashSet<ulong> gone = [];
        HashSet<int> goneWords = [];
        foreach ((ulong phrase, int count) in kept)
            Collapse(phrase, count, phrases, counts, gone, goneWords);
        for (int i = 0; i < counts.Length; i++)
        {
            if ((isEdge[i] && !goneWords.Contains(i)) || (words[i].Name is not null && counts[i] >= options.MinimumCount))
                ofWord[i] = Add(words[i].Text, KindOf(words[i].Name));
        }

        foreach ((ulong phrase, _) in kept.OrderBy(phrase => phrase.Key))
        {
            if (!gone.Contains(phrase))
                ofPhrase[phrase] = Add(string.Join(' ', Parts(phrase).Select(part => words[part].Text)), KeynessKind.Phrase);
        }
    }

    public int Count => all.Count;

    public (string Text, KeynessKind Kind) this[int term] => all[term];

    /// <summary>The terms that begin at a place of a text, each with how many words it has.</summary>
    public void At(ReadOnlySpan<int> numbers, int at, List<(int Term, int Words)> into)
    {
        into.Clear();
        int first = numbers[at];
        if (first < 0 || first >= ofWord.Length)
            return;
        if (ofWord[first] >= 0)
            into.Add((ofWord[first], 1));
        if (ofPhrase.Count == 0 || at + 1 >= numbers.Length || numbers[at + 1] < 0)
            return;
        if (ofPhrase.TryGetValue(Key(first, numbers[at + 1], -1), out int two))
            into.Add((two, 2));
        if (at + 2 < numbers.Length && numbers[at + 2] >= 0 && ofPhrase.TryGetValue(Key(first, numbers[at + 1], numbers[at + 2]), out int three))
            into.Add((three, 3));
    }

    // What stands only in a longer phrase is that phrase.
    private static void Collapse(ulong phrase, int count, Dictionary<ulong, int> phrases, int[] counts, HashSet<ulong> gone, HashSet<int> goneWords)
    {
        int[] parts = [.. Parts(phrase)];
        foreach (int part in parts)
        {
            if (counts[part] == count)
                goneWords.Add(part);
        }

        for (int i = 0; parts.Length == 3 && i < 2; i++)
        {
            ulong inner = Key(parts[i], parts[i + 1], -1);
            if (phrases.GetValueOrDefault(inner) == count)
                gone.Add(inner);
        }
    }

    private static KeynessKind KindOf(NameKind? name) => name switch
    {
        null => KeynessKind.Word,
        NameKind.Person => KeynessKind.Person,
        NameKind.Place => KeynessKind.Place,
        _ => KeynessKind.Body,
    };

    private int Add(string text, KeynessKind kind)
    {
        all.Add((text, kind));
        return all.Count - 1;
    }

    private Dictionary<ulong, int> Phrases(IReadOnlyList<KeynessUnit> units, bool[] isEdge, int longest)
    {
        Dictionary<ulong, int> phrases = [];
        foreach (KeynessUnit unit in units)
        {
            ReadOnlySpan<int> numbers = unit.Numbers;
            for (int i = 0; i + 1 < numbers.Length; i++)
            {
                int first = numbers[i], second = numbers[i + 1];
                if (first is < 0 or > MostWords || second is < 0 or > MostWords || !isEdge[first])
                    continue;
                if (isEdge[second])
                    CollectionsMarshal.GetValueRefOrAddDefault(phrases, Key(first, second, -1), out _)++;
                bool goesOn = longest > 2 && i + 2 < numbers.Length && numbers[i + 2] is >= 0 and <= MostWords && isEdge[numbers[i + 2]]
                    && (isEdge[second] || WordFeatures.IsGrammar(words[second].Text));
                if (goesOn)
                    CollectionsMarshal.GetValueRefOrAddDefault(phrases, Key(first, second, numbers[i + 2]), out _)++;
            }
        }

        return phrases;
    }

    private static double Expected(ulong phrase, int[] counts, long total) =>
        Parts(phrase).Aggregate((double)total, (expected, part) => expected * counts[part] / total);

    // Three numbers from 1, so that a phrase of two has none in the last place.
    private static ulong Key(int first, int second, int third) =>
        ((ulong)(first + 1) << (2 * Bits)) | ((ulong)(second + 1) << Bits) | (uint)(third + 1);

    private static IEnumerable<int> Parts(ulong phrase)
    {
        const int Mask = (1 << Bits) - 1;
        yield return (int)(phrase >> (2 * Bits)) - 1;
        yield return ((int)(phrase >> Bits) & Mask) - 1;
        if (((int)phrase & Mask) is > 0 and int third)
            yield return third - 1;
    }
}
