namespace Parallax;

/// <content>What the form of the page gives to somebody: posts, turns, block quotations.</content>
internal sealed partial class QuotationReader
{
    /// <summary>
    /// Adds a quotation for each paragraph of a post, a turn or a block quotation; its words count as marked. What was read across an edge goes:
    /// nobody outside says a part of it.
    /// </summary>
    private void DraftUtterances()
    {
        List<Utterance> utterances = UtteranceFinder.Find(words, resolver);
        if (utterances.Count == 0)
            return;
        int[] inside = new int[tokens.Length];
        List<QuotationDraft> added = [];
        foreach (Utterance utterance in utterances)
        {
            // Words in marks that a sentence beside them gives to somebody are told already.
            QuotationDraft? owner = null;
            int opening = utterance.Parts[0].First;
            if (!utterance.IsSigned && marks.Opens(opening) && marks.IsCovered(opening + 1))
                continue;
            foreach ((int from, int to) in utterance.Parts)
            {
                (int first, int end) = Trim(from, to);
                if (end <= first)
                    continue;
                QuotationDraft draft = new() { Utterance = utterance, Continues = owner, Sentence = segmented.SentenceOf(first) };
                owner ??= draft;
                draft.Add(first, end);
                added.Add(draft);
                Array.Fill(inside, added.Count, from, to - from);
                marks.Cover(first, end);
                for (int i = first; i < end; i++)
                    words.Classes[i] |= WordClass.Marked;
            }
        }

        drafts.RemoveAll(draft => Crosses(draft, inside) || (inside[draft.First] > 0 && IsIdle(draft.Attribution!)));
        drafts.AddRange(added);
        drafts.Sort(static (a, b) => a.First.CompareTo(b.First));
    }

    // A part of the draft stands in one utterance, and its cue or another part in another or in none.
    private static bool Crosses(QuotationDraft draft, int[] inside)
    {
        int where = inside[draft.Attribution!.Cue];
        for (int part = 0; part < draft.Parts; part++)
        {
            (int first, int end) = draft.Part(part);
            if (inside[first] != where || inside[end - 1] != where)
                return true;
        }

        return false;
    }

    // Inside, what somebody else is said to have said stays; thoughts, and what nobody or the speaker says, are only part of the speaker's words.
    private bool IsIdle(Attribution attribution) => !(attribution.HasSpeaker && attribution.Entry.IsSpeech && attribution.LogOdds > 0
        && !words.Is(attribution.SpeakerFirst, WordSet.AuthorPronoun) && !words.Is(attribution.SpeakerFirst, WordSet.EmptyPronoun));

    private Cue? CueOf(QuotationDraft draft) =>
        draft is { Utterance.Cue: >= 0 and int at, Continues: null } && words.Language.Cues.TryGet(words.LexemeAt(at), out CueEntry? entry)
            ? new Cue(tokens[at].Span, entry.Lemma, entry.Stance) : null;

    private Speaker? SpeakerOf(Utterance utterance) => utterance.IsSigned
        ? resolver.Signed(words, utterance.SpeakerFirst, utterance.SpeakerEnd)
        : resolver.Resolve(words, utterance.SpeakerFirst, utterance.SpeakerEnd, default);
}
