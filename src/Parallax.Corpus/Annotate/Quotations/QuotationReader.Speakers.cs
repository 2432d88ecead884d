namespace Parallax;

/// <content>Who says each statement.</content>
internal sealed partial class QuotationReader
{
    private Quotation[] Resolve()
    {
        Quotation?[] read = new Quotation?[drafts.Count];

        // A headline names speakers by halves; the body says who they are, so it is read first.
        for (int i = 0; i < read.Length; i++)
            read[i] = IsInHeadline(drafts[i]) ? null : Resolve(i);
        for (int i = 0; i < read.Length; i++)
            read[i] ??= IsInHeadline(drafts[i]) ? Resolve(i) : null;
        int count = 0;
        foreach (Quotation? quotation in read)
        {
            if (quotation is null)
                continue;

            // They are in order but for a few whose first stretch stands later than the cue's.
            int at = count++;
            for (; at > 0 && quotation.Content[0] < read[at - 1]!.Content[0]; at--)
                read[at] = read[at - 1];
            read[at] = quotation;
        }

        return read.AsSpan(0, count).ToArray()!;
    }

    private Quotation? Resolve(int index)
    {
        QuotationDraft draft = drafts[index];
        draft.Speaker = draft.Continues is { } owner ? owner.Speaker?.By(RuleCode.SpeakerGoesOn)
            : draft.Utterance is { } utterance ? SpeakerOf(utterance) : SpeakerOf(draft.Attribution, index);
        if (draft.Continues is not null && draft.Speaker is { } again)
            resolver.Again(again);
        return Finish(draft) is { Words: > 0 } quotation && !IsNobodys(draft, quotation) ? quotation : null;
    }

    /// <summary>
    /// "He was expected to resign", "the ships were seen": unmarked words of a passive that nobody is found to say are the text's own; those of
    /// "it was reported that …" are not.
    /// </summary>
    private bool IsNobodys(QuotationDraft draft, Quotation quotation) => quotation is { Speaker: null, Marked.Count: 0 }
        && (draft.Utterance is not null
            || (draft.Attribution is { HidesSpeaker: true } hidden && !(hidden.HasAfter && words.Is(hidden.AfterFirst, WordSet.That))));

    private bool IsInHeadline(QuotationDraft draft) => segmented.Blocks[segmented.Sentences[draft.Sentence].Block].Kind == BlockKind.Headline;

    private Speaker? SpeakerOf(Attribution? attribution, int index)
    {
        if (attribution is null || attribution.HidesSpeaker)
            return null;
        using SpeakerResolver.Aside aside = resolver.Beside(IsNested(attribution, index));
        bool isSource = words.Is(attribution.Cue, WordSet.SourcePreposition);
        bool isParticiple = (words.LexemeAt(attribution.Cue).Endings & WordEnding.Ing) != 0 && !isSource;
        if (attribution.HasSpeaker)
        {
            (int first, int end) = (attribution.SpeakerFirst, attribution.SpeakerEnd);
            TextSpan apposition = Apposition(attribution);

            // "Reve gave a statement denying …": who gave it speaks, not the paper.
            if (isParticiple && resolver.DocumentIn(words, first, end) is >= 0 and int document)
                return Owner(document) ?? Subject(attribution, index);

            // "The port said": whoever is said to say can speak.
            bool isSaid = words.Is(attribution.Cue, WordSet.Said) && words.Is(first, WordSet.The) && end > first + 1;
            if (isSource || isSaid || !apposition.IsEmpty || resolver.MaySpeak(words, first, end))
                return resolver.Resolve(words, first, end, apposition);
        }

        if (attribution.Entry.MayBeNoun && (Author(attribution) ?? Owner(attribution.Cue)) is { } author)
            return author;

        // "…, calling it a plot" goes on from the sentence's subject; a finite verb after a phrase that cannot speak has some other one.
        return attribution.Entry.IsNoun || (attribution.HasSpeaker && !isParticiple) ? null : Subject(attribution, index);
    }

    /// <summary>Whether a statement is told inside another one, so that its speaker is not whom the text goes on about.</summary>
    private bool IsNested(Attribution attribution, int index)
    {
        for (int i = Math.Max(0, index - Neighbours); i < Math.Min(drafts.Count, index + Neighbours); i++)
        {
            if (drafts[i].Attribution is { } outer && outer != attribution && outer.Sentence == attribution.Sentence
                && (outer.HoldsAfter(attribution.Cue) || (attribution.Cue >= outer.BeforeFirst && attribution.Cue < outer.BeforeEnd)))
            {
                return true;
            }
        }

        return marks.Inside(attribution.Cue) >= 0;
    }

