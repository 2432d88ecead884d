namespace Parallax;

/// <summary>One word or phrase of a dictionary in one of its categories.</summary>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Path">Its category, from the top one down.</param>
/// <param name="Pattern">The word or phrase, with what must stand around it.</param>
internal sealed record DictionaryEntry(int Line, IReadOnlyList<string> Path, TermPattern Pattern);

/// <summary>What a reader of dictionaries collects: entries, and what cannot be carried over.</summary>
/// <param name="file">The file's name, for messages.</param>
internal sealed class DictionaryEntries(string file)
{
    private readonly List<DictionaryEntry> entries = [];
    private readonly List<LexiconProblem> losses = [];

    public string Name { get; } = Path.GetFileNameWithoutExtension(file);

    /// <summary>The dictionary's own title; null where it has none.</summary>
    public string? Title { get; set; }

    /// <summary>All that can be carried over.</summary>
    public IReadOnlyList<DictionaryEntry> All => entries;

    /// <summary>All that cannot.</summary>
    public IReadOnlyList<LexiconProblem> Losses => losses;

    /// <summary>How many entries there are, those that cannot be carried over included.</summary>
    public int Count { get; private set; }

    /// <summary>Adds an entry, or tells why it cannot be carried over.</summary>
    public void Add(int line, IReadOnlyList<string> path, string entry) => Add(line, path, new TermPattern(Squeezed(entry)));

    /// <summary>Adds an entry with what must stand around it, or tells why it cannot be carried over.</summary>
    public void Add(int line, IReadOnlyList<string> path, TermPattern pattern)
    {
        Count++;
        if (Unreadable(pattern.Words) is { } reason)
            losses.Add(new LexiconProblem(line, $"'{pattern.Words}' was left out: {reason}"));
        else
            entries.Add(new DictionaryEntry(line, path, pattern));
    }

    /// <summary>Tells of an entry that is left out for another reason than its words.</summary>
    public void Leave(int line, string message)
    {
        Count++;
        Remark(line, message);
    }

    /// <summary>Tells of something that is carried over in another way, or is no entry.</summary>
    public void Remark(int line, string message) => losses.Add(new LexiconProblem(line, message));

    /// <summary>The error for a file that is not what it should be.</summary>
    public LexiconException Malformed(int line, string message) => new(file, [new LexiconProblem(Math.Max(1, line), message)]);

    private static string Squeezed(string entry) => string.Join(' ', entry.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    // The notation of patterns has signs of its own; in a dictionary they are letters like others.
    private static string? Unreadable(string words)
    {
        if (words.Length == 0)
            return "it is empty.";
        if (words.Contains('~', StringComparison.Ordinal))
            return "it has a mark that no word of a text has ('~').";
        foreach (string word in words.Split(' '))
        {
            if (word.Trim('*', '?').Length == 0)
                return $"'{word}' stands for a whole word, which no pattern does.";
            if (word is "..." or "\u2026")
                return "it has a mark that no word of a text has ('...').";
        }

        try
        {
            _ = PatternNotation.Read(words);
            return null;
        }
        catch (FormatException wrong)
        {
            return wrong.Message;
        }
    }
}
