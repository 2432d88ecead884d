namespace Parallax.Parts;

/// <summary>Reads which words are in which <see cref="WordSet"/>.</summary>
public static class WordSets
{
    /// <summary>The words of a set, as <c>word-sets.tsv</c> has them.</summary>
    public static IEnumerable<string> Words(this WordLists lists, WordSet set)
    {
        ArgumentNullException.ThrowIfNull(lists);
        return lists.Rows("word-sets.tsv").Where(row => row[0] == set.ToString()).SelectMany(static row => row[1].Split(' '));
    }

    /// <summary>Reads the sets of <c>word-sets.tsv</c>, and those that other lists fill.</summary>
    /// <exception cref="FormatException">The list names a set that there is not.</exception>
    internal static void Read(WordLists lists, ListedWords words)
    {
        foreach (string[] row in lists.Rows("word-sets.tsv"))
        {
            if (!Enum.TryParse(row[0], out WordSet set))
                throw new FormatException($"word-sets.tsv: there is no set '{row[0]}'. The sets are: {string.Join(", ", Enum.GetNames<WordSet>())}.");
            words.Add(row[1].Split(' ', StringSplitOptions.RemoveEmptyEntries), set);
        }

        words.Add(lists.Lines("not-adverbs.txt"), WordSet.NotAdverb);
        words.Add(lists.Rows("irregular-verbs.tsv").SelectMany(row => row[1..].SelectMany(column => column.Split('/'))), WordSet.IrregularPast);
    }
}
