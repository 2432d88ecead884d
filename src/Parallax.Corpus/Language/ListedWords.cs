namespace Parallax;

/// <summary>What all lists together say of one word, in whatever case it stands.</summary>
internal sealed class ListedWord
{
    private Lexeme.SetBits sets;

    public WordClass Classes { get; set; }

    public ref Lexeme.SetBits Sets => ref sets;
}

/// <summary>Gathers what the lists say of each word.</summary>
internal sealed class ListedWords
{
    private readonly Dictionary<string, ListedWord> words = new(StringComparer.Ordinal);

    public void Add(string word, WordClass classes) => Of(word).Classes |= classes;

    public void Add(string word, WordSet set) => Of(word).Sets.Add(set);

    public void Add(IEnumerable<string> list, WordClass classes)
    {
        foreach (string word in list)
            Add(word, classes);
    }

    public void Add(IEnumerable<string> list, WordSet set)
    {
        foreach (string word in list)
            Add(word, set);
    }

    public WordTable<ListedWord> Table() => new(words);

    private ListedWord Of(string word)
    {
        string folded = WordHash.Fold(word);
        if (!words.TryGetValue(folded, out ListedWord? known))
            words.Add(folded, known = new ListedWord());
        return known;
    }
}

/// <summary>Asks a table for what it says of a form that the vocabulary knows.</summary>
internal static class LexemeLookup
{
    /// <summary>What the table says of a form.</summary>
    public static bool TryGet<T>(this WordTable<T> table, Lexeme lexeme, [System.Diagnostics.CodeAnalysis.MaybeNullWhen(false)] out T value) =>
        table.TryGet(lexeme.Form, lexeme.Hash, out value);

    public static bool Contains<T>(this WordTable<T> table, Lexeme lexeme) => table.TryGet(lexeme.Form, lexeme.Hash, out _);
}
