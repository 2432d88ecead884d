namespace Parallax;

/// <summary>What VADER knows of one word.</summary>
internal struct VaderEntry
{
    /// <summary>The word, in lower case.</summary>
    public string Word;

    /// <summary>Mean rating, −4 to +4; 0 where it has none.</summary>
    public double Rating;

    /// <summary>What it adds to a rated word after it; 0 where it is no booster.</summary>
    public double Boost;

    /// <summary>What the rules ask of it.</summary>
    public VaderRole Roles;

    /// <summary>Its number among the words of idioms, from 1; 0 where it is in none.</summary>
    public int IdiomWord;
}

/// <summary>One white-space token of a sentence, punctuation stripped, and how it was rated.</summary>
internal struct VaderToken
{
    /// <summary>Where it starts in the scored text.</summary>
    public int Start;

    /// <summary>Its length in UTF-16 code units.</summary>
    public int Length;

    /// <summary>Its row in the word table; 0 for a word that VADER does not know.</summary>
    public int Entry;

    /// <summary>Whether its letters are all capitals, and it has some.</summary>
    public bool IsUpper;

    /// <summary>Whether it holds "n't".</summary>
    public bool HasContractedNot;

    /// <summary>Its rating under all rules.</summary>
    public double Valence;
}
