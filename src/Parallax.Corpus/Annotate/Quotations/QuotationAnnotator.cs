namespace Parallax.Parts;

/// <summary>How quotations are looked for.</summary>
public sealed record QuotationOptions
{
    /// <summary>Leave out thoughts and wishes ("hopes", "wants"), and keep what somebody said.</summary>
    public bool SpeechOnly { get; init; }

    /// <summary>How probable a cue must be to be taken for one, 0 to 1. A lower value finds more and errs more.</summary>
    public double MinimumProbability { get; init; } = 0.42;
}

/// <summary>
/// Finds who says what: pairs the quotation marks, finds the cues and where their statements stand, joins statements that go on, and follows
/// each speaker to a name. Linear in the length of the text.
/// </summary>
internal sealed class QuotationAnnotator
{
    private readonly QuotationOptions options;
    private readonly Language language;
    private readonly NameAnnotator names;

    /// <summary>An annotator for English.</summary>
    public QuotationAnnotator(QuotationOptions? options = null)
        : this(Language.English, options ?? new QuotationOptions())
    {
    }

    internal QuotationAnnotator(Language language, QuotationOptions options)
    {
        this.options = options;
        this.language = language;
        names = new NameAnnotator(language);
    }

    /// <summary>All that is found in <paramref name="article"/>, in the order of the texts and of the places in them.</summary>
    public IReadOnlyList<Quotation> Annotate(SegmentedArticle article)
    {
        TextWords[] texts = language.Read(article);
        return Annotate(article, texts, names.Annotate(texts), []);
    }

    /// <summary>The same, with words and names known; notes on marks are added to <paramref name="notes"/>.</summary>
    internal IReadOnlyList<Quotation> Annotate(SegmentedArticle article, TextWords[] texts, IReadOnlyList<Name> found, List<Note> notes)
    {
        List<Quotation> quotations = [];
        SpeakerResolver resolver = new(language.Speakers, found);

        // A headline names speakers by halves ("Solheim: …"); the text below it says who they are. So it is read last and listed first.
        for (int t = texts.Length - 1; t >= 0; t--)
        {
            resolver.Begin(texts[t]);
            MarkedSpan[] marks = QuotationMarks.Pair(texts[t], article.Article.Id, notes);
            ArticleCostException.ThrowAbove(ArticleCostException.Quotations, marks.Length, "stretches in quotation marks");
            quotations.InsertRange(0, new QuotationReader(texts[t], marks, options, resolver).Read());
        }

        QuotationChain.Link(quotations);
        return quotations;
    }
}
