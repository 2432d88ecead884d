namespace Parallax.Parts;

/// <summary>One text of an article (its text proper, or a title given apart) with its blocks, sentences and tokens.</summary>
/// <param name="Part">Which of the article's two texts this is.</param>
/// <param name="Text">The text; all spans lie in it.</param>
/// <param name="Blocks">All blocks, in order.</param>
/// <param name="Sentences">The sentences of the analysed blocks, in order.</param>
/// <param name="Tokens">The tokens of the analysed blocks, in order.</param>
public sealed record SegmentedText(
    TextPart Part,
    string Text,
    IReadOnlyList<Block> Blocks,
    Sentence[] Sentences,
    Token[] Tokens) : Summarised
{
    /// <summary>Stretches inside analysed blocks that have no tokens, in order (<see cref="LabelledArticle.Cuts"/>).</summary>
    public IReadOnlyList<TextSpan> Cuts { get; init; } = [];

    /// <summary>How many words the analysed blocks have (words and numbers).</summary>
    public int Words { get; } = CountWords(Tokens, 0, int.MaxValue);

    /// <summary>Index of the first token that ends after <paramref name="position"/>; the number of tokens where none does.</summary>
    public int TokenAt(int position)
    {
        int low = 0, high = Tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Tokens[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>How many words begin inside <paramref name="span"/>.</summary>
    public int WordsIn(TextSpan span)
    {
        int first = TokenAt(span.Start);
        bool isCut = first < Tokens.Length && Tokens[first].Start < span.Start;
        return CountWords(Tokens, isCut ? first + 1 : first, span.End);
    }

    /// <summary>Index of the sentence that holds a token; of the nearest one where none does.</summary>
    public int SentenceOf(int token)
    {
        int low = 0, high = Sentences.Length - 1;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (Sentences[middle].EndToken > token)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    /// <summary>The sentence that holds <paramref name="position"/>; null between sentences and in blocks that are not analysed.</summary>
    public Sentence? SentenceAt(int position)
    {
        if (Sentences.Length == 0)
            return null;
        Sentence nearest = Sentences[SentenceOf(TokenAt(position))];
        return nearest.Span.Contains(position) ? nearest : null;
    }

    /// <summary>Stretches without what is cut out of their lines: the same where nothing is.</summary>
    internal TextSpan[] WithoutCuts(TextSpan[] spans)
    {
        if (Cuts.Count == 0)
            return spans;
        List<TextSpan> parts = [];
        foreach (TextSpan span in spans)
        {
            int start = span.Start;
            for (int at = FirstCutFrom(start + 1); at < Cuts.Count && Cuts[at].End < span.End; at++)
            {
                parts.Add(TextSpan.FromBounds(start, Cuts[at].Start));
                start = Cuts[at].End + Text.AsSpan(Cuts[at].End).IndexOfAnyExcept(' ');
            }

            parts.Add(TextSpan.FromBounds(start, span.End));
        }

        return [.. parts];
    }

    private int FirstCutFrom(int position)
    {
        int low = 0, high = Cuts.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            (low, high) = Cuts[middle].Start >= position ? (low, middle) : (middle + 1, high);
        }

        return low;
    }

    /// <summary>The block that holds <paramref name="position"/>; null in the white space between blocks.</summary>
    public Block? BlockAt(int position)
    {
        int low = 0, high = Blocks.Count - 1;
        while (low <= high)
        {
            int middle = (low + high) >>> 1;
            TextSpan span = Blocks[middle].Span;
            if (position < span.Start)
                high = middle - 1;
            else if (position >= span.End)
                low = middle + 1;
            else
                return Blocks[middle];
        }

        return null;
    }

    // The words that begin before a position.
    private static int CountWords(Token[] tokens, int from, int end)
    {
        int words = 0;
        for (int i = from; i < tokens.Length && tokens[i].Start < end; i++)
            words += tokens[i].IsWord ? 1 : 0;
        return words;
    }
}

/// <summary>An article divided into blocks, sentences and tokens.</summary>
/// <param name="Labelled">The article with its blocks.</param>
/// <param name="Text">Its text.</param>
/// <param name="Title">Its title, where that is a text of its own; null where it stands in the text or there is none.</param>
public sealed record SegmentedArticle(LabelledArticle Labelled, SegmentedText Text, SegmentedText? Title) : Summarised
{
    /// <summary>The article.</summary>
    public Article Article => Labelled.Article;

    /// <summary>The texts to analyse, in reading order: the title where it is one of its own, then the text.</summary>
    public IReadOnlyList<SegmentedText> Texts => Title is null ? [Text] : [Title, Text];

    /// <summary>How many words are analysed, title and text together.</summary>
    public int Words => Text.Words + (Title?.Words ?? 0);

    /// <summary>The text that <paramref name="part"/> names.</summary>
    /// <exception cref="ArgumentException">The article has no title of its own.</exception>
    public SegmentedText Of(TextPart part) => part == TextPart.Text ? Text
        : Title ?? throw new ArgumentException($"Article '{Article.Id}' has no title apart from its text.", nameof(part));
}
