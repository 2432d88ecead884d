namespace Parallax;

/// <summary>What counts as a finding. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record FindingsOptions
{
    /// <summary>Level that a difference in wording must reach over all comparisons together, above 0 and below 1.</summary>
    public double Level
    {
        get;
        init => field = Interval.AllowedLevel(value);
    } = 0.95;

    /// <summary>How term choices are measured.</summary>
    public TermChoiceOptions TermChoice { get; init; } = new();

    /// <summary>How tone is measured.</summary>
    public ToneProfileOptions Tone { get; init; } = new();
}
