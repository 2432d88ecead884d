namespace Parallax;

/// <content>What the form of the page gives to somebody: posts, turns, block quotations.</content>
internal sealed partial class QuotationReader
{
    /// <summary>
    /// Adds a quotation for each post, turn and block quotation; its words count as marked. What was read across its edge goes: nobody outside
    /// says a part of it.
    /// </summary>
    private void DraftUtterances()
    {
        foreach (Utterance utterance in UtteranceFinder.Find(words))
        {
            QuotationDraft? owner = null;
            foreach ((int from, int to) in utterance.Parts)
            {
                (int first, int end) = Trim(from, to);
                drafts.RemoveAll(other => Crosses(other, from, to) || IsIdle(other, from, to));
                if (end <= first)
                    continue;
                for (int i = first; i < end; i++)
                    words.Classes[i] |= WordClass.Marked;
                marks.Cover(first, end);
                QuotationDraft draft = new() { Utterance = utterance, Continues = owner, Sentence = segmented.SentenceOf(first) };
                owner ??= draft;
                draft.Add(first, end);
                drafts.Add(draft);
            }
        }

        drafts.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    // A part of the draft stands inside, and its cue or another part outside.
    private static bool Crosses(QuotationDraft draft, int first, int end)
    {
        bool hasInside = false, hasOutside = draft.Attribution is { } attribution && (attribution.Cue < first || attribution.Cue >= end);
        for (int part = 0; part < draft.Parts; part++)
        {
            (int from, int to) = draft.Part(part);
            hasInside |= from < end && to > first;
            hasOutside |= from < first || to > end;
        }

        return hasInside && hasOutside && draft.Utterance is null;
    }

    // Inside, what somebody else is said to have said stays; thoughts, and what nobody or the speaker says, are only part of the speaker's words.
    private bool IsIdle(QuotationDraft draft, int first, int end) => draft.Attribution is { } attribution && draft.First >= first && draft.First < end
        && !(attribution.HasSpeaker && attribution.Entry.IsSpeech && attribution.LogOdds > 0 && !words.Is(attribution.SpeakerFirst, WordSet.AuthorPronoun));

    private Speaker? SpeakerOf(Utterance utterance) => utterance.IsSigned
        ? resolver.Signed(words, utterance.SpeakerFirst, utterance.SpeakerEnd)
        : resolver.Resolve(words, utterance.SpeakerFirst, utterance.SpeakerEnd, default);
}
