namespace Parallax;

/// <content>Which candidates are cues, and which of them say the same thing twice.</content>
internal sealed partial class QuotationReader
{
    private List<Attribution> Accept()
    {
        CueFeatures features = new(segmented, classes);
        double least = Math.Log(options.MinimumProbability / (1 - options.MinimumProbability));
        List<Attribution> accepted = [];
        foreach (Attribution candidate in Candidates)
        {
            if ((options.SpeechOnly && !candidate.Entry.IsSpeech) || IsAuthors(candidate))
                continue;
            candidate.LogOdds = model.LogOdds(features, candidate);
            bool isSigned = ReferenceEquals(candidate.Entry, ReportingCues.Dash);
            bool isLikely = candidate.LogOdds >= least + Doubt(candidate);
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
        Attribution[] all = [.. accepted];
        accepted.Clear();
        for (int i = 0; i < all.Length; i++)
        {
            bool isDouble = false;
            for (int k = Math.Max(0, i - Neighbours); k < Math.Min(all.Length, i + Neighbours) && !isDouble; k++)
            {
                // "declined to say how": one statement, of the verb that governs.
                bool governs = all[k].Cue < all[i].Cue && all[k].AfterFirst < all[i].Cue && all[i].Cue - all[k].AfterFirst <= 1;
                isDouble = k != i && all[k].Sentence == all[i].Sentence
                    && ((all[i].Shape == AttributionShape.Infinitive && governs) || (IsAdverbialNoun(all[i]) && !IsAdverbialNoun(all[k])) || IsToldOf(all[i], all[k]));
            }

            if (!isDouble)
                accepted.Add(all[i]);
        }

        for (int i = accepted.Count - 1; i > 0; i--)
        {
            Attribution a = accepted[i - 1], b = accepted[i];
            // "Osk was quoted as saying": the second verb has the statement, the first one the speaker.
            if (b.SpeakerFirst < 0 && b.Cue == a.Cue + 2 && segmented.Tokens[a.Cue + 1].Span.In(segmented.Text) is "as")
            {
                (b.SpeakerFirst, b.SpeakerEnd) = (a.SpeakerFirst, a.SpeakerEnd);
                accepted.RemoveAt(i - 1);
                continue;
            }

            bool isSame = a.Sentence == b.Sentence && a.AfterEnd > a.AfterFirst && a.AfterFirst == b.AfterFirst && b.AfterEnd > b.AfterFirst;
            if (!isSame)
                continue;

            // "Rasool said witnesses told him that C": the first statement holds the second cue; it began too late.
            if (b.SpeakerFirst > a.Cue)
                a.AfterFirst = b.SpeakerFirst;
            else
                accepted.RemoveAt(b.SpeakerFirst < 0 || b.SpeakerFirst == a.SpeakerFirst ? i : i - 1);
        }
    }

    /// <summary>
    /// "Reve called for a royal condemnation of the "theft"": a noun in somebody's statement only tells of speech, and the marks after it are those of
    /// whose statement it is.
    /// </summary>
    private bool IsToldOf(Attribution noun, Attribution outer)
    {
        if (noun.Entry.Frames != "n" || outer.Entry.Takes('n') || outer.SpeakerFirst < 0 || noun.Cue < outer.AfterFirst || noun.Cue >= outer.AfterEnd || bounds.Inside(noun.Cue) >= 0)
            return false;
        return HoldsMarks(noun.AfterFirst, noun.AfterEnd);
    }

    private bool HoldsMarks(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if ((classes[i] & (WordClass.Marked | WordClass.Quote)) != 0)
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
            while (joint > first.Cue && (classes[joint] & (WordClass.Adverb | WordClass.Auxiliary)) != 0 && (classes[joint] & WordClass.Conjunction) == 0)
                joint--;
            bool isJoined = second.Sentence == first.Sentence && second.SpeakerFirst < 0 && first.SpeakerFirst >= 0 && first.SpeakerFirst < first.Cue
                && second.Shape == AttributionShape.Bare && joint >= first.AfterFirst && second.Cue < first.AfterEnd
                && bounds.Inside(second.Cue) < 0 && segmented.Tokens[joint].Span.In(segmented.Text) is "and" or "but";
            if (!isJoined)
                continue;
            first.AfterEnd = joint;
            (second.SpeakerFirst, second.SpeakerEnd) = (first.SpeakerFirst, first.SpeakerEnd);
        }
    }

    /// <summary>Whether a cue noun stands in "in a statement", "at the briefing".</summary>
    private bool IsAdverbialNoun(Attribution attribution)
    {
        if (!attribution.Entry.Takes('n'))
            return false;
        int at = attribution.Cue - 1;
        int words = 0;
        while (at > 0 && words < 4 && (classes[at] & (WordClass.Preposition | WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Auxiliary | WordClass.Cue)) == 0)
        {
            words++;
            at--;
        }

        return words > 0 && at >= 0 && segmented.Tokens[at].Span.In(segmented.Text) is "in" or "In" or "at" or "during" or "on" && (classes[at + 1] & (WordClass.Determiner | WordClass.Pronoun)) != 0;
    }

