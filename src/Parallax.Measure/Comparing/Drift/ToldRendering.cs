namespace Parallax;

/// <summary>A rendering: one sentence or some in a row of one text, as words.</summary>
internal sealed class ToldRendering
{
    private readonly AnnotatedArticle article;

    public ToldRendering(ToldText told, IReadOnlyList<Sentence> sentences)
    {
        Told = told;
        article = told.Article;
        Sentences = sentences;
        Words = [.. sentences.SelectMany(told.Words)];
        Span = TextSpan.FromBounds(sentences[0].Span.Start, sentences[^1].Span.End);
    }

    public ToldText Told { get; }

    public IReadOnlyList<Sentence> Sentences { get; }

    public ToldWord[] Words { get; }

    /// <summary>From the first word to the end of the last sentence.</summary>
    public TextSpan Span { get; }

    public AnnotatedArticle Article => article;

    public string Text => Told.Text.Text;

    /// <summary>The rendering as a place, in the voice of most of its words.</summary>
    public Place Place => PlaceOf(0, Words.Length - 1) with { Span = Span };

    /// <summary>The credited quotations that a word stands in, the innermost first.</summary>
    public IEnumerable<Quotation> Credits(ToldWord word)
    {
        for (int at = word.Quotation; at >= 0; at = article.Quotations[at].Within)
        {
            if (article.Quotations[at].Speaker is not null)
                yield return article.Quotations[at];
        }
    }

    /// <summary>Whether a word is somebody's, in marks or reported.</summary>
    public bool IsCredited(ToldWord word) => word.Quotation >= 0 && Credits(word).Any();

    /// <summary>The words from one to another, both included, as a place.</summary>
    public Place PlaceOf(int first, int last)
    {
        ArraySegment<ToldWord> words = new(Words, first, last - first + 1);
        ToldWord main = words.GroupBy(word => word.Voice).OrderByDescending(voice => voice.Count()).ThenByDescending(voice => voice.Key).First()
            .First();
        return new Place(
            article,
            Told.Text.Part,
            TextSpan.FromBounds(Words[first].Span.Start, Words[last].Span.End),
            last - first + 1,
            main.Voice,
            Credits(main).FirstOrDefault()?.Speaker?.Entity);
    }

    /// <summary>A stretch of the text as a place, in the voice of the word that holds or follows its beginning.</summary>
    public Place PlaceOf(TextSpan span)
    {
        VoiceRun run = article.Voices.FirstOrDefault(run => run.In == Told.Text.Part && run.Span.End > span.Start);
        Voice voice = run.Words > 0 && run.Span.Contains(span.Start) ? run.Voice : Voice.Own;
        return new Place(article, Told.Text.Part, span, Told.Text.WordsIn(span), voice, null);
    }

    /// <summary>Whether an ellipsis stands between two words.</summary>
    public bool HasEllipsis(int after, int before)
    {
        int start = after < 0 ? Span.Start : Words[after].Span.End;
        int end = before >= Words.Length ? Span.End : Words[before].Span.Start;
        ReadOnlySpan<char> between = Text.AsSpan(start, Math.Max(0, end - start));
        return between.Contains('…') || between.Contains("...", StringComparison.Ordinal) || between.Contains(". . .", StringComparison.Ordinal);
    }
}
