namespace Parallax;

/// <summary>What VADER knows of one word.</summary>
internal struct VaderEntry
{
    /// <summary>Where its letters start among those of all words.</summary>
    public int Start;

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length;

    /// <summary>Mean rating, −4 to +4, of a rated word; what a booster adds to a rated word after it.</summary>
    public double Value;

    /// <summary>What the rules ask of it.</summary>
    public VaderRole Roles;

    /// <summary>Its number among the words of idioms, from 1; 0 where it is in none.</summary>
    public int IdiomWord;
}

/// <summary>One white-space token of a sentence, punctuation stripped.</summary>
internal struct VaderToken
{
    /// <summary>Where it starts in the scored text.</summary>
    public int Start;

    /// <summary>The first code unit after it.</summary>
    public int End;

    /// <summary>Its row in the word table; 0 for a word that VADER does not know.</summary>
    public int Entry;

    /// <summary>What the rules ask of it.</summary>
    public VaderRole Roles;
}

/// <summary>What one rated token of a sentence adds to its score.</summary>
internal struct VaderValence
{
    public int Token;

    /// <summary>Its rating under all rules.</summary>
    public double Value;
}
