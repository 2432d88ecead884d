namespace Parallax;

/// <summary>Fits the statements of accepted attributions to each other and to the quotation marks.</summary>
internal sealed class StatementBounds(SegmentedText segmented, WordClass[] classes, List<MarkedSpan> marks)
{
    private readonly int[] markAt = MarkAt(segmented, marks);
    private readonly int[] outermost = OutermostOf(marks);

    /// <summary>Index of the innermost stretch in marks that holds a token; −1 outside marks.</summary>
    public int Inside(int token) => markAt[token];

    /// <summary>Cuts a statement where the clause of the next speaker begins: "Rasool said A, and Khafaji said B".</summary>
    public void CutAtNextClause(List<Attribution> accepted)
    {
        for (int i = 0; i + 1 < accepted.Count; i++)
        {
            Attribution attribution = accepted[i];
            for (int k = i + 1; k < Math.Min(accepted.Count, i + 24) && accepted[k].Sentence == attribution.Sentence; k++)
            {
                Attribution next = accepted[k];
                if (next.Cue >= attribution.AfterEnd || next.Cue < attribution.AfterFirst || Inside(next.Cue) >= 0)
                    continue;
                int clause = ClauseStart(next, attribution.Cue);
                if (clause > attribution.AfterFirst)
                {
                    attribution.AfterEnd = clause;
                    break;
                }
            }
        }
    }

    /// <summary>Cuts the statement of a noun in a phrase that opens the sentence: "Despite warnings that A, B happened".</summary>
    public void CutAfterOpeningPhrase(Attribution attribution)
    {
        int first = segmented.Sentences[attribution.Sentence].FirstToken;
        if (!attribution.Entry.Takes('n') || attribution.SpeakerFirst >= 0 || (classes[first] & WordClass.Preposition) == 0 || Inside(attribution.Cue) >= 0)
            return;
        for (int i = first; i < attribution.AfterEnd; i++)
        {
            if ((classes[i] & WordClass.Comma) == 0 || Inside(i) >= 0)
                continue;
            if (i > attribution.AfterFirst)
                attribution.AfterEnd = i;
            return;
        }
    }

    /// <summary>Keeps a statement whose cue stands in marks inside them: what a quoted speaker reports.</summary>
    public void ConfineToMarks(Attribution attribution)
    {
        int mark = Inside(attribution.Cue);
        if (mark < 0)
            return;
        attribution.AfterEnd = Math.Min(attribution.AfterEnd, marks[mark].Close);
        attribution.AfterFirst = Math.Min(attribution.AfterFirst, attribution.AfterEnd);
        attribution.BeforeFirst = Math.Max(attribution.BeforeFirst, marks[mark].First);
        attribution.BeforeEnd = Math.Max(attribution.BeforeEnd, attribution.BeforeFirst);
        if (attribution.SpeakerFirst >= 0 && attribution.SpeakerFirst < marks[mark].First)
            (attribution.SpeakerFirst, attribution.SpeakerEnd) = (-1, -1);
    }

    /// <summary>Widens a stretch whose edge lies inside marks to all that is in them: a quotation may hold several sentences.</summary>
    public (int First, int End) FitToMarks(int first, int end, int cue)
    {
        int outer = Outermost(first);
        if (outer >= 0 && !marks[outer].Contains(cue))
            first = Math.Min(first, marks[outer].First);
        outer = end > first ? Outermost(end - 1) : -1;
        if (outer < 0 && end > first && end < markAt.Length && (classes[end - 1] & WordClass.Quote) != 0)
            outer = Outermost(end);
        if (outer >= 0 && !marks[outer].Contains(cue))
            end = Math.Max(end, marks[outer].Close);
        return (first, end);
    }

    /// <summary>The outermost stretch in marks that holds a token; −1 outside marks.</summary>
    public int Outermost(int token) => markAt[token] < 0 ? -1 : outermost[markAt[token]];

    /// <summary>Where the clause of an attribution begins if a comma, dash or conjunction stands before it; −1 else.</summary>
    private int ClauseStart(Attribution attribution, int outerCue)
    {
        // "The envoy, who asked for time, said B": the subject stands before the clause that it encloses, which ends at the verb.
        bool hasSubjectAtVerb = attribution.SpeakerFirst > outerCue && attribution.SpeakerFirst < attribution.Cue;
        int start = hasSubjectAtVerb ? attribution.SpeakerFirst : attribution.Cue;
        int before = start - 1;
        bool conjunction = false;
        while (before > outerCue && (classes[before] & (WordClass.Conjunction | WordClass.Adverb | WordClass.Auxiliary)) != 0 && (classes[before] & WordClass.Capital) == 0)
        {
            conjunction |= (classes[before] & WordClass.Conjunction) != 0;
            before--;
        }

        if (before <= outerCue)
            return -1;
        if ((classes[before] & WordClass.Quote) != 0 && (classes[before - 1] & (WordClass.Comma | WordClass.Stop)) != 0)
            return before + 1;
        bool comma = (classes[before] & WordClass.Comma) != 0 || segmented.Text[segmented.Tokens[before].Start] is ';' or '\u2014' or '\u2013';
        if (comma)
            return before;
        bool isCoordinate = conjunction && attribution.SpeakerFirst >= 0 && segmented.Tokens[before + 1].Span.In(segmented.Text) is "and" or "but" or "while";
        return isCoordinate ? before + 1 : -1;
    }

    private static int[] MarkAt(SegmentedText segmented, List<MarkedSpan> marks)
    {
        int[] at = new int[segmented.Tokens.Length + 1];
        Array.Fill(at, -1);
        for (int m = 0; m < marks.Count; m++)
            Array.Fill(at, m, marks[m].First, marks[m].Close - marks[m].First);
        return at;
    }

    /// <summary>For each stretch the one of depth 0 that it stands in, or itself.</summary>
    private static int[] OutermostOf(List<MarkedSpan> marks)
    {
        int[] outer = new int[marks.Count];
        int last = -1;
        for (int m = 0; m < marks.Count; m++)
        {
            if (last < 0 || marks[m].Depth == 0 || marks[m].Close > marks[last].Close)
                last = m;
            outer[m] = last;
        }

        return outer;
    }
}
