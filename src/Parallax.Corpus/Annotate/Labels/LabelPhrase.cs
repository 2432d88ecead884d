namespace Parallax;

/// <summary>A noun phrase that may be a label.</summary>
/// <param name="First">Its first token, article left out.</param>
/// <param name="Head">The token of its noun; −1 where it has modifiers only.</param>
/// <param name="End">The token after it.</param>
/// <param name="Noun">The noun.</param>
/// <param name="IsDetermined">Whether an article, a possessive or a number stands before it.</param>
internal readonly record struct LabelPhrase(int First, int Head, int End, LabelNoun Noun, bool IsDetermined)
{
    /// <summary>The token after the modifiers.</summary>
    public int ModifiersEnd => Head < 0 ? End : Head;
}

/// <summary>Reads phrases that may be labels, forwards from a place or backwards from their noun. All looks are bounded.</summary>
internal readonly struct LabelPhrases(LabelLists lists, Clause words)
{
    private const int LongestPhrase = 10;
    private const int LongestComplement = 5;

    /// <summary>The phrase that begins at <paramref name="at"/>, after its article; null where none with a noun for an actor does.</summary>
    public LabelPhrase? Forward(int at, bool isDetermined)
    {
        int head = -1, first = at;
        LabelNoun noun = default;
        for (int i = at; i < words.End && i - at < LongestPhrase; i++)
        {
            if (words.Is(i, WordClass.Quote) && head < 0)
                continue;
            if (words.Is(i, WordClass.Possessive))
            {
                // The country's main party: what belongs to the country is the label.
                (head, first, isDetermined) = (-1, i + 1, true);
                continue;
            }

            if (words.Is(i, WordClass.Comma) && head < 0 && i > at && IsModifier(i - 1) && IsModifier(i + 1))
                continue;
            if (words.IsMark(i))
                break;
            if (IsJoint(i) && head < 0 && i > at && IsModifier(i - 1) && IsModifier(i + 1))
                continue;
            if (words.Is(i, WordClass.Capital))
            {
                if (head >= 0)
                    break;
                continue;
            }

            bool isNoun = lists.TryNoun(words.LexemeAt(i), out LabelNoun found);
            if (isNoun)
            {
                (head, noun) = (i, found);
                continue;
            }

            if (words.Is(i, WordClass.Grammar | WordClass.Time) || words.HelperAt(i) != Helper.None)
                break;
            if (head >= 0 && (words.LooksPast(i) || words.Ends(i, WordEnding.Ing)
                || lists.Is(words.LexemeAt(i), LabelUse.Postposed)))
            {
                break;
            }

            // "a party conference": the noun goes on, and what it names is no actor.
            head = -1;
        }

        if (head < 0)
            return null;
        first = AfterMarks(first);
        return new LabelPhrase(first, head, Complement(head + 1), noun, isDetermined);
    }

    /// <summary>The phrase whose noun is token <paramref name="last"/>; null where that is no noun for an actor, or part of a name.</summary>
    public LabelPhrase? Backward(int last)
    {
        if (!words.Holds(last) || words.Is(last, WordClass.Capital) || !lists.TryNoun(words.LexemeAt(last), out LabelNoun noun))
            return null;
        (int first, bool isDetermined) = ModifiersBefore(last);
        return new LabelPhrase(first, last, last + 1, noun, isDetermined);
    }

    /// <summary>
    /// Where the modifiers before <paramref name="at"/> begin. Words of the lists belong to them; any other plain word does only where an
    /// article or a possessive before it shows that it is no verb.
    /// </summary>
    /// <param name="at">The token after them.</param>
    /// <param name="onlyListed">Whether other plain words end them in any case.</param>
    public (int First, bool IsDetermined) ModifiersBefore(int at, bool onlyListed = false)
    {
        int sure = at;
        bool mayBeVerb = false;
        for (int i = at - 1; i >= words.First && at - i < LongestPhrase; i--)
        {
            if (words.Is(i, WordClass.Quote) && (IsModifier(i - 1) || IsDeterminer(i - 1)))
                continue;
            if (IsDeterminer(i) || words.Is(i, WordClass.Possessive))
                return (onlyListed ? AfterMarks(sure) : AfterMarks(i + 1), true);
            if (IsModifier(i))
            {
                // "She accused Senate leader X", "The US banned militia X": a verb after its subject.
                mayBeVerb |= words.LooksPast(i) && words.Is(i - 1, WordClass.Pronoun | WordClass.Capital) && !words.Is(i - 1, WordClass.Determiner);
                if (!mayBeVerb)
                    sure = i;
                continue;
            }

            if (words.IsAdverb(i) || (IsJoint(i) && IsModifier(i - 1) && IsModifier(i + 1)))
                continue;

            if (onlyListed)
                break;

            // "the US attacked militant group": a past is an adjective only where the phrase begins with it.
            if (!words.IsPlain(i) || words.Is(i, WordClass.Capital) || (words.LooksPast(i) && !IsDeterminer(i - 1) && !words.IsAdverb(i - 1)))
                break;
            mayBeVerb |= words.LooksPast(i) || words.Word(i) is [.., 's'];
        }

        // "a Silicon Valley law firm": where a name ends the look, the word beside the noun is still its own.
        if (sure == at && !onlyListed && words.IsPlain(at - 1) && !words.Is(at - 1, WordClass.Capital) && !words.LooksPast(at - 1)
            && words.Word(at - 1) is not [.., 's']
            && words.Is(at - 2, WordClass.Capital | WordClass.Preposition))
        {
            sure--;
        }

        return (AfterMarks(sure), words.IsNumber(sure - 1));
    }

    /// <summary>
    /// Whether a token is a word that says what an actor is: a listed one, a compound, the adjective of a place, a noun for a group.
    /// </summary>
    public bool IsModifier(int at)
    {
        if (!words.Holds(at))
            return false;
        if (lists.Is(words.LexemeAt(at), LabelUse.Modifier))
            return true;
        if (words.Is(at, WordClass.Capital))
        {
            return words.Is(at, WordClass.Place) && lists.Names.Places.Match(words.Text, words.Tokens, at, words.End, out bool isForm) == 1
                && (isForm || !words.Word(at).ContainsAnyInRange('a', 'z'));
        }

        return lists.TryNoun(words.LexemeAt(at), out LabelNoun noun) && !noun.IsPlural
            && noun.MayBe(LabelNounClass.Body | LabelNounClass.People);
    }

    /// <summary>
    /// Whether the clause that a phrase after a comma may open has a verb of its own, so that the phrase is its subject: "…, the group said".
    /// </summary>
    public bool IsSubject(int end)
    {
        for (int i = end; i < words.End && i - end < 40; i++)
        {
            if (words.Is(i, WordClass.Comma | WordClass.Stop | WordClass.Relative))
                return false;
            if (words.HelperAt(i) is not (Helper.None or Helper.To))
                return true;
            bool isCue = words.Is(i, WordClass.Cue) && !words.Is(i, WordClass.SpeakerNoun | WordClass.Capital)
                && !words.Is(i - 1, WordClass.Determiner | WordClass.Possessive);
            if (!words.LooksPast(i))
            {
                if (isCue && words.Word(i) is [.., 's'])
                    return true;
                continue;
            }

            // Backed by, based in, called: a participle that belongs to the noun.
            bool isParticiple = lists.Is(words.LexemeAt(i), LabelUse.Participle)
                && (words.Is(i + 1, WordClass.Preposition) || words.Is(i + 1, WordSet.To) || lists[words.LexemeAt(i)].Verb is not null);
            if (!isParticiple || (isCue && words.Is(i, WordSet.Said)))
                return true;
        }

        return false;
    }

    /// <summary>Whether a token is an article or the like, or a possessive pronoun; with a capital only where its sentence begins.</summary>
    public bool IsDeterminer(int at) => (words.Is(at, WordClass.Determiner) && (at == words.First || !words.Is(at, WordClass.Capital)))
        || words.IsOwner(at);

    // "an alliance of militias", "a commander of the Front": what "of" hangs on the noun belongs to the label.
    private int Complement(int end)
    {
        if (!words.Is(end, WordSet.Of))
            return end;
        int stop = words.PhraseEnd(end + 1);
        bool isCut = words.Holds(stop) && words.Word(stop) is "/";
        return stop > end + 1 && stop - end <= LongestComplement + 1 && !isCut ? stop : end;
    }

    private int AfterMarks(int at)
    {
        while (words.Is(at, WordClass.Quote))
            at++;
        return at;
    }

    private bool IsJoint(int at) => words.Is(at, WordSet.NameConjunction);
}
