namespace Parallax;

internal enum PatternWordKind
{
    /// <summary>The word itself.</summary>
    Exact,

    /// <summary>All forms of a noun or verb.</summary>
    AllForms,

    NounForms,

    VerbForms,

    /// <summary>A word with * or ?.</summary>
    Glob,

    /// <summary>Up to three words of any kind.</summary>
    Gap,
}

/// <summary>One word of a pattern.</summary>
/// <param name="Kind">How it is looked for.</param>
/// <param name="Text">The word as written, without the notation for its kind.</param>
internal sealed record PatternWord(PatternWordKind Kind, string Text)
{
    /// <summary>What makes two words the same to the matcher.</summary>
    public string Key => $"{(int)Kind}:{WordHash.Fold(Text)}";

    /// <summary>The forms that it may have; none for a glob and a gap.</summary>
    public IReadOnlyList<string> Forms()
    {
        string folded = WordHash.Fold(Text);
        return Kind switch
        {
            PatternWordKind.Exact => [folded],
            PatternWordKind.NounForms => [.. Inflections.English.OfNoun(folded)],
            PatternWordKind.VerbForms => [.. Inflections.English.OfVerb(folded)],
            PatternWordKind.AllForms => [.. Inflections.English.OfNoun(folded), .. Inflections.English.OfVerb(folded)],
            _ => [],
        };
    }
}
