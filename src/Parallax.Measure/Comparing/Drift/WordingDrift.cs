namespace Parallax;

/// <summary>Other words inside marks, and words that one rendering lacks.</summary>
internal static class WordingDrift
{
    private const int ShortestSpelling = 5;

    // Of what the shorter of two quotations says: else they are two, of one speech perhaps.
    private const double HalfInMarks = .55;
    // Before the first and after the last word that two quotations share, more words than this are another part of the statement, not other words for
    // it.
    private const int LongestEdge = 8;

    // A report that shares less with another is put in other words altogether, and no shorter one.
    private const double MinimumShare = .7;
    private const double MinimumInMarks = .5;

    // Where all else is the same, "once again" is a difference too.
    private const double NearlySame = .8;

    private static readonly (string Short, string Full)[] Written =
        [.. WordLists.English.Rows("contractions.tsv").Select(row => (row[0], row.ElementAtOrDefault(1) ?? ""))];


    public static IEnumerable<DriftChange> Of(RenderingPair pair)
    {
        DriftChange[] rewordings = [.. Rewordings(pair)];
        IEnumerable<DriftChange> cuts = Cuts(pair).Concat(Cuts(pair.Swapped).Select(cut => cut with { A = null, B = cut.A }));

        // Words that others stand for are not missing.
        return rewordings.Concat(cuts.Where(cut => !Array.Exists(rewordings, other => Overlap(cut.A, other.A) || Overlap(cut.B, other.B))));
    }

    private static bool Overlap(Place? a, Place? b) => a is not null && b is not null && a.Span.Overlaps(b.Span);

    // Between the words that two stretches in marks share, and before the first and after the last of them.
    private static IEnumerable<DriftChange> Rewordings(RenderingPair pair)
    {
        foreach ((int[] shared, (int First, int End) own, (int First, int End) other) in MarkDrift.SharedStretches(pair, HalfInMarks))
        {
            int i = own.First, j = other.First;
            foreach (int anchor in shared.Append(own.End))
            {
                int until = anchor == own.End ? other.End : pair.OfA[anchor];
                bool isEdge = i == own.First || anchor == own.End;
                if (until >= j && Rewording(pair, i, anchor, j, until, isEdge) is { } rewording)
                    yield return rewording;
                (i, j) = (anchor + 1, Math.Max(j, until + 1));
            }
        }
    }

    private static DriftChange? Rewording(RenderingPair pair, int first, int end, int otherFirst, int otherEnd, bool isEdge)
    {
        int ofA = end - first, ofB = otherEnd - otherFirst;
        bool isMatched = Enumerable.Range(first, ofA).Any(i => pair.OfA[i] >= 0) || Enumerable.Range(otherFirst, ofB).Any(j => pair.OfB[j] >= 0);
        if (isMatched || (isEdge && Math.Max(ofA, ofB) > LongestEdge))
            return null;
        bool isOther = ofA > 0 && ofB > 0 && Letters(pair.A.Words, first, end) != Letters(pair.B.Words, otherFirst, otherEnd)
            && !(ofA == 1 && ofB == 1 && AreSpellings(pair.A.Words[first], pair.B.Words[otherFirst]));
        bool isSmallWord = !isEdge && ofA + ofB == 1 && !(ofA == 1 ? pair.A.Words[first] : pair.B.Words[otherFirst]).IsContent;
        return !isOther && !isSmallWord
            ? null
            : new DriftChange(
                DriftKind.Reworded,
                ofA > 0 ? pair.A.PlaceOf(first, end - 1) : null,
                ofB > 0 ? pair.B.PlaceOf(otherFirst, otherEnd - 1) : null,
                false);
    }

