namespace Parallax;

/// <summary>Who or what does it: the phrases before a verb that both renderings have.</summary>
internal static class SubjectDrift
{
    private const int LongestSubject = 12;
    private const int LongestHead = 4;
    private const int Predicate = 8;
    private const double MinimumShare = .5;

    public static IEnumerable<DriftChange> Of(RenderingPair pair)
    {
        if (pair.WeightShare < MinimumShare)
            yield break;
        (int First, int End)? last = null;
        foreach (int i in pair.Matched)
        {
            int j = pair.OfA[i];
            if (!IsVerb(pair.A, i) || !IsVerb(pair.B, j) || IsPassive(pair.A, i) != IsPassive(pair.B, j) || !SharesPredicate(pair, i, j))
                continue;
            if (Subject(pair.A, i) is not { } a || Subject(pair.B, j) is not { } b || a == last || AreOne(pair, a, b))
                continue;
            (VoicedWord[] inA, VoicedWord[] inB) = (pair.A.Words[a.First..a.End], pair.B.Words[b.First..b.End]);
            if (!MayAct(inA) || !MayAct(inB) || Mentions(pair.B, inA) || Mentions(pair.A, inB))
                continue;
            last = a;
            yield return new DriftChange(DriftKind.SubjectChanged, pair.A.PlaceOf(a.First, a.End - 1), pair.B.PlaceOf(b.First, b.End - 1), false);
        }
    }

    // "The findings" for "the evidence" are other words; nobody else does it.
    private static bool MayAct(VoicedWord[] subject) =>
        Array.Exists(subject, word => word.IsName || word.Is(WordClass.SpeakerNoun | WordClass.Body));

    // Who is named elsewhere in the other sentence may do it there too, in a clause that was read wrongly.
    private static bool Mentions(ToldRendering rendering, VoicedWord[] subject) =>
        Array.Exists(subject, word => word.IsContent && Array.Exists(rendering.Words, other => other.Stem == word.Stem));

    // Something that both say of it right after the verb.
    private static bool SharesPredicate(RenderingPair pair, int i, int j)
    {
        int telling = 0;
        for (int k = i; k < pair.OfA.Length && k <= i + Predicate; k++)
            telling += pair.OfA[k] >= j && pair.OfA[k] <= j + Predicate && pair.A.Words[k].Tells ? 1 : 0;
        return telling >= 2;
    }

    // Its form is a past, it follows an auxiliary, or it ends in -s between a noun and what may be an object.
    private static bool IsVerb(ToldRendering rendering, int at)
    {
        VoicedWord[] words = rendering.Words;
        VoicedWord word = words[at];
        if (word.IsName || word.IsFrame || at == 0)
            return false;
        if (word.Is(WordClass.Auxiliary))
            return true;
        int before = SkipAdverbs(words, at - 1);
        if (before >= 0 && words[before].Is(WordClass.Auxiliary) && word.IsContent)
            return true;
        if (words[at - 1].Is(WordClass.Determiner | WordClass.Preposition))
            return false;
        bool isBeforeNoun = at + 1 < words.Length && words[at + 1].IsContent && !words[at + 1].IsName
            && !rendering.Told.HasStop(word, words[at + 1]);
        if (word.Lexeme.LooksPast)
            return !isBeforeNoun && !words[at - 1].Is(WordClass.Conjunction);
        return word.Folded.EndsWith('s') && word.IsContent && words[at - 1].IsContent && at + 1 < words.Length
            && (words[at + 1].Is(WordClass.Determiner | WordClass.Pronoun) || words[at + 1].Is(WordSet.To) || words[at + 1].IsName);
    }

    private static bool IsPassive(ToldRendering rendering, int at)
    {
        VoicedWord[] words = rendering.Words;
        int before = SkipAdverbs(words, at - 1);
        if (words[at].Lexeme.LooksPast
            && Enumerable.Range(at + 1, Math.Clamp(words.Length - at - 1, 0, 2)).Any(i => words[i].Is(WordSet.By)))
        {
            return true;
        }

        return before >= 0 && words[before].Lexeme.Helper is Helper.Be or Helper.Get && words[at].Lexeme.LooksPast;
    }

