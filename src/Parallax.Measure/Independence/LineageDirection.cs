namespace Parallax;

/// <summary>Where the common text of two articles came from, as far as the evidence tells.</summary>
public enum LineageDirection
{
    /// <summary>Nothing tells, or what tells disagrees.</summary>
    Unknown,

    /// <summary>From the first article or its outlet.</summary>
    FromFirst,

    /// <summary>From the second.</summary>
    FromSecond,

    /// <summary>From somebody else whom both name.</summary>
    FromSameSource,
}
