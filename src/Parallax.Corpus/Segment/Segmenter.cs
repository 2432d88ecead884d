namespace Parallax.Parts;

/// <summary>Divides the analysed blocks of an article into sentences and tokens, as spans.</summary>
/// <remarks>
/// A sentence ends at a full stop, question or exclamation mark with its closing marks where the next word begins with a capital, a figure or
/// an opening mark; at an abbreviation only where what follows can begin a sentence; always where its block ends; and after 500 tokens.
/// </remarks>
public sealed class Segmenter
{
    // No prose has such sentences, tables and word salad have; what is asked of each sentence stays bounded.
    private const int LongestSentence = 500;

    // Marks and brackets after a full stop; a longer run is no ending.
    private const int LongestClosing = 24;

    // A line that is longer was broken because the page was full.
    private const int FullLine = 55;

    private const int LargestKeptBuffer = 1 << 18;

    // One list of each a thread, kept from article to article.
    [ThreadStatic]
    private static TokenList? buffer;

    [ThreadStatic]
    private static List<Sentence>? found;

    private readonly Tokenizer tokenizer;
    private readonly WordTable<AbbreviationKind> abbreviations;
    private readonly WordTable<bool> starters;

    /// <summary>A segmenter for English.</summary>
    public Segmenter()
        : this(WordLists.English)
    {
    }

    /// <summary>A segmenter for the language of the lists.</summary>
    internal Segmenter(WordLists lists)
    {
        abbreviations = Abbreviations.Of(lists);
        tokenizer = new Tokenizer(lists);
        starters = lists.Set("sentence-starters.txt");
    }

    /// <summary>The article with its sentences and tokens. Only analysed blocks have any.</summary>
    /// <exception cref="ArticleCostException">There are too many.</exception>
    public SegmentedArticle Segment(LabelledArticle article)
    {
        SegmentedText text = Segment(TextPart.Text, article.Article.Text, article.Blocks, article.Cuts);
        SegmentedText? title = null;
        if (!article.TitleIsInText && article.Article.Title is { } given && given.AsSpan().Trim().Length > 0)
        {
            int start = given.Length - given.AsSpan().TrimStart().Length;
            Block headline = new(BlockKind.Headline, new TextSpan(start, given.AsSpan().Trim().Length)) { Rule = new Rule(RuleCode.BlockTitle) };
            title = Segment(TextPart.Title, given, [headline], []);
        }

        return new SegmentedArticle(article, text, title);
    }

    private SegmentedText Segment(TextPart part, string text, IReadOnlyList<Block> blocks, IReadOnlyList<TextSpan> cuts)
    {
        TokenList tokens = buffer ??= new();
        tokens.Clear();
        List<Sentence> sentences = found ??= [];
        sentences.Clear();
        int nextCut = 0;
        for (int i = 0; i < blocks.Count; i++)
        {
            if (!blocks[i].IsAnalysed)
                continue;
            int first = tokens.Count;
            int start = blocks[i].Span.Start;
            for (; nextCut < cuts.Count && cuts[nextCut].End <= blocks[i].Span.End; nextCut++)
            {
                tokenizer.Tokenize(text, start, cuts[nextCut].Start, tokens);
                start = cuts[nextCut].End;
            }

            tokenizer.Tokenize(text, start, blocks[i].Span.End, tokens);
            Sentences(text, i, tokens, first, sentences);
            if (tokens.Count > ArticleCostException.Tokens)
                (buffer, found) = (null, null);
            ArticleCostException.ThrowAbove(ArticleCostException.Tokens, tokens.Count, "words and marks");
        }

        Token[] all = tokens.ToArray();
        if (tokens.Capacity > LargestKeptBuffer)
            (buffer, found) = (null, null);
        return new SegmentedText(part, text, blocks, [.. sentences], all) { Cuts = cuts };
    }

    private void Sentences(string text, int block, TokenList tokens, int first, List<Sentence> sentences)
    {
        int begin = first;
        int at = first;
        while (at < tokens.Count)
        {
            int end = EndOfSentence(text, tokens, at);
            if (end == 0 && at - begin >= LongestSentence)
                end = at + 1;
            if (end > 0)
            {
                Add(block, tokens, begin, end, sentences);
                begin = end;
                at = end;
            }
            else
            {
                at++;
            }
        }

        if (begin < tokens.Count)
            Add(block, tokens, begin, tokens.Count, sentences);
    }

    private static void Add(int block, TokenList tokens, int begin, int end, List<Sentence> sentences) =>
        sentences.Add(new Sentence(TextSpan.FromBounds(tokens[begin].Start, tokens[end - 1].End), block, begin, end));

