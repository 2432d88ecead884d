namespace Parallax;

/// <content>Where the statement of a cue begins, over time, place and recipient, and whether one follows at all.</content>
internal sealed partial class AttributionFinder
{
    /// <summary>Adds a second stretch of the statement where one follows: "A," he said, "B."</summary>
    private Attribution WithSecondPart(Attribution attribution, int from, int end)
    {
        if (marks.Spans.IsEmpty)
            return attribution;
        int limit = Math.Min(end, from + 30);
        bool otherCue = false;
        for (int i = from; i < limit; i++)
        {
            if (marks.Opens(i))
            {
                bool directly = i > from
                    && (words.Is(i - 1, WordClass.Comma) || words.Char(i - 1) is ':' or '\u2014' || words.Is(i - 1, WordSet.StatementJoint));
                return directly && !otherCue ? attribution.After(i, end) : attribution;
            }

            otherCue |= words.Is(i, WordClass.Cue) && !words.Is(i, WordClass.SpeakerNoun);
        }

        return attribution;
    }

    /// <summary>Whether a stretch holds no word that a clause has: no auxiliary, pronoun or relative.</summary>
    private bool IsPhrase(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool isPronoun = words.Is(i, WordClass.Pronoun) && !words.Is(i, WordClass.Determiner);
            if (isPronoun || words.Is(i, WordClass.Auxiliary | WordClass.Relative | WordClass.Quote))
                return false;
        }

        return true;
    }

    /// <summary>Whether nothing but time and place follows the cue.</summary>
    private bool IsFollowedByNothing(in CuePlace here, bool afterMark = false)
    {
        (int from, int end, CueEntry entry) = (here.Cue + 1, here.Around.End, here.Entry);
        if (from >= end || (afterMark && words.Is(from, WordClass.Comma)))
            return true;
        if (words.Is(from, WordClass.Stop) && words.Char(from) is not ':')
            return true;
        int at = from;
        if (entry.Takes('r') && words.Is(at, WordClass.Word))
            at = RecipientEnd(at, end);
        if (at >= end)
            return true;
        bool isObject = entry.Takes('p') && !words.Is(at, WordClass.Time) && !afterMark;
        if (!words.Is(at, WordClass.Time | WordClass.Preposition | WordClass.Adverb) || isObject)
            return false;
        for (int i = at; i < end; i++)
        {
            if (marks.Opens(i) || (words.Is(i, WordSet.That) && !(i > 0 && words.Is(i - 1, WordClass.Preposition))) || words.Char(i) == ':')
                return false;
            if (words.Is(i, WordClass.Pronoun) && !words.Is(i, WordClass.Determiner) && i > at && !words.Is(i - 1, WordClass.Preposition))
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
        if (entry.Takes('p') && !entry.MayBeNoun && words.Is(at, WordClass.Preposition) && !words.Is(at, WordClass.Time)
            && at + 1 < end && words.IsSmall(at, WordSet.CueParticle))
        {
            at++;
        }
        else if (words.Is(cue, WordSet.RecipientVerb))
        {
            at = RecipientEnd(at, end);
        }

        if (at >= end)
            return end;
        if (words.Is(at, WordClass.Preposition | WordClass.Time | WordClass.Adverb) || words.Is(at, WordClass.Comma))
            at = OverAdverbial(at, end);
        while (at < end && (words.Is(at, WordClass.Comma) || words.Char(at) is ':'))
            at++;
        return at;
    }

    /// <summary>After "on Tuesday", "in a statement": the "that" or mark where the statement begins; the same place where none comes.</summary>
    private int OverAdverbial(int from, int end)
    {
        int limit = Math.Min(end, from + 22);
        for (int i = from; i < limit; i++)
        {
            if (marks.Opens(i))
                return i > from && words.Is(i - 1, WordClass.Comma | WordClass.Relative) || words.Char(Math.Max(from, i - 1)) == ':' ? i : from;
            if (words.Is(i, WordSet.That))
                return i;
            if (words.Is(i, WordClass.Comma) && i + 1 < limit && (words.Is(i + 1, WordSet.That) || words.Is(i + 1, WordSet.SubjectPronoun)))
                return i + 1;
        }

        int at = from;
        while (at < end && words.Is(at, WordClass.Time) && !words.Is(at, WordClass.SpeakerNoun))
            at++;
        if (at == from && at + 1 < end && words.Is(at, WordClass.Preposition) && words.Is(at + 1, WordClass.Time))
        {
            at += 2;
            while (at < end && (words.Is(at, WordClass.Time) || tokens[at].Kind == TokenKind.Number))
                at++;
        }

        return at < end ? at : from;
    }

    private int RecipientEnd(int from, int end)
    {
        if (from >= end || !words.Is(from, WordClass.Word))
            return from;
        if (words.Is(from, WordClass.Pronoun))
            return from + 1;
        if (words.Is(from, WordClass.Preposition | WordClass.Relative | WordClass.Time))
            return from;
        const WordClass Ends = WordClass.Comma | WordClass.Quote | WordClass.Stop | WordClass.Relative | WordClass.Auxiliary
            | WordClass.Pronoun | WordClass.Determiner | WordClass.Time;
        int at = from + 1;
        while (at < end && at - from < 12 && !words.Is(at, Ends))
        {
            if (words.Is(at, WordClass.Preposition | WordClass.Conjunction) && !words.IsSmall(at, WordSet.RecipientJoint))
                break;
            if (words.Is(at, WordClass.Cue) && !words.Is(at, WordClass.SpeakerNoun))
                break;
            at++;
        }

        // Told the channel's "Morning Round": the marks hold a title, and no statement.
        int title = at < end && words.Is(at - 1, WordClass.Possessive) && marks.Opens(at) ? marks.Inside(at + 1) : -1;
        return title >= 0 && marks[title].Close - at < LongestTitle && words.Is(at + 1, WordClass.Capital) ? marks[title].Close + 1 : at;
    }
}