    /// <summary>"His first statement", "Reve's denial", "an aide issued a statement": whose a noun for words is.</summary>
    private Speaker? Owner(int noun)
    {
        const WordClass Ends = WordClass.Preposition | WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Auxiliary
            | WordClass.Conjunction | WordClass.Possessive | WordClass.Determiner;
        int first = segmented.Sentences[segmented.SentenceOf(noun)].FirstToken, at = noun - 1;
        while (at > first && noun - at < LongestOwned && !words.Is(at, Ends) && !words.Is(at, WordSet.Owner))
            at--;
        if (at < first)
            return null;
        if (words.Is(at, WordSet.Owner))
            return resolver.Resolve(words, at, at + 1, default);
        int last = words.Is(at, WordClass.Possessive) ? at - 1
            : words.Is(at, WordSet.Article) && at - 2 >= first && words.LexemeAt(at - 1).LooksPast ? at - 2 : -1;
        int start = last < first ? -1 : NounPhrases.Left(words, first, last);

        // "Pushing back on Holm's claim": the phrase that owns begins after the preposition; "the mayor of Orsk's claim" does not.
        for (int i = last; i > start && start >= 0; i--)
        {
            if (words.Is(i, WordClass.Preposition) && !words.Is(i, WordClass.Capital) && !words.Is(i, WordSet.Of))
                start = i + 1;
        }

        return start >= 0 && start <= last && resolver.MaySpeak(words, start, last + 1)
            ? resolver.Resolve(words, start, last + 1, default)?.By(RuleCode.SpeakerOwner) : null;
    }

    /// <summary>"Rasool, the spokesman, said …", "…, said Rasool, the spokesman": what stands between commas after the speaker.</summary>
    private TextSpan Apposition(Attribution attribution)
    {
        int comma = attribution.SpeakerEnd;
        if (comma >= tokens.Length || !words.Is(comma, WordClass.Comma))
            return default;
        if (comma < attribution.Cue)
        {
            int end = attribution.Cue;
            while (end > comma + 1 && words.Is(end - 1, WordClass.Comma | WordClass.Auxiliary | WordClass.Adverb))
                end--;
            return TextSpan.FromBounds(tokens[comma].End, tokens[end - 1].End);
        }

        bool follows = attribution.SpeakerFirst > attribution.Cue && attribution.AfterFirst != comma + 1;
        return follows ? Following(comma + 1, segmented.Sentences[attribution.Sentence].EndToken) : default;
    }

    /// <summary>Warnings from engineers that …, a claim by the army that …: whom a cue noun belongs to.</summary>
    private Speaker? Author(Attribution attribution)
    {
        int first = attribution.Cue + 2;
        if (first >= attribution.AfterFirst || !attribution.HasAfter || !words.IsSmall(first - 1, WordSet.AuthorPreposition))
            return null;
        int end = NounPhrases.Right(words, first, attribution.AfterFirst);
        return end == attribution.AfterFirst ? resolver.Resolve(words, first, end, default)?.By(RuleCode.SpeakerAuthor) : null;
    }

    /// <summary>What stands after a speaker's comma up to the next comma or mark.</summary>
    private TextSpan Following(int first, int end)
    {
        int at = first;
        while (at < end && !words.Is(at, WordClass.Comma | WordClass.Quote | WordClass.Stop))
            at++;
        return at > first ? SpanOf(first, at) : default;
    }

    /// <summary>…, adding that: the speaker of the sentence's earlier attribution, else the phrase that opens the sentence.</summary>
    private Speaker? Subject(Attribution attribution, int index)
    {
        int from = Math.Max(0, index - Neighbours), to = Math.Min(drafts.Count, index + Neighbours);
        for (int i = to - 1; i >= from; i--)
        {
            if (drafts[i].Attribution is not { } other || other.Sentence != attribution.Sentence || other.Cue >= attribution.Cue || !other.HasSpeaker)
                continue;

            // "The mayor met the envoy, who asked for time, but said …": the verb after the comma is the mayor's.
            bool isClosed = words.Is(other.SpeakerFirst, WordClass.Relative) && IsAfterCommaAndJoint(attribution.Cue);
            if (!isClosed && !IsInside(attribution, other) && drafts[i].Speaker is { } speaker)
                return speaker.By(RuleCode.SpeakerOtherVerb);
        }

        int first = segmented.Sentences[attribution.Sentence].FirstToken;
        bool goesOn = IsAfterCommaAndJoint(attribution.Cue);
        for (int i = from; i < to && !goesOn; i++)
        {
            // Inside somebody's statement the subject is the statement's own: "Baghdad says the US … threatens to …".
            if (drafts[i].Attribution is { } outer && outer.Sentence == attribution.Sentence && outer.Cue < attribution.Cue
                && outer.AfterFirst > first && IsInside(attribution, outer))
            {
                first = outer.AfterFirst;
            }
        }

        if (attribution.Cue == first)
            return (words.LexemeAt(first).Endings & WordEnding.Ing) != 0 ? AfterOpening(attribution)?.By(RuleCode.SpeakerAfterOpening) : null;
        if ((words.LexemeAt(attribution.Cue).Endings & WordEnding.Ing) != 0 && BesideWith(attribution.Cue, first) is { } beside)
            return beside.By(RuleCode.SpeakerSentence);
        for (int at = attribution.Cue - 2; at > first && words.Is(attribution.Cue - 1, WordClass.Conjunction); at--)
        {
            // "… the envoy, who blamed the port and said": the verb goes on from the relative clause.
            if (words.Is(at, WordClass.Quote | WordClass.Stop) || words.Is(at, WordSet.Who))
                return words.Is(at, WordSet.Who) ? resolver.Resolve(words, at, at + 1, default) : null;
        }

        while (first < attribution.Cue && words.Is(first, WordClass.Quote | WordClass.Conjunction | WordClass.Relative | WordClass.Comma))
            first++;
        // "In a tweet, he …", "Echoing the mayor, he …": the subject stands after the comma.
        for (int step = 0; step < 3 && first < attribution.Cue && IsLead(first); step++)
        {
            int comma = first;
            while (comma < attribution.Cue && !words.Is(comma, WordClass.Comma))
                comma++;
            if (comma >= attribution.Cue - 1)
                return null;
            first = comma + 1;
        }

        int end = NounPhrases.Right(words, first, attribution.Cue);

        // "A visibly moved envoy": the phrase goes on after the adverb.
        if (end == first + 1 && end < attribution.Cue && words.Is(first, WordSet.Article) && words.Is(end, WordClass.Adverb))
            end = NounPhrases.Right(words, end + 1, attribution.Cue);
        end = HeadEnd(first, end);
        return end > first ? resolver.Resolve(words, first, end, default)?.By(RuleCode.SpeakerSentence) : null;
    }

