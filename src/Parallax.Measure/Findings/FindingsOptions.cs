namespace Parallax;

/// <summary>What counts as a finding.</summary>
public sealed record FindingsOptions
{
    /// <summary>When a difference in wording is reliable.</summary>
    public TermDifferencesOptions Differences { get; init; } = new();

    /// <summary>How term choices are measured.</summary>
    public TermChoiceOptions TermChoice { get; init; } = new();

    /// <summary>How tone is measured.</summary>
    public ToneProfileOptions Tone { get; init; } = new();
}
