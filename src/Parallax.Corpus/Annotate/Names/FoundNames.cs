namespace Parallax;

/// <summary>A name before it is taken for an entity.</summary>
/// <param name="Words">The text it stands in.</param>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after it.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct FoundName(TextWords Words, int First, int End, NameKind Kind)
{
    /// <summary>How many tokens it has.</summary>
    public int Length => End - First;

    /// <summary>Hash of its last word.</summary>
    public uint LastHash => Words.Tokens[End - 1].Hash;

    /// <summary>Where it stands.</summary>
    public TextSpan Span => TextSpan.FromBounds(Words.Tokens[First].Start, Words.Tokens[End - 1].End);

    /// <summary>
    /// Whether the name may be the full form of its last words: "Lena Holm" of "Holm"; not "Questioning of Holm", nor "Watching Holm" at the opening
    /// of a sentence, whose capital tells nothing.
    /// </summary>
    public bool MayBeFull()
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

    /// <summary>The name as the text puts it, in one line.</summary>
    public string Surface()
    {
        if (Length == 1)
            return Words.LexemeAt(First).Spelling;
        string raw = Span.In(Words.Text).ToString();
        bool isInOneLine = raw.AsSpan().IndexOfAny('\u00A0', '\n', '\r') < 0;
        return isInOneLine ? raw : string.Join(' ', raw.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}

/// <summary>The names of an article in order, before they are taken for entities.</summary>
internal sealed class FoundNames
{
    private FoundName[] all = new FoundName[32];

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>One of them.</summary>
    public ref readonly FoundName this[int index] => ref all[index];

    /// <summary>Adds the name that tokens <c>[first, end)</c> make up.</summary>
    public void Add(TextWords words, int first, int end, NameKind kind)
    {
        if (Count == all.Length)
            Array.Resize(ref all, 2 * Count);
        all[Count++] = new FoundName(words, first, end, kind);
    }
}
