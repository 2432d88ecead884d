namespace Parallax;

/// <content>Marks outside every statement: a quotation that goes on, or marks without a speaker.</content>
internal sealed partial class QuotationReader
{
    /// <summary>Marks outside every statement: a quotation that goes on, or marks without a speaker.</summary>
    private void JoinMarks()
    {
        List<QuotationDraft> alone = [];
        QuotationDraft? last = null;
        int next = 0;
        bool runsOn = false;
        foreach (MarkedSpan mark in marks.Spans)
        {
            if (mark.Depth > 0)
                continue;
            while (next < drafts.Count && drafts[next].First <= mark.First)
            {
                // What a quoted speaker reports is inside that speaker's turn and does not end it.
                if (drafts[next].Attribution is { } attribution && marks.Inside(attribution.Cue) < 0)
                    last = drafts[next];
                next++;
            }

            if (marks.IsCovered(mark.First) || marks.IsCovered(mark.Close - 1))
            {
                runsOn = mark.RunsOn;
                continue;
            }

            QuotationDraft? owner = Owner(mark, last, runsOn);
            if (owner is not null && (runsOn || (owner.Continues is null && IsSameBlock(mark, owner))))
            {
                owner.Add(mark.First, mark.Close);
            }
            else
            {
                QuotationDraft draft = new() { Continues = owner, Sentence = segmented.SentenceOf(mark.First) };
                draft.Add(mark.First, mark.Close);
                alone.Add(draft);
                if (owner is not null)
                    last = draft;
            }

            marks.Cover(mark.First, mark.Close);
            runsOn = mark.RunsOn && owner is not null;
        }

        drafts.AddRange(alone);
        drafts.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    /// <summary>Whose quotation goes on in marks without a cue; null where that cannot be told.</summary>
    private QuotationDraft? Owner(MarkedSpan mark, QuotationDraft? last, bool runsOn)
    {
        if (last is null)
            return null;
        if (runsOn)
            return last;
        Sentence sentence = segmented.Sentences[segmented.SentenceOf(mark.Open)];
        if (mark.Open != sentence.FirstToken || Words(mark.First, mark.Close) < 3)
            return null;
        int distance = sentence.Block - segmented.Sentences[last.Sentence].Block;
        bool opensBlock = tokens[mark.Open].Start == segmented.Blocks[sentence.Block].Span.Start;
        int lastInside = mark.Close - 1;
        while (lastInside > mark.First && words.Is(lastInside, WordClass.Quote))
            lastInside--;
        bool endsLikeSpeech = mark.RunsOn || words.Char(lastInside) is '.' or '?' or '!' or '\u2026' or ',' or '\u2014' or '-'
            || (mark.Close < tokens.Length && words.Char(mark.Close) is '.');
        bool isNear = distance == 0 || (opensBlock && distance <= 2 && segmented.Blocks[sentence.Block].Kind == BlockKind.Body);
        return isNear && endsLikeSpeech && SpeaksInMarks(last) ? last : null;
    }

    private static bool SpeaksInMarks(QuotationDraft draft) => draft.Attribution is null || draft.Attribution.Entry.IsSpeech;

    /// <summary>Whether marks stand in the paragraph of a quotation, so that they belong to the same turn of speech: "A," he said. "B."</summary>
    private bool IsSameBlock(MarkedSpan mark, QuotationDraft owner) =>
        segmented.Sentences[segmented.SentenceOf(mark.Open)].Block == segmented.Sentences[owner.Sentence].Block;
}
