namespace Parallax;

/// <summary>How quotations are looked for.</summary>
public sealed record QuotationOptions
{
    /// <summary>Leave out thoughts and wishes ("hopes", "wants"), and keep what somebody said.</summary>
    public bool SpeechOnly { get; init; }

    /// <summary>How probable a cue must be to be taken for one, 0 to 1. A lower value finds more and errs more.</summary>
    public double MinimumProbability { get; init; } = 0.35;
}

/// <summary>
/// Finds who says what: pairs the quotation marks, finds the cues and where their statements stand, joins statements that go on, and follows
/// each speaker to a name. Linear in the length of the text.
/// </summary>
public sealed class QuotationAnnotator : IAnnotator<Quotation>
{
    private readonly QuotationOptions options;
    private readonly ReportingCues cues;
    private readonly Language language;
    private readonly SpeakerLists speakers;
    private readonly NameAnnotator names;
    private readonly CueModel model;

    /// <summary>An annotator for English.</summary>
    public QuotationAnnotator(QuotationOptions? options = null)
        : this(Language.English, options ?? new QuotationOptions())
    {
    }

    internal QuotationAnnotator(Language language, QuotationOptions options)
    {
        this.options = options;
        cues = language.Cues;
        this.language = language;
        speakers = language.Speakers;
        names = new NameAnnotator(language);
        model = language.CueModel;
    }

    /// <inheritdoc/>
    public IReadOnlyList<Quotation> Annotate(SegmentedArticle article)
    {
        TextWords[] texts = language.Read(article);
        return Annotate(article, texts, names.Annotate(article, texts), []);
    }

    /// <summary>The same, with words and names known; notes on marks are added to <paramref name="notes"/>.</summary>
    internal IReadOnlyList<Quotation> Annotate(SegmentedArticle article, TextWords[] texts, IReadOnlyList<Name> found, List<Note> notes)
    {
        List<Quotation> quotations = [];
        SpeakerResolver resolver = new(speakers, found);

        // A headline names speakers by halves ("Solheim: …"); the text below it says who they are. So it is read last and listed first.
        IEnumerable<int> order = Enumerable.Range(0, article.Texts.Count).OrderBy(t => article.Texts[t].Part);
        foreach (int t in order)
        {
            resolver.Begin(article.Texts[t].Part);
            QuotationReader reader = new(article.Texts[t], texts[t].Classes, cues, model, options, resolver);
            IReadOnlyList<Quotation> read = reader.Read();
            quotations.InsertRange(article.Texts[t].Part == TextPart.Title ? 0 : quotations.Count, read);
            notes.AddRange(reader.Notes.Select(note => new Note(note.Message) { Article = article.Article.Id, Span = note.Span }));
        }

        QuotationChain.Link(quotations);
        return quotations;
    }
}
