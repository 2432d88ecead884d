namespace Parallax;

/// <summary>One text of an article as words with their voices; read once, beside its names, quotations and marks.</summary>
internal sealed class VoicedText
{
    private readonly VoicedWord[][] sentences;

    private VoicedText(AnnotatedArticle article, SegmentedText text)
    {
        (Article, Text, Language) = (article, text, article.WordsOf(text.Part));
        sentences = Read();
    }

    public AnnotatedArticle Article { get; }

    public SegmentedText Text { get; }

    /// <summary>What the language knows of each token.</summary>
    public TextWords Language { get; }

    /// <summary>The texts of an article, in reading order.</summary>
    public static VoicedText[] Of(AnnotatedArticle article) => [.. article.Segmented.Texts.Select(text => new VoicedText(article, text))];

    public VoicedWord[] Words(int sentence) => sentences[sentence];

    /// <summary>Whether a mark other than a quotation mark stands between two words.</summary>
    public bool HasStop(in VoicedWord after, in VoicedWord before)
    {
        for (int i = after.Token + 1; i < before.Token; i++)
        {
            if (Text.Tokens[i].Kind == TokenKind.Punctuation)
                return true;
        }

        return false;
    }

    private VoicedWord[][] Read()
    {
        int firstRun = 0;
        while (firstRun < Article.Voices.Count && Article.Voices[firstRun].In != Text.Part)
            firstRun++;
        Quotation[] quotations = [.. Article.Quotations.Where(quotation => quotation.In == Text.Part)];
        (TextSpan Span, bool IsTitle)[] marks =
            [.. quotations.SelectMany(quotation => quotation.Marked.Select(span => (span, quotation.IsTitle))).OrderBy(mark => mark.span)];
        SpanCursor runs = new([.. Article.Voices.Where(run => run.In == Text.Part).Select(run => run.Span)]);
        SpanCursor names = new([.. Article.Names.Where(name => name.In == Text.Part).Select(name => name.Span).Order()]);
        SpanCursor marked = new([.. marks.Select(mark => mark.Span)]), frames = new([.. quotations.SelectMany(Frame).Order()]);
        List<VoicedWord> words = [];
        return [.. Text.Sentences.Select(Words)];

        VoicedWord[] Words(Sentence sentence)
        {
            words.Clear();
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                int start = Text.Tokens[i].Start, run = runs.At(start);
                if (!Text.Tokens[i].IsWord || run < 0)
                    continue;
                VoiceRun voiced = Article.Voices[firstRun + run];
                bool isName = names.At(start) >= 0 || HasTellingCapital(sentence, i);
                int mark = voiced.Voice is Voice.Quoted or Voice.Uncredited ? marked.At(start) : -1;
                bool isFrame = frames.At(start) >= 0;
                WordForms forms = WordFeatures.FormsAt(Text, ref i, sentence.EndToken);
                words.Add(new VoicedWord(i, TextSpan.FromBounds(start, Text.Tokens[i].End), Language.LexemeAt(i), Language.ClassOf(i), forms, isName,
                    firstRun + run, voiced.Voice, voiced.Quotation, mark < 0 || marks[mark].IsTitle ? -1 : marks[mark].Span.Start, isFrame));
            }

            return [.. words];
        }
    }

    // Not where the place gives a word its capital: first in a sentence or quotation, after a colon or dash, among words that all have one.
    private bool HasTellingCapital(in Sentence sentence, int token) =>
        (Language.ClassOf(token) & (WordClass.Capital | WordClass.TitleCase)) == WordClass.Capital && token > sentence.FirstToken
        && Text.Tokens[token - 1].Kind is not (TokenKind.QuotationMark or TokenKind.Punctuation or TokenKind.Symbol);

    private static IEnumerable<TextSpan> Frame(Quotation quotation)
    {
        if (quotation.Cue is { } cue)
            yield return cue.Span;
        if (quotation.Speaker is { } speaker)
            yield return speaker.Span;
    }
}
