namespace Parallax;

/// <content>The shapes of sentences that a cue may stand in, each with an example; the first that fits counts.</content>
internal sealed partial class AttributionFinder
{
    private Attribution Candidate(int index, in Sentence sentence, int cue, CueEntry entry)
    {
        int first = Math.Max(sentence.FirstToken, cue - Reach);
        int end = Math.Min(Trimmed(sentence), cue + Reach);
        if (words.Is(cue, WordSet.SourcePreposition))
            return According(index, first, end, cue, entry).Because(RuleCode.QuoteAccordingTo);

        int left = cue - 1;
        while (left >= first && !words.Is(left, WordClass.Capital | WordClass.Pronoun)
            && (words.Is(left, WordClass.Auxiliary | WordClass.Adverb) || words.Is(left, WordSet.ContractedVerb)))
        {
            left--;
        }

        left = OverTime(first, left);
        CuePlace here = new(index, words.In(sentence with { FirstToken = first, EndToken = end }), cue, entry, left, LeftSpeaker(first, left));
        return Inverted(here)?.Because(RuleCode.QuoteVerbFirst)
            ?? ToldBy(here)?.Because(RuleCode.QuoteToldBy)
            ?? JudgedBy(here)?.Because(RuleCode.QuoteJudgedBy)
            ?? Bare(here)
            ?? Asked(here, sentence)?.Because(RuleCode.QuoteAsked)
            ?? BeforeNextSentence(here, sentence)?.Because(RuleCode.QuoteNextSentence)
            ?? AfterStatement(here)
            ?? BeforeStatement(here).Because(RuleCode.QuoteVerbBefore);
    }

    /// <summary>"Rasool on Monday said", "who for the last week had said": the token before a phrase of time that stands before the verb.</summary>
    private int OverTime(int first, int last)
    {
        int at = last;
        bool holdsTime = false;
        while (at > first && last - at < 6 && !words.Is(at, WordClass.SpeakerNoun) && IsOfTime(at))
        {
            holdsTime |= words.Is(at, WordClass.Time);
            at--;
        }

        return holdsTime && words.Is(at + 1, WordClass.Time | WordClass.Preposition)
            && words.Is(at, WordClass.Capital | WordClass.Relative | WordClass.Pronoun | WordClass.SpeakerNoun) ? at : last;
    }

    private bool IsOfTime(int at) => words.Is(at, WordClass.Time) || words.Is(at, WordSet.TimeAdjective) || tokens[at].Kind == TokenKind.Number
        || words.Is(at, WordSet.Article) || (words.Is(at, WordClass.Preposition) && !words.Is(at, WordClass.Capital));

    /// <summary>"…," said Rasool: the verb before its subject, after a comma or a closing mark.</summary>
    private Attribution? Inverted(in CuePlace here)
    {
        (int cue, Clause around) = (here.Cue, here.Around);
        bool isAfterMark = (around.Is(cue - 1, WordClass.Comma | WordClass.Quote) && !marks.Opens(cue - 1))
            || (around.Is(cue - 1, WordClass.Quote) && around.Is(cue - 2, WordClass.Comma));
        if (!isAfterMark || cue - around.First <= 2)
            return null;
        bool hasOwnSubject = here.Subject.IsFound && around.Is(cue - 1, WordClass.Comma) && OpensClause(here.Subject.First, around.First);
        if (hasOwnSubject || HasEnding(cue, WordEnding.Ing))
            return null;
        int rightEnd = NounPhrases.Right(words, cue + 1, around.End);
        if (rightEnd <= cue + 1 || !IsPlausibleInversion(around, cue, rightEnd))
            return null;
        Attribution found = New(here, AttributionShape.Before).By(cue + 1, rightEnd).Before(around.First, cue);
        return WithSecondPart(found, rightEnd, around.End);
    }

    /// <summary>The envoy was told by the mayor on Monday that …: who speaks stands after "by", and the statement after "that".</summary>
    private Attribution? ToldBy(in CuePlace here)
    {
        const int LongestPhrase = 12;
        (int cue, Clause around) = (here.Cue, here.Around);
        int first = cue + 2;
        if (!here.Entry.Takes('r') || first >= around.End || !words.Is(cue + 1, WordSet.By) || !IsPassive(here))
            return null;
        int speakerEnd = NounPhrases.Right(words, first, around.End);
        for (int i = first + 1; i + 1 < speakerEnd; i++)
        {
            if (words.Is(i, WordClass.Preposition) && words.Is(i + 1, WordClass.Time))
                speakerEnd = i;
        }

        if (speakerEnd <= first || !HasHead(first, speakerEnd))
            return null;
        for (int i = speakerEnd; i < Math.Min(around.End, speakerEnd + LongestPhrase); i++)
        {
            if (words.Is(i, WordSet.That))
                return New(here, AttributionShape.After).By(first, speakerEnd).After(i, around.End);
            if (words.Is(i, WordClass.Quote | WordClass.Cue | WordClass.Relative))
                return null;
        }

        return null;
    }

