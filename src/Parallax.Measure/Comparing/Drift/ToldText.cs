namespace Parallax;

/// <summary>One text of an article with what comparing renderings asks of its tokens. Read once an article.</summary>
internal sealed class ToldText
{
    private readonly WordRarity rarity;
    private readonly TextWords read;
    private readonly VoiceRun[] runs;
    private readonly TextSpan[] names;
    private readonly (TextSpan Span, bool IsTitle)[] marks;
    private readonly TextSpan[] frames;

    public ToldText(AnnotatedArticle article, SegmentedText text, WordRarity rarity)
    {
        (Article, Text, this.rarity) = (article, text, rarity);
        read = article.WordsOf(text.Part);
        runs = [.. article.Voices.Where(run => run.In == text.Part).OrderBy(run => run.Span.Start)];
        names = [.. article.Names.Where(name => name.In == text.Part).Select(name => name.Span).Order()];
        Quotation[] quotations = [.. article.Quotations.Where(quotation => quotation.In == text.Part)];
        marks = [.. quotations.SelectMany(quotation => quotation.Marked.Select(span => (span, quotation.IsTitle))).OrderBy(mark => mark.span)];
        frames = [.. quotations.SelectMany(Frame).Order()];
    }

    public AnnotatedArticle Article { get; }

    public SegmentedText Text { get; }

    /// <summary>The cue that a token may be; null where it is none.</summary>
    public CueEntry? CueAt(int token) => read.Language.Cues.TryGet(Text.Text, Text.Tokens[token], out CueEntry? entry) ? entry : null;

    /// <summary>What kind of auxiliary a token is.</summary>
    public Helper HelperAt(int token) => read.LexemeAt(token).Helper;

    /// <summary>Whether a token has the form of a past or participle.</summary>
    public bool LooksPast(int token) => read.LexemeAt(token).LooksPast;

    /// <summary>Whether a mark other than a quotation mark stands between two tokens.</summary>
    public bool HasStop(int after, int before)
    {
        for (int i = after + 1; i < before; i++)
        {
            if (Text.Tokens[i].Kind == TokenKind.Punctuation)
                return true;
        }

        return false;
    }

    /// <summary>The words of a sentence.</summary>
    public List<ToldWord> Words(Sentence sentence)
    {
        List<ToldWord> told = [];
        bool isTitleCase = IsTitleCase(sentence), isFirst = true;
        int run = First(runs, sentence.Span.Start, static run => run.Span), name = First(names, sentence.Span.Start, static span => span);
        int mark = First(marks, sentence.Span.Start, static mark => mark.Span), frame = First(frames, sentence.Span.Start, static span => span);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = Text.Tokens[i];
            if (!token.IsWord)
                continue;
            Advance(runs, ref run, token.Start, static run => run.Span);
            if (run == runs.Length || !runs[run].Span.Contains(token.Start))
                continue;
            Advance(names, ref name, token.Start, static span => span);
            Advance(marks, ref mark, token.Start, static mark => mark.Span);
            Advance(frames, ref frame, token.Start, static span => span);
            bool isMarked = runs[run].Voice is Voice.Quoted or Voice.Uncredited && mark < marks.Length && marks[mark].Span.Contains(token.Start)
                && !marks[mark].IsTitle;
            (string folded, TextSpan span) = Form(ref i, sentence.EndToken);
            string stem = WordStem.Of(folded);
            IReadOnlyList<ulong> keys = WordFeatures.KeysOf(folded);
            bool isContent = !VoicedWords.IsFunctionWord(folded), isFrame = frame < frames.Length && frames[frame].Contains(token.Start);
            told.Add(new ToldWord(
                i,
                span,
                folded,
                stem,
                read.ClassOf(i),
                isContent,
                (name < names.Length && names[name].Contains(token.Start)) || (!isTitleCase && !isFirst && char.IsUpper(Text.Text[token.Start])),
                runs[run].Voice,
                runs[run].Quotation,
                isMarked ? marks[mark].Span.Start : -1,
                token.Kind == TokenKind.Number || keys[0] >> 56 == (ulong)FeatureKind.Number,
                isFrame,
                isContent && !isFrame ? Math.Max(0, rarity.Of(keys[0])) : 0));
            isFirst = false;
        }

        return told;
    }

    // Most words have a capital, which then tells nothing.
    private bool IsTitleCase(Sentence sentence)
    {
        int words = 0, capitals = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            words += Text.Tokens[i].Kind == TokenKind.Word ? 1 : 0;
            capitals += Text.Tokens[i].Kind == TokenKind.Word && char.IsUpper(Text.Text[Text.Tokens[i].Start]) ? 1 : 0;
        }

        return capitals * 2 >= words;
    }

    // "U.S.", "US" and "United States" are one word, and never the pronoun "us".
    private (string Folded, TextSpan Span) Form(ref int at, int end)
    {
        Token token = Text.Tokens[at];
        ReadOnlySpan<char> written = token.Span.In(Text.Text);
        if (written is "United" && at + 1 < end && Text.Tokens[at + 1].Span.In(Text.Text) is "States" or "Nations" or "Kingdom")
        {
            char second = Text.Text[Text.Tokens[at + 1].Start];
            at++;
            return ($"U{second}", TextSpan.FromBounds(token.Start, Text.Tokens[at].End));
        }

        bool isInitials = SpeakerKinds.IsAcronym(written.ToString());
        return (isInitials ? written.ToString().Replace(".", "", StringComparison.Ordinal) : WordHash.Fold(written), token.Span);
    }

    private static IEnumerable<TextSpan> Frame(Quotation quotation)
    {
        if (quotation.Cue is { } cue)
            yield return cue.Span;
        if (quotation.Speaker is { } speaker)
            yield return speaker.Span;
    }

    private static int First<T>(T[] spans, int position, Func<T, TextSpan> span)
    {
        // Spans of one kind may nest, so the walk begins some way before the place and never misses one that begins earlier.
        int low = 0, high = spans.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (span(spans[middle]).Start >= position)
                high = middle;
            else
                low = middle + 1;
        }

        low = Math.Max(0, low - 8);
        return low;
    }

    // Moves to the next span that ends after the place. An outer span is left for the inner ones in it only once these have ended.
    private static void Advance<T>(T[] spans, ref int at, int position, Func<T, TextSpan> span)
    {
        while (at < spans.Length && span(spans[at]).End <= position)
            at++;
    }
}
