namespace Parallax;

/// <summary>
/// Pairs quotation marks: straight, curly, single, «», ``'', nested, wrongly turned, and running over paragraphs (each opened again, the last
/// one closed). A mark that is never closed is left out with a note; the rest of the text is not touched by it. One pass, one stack.
/// </summary>
internal ref struct QuotationMarks
{
    private const int Deepest = 4;

    private readonly TextWords words;
    private readonly string article;
    private readonly List<Note> notes;

    // The tokens of the marks that are open.
    private readonly Span<int> open;
    private int depth;
    private MarkedSpan[] spans = [];
    private int count;

    // Where the stretch stands that was added last.
    private int newest = -1;

    private QuotationMarks(TextWords words, string article, List<Note> notes, Span<int> open)
    {
        this.words = words;
        this.article = article;
        this.notes = notes;
        this.open = open;
    }

    private enum Turn
    {
        Unknown,
        Opens,
        Closes,
    }

    /// <summary>The stretches in marks of one text, in order of their opening marks.</summary>
    /// <param name="words">The text.</param>
    /// <param name="article">Id of its article, for the notes.</param>
    /// <param name="notes">Takes a note on each mark that was never closed or opened.</param>
    public static MarkedSpan[] Pair(TextWords words, string article, List<Note> notes)
    {
        QuotationMarks marks = new(words, article, notes, stackalloc int[Deepest]);
        marks.Pair();
        return marks.spans.AsSpan(0, marks.count).ToArray();
    }

    private void Pair()
    {
        IReadOnlyList<Block> blocks = words.Segmented.Blocks;
        Sentence[] sentences = words.Segmented.Sentences;
        for (int s = 0; s < sentences.Length;)
        {
            int block = sentences[s].Block;
            int first = sentences[s].FirstToken;
            while (s < sentences.Length && sentences[s].Block == block)
                s++;
            int end = sentences[s - 1].EndToken;
            depth = 0;
            PairBlock(first, end);
            if (depth > 0)
                Unclosed(end, s < sentences.Length && blocks[sentences[s].Block].Kind == blocks[block].Kind ? sentences[s].FirstToken : -1);
        }
    }

    private void PairBlock(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!words.Is(i, WordClass.Quote))
                continue;
            int match = LastOpen(IsDouble(i));
            if (match < 0 && IsMeasure(i, first))
            {
                words.Classes[i] &= WordClass.TitleCase;
            }
            else if (Closes(i, first, end, match >= 0))
            {
                if (match >= 0)
                    Close(match, i);
                else if (words.Char(i) is '\u201D' or '\u00BB')
                    Tell(i, $"Quotation mark never opened at {words.Tokens[i].Start}; what stands before it was not taken for quoted.");
            }
            else
            {
                // The same mark opened twice: the earlier one was never closed, unless it is of another form (“ inside ").
                if (match >= 0 && words.Char(i) is '"' or '\'' && words.Char(open[match]) == words.Char(i))
                    depth = match;
                if (depth < Deepest)
                    open[depth++] = i;
            }
        }
    }

    private readonly int LastOpen(bool isDouble)
    {
        int last = depth - 1;
        while (last >= 0 && IsDouble(open[last]) != isDouble)
            last--;
        return last;
    }

    private void Close(int match, int close)
    {
        int mark = open[match];
        depth = match;

        // ““A””: marks directly around marks of the same form are one pair, set twice. It was closed last, but need not stand last.
        if (newest >= 0 && spans[newest] is { RunsOn: false } inner && inner.Open == mark + 1 && inner.Close == close - 1 && inner.Depth == match + 1)
            spans[newest] = inner with { Depth = match };
        else if (close > mark + 1)
            Add(new MarkedSpan(mark, close, match, RunsOn: false));
    }

    /// <summary>Adds a stretch at its place in the order of opening marks: before those that it holds.</summary>
    private void Add(MarkedSpan span)
    {
        if (count == spans.Length)
            Array.Resize(ref spans, Math.Max(16, 2 * count));
        newest = count++;
        for (; newest > 0 && spans[newest - 1].Open > span.Open; newest--)
            spans[newest] = spans[newest - 1];
        spans[newest] = span;
    }

    /// <summary>What is open at a paragraph's end runs on where the next paragraph begins with the same mark; else it was never closed.</summary>
    private void Unclosed(int end, int nextFirst)
    {
        for (int level = 0; level < depth; level++)
        {
            int mark = open[level];
            bool runsOn = nextFirst >= 0 && words.Tokens[nextFirst].Kind == TokenKind.QuotationMark
                && IsDouble(nextFirst) == IsDouble(mark) && end > mark + 1;
            if (runsOn)
            {
                Add(new MarkedSpan(mark, end, level, RunsOn: true));
                return;
            }

            // A single mark that nothing closes is more often an apostrophe; a double one is worth a word.
            if (IsDouble(mark))
                Tell(mark, $"Quotation mark never closed at {words.Tokens[mark].Start}; the quotation was left out.");
        }
    }

    private readonly void Tell(int mark, string message) => notes.Add(new Note(message) { Article = article, Span = words.Tokens[mark].Span });

    private readonly bool IsDouble(int mark) =>
        words.Tokens[mark].Length == 2 || words.Char(mark) is not ('\'' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A' or '`');

    /// <summary>Whether the mark closes. Its form decides where it has a turn; neighbours decide where it has none or cannot mean it.</summary>
    private readonly bool Closes(int index, int first, int end, bool isOpen)
    {
        Token[] tokens = words.Tokens;
        bool spaceBefore = index == first || tokens[index - 1].End < tokens[index].Start;
        bool spaceAfter = index + 1 >= end || tokens[index + 1].Start > tokens[index].End;
        bool wordAfter = index + 1 < end && !spaceAfter && tokens[index + 1].IsWord;
        bool hasTextBefore = index > first && tokens[index - 1].Kind != TokenKind.QuotationMark;
        Turn turn = words.Char(index) switch
        {
            '\u201C' or '\u2018' or '\u201E' or '\u201A' or '\u201F' or '\u00AB' or '\u2039' or '`' => Turn.Opens,
            '\u201D' or '\u2019' or '\u00BB' or '\u203A' => Turn.Closes,
            '\'' when tokens[index].Length == 2 && isOpen => Turn.Closes,
            _ => Turn.Unknown,
        };
        return turn switch
        {
            Turn.Opens => isOpen && !spaceBefore && !wordAfter,
            Turn.Closes => isOpen || !(spaceBefore && wordAfter),
            _ => isOpen ? !(spaceBefore && !spaceAfter && wordAfter && index > first) || !hasTextBefore : !spaceBefore && !wordAfter,
        };
    }

    /// <summary>6'2" and 5″: a straight or double-prime mark directly after a figure, with nothing open.</summary>
    private readonly bool IsMeasure(int index, int first) =>
        index > first && words.Tokens[index - 1].Kind == TokenKind.Number && words.Tokens[index - 1].End == words.Tokens[index].Start;
}
