namespace Parallax;

/// <summary>What may follow an abbreviation's full stop.</summary>
internal enum AbbreviationKind : byte
{
    /// <summary>A name: never the end of a sentence.</summary>
    Title,

    /// <summary>More of the sentence.</summary>
    Inner,

    /// <summary>A number; before anything else the word is no abbreviation ("the answer is no.").</summary>
    Number,

    /// <summary>More of the sentence, or a new one.</summary>
    Final,
}

internal static class Abbreviations
{
    /// <summary>The list <c>abbreviations.tsv</c> of a language.</summary>
    public static WordTable<AbbreviationKind> Of(WordLists lists) =>
        new(lists.Rows("abbreviations.tsv"), static row => WordLists.Named<AbbreviationKind>(row[1]));
}
