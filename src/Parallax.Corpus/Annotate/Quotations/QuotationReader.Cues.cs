namespace Parallax;

/// <content>Which candidates are cues, and which of them say the same thing twice.</content>
internal sealed partial class QuotationReader
{
    private List<Attribution> Accept()
    {
        CueFeatures features = new(words);
        CueModel model = words.Language.CueModel;
        Span<uint> hashes = stackalloc uint[CueFeatures.Count];
        double least = Math.Log(options.MinimumProbability / (1 - options.MinimumProbability));
        List<Attribution> accepted = [];
        foreach (Attribution candidate in Candidates)
        {
            if ((options.SpeechOnly && !candidate.Entry.IsSpeech) || IsAuthors(candidate) || IsUnsaid(candidate))
                continue;
            features.Collect(candidate, hashes);
            candidate.LogOdds = model.LogOdds(hashes);
            bool isSigned = ReferenceEquals(candidate.Entry, ReportingCues.Dash);
            bool isLikely = candidate.LogOdds >= least + Doubt(candidate) + Brevity(candidate);
            if (ReferenceEquals(candidate.Entry, ReportingCues.Colon) ? CanSay(candidate, isLikely) : isSigned || isLikely)
                accepted.Add(candidate);
        }

        DropDoubles(accepted);
        return accepted;
    }

    /// <summary>
    /// Drops a noun that only repeats a verb's cue: "said in a statement that" is one statement, of the verb; and of two cues with one and the
    /// same statement the less sure one.
    /// </summary>
    private void DropDoubles(List<Attribution> accepted)
    {
        for (int i = 0; i < accepted.Count; i++)
            accepted[i].IsDouble = RepeatsNeighbour(accepted, i);
        accepted.RemoveAll(static attribution => attribution.IsDouble);
        for (int i = accepted.Count - 1; i > 0; i--)
        {
            Attribution a = accepted[i - 1], b = accepted[i];
            // "Osk was quoted as saying": the second verb has the statement, the first one the speaker.
            if (!b.HasSpeaker && b.Cue == a.Cue + 2 && words.IsSmall(a.Cue + 1, WordSet.As))
            {
                b.By(a.SpeakerFirst, a.SpeakerEnd);
                accepted.RemoveAt(i - 1);
                continue;
            }

            bool isSame = a.Sentence == b.Sentence && a.HasAfter && b.HasAfter && a.AfterFirst == b.AfterFirst;
            if (!isSame)
                continue;

            // "Rasool said witnesses told him that C": the first statement holds the second cue; it began too late.
            if (b.SpeakerFirst > a.Cue)
                a.AfterFirst = b.SpeakerFirst;
            else
                accepted.RemoveAt(!b.HasSpeaker || b.SpeakerFirst == a.SpeakerFirst ? i : i - 1);
        }
    }

    /// <summary>Whether another attribution of the sentence has the statement of the one at <paramref name="index"/>.</summary>
    private bool RepeatsNeighbour(List<Attribution> accepted, int index)
    {
        Attribution one = accepted[index];
        bool isNoun = IsAdverbialNoun(one);
        for (int k = Math.Max(0, index - Neighbours); k < Math.Min(accepted.Count, index + Neighbours); k++)
        {
            Attribution other = accepted[k];
            if (k == index || other.Sentence != one.Sentence)
                continue;

            // "declined to say how": one statement, of the verb that governs.
            bool isGoverned = one.Shape == AttributionShape.Infinitive && other.Cue < one.Cue && other.AfterFirst == one.Cue - 1;
            if (isGoverned || (isNoun && !IsAdverbialNoun(other)) || IsToldOf(one, other))
                return true;
        }

        return false;
    }

    /// <summary>
    /// "Reve called for a royal condemnation of the "theft"": a noun in somebody's statement only tells of speech, and the marks after it are
    /// those of whose statement it is.
    /// </summary>
    private bool IsToldOf(Attribution noun, Attribution outer)
    {
        bool isTold = noun.Entry.IsNoun && !outer.Entry.MayBeNoun && outer.HasSpeaker && outer.HoldsAfter(noun.Cue) && marks.Inside(noun.Cue) < 0;
        return isTold && HoldsMarks(noun.AfterFirst, noun.AfterEnd);
    }

