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
    public string Key => $"{Kind}:{WordHash.Fold(Text)}";
}
