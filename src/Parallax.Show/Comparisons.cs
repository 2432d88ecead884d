namespace Parallax;

/// <summary>Everything that is compared, in the order of reports, of the command's help, and of notebooks.</summary>
public static class Comparisons
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<Comparison> All { get; } =
    [
        EventsComparison.Described, VoicesComparison.Described, TermsComparison.Described, LadderComparison.Described, LabelsComparison.Described,
        SpeakersComparison.Described, PersonsComparison.Described, AgentsComparison.Described, NumbersComparison.Described,
        HeadlinesComparison.Described, ReprintsComparison.Described, CoverageComparison.Described, DriftComparison.Described,
        KeynessComparison.Described, WordingComparison.Described, ToneComparison.Described,
    ];

    /// <summary>One comparison of a corpus, by its name: <c>articles.Compare("terms", ("measure", "balance"))</c>.</summary>
    /// <param name="corpus">The annotated articles.</param>
    /// <param name="name">What is compared: the name of one of <see cref="All"/>.</param>
    /// <param name="options">How it is asked for, as on the command line, without hyphens.</param>
    /// <exception cref="ArgumentException">There is no comparison of that name.</exception>
    public static Compared Compare(this AnnotatedCorpus corpus, string name, params IReadOnlyList<(string Name, string Value)> options) =>
        corpus.Compare(
            All.FirstOrDefault(known => known.Name == name) ?? throw new ArgumentException(
                $"'{name}' cannot be compared. What can: {string.Join(", ", All.Select(known => known.Name))}.", nameof(name)),
            options);

    /// <summary>A comparison of a corpus, one of the reader's own perhaps.</summary>
    /// <param name="corpus">The annotated articles.</param>
    /// <param name="comparison">What is compared.</param>
    /// <param name="options">How it is asked for.</param>
    public static Compared Compare(this AnnotatedCorpus corpus, Comparison comparison, params IReadOnlyList<(string Name, string Value)> options)
    {
        ArgumentNullException.ThrowIfNull(comparison);
        return comparison.Compare(new Comparing(corpus) { Options = options.ToDictionary(option => option.Name, option => option.Value) });
    }
}
