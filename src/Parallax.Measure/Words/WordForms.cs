namespace Parallax;

/// <summary>What a word in one spelling is compared by; read once for all places where it stands.</summary>
/// <param name="Folded">The word in small letters; initials with stops: "u.s." for U.S., US and United States.</param>
/// <param name="Stem">What its forms have in common.</param>
/// <param name="IsContent">Whether it is more than a word of grammar.</param>
/// <param name="Whole">The keys of its stem, meaning and sound; the stem's first.</param>
/// <param name="All">These, and the keys of its characters.</param>
internal sealed record WordForms(string Folded, string Stem, bool IsContent, ulong[] Whole, ulong[] All)
{
    /// <summary>Whether it is a number, in figures or words.</summary>
    public bool IsNumber => (FeatureKind)(Whole[0] >> 56) == FeatureKind.Number;

    /// <summary>Whether its initial and that of a name after it stand for both: United (States).</summary>
    public bool IsInitialled { get; init; }
}
