using System.Globalization;
using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>In what share of the sentences of English news a word stands: <c>word-frequencies.tsv</c>, which says what was counted.</summary>
internal static class WordFrequencies
{
    private static readonly Lazy<(Dictionary<ulong, int> Counts, HashSet<ulong> Common, int Sentences)> Table = new(Read);

    /// <summary>The share, above 0 for words never seen.</summary>
    public static double ShareOf(ulong key) => (Table.Value.Counts.GetValueOrDefault(key) + 1.0) / (Table.Value.Sentences + 1.0);

    /// <summary>Whether a word with a capital is a name: it is never seen otherwise, or mostly with a capital inside sentences.</summary>
    public static bool IsName(ulong key) => !Table.Value.Common.Contains(key);

    private static (Dictionary<ulong, int> Counts, HashSet<ulong> Common, int Sentences) Read()
    {
        Dictionary<ulong, int> counts = [];
        HashSet<ulong> common = [];
        int sentences = 1;
        foreach (string[] row in WordLists.English.Rows("word-frequencies.tsv"))
        {
            int count = int.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture);
            if (row[0] == "*")
            {
                sentences = count;
                continue;
            }

            // Forms of one word are added up, as if no sentence had two of them.
            foreach (ulong key in WordFeatures.KeysOf(row[0]))
                CollectionsMarshal.GetValueRefOrAddDefault(counts, key, out _) += count;
            if (row.Length == 2)
                common.UnionWith(WordFeatures.KeysOf(row[0]));
        }

        return (counts, common, sentences);
    }
}
