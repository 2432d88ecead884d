namespace Parallax;

/// <content>Attributions with a form of their own: according to, a colon or a dash with a name.</content>
internal sealed partial class AttributionFinder
{
    private Attribution According(int index, int first, int end, int cue, CueEntry entry)
    {
        Attribution attribution = new(index, cue, entry, cue == first ? AttributionShape.After : AttributionShape.Before);
        if (cue + 2 >= end || !IsWord(cue + 1, "to"))
            return attribution;
        int speakerFirst = cue + 2;
        while (speakerFirst < end && !Is(speakerFirst, WordClass.Word))
            speakerFirst++;
        if (speakerFirst >= end || speakerFirst > cue + 3)
            return attribution;
        int speakerEnd = Math.Max(speakerFirst + 1, NounPhrases.Right(segmented, classes, speakerFirst, end));
        attribution.SpeakerFirst = speakerFirst;
        attribution.SpeakerEnd = speakerEnd;
        if (cue - first <= 1)
        {
            int comma = speakerEnd;
            while (comma < end && !Is(comma, WordClass.Comma) && comma - speakerEnd < 20)
                comma++;
            if (comma < end && Is(comma, WordClass.Comma))
            {
                attribution.AfterFirst = comma + 1;
                attribution.AfterEnd = end;
            }

            return attribution;
        }

        attribution.BeforeFirst = first;
        attribution.BeforeEnd = Is(cue - 1, WordClass.Comma) ? cue - 1 : cue;
        if (Is(cue - 1, WordClass.Comma) && speakerEnd + 2 < end && Is(speakerEnd, WordClass.Comma)
            && Is(speakerEnd + 1, WordClass.Auxiliary | WordClass.Conjunction))
        {
            attribution.AfterFirst = speakerEnd + 1;
            attribution.AfterEnd = end;
        }

        return attribution;
    }

    /// <summary>
    /// A headline with a colon or dash and who says it, before ("Iraq: the strike …") or after ("the strike … – minister").
    /// </summary>
    private Attribution? Colon(int index, Sentence sentence)
    {
        int first = sentence.FirstToken, end = Trimmed(sentence);
        for (int i = first + 1; i < end - 1; i++)
        {
            bool isColon = Char(i) == ':', isDash = Char(i) is '-' or '\u2013' or '\u2014';
            if (!(isColon || isDash) || !Is(i, WordClass.Stop) || opens[i + 1] && isDash)
                continue;
            if (isColon && i - first < 8 && CanSay(first, i))
                return new Attribution(index, i, ReportingCues.Colon, AttributionShape.Colon) { SpeakerFirst = first, SpeakerEnd = i, AfterFirst = i + 1, AfterEnd = end };
            if (end - i <= 6 && i - first > 2 && CanSay(i + 1, end))
                return new Attribution(index, i, ReportingCues.Colon, AttributionShape.Colon) { SpeakerFirst = i + 1, SpeakerEnd = end, BeforeFirst = first, BeforeEnd = i };
        }

        return null;
    }

    /// <summary>Whether a phrase is made of capital words, and of nouns for speakers and what joins them; or goes on with a subject ("on the dam").</summary>
    private bool CanSay(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (i > first && Word(i) is "on" or "to")
                return true;
            if (!Is(i, WordClass.Capital | WordClass.Possessive | WordClass.Preposition | WordClass.SpeakerNoun))
                return false;
        }

        return true;
    }

    /// <summary>"…" ― Jane Doe: a quotation signed by name at the end of its paragraph.</summary>
    private Attribution? Signature(int index, Sentence sentence)
    {
        int first = sentence.FirstToken;
        int dash = first > 0 && Is(first, WordClass.Stop) && closes[first - 1] >= 0 ? first : -1;
        for (int i = first + 1; dash < 0 && i < sentence.EndToken; i++)
        {
            if (closes[i - 1] >= 0 && Is(i, WordClass.Stop) && Char(i) is '-' or '\u2013' or '\u2014' or '\u2015')
                dash = i;
        }

        int end = Trimmed(sentence);
        if (dash < 0 || Char(dash) is not ('-' or '\u2013' or '\u2014' or '\u2015') || dash + 1 >= end || end - dash > 12 || !IsSameBlock(dash - 1, sentence)
            || !Is(dash + 1, WordClass.Capital))
        {
            return null;
        }

        bool endsBlock = sentence.EndToken >= tokens.Length || tokens[sentence.EndToken].Start >= segmented.Blocks[sentence.Block].Span.End;
        MarkedSpan mark = marks[closes[dash - 1]];
        return !endsBlock ? null : new Attribution(index, dash, ReportingCues.Dash, AttributionShape.Colon)
        {
            SpeakerFirst = dash + 1,
            SpeakerEnd = end,
            BeforeFirst = mark.First,
            BeforeEnd = mark.Close,
        };
    }

    /// <summary>
    /// "…" Jane Doe, Harbour Post: a paragraph in marks with its author and where it appeared, on the same line or the next, as digests of opinion
    /// have it. Nothing but capital words and what joins them, and a comma.
    /// </summary>
    private Attribution? Credit(int index, Sentence sentence)
    {
        const int Longest = 12;
        int first = sentence.FirstToken, end = sentence.EndToken, comma = -1;
        if (first == 0 || closes[first - 1] < 0 || end - first is < 4 or > Longest || end < tokens.Length && tokens[end].Start < segmented.Blocks[sentence.Block].Span.End)
            return null;
        for (int i = first; i < end; i++)
        {
            bool joins = i > first && Is(i, WordClass.Preposition | WordClass.Determiner | WordClass.Conjunction);
            if (Is(i, WordClass.Comma) && comma < 0 && i - first >= 2)
                comma = i;
            else if (!joins && !(Is(i, WordClass.Word) && char.IsUpper(Char(i))) && Char(i) != '.')
                return null;
        }

        int m = closes[first - 1];
        if (comma < 0 || comma + 1 >= end || !OpensBlock(m))
            return null;

        // A quotation of several paragraphs opens in each of them again.
        while (m > 0 && marks[m - 1].RunsOn && marks[m - 1].Close == marks[m].Open)
            m--;

        // "Editorial Board, Harbour Post": who signs is the paper.
        bool isBody = Word(comma - 1) is "Board" or "Editors" or "Staff";
        return new Attribution(index, comma, ReportingCues.Dash, AttributionShape.Colon)
        {
            SpeakerFirst = first,
            SpeakerEnd = isBody ? end : comma,
            BeforeFirst = marks[m].First,
            BeforeEnd = marks[closes[first - 1]].Close,
        };
    }

    private bool OpensBlock(int mark)
    {
        int open = marks[mark].Open;
        return open == 0 || segmented.BlockAt(tokens[open].Start)?.Span.Start == tokens[open].Start;
    }

    /// <summary>The marks that open directly after a sentence which ends in a colon or comma, in its paragraph or the next.</summary>
    private MarkedSpan? NextMark(Sentence sentence)
    {
        int next = sentence.EndToken;
        if (next >= tokens.Length || !opens[next] || Char(next - 1) is not (':' or ','))
            return null;
        int index = marks.BinarySearch(new MarkedSpan(next, 0, 0, RunsOn: false), Comparer<MarkedSpan>.Create((a, b) => a.Open.CompareTo(b.Open)));
        return index >= 0 ? marks[index] : null;
    }
}