    /// <summary>The attack was condemned by the Arab League: the subject is what is judged, and who judges stands after "by".</summary>
    private Attribution? JudgedBy(in CuePlace here)
    {
        if (!here.Subject.IsFound || !here.Around.Is(here.Cue + 1, WordSet.By) || !IsPassive(here))
            return null;
        int first = here.Cue + 2;
        int end = NounPhrases.Right(words, first, here.Around.End);
        Attribution found = pool.Add(here.Sentence, here.Cue, here.Entry, AttributionShape.Before);
        return end > first && HasHead(first, end) ? found.By(first, end).Before(here.Subject.First, here.Subject.End) : found;
    }

    /// <summary>…, saying the strike; vows to retaliate; a claim that: no subject stands at the cue.</summary>
    private Attribution? Bare(in CuePlace here)
    {
        if (here.Subject.IsFound)
            return null;
        (int cue, Clause around) = (here.Cue, here.Around);

        // "supported by Iran": the phrase tells of somebody, and no statement follows.
        bool isAdjective = HasEnding(cue, WordEnding.Past) && (around.Is(cue - 1, WordClass.Determiner) || around.Is(cue - 1, WordSet.That));
        if (isAdjective || around.Is(cue + 1, WordSet.By))
            return pool.Add(here.Sentence, cue, here.Entry, AttributionShape.Bare).Because(RuleCode.QuoteNoSubject);
        AttributionShape shape = around.Is(here.Left, WordSet.To) ? AttributionShape.Infinitive
            : around.Is(cue - 1, WordClass.Comma | WordClass.Quote) ? AttributionShape.Participle
            : AttributionShape.Bare;
        RuleCode rule = shape switch
        {
            AttributionShape.Infinitive => RuleCode.QuoteInfinitive,
            AttributionShape.Participle => RuleCode.QuoteParticiple,
            _ => RuleCode.QuoteNoSubject,
        };
        int start = AfterStart(cue, around.End, here.Entry);
        return pool.Add(here.Sentence, cue, here.Entry, shape).Because(rule).After(start, Math.Max(start, around.End));
    }

    /// <summary>"Why?" Rasool asked: the question mark ended the sentence, and the statement is what the marks before it hold.</summary>
    private Attribution? Asked(in CuePlace here, in Sentence sentence)
    {
        int last = here.Around.First - 1;
        if (here.Subject.Clause != here.Around.First || last < 0 || marks.ClosedBy(last) is not (>= 0 and int mark)
            || !IsSameBlock(last, sentence) || !IsFollowedByNothing(here, afterMark: true))
        {
            return null;
        }

        return WithSecondPart(New(here, AttributionShape.Before).Before(marks[mark].First, last), here.Cue + 1, here.Around.End);
    }

    /// <summary>Rasool had this to say. "…": the sentence ends with the cue, and the statement is the next one, in marks.</summary>
    private Attribution? BeforeNextSentence(in CuePlace here, in Sentence sentence) =>
        AfterStart(here.Cue, here.Around.End, here.Entry) >= here.Around.End && MarkAfter(sentence) is >= 0 and int mark
            ? New(here, AttributionShape.After).After(marks[mark].First, marks[mark].Close) : null;