    // Words of A that B lacks, inside or at the end of what a speaker is said to have said.
    private static IEnumerable<DriftChange> Cuts(RenderingPair pair)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        double share = pair.WeightShare;
        foreach ((int first, int end) in Gaps(pair))
        {
            int before = pair.MatchedBeside(first, -1), after = pair.MatchedBeside(end - 1, 1);
            bool joins = before >= 0 && IsOneStatement(pair, before, first);
            bool isJoined = after < a.Length && IsOneStatement(pair, after, first);
            if (!pair.A.IsCredited(a[first]) || !(joins || isJoined) || !IsCredited(pair, joins ? before : after))
                continue;
            if (IsReplaced(pair, first, end, joins ? before : after, joins && isJoined))
                continue;
            bool isMarked = a[first].IsMarked && b[pair.OfA[joins ? before : after]].IsMarked;
            if (isMarked ? share < MinimumInMarks : share < MinimumShare || pair.WeightShareOfLonger < MinimumInMarks)
                continue;
            int telling = Enumerable.Range(first, end - first).Count(i => a[i].IsContent && !a[i].IsFrame);
            int least = share >= NearlySame && IsAdverbial(a[first..end]) ? 0 : isMarked ? 1 : 2;
            if (telling < least || end - first < 2 || a[end - 1].Is(WordClass.Conjunction) || HasEllipsis(pair, before, after)
                || StandsNearby(pair, first, end))
            {
                continue;
            }

            yield return new DriftChange(DriftKind.Cut, pair.A.PlaceOf(first, end - 1), null, false);
        }
    }

    // "Once again", "in the capital"; not "that they had".
    private static bool IsAdverbial(VoicedWord[] words) =>
        words[0].Is(WordClass.Adverb | WordClass.Time | WordClass.Preposition) && !words[0].Is(WordSet.To)
        && words.Any(word => word.IsContent || word.Is(WordClass.Adverb | WordClass.Time))
        && !words.Any(word => word.Is(WordClass.Auxiliary | WordClass.Pronoun));

    private static bool IsOneStatement(RenderingPair pair, int matched, int word) =>
        pair.A.Words[matched].Quotation == pair.A.Words[word].Quotation && !pair.A.Words[matched].IsFrame;

    private static bool IsCredited(RenderingPair pair, int matched) => pair.B.IsCredited(pair.B.Words[pair.OfA[matched]]);

    // Whether B has words of its own where A has these.
    private static bool IsReplaced(RenderingPair pair, int first, int end, int matched, bool isBetween)
    {
        VoicedWord[] b = pair.B.Words;
        if (isBetween)
        {
            return pair.Opposite(first, end - 1) is not { } opposite
                || (opposite.End > opposite.First && (end - first < 4 || b[opposite.First..opposite.End].Any(word => word.IsContent)));
        }

        int step = matched < first ? 1 : -1, beside = pair.OfA[matched];
        for (int j = beside + step; j >= 0 && j < b.Length && pair.OfB[j] < 0 && b[j].Quotation == b[beside].Quotation; j += step)
        {
            if (b[j].IsContent)
                return true;
        }

        return false;
    }

    private static bool HasEllipsis(RenderingPair pair, int before, int after)
    {
        int start = before >= 0 ? pair.OfA[before] : -1, end = after < pair.OfA.Length ? pair.OfA[after] : pair.B.Words.Length;
        return start < end && pair.B.HasEllipsis(start, Math.Min(end, Math.Max(start + 1, pair.B.Words.Length)));
    }

    // The words may stand in a sentence before or after, which this rendering does not hold.
    private static bool StandsNearby(RenderingPair pair, int first, int end)
    {
        VoicedText told = pair.B.Told;
        HashSet<string> near = [];
        int from = Math.Max(0, pair.B.Sentences[0] - 2), to = Math.Min(told.Text.Sentences.Length, pair.B.Sentences[^1] + 3);
        for (int i = from; i < to; i++)
            near.UnionWith(told.Words(i).Select(word => word.Stem));
        string[] missing = [.. Enumerable.Range(first, end - first).Where(i => pair.A.Words[i].IsContent).Select(i => pair.A.Words[i].Stem)];
        return missing.Length > 0 && missing.Count(near.Contains) * 2 >= missing.Length;
    }

    // Stretches of words of A without a match, inside one quotation and one pair of marks.
    private static IEnumerable<(int First, int End)> Gaps(RenderingPair pair)
    {
        VoicedWord[] a = pair.A.Words;
        for (int i = 0; i < a.Length;)
        {
            int end = i + 1;
            while (end < a.Length && pair.OfA[end] < 0 && pair.OfA[i] < 0 && a[end].Mark == a[i].Mark && a[end].Quotation == a[i].Quotation)
                end++;
            if (pair.OfA[i] < 0)
                yield return (i, end);
            i = end;
        }
    }

    // "[W]hile", "the [first] strikes": an editor's words in brackets say that they are.
    public static bool IsEdited(ToldRendering rendering, int first, int end)
    {
        int start = Math.Max(0, rendering.Words[first].Span.Start - 1);
        return rendering.Text.AsSpan(start, Math.Min(rendering.Text.Length, rendering.Words[end - 1].Span.End + 1) - start).IndexOfAny('[', ']') >= 0;
    }

    // A name that sounds alike, a long word but for a letter ("advice", "advise").
    public static bool AreSpellings(in VoicedWord a, in VoicedWord b) => IsOneLetterOff(a.Folded, b.Folded)
        || ((a.Is(WordClass.Capital) || b.Is(WordClass.Capital)) && NameSound.AreOne(NameSound.Of(a.Folded), NameSound.Of(b.Folded), out _));

    private static bool IsOneLetterOff(string a, string b)
    {
        if (a.Length > b.Length)
            (a, b) = (b, a);
        int start = a.AsSpan().CommonPrefixLength(b), rest = 0;
        while (rest < a.Length - start && a[^(rest + 1)] == b[^(rest + 1)])
            rest++;
        return a.Length >= ShortestSpelling && b.Length - a.Length <= 1 && b.Length - start - rest <= 1;
    }

    // "isn't" for "is not", "no-one" for "no one": the same words.
    public static string Letters(VoicedWord[] words, int first, int end) =>
        string.Concat(words[first..end].Select(word =>
            Written.Aggregate(word.Folded, (text, form) => text.Replace(form.Short, form.Full, StringComparison.Ordinal))));
}
