namespace Parallax.Parts;

/// <summary>What is found in two articles that tells where their common text is from.</summary>
public enum LineageEvidenceKind
{
    /// <summary>One credits or cites the other's outlet.</summary>
    NamesOther,

    /// <summary>Both credit or cite the same agency or outlet, which is neither of the two.</summary>
    NamesSameSource,

    /// <summary>One credits an agency or outlet for its text, in a credit, dateline or byline; the other does not.</summary>
    NamesAgency,

    /// <summary>One credits its own outlet for its text, as agencies do. Others do too, so it tells no direction.</summary>
    NamesItself,

    /// <summary>One is dated earlier, by day, or by hour where both dates have one: within a day, dates alone tell no order.</summary>
    Earlier,

    /// <summary>One stands as good as wholly in the other, which has more.</summary>
    ProperPart,
}

/// <summary>Something that tells where the common text of two articles is from.</summary>
/// <param name="IsInFirst">Whether it is found in the first article, or about it: which one names, is earlier, is part.</param>
/// <param name="Name">The agency or outlet that is named, as the text spells it; null where none is.</param>
/// <param name="Span">Where in that article's text; null where it is not found in the text.</param>
public sealed record LineageEvidence(LineageEvidenceKind Kind, bool IsInFirst, string? Name = null, TextSpan? Span = null) : Summarised
{
    /// <summary>
    /// What all of it tells together. Dates alone tell no direction, they only speak against one: the later page need not have its text from the
    /// earlier. Nor does what is part of what: a text can be cut, and can be added to.
    /// </summary>
    internal static LineageDirection Direction(IReadOnlyList<LineageEvidence> evidence)
    {
        LineageDirection[] pointing =
            [.. evidence.Where(item => item.Kind != LineageEvidenceKind.Earlier).Select(Pointing).Where(IsTold).Distinct()];

        // Who names the other says more than who names somebody else too.
        if (pointing.Length > 1)
            pointing = [.. pointing.Where(direction => direction != LineageDirection.FromSameSource)];
        bool isDatedOtherwise = pointing is [not LineageDirection.FromSameSource]
            && evidence.Any(item => item.Kind == LineageEvidenceKind.Earlier && Pointing(item) != pointing[0]);
        return pointing.Length == 1 && !isDatedOtherwise ? pointing[0] : LineageDirection.Unknown;
    }

    private static bool IsTold(LineageDirection direction) => direction != LineageDirection.Unknown;

    private static LineageDirection Pointing(LineageEvidence item) => item.Kind switch
    {
        LineageEvidenceKind.NamesOther => item.IsInFirst ? LineageDirection.FromSecond : LineageDirection.FromFirst,
        LineageEvidenceKind.Earlier => item.IsInFirst ? LineageDirection.FromFirst : LineageDirection.FromSecond,
        LineageEvidenceKind.NamesSameSource => LineageDirection.FromSameSource,
        _ => LineageDirection.Unknown,
    };
}
