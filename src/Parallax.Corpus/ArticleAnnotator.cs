namespace Parallax.Parts;

/// <summary>The whole line from an article to all that is found in it. Built once; any number of threads may use it at the same time.</summary>
public sealed class ArticleAnnotator
{
    private const int LongArticle = 1_000_000;

    private readonly Lock oneLong = new();
    private readonly BlockLabeller blocks;
    private readonly Segmenter segmenter;
    private readonly Language language;
    private readonly NameAnnotator names;
    private readonly QuotationAnnotator quotations;
    private readonly TermAnnotator terms;
    private readonly LabelAnnotator labels;
    private readonly ToneAnnotator tones;
    private readonly LanguageCheck languages;

    /// <summary>An annotator for texts of one language.</summary>
    /// <param name="options">The lexicons, the word lists and the kinds of quotations; null for the defaults, which are for English.</param>
    public ArticleAnnotator(AnnotationOptions? options = null)
    {
        options ??= new AnnotationOptions();

        // Lexicons and word lists do not know each other, and to read them is most of the time that few articles take.
        Task<TermAnnotator> reading = Task.Run(() => new TermAnnotator(options.Lexicons));
        tones = new ToneAnnotator();
        bool isEnglish = options.Lists == WordLists.English;
        language = isEnglish ? Language.English : new Language(options.Lists);
        blocks = isEnglish ? BlockLabeller.Default : new BlockLabeller(options.Lists);
        segmenter = new Segmenter(options.Lists);
        languages = new LanguageCheck(options.Lists);
        names = new NameAnnotator(language);
        quotations = new QuotationAnnotator(language, options.Quotations);
        labels = new LabelAnnotator(language);
        terms = reading.GetAwaiter().GetResult();
    }

    /// <summary>
    /// The article with blocks, sentences, names, quotations, voices, terms, agents, quantities, labels and tone; with blocks and sentences where it
    /// is in another language. Very long ones are annotated one at a time.
    /// </summary>
    /// <exception cref="ArticleCostException">It holds more of something than any article does, and would take memory without bound.</exception>
    public AnnotatedArticle Annotate(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        if (article.Text.Length <= LongArticle)
            return Find(article);
        lock (oneLong)
            return Find(article);
    }

    private AnnotatedArticle Find(Article article)
    {
        LabelledArticle labelled = blocks.Label(article);
        SegmentedArticle segmented = segmenter.Segment(labelled);
        List<Note> notes = [.. labelled.Notes];
        TextWords[] words = language.Read(segmented);
        if (languages.Check(article, words) is { } other)
            return new AnnotatedArticle(segmented, [], [], [], [], [], [.. notes, other]) { Texts = words };
        IReadOnlyList<Name> foundNames = names.Annotate(words);
        IReadOnlyList<Quotation> foundQuotations = quotations.Annotate(segmented, words, foundNames, notes);
        IReadOnlyList<VoiceRun> voices = VoiceAnnotator.Annotate(segmented, foundQuotations);
        NameGuard[] guards = [.. words.Select(text => new NameGuard(text, foundNames))];
        IReadOnlyList<Term> foundTerms = terms.Annotate(words, voices, foundQuotations, guards);
        IReadOnlyList<SentenceTone> foundTones = tones.Annotate(segmented, foundNames, voices);
        return new AnnotatedArticle(segmented, foundNames, foundQuotations, voices, Bearable(foundTerms, "terms"), foundTones, notes)
        {
            Texts = words,
            Agents = Bearable(AgentAnnotator.Annotate(words, guards), "acts"),
            Quantities = Bearable(QuantityAnnotator.Annotate(segmented, words), "quantities"),
            Labels = Bearable(labels.Annotate(segmented, words, foundNames, voices, foundQuotations), "labels"),
        };
    }

    private static IReadOnlyList<T> Bearable<T>(IReadOnlyList<T> found, string what)
    {
        ArticleCostException.ThrowAbove(ArticleCostException.Findings, found.Count, what);
        return found;
    }
}
