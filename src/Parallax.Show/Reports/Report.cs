namespace Parallax;

/// <summary>
/// Everything that one corpus shows, as one HTML file: no script, no network, every number a link to its places. What it says is computed from the
/// results; where there is too little text it says that.
/// </summary>
[TypeFormatterSource(typeof(ShowFormatterSource<Report>), PreferredMimeTypes = [FormatterSource.Html])]
public sealed class Report : IShown
{
    /// <summary>Measures the corpus and takes its results into a report.</summary>
    /// <param name="corpus">The annotated articles.</param>
    /// <param name="options">Title and provenance.</param>
    /// <exception cref="ArgumentException">The corpus has no article.</exception>
    public Report(AnnotatedCorpus corpus, ReportOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        if (corpus.Articles.Count == 0)
            throw new ArgumentException($"The corpus '{corpus.Corpus.Name}' has no article to report on.", nameof(corpus));
        Corpus = corpus;
        Options = options ?? new ReportOptions();
        Asked = new Comparing(corpus) { Rows = Options.By, EventsBy = Options.EventsBy, Sides = Options.Sides };

        // All ask which texts are independent; the rest is measured side by side, where there are more cores.
        _ = corpus.Groups(GroupBy.Outlet);
        Task[] others = [.. Compared.Where(comparison => !comparison.IsOfFindings).Select(comparison => Task.Run(() => comparison.Prepare(Asked)))];
        Findings = Asked.Findings;
        foreach (Task other in others)
            other.GetAwaiter().GetResult();
    }

    /// <summary>The articles that it is about.</summary>
    public AnnotatedCorpus Corpus { get; }

    /// <summary>What it says of itself.</summary>
    public ReportOptions Options { get; }

    /// <summary>The title: a name, the dates, how many articles and how many independent texts.</summary>
    public string Title => Options.Title ?? ReportWording.Title(this);

    internal Findings Findings { get; }

    internal ClosestPairs Closest => Asked.Of(ClosestPairs.OfCompared);

    /// <summary>
    /// The pairs of articles that share a text or at least four sentences, the closest ones (at most 50), each with the file of its page in
    /// <see cref="ReportOptions.PairFolder"/>: <c>3-4.html</c>.
    /// </summary>
    public IEnumerable<(string File, ArticlePair Pair)> Pairs() =>
        Closest.Pages.Select(pair => (FileOf(pair), Corpus.Pair(pair.Left, pair.Right, Asked.Events)));

    /// <summary>How many pairs have a page.</summary>
    public int PairCount => Closest.Pages.Count;

    internal IEnumerable<KeyValuePair<(AnnotatedArticle, AnnotatedArticle), string>> PairLinks => Options.PairFolder is not { } folder ? []
        : Closest.Pages.Select(pair => KeyValuePair.Create((pair.Left, pair.Right), $"./{Uri.EscapeDataString(folder)}/{FileOf(pair)}"));

    internal Comparing Asked { get; }

    internal IEnumerable<Comparison> Compared => Options.Comparisons.Where(comparison => comparison.IsInReport);

    private string FileOf(ClosePair pair)
    {
        int[] numbers =
            [.. Corpus.Articles.Index().Where(entry => entry.Item == pair.Left || entry.Item == pair.Right).Select(entry => entry.Index + 1)];
        return string.Create(CultureInfo.InvariantCulture, $"{numbers[0]}-{numbers[1]}.html");
    }

    /// <summary>A report on <paramref name="corpus"/>.</summary>
    public static Report Of(AnnotatedCorpus corpus, ReportOptions? options = null) => new(corpus, options);

    /// <summary>The report as a whole page.</summary>
    public string ToHtml() => new ReportHtml(this).Write();

    /// <summary>Its title.</summary>
    public override string ToString() => Title;
}
