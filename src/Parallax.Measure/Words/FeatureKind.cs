namespace Parallax;

/// <summary>What of a sentence is compared. The kind stands in the upper half of a feature's key, so that no two kinds meet.</summary>
internal enum FeatureKind : byte
{
    /// <summary>The stem of a word.</summary>
    Word = 1,

    /// <summary>The group of words of about the same meaning that a word is in.</summary>
    Meaning = 2,

    /// <summary>The consonants of a name, whatever spelling it was written over into.</summary>
    Sound = 3,

    /// <summary>A number, in figures or words.</summary>
    Number = 4,

    /// <summary>Four characters in a row of a word, or its beginning.</summary>
    Characters = 5,
}