    /// <summary>The strike …, Rasool said. The strike, Rasool said, was …: the statement, or its first part, stands before the speaker.</summary>
    private Attribution? AfterStatement(in CuePlace here)
    {
        (int cue, int clause, Clause around) = (here.Cue, here.Subject.Clause, here.Around);
        if (clause <= around.First + 1 || !IsAfterMark(clause))
            return null;
        bool isQuoted = EndsMarks(clause, around.First);
        bool hasComma = around.Is(cue + 1, WordClass.Comma);
        bool goesOnWithCue = hasComma && around.Is(cue + 2, WordClass.Cue) && HasEnding(cue + 2, WordEnding.Ing);
        bool endsHere = goesOnWithCue || IsFollowedByNothing(here);
        if (!isQuoted && hasComma && cue + 2 < around.End && (marks.Opens(cue + 2) || words.Is(cue + 2, WordSet.That)))
            return null;

        // "In an interview, Ryan said …": a phrase of time, place or circumstance opens the sentence, and the statement follows.
        bool isLead = words.Is(around.First, WordClass.Preposition | WordClass.Conjunction) && !marks.Opens(around.First);
        if (isLead && ((!endsHere && !hasComma) || (clause - around.First < 7 && IsPhrase(around.First, clause))))
            return null;
        if (isQuoted || endsHere)
        {
            Attribution found = New(here, AttributionShape.Before).Because(RuleCode.QuoteVerbAfter).Before(around.First, clause);
            return WithSecondPart(found, cue + 1, around.End);
        }

        bool isSplit = hasComma && !around.Is(cue + 2, WordClass.Conjunction | WordClass.Cue);
        Attribution? split = isSplit ? New(here, AttributionShape.Split).Before(around.First, clause) : null;
        return split?.After(cue + 2, Math.Max(cue + 2, around.End)).Because(RuleCode.QuoteVerbInside);
    }

    /// <summary>Rasool said the strike …: the statement stands after the cue.</summary>
    private Attribution BeforeStatement(in CuePlace here)
    {
        int start = AfterStart(here.Cue, here.Around.End, here.Entry);
        Attribution found = New(here, AttributionShape.After).After(start, Math.Max(start, here.Around.End));
        found.HidesSpeaker = !words.Is(here.Cue, WordSet.QuotedParticiple) && IsParticiple(here.Cue) && IsPassive(here);
        return found;
    }

    /// <summary>A candidate whose speaker is the subject before the cue.</summary>
    private Attribution New(in CuePlace here, AttributionShape shape) =>
        pool.Add(here.Sentence, here.Cue, here.Entry, shape).By(here.Subject.First, here.Subject.End);

    /// <summary>Whether a comma, a closing mark, a dash, a question or an exclamation stands before a clause.</summary>
    private bool IsAfterMark(int clause) => words.Is(clause - 1, WordClass.Comma)
        || (words.Is(clause - 1, WordClass.Quote) && !marks.Opens(clause - 1))
        || (words.Is(clause - 1, WordClass.Stop) && words.Char(clause - 1) is '-' or '\u2013' or '\u2014' or '?' or '!');

    /// <summary>Whether a statement in marks ends before a clause: "…," Rasool said.</summary>
    private bool EndsMarks(int clause, int first)
    {
        int mark = marks.ClosedBy(clause - 1);
        return (mark >= 0 && (EndsTurn(clause - 1) || marks[mark].Open <= first))
            || (clause - 2 > first && words.Is(clause - 2, WordClass.Quote) && !marks.Opens(clause - 2));
    }

    private bool HasEnding(int at, WordEnding ending) => (words.LexemeAt(at).Endings & ending) != 0;

    private bool IsParticiple(int at) => HasEnding(at, WordEnding.Past) || words.IsSmall(at, WordSet.SpeechParticiple);

    private bool IsPassive(in CuePlace here)
    {
        for (int i = here.Left + 1; i < here.Cue; i++)
        {
            if (words.IsSmall(i, WordSet.PassiveVerb))
                return true;
        }

        return false;
    }

    /// <summary>A cue with what stands around it.</summary>
    /// <param name="Sentence">Index of its sentence.</param>
    /// <param name="Around">The sentence, as far as it is looked at.</param>
    /// <param name="Cue">The cue's head word.</param>
    /// <param name="Entry">What the cue list says of it.</param>
    /// <param name="Left">The last token before the cue and its auxiliaries.</param>
    /// <param name="Subject">The phrase before the cue that may be its subject.</param>
    private readonly record struct CuePlace(int Sentence, Clause Around, int Cue, CueEntry Entry, int Left, Subject Subject);

    /// <summary>The phrase before a cue that may be who says it.</summary>
    /// <param name="First">Its first token; −1 where none was found.</param>
    /// <param name="End">The token after it.</param>
    /// <param name="Clause">The first token of the clause that it opens.</param>
    private readonly record struct Subject(int First, int End, int Clause)
    {
        /// <summary>No subject.</summary>
        public static Subject None => new(-1, -1, -1);

        /// <summary>Whether there is one.</summary>
        public bool IsFound => First >= 0;
    }
}
