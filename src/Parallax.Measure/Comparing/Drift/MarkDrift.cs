namespace Parallax;

/// <summary>Words in marks in one rendering that stand without marks in the other, and "we" that was left outside.</summary>
internal sealed class MarkDrift(SpeakerIdentity identity)
{
    // Three words of grammar in a row ("more than ever") are a phrase; two are not.
    private const int GrammarRun = 3;

    // Sentences of two articles that share less have a topic in common rather than a statement.
    private const double MinimumShare = .46;

    // From here on whoever is described in two ways is one speaker.
    private const double MostShared = .6;

    private static readonly HashSet<string> FirstPersons = [.. WordLists.English.Words(WordSet.FirstPerson)];

    public IEnumerable<DriftChange> Of(RenderingPair pair) => Told(pair, Unmarked, FirstPerson(pair));

    // For each stretch in marks of A, the words of it that stand outside marks in B.
    private IEnumerable<(Place Marked, Place Unmarked)> Unmarked(RenderingPair pair)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        foreach ((int first, int end) in Stretches(a))
        {
            List<int> outside = [];
            for (int i = first; i <= end; i++)
            {
                int j = i < end ? pair.OfA[i] : -1;
                bool isInside = j >= 0 && b[j].IsMarked;
                if (j >= 0 && !isInside)
                    outside.Add(i);
                if ((isInside || i == end) && IsPhrase(pair, outside, first, end) && IsOneStatement(pair, outside))
                {
                    // The whole stretch, where nothing of it stands in marks.
                    bool isWhole = !Enumerable.Range(first, end - first).Any(k => pair.OfA[k] >= 0 && b[pair.OfA[k]].IsMarked)
                        && outside.Count(k => a[k].IsContent) >= .6 * Enumerable.Range(first, end - first).Count(k => a[k].IsContent);
                    int[] partners = [.. outside.Select(k => pair.OfA[k])];
                    yield return (pair.A.PlaceOf(isWhole ? first : outside[0], isWhole ? end - 1 : outside[^1]),
                        pair.B.PlaceOf(partners.Min(), partners.Max()));
                }

                if (isInside)
                    outside.Clear();
            }
        }
    }

    private static bool IsPhrase(RenderingPair pair, List<int> outside, int first, int end)
    {
        if (outside.Count == 0)
            return false;
        VoicedWord[] words = pair.A.Words;
        int telling = outside.Count(i => words[i].Tells);
        int content = Enumerable.Range(first, end - first).Count(i => words[i].IsContent);

        // A long statement in marks of which a word or two stand elsewhere is not that statement.
        int near = Enumerable.Range(outside[0], outside[^1] - outside[0] + 1).Count(i => words[i].IsContent);
        int shared = outside.Count(i => words[i].IsContent);
        if (telling == 0)
            return content == 0 && outside.Count >= GrammarRun && outside[^1] - outside[0] == outside.Count - 1;
        if (pair.WeightShare < MinimumShare && pair.A.Article != pair.B.Article)
            return false;
        return content <= 2
            ? shared == content || (telling == 1 && pair.IsInPlace(outside[0]))
            : shared >= .5 * near && ((telling >= 2 && shared >= .5 * content) || pair.Passage(outside) >= 3);
    }

    // The same words are the same statement where one person says them, or where so many stand in a row that they are no phrase of the event. A
    // nickname in marks is a name, and what somebody else says in like words is another statement.
    private bool IsOneStatement(RenderingPair pair, List<int> words)
    {
        VoicedWord[] a = pair.A.Words;
        return identity.SayerOf(pair.A, a[words[0]], pair.B, pair.B.Words[pair.OfA[words[0]]]) switch
        {
            Sayer.Same => true,
            Sayer.Other => pair.IsNearlyOne || pair.Passage(words) >= 5,
            Sayer.Nobody => !words.TrueForAll(i => !a[i].IsContent || a[i].Is(WordClass.Capital)),
            _ => pair.WeightShare >= MostShared || words.Count(i => a[i].Tells) is 0 or >= 3 || words.Exists(pair.IsInPlace),
        };
    }

    private static DriftChange? FirstPerson(RenderingPair pair)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        for (int j = 0; j < b.Length; j++)
        {
            if (b[j].IsMarked || b[j].IsFrame || !FirstPersons.Contains(b[j].Folded))
                continue;
            int i = pair.OfB[j];
            if (i >= 0 ? a[i].IsMarked : IsBetweenMarked(pair, j))
                return new DriftChange(DriftKind.FirstPersonOutsideMarks, i >= 0 ? pair.A.PlaceOf(i, i) : null, pair.B.PlaceOf(j, j), false);
        }

        return null;
    }

    // "We have seen" for "we've seen": the words beside it are in marks in A, and so is a first person.
    private static bool IsBetweenMarked(RenderingPair pair, int j)
    {
        RenderingPair swapped = pair.Swapped;
        int before = swapped.MatchedBeside(j, -1), after = swapped.MatchedBeside(j, 1);
        if (before < 0 || after >= swapped.OfA.Length || j - before > 3 || after - j > 3)
            return false;
        VoicedWord[] a = pair.A.Words;
        int first = Math.Min(swapped.OfA[before], swapped.OfA[after]), last = Math.Max(swapped.OfA[before], swapped.OfA[after]);
        return a[first].IsMarked && a[last].IsMarked && Enumerable.Range(first, last - first + 1).Any(i => FirstPersons.Contains(a[i].Folded));
    }

    /// <summary>
    /// The stretches in marks of A and of B that share words, with those words of A: so much of the content of the shorter one.
    /// </summary>
    public static IEnumerable<(int[] Shared, (int First, int End) Own, (int First, int End) Other)> SharedStretches(RenderingPair pair, double least)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        Dictionary<int, (int First, int End)> others = Stretches(b).ToDictionary(stretch => b[stretch.First].Mark);
        foreach ((int First, int End) own in Stretches(a))
        {
            foreach (IGrouping<int, int> shared in Enumerable.Range(own.First, own.End - own.First)
                .Where(i => pair.OfA[i] >= 0 && b[pair.OfA[i]].IsMarked).GroupBy(i => b[pair.OfA[i]].Mark))
            {
                if (!others.TryGetValue(shared.Key, out (int First, int End) other))
                    continue;
                int content = Math.Min(
                    a[own.First..own.End].Count(word => word.IsContent), b[other.First..other.End].Count(word => word.IsContent));
                if (shared.Count(i => a[i].IsContent) >= least * content)
                    yield return ([.. shared], own, other);
            }
        }
    }

    /// <summary>What lost its marks, what got some, and "we" that stands outside them.</summary>
    public static IEnumerable<DriftChange> Told(
        RenderingPair pair, Func<RenderingPair, IEnumerable<(Place Marked, Place Unmarked)>> unmarked, DriftChange? firstPerson)
    {
        foreach ((Place marked, Place without) in unmarked(pair))
            yield return new DriftChange(DriftKind.MarksDropped, marked, without, false);
        foreach ((Place marked, Place without) in unmarked(pair.Swapped))
            yield return new DriftChange(DriftKind.MarksAdded, without, marked, false);
        if (firstPerson is not null)
            yield return firstPerson;
    }

    /// <summary>The stretches of words in one pair of marks.</summary>
    public static IEnumerable<(int First, int End)> Stretches(VoicedWord[] words)
    {
        for (int i = 0; i < words.Length;)
        {
            int end = i + 1;
            while (end < words.Length && words[end].Mark == words[i].Mark)
                end++;
            if (words[i].IsMarked)
                yield return (i, end);
            i = end;
        }
    }
}
