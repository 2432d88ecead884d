namespace Parallax;

/// <summary>Which words of two renderings are the same, in order.</summary>
/// <remarks>
/// An alignment of the two word sequences (Needleman and Wunsch 1970) that earns more for a content word than for "the", more for words that follow
/// each other in both, and something for two forms of a word. A plain difference of texts (Myers 1986), which counts all words alike and knows equal
/// or unequal only, ties "of" and "the" to each other across what has nothing in common.
/// </remarks>
internal static class WordMatching
{
    /// <summary>Renderings of more words are not compared: no sentence is so long, and the time goes with length times length.</summary>
    public const int LongestRendering = 300;

    private const int Same = 20;
    private const int SameName = 14;
    private const int SameFrame = 6;
    private const int SameGrammar = 3;
    private const int Neighbours = 3;

    /// <summary>For each word of A its match in B, and of B in A; −1 where it has none.</summary>
    public static (int[] OfA, int[] OfB) Of(VoicedWord[] a, VoicedWord[] b)
    {
        int[] ofA = new int[a.Length], ofB = new int[b.Length];
        Array.Fill(ofA, -1);
        Array.Fill(ofB, -1);
        if (a.Length <= LongestRendering && b.Length <= LongestRendering)
        {
            Align(a, b, ofA, ofB);
            Prune(a, ofA, ofB);
            MatchMoved(a, b, ofA, ofB);
        }

        return (ofA, ofB);
    }

    // Best score up to each pair of words, and the best one in which that pair is matched.
    private static void Align(VoicedWord[] a, VoicedWord[] b, int[] ofA, int[] ofB)
    {
        int width = b.Length + 1;
        int[] best = new int[(a.Length + 1) * width], matched = new int[best.Length];
        Array.Fill(matched, int.MinValue / 2);
        for (int i = 1; i <= a.Length; i++)
        {
            for (int j = 1; j <= b.Length; j++)
            {
                int at = (i * width) + j, worth = Worth(a[i - 1], b[j - 1]);
                if (worth > 0)
                    matched[at] = worth + Math.Max(best[at - width - 1], matched[at - width - 1] + Neighbours);
                best[at] = Math.Max(matched[at], Math.Max(best[at - width], best[at - 1]));
            }
        }

        bool isInRow = false;
        for (int i = a.Length, j = b.Length; i > 0 && j > 0;)
        {
            int at = (i * width) + j;
            if (isInRow || best[at] == matched[at])
            {
                (ofA[i - 1], ofB[j - 1]) = (j - 1, i - 1);
                isInRow = matched[at - width - 1] + Neighbours > best[at - width - 1];
                i--;
                j--;
            }
            else if (best[at] == best[at - width])
            {
                i--;
            }
            else
            {
                j--;
            }
        }
    }

    private static int Worth(in VoicedWord a, in VoicedWord b)
    {
        if (a.Folded != b.Folded && (a.Stem != b.Stem || !a.IsContent))
            return 0;
        return !a.IsContent ? SameGrammar : a.IsFrame || b.IsFrame ? SameFrame : a.IsName || b.IsName ? SameName : Same;
    }

    // A word of grammar, or half a cue, is the same word only beside others that are.
    private static void Prune(VoicedWord[] a, int[] ofA, int[] ofB)
    {
        bool changed = true;
        while (changed)
        {
            changed = false;
            for (int i = 0; i < ofA.Length; i++)
            {
                if (ofA[i] < 0 || (a[i].IsContent && !a[i].IsFrame) || IsBesideMatch(i, -1, ofA, a) || IsBesideMatch(i, 1, ofA, a))
                    continue;
                ofB[ofA[i]] = -1;
                ofA[i] = -1;
                changed = true;
            }
        }
    }

    // What stands in another order: three words in a row, or a content word. Few words are left by now, and a rendering is short.
    private static void MatchMoved(VoicedWord[] a, VoicedWord[] b, int[] ofA, int[] ofB)
    {
        for (int i = 0; i < a.Length; i++)
        {
            if (ofA[i] >= 0)
                continue;
            for (int j = 0; j < b.Length; j++)
            {
                if (ofB[j] >= 0)
                    continue;
                int length = 0;
                while (i + length < a.Length && j + length < b.Length && ofA[i + length] < 0 && ofB[j + length] < 0
                    && Worth(a[i + length], b[j + length]) > 0)
                {
                    length++;
                }

                if (length < 3 && !(length > 0 && (a[i].Tells || (length > 1 && a[i + 1].Tells))))
                    continue;
                for (int k = 0; k < length; k++)
                    (ofA[i + k], ofB[j + k]) = (j + k, i + k);
                break;
            }
        }
    }

    // Within two words in both renderings, over words of grammar that are matched too, to a content word.
    private static bool IsBesideMatch(int at, int step, int[] ofA, VoicedWord[] a)
    {
        int from = at;
        for (int i = at + step; i >= 0 && i < ofA.Length && Math.Abs(i - from) <= 2; i += step)
        {
            if (ofA[i] < 0)
                continue;
            if (Math.Abs(ofA[i] - ofA[from]) > 2)
                return false;
            if (a[i].IsContent && !a[i].IsFrame)
                return true;
            from = i;
        }

        return false;
    }
}
