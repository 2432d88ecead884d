namespace Parallax;

/// <summary>How much each kind of feature tells, beside a word of the same rarity.</summary>
internal static class AlignmentWeights
{
    /// <summary>A word of this rarity or less tells nothing: function words.</summary>
    public const double Common = 1.5;

    public const double Meaning = .7;
    public const double Sound = .6;
    public const double Characters = .6;

    /// <summary>A number stands in many statements, however rare it is.</summary>
    public const double MostOfANumber = 4;
}
