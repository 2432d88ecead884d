namespace Parallax;

/// <summary>What a name names.</summary>
public enum NameKind
{
    /// <summary>A person.</summary>
    Person,

    /// <summary>A government body, party, company, armed group, outlet.</summary>
    Organisation,

    /// <summary>A country, city, region; also the adjective or people of one.</summary>
    Place,

    /// <summary>A name by its form, of no kind that was recognised.</summary>
    Other,
}

/// <summary>A mention of a name.</summary>
/// <param name="In">Which text.</param>
/// <param name="Span">Where it stands, titles of persons (Gen., Mr.) left out.</param>
/// <param name="Kind">What it names.</param>
/// <param name="Entity">The fullest form in this article of the name that it is taken for: "Yahya Rasool" for "Rasool".</param>
public sealed record Name(TextPart In, TextSpan Span, NameKind Kind, string Entity);
