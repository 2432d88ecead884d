namespace Parallax;

/// <summary>The parts of sentences that report what somebody states, for telling them from the words that say who states it.</summary>
internal sealed class ReportedContent
{
    // Where less is reported, the sentence is about something else that somebody's words are a part of.
    private const double LeastShare = 0.3;

    private readonly SegmentedText text;
    private readonly TextSpan[] spans;

    public ReportedContent(SegmentedText text, IReadOnlyList<Quotation> quotations)
    {
        this.text = text;
        spans = [.. quotations
            .Where(quotation => quotation.In == text.Part && quotation.Cue is not null && quotation.Within < 0)
            .SelectMany(quotation => quotation.Content)
            .Order()];
    }

    /// <summary>What is reported in a sentence, in order; empty where that is little or all of it.</summary>
    public IReadOnlyList<TextSpan> In(in Sentence sentence)
    {
        int at = Array.BinarySearch(spans, new TextSpan(sentence.Span.Start, int.MaxValue / 2));
        List<TextSpan> found = [];
        for (int i = Math.Max(0, (at < 0 ? ~at : at) - 1); i < spans.Length && spans[i].Start < sentence.Span.End; i++)
        {
            if (spans[i].Overlaps(sentence.Span))
                found.Add(TextSpan.FromBounds(Math.Max(spans[i].Start, sentence.Span.Start), Math.Min(spans[i].End, sentence.Span.End)));
        }

        return found.Sum(span => text.WordsIn(span)) >= LeastShare * text.WordsIn(sentence.Span) ? found : [];
    }
}
