namespace Parallax;

/// <summary>Whether a text says he or she of somebody, as far as a name or title tells.</summary>
internal enum Gender
{
    /// <summary>Nothing tells.</summary>
    Unknown,

    /// <summary>She.</summary>
    Feminine,

    /// <summary>He.</summary>
    Masculine,
}
