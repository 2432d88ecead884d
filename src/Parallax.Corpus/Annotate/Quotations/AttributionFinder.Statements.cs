namespace Parallax;

/// <content>Where the statement of a cue begins, over time, place and recipient, and whether one follows at all.</content>
internal sealed partial class AttributionFinder
{
    /// <summary>Adds a second stretch of the statement where one follows: "A," he said, "B."</summary>
    private Attribution Finish(Attribution attribution, int from, int end)
    {
        int limit = Math.Min(end, from + 30);
        for (int i = from; i < limit; i++)
        {
            if (!opens[i])
                continue;
            bool directly = i > from && (Is(i - 1, WordClass.Comma) || Char(i - 1) is ':' or '\u2014' || IsWord(i - 1, "that") || IsWord(i - 1, "and") || IsWord(i - 1, "but"));
            bool otherCue = false;
            for (int k = from; k < i; k++)
                otherCue |= Is(k, WordClass.Cue) && !Is(k, WordClass.SpeakerNoun);
            if (directly && !otherCue)
            {
                attribution.AfterFirst = i;
                attribution.AfterEnd = end;
            }

            break;
        }

        return attribution;
    }

    /// <summary>Whether a stretch holds no word that a clause has: no auxiliary, pronoun or relative.</summary>
    private bool IsPhrase(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (Is(i, WordClass.Auxiliary | WordClass.Relative | WordClass.Quote) || (Is(i, WordClass.Pronoun) && !Is(i, WordClass.Determiner)))
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing but time and place follows the cue.</summary>
    private bool PostIsEmpty(int from, int end, CueEntry entry, bool afterMark = false)
    {
        if (from >= end || (afterMark && Is(from, WordClass.Comma)))
            return true;
        if (Is(from, WordClass.Stop) && Char(from) is not ':')
            return true;
        int at = from;
        if (entry.Takes('r') && Is(at, WordClass.Word))
            at = RecipientEnd(at, end);
        if (at >= end)
            return true;
        bool isObject = entry.Takes('p') && !Is(at, WordClass.Time) && !afterMark;
        if (!Is(at, WordClass.Time | WordClass.Preposition | WordClass.Adverb) || isObject)
            return false;
        for (int i = at; i < end; i++)
        {
            if (opens[i] || (IsWord(i, "that") && !(i > 0 && Is(i - 1, WordClass.Preposition))) || Char(i) == ':')
                return false;
            if (Is(i, WordClass.Pronoun) && !Is(i, WordClass.Determiner) && i > at && !Is(i - 1, WordClass.Preposition))
                return false;
        }

        return true;
    }

    /// <summary>The first token of what a cue introduces, over time, place and recipient.</summary>
    private int AfterStart(int cue, int end, CueEntry entry)
    {
        int at = cue + 1;
        if (at >= end)
            return end;
        if (entry.Takes('p') && !entry.Takes('n') && Is(at, WordClass.Preposition) && !Is(at, WordClass.Time) && at + 1 < end && IsParticle(at))
        {
            at++;
        }
        else if (entry.Lemma is "tell" or "inform" or "assure" or "remind" or "notify" or "brief")
        {
            at = RecipientEnd(at, end);
        }

        if (at >= end)
            return end;
        if (Is(at, WordClass.Preposition | WordClass.Time | WordClass.Adverb) || Is(at, WordClass.Comma))
            at = OverAdverbial(at, end);
        while (at < end && (Is(at, WordClass.Comma) || Char(at) is ':'))
            at++;
        return at;
    }

    private bool IsParticle(int at) => Word(at) is "for" or "about" or "on" or "against" or "of" or "at" or "out" or "to" or "with" or "over" or "off" or "into" or "up";

    /// <summary>After "on Tuesday", "in a statement": the "that", mark or pronoun where the statement begins; the same place where none comes.</summary>
    private int OverAdverbial(int from, int end)
    {
        int limit = Math.Min(end, from + 22);
        for (int i = from; i < limit; i++)
        {
            if (opens[i])
                return i > from && Is(i - 1, WordClass.Comma | WordClass.Relative) || Char(Math.Max(from, i - 1)) == ':' ? i : from;
            if (IsWord(i, "that") && i > from)
                return i;
            if (IsWord(i, "that"))
                return from;
            if (Is(i, WordClass.Comma) && i + 1 < limit && IsWord(i + 1, "that"))
                return i + 1;
        }

        int at = from;
        while (at < end && Is(at, WordClass.Time) && !Is(at, WordClass.SpeakerNoun))
            at++;
        if (at == from && at + 1 < end && Is(at, WordClass.Preposition) && Is(at + 1, WordClass.Time))
        {
            at += 2;
            while (at < end && (Is(at, WordClass.Time) || tokens[at].Kind == TokenKind.Number))
                at++;
        }

        return at < end ? at : from;
    }

    private int RecipientEnd(int from, int end)
    {
        if (from >= end || !Is(from, WordClass.Word))
            return from;
        if (Is(from, WordClass.Pronoun))
            return from + 1;
        if (Is(from, WordClass.Preposition | WordClass.Relative | WordClass.Time))
            return from;
        int at = from + 1;
        while (at < end && at - from < 12)
        {
            WordClass c = classes[at];
            if ((c & (WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Relative | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner | WordClass.Time)) != 0)
                break;
            if ((c & (WordClass.Preposition | WordClass.Conjunction)) != 0 && !(Word(at) is "of" or "and" or "at" or "for"))
                break;
            if ((c & WordClass.Cue) != 0 && (c & WordClass.SpeakerNoun) == 0)
                break;
            at++;
        }

        return at;
    }
}
