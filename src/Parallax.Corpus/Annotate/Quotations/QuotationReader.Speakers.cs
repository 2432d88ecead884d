namespace Parallax;

/// <content>Who says each statement.</content>
internal sealed partial class QuotationReader
{
    private List<Quotation> Resolve()
    {
        List<Quotation> quotations = [];

        // A headline names speakers by halves; the body says who they are, so it is read first.
        foreach (int index in Enumerable.Range(0, drafts.Count).OrderBy(i => IsInHeadline(drafts[i])))
        {
            QuotationDraft draft = drafts[index];
            draft.Speaker = draft.Continues is { } owner ? owner.Speaker : SpeakerOf(draft.Attribution, index);
            if (draft.Continues is not null && draft.Speaker is { } again)
                resolver.Again(again);
            if (Finish(draft) is { Words: > 0 } quotation)
                quotations.Add(quotation);
        }

        return quotations;
    }

    private bool IsInHeadline(QuotationDraft draft) => segmented.Blocks[segmented.Sentences[draft.Sentence].Block].Kind == BlockKind.Headline;

    private Speaker? SpeakerOf(Attribution? attribution, int index)
    {
        if (attribution is null || attribution.HidesSpeaker)
            return null;
        if (attribution.SpeakerFirst >= 0)
        {
            TextSpan apposition = default;
            if (attribution.SpeakerEnd < attribution.Cue && (classes[attribution.SpeakerEnd] & WordClass.Comma) != 0)
            {
                int end = attribution.Cue;
                while (end > attribution.SpeakerEnd + 1 && (classes[end - 1] & (WordClass.Comma | WordClass.Auxiliary | WordClass.Adverb)) != 0)
                    end--;
                apposition = TextSpan.FromBounds(segmented.Tokens[attribution.SpeakerEnd].End, segmented.Tokens[end - 1].End);
            }
            else if (attribution.SpeakerFirst > attribution.Cue && attribution.AfterFirst != attribution.SpeakerEnd + 1 && attribution.SpeakerEnd < segmented.Tokens.Length && (classes[attribution.SpeakerEnd] & WordClass.Comma) != 0)
            {
                apposition = Following(attribution.SpeakerEnd + 1, segmented.Sentences[attribution.Sentence].EndToken);
            }

            return resolver.Resolve(segmented, classes, attribution.SpeakerFirst, attribution.SpeakerEnd, apposition);
        }

        if (attribution.Entry.Takes('n') && Author(attribution) is { } author)
            return author;
        return attribution.Entry.Frames == "n" ? null : Subject(attribution, index);
    }

    /// <summary>Warnings from engineers that …, a claim by the army that …: whom a cue noun belongs to.</summary>
    private Speaker? Author(Attribution attribution)
    {
        int first = attribution.Cue + 2;
        if (first >= attribution.AfterFirst || attribution.AfterFirst >= attribution.AfterEnd || segmented.Tokens[first - 1].Span.In(segmented.Text) is not ("by" or "from" or "of"))
            return null;
        int end = NounPhrases.Right(segmented, classes, first, attribution.AfterFirst);
        return end == attribution.AfterFirst ? resolver.Resolve(segmented, classes, first, end, default) : null;
    }

    /// <summary>What stands after a speaker's comma up to the next comma or mark.</summary>
    private TextSpan Following(int first, int end)
    {
        int at = first;
        while (at < end && (classes[at] & (WordClass.Comma | WordClass.Quote | WordClass.Stop)) == 0)
            at++;
        return at > first ? TextSpan.FromBounds(segmented.Tokens[first].Start, segmented.Tokens[at - 1].End) : default;
    }

    /// <summary>…, adding that: the speaker of the sentence's earlier attribution, else the phrase that opens the sentence.</summary>
    private Speaker? Subject(Attribution attribution, int index)
    {
        int from = Math.Max(0, index - Neighbours), to = Math.Min(drafts.Count, index + Neighbours);
        for (int i = to - 1; i >= from; i--)
        {
            Attribution? other = drafts[i].Attribution;
            bool isInside = other is not null && attribution.Cue > other.AfterFirst && attribution.Cue < other.AfterEnd;
            if (other is not null && !isInside && other.Sentence == attribution.Sentence && other.Cue < attribution.Cue && other.SpeakerFirst >= 0 && drafts[i].Speaker is { } speaker)
                return speaker;
        }

        int first = segmented.Sentences[attribution.Sentence].FirstToken;
        foreach (QuotationDraft draft in drafts.GetRange(from, to - from))
        {
            // Inside somebody's statement the subject is the statement's own: "Baghdad says the US … threatens to …".
            if (draft.Attribution is { } outer && outer.Sentence == attribution.Sentence && outer.Cue < attribution.Cue
                && outer.AfterFirst > first && attribution.Cue > outer.AfterFirst && attribution.Cue < outer.AfterEnd)
            {
                first = outer.AfterFirst;
            }
        }

        while (first < attribution.Cue && (classes[first] & (WordClass.Quote | WordClass.Conjunction | WordClass.Relative | WordClass.Comma)) != 0)
            first++;
        // "In a tweet, he …", "Echoing the mayor, he …": the subject stands after the comma.
        for (int step = 0; step < 3 && first < attribution.Cue && IsLead(first); step++)
        {
            int comma = first;
            while (comma < attribution.Cue && (classes[comma] & WordClass.Comma) == 0)
                comma++;
            if (comma >= attribution.Cue - 1)
                return null;
            first = comma + 1;
        }

        int end = HeadEnd(first, NounPhrases.Right(segmented, classes, first, attribution.Cue));
        return end > first ? resolver.Resolve(segmented, classes, first, end, default) : null;
    }

    private bool IsLead(int at) =>
        (classes[at] & (WordClass.Preposition | WordClass.Time | WordClass.Adverb)) != 0 && (classes[at] & (WordClass.SpeakerNoun | WordClass.Determiner | WordClass.Pronoun)) == 0
        || segmented.Tokens[at].Span.In(segmented.Text).EndsWith("ing", StringComparison.Ordinal);

    /// <summary>
    /// Where the subject ends that opens a clause: no list holds all verbs, so a plain word after a name or a noun for a speaker is taken for one
    /// ("the council closed the lock").
    /// </summary>
    private int HeadEnd(int first, int end)
    {
        const WordClass Head = WordClass.Capital | WordClass.SpeakerNoun;
        for (int i = first; i + 1 < end; i++)
        {
            bool isPlain = (classes[i + 1] & WordClass.Word) != 0 && (classes[i + 1] & (Head | WordClass.Grammar)) == 0;
            if ((classes[i] & Head) != 0 && (classes[i] & (WordClass.Determiner | WordClass.Preposition)) == 0 && isPlain && !GoesOn(i + 1, end))
                return i + 1;
        }

        return end;

        bool GoesOn(int from, int to)
        {
            bool found = false;
            for (int i = from; i < to && (classes[i] & WordClass.Determiner) == 0; i++)
                found |= (classes[i] & Head) != 0;
            return found;
        }
    }
}
