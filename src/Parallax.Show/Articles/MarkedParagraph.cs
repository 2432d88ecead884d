namespace Parallax;

/// <summary>A paragraph of a marked text: blocks that stand on one line, cut into pieces in which nothing changes.</summary>
internal sealed record MarkedParagraph(
    TextPart In,
    BlockKind? Kind,
    TextSpan Span,
    IReadOnlyList<MarkedPiece> Pieces,
    IReadOnlyList<SpeakerWords> Speakers)
{
    /// <summary>The paragraphs of an article, title first where it stands apart.</summary>
    public static IEnumerable<MarkedParagraph> Of(AnnotatedArticle article)
    {
        foreach (SegmentedText text in article.Segmented.Texts)
        {
            VoiceRun[] runs = [.. article.Voices.Where(run => run.In == text.Part && run.Voice != Voice.Own).OrderBy(run => run.Span)];
            Term[] terms = [.. article.Terms.Where(term => term.In == text.Part && !term.IsName).OrderBy(term => term.Span)];
            int run = 0, term = 0;
            for (int first = 0; first < text.Blocks.Count;)
            {
                int last = LastOnLine(text, first);
                TextSpan span = TextSpan.FromBounds(text.Blocks[first].Span.Start, text.Blocks[last].Span.End);
                VoiceRun[] spoken = Take(runs, ref run, each => each.Span, span);
                Block? analysed = text.Blocks.Skip(first).Take(last - first + 1).FirstOrDefault(block => block.IsAnalysed);
                yield return new MarkedParagraph(
                    text.Part,
                    analysed?.Kind,
                    span,
                    [.. Cut(text.Part, text.Blocks, first, last, span, spoken, Take(terms, ref term, each => each.Span, span))],
                    Speaking(article, spoken));
                first = last + 1;
            }
        }
    }

    // A dateline stands before the first sentence on its line, and stays there; two analysed blocks of different kinds are two paragraphs.
    private static int LastOnLine(SegmentedText text, int first)
    {
        int last = first;
        bool hasAnalysed = text.Blocks[first].IsAnalysed;
        while (last + 1 < text.Blocks.Count)
        {
            Block next = text.Blocks[last + 1];
            int gap = text.Blocks[last].Span.End;
            if (text.Text.AsSpan(gap, next.Span.Start - gap).ContainsAny('\n', '\r') || (hasAnalysed && next.IsAnalysed))
                break;
            hasAnalysed |= next.IsAnalysed;
            last++;
        }

        return last;
    }

    private static T[] Take<T>(T[] all, ref int at, Func<T, TextSpan> spanOf, TextSpan within)
    {
        while (at < all.Length && spanOf(all[at]).Start < within.Start)
            at++;
        int from = at;
        while (at < all.Length && spanOf(all[at]).Start < within.End)
            at++;
        return all[from..at];
    }

    private static IEnumerable<MarkedPiece> Cut(
        TextPart part, IReadOnlyList<Block> blocks, int first, int last, TextSpan span, VoiceRun[] runs, Term[] terms)
    {
        // A term inside another would need a mark in a mark; the one that begins first has it.
        List<Term> apart = [];
        foreach (Term term in terms)
        {
            if (apart.Count == 0 || term.Span.Start >= apart[^1].Span.End)
                apart.Add(term);
        }

        SortedSet<int> edges = [span.Start, span.End];
        IEnumerable<TextSpan> all = blocks.Skip(first).Take(last - first + 1).Select(each => each.Span)
            .Concat(runs.Select(each => each.Span)).Concat(apart.Select(each => each.Span));
        foreach (TextSpan each in all)
        {
            edges.Add(Math.Clamp(each.Start, span.Start, span.End));
            edges.Add(Math.Clamp(each.End, span.Start, span.End));
        }

        int block = first, run = 0, at = 0;
        int start = -1;
        foreach (int end in edges)
        {
            if (start >= 0)
            {
                TextSpan piece = TextSpan.FromBounds(start, end);
                while (block < last && blocks[block].Span.End <= start)
                    block++;
                while (run < runs.Length && runs[run].Span.End <= start)
                    run++;
                while (at < apart.Count && apart[at].Span.End <= start)
                    at++;
                yield return new MarkedPiece(
                    part,
                    piece,
                    run < runs.Length && runs[run].Span.Contains(start) ? runs[run] : null,
                    at < apart.Count && apart[at].Span.Contains(start) ? apart[at] : null,
                    IsFurniture: blocks[block].Span.Contains(start) && !blocks[block].IsAnalysed);
            }

            start = end;
        }
    }

    private static SpeakerWords[] Speaking(AnnotatedArticle article, VoiceRun[] runs) =>
    [
        .. runs.GroupBy(run => SpeakerOf(article, run)).Select(speaker => new SpeakerWords(
            speaker.Key ?? "No speaker found",
            string.Join(", ", speaker.GroupBy(run => run.Voice).Select(voice => $"{voice.Key.Name()} {Number(voice.Sum(run => run.Words))}")),
            [.. speaker.Where(run => run.Quotation >= 0).Select(run => article.Quotations[run.Quotation]).Distinct()])),
    ];

    /// <summary>Whose words a stretch is; null where nobody was found.</summary>
    internal static string? SpeakerOf(AnnotatedArticle article, VoiceRun run) =>
        run.Quotation < 0 ? null : article.Quotations[run.Quotation].Speaker?.Entity;
}

/// <summary>What somebody says in a paragraph.</summary>
/// <param name="Name">Who.</param>
/// <param name="Words">How many words in which voice.</param>
/// <param name="Quotations">The statements that they are a part of.</param>
internal sealed record SpeakerWords(string Name, string Words, IReadOnlyList<Quotation> Quotations)
{
    /// <summary>The ids of the rules that found them and their speaker.</summary>
    public string Rules =>
        string.Join(", ", Quotations.SelectMany(said => new[] { said.Rule.Id, said.Speaker?.Rule.Id }).Where(static id => id is not null).Distinct());
}

/// <summary>A stretch of text in which voice and term do not change.</summary>
internal sealed record MarkedPiece(TextPart In, TextSpan Span, VoiceRun? Run, Term? Term, bool IsFurniture)
{
    public Voice Voice => Run?.Voice ?? Voice.Own;

    public bool OpensVoice => Run is { } run && run.Span.Start == Span.Start;

    public bool ClosesVoice => Run is { } run && run.Span.End == Span.End;

    public bool OpensTerm => Term is not null && Term.Span.Start == Span.Start;

    public bool ClosesTerm => Term is not null && Term.Span.End == Span.End;

    public ReadOnlySpan<char> TextOf(AnnotatedArticle article) => article.TextAt(In, Span);
}
