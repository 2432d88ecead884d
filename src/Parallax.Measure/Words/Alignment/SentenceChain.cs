namespace Parallax;

/// <summary>The best alignment that keeps the order of both texts.</summary>
internal static class SentenceChain
{
    /// <summary>
    /// The pairs that rise in both texts and whose squared strengths add up to most: one clear pair weighs more than two vague ones that cross it.
    /// Dynamic programming over the candidates only, with a tree of prefix maxima (Fenwick 1994): k log k steps for k candidates.
    /// </summary>
    /// <param name="pairs">The candidates, in the order of the first text, then of the second.</param>
    public static List<Candidate> Longest(IReadOnlyList<Candidate> pairs)
    {
        int[] columns = [.. pairs.Select(pair => pair.Second).Distinct().Order()];
        double[] total = new double[pairs.Count];
        int[] before = new int[pairs.Count];
        int[] tree = new int[columns.Length + 1];
        Array.Fill(tree, -1);
        int best = -1;
        for (int start = 0, end; start < pairs.Count; start = end)
        {
            // Pairs of one sentence are put in together, so that none follows another.
            end = start;
            for (; end < pairs.Count && pairs[end].First == pairs[start].First; end++)
            {
                before[end] = Prefix(Array.BinarySearch(columns, pairs[end].Second));
                total[end] = (pairs[end].Strength * pairs[end].Strength) + (before[end] < 0 ? 0 : total[before[end]]);
                if (best < 0 || total[end] > total[best])
                    best = end;
            }

            for (int i = start; i < end; i++)
                Put(Array.BinarySearch(columns, pairs[i].Second) + 1, i);
        }

        List<Candidate> chain = [];
        for (int i = best; i >= 0; i = before[i])
            chain.Add(pairs[i]);
        chain.Reverse();
        return chain;

        int Prefix(int column)
        {
            int found = -1;
            for (int i = column; i > 0; i -= i & -i)
            {
                if (tree[i] >= 0 && (found < 0 || total[tree[i]] > total[found]))
                    found = tree[i];
            }

            return found;
        }

        void Put(int column, int pair)
        {
            for (int i = column; i < tree.Length; i += i & -i)
            {
                if (tree[i] < 0 || total[pair] > total[tree[i]])
                    tree[i] = pair;
            }
        }
    }
}
