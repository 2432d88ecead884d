namespace Parallax;

/// <summary>A word or phrase to look for, and what must or must not stand around it, all inside one sentence.</summary>
/// <param name="Words">
/// Words with spaces between, in any case. A word stands for itself; <c>~kill</c> for all its forms (kills, killed, killing), <c>~strike/noun</c>
/// and <c>~strike/verb</c> for those of one kind; <c>terroris*</c> for any ending and <c>*-backed</c> for any beginning; <c>defen?e</c> for any one
/// letter; <c>...</c> for up to three words between two others. The tokens of a word are those of the text: "Iran-backed" is one word.
/// </param>
public sealed record TermPattern(string Words)
{
    /// <summary>Words or phrases that may not stand directly before it.</summary>
    public IReadOnlyList<string> NotAfter { get; init; } = [];

    /// <summary>Words or phrases that may not stand directly after it.</summary>
    public IReadOnlyList<string> NotBefore { get; init; } = [];

    /// <summary>One of these must stand directly before it; none given, none needed.</summary>
    public IReadOnlyList<string> OnlyAfter { get; init; } = [];

    /// <summary>One of these must stand directly after it; none given, none needed.</summary>
    public IReadOnlyList<string> OnlyBefore { get; init; } = [];

    /// <summary>Words or phrases that may not stand anywhere in its sentence.</summary>
    public IReadOnlyList<string> NotWith { get; init; } = [];

    /// <summary>One of these must stand somewhere in its sentence; none given, none needed.</summary>
    public IReadOnlyList<string> OnlyWith { get; init; } = [];

    /// <summary>Whether capitals must be as written (of a word with <c>~</c> or <c>*</c>, its first letter's).</summary>
    public bool MatchCase { get; init; }

    /// <summary>Whether anything must or must not stand around it.</summary>
    internal bool HasConditions => NotAfter.Count + NotBefore.Count + OnlyAfter.Count + OnlyBefore.Count + NotWith.Count + OnlyWith.Count > 0;

    /// <summary>All words and phrases that must or must not stand around it.</summary>
    internal IEnumerable<string> Neighbours => [.. NotAfter, .. NotBefore, .. OnlyAfter, .. OnlyBefore, .. NotWith, .. OnlyWith];
}
