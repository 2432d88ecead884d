using System.Globalization;

namespace Parallax;

/// <summary>Reads WordStat: categories nested by tabs, and in them words with a weight in parentheses, "ART_GALLER* (1)".</summary>
internal static class WordStatDictionary
{
    /// <summary>Reads the lines.</summary>
    /// <exception cref="LexiconException">It has no category.</exception>
    public static void Read(string[] lines, DictionaryEntries entries)
    {
        List<(int Depth, string Name)> open = [];
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0)
                continue;
            int depth = lines[i].TakeWhile(char.IsWhiteSpace).Count(static c => c == '\t');
            while (open.Count > 0 && open[^1].Depth >= depth)
                open.RemoveAt(open.Count - 1);
            if (Weight(line) is not { } weight)
            {
                open.Add((depth, line));
                continue;
            }

            if (open.Count == 0)
            {
                throw entries.Malformed(
                    i + 1, $"'{line}' stands in no category. Put a line with the category's name above it, and a tab before each of its words.");
            }

            Add(i + 1, [.. open.Select(static category => category.Name)], line[..line.LastIndexOf('(')].Trim(), weight, entries);
        }

        if (entries.Count == 0)
        {
            throw entries.Malformed(
                1, "No line has a weight. In a WordStat dictionary a word stands as 'word (1)', with a tab before it, below its category.");
        }
    }

    private static void Add(int line, string[] path, string word, double weight, DictionaryEntries entries)
    {
        if (word.StartsWith('@') || word.Contains('[', StringComparison.Ordinal))
        {
            entries.Leave(line, $"'{word}' was left out: it is a rule about words near each other, which a list of words cannot hold. "
                + "Write it as a pattern with only-with or not-after.");
            return;
        }

        entries.Add(line, path, word.Replace('_', ' '));
        if (weight != 1)
            entries.Remark(line, string.Create(CultureInfo.InvariantCulture, $"'{word}' has the weight {weight}; here it counts as 1."));
    }

    private static double? Weight(string line)
    {
        int opening = line.LastIndexOf('(');
        if (opening <= 0 || line[^1] != ')')
            return null;
        ReadOnlySpan<char> number = line.AsSpan()[(opening + 1)..^1];
        return double.TryParse(number, NumberStyles.Float, CultureInfo.InvariantCulture, out double weight) ? weight : null;
    }
}
