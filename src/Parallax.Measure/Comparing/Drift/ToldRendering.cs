namespace Parallax;

/// <summary>A rendering: one sentence or some in a row of one text, as words.</summary>
internal sealed class ToldRendering
{
    public ToldRendering(VoicedText told, int[] sentences, WordRarity rarity)
    {
        Told = told;
        Sentences = sentences;
        Words = [.. sentences.SelectMany(told.Words)];
        Rarity = [.. Words.Select(word => word.IsContent && !word.IsFrame ? Math.Max(0, rarity.Of(word.Forms.Whole[0])) : 0)];
        Weight = Rarity.Sum();
        Span = TextSpan.FromBounds(told.Text.Sentences[sentences[0]].Span.Start, told.Text.Sentences[sentences[^1]].Span.End);
    }

    public VoicedText Told { get; }

    /// <summary>The numbers of its sentences in the text.</summary>
    public int[] Sentences { get; }

    public VoicedWord[] Words { get; }

    /// <summary>How rare each word is (<see cref="WordRarity"/>); 0 for words of grammar and of the frame.</summary>
    public double[] Rarity { get; }

    /// <summary>How much all its words tell.</summary>
    public double Weight { get; }

    /// <summary>From the first word to the end of the last sentence.</summary>
    public TextSpan Span { get; }

    public AnnotatedArticle Article => Told.Article;

    public string Text => Told.Text.Text;

    /// <summary>The rendering as a place, in the voice of most of its words.</summary>
    public Place Place => PlaceOf(0, Words.Length - 1) with { Span = Span };

    /// <summary>The credited quotations that a word stands in, the innermost first.</summary>
    public IEnumerable<Quotation> Credits(VoicedWord word)
    {
        for (int at = word.Quotation; at >= 0; at = Article.Quotations[at].Within)
        {
            if (Article.Quotations[at].Speaker is not null)
                yield return Article.Quotations[at];
        }
    }

    /// <summary>Whether a word is somebody's, in marks or reported.</summary>
    public bool IsCredited(VoicedWord word) => word.Quotation >= 0 && Credits(word).Any();

    /// <summary>The words from one to another, both included, as a place.</summary>
    public Place PlaceOf(int first, int last)
    {
        VoicedWord main = Words[first..(last + 1)].GroupBy(word => word.Voice).OrderByDescending(voice => voice.Count())
            .ThenByDescending(voice => voice.Key).First().First();
        return new Place(
            Article,
            Told.Text.Part,
            TextSpan.FromBounds(Words[first].Span.Start, Words[last].Span.End),
            last - first + 1,
            main.Voice,
            Credits(main).FirstOrDefault()?.Speaker?.Entity);
    }

    /// <summary>A stretch of the text as a place, in the voice of the word that it begins with.</summary>
    public Place PlaceOf(TextSpan span) => Places.At(Article, Told.Text.Part, span, span.Start) with { Speaker = null };

    /// <summary>Its words from first to last, those without a match told apart.</summary>
    public List<DiffRun> Runs(int[] matches)
    {
        List<DiffRun> runs = [];
        for (int i = 0; i < matches.Length;)
        {
            int end = i + 1;
            while (end < matches.Length && (matches[end] < 0) == (matches[i] < 0))
                end++;
            runs.Add(new DiffRun(TextSpan.FromBounds(Words[i].Span.Start, Words[end - 1].Span.End), matches[i] < 0));
            i = end;
        }

        return runs;
    }

    public bool HasEllipsis(int after, int before)
    {
        int start = after < 0 ? Span.Start : Words[after].Span.End;
        int end = before >= Words.Length ? Span.End : Words[before].Span.Start;
        ReadOnlySpan<char> between = Text.AsSpan(start, Math.Max(0, end - start));
        return between.Contains('…') || between.Contains("...", StringComparison.Ordinal) || between.Contains(". . .", StringComparison.Ordinal);
    }
}
