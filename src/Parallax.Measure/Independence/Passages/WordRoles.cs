namespace Parallax;

/// <summary>The words of an article with their roles and paragraphs, in the order of <see cref="PassageWords"/>.</summary>
/// <param name="Roles">The role of each word.</param>
/// <param name="Paragraphs">The number of the block that each stands in.</param>
internal sealed record WordRoles(WordRole[] Roles, int[] Paragraphs)
{
    /// <summary>Reads them.</summary>
    /// <param name="words">Where to read words with.</param>
    /// <param name="furniture">What makes furniture of a paragraph that has it.</param>
    public static WordRoles Read(PassageWords words, string text, IReadOnlyList<Block> blocks, IReadOnlyList<string> furniture)
    {
        words.Read(text);
        WordRole[] roles = new WordRole[words.Count];
        int[] paragraphs = new int[words.Count];
        int word = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            TextSpan span = blocks[i].Span;
            bool counts = blocks[i] is { IsAnalysed: true, Kind: BlockKind.Body or BlockKind.Standfirst }
                && !Has(span.In(text), furniture);
            bool isQuoted = false;
            for (int at = span.Start; word < roles.Length && words[word].Start < span.End; word++)
            {
                if (words[word].Start < at)
                    continue;
                isQuoted = IsQuoted(text.AsSpan(at, words[word].Start - at), isQuoted);
                at = words[word].End;
                paragraphs[word] = i;
                roles[word] = !counts ? WordRole.Furniture : isQuoted ? WordRole.Quoted : WordRole.Own;
            }
        }

        return new WordRoles(roles, paragraphs);
    }

    private static bool Has(ReadOnlySpan<char> paragraph, IReadOnlyList<string> furniture)
    {
        foreach (string words in furniture)
        {
            if (paragraph.Contains(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // Only a guess from the marks between two words: it need not find who speaks. A mark that is never closed ends with its paragraph.
    private static bool IsQuoted(ReadOnlySpan<char> between, bool before)
    {
        foreach (char c in between)
        {
            if (c is '“' or '«' or '„')
                before = true;
            else if (c is '”' or '»')
                before = false;
            else if (c == '"')
                before = !before;
        }

        return before;
    }
}

/// <summary>What a word of a shared passage tells about a common text; in ascending order.</summary>
internal enum WordRole : byte
{
    /// <summary>Nothing: it stands outside the running text, or where the outlet speaks of itself.</summary>
    Furniture,

    /// <summary>Little: it is quoted, and others may quote the same.</summary>
    Quoted,

    /// <summary>It is the writer's own.</summary>
    Own,
}
