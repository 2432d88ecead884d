namespace Parallax;

/// <summary>
/// Pairs quotation marks: straight, curly, single, «», ``'', nested, wrongly turned, and running over paragraphs (each opened again, the last
/// one closed). A mark that is never closed is left out with a note; the rest of the text is not touched by it. One pass, one stack.
/// </summary>
internal static class QuotationMarks
{
    private enum Turn
    {
        Unknown,
        Opens,
        Closes,
    }

    /// <summary>The stretches in marks of one text, in order of their opening marks.</summary>
    public static List<MarkedSpan> Pair(SegmentedText segmented, WordClass[] classes, List<(TextSpan Span, string Message)> notes)
    {
        List<MarkedSpan> spans = [];
        List<(int Token, bool IsDouble)> open = [];
        IReadOnlyList<Sentence> sentences = segmented.Sentences;
        for (int s = 0; s < sentences.Count;)
        {
            int block = sentences[s].Block;
            int first = sentences[s].FirstToken;
            while (s < sentences.Count && sentences[s].Block == block)
                s++;
            int end = sentences[s - 1].EndToken;
            int nextFirst = s < sentences.Count && segmented.Blocks[sentences[s].Block].Kind == segmented.Blocks[block].Kind ? sentences[s].FirstToken : -1;
            open.Clear();
            PairBlock(segmented, classes, first, end, open, spans, notes);
            Unclosed(segmented, open, end, nextFirst, spans, notes);
        }

        spans.Sort((a, b) => a.Open.CompareTo(b.Open));
        return spans;
    }

    private static void PairBlock(
        SegmentedText segmented,
        WordClass[] classes,
        int first,
        int end,
        List<(int Token, bool IsDouble)> open,
        List<MarkedSpan> spans,
        List<(TextSpan, string)> notes)
    {
        for (int i = first; i < end; i++)
        {
            if ((classes[i] & WordClass.Quote) == 0)
                continue;
            Token token = segmented.Tokens[i];
            bool isDouble = IsDouble(segmented.Text, token);
            int match = LastOpen(open, isDouble);
            if (match < 0 && IsMeasure(segmented, i, first))
            {
                classes[i] &= WordClass.TitleCase;
            }
            else if (Closes(segmented, i, first, end, match >= 0))
            {
                if (match >= 0)
                    Close(open, match, i, spans);
                else if (segmented.Text[token.Start] is '\u201D' or '\u00BB')
                    notes.Add((token.Span, $"Quotation mark never opened at {token.Start}; what stands before it was not taken for quoted."));
            }
            else
            {
                // The same mark opened twice: the earlier one was never closed, unless it is of another form (“ inside ").
                if (match >= 0 && SameForm(segmented, open[match].Token, i) && segmented.Text[token.Start] is '"' or '\'')
                    open.RemoveRange(match, open.Count - match);
                if (open.Count < 4)
                    open.Add((i, isDouble));
            }
        }
    }

    private static int LastOpen(List<(int Token, bool IsDouble)> open, bool isDouble)
    {
        int last = open.Count - 1;
        while (last >= 0 && open[last].IsDouble != isDouble)
            last--;
        return last;
    }

    private static void Close(List<(int Token, bool IsDouble)> open, int match, int close, List<MarkedSpan> spans)
    {
        int mark = open[match].Token;
        bool isDoubled = spans.Count > 0 && spans[^1].Open == mark + 1 && spans[^1].Close == close - 1 && match + 1 == spans[^1].Depth && !spans[^1].RunsOn;
        open.RemoveRange(match, open.Count - match);

        // ““A””: marks directly around marks of the same form are one pair, set twice.
        if (isDoubled)
            spans[^1] = spans[^1] with { Depth = match };
        else if (close > mark + 1)
            spans.Add(new MarkedSpan(mark, close, match, RunsOn: false));
    }

    /// <summary>What is open at a paragraph's end runs on where the next paragraph begins with the same mark; else it was never closed.</summary>
    private static void Unclosed(
        SegmentedText segmented,
        List<(int Token, bool IsDouble)> open,
        int end,
        int nextFirst,
        List<MarkedSpan> spans,
        List<(TextSpan, string)> notes)
    {
        for (int depth = 0; depth < open.Count; depth++)
        {
            (int mark, bool isDouble) = open[depth];
            bool runsOn = nextFirst >= 0 && segmented.Tokens[nextFirst].Kind == TokenKind.QuotationMark
                && IsDouble(segmented.Text, segmented.Tokens[nextFirst]) == isDouble && end > mark + 1;
            if (runsOn)
            {
                spans.Add(new MarkedSpan(mark, end, depth, RunsOn: true));
                return;
            }

            // A single mark that nothing closes is more often an apostrophe; a double one is worth a word.
            if (isDouble)
                notes.Add((segmented.Tokens[mark].Span, $"Quotation mark never closed at {segmented.Tokens[mark].Start}; the quotation was left out."));
        }
    }

    private static bool IsDouble(string text, in Token token) =>
        token.Length == 2 || text[token.Start] is not ('\'' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A' or '`');

    private static bool SameForm(SegmentedText segmented, int a, int b) =>
        segmented.Text[segmented.Tokens[a].Start] == segmented.Text[segmented.Tokens[b].Start];

    /// <summary>Whether the mark closes. Its form decides where it has a turn; neighbours decide where it has none or cannot mean it.</summary>
    private static bool Closes(SegmentedText segmented, int index, int first, int end, bool isOpen)
    {
        string text = segmented.Text;
        Token token = segmented.Tokens[index];
        bool spaceBefore = index == first || segmented.Tokens[index - 1].End < token.Start;
        bool spaceAfter = index + 1 >= end || segmented.Tokens[index + 1].Start > token.End;
        bool wordAfter = index + 1 < end && !spaceAfter && segmented.Tokens[index + 1].IsWord;
        Turn turn = text[token.Start] switch
        {
            '\u201C' or '\u2018' or '\u201E' or '\u201A' or '\u201F' or '\u00AB' or '\u2039' or '`' => Turn.Opens,
            '\u201D' or '\u2019' or '\u00BB' or '\u203A' => Turn.Closes,
            '\'' when token.Length == 2 && isOpen => Turn.Closes,
            _ => Turn.Unknown,
        };
        return turn switch
        {
            Turn.Opens => isOpen && !spaceBefore && !wordAfter,
            Turn.Closes => isOpen || !(spaceBefore && wordAfter),
            _ => isOpen ? !(spaceBefore && !spaceAfter && wordAfter && index > first) || !HasTextBefore(segmented, index, first) : !spaceBefore && !wordAfter,
        };
    }

    private static bool HasTextBefore(SegmentedText segmented, int index, int first) => index > first && segmented.Tokens[index - 1].Kind != TokenKind.QuotationMark;

    /// <summary>6'2" and 5″: a straight or double-prime mark directly after a figure, with nothing open.</summary>
    private static bool IsMeasure(SegmentedText segmented, int index, int first) =>
        index > first && segmented.Tokens[index - 1].Kind == TokenKind.Number && segmented.Tokens[index - 1].End == segmented.Tokens[index].Start;
}
