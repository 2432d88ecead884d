namespace Parallax;

/// <summary>Whose people are counted: "Iraqi" and "Iraq's" soldiers are others than "U.S." and "American" ones.</summary>
internal static class CountedNations
{
    private static readonly WordTable<string> Table = new(Read());

    /// <summary>The country that a word names or is the adjective of; null for none.</summary>
    public static string? Of(ReadOnlySpan<char> word) => Table.TryGet(word, out string? nation) ? nation : null;

    /// <summary>The countries, and other names, between a number and the noun that it counts.</summary>
    public static IReadOnlyList<string> Between(SegmentedText text, Quantity quantity, bool withNames)
    {
        List<string> found = [];
        int end = quantity.Noun is { } noun ? noun.End : quantity.Number.End;
        for (int i = text.TokenAt(quantity.Number.End); i < text.Tokens.Length && text.Tokens[i].Start < end; i++)
        {
            ReadOnlySpan<char> word = text.Tokens[i].Span.In(text.Text);
            if (text.Tokens[i].Kind == TokenKind.Word && char.IsUpper(word[0])
                && (Of(word) ?? (withNames && text.Tokens[i].End != end ? WordHash.Fold(word) : null)) is { } name)
            {
                found.Add(name);
            }
        }

        return found;
    }

    private static IEnumerable<KeyValuePair<string, string>> Read()
    {
        foreach (string[] row in WordLists.English.Rows("places.tsv"))
        {
            string[] adjectives = row.Length > 1 ? row[1].Split('|', StringSplitOptions.RemoveEmptyEntries) : [];
            if (adjectives.Length == 0)
                continue;
            foreach (string form in (string[])[row[0], .. adjectives])
            {
                if (!form.Contains(' ', StringComparison.Ordinal))
                    yield return new(form, adjectives[0]);
            }
        }
    }
}