    /// <summary>
    /// Whether what stands beside a headline's colon is somebody who speaks: a noun for a speaker, a person, a body. A place may only say where.
    /// </summary>
    private bool CanSay(Attribution headline, bool isLikely)
    {
        if ((classes[headline.SpeakerEnd - 1] & WordClass.SpeakerNoun) != 0)
            return true;
        // "Falk on dams: …": who speaks stands before the preposition.
        int preposition = headline.SpeakerFirst;
        while (preposition < headline.SpeakerEnd && (classes[preposition] & WordClass.Preposition) == 0)
            preposition++;
        NameKind? kind = KindAtEnd(headline.SpeakerEnd) ?? KindAtEnd(preposition);
        return kind is not null && (isLikely || kind is NameKind.Person or NameKind.Organisation);

        NameKind? KindAtEnd(int end) => end <= headline.SpeakerFirst ? null
            : resolver.KindAtEnd(TextSpan.FromBounds(segmented.Tokens[headline.SpeakerFirst].Start, segmented.Tokens[end - 1].End));
    }

    /// <summary>How much more sure we must be, in log-odds: less beside marks, more where nothing in the subject can speak.</summary>
    private double Doubt(Attribution candidate)
    {
        if (IsBesideMarks(candidate))
            return -MarksAreEvidence;
        if (JudgesMarks(candidate))
            return -JudgedMarksAreEvidence;
        if (candidate.SpeakerFirst < 0)
            return 0;

        // "The assassination of their commanders": who can speak must stand in the head of the phrase, not in what belongs to it.
        for (int i = candidate.SpeakerFirst; i < candidate.SpeakerEnd && (i == candidate.SpeakerFirst || (classes[i] & WordClass.Preposition) == 0); i++)
        {
            bool named = (classes[i] & WordClass.Capital) != 0 && ((classes[i] & WordClass.First) == 0 || resolver.IsInName(segmented, i));
            if (named || (classes[i] & (WordClass.SpeakerNoun | WordClass.Pronoun | WordClass.Relative)) != 0)
                return 0;
        }

        return SpeechlessSubject;
    }

    /// <summary>Whether a speaker and a whole phrase in marks stand on either side of the cue.</summary>
    private bool IsBesideMarks(Attribution candidate)
    {
        if (candidate.SpeakerFirst < 0 || !candidate.Entry.IsSpeech || bounds.Inside(candidate.Cue) >= 0)
            return false;
        bool after = candidate.AfterEnd - candidate.AfterFirst > 4 && (classes[candidate.AfterFirst] & (WordClass.Quote | WordClass.Marked)) != 0;
        bool before = candidate.BeforeEnd - candidate.BeforeFirst > 4 && (classes[candidate.BeforeEnd - 1] & (WordClass.Quote | WordClass.Marked)) != 0;
        return after || before;
    }

    /// <summary>"… came to denounce the new "levy"": the object of a verb of speech holds marks, so they are the words of whoever judges.</summary>
    private bool JudgesMarks(Attribution candidate)
    {
        const int LongestObject = 5;
        CueEntry entry = candidate.Entry;
        if (candidate.Shape != AttributionShape.Infinitive || !entry.IsSpeech || !entry.Takes('o') || entry.Stance is not (CueStance.Claim or CueStance.Verdict) || bounds.Inside(candidate.Cue) >= 0)
            return false;
        int end = Math.Min(candidate.AfterEnd, candidate.AfterFirst + LongestObject);
        for (int i = candidate.AfterFirst; i < end; i++)
        {
            if ((classes[i] & WordClass.Quote) != 0)
                return true;
            if ((classes[i] & (WordClass.Comma | WordClass.Stop | WordClass.Preposition | WordClass.Auxiliary | WordClass.Relative | WordClass.Cue)) != 0)
                return false;
        }

        return false;
    }

    /// <summary>"I asked whether …" outside marks: what the author says unmarked is the text's own voice.</summary>
    private bool IsAuthors(Attribution candidate)
    {
        if (candidate.SpeakerEnd - candidate.SpeakerFirst != 1 || candidate.SpeakerFirst < 0 || bounds.Inside(candidate.Cue) >= 0
            || segmented.Tokens[candidate.SpeakerFirst].Span.In(segmented.Text) is not "I")
        {
            return false;
        }

        return !HoldsMarks(candidate.BeforeFirst, candidate.BeforeEnd) && !HoldsMarks(candidate.AfterFirst, candidate.AfterEnd);
    }
}
