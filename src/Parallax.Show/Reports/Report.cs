namespace Parallax;

/// <summary>
/// Everything that one corpus shows, as one HTML file: no script, no network, every number a link to its places. What it says is computed from the
/// results; where there is too little text it says that.
/// </summary>
[TypeFormatterSource(typeof(ShowFormatterSource), PreferredMimeTypes = [ShowFormatterSource.Html])]
public sealed class Report
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

        // Both halves ask which texts are independent. What takes longest goes beside all else, where there is another core.
        _ = corpus.Groups(GroupBy.Outlet);
        Task<Findings> findings = Task.Run(() => corpus.Findings(Options.By));
        Strip = corpus.Strip();
        Voices = corpus.VoiceComposition(Options.By);
        Speakers = corpus.SpeakerShare(Options.By);
        GroupBy rows = Options.By ?? corpus.DefaultGroupBy();
        SpeakerBy by = Options.Sides is null ? SpeakerBy.Role : SpeakerBy.Side;
        WordsBySide = Options.Sides is null ? null : corpus.SpeakerShare(by, rows, Options.Sides);
        Stances = corpus.CueStances(by, rows, Options.Sides);
        Directness = corpus.Directness(rows);
        Headlines = corpus.HeadlineVoices();
        Events events = corpus.Events();
        Drifts = [.. events.All.Select(one => (events.All.Count > 1 ? one.Name : null, one.Corpus.Drift()))];
        Agents = corpus.AgentNaming(Options.By);
        Ladder = corpus.VoiceLadder();
        Numbers = [.. events.All.Select(one => (one, one.Corpus.Numbers(Options.By)))];
        Labels = corpus.Labels(Options.By);
        Tone = corpus.ToneProfile(Options.By);
        Coverages = [.. events.All.Where(one => one.Corpus.Articles.Count > 1).Select(one => (one, one.Corpus.Coverage(Options.By)))];
        Findings = findings.GetAwaiter().GetResult();
    }

    /// <summary>The articles that it is about.</summary>
    public AnnotatedCorpus Corpus { get; }

    /// <summary>What it says of itself.</summary>
    public ReportOptions Options { get; }

    /// <summary>The title: a name, the dates, how many articles and how many independent texts.</summary>
    public string Title => Options.Title ?? ReportWording.Title(this);

    internal Findings Findings { get; }

    internal SharedTexts Shared => Findings.SharedTexts;

    internal Strip Strip { get; }

    internal VoiceComposition Voices { get; }

    internal IReadOnlyList<TermChoice> Choices => Findings.Choices;

    internal SpeakerShare Speakers { get; }

    /// <summary>The words of each side; null where no sides are given.</summary>
    internal SpeakerShare? WordsBySide { get; }

    internal CueStances Stances { get; }

    internal Directness Directness { get; }

    internal HeadlineVoices Headlines { get; }

    /// <summary>How the renderings of statements differ, for each event; its name where there are several.</summary>
    internal IReadOnlyList<(string? Event, Drift Drift)> Drifts { get; }

    internal AgentNaming Agents { get; }

    internal VoiceLadder Ladder { get; }

    /// <summary>The numbers of each event.</summary>
    internal IReadOnlyList<(ArticleEvent Event, Numbers Numbers)> Numbers { get; }

    internal Labels Labels { get; }

    internal ToneProfile Tone { get; }

    /// <summary>The statements of each event that several articles tell.</summary>
    internal IReadOnlyList<(ArticleEvent Event, Coverage Coverage)> Coverages { get; }

    /// <summary>Whether rows are articles, each of which has a line on the strip.</summary>
    internal bool ByArticle => Findings.Groups.All(group => group.By == GroupBy.Article);

    /// <summary>A report on <paramref name="corpus"/>.</summary>
    public static Report Of(AnnotatedCorpus corpus, ReportOptions? options = null) => new(corpus, options);

    /// <summary>The report as a whole page.</summary>
    public string ToHtml() => new ReportHtml(this).Write();
}
