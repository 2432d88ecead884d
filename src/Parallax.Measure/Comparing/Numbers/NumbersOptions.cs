namespace Parallax;

/// <summary>When two numbers count the same thing. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record NumbersOptions
{
    /// <summary>Two numbers that agree are taken for one where the words around them are so alike, above 0 and up to 1.</summary>
    public double Threshold { get; init => field = Allowed.Share(value); } = 0.22;

    /// <summary>The same for two that differ, where more is asked: a wrong disagreement is worse than one that was missed.</summary>
    public double DifferenceThreshold { get; init => field = Allowed.Share(value); } = 0.3;

    /// <summary>The first numbers of two articles are taken for one where headline and first sentences are so alike, above 0 and up to 1.</summary>
    public double LeadThreshold { get; init => field = Allowed.Share(value); } = 0.3;
}
