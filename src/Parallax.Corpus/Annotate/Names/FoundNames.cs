namespace Parallax;

/// <summary>A name before it is taken for an entity.</summary>
/// <param name="Words">The text it stands in.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Kind">What it names.</param>
internal record struct FoundName(TextWords Words, int First, int End, NameKind Kind)
{
    /// <summary>How many tokens it has.</summary>
    public readonly int Length => End - First;

    /// <summary>The name as the text puts it, in one line.</summary>
    public string Surface { get; set; } = "";

    /// <summary>The fullest form of the name that it is taken for.</summary>
    public string Entity { get; set; } = "";

    /// <summary>The next mention that ends in the same word; −1 for the last.</summary>
    public int Next { get; set; } = -1;

    /// <summary>The last mention so far that ends in the same word, where this is the first of them.</summary>
    public int Last { get; set; }

    /// <summary>Hash of its last word.</summary>
    public readonly uint LastHash => Words.Tokens[End - 1].Hash;

    /// <summary>Where it stands.</summary>
    public readonly TextSpan Span => TextSpan.FromBounds(Words.Tokens[First].Start, Words.Tokens[End - 1].End);

    /// <summary>
    /// Whether the name may be the full form of its last words: "Lena Holm" of "Holm"; not "Questioning of Holm", nor "Watching Holm" at the opening
    /// of a sentence, whose capital tells nothing.
    /// </summary>
    public readonly bool MayBeFull()
    {
        bool isVerb = Words.Is(First, WordClass.Cue) || Words.Is(First, WordSet.NoteLabel) || (Words.LexemeAt(First).Endings & WordEnding.Ing) != 0;
        if (isVerb && Length == 2 && Words.Is(First, WordClass.First) && !Words.Is(First, WordClass.GivenName | WordClass.Title))
            return false;
        for (int i = First + 1; i < End; i++)
        {
            if (Words.IsSmall(i, WordSet.Of))
                return false;
        }

        return true;
    }
}

/// <summary>The names of an article in order.</summary>
internal sealed class FoundNames : IReusable
{
    private FoundName[] all = new FoundName[64];

    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public ref FoundName this[int index] => ref all[index];

    /// <summary>Adds the name that tokens <c>[first, end)</c> make up.</summary>
    public void Add(TextWords words, int first, int end, NameKind kind)
    {
        if (Count == all.Length)
            Array.Resize(ref all, 2 * Count);
        all[Count++] = new FoundName(words, first, end, kind);
    }

    public void Clear()
    {
        Array.Clear(all, 0, Count);
        Count = 0;
    }
}
