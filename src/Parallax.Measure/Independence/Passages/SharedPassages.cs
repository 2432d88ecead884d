namespace Parallax;

/// <summary>A run of words that two texts share.</summary>
/// <param name="First">Number of its first word in the first text.</param>
/// <param name="Second">Number of its first word in the second text.</param>
/// <param name="Words">How many words it has.</param>
internal readonly record struct SharedPassage(int First, int Second, int Words)
{
    /// <summary>The word after it in the first text.</summary>
    public int FirstEnd => First + Words;
}

/// <summary>
/// The runs of words that a text shares with others: found where both have a fingerprint, and followed in both directions as long as the words agree.
/// So the work goes with what is shared, not with the lengths.
/// </summary>
internal sealed class SharedPassages
{
    private const int MostPlaces = 4;
    private readonly Dictionary<ulong, List<int>> places = [];
    private readonly List<SharedPassage> found = [];
    private uint[] first = [];

    /// <summary>Takes the text that others are compared with.</summary>
    public void Begin(FingerprintedText text)
    {
        first = text.Words;
        places.Clear();
        for (int i = 0; i < text.Hashes.Length; i++)
        {
            List<int> known = places.At(text.Hashes[i]);

            // A text of one sentence repeated has every place everywhere.
            if (known.Count < MostPlaces)
                known.Add(text.Places[i]);
        }
    }

    /// <summary>
    /// The runs shared with <paramref name="other"/>, in the order of the first text; where two overlap there, the later one is cut.
    /// </summary>
    public IReadOnlyList<SharedPassage> With(FingerprintedText other)
    {
        found.Clear();
        for (int i = 0; i < other.Hashes.Length; i++)
        {
            if (!places.TryGetValue(other.Hashes[i], out List<int>? known))
                continue;
            foreach (int place in known)
                Follow(place, other.Places[i], other.Words);
        }

        found.Sort(static (a, b) => a.First != b.First ? a.First.CompareTo(b.First) : b.Words.CompareTo(a.Words));
        int kept = 0, end = 0;
        for (int i = 0; i < found.Count; i++)
        {
            SharedPassage passage = found[i];
            int cut = Math.Max(0, end - passage.First);
            if (cut >= passage.Words)
                continue;
            end = passage.FirstEnd;
            found[kept++] = new SharedPassage(passage.First + cut, passage.Second + cut, passage.Words - cut);
        }

        found.RemoveRange(kept, found.Count - kept);
        return found;
    }

    private void Follow(int one, int two, ReadOnlySpan<uint> other)
    {
        // The run that this place lies in is usually the one that was followed last.
        if (found.Count > 0 && found[^1] is var last && last.First - last.Second == one - two && last.First <= one && one < last.FirstEnd)
            return;
        int before = 0;
        while (before < one && before < two && first[one - before - 1] == other[two - before - 1])
            before++;
        int after = first.AsSpan(one).CommonPrefixLength(other[two..]);
        if (after > 0)
            found.Add(new SharedPassage(one - before, two - before, before + after));
    }
}
