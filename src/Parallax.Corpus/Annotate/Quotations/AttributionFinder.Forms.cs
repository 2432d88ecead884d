namespace Parallax;

/// <content>Attributions with a form of their own: according to, a colon or a dash with a name.</content>
internal sealed partial class AttributionFinder
{
    /// <summary>According to Rasool, the strike …; the strike, according to Rasool, was …: no verb, and the speaker after it.</summary>
    private Attribution According(int index, int first, int end, int cue, CueEntry entry)
    {
        Attribution found = pool.Add(index, cue, entry, cue == first ? AttributionShape.After : AttributionShape.Before);
        if (cue + 2 >= end || !words.Is(cue + 1, WordSet.To))
            return found;
        int speakerFirst = cue + 2;
        while (speakerFirst < end && !words.Is(speakerFirst, WordClass.Word))
            speakerFirst++;
        if (speakerFirst >= end || speakerFirst > cue + 3)
            return found;
        int speakerEnd = Math.Max(speakerFirst + 1, NounPhrases.Right(words, speakerFirst, end));
        found.By(speakerFirst, speakerEnd);
        if (cue - first <= 1)
        {
            int comma = speakerEnd;
            while (comma < end && !words.Is(comma, WordClass.Comma) && comma - speakerEnd < 20)
                comma++;
            return comma < end && words.Is(comma, WordClass.Comma) ? found.After(comma + 1, end) : found;
        }

        bool isAfterComma = words.Is(cue - 1, WordClass.Comma);
        found.Before(first, isAfterComma ? cue - 1 : cue);
        bool goesOn = isAfterComma && speakerEnd + 2 < end && words.Is(speakerEnd, WordClass.Comma)
            && words.Is(speakerEnd + 1, WordClass.Auxiliary | WordClass.Conjunction);
        return goesOn ? found.After(speakerEnd + 1, end) : found;
    }

    /// <summary>
    /// A headline with a colon or dash and who says it, before ("Iraq: the strike …") or after ("the strike … – minister").
    /// </summary>
    private void FindColon(int index, in Sentence sentence)
    {
        int first = sentence.FirstToken, end = Trimmed(sentence);
        for (int i = first + 1; i < end - 1; i++)
        {
            bool isColon = words.Char(i) == ':', isDash = words.Char(i) is '-' or '\u2013' or '\u2014';
            if (!(isColon || isDash) || !words.Is(i, WordClass.Stop) || (isDash && marks.Opens(i + 1)))
                continue;
            bool isBefore = isColon && i - first < 8 && CanSay(first, i);
            if (!isBefore && !(end - i <= 6 && i - first > 2 && CanSay(i + 1, end)))
                continue;
            Attribution found = pool.Add(index, i, ReportingCues.Colon, AttributionShape.Colon).Because(RuleCode.QuoteHeadlineColon);
            _ = isBefore ? found.By(first, i).After(i + 1, end) : found.By(i + 1, end).Before(first, i);
            return;
        }
    }

    /// <summary>Whether a phrase is of capital words, nouns for speakers and what joins them, or goes on with a subject ("on the dam").</summary>
    private bool CanSay(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (i > first && words.IsSmall(i, WordSet.TopicPreposition))
                return true;
            if (!words.Is(i, WordClass.Capital | WordClass.Possessive | WordClass.Preposition | WordClass.SpeakerNoun))
                return false;
        }

        return true;
    }

    /// <summary>"…" ― Jane Doe: a quotation signed by name at the end of its paragraph.</summary>
    private bool FindSignature(int index, in Sentence sentence)
    {
        if (marks.Spans.IsEmpty)
            return false;
        int first = sentence.FirstToken;
        int dash = first > 0 && words.Is(first, WordClass.Stop) && marks.ClosedBy(first - 1) >= 0 ? first : -1;
        for (int i = first + 1; dash < 0 && i < sentence.EndToken; i++)
        {
            if (IsDash(i) && words.Is(i, WordClass.Stop) && marks.ClosedBy(i - 1) >= 0)
                dash = i;
        }

        int end = Trimmed(sentence);
        if (dash < 0 || !IsDash(dash) || dash + 1 >= end || end - dash > 12)
            return false;
        if (!IsSameBlock(dash - 1, sentence) || !words.Is(dash + 1, WordClass.Capital))
            return false;
        bool endsBlock = sentence.EndToken >= tokens.Length || !IsSameBlockAfter(sentence);
        MarkedSpan mark = marks[marks.ClosedBy(dash - 1)];
        if (endsBlock)
        {
            pool.Add(index, dash, ReportingCues.Dash, AttributionShape.Colon)
                .Because(RuleCode.QuoteSignature)
                .By(dash + 1, end)
                .Before(mark.First, mark.Close);
        }

        return endsBlock;
    }

    private bool IsDash(int at) => words.Char(at) is '-' or '\u2013' or '\u2014' or '\u2015';

    /// <summary>Whether the token after a sentence stands in the sentence's block.</summary>
    private bool IsSameBlockAfter(in Sentence sentence) => tokens[sentence.EndToken].Start < segmented.Blocks[sentence.Block].Span.End;

    /// <summary>
    /// "…" Jane Doe, Harbour Post: a paragraph in marks with its author and where it appeared, on the same line or the next, as digests of opinion
    /// have it. Nothing but capital words and what joins them, and a comma.
    /// </summary>
    private void FindCredit(int index, in Sentence sentence)
    {
        const int Longest = 12;
        const WordClass Joints = WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction;
        int first = sentence.FirstToken, end = sentence.EndToken, comma = -1;
        if (first == 0 || end - first is < 4 or > Longest || marks.ClosedBy(first - 1) is not (>= 0 and int last))
            return;
        if (end < tokens.Length && IsSameBlockAfter(sentence))
            return;
        for (int i = first; i < end; i++)
        {
            bool joins = i > first && words.Is(i, Joints);
            if (words.Is(i, WordClass.Comma) && comma < 0 && i - first >= 2)
                comma = i;
            else if (!joins && !(words.Is(i, WordClass.Word) && char.IsUpper(words.Char(i))) && words.Char(i) != '.')
                return;
        }

        if (comma < 0 || comma + 1 >= end || !OpensBlock(last))
            return;

        // A quotation of several paragraphs opens in each of them again.
        int mark = last;
        while (mark > 0 && marks[mark - 1].RunsOn && marks[mark - 1].Close == marks[mark].Open)
            mark--;

        // "Editorial Board, Harbour Post": who signs is the paper.
        bool isBody = words.Is(comma - 1, WordSet.EditorialBody) && words.Is(comma - 1, WordClass.Capital);
        pool.Add(index, comma, ReportingCues.Dash, AttributionShape.Colon)
            .Because(RuleCode.QuoteCredit)
            .By(first, isBody ? end : comma)
            .Before(marks[mark].First, marks[last].Close);
    }

    private bool OpensBlock(int mark)
    {
        int open = marks[mark].Open;
        return open == 0 || segmented.BlockAt(tokens[open].Start)?.Span.Start == tokens[open].Start;
    }

    /// <summary>The marks that open directly after a sentence which ends in a colon or comma; −1 where none do.</summary>
    private int MarkAfter(in Sentence sentence)
    {
        int next = sentence.EndToken;
        return next < tokens.Length && words.Char(next - 1) is ':' or ',' && marks.Opens(next) ? marks.Inside(next + 1) : -1;
    }
}