    private bool HoldsMarks(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.Is(i, WordClass.Marked | WordClass.Quote))
                return true;
        }

        return false;
    }

    /// <summary>"Moran confirmed that A and said B": two verbs of one speaker. The first statement ends at the conjunction.</summary>
    private void JoinVerbs(List<Attribution> accepted)
    {
        for (int i = 1; i < accepted.Count; i++)
        {
            Attribution first = accepted[i - 1], second = accepted[i];
            int joint = second.Cue - 1;
            while (joint > first.Cue && words.Is(joint, WordClass.Adverb | WordClass.Auxiliary) && !words.Is(joint, WordClass.Conjunction))
                joint--;
            bool isJoined = second.Sentence == first.Sentence && !second.HasSpeaker && first.HasSpeaker && first.SpeakerFirst < first.Cue
                && second.Shape == AttributionShape.Bare && joint >= first.AfterFirst && second.Cue < first.AfterEnd
                && marks.Inside(second.Cue) < 0 && words.IsSmall(joint, WordSet.VerbJoint);
            if (!isJoined)
                continue;
            first.AfterEnd = joint;
            second.By(first.SpeakerFirst, first.SpeakerEnd);
        }
    }

    /// <summary>Whether a cue noun stands in "in a statement", "at the briefing".</summary>
    private bool IsAdverbialNoun(Attribution attribution)
    {
        if (!attribution.Entry.MayBeNoun)
            return false;
        const WordClass Ends = WordClass.Preposition | WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Auxiliary | WordClass.Cue;
        int at = attribution.Cue - 1;
        while (at > 0 && attribution.Cue - at <= 4 && !words.Is(at, Ends))
            at--;
        return at >= 0 && at < attribution.Cue - 1 && words.Is(at + 1, WordClass.Determiner | WordClass.Pronoun)
            && (words.IsSmall(at, WordSet.OccasionPreposition) || words.Is(at, WordSet.In));
    }

    /// <summary>
    /// Whether what stands beside a headline's colon is somebody who speaks: a noun for a speaker, a person, a body. A place may only say where.
    /// </summary>
    private bool CanSay(Attribution headline, bool isLikely)
    {
        if (words.Is(headline.SpeakerEnd - 1, WordClass.SpeakerNoun))
            return !words.Is(headline.SpeakerEnd - 1, WordSet.NoteLabel);
        // "Falk on dams: …": who speaks stands before the preposition.
        int preposition = headline.SpeakerFirst;
        while (preposition < headline.SpeakerEnd && !words.Is(preposition, WordClass.Preposition))
            preposition++;
        NameKind? kind = KindAtEnd(headline.SpeakerEnd) ?? KindAtEnd(preposition);
        return kind is not null && (isLikely || kind is NameKind.Person or NameKind.Organisation);

        NameKind? KindAtEnd(int end) => end <= headline.SpeakerFirst ? null : resolver.KindAtEnd(SpanOf(headline.SpeakerFirst, end));
    }

    /// <summary>
    /// How much surer we must be of a few words outside marks that are no clause: "he defended the plan" mostly tells an act, not words.
    /// </summary>
    private double Brevity(Attribution candidate)
    {
        (int first, int end) = candidate.HasAfter ? (candidate.AfterFirst, candidate.AfterEnd) : (candidate.BeforeFirst, candidate.BeforeEnd);
        int count = Words(candidate.BeforeFirst, candidate.BeforeEnd) + Words(candidate.AfterFirst, candidate.AfterEnd);
        bool claims = words.Is(candidate.Cue, WordSet.Claiming);
        if ((count >= Short && !claims) || words.Is(candidate.Cue, WordSet.SourcePreposition)
            || HoldsMarks(first, end) || HoldsClause(candidate.Sentence, first, end))
        {
            return 0;
        }

        return claims ? Never : count < VeryShort ? VeryShortDoubt : ShortDoubt;
    }

    /// <summary>Whether a stretch holds a verb, "to" or "that": "to close the port", "the lock had failed".</summary>
    private bool HoldsClause(int sentence, int first, int end)
    {
        Clause clause = words.In(segmented.Sentences[sentence]);
        for (int i = first; i < end && !words.IsSmall(i, WordSet.VerbJoint); i++)
        {
            if (clause.TellsOfClause(i))
                return true;
        }

        return false;
    }

    private int Words(int first, int end)
    {
        int count = 0;
        for (int i = first; i < end; i++)
            count += tokens[i].IsWord ? 1 : 0;
        return count;
    }

    /// <summary>How much more sure we must be, in log-odds: less beside marks, more where nothing in the subject can speak.</summary>
    private double Doubt(Attribution candidate)
    {
        if (IsBesideMarks(candidate))
            return -MarksAreEvidence;
        if (JudgesMarks(candidate))
            return -JudgedMarksAreEvidence;
        if (!candidate.HasSpeaker)
            return 0;

        // "The assassination of their commanders": who can speak must stand in the head of the phrase, not in what belongs to it.
        for (int i = candidate.SpeakerFirst; i < candidate.SpeakerEnd; i++)
        {
            if (i > candidate.SpeakerFirst && words.Is(i, WordClass.Preposition))
                break;
            bool named = words.Is(i, WordClass.Capital) && (!words.Is(i, WordClass.First) || resolver.IsInName(words, i));
            if (named || words.Is(i, WordClass.SpeakerNoun | WordClass.Pronoun | WordClass.Relative))
                return 0;
        }

        return SpeechlessSubject;
    }

    /// <summary>Whether a speaker and a whole phrase in marks stand on either side of the cue.</summary>
    private bool IsBesideMarks(Attribution candidate)
    {
        if (!candidate.HasSpeaker || !candidate.Entry.IsSpeech || marks.Inside(candidate.Cue) >= 0)
            return false;
        bool after = candidate.AfterEnd - candidate.AfterFirst > 4 && words.Is(candidate.AfterFirst, WordClass.Quote | WordClass.Marked);
        bool before = candidate.BeforeEnd - candidate.BeforeFirst > 4 && words.Is(candidate.BeforeEnd - 1, WordClass.Quote | WordClass.Marked);
        return after || before;
    }

    /// <summary>"… came to denounce the new "levy"": the object of a verb of speech holds marks, so they are the words of whoever judges.</summary>
    private bool JudgesMarks(Attribution candidate)
    {
        const int LongestObject = 5;
        const WordClass Ends = WordClass.Comma | WordClass.Stop | WordClass.Preposition | WordClass.Auxiliary | WordClass.Relative | WordClass.Cue;
        CueEntry entry = candidate.Entry;
        bool judges = entry.IsSpeech && entry.Takes('o') && entry.Stance is CueStance.Claim or CueStance.Verdict;
        if (candidate.Shape != AttributionShape.Infinitive || !judges || marks.Inside(candidate.Cue) >= 0)
            return false;
        int end = Math.Min(candidate.AfterEnd, candidate.AfterFirst + LongestObject);
        for (int i = candidate.AfterFirst; i < end; i++)
        {
            if (words.Is(i, WordClass.Quote))
                return true;
            if (words.Is(i, Ends))
                return false;
        }

        return false;
    }

    /// <summary>
    /// "I asked whether …", "we know that …", "you might say": outside marks the text's own voice, inside them the words of whoever is quoted.
    /// </summary>
    private bool IsAuthors(Attribution candidate)
    {
        if (candidate.SpeakerEnd - candidate.SpeakerFirst != 1 || !candidate.HasSpeaker)
            return false;
        if (!words.Is(candidate.SpeakerFirst, WordSet.AuthorPronoun) && !words.Is(candidate.SpeakerFirst, WordSet.SecondPerson))
            return false;
        return marks.Inside(candidate.Cue) >= 0
            || (!HoldsMarks(candidate.BeforeFirst, candidate.BeforeEnd) && !HoldsMarks(candidate.AfterFirst, candidate.AfterEnd));
    }

    /// <summary>
    /// "Nobody said …", "not one member said …", "failing to note that …", "that is not to say …", "has not said whether …": told of, and
    /// said by nobody; "which claimed nine lives", "met later that year": no statement.
    /// </summary>
    private bool IsUnsaid(Attribution candidate)
    {
        int cue = candidate.Cue, speaker = candidate.SpeakerFirst;
        if (candidate.HasSpeaker && (words.Is(speaker, WordSet.No) || (speaker > 0 && words.Is(speaker - 1, WordSet.Negation))))
            return true;
        bool isInfinitive = cue > 1 && words.Is(cue - 1, WordSet.To);
        if (isInfinitive && (words.Is(cue - 2, WordSet.Failing) || (words.Is(cue - 2, WordSet.Negation) && !candidate.HasSpeaker && IsBe(cue - 3))))
            return true;
        if (!candidate.HasAfter || candidate.HasBefore || HoldsMarks(candidate.AfterFirst, candidate.AfterEnd))
            return false;
        int first = candidate.AfterFirst, length = candidate.AfterEnd - first;
        bool isTime = words.Is(first, WordSet.That) && length <= LongestTime && length > 1 && words.Is(first + 1, WordClass.Time);
        bool isClaimed = words.Is(cue, WordSet.Claiming) && Holds(first, Math.Min(candidate.AfterEnd, first + LongestTime), WordSet.Lives);
        return isTime || isClaimed || (IsNegated(cue) && words.Is(first, WordSet.Question));
    }

    private bool IsBe(int at) => at >= 0 && (words.IsSmall(at, WordSet.PassiveVerb) || words.Is(at, WordSet.ContractedVerb));

    private bool Holds(int first, int end, WordSet set)
    {
        for (int i = first; i < end; i++)
        {
            if (words.Is(i, set))
                return true;
        }

        return false;
    }

    /// <summary>"Has not said", "couldn't say", "is unable to say".</summary>
    private bool IsNegated(int cue)
    {
        for (int i = cue - 1; i >= 0 && cue - i < 4 && (words.Is(i, WordClass.Auxiliary | WordClass.Adverb) || words.Is(i, WordSet.To)
            || words.Is(i, WordSet.Negation) || words.Is(i, WordSet.Failing)); i--)
        {
            if (words.Is(i, WordSet.Negation) || words.Is(i, WordSet.Failing))
                return true;
        }

        return false;
    }
}
