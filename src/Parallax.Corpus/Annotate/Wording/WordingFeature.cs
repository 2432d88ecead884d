namespace Parallax;

/// <summary>What a feature of the score is of. Its number is part of the feature's key, so that the stored weights hang on it.</summary>
internal enum WordingFeatureKind : uint
{
    // Of a word by itself.
    Form = 1, Suffix = 2, Prefix = 3, PartClass = 4, OfForm = 5,

    // Of a word where it stands.
    Class = 10, PhraseClass = 11, Before = 12, After = 13, ClassBefore = 14, ClassAfter = 15, OfPlace = 16,

    // Of a word in its sentence.
    InSentence = 20,

    // Of a sentence.
    Word = 30, Pair = 31, OfSentence = 32, OwnClass = 33, MarkedClass = 34,

    // How much more often a form stands in outlets of opinion; no feature, but the figure that two are made of.
    Opinion = 40,
}

/// <summary>A feature with its value.</summary>
/// <param name="Key">Its kind and what it is of, as one number.</param>
/// <param name="Value">Its value.</param>
internal readonly record struct WordingFeature(uint Key, float Value)
{
    /// <summary>The key of a feature (Weinberger et al. 2009: features share one table by their hashes).</summary>
    public static uint KeyOf(WordingFeatureKind kind, uint of)
    {
        uint hash = (of ^ ((uint)kind * 0x9E3779B9)) * 0x85EBCA6B;
        hash = (hash ^ (hash >> 13)) * 0xC2B2AE35;
        return hash ^ (hash >> 16);
    }
}
