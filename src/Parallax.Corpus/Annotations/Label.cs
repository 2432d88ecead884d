namespace Parallax;

/// <summary>The construction that gives a label to an actor.</summary>
public enum LabelForm
{
    /// <summary>Beside the name, between marks: "Kataib Hezbollah, an Iran-backed militia,".</summary>
    Apposition,

    /// <summary>Before the name: "the militant group Hamas", "outlawed Golden Dawn".</summary>
    Premodifier,

    /// <summary>After the name, which it is joined to: "the Kataib Hezbollah militia", "Hamas fighters"; and "fighters of Hamas".</summary>
    Compound,

    /// <summary>After "is", "remains", "became".</summary>
    Copula,

    /// <summary>In a relative clause: "which is a paramilitary force".</summary>
    RelativeClause,

    /// <summary>By a verb for calling: "described as", "designated", "known as", "a group called".</summary>
    Naming,

    /// <summary>After "so-called", which stands in the label.</summary>
    SoCalled,

    /// <summary>A description that takes the actor up again: "the militia".</summary>
    Description,
}

/// <summary>What a label is a label of.</summary>
public enum LabelKind
{
    /// <summary>A body or group, or a country as an actor.</summary>
    Body,

    /// <summary>The people of a body: "Hamas fighters", "militia officials of the Front".</summary>
    Members,

    /// <summary>A person, in words that say more than an office or profession: "militant commander".</summary>
    Person,

    /// <summary>A person's office or profession: "prime minister", "a lorry driver".</summary>
    Office,
}

/// <summary>What an actor is called, beside its name.</summary>
/// <param name="In">Which text.</param>
/// <param name="Span">The label's words, article left out.</param>
/// <param name="Text">The same as written, on one line: "Iran-backed armed group".</param>
/// <param name="Actor">The mention of the actor that it belongs to.</param>
/// <param name="Entity">The actor, by the fullest form of its name in this article, without modifiers before it.</param>
/// <param name="Kind">What it is a label of.</param>
/// <param name="Form">The construction.</param>
/// <param name="Head">The noun, in its dictionary form ("group"); empty where the label has none ("Iran-backed Kataib Hezbollah").</param>
/// <param name="Modifiers">The words before the noun, in small letters; places in one form ("iran-backed" for "Iranian-backed").</param>
/// <param name="Voice">In whose voice; where a verb for calling names who calls the actor so, attributed to them.</param>
/// <param name="Speaker">Whose statement it stands in, or who is said to call the actor so; null in the outlet's own voice.</param>
/// <param name="Block">In what kind of block.</param>
/// <remarks>What stands in a text; whether the label is right is not judged. A word that is part of the name is no label of it.</remarks>
public sealed record Label(
    TextPart In,
    TextSpan Span,
    string Text,
    TextSpan Actor,
    string Entity,
    LabelKind Kind,
    LabelForm Form,
    string Head,
    IReadOnlyList<string> Modifiers,
    Voice Voice,
    string? Speaker,
    BlockKind Block)
{
    /// <summary>Equal for labels of the same words in other spellings: modifiers and noun.</summary>
    public string Key => Head.Length == 0 ? string.Join(' ', Modifiers) : string.Join(' ', Modifiers.Append(Head));

    /// <summary>The rule that found it.</summary>
    public Rule Rule { get; init; }
}