    /// <summary>"…, with the head of the council, Lena Holm, calling for a vote": who stands after "with" calls.</summary>
    private Speaker? BesideWith(int cue, int first)
    {
        const WordClass Ends = WordClass.Auxiliary | WordClass.Quote | WordClass.Stop | WordClass.Relative | WordClass.Cue;
        int with = cue - 1;
        while (with > first && cue - with < LongestBeside && !words.Is(with, WordSet.With) && !words.Is(with, Ends))
            with--;
        if (!words.Is(with, WordSet.With) || with + 1 >= cue)
            return null;
        int end = NounPhrases.Right(words, with + 1, cue);
        for (int i = with + 1; i < end; i++)
        {
            if ((words.LexemeAt(i).Endings & WordEnding.Ing) != 0 && !words.Is(i, WordClass.Capital))
                return null;
        }

        bool isAll = end == cue || (words.Is(end, WordClass.Comma) && words.Is(cue - 1, WordClass.Comma));
        if (!isAll || end <= with + 1 || !resolver.MaySpeak(words, with + 1, end))
            return null;
        return resolver.Resolve(words, with + 1, end, end + 1 < cue - 1 ? SpanOf(end + 1, cue - 1) : default);
    }

    /// <summary>"Blaming the port, the mayor said": the subject stands after the phrase that opens the sentence.</summary>
    private Speaker? AfterOpening(Attribution attribution)
    {
        int end = segmented.Sentences[attribution.Sentence].EndToken, comma = attribution.Cue;
        while (comma < end && !words.Is(comma, WordClass.Comma))
            comma++;
        int phrase = comma + 1 < end ? NounPhrases.Right(words, comma + 1, end) : 0;
        return phrase > comma + 1 && resolver.MaySpeak(words, comma + 1, phrase) ? resolver.Resolve(words, comma + 1, phrase, default) : null;
    }

    private bool IsAfterCommaAndJoint(int cue) =>
        cue > 1 && words.Is(cue - 1, WordSet.VerbJoint) && words.Is(cue - 2, WordClass.Comma);

    private static bool IsInside(Attribution inner, Attribution outer) => inner.Cue > outer.AfterFirst && inner.Cue < outer.AfterEnd;

    private bool IsLead(int at) =>
        ((words.LexemeAt(at).Endings & WordEnding.Ing) != 0 && !words.LexemeAt(at).IsAllCapitals)
        || (words.Is(at, WordClass.Preposition | WordClass.Time | WordClass.Adverb)
            && !words.Is(at, WordClass.SpeakerNoun | WordClass.Determiner | WordClass.Pronoun));

    /// <summary>
    /// Where the subject ends that opens a clause: no list holds all verbs, so a plain word after a name or a noun for a speaker is taken for one
    /// ("the council closed the lock").
    /// </summary>
    private int HeadEnd(int first, int end)
    {
        const WordClass Head = WordClass.Capital | WordClass.SpeakerNoun;
        for (int i = first; i + 1 < end; i++)
        {
            bool isPlain = words.Is(i + 1, WordClass.Word) && !words.Is(i + 1, Head | WordClass.Grammar);
            if (words.Is(i, Head) && !words.Is(i, WordClass.Determiner | WordClass.Preposition) && isPlain
                && (words.LexemeAt(i + 1).LooksPast || !GoesOn(i + 1, end)))
            {
                return i + 1;
            }
        }

        return end;

        bool GoesOn(int from, int to)
        {
            bool found = false;
            for (int i = from; i < to && !words.Is(i, WordClass.Determiner); i++)
                found |= words.Is(i, Head);
            return found;
        }
    }
}
