namespace Parallax;

/// <summary>Fits the statements of accepted attributions to each other and to the quotation marks.</summary>
internal sealed class StatementBounds(TextWords words, MarkMap marks)
{
    /// <summary>Cuts a statement where the clause of the next speaker begins: "Rasool said A, and Khafaji said B".</summary>
    public void CutAtNextClause(List<Attribution> accepted)
    {
        for (int i = 0; i + 1 < accepted.Count; i++)
        {
            Attribution attribution = accepted[i];
            for (int k = i + 1; k < Math.Min(accepted.Count, i + 24) && accepted[k].Sentence == attribution.Sentence; k++)
            {
                Attribution next = accepted[k];
                if (!attribution.HoldsAfter(next.Cue) || marks.Inside(next.Cue) >= 0)
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
        int first = words.Segmented.Sentences[attribution.Sentence].FirstToken;
        if (!attribution.Entry.MayBeNoun || attribution.HasSpeaker || !words.Is(first, WordClass.Preposition) || marks.Inside(attribution.Cue) >= 0)
            return;
        for (int i = first; i < attribution.AfterEnd; i++)
        {
            if (!words.Is(i, WordClass.Comma) || marks.Inside(i) >= 0)
                continue;
            if (i > attribution.AfterFirst)
                attribution.AfterEnd = i;
            return;
        }
    }

    /// <summary>
    /// Cuts a statement where the outlet goes on: "…, triggering protests"; and, where the statement is no clause, where another verb of the
    /// subject follows: "voiced doubts about the levy but did not reject it".
    /// </summary>
    public void CutWhereOutletGoesOn(Attribution attribution)
    {
        if (marks.Inside(attribution.Cue) >= 0)
            return;
        Clause clause = words.In(words.Segmented.Sentences[attribution.Sentence]);
        bool holdsVerb = words.Is(attribution.Cue, WordSet.SourcePreposition);
        for (int i = attribution.AfterFirst; i + 1 < attribution.AfterEnd; i++)
        {
            if (marks.Inside(i) >= 0)
                continue;
            bool isJoint = words.Is(i, WordSet.VerbJoint);
            bool isResult = (isJoint || words.Is(i, WordClass.Comma)) && words.IsSmall(i + 1, WordSet.Result);
            int verb = clause.SkipAdverbsRight(i + 1);
            bool isNextVerb = isJoint && !holdsVerb && (words.Is(verb, WordClass.Auxiliary) || clause.IsPastVerb(verb));
            if (isResult || isNextVerb)
            {
                attribution.AfterEnd = i;
                return;
            }

            holdsVerb |= clause.TellsOfClause(i);
        }
    }

    /// <summary>Keeps a statement whose cue stands in marks inside them: what a quoted speaker reports.</summary>
    public void ConfineToMarks(Attribution attribution)
    {
        int mark = marks.Inside(attribution.Cue);
        if (mark < 0)
            return;
        (int first, int close) = (marks[mark].First, marks[mark].Close);
        int afterEnd = Math.Min(attribution.AfterEnd, close), beforeFirst = Math.Max(attribution.BeforeFirst, first);
        attribution.After(Math.Min(attribution.AfterFirst, afterEnd), afterEnd).Before(beforeFirst, Math.Max(attribution.BeforeEnd, beforeFirst));
        if (attribution.SpeakerFirst < first)
            attribution.By(-1, -1);
    }

    /// <summary>Widens a stretch whose edge lies inside marks to all that is in them: a quotation may hold several sentences.</summary>
    public (int First, int End) FitToMarks(int first, int end, int cue)
    {
        int outer = marks.Outermost(first);
        if (outer >= 0 && !marks[outer].Contains(cue))
            first = Math.Min(first, marks[outer].First);
        outer = end > first ? marks.Outermost(end - 1) : -1;
        if (outer < 0 && end > first && words.Is(end - 1, WordClass.Quote))
            outer = marks.Outermost(end);
        if (outer >= 0 && !marks[outer].Contains(cue))
            end = Math.Max(end, marks[outer].Close);
        return (first, end);
    }

    /// <summary>Where the clause of an attribution begins if a comma, dash or conjunction stands before it; −1 else.</summary>
    private int ClauseStart(Attribution attribution, int outerCue)
    {
        // "The envoy, who asked for time, said B": the subject stands before the clause that it encloses, which ends at the verb.
        bool hasSubjectAtVerb = attribution.SpeakerFirst > outerCue && attribution.SpeakerFirst < attribution.Cue;
        int start = hasSubjectAtVerb ? attribution.SpeakerFirst : attribution.Cue;
        int before = start - 1;
        bool conjunction = false;
        const WordClass BeforeSubject = WordClass.Conjunction | WordClass.Adverb | WordClass.Auxiliary;
        while (before > outerCue && words.Is(before, BeforeSubject) && !words.Is(before, WordClass.Capital))
            conjunction |= words.Is(before--, WordClass.Conjunction);

        if (before <= outerCue)
            return -1;
        if (words.Is(before, WordClass.Quote) && words.Is(before - 1, WordClass.Comma | WordClass.Stop))
            return before + 1;
        if (words.Is(before, WordClass.Comma) || words.Char(before) is ';' or '\u2014' or '\u2013')
            return before;
        bool isCoordinate = conjunction && attribution.HasSpeaker && words.IsSmall(before + 1, WordSet.SpeakerTurn);
        return isCoordinate ? before + 1 : -1;
    }
}
