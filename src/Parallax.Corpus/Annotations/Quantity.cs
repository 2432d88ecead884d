namespace Parallax;

/// <summary>What kind of number a quantity is.</summary>
public enum QuantityKind
{
    /// <summary>People or things that are counted.</summary>
    Count,

    /// <summary>An amount of money.</summary>
    Money,

    /// <summary>A share in per cent.</summary>
    Share,

    /// <summary>A length of time.</summary>
    Duration,

    /// <summary>A distance.</summary>
    Distance,

    /// <summary>Any other measure: weight, area, volume.</summary>
    Measure,
}

/// <summary>How exact a number is, as the words beside it say.</summary>
public enum QuantityBound
{
    /// <summary>Three, exactly three.</summary>
    Exact,

    /// <summary>At least three, more than three: there may be more.</summary>
    AtLeast,

    /// <summary>Up to three, fewer than three: there may be fewer.</summary>
    AtMost,

    /// <summary>About fifty, dozens, nearly forty.</summary>
    Approximate,

    /// <summary>Between three and five; three or four.</summary>
    Range,
}

/// <summary>What befell, or was done by, those who are counted.</summary>
public enum QuantityRelation
{
    /// <summary>Not told by a word of the lists.</summary>
    None,

    /// <summary>Killed or died.</summary>
    Killed,

    /// <summary>Wounded or injured.</summary>
    Wounded,

    /// <summary>Arrested, detained, kidnapped.</summary>
    Detained,

    /// <summary>Missing.</summary>
    Missing,

    /// <summary>Displaced, evacuated, fled.</summary>
    Displaced,

    /// <summary>Rescued.</summary>
    Rescued,

    /// <summary>Freed or released.</summary>
    Freed,

    /// <summary>Deployed or sent.</summary>
    Deployed,

    /// <summary>Protested, marched.</summary>
    Protested,

    /// <summary>Attacked, hit, bombed.</summary>
    Struck,

    /// <summary>Destroyed.</summary>
    Destroyed,
}

/// <summary>What a count is a count of, as far as the words beside it say. A count with any of these is no plain total of its event.</summary>
[Flags]
public enum QuantityScopes
{
    /// <summary>Nothing is said: a plain count.</summary>
    None = 0,

    /// <summary>A part of a larger number: among them two, one of the three, two women and a child.</summary>
    Part = 1,

    /// <summary>Beside others that were counted before: three more, another three.</summary>
    Addition = 1 << 1,

    /// <summary>An earlier count, replaced in the same sentence: up from three, rose from three to five.</summary>
    Earlier = 1 << 2,

    /// <summary>A count over a longer time: since January, this year, over the past decade.</summary>
    Cumulative = 1 << 3,

    /// <summary>Of another time than the event: in 2003, last year, ten years ago.</summary>
    OtherTime = 1 << 4,

    /// <summary>Not stated as a fact: could kill 200, plans to send 500, if 50 died, not 50.</summary>
    NotFact = 1 << 5,

    /// <summary>For each of several: three a day, 40 each.</summary>
    Rate = 1 << 6,
}

/// <summary>The values that a quantity allows: <c>[Low, High]</c>, both ends included; infinite where there is no end.</summary>
/// <param name="Low">The smallest value that it allows.</param>
/// <param name="High">The largest.</param>
/// <param name="Bound">How exact it is.</param>
public readonly record struct QuantityValue(double Low, double High, QuantityBound Bound)
{
    /// <summary>Whether some value is allowed by both.</summary>
    public bool Overlaps(QuantityValue other) => Low <= other.High && other.Low <= High;
}

/// <summary>A number with what it counts or measures.</summary>
/// <param name="In">Which text.</param>
/// <param name="Span">From the first word that says how exact it is to the counted noun: "at least three people".</param>
/// <param name="Number">The number alone: "three".</param>
/// <param name="Kind">What kind of number.</param>
/// <param name="Value">The values that it allows.</param>
/// <param name="Counted">The counted noun in the singular ("soldier") or the unit ("kilometre"); null for none ("three were killed").</param>
/// <param name="Class">Its class of nouns in <c>counted-nouns.tsv</c> ("soldier" for troops); null where the list has none.</param>
/// <param name="IsPerson">Whether people are counted, as far as the list or the relation tells.</param>
/// <param name="Relation">What befell them, or what they did.</param>
/// <param name="RelationWord">The word that says so; null where none does.</param>
/// <param name="Scopes">Why it may be no plain total of its event.</param>
/// <remarks>No ordinals, dates, ages, times of day, or numbers that are labels (Boeing 737, Resolution 2254).</remarks>
public sealed record Quantity(
    TextPart In,
    TextSpan Span,
    TextSpan Number,
    QuantityKind Kind,
    QuantityValue Value,
    string? Counted,
    string? Class,
    bool IsPerson,
    QuantityRelation Relation,
    TextSpan? RelationWord,
    QuantityScopes Scopes)
{
    /// <summary>Where the counted noun stands; null where none does.</summary>
    public TextSpan? Noun { get; init; }

    /// <summary>The rule that found it.</summary>
    public Rule Rule { get; init; }
}
