namespace Parallax;

/// <summary>
/// A word list that is asked by token: the token's hash finds the row, its folded text proves it. Built once, read by many threads.
/// </summary>
/// <typeparam name="T">What the list says of a word.</typeparam>
public sealed class WordTable<T>
{
    private readonly WordIndex index = new();
    private T[] values = [];

    /// <summary>Builds the table. A word given twice keeps its first value.</summary>
    /// <param name="entries">Words in any case, and what to say of each.</param>
    public WordTable(IEnumerable<KeyValuePair<string, T>> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        foreach (KeyValuePair<string, T> entry in entries)
            Add(entry.Key, entry.Value);
    }

    /// <summary>An empty table, to be filled before it is asked.</summary>
    internal WordTable()
    {
    }

    /// <summary>Reads the table from the rows of a list.</summary>
    /// <param name="rows">The rows.</param>
    /// <param name="value">What a row says of its words.</param>
    /// <param name="column">The column with the words, strokes (|) between them.</param>
    internal WordTable(IEnumerable<string[]> rows, Func<string[], T> value, int column = 0)
    {
        foreach (string[] row in rows)
        {
            T said = value(row);
            foreach (string word in row[column].Split('|'))
                Add(word, said);
        }
    }

    /// <summary>How many different words the table holds.</summary>
    public int Count => index.Count;

    /// <summary>Its words, folded, in the order in which they were given.</summary>
    internal IEnumerable<string> Words => index.Words.ToArray();

    /// <summary>Adds a word in any case, unless it is there.</summary>
    internal void Add(string word, T value)
    {
        if (!index.Add(word))
            return;
        if (index.Count > values.Length)
            Array.Resize(ref values, Math.Max(4, values.Length * 2));
        values[index.Count - 1] = value;
    }

    /// <summary>What the list says of <paramref name="token"/>.</summary>
    public bool TryGet(string text, in Token token, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) =>
        TryGet(text.AsSpan(token.Start, token.Length), token.Hash, out value);

    /// <summary>What the list says of <paramref name="word"/>, whose hash is known.</summary>
    public bool TryGet(ReadOnlySpan<char> word, uint hash, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value)
    {
        int number = index.MayHold(hash) ? index.Find(word, hash) : -1;
        value = number < 0 ? default : values[number];
        return number >= 0;
    }

    /// <summary>What the list says of <paramref name="word"/>.</summary>
    public bool TryGet(ReadOnlySpan<char> word, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) =>
        TryGet(word, WordHash.Of(word), out value);

    /// <summary>Whether the list holds <paramref name="word"/>.</summary>
    public bool Contains(ReadOnlySpan<char> word) => TryGet(word, out _);

    /// <summary>Whether the list holds <paramref name="token"/>.</summary>
    public bool Contains(string text, in Token token) => TryGet(text, token, out _);
}
