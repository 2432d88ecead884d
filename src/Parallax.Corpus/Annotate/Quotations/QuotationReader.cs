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

    /// <summary>Statements of fewer words outside marks are very short, or short, and how much surer, in log-odds, we must be of them.</summary>
    private const int VeryShort = 4;
    private const int Short = 8;
    private const double VeryShortDoubt = 1.5;
    private const double ShortDoubt = 1;
    private const double Never = 100;

    /// <summary>How many tokens "that year", "twenty-two innocent lives" have at most.</summary>
    private const int LongestTime = 4;

    /// <summary>How many attributions to each side are compared: more than a sentence of prose has, and a bound for one that is no prose.</summary>
    private const int Neighbours = 24;

    /// <summary>How many tokens may stand between an owner and the noun for words: "his widely quoted and since withdrawn statement".</summary>
    private const int LongestOwned = 7;

    /// <summary>How many tokens may stand between "with" and a participle: "with the head of the council, Lena Holm, calling".</summary>
    private const int LongestBeside = 20;

    private readonly TextWords words;
    private readonly SegmentedText segmented;
    private readonly Token[] tokens;
    private readonly QuotationOptions options;
    private readonly SpeakerResolver resolver;
    private readonly MarkMap marks;
    private readonly StatementBounds bounds;
    private readonly AttributionPool pool = AttributionPool.Rent();
    private readonly List<QuotationDraft> drafts = [];

    public QuotationReader(TextWords words, MarkedSpan[] spans, QuotationOptions options, SpeakerResolver resolver)
    {
        this.words = words;
        this.options = options;
        this.resolver = resolver;
        segmented = words.Segmented;
        tokens = words.Tokens;
        marks = new MarkMap(words, spans);
        foreach (MarkedSpan mark in spans)
        {
            for (int i = mark.First; i < mark.Close && mark.Depth == 0; i++)
                words.Classes[i] |= WordClass.Marked;
        }

        bounds = new StatementBounds(words, marks);
        new AttributionFinder(words, marks, pool).Find();
    }

    /// <summary>Every candidate, decided or not: what the cue model is fitted on. Not to be kept: <see cref="Read"/> gives them away.</summary>
    public ReadOnlySpan<Attribution> Candidates => pool.All;

    /// <summary>The quotations, in order of place. A reader reads once.</summary>
    public Quotation[] Read()
    {
        List<Attribution> accepted = Accept();
        ArticleCostException.ThrowAbove(ArticleCostException.Quotations, accepted.Count, "statements");
        bounds.CutAtNextClause(accepted);
        foreach (Attribution attribution in accepted)
        {
            bounds.CutAfterOpeningPhrase(attribution);
            bounds.CutWhereOutletGoesOn(attribution);
        }

        JoinVerbs(accepted);
        foreach (Attribution attribution in accepted)
            Draft(attribution);
        drafts.Sort(static (a, b) => a.First.CompareTo(b.First));
        DropSameContent();
        DraftUtterances();
        JoinMarks();
        Quotation[] read = Resolve();
        marks.Return();
        pool.Return();
        return read;
    }

    /// <summary>Of two statements with one and the same content, keeps the one whose cue is surer.</summary>
    private void DropSameContent()
    {
        for (int i = drafts.Count - 1; i > 0; i--)
        {
            QuotationDraft a = drafts[i - 1], b = drafts[i];
            if (a.HasSameContent(b))
                drafts.RemoveAt(a.Attribution!.LogOdds >= b.Attribution!.LogOdds ? i : i - 1);
        }
    }

    private void Draft(Attribution attribution)
    {
        bounds.ConfineToMarks(attribution);
        QuotationDraft draft = new() { Attribution = attribution, Sentence = attribution.Sentence };
        Add(draft, attribution, attribution.BeforeFirst, attribution.BeforeEnd);
        Add(draft, attribution, attribution.AfterFirst, attribution.AfterEnd);
        if (draft.Parts > 0)
            drafts.Add(draft);
    }

    private void Add(QuotationDraft draft, Attribution attribution, int first, int end)
    {
        if (end <= first)
            return;
        (first, end) = bounds.FitToMarks(first, end, attribution.Cue);
        (first, end) = Trim(first, end);
        if (end <= first || OpensNextClause(first, attribution.Cue))
            return;
        draft.Add(first, end);

        // What a quoted speaker reports leaves the marks around it without a speaker still.
        if (marks.Inside(attribution.Cue) < 0)
            marks.Cover(first, end);
    }

    /// <summary>"It was criticized and a court …": what stands after the cue goes on in the text's own words.</summary>
    private bool OpensNextClause(int first, int cue) =>
        first > cue && words.IsSmall(first, WordSet.VerbJoint) && !words.Is(first, WordClass.Marked);

    /// <summary>A stretch without the marks, commas and conjunctions at its edges that are the outlet's.</summary>
    private (int First, int End) Trim(int first, int end)
    {
        while (first < end && words.Is(first, WordClass.Quote | WordClass.Comma))
            first++;
        while (end > first && words.Is(end - 1, WordClass.Quote | WordClass.Comma) && !IsInsideMark(end - 1))
            end--;
        while (end > first && words.Char(end - 1) is '\u2014' or '\u2013' or ':' && words.Is(end - 1, WordClass.Stop))
            end--;
        return (first, end);
    }

    private bool IsInsideMark(int token) => (words.Classes[token] & (WordClass.Marked | WordClass.Quote)) == WordClass.Marked;

    private Quotation Finish(QuotationDraft draft)
    {
        TextSpan[] content = new TextSpan[draft.Parts];
        int inMarks = 0, count = 0, stretches = 0;
        for (int part = 0; part < content.Length; part++)
        {
            (int first, int end) = draft.Part(part);
            content[part] = SpanOf(first, end);
            bool wasMarked = false;
            for (int i = first; i < end; i++)
            {
                bool isMarked = words.Is(i, WordClass.Marked);
                stretches += isMarked && !wasMarked ? 1 : 0;
                wasMarked = isMarked;
                if (!tokens[i].IsWord)
                    continue;
                count++;
                inMarks += isMarked ? 1 : 0;
            }
        }

        Order(content);
        content = segmented.WithoutCuts(content);

        // What goes on from a quotation whose speaker nobody found has none either.
        QuotationKind kind = draft.IsUncredited || (draft.Attribution is null && draft.Speaker is null) ? QuotationKind.Uncredited
            : inMarks == 0 ? QuotationKind.Indirect
            : inMarks == count ? QuotationKind.Direct : QuotationKind.Mixed;
        Cue? cue = draft.Attribution is not { } attribution ? CueOf(draft)
            : new Cue(tokens[attribution.Cue].Span, attribution.Entry.Lemma, attribution.Entry.Stance);
        bool isTitle = kind == QuotationKind.Uncredited && draft.Parts == 1 && HasFormOfTitle(draft.Part(0).First, draft.Part(0).End);
        return new Quotation(segmented.Part, kind, content, Marked(draft, stretches), count, cue, draft.Speaker)
        {
            IsTitle = isTitle,
            Rule = new Rule(draft.Rule),
        };
    }

    private TextSpan SpanOf(int first, int end) => TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);

    private bool HasFormOfTitle(int first, int end)
    {
        int capitals = 0;
        for (int i = first; i < end; i++)
        {
            if (words.Is(i, WordClass.Capital))
                capitals++;
            else if (tokens[i].Kind == TokenKind.Word && !words.Is(i, WordClass.Grammar))
                return false;
        }

        return capitals >= 2 && !words.Is(first, WordClass.TitleCase);
    }

    /// <summary>The stretches of a statement that stand in marks, of which there are <paramref name="count"/>.</summary>
    private TextSpan[] Marked(QuotationDraft draft, int count)
    {
        if (count == 0)
            return [];
        TextSpan[] marked = new TextSpan[count];
        count = 0;
        for (int part = 0; part < draft.Parts; part++)
        {
            (int first, int end) = draft.Part(part);
            for (int at = first; at < end; at++)
            {
                int start = at;
                while (at < end && words.Is(at, WordClass.Marked))
                    at++;
                if (at > start)
                    marked[count++] = SpanOf(start, at);
            }
        }

        Order(marked);
        return marked;
    }

    // They are in order but for one or two.
    private static void Order(TextSpan[] spans)
    {
        for (int i = 1; i < spans.Length; i++)
        {
            TextSpan span = spans[i];
            int at = i;
            for (; at > 0 && span.CompareTo(spans[at - 1]) < 0; at--)
                spans[at] = spans[at - 1];
            spans[at] = span;
        }
    }
}
