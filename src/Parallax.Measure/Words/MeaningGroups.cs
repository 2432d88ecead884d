namespace Parallax;

/// <summary>Words that renderings of one statement exchange: kill, dead, death; soldier, troops. Read from <c>same-meaning.txt</c>.</summary>
internal static class MeaningGroups
{
    /// <summary>The group of each stem; a stem in two groups keeps the first.</summary>
    public static Dictionary<string, string> Read()
    {
        Dictionary<string, string> groups = new(StringComparer.Ordinal);
        foreach (string line in WordLists.English.Lines("same-meaning.txt"))
        {
            string[] words = line.Split(' ', StringSplitOptions.RemoveEmptyEntries);
            foreach (string word in words)
                groups.TryAdd(WordStem.Of(WordHash.Fold(word)), words[0]);
        }

        return groups;
    }
}
