namespace Parallax;

/// <summary>Reads the quotations of one text.</summary>
internal sealed class QuotationReader
{
    /// <summary>How much surer of a cue, in log-odds, a phrase in marks beside it makes us.</summary>
    private const double MarksAreEvidence = 1.5;

    /// <summary>How much surer of a cue we must be where its subject holds no name, pronoun or noun for a speaker.</summary>
    private const double SpeechlessSubject = 1;

    /// <summary>How many attributions to each side are compared: more than a sentence of prose has, and a bound for one that is no prose.</summary>
    private const int Neighbours = 24;

    private readonly SegmentedText segmented;
    private readonly WordClass[] classes;
    private readonly CueModel model;
    private readonly QuotationOptions options;
    private readonly SpeakerResolver resolver;
    private readonly List<MarkedSpan> marks;
    private readonly StatementBounds bounds;
    private readonly List<QuotationDraft> drafts = [];
    private readonly bool[] covered;

    public QuotationReader(
        SegmentedText segmented, WordClass[] classes, ReportingCues cues, CueModel model, QuotationOptions options, SpeakerResolver resolver)
    {
        this.segmented = segmented;
        this.classes = classes;
        this.model = model;
        this.options = options;
        this.resolver = resolver;
        marks = QuotationMarks.Pair(segmented, classes, Notes);
        foreach (MarkedSpan mark in marks)
        {
            if (mark.Depth == 0)
            {
                for (int i = mark.First; i < mark.Close; i++)
                    classes[i] |= WordClass.Marked;
            }
        }

        bounds = new StatementBounds(segmented, classes, marks);
        Candidates = new AttributionFinder(segmented, classes, marks, cues).Find();
        covered = new bool[segmented.Tokens.Length + 1];
    }

    /// <summary>What to tell the reader of the results: marks that were never closed.</summary>
    public List<(TextSpan Span, string Message)> Notes { get; } = [];

    /// <summary>Every candidate, decided or not: what the cue model is fitted on.</summary>
    public List<Attribution> Candidates { get; }

