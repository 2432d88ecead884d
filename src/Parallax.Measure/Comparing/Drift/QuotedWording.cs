namespace Parallax;

/// <summary>
/// Other words inside the marks of two quotations that are one. Independent texts may quote two moments of one speech, so that only what stands
/// between words of both is told, where they have most words in common.
/// </summary>
internal static class QuotedWording
{
    // Two quotations that share less are two, of one speech perhaps.
    private const double MinimumInMarks = .8;

    // More words than this between two that both have are another statement put in.
    private const int LongestRewording = 8;

    // Between the words that two stretches in marks share. What stands before the first of them, or after the last, may be another part of it.
    public static IEnumerable<DriftChange> Of(RenderingPair pair)
    {
        foreach ((int[] shared, (int First, int End) own, (int First, int End) other) in MarkDrift.SharedStretches(pair, MinimumInMarks))
        {
            int before = -1;
            foreach (int anchor in shared)
            {
                if (before >= 0 && pair.OfA[anchor] > pair.OfA[before]
                    && Rewording(pair, before + 1, anchor, pair.OfA[before] + 1, pair.OfA[anchor]) is { } rewording)
                {
                    yield return rewording;
                }

                before = before < 0 || pair.OfA[anchor] > pair.OfA[before] ? anchor : before;
            }
        }
    }

    private static DriftChange? Rewording(RenderingPair pair, int first, int end, int otherFirst, int otherEnd)
    {
        VoicedWord[] a = pair.A.Words, b = pair.B.Words;
        while (first < end && otherFirst < otherEnd && a[first].Folded == b[otherFirst].Folded)
            (first, otherFirst) = (first + 1, otherFirst + 1);
        while (first < end && otherFirst < otherEnd && a[end - 1].Folded == b[otherEnd - 1].Folded)
            (end, otherEnd) = (end - 1, otherEnd - 1);
        int ofA = end - first, ofB = otherEnd - otherFirst;
        if (ofA <= 0 || ofB <= 0 || Math.Max(ofA, ofB) > LongestRewording || pair.OfA[first..end].Any(match => match >= 0)
            || pair.OfB[otherFirst..otherEnd].Any(match => match >= 0))
        {
            return null;
        }

        VoicedWord[] words = [.. a[first..end], .. b[otherFirst..otherEnd]];
        bool saysSomething = Array.Exists(words, word => word.IsContent)
            || (Array.Exists(a[first..end], static word => word.Is(WordClass.Auxiliary))
                && Array.Exists(b[otherFirst..otherEnd], static word => word.Is(WordClass.Auxiliary)));
        bool isWriting = Array.Exists(words, word => word.Forms.IsNumber || word.Folded.Any(char.IsAsciiDigit))
            || WordingDrift.IsEdited(pair.A, first, end) || WordingDrift.IsEdited(pair.B, otherFirst, otherEnd)
            || WordingDrift.Letters(a, first, end) == WordingDrift.Letters(b, otherFirst, otherEnd)
                || (ofA == 1 && ofB == 1 && WordingDrift.AreSpellings(a[first], b[otherFirst]));
        return !saysSomething || isWriting
            ? null
            : new DriftChange(DriftKind.Reworded, pair.A.PlaceOf(first, end - 1), pair.B.PlaceOf(otherFirst, otherEnd - 1), false);
    }
}
