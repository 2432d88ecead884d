using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>A stretch of words: from the first up to, not including, the second number.</summary>
internal sealed record Stretch(int First, int End)
{
    public bool Contains(Stretch other) => other.First >= First && other.End <= End;
}

/// <summary>A wording with all places where it stands.</summary>
/// <param name="Places">Its places, in corpus order.</param>
/// <param name="Length">How many words are the same at all of them: content words, or all words where they are of grammar.</param>
internal sealed record ClaimPhrase(IReadOnlyList<Stretch> Places, int Length, double Tells);

/// <summary>
/// Finds wordings that are somebody's words at one place and stand in another voice elsewhere. Pairs of content words that are reported are looked up
/// in one pass over all words, and each is lengthened, word by word, as long as it still stands on two rungs; nothing is compared pairwise.
/// </summary>
internal sealed class ClaimFinder(ClaimTexts texts, VoiceLadderOptions options)
{
    private const int Longest = 24;
    private const int GrammarWords = 3;
    private readonly ClaimEvidence evidence = new(texts, options);
    private readonly List<ClaimPhrase> found = [];

    /// <summary>All of them, those that are part of longer ones included.</summary>
    public IReadOnlyList<ClaimPhrase> Find()
    {
        found.Clear();
        foreach (List<int> starts in Seeds(texts.ContentWords, 2, texts.WordOf, ClaimTexts.MostBetween + 1))
            Lengthen(starts, 2);
        foreach (List<int> starts in Seeds(texts.Words, GrammarWords, static word => word, 1))
            Keep([.. starts.Select(start => new Stretch(start, start + GrammarWords))], GrammarWords, isContent: false);
        return found;
    }

    private int Word(int contentWord) => texts.WordOf(contentWord);

    /// <summary>The places of each run of words that is reported somewhere, by its stems.</summary>
    private IEnumerable<List<int>> Seeds(int count, int width, Func<int, int> word, int reach)
    {
        HashSet<ulong> reported = [];
        for (int at = 0; at + width <= count; at++)
        {
            if (KeyAt(at) is { } key && texts.RungOf(word(at)) is LadderRung.Quoted or LadderRung.Attributed)
                reported.Add(KeyAt(at)!.Value);
        }

        Dictionary<ulong, List<int>> places = [];
        for (int at = 0; at + width <= count; at++)
        {
            if (KeyAt(at) is { } key && reported.Contains(key))
                (CollectionsMarshal.GetValueRefOrAddDefault(places, key, out _) ??= []).Add(at);
        }

        return places.Values.Where(static list => list.Count > 1).OrderBy(static list => list[0]);

        // Null where the words do not stand together in one stretch of one voice.
        ulong? KeyAt(int at)
        {
            ulong key = 0;
            for (int i = at; i < at + width; i++)
            {
                if (i > at && (!texts.AreInOneRun(word(i - 1), word(i)) || word(i) - word(i - 1) > reach))
                    return null;
                key = (key * 0x9E3779B97F4A7C15) + (ulong)texts.StemOf(word(i)) + 1;
            }

            return key;
        }
    }

    private void Lengthen(List<int> starts, int length)
    {
        Stretch[] places = [.. starts.Select(start => new Stretch(Word(start), Word(start + length - 1) + 1))];
        if (!evidence.StandsOnTwoRungs(places))
            return;
        Keep(places, length, isContent: true);
        if (length == Longest)
            return;
        foreach (IGrouping<int, int> longer in starts.Where(start => Continues(start + length - 1))
            .GroupBy(start => texts.StemOf(Word(start + length))))
        {
            if (longer.Skip(1).Any())
                Lengthen([.. longer], length + 1);
        }
    }

    // Does the next content word stand in the same stretch, not far away?
    private bool Continues(int contentWord) => contentWord + 1 < texts.ContentWords
        && texts.AreInOneRun(Word(contentWord), Word(contentWord + 1))
        && Word(contentWord + 1) - Word(contentWord) <= ClaimTexts.MostBetween + 1;

    private void Keep(Stretch[] places, int length, bool isContent)
    {
        foreach ((Stretch[] same, double tells) in evidence.Claims(places, length, isContent))
            found.Add(new ClaimPhrase(same, length, tells));
    }
}
