namespace Parallax;

/// <summary>A quotation with its article and the stretches of text whose voice it gives.</summary>
internal sealed record SpokenQuotation(AnnotatedArticle Article, Quotation Quotation, IReadOnlyList<Place> Runs)
{
    public Speaker? Speaker => Quotation.Speaker;

    public Cue? Cue => Quotation.Cue;

    /// <summary>The words that stand in its voice; those of a quotation inside it are that one's.</summary>
    public int Words { get; } = Runs.Sum(run => run.Words);

    /// <summary>Where it begins, with the words of all of it.</summary>
    public Place Place => new(Article, Quotation.In, Quotation.Content[0], Quotation.Words, Voice, Speaker?.Entity);

    /// <summary>Where its cue stands: in the outlet's own voice.</summary>
    public Place CuePlace => new(
        Article, Quotation.In, Cue!.Span, Article.Segmented.Of(Quotation.In).WordsIn(Cue.Span), Voice.Own, null);

    private Voice Voice => Speaker is null && Quotation.Kind != QuotationKind.Indirect ? Voice.Uncredited
        : Quotation.Marked.Count > 0 ? Voice.Quoted
        : Voice.Attributed;

    public static IEnumerable<SpokenQuotation> Of(AnnotatedArticle article)
    {
        ILookup<int, VoiceRun> runs = article.Voices.ToLookup(run => run.Quotation);
        return article.Quotations.Select((quotation, i) =>
            new SpokenQuotation(article, quotation, [.. runs[i].Select(run => Places.Of(article, run))]));
    }
}
