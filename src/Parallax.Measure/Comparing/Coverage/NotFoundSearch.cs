namespace Parallax;

/// <summary>Looks for the statements that articles of the same event make and one of them does not.</summary>
internal sealed class NotFoundSearch
{
    // Below the strength of a link: in articles of one event about one sentence of six here says the same in other words.
    private const double Doubtful = 0.15;
    private readonly CoverageOptions options;
    private readonly Independence independence;
    private readonly WordRarity rarity;
    private readonly Dictionary<AnnotatedArticle, List<CoveredStatement>> byArticle = [];
    private readonly Dictionary<AnnotatedArticle, PublicationDate?> dates = [];
    private readonly Dictionary<CoveredStatement, int> ranks = [];

    /// <param name="statements">Their statements, those of most independent texts first.</param>
    public NotFoundSearch(AnnotatedCorpus corpus, IReadOnlyList<CoveredStatement> statements, CoverageOptions options)
    {
        (this.options, independence, rarity) = (options, Independence.Of(corpus), WordRarity.Of(corpus));
        foreach (AnnotatedArticle article in corpus.Articles)
        {
            byArticle[article] = [];
            dates[article] = PublicationDate.Of(article.Article);
        }

        for (int i = 0; i < statements.Count; i++)
        {
            ranks[statements[i]] = i;
            foreach (Rendering carrier in statements[i].Carriers)
                byArticle[carrier.Article].Add(statements[i]);
        }
    }

    /// <summary>The statements that an article makes.</summary>
    public IReadOnlyList<CoveredStatement> StatementsOf(AnnotatedArticle article) => byArticle[article];

    /// <summary>What was not found in an article, and how many statements of later dates were left out of that.</summary>
    public (IReadOnlyList<NotFoundStatement> NotFound, int Later) In(AnnotatedArticle article)
    {
        // Only the statements of articles that have one in common with this are looked at: they tell the same event, and the work stays local.
        HashSet<CoveredStatement> own = [.. byArticle[article]];
        IEnumerable<CoveredStatement> missing = own.SelectMany(statement => statement.Carriers).Select(carrier => carrier.Article)
            .Where(other => IsNear(other, article)).Distinct().SelectMany(other => byArticle[other])
            .Where(statement => statement.IndependentTexts >= options.MinimumTexts && !own.Contains(statement)).Distinct();
        List<(CoveredStatement Statement, int Texts, Concordance Sentences, DateOrder Dates)> found = [];
        int later = 0;
        foreach (CoveredStatement statement in missing.OrderBy(statement => ranks[statement]))
        {
            Rendering[] carriers =
                [.. statement.Carriers.Where(other => IsNear(other.Article, article) && IsAfter(other.Article, article) != true)];
            AnnotatedArticle[] earlier = [.. carriers.Select(carrier => carrier.Article)];
            if (earlier.Length == 0)
                later++;
            int texts = earlier.Select(independence.FamilyOf).Distinct().Count();
            if (texts >= options.MinimumTexts)
                found.Add((statement, texts, Sentences(statement, carriers), Order(earlier, article)));
        }

        VectorReader reader = new(rarity);
        ComparedSentence[] sentences = [.. ComparedSentence.Of(0, article.Segmented, article.Quotations, reader)];
        return ([.. found.OrderByDescending(entry => entry.Texts).Take(options.MaximumNotFound)
            .Select(entry => Nearest(entry, article, sentences, reader))], later);
    }

    // The same list where it is the same sentences, so that a page shows it once.
    private static Concordance Sentences(CoveredStatement statement, Rendering[] carriers) => carriers.Length == statement.Carriers.Count
        ? statement.Sentences
        : Places.Of(carriers.SelectMany(carrier => carrier.Sentences));

    private static NotFoundStatement Nearest(
        (CoveredStatement Statement, int Texts, Concordance Sentences, DateOrder Dates) entry,
        AnnotatedArticle article,
        IReadOnlyList<ComparedSentence> sentences,
        VectorReader reader)
    {
        Place text = entry.Statement.Text;
        SegmentedText segmented = text.Article.Segmented.Of(text.In);
        Sentence sentence = segmented.SentenceAt(text.Span.Start)!.Value;
        FeatureVector vector = reader.Sentence(segmented, sentence, new ReportedContent(segmented, text.Article.Quotations).In(sentence));
        ComparedSentence? best = null;
        Likeness likeness = default;
        foreach (ComparedSentence candidate in sentences)
        {
            if (candidate.Vector.To(vector) is var other && other.Strength > likeness.Strength)
                (best, likeness) = (candidate, other);
        }

        Place? nearest = best is null
            ? null
            : SentencePlaces.Of(article).First(place => place.In == best.Text.Part && place.Span.Start == best.Span.Start);
        return new NotFoundStatement(entry.Statement, entry.Texts, entry.Sentences, nearest, likeness.Similarity, likeness.Strength >= Doubtful,
            entry.Dates);
    }

    private bool IsNear(AnnotatedArticle other, AnnotatedArticle article) =>
        dates[other] is not { } theirs || dates[article] is not { } own || theirs.DaysFrom(own) <= options.MaximumDays;

    private bool? IsAfter(AnnotatedArticle other, AnnotatedArticle article) =>
        dates[other] is { } theirs && dates[article] is { } own ? theirs.IsAfter(own) : null;

    private DateOrder Order(IEnumerable<AnnotatedArticle> earlier, AnnotatedArticle article) =>
        earlier.Any(other => IsAfter(other, article) == false) ? DateOrder.Earlier
        : dates[article] is not null && earlier.Any(other => dates[other] is not null) ? DateOrder.SameDay
        : DateOrder.Unknown;
}
