namespace Parallax.Parts;

/// <summary>How a finding differs between two files of annotations.</summary>
public enum DifferenceKind
{
    /// <summary>Only the new file has it.</summary>
    Appeared,

    /// <summary>Only the old file has it.</summary>
    Gone,

    /// <summary>Both have it, and say different things of it.</summary>
    Changed,
}

/// <summary>What is said of a finding in one field.</summary>
/// <param name="Field">The field, as <c>annotate</c> names it: "speaker", "kind"; "place" for where it stands.</param>
/// <param name="Old">What the old file says; null for nothing. Places as "start+length".</param>
/// <param name="New">What the new file says.</param>
public sealed record FieldChange(string Field, string? Old, string? New);

/// <summary>A finding that differs between two files of annotations.</summary>
/// <param name="Article">The article's id.</param>
/// <param name="Finding">What kind of finding: "quotation", "term", "act", "label", "quantity", "block", "cut", "sentence".</param>
/// <param name="Kind">How it differs.</param>
/// <param name="In">"title" or "text".</param>
/// <param name="Span">Where it stands: in the new file, or in the old one where it is gone.</param>
/// <param name="Rule">The rule that makes it now, or made it where it is gone; null where the file carries none.</param>
/// <param name="Changes">What changed; empty where it appeared or is gone.</param>
public sealed record Difference(
    string Article, string Finding, DifferenceKind Kind, string In, TextSpan Span, string? Rule, IReadOnlyList<FieldChange> Changes)
{
    /// <summary>The text that it stands in; null where that is not known.</summary>
    public string? Text { get; init; }

    /// <summary>What stands there; null where the text is not known.</summary>
    public string? Words => Text is not null && Span.End <= Text.Length ? Span.In(Text).ToString() : null;
}
