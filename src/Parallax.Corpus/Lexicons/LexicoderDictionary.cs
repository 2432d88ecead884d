namespace Parallax;

/// <summary>Reads Lexicoder 3: a line "+category", and below it a word or phrase a line.</summary>
internal static class LexicoderDictionary
{
    /// <summary>Reads the lines.</summary>
    /// <exception cref="LexiconException">It begins with no category.</exception>
    public static void Read(string[] lines, DictionaryEntries entries)
    {
        string[]? category = null;
        for (int i = 0; i < lines.Length; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0)
                continue;
            if (line == "+")
                throw entries.Malformed(i + 1, "A category has no name. Write one after the '+', as in '+positive'.");
            if (line[0] == '+')
            {
                category = [line[1..].Trim()];
                continue;
            }

            entries.Add(i + 1, category ?? throw entries.Malformed(i + 1, $"'{line}' stands before any category. "
                + "A Lexicoder dictionary begins with a line such as '+positive'; put one above it."), line);
        }
    }
}