    /// <summary>The index after the sentence's last token where one ends at token <paramref name="at"/>; 0 where none does.</summary>
    private int EndOfSentence(string text, TokenList tokens, int at)
    {
        ref readonly Token token = ref tokens[at];
        bool isStop = token.Kind == TokenKind.Punctuation && text[token.Start] is '.' or '?' or '!' or '\u2026';
        bool isAbbreviation = token.Kind == TokenKind.Word && text[token.End - 1] == '.';
        if (!isStop && !isAbbreviation)
            return LineEnds(text, tokens, at) ? at + 1 : 0;

        int next = at + 1;
        int last = Math.Min(tokens.Count, at + LongestClosing);
        while (next < last && Closes(text, tokens[next - 1], tokens[next]))
            next++;
        if (next >= tokens.Count)
            return next;

        ref readonly Token follower = ref tokens[next];
        if (follower.Start == tokens[next - 1].End && follower.Kind != TokenKind.QuotationMark)
        {
            // "end.The next": a full stop without a space ends a sentence only before a capital word.
            return isStop && next == at + 1 && token.Length == 1 && follower.Kind == TokenKind.Word && char.IsUpper(text[follower.Start])
                && at > 0 && tokens[at - 1].Kind == TokenKind.Word ? next : 0;
        }

        if (isAbbreviation && next == at + 1)
            return MayEndSentence(text, token) && StartsSentence(text, tokens, next) ? next : 0;
        return BeginsLikeSentence(text, tokens, next) ? next : 0;
    }

    /// <summary>Whether a mark or bracket belongs to what stands directly before it.</summary>
    private static bool Closes(string text, in Token before, in Token token)
    {
        char c = text[token.Start];
        if (token.Kind == TokenKind.QuotationMark)
        {
            return token.Start == before.End && c is not ('\u201C' or '\u2018' or '\u201E' or '\u00AB')
                && (token.End >= text.Length || !char.IsLetterOrDigit(text[token.End]));
        }

        return token.Kind == TokenKind.Punctuation && token.Start == before.End && c is ')' or ']' or '?' or '!' or '.' or '\u2026' or '*';
    }

    private static bool BeginsLikeSentence(string text, TokenList tokens, int index)
    {
        ref readonly Token token = ref tokens[index];
        char c = text[token.Start];
        bool isLowerAfter = index + 1 < tokens.Count && char.IsLower(text[tokens[index + 1].Start]);
        return token.Kind switch
        {
            TokenKind.Word => !char.IsLower(c),
            TokenKind.Number or TokenKind.Symbol => true,
            TokenKind.QuotationMark => !isLowerAfter,
            _ => c is '(' or '[' or '*' or '\u2014' or '\u2013' or '-' or '\u2022' && !isLowerAfter,
        };
    }

    private bool MayEndSentence(string text, in Token token)
    {
        ReadOnlySpan<char> word = text.AsSpan(token.Start, token.Length - 1);
        if (word.Contains('.'))
            return true;
        return word.Length > 1 && abbreviations.TryGet(word, out AbbreviationKind kind) && kind == AbbreviationKind.Final;
    }

    private bool StartsSentence(string text, TokenList tokens, int index)
    {
        ref readonly Token token = ref tokens[index];
        if (token.Kind == TokenKind.QuotationMark)
            return index + 1 < tokens.Count && char.IsUpper(text[tokens[index + 1].Start]);
        return token.Kind == TokenKind.Word && char.IsUpper(text[token.Start]) && starters.Contains(text, token);
    }

    /// <summary>
    /// Whether a line ends after token <paramref name="at"/> and its sentence with it. Lines of a list or a table carry no full stop; a text
    /// that is wrapped by hand breaks its lines late, or goes on in lower case.
    /// </summary>
    private static bool LineEnds(string text, TokenList tokens, int at)
    {
        if (at + 1 >= tokens.Count)
            return false;
        int end = tokens[at].End;
        int next = tokens[at + 1].Start;
        if (next == end || (next == end + 1 && text[end] == ' '))
            return false;
        ReadOnlySpan<char> between = text.AsSpan(end, next - end);
        int lineBreak = between.IndexOfAny('\n', '\r', '\u2028');
        if (lineBreak < 0)
            return false;
        if (between[(lineBreak + 1)..].IndexOfAny('\n', '\u2029') >= 0 && between.Count('\n') > 1)
            return true;
        int lineStart = text.AsSpan(0, end).LastIndexOfAny('\n', '\r', '\u2028') + 1;
        bool isWrapped = end - lineStart > FullLine;
        return !isWrapped && !char.IsLower(text[next]);
    }
}
