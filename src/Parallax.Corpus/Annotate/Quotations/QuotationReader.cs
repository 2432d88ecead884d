namespace Parallax;

/// <summary>Reads the quotations of one text.</summary>
internal sealed partial class QuotationReader
{
    /// <summary>How much surer of a cue, in log-odds, a phrase in marks beside it makes us.</summary>
    private const double MarksAreEvidence = 1.5;

    /// <summary>How much surer marks in its object make us of an infinitive that speaks for or against something.</summary>
    private const double JudgedMarksAreEvidence = 8;

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

    private Quotation Finish(QuotationDraft draft)
    {
        TextSpan[] content = new TextSpan[draft.Content.Count];
        List<TextSpan> marked = [];
        int inMarks = 0, words = 0;
        for (int part = 0; part < content.Length; part++)
        {
            (int first, int end) = draft.Content[part];
            content[part] = TextSpan.FromBounds(segmented.Tokens[first].Start, segmented.Tokens[end - 1].End);
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

        Array.Sort(content);
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

        return capitals >= 2 && (classes[first] & WordClass.TitleCase) == 0;
    }

    private void AddMarked(int first, int end, List<TextSpan> marked)
    {
        int at = first;
        while (at < end)
        {
            if ((classes[at] & WordClass.Marked) == 0)
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