    // The noun phrase before a verb and its auxiliaries, without what hangs on it by a preposition; before "which", the phrase that it stands for.
    private static (int First, int End)? Subject(ToldRendering rendering, int verb)
    {
        VoicedWord[] words = rendering.Words;
        int end = verb;
        while (end > 0 && (words[end - 1].Is(WordClass.Auxiliary) || words[end - 1].Is(WordClass.Adverb)))
            end--;
        bool isRelative = end > 0 && words[end - 1].Is(WordClass.Relative) && words[end - 1].Is(WordSet.Relative);
        if (isRelative)
            end--;

        // "In Helmand, who were": what stands before the comma need not be who is meant.
        if (isRelative && words[end].Is(WordSet.RelativePerson) && end > 0 && HasStop(rendering, end - 1, end))
            return null;
        int first = end;
        while (first > 0 && end - first < LongestSubject && !IsBoundary(rendering, words, first - 1, end))
            first--;

        // Behind a comma stands what was put in between, not the subject.
        if (!isRelative && end > 0 && HasStop(rendering, end - 1, end))
            return null;
        int preposition = isRelative ? -1 : Array.FindIndex(words, first, end - first, word => word.Is(WordClass.Preposition));
        int head = preposition < 0 ? end : preposition;
        if (isRelative && end > first)
            first = Array.FindLastIndex(words, end - 1, end - first, EndsPhrase) is var last and >= 0 ? last + 1 : first;
        while (first < head && words[first].Is(WordClass.Determiner | WordClass.Adverb | WordClass.Time))
            first++;
        bool isJoined = first > 0 && words[first - 1].Is(WordSet.And);
        return !isJoined && first < head && head - first <= LongestHead && IsNoun(words[head - 1]) && IsPhrase(rendering, first, head)
            ? (first, head)
            : null;
    }

    private static bool EndsPhrase(VoicedWord word) => word.Is(WordClass.Preposition) || word.Is(WordSet.To);

    // No verb and no second article inside: "includes France", "pay a big price" are no subjects.
    private static bool IsPhrase(ToldRendering rendering, int first, int head)
    {
        VoicedWord[] words = rendering.Words;
        for (int i = first; i < head - 1; i++)
        {
            bool isVerb = !words[i].IsName && words[i].Folded.EndsWith('s') && words[i].Folded is not [.., '\'', _] && i == first;
            if (isVerb || words[i].Is(WordClass.Determiner | WordClass.Auxiliary | WordClass.Pronoun)
                || (words[i].Lexeme.LooksPast && i == first && !words[i].Lexeme.Endings.HasFlag(WordEnding.Past)))
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsNoun(VoicedWord word) => word.IsContent && !word.Is(WordSet.TimeNoun) && !word.Is(WordSet.NoSubject)
        && !word.Is(WordClass.Pronoun | WordClass.Time | WordClass.Relative)
        && (word.IsName || (!word.Lexeme.LooksPast && (word.Lexeme.Endings & (WordEnding.Past | WordEnding.Ing)) == 0));

    private static bool HasStop(ToldRendering rendering, int after, int before) =>
        rendering.Told.HasStop(rendering.Words[after], rendering.Words[before]);

    private static bool IsBoundary(ToldRendering rendering, VoicedWord[] words, int at, int end)
    {
        if (words[at].Is(WordClass.Conjunction | WordClass.Relative | WordClass.Auxiliary) || words[at].IsFrame
            || words[at].Is(WordSet.To) || words[at].Is(WordSet.Saying) || words[at].Is(WordSet.As))
        {
            return true;
        }

        // A mark between two words ends the phrase, but for one right before the verb or the relative.
        return at + 1 < end && rendering.Told.HasStop(words[at], words[at + 1]);
    }

    private static bool AreOne(RenderingPair pair, (int First, int End) a, (int First, int End) b)
    {
        VoicedWord[] wordsA = pair.A.Words, wordsB = pair.B.Words;
        for (int i = a.First; i < a.End; i++)
        {
            if (pair.OfA[i] >= b.First && pair.OfA[i] < b.End)
                return true;
            for (int j = b.First; j < b.End; j++)
            {
                if ((wordsA[i].IsContent && wordsA[i].Stem == wordsB[j].Stem) || AreOnePlace(wordsA[i], wordsB[j])
                    || AreOneName(wordsA[i], wordsB[j]))
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool AreOnePlace(VoicedWord a, VoicedWord b) =>
        GovernmentPlaces.StateOf(a.Folded) is { } state && state == GovernmentPlaces.StateOf(b.Folded);

    private static bool AreOneName(VoicedWord a, VoicedWord b) =>
        a.IsName && b.IsName && NameSound.AreOne(NameSound.Of(a.Folded), NameSound.Of(b.Folded), out _);

    private static int SkipAdverbs(VoicedWord[] words, int at)
    {
        for (int steps = 0; steps < 3 && at >= 0 && words[at].Is(WordClass.Adverb); steps++)
            at--;
        return at;
    }
}
