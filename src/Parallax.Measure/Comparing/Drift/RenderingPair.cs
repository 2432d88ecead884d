namespace Parallax;

/// <summary>Two renderings with their words matched: what the differences are read from. A is the fuller one.</summary>
internal sealed class RenderingPair
{
    private RenderingPair(ToldRendering a, ToldRendering b, int[] ofA, int[] ofB)
    {
        (A, B, OfA, OfB) = (a, b, ofA, ofB);
        Weight = Matched.Sum(i => Math.Min(A.Rarity[i], B.Rarity[OfA[i]]));
    }

    public ToldRendering A { get; }

    public ToldRendering B { get; }

    /// <summary>From this share on two sentences are one, whoever is said to say it.</summary>
    public const double NearlyAll = .75;

    // "That the" may stand between two words of a stretch.
    private const int LongestStep = 3;

    /// <summary>For each word of A its match in B; −1 where it has none.</summary>
    public int[] OfA { get; }

    /// <summary>For each word of B its match in A; −1 where it has none.</summary>
    public int[] OfB { get; }

    /// <summary>The same pair seen from the other side.</summary>
    public RenderingPair Swapped => new(B, A, OfB, OfA);

    public static RenderingPair Of(ToldRendering first, ToldRendering second)
    {
        (int[] ofFirst, int[] ofSecond) = WordMatching.Of(first.Words, second.Words);
        RenderingPair pair = new(first, second, ofFirst, ofSecond);
        return pair.IsFirstFuller() ? pair : pair.Swapped;
    }

    public IEnumerable<int> Matched => Enumerable.Range(0, OfA.Length).Where(i => OfA[i] >= 0);

    /// <summary>How many words that say something are the same.</summary>
    public int Telling => Matched.Count(i => A.Words[i].Tells);

    /// <summary>How many content words are the same, names included.</summary>
    public int Content => Matched.Count(i => A.Words[i].IsContent && !A.Words[i].IsFrame);

    /// <summary>How much the words that both have tell, added up by rarity.</summary>
    public double Weight { get; }

    /// <summary>Share of what the rendering that tells less tells, by rarity, that stands in the other; 0 to 1.</summary>
    public double WeightShare => Math.Min(1, Weight / Math.Max(1, Math.Min(A.Weight, B.Weight)));

    /// <summary>The same share of the rendering that tells more.</summary>
    public double WeightShareOfLonger => Math.Min(1, Weight / Math.Max(1, Math.Max(A.Weight, B.Weight)));

    /// <summary>Whether two sentences are so alike that they are one, whoever is said to say it.</summary>
    public bool IsNearlyOne => WeightShare >= NearlyAll && WeightShareOfLonger >= .5;

    /// <summary>Whether enough of the same stands in both that a difference between them is one of telling, not of what is told.</summary>
    public bool RendersOneStatement(DriftOptions options)
    {
        (int telling, double share) = (Telling, WeightShare);
        bool isEnough = Weight >= options.MinimumWeight && share >= options.MinimumShare && telling >= 2;
        return isEnough || (share >= NearlyAll && telling >= 1 && Content >= 3);
    }

    /// <summary>The nearest matched word of A before or after a place; −1 or the number of words where there is none.</summary>
    public int MatchedBeside(int at, int step)
    {
        int i = at + step;
        while (i >= 0 && i < OfA.Length && OfA[i] < 0)
            i += step;
        return i;
    }

    /// <summary>
    /// The words of B that stand where words <paramref name="first"/> to <paramref name="last"/> of A do: between the matches beside these. Null
    /// where these do not stand in one order, or other matches between them.
    /// </summary>
    public (int First, int End)? Opposite(int first, int last)
    {
        int before = MatchedBeside(first, -1), after = MatchedBeside(last, 1);
        if (before < 0 || after >= OfA.Length)
            return null;
        int start = OfA[before] + 1, end = OfA[after];
        for (int j = start; j < end; j++)
        {
            if (OfB[j] >= 0)
                return null;
        }

        return start <= end ? (start, end) : null;
    }

    /// <summary>
    /// The stretches in which some words of A follow each other in B too, with nothing between them but a few words of grammar: what is taken over
    /// rather than retold.
    /// </summary>
    /// <param name="words">Matched words of A, in order.</param>
    public IEnumerable<int[]> Runs(IEnumerable<int> words)
    {
        List<int> run = [];
        foreach (int i in words)
        {
            if (run.Count > 0 && !(Follows(A.Words, run[^1], i) && Follows(B.Words, OfA[run[^1]], OfA[i])))
            {
                yield return [.. run];
                run.Clear();
            }

            run.Add(i);
        }

        if (run.Count > 0)
            yield return [.. run];
    }

    /// <summary>The stems of the content words among some words of A, those of the frame left out.</summary>
    public HashSet<string> Stems(IEnumerable<int> words) =>
        [.. words.Where(i => A.Words[i].IsContent && !A.Words[i].IsFrame).Select(i => A.Words[i].Stem)];

    private static bool Follows(VoicedWord[] words, int before, int after) => after - before is > 0 and <= LongestStep
        && !Array.Exists(words[(before + 1)..after], word => word.IsContent && !word.IsFrame);

    /// <summary>
    /// How many words that say something stand in one order in both, where at least half of the content words between the first and last of them are
    /// the same: a passage, whatever was put into it.
    /// </summary>
    /// <param name="words">Matched words of A, in order.</param>
    public int Passage(IReadOnlyList<int> words)
    {
        int first = words[0], last = words[^1];
        int content = Enumerable.Range(first, last - first + 1).Count(i => A.Words[i].IsContent);
        if (words.Count(i => A.Words[i].IsContent) < .5 * content)
            return 0;

        // The longest rising sequence of matches; a passage has few words.
        int[] telling = [.. words.Where(i => A.Words[i].Tells)];
        int[] longest = new int[telling.Length];
        for (int k = 0; k < telling.Length; k++)
        {
            longest[k] = 1 + Enumerable.Range(0, k).Where(earlier => OfA[telling[earlier]] < OfA[telling[k]]).Select(earlier => longest[earlier])
                .DefaultIfEmpty(0).Max();
        }

        return longest.DefaultIfEmpty(0).Max();
    }

    /// <summary>Whether the words beside a matched word of A, over the others in its marks, have matches beside its match.</summary>
    public bool IsInPlace(int at)
    {
        int before = at - 1, after = at + 1, mark = A.Words[at].Mark;
        while (before >= 0 && A.Words[before].Mark == mark)
            before--;
        while (after < OfA.Length && A.Words[after].Mark == mark)
            after++;

        // One word before may be another: Vantmoor's “so-called precision”, Lowland precision.
        if (before > 0 && OfA[before] < 0)
            before--;
        bool follows = before >= 0 && OfA[before] >= 0 && OfA[at] - OfA[before] is >= 1 and <= 3;
        bool precedes = after < OfA.Length && OfA[after] >= 0 && OfA[after] - OfA[at] is >= 1 and <= 3;
        return follows && (precedes || after == OfA.Length || !A.Words[after].IsContent);
    }

    private bool IsFirstFuller()
    {
        int marked = Matched.Sum(i => (A.Words[i].IsMarked ? 1 : 0) - (B.Words[OfA[i]].IsMarked ? 1 : 0));
        if (marked != 0)
            return marked > 0;
        int credited = Matched.Sum(i => (A.IsCredited(A.Words[i]) ? 1 : 0) - (B.IsCredited(B.Words[OfA[i]]) ? 1 : 0));
        return credited != 0 ? credited > 0 : A.Words.Length >= B.Words.Length;
    }
}
