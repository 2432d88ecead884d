using System.Collections.Concurrent;

namespace Parallax.Parts;

/// <summary>A corpus that is compared, and how. What was measured of it is kept: each measure is made once, whoever asks.</summary>
/// <param name="corpus">The annotated articles.</param>
public sealed class Comparing(AnnotatedCorpus corpus)
{
    private readonly ConcurrentDictionary<Delegate, Lazy<object>> made = new();

    /// <summary>The articles.</summary>
    public AnnotatedCorpus Corpus => corpus;

    /// <summary>A row an article or a row an outlet, as the option <c>by</c> has it; null for articles where there are few.</summary>
    public GroupBy? Rows
    {
        get => field ?? (Enum.TryParse(Option("by"), ignoreCase: true, out GroupBy rows) ? rows : null);
        init;
    }

    /// <summary>The sides that speakers belong to, as the user draws them; null where he draws none.</summary>
    public Sides? Sides { get; init; }

    /// <summary>The options that were asked for, by name.</summary>
    public IReadOnlyDictionary<string, string> Options { get; init; } = new Dictionary<string, string>(StringComparer.Ordinal);

    internal Findings Findings => Of(static asked => asked.Corpus.Findings(asked.Rows));

    /// <summary>How events are told apart, as the option <c>event</c> has it; null for the column where there is one, else by content.</summary>
    public EventGrouping? EventsBy
    {
        get => field ?? (Enum.TryParse(Option("event"), ignoreCase: true, out EventGrouping grouping) ? grouping : null);
        init;
    }

    internal Events Events => Of(static asked => asked.Corpus.Events(new() { By = asked.EventsBy }));

    /// <summary>The sides that were proposed, where sides were needed and none were drawn.</summary>
    public Sides? Proposed { get; private set; }

    internal bool IsByArticle => Findings.Groups.All(group => group.By == GroupBy.Article);

    /// <summary>What a measure gives.</summary>
    public T Of<T>(Func<Comparing, T> measure)
        where T : notnull => (T)made.GetOrAdd(measure, static (key, asked) => new(() => ((Func<Comparing, T>)key)(asked)!), this).Value;

    /// <summary>The sides that were drawn, or else a proposal by affiliation.</summary>
    internal Sides SidesOrProposal() => Sides ?? (Proposed ??= Parallax.Sides.Propose(corpus));

    internal string? Option(string name) => Options.GetValueOrDefault(name);

    internal IReadOnlyList<(ArticleEvent Event, T Measured)> PerEvent<T>(Func<AnnotatedCorpus, T> measure) =>
        [.. Events.All.Select(one => (one, measure(one.Corpus)))];
}