    /// <summary>The quotations, in order of place.</summary>
    public IReadOnlyList<Quotation> Read()
    {
        List<Attribution> accepted = Accept();
        bounds.CutAtNextClause(accepted);
        accepted.ForEach(bounds.CutAfterOpeningPhrase);
        JoinVerbs(accepted);
        foreach (Attribution attribution in accepted)
            Draft(attribution);
        drafts.Sort((a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
        DropSameContent();
        JoinMarks();
        return [.. Resolve().OrderBy(quotation => quotation.Content[0])];
    }

    private List<Attribution> Accept()
    {
        CueFeatures features = new(segmented, classes);
        double least = Math.Log(options.MinimumProbability / (1 - options.MinimumProbability));
        List<Attribution> accepted = [];
        foreach (Attribution candidate in Candidates)
        {
            if (options.SpeechOnly && !candidate.Entry.IsSpeech)
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
                    && ((all[i].Shape == AttributionShape.Infinitive && governs) || (IsAdverbialNoun(all[i]) && !IsAdverbialNoun(all[k])));
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

    /// <summary>Of two statements with one and the same content, keeps the one whose cue is surer.</summary>
    private void DropSameContent()
    {
        for (int i = drafts.Count - 1; i > 0; i--)
        {
            QuotationDraft a = drafts[i - 1], b = drafts[i];
            if (a.Content.SequenceEqual(b.Content))
                drafts.RemoveAt(a.Attribution!.LogOdds >= b.Attribution!.LogOdds ? i : i - 1);
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
        if (candidate.SpeakerFirst < 0)
            return 0;
        for (int i = candidate.SpeakerFirst; i < candidate.SpeakerEnd; i++)
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

    private void Draft(Attribution attribution)
    {
        bounds.ConfineToMarks(attribution);
        QuotationDraft draft = new() { Attribution = attribution, Sentence = attribution.Sentence };
        Add(attribution.BeforeFirst, attribution.BeforeEnd);
        Add(attribution.AfterFirst, attribution.AfterEnd);
        if (draft.Content.Count > 0)
            drafts.Add(draft);

        void Add(int first, int end)
        {
            if (end <= first)
                return;
            (first, end) = bounds.FitToMarks(first, end, attribution.Cue);
            (first, end) = Trim(first, end);
            if (end <= first)
                return;
            draft.Content.Add((first, end));

            // What a quoted speaker reports leaves the marks around it without a speaker still.
            if (bounds.Inside(attribution.Cue) < 0)
                Array.Fill(covered, true, first, end - first);
        }
    }

    /// <summary>A stretch without the marks, commas and conjunctions at its edges that are the outlet's.</summary>
    private (int First, int End) Trim(int first, int end)
    {
        while (first < end && (classes[first] & (WordClass.Quote | WordClass.Comma)) != 0)
            first++;
        while (end > first && (classes[end - 1] & (WordClass.Quote | WordClass.Comma)) != 0 && !IsInsideMark(end - 1))
            end--;
        while (end > first && segmented.Text[segmented.Tokens[end - 1].Start] is '\u2014' or '\u2013' or ':' && (classes[end - 1] & WordClass.Stop) != 0)
            end--;
        return (first, end);
    }

    private bool IsInsideMark(int token) => (classes[token] & (WordClass.Marked | WordClass.Quote)) == WordClass.Marked;

    /// <summary>Marks outside every statement: a quotation that goes on, or marks without a speaker.</summary>
    private void JoinMarks()
    {
        List<QuotationDraft> alone = [];
        QuotationDraft? last = null;
        int next = 0;
        bool runsOn = false;
        foreach (MarkedSpan mark in marks)
        {
            if (mark.Depth > 0)
                continue;
            while (next < drafts.Count && drafts[next].Content[0].First <= mark.First)
            {
                // What a quoted speaker reports is inside that speaker's turn and does not end it.
                if (drafts[next].Attribution is { } attribution && bounds.Inside(attribution.Cue) < 0)
                    last = drafts[next];
                next++;
            }

            bool isCovered = covered[mark.First] || covered[Math.Min(mark.Close - 1, covered.Length - 1)];
            if (isCovered)
            {
                runsOn = mark.RunsOn;
                continue;
            }

            QuotationDraft? owner = Owner(mark, last, runsOn);
            if (owner is not null && (runsOn || (owner.Continues is null && IsSameBlock(mark, owner))))
            {
                owner.Content.Add((mark.First, mark.Close));
            }
            else
            {
                QuotationDraft draft = new() { Continues = owner, Sentence = SentenceOf(mark.First) };
                draft.Content.Add((mark.First, mark.Close));
                alone.Add(draft);
                if (owner is not null)
                    last = draft;
            }

            for (int i = mark.First; i < mark.Close; i++)
                covered[i] = true;
            runsOn = mark.RunsOn && owner is not null;
        }

        drafts.AddRange(alone);
        drafts.Sort((a, b) => a.Content[0].First.CompareTo(b.Content[0].First));
    }

    /// <summary>Whose quotation goes on in marks without a cue; null where that cannot be told.</summary>
    private QuotationDraft? Owner(MarkedSpan mark, QuotationDraft? last, bool runsOn)
    {
        if (last is null)
            return null;
        if (runsOn)
            return last;
        int words = 0;
        for (int i = mark.First; i < mark.Close; i++)
            words += segmented.Tokens[i].IsWord ? 1 : 0;
        Sentence sentence = segmented.Sentences[SentenceOf(mark.Open)];
        bool opensSentence = mark.Open == sentence.FirstToken;
        int distance = sentence.Block - segmented.Sentences[last.Sentence].Block;
        if (!opensSentence || words < 3)
            return null;
        bool opensBlock = segmented.Tokens[mark.Open].Start == segmented.Blocks[sentence.Block].Span.Start;
        int lastInside = mark.Close - 1;
        while (lastInside > mark.First && (classes[lastInside] & WordClass.Quote) != 0)
            lastInside--;
        bool endsLikeSpeech = segmented.Text[segmented.Tokens[lastInside].Start] is '.' or '?' or '!' or '\u2026' or ',' or '\u2014' or '-' || mark.RunsOn
            || (mark.Close < segmented.Tokens.Length && segmented.Text[segmented.Tokens[mark.Close].Start] is '.');
        bool isNear = distance == 0 || (opensBlock && distance <= 2 && segmented.Blocks[sentence.Block].Kind == BlockKind.Body);
        return isNear && endsLikeSpeech && SpeaksInMarks(last) ? last : null;
    }

    private static bool SpeaksInMarks(QuotationDraft draft) => draft.Attribution is null || draft.Attribution.Entry.IsSpeech;

    /// <summary>Whether marks stand in the paragraph of a quotation, so that they belong to the same turn of speech: "A," he said. "B."</summary>
    private bool IsSameBlock(MarkedSpan mark, QuotationDraft owner) =>
        segmented.Sentences[SentenceOf(mark.Open)].Block == segmented.Sentences[owner.Sentence].Block;

    private int SentenceOf(int token)
    {
        int low = 0, high = segmented.Sentences.Count - 1;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (segmented.Sentences[middle].EndToken > token)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

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
            quotations.Add(Finish(draft));
        }

        return quotations;
    }

    private bool IsInHeadline(QuotationDraft draft) => segmented.Blocks[segmented.Sentences[draft.Sentence].Block].Kind == BlockKind.Headline;

    private Speaker? SpeakerOf(Attribution? attribution, int index)
    {
        if (attribution is null)
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
        int end = HeadEnd(first, NounPhrases.Right(segmented, classes, first, attribution.Cue));
        return end > first ? resolver.Resolve(segmented, classes, first, end, default) : null;
    }

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

    private Quotation Finish(QuotationDraft draft)
    {
        List<TextSpan> content = [.. draft.Content.Select(part => TextSpan.FromBounds(segmented.Tokens[part.First].Start, segmented.Tokens[part.End - 1].End))];
        content.Sort();
        List<TextSpan> marked = [];
        int inMarks = 0, words = 0;
        foreach ((int first, int end) in draft.Content)
        {
            AddMarked(first, end, marked);
            for (int i = first; i < end; i++)
            {
                if (!segmented.Tokens[i].IsWord)
                    continue;
                words++;
                if ((classes[i] & WordClass.Marked) != 0)
                    inMarks++;
            }
        }

        marked.Sort();

        // What goes on from a quotation whose speaker nobody found has none either.
        QuotationKind kind = draft.IsUncredited || (draft.Attribution is null && draft.Speaker is null) ? QuotationKind.Uncredited
            : inMarks == 0 ? QuotationKind.Indirect
            : inMarks == words ? QuotationKind.Direct : QuotationKind.Mixed;
        Attribution? attribution = draft.Attribution;
        Cue? cue = attribution is null ? null : new Cue(segmented.Tokens[attribution.Cue].Span, attribution.Entry.Lemma, attribution.Entry.Stance);
        bool isTitle = kind == QuotationKind.Uncredited && draft.Content.Count == 1 && HasFormOfTitle(draft.Content[0].First, draft.Content[0].End);
        return new Quotation(segmented.Part, kind, content, marked, words, cue, draft.Speaker) { IsTitle = isTitle };
    }

    private bool HasFormOfTitle(int first, int end)
    {
        int capitals = 0;
        for (int i = first; i < end; i++)
        {
            if ((classes[i] & WordClass.Capital) != 0)
                capitals++;
            else if (segmented.Tokens[i].Kind == TokenKind.Word && (classes[i] & WordClass.Grammar) == 0)
                return false;
        }

        return capitals >= 2 && !NameAnnotator.IsTitleCase(segmented, classes, segmented.Sentences[SentenceOf(first)]);
    }

    private void AddMarked(int first, int end, List<TextSpan> marked)
    {
        int at = first;
        while (at < end)
        {
            if (!IsInsideMark(at) && (classes[at] & WordClass.Marked) == 0)
            {
                at++;
                continue;
            }

            int stop = at;
            while (stop < end && (classes[stop] & WordClass.Marked) != 0)
                stop++;
            marked.Add(TextSpan.FromBounds(segmented.Tokens[at].Start, segmented.Tokens[stop - 1].End));
            at = stop;
        }
    }
}
