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

            bool isNumber = row.Length > 2 && row[2] == "number", isName = row.Length > 2 && row[2] == "name";
            ulong key = Feature.KeyOf(isNumber ? FeatureKind.Number : FeatureKind.Word, row[0]);
            counts[key] = count;
            if (!isName)
                common.Add(key);
        }

        // Words of one meaning are added up, as if no sentence had two of them.
        foreach ((string stem, string group) in WordFeatures.Meanings)
        {
            ulong key = Feature.KeyOf(FeatureKind.Word, stem), meaning = Feature.KeyOf(FeatureKind.Meaning, group);
            CollectionsMarshal.GetValueRefOrAddDefault(counts, meaning, out _) += counts.GetValueOrDefault(key);
            if (common.Contains(key))
                common.Add(meaning);
        }

        return (counts, common, sentences);
    }
}
