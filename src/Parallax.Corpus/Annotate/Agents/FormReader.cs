namespace Parallax;

/// <summary>
/// Tells the grammar of a word for an act from the words beside it: auxiliaries, determiners, whether an object follows. No parser, so a sentence is
/// read in linear time; what the neighbours leave open is decided by what is usual for the form, as each rule says.
/// </summary>
internal static class FormReader
{
    private const int Reach = 24;

    /// <summary>The grammar of the act at token <paramref name="at"/>; null where the word is no act here. A passive's agent is not looked for.</summary>
    public static AgentForm? Read(Clause words, int at, ForceWord act)
    {
        if (IsSomethingElse(words, at, act.Rules) || IsSurname(words, at))
            return null;
        AgentForm? form = null;
        if (act.MayBe(ForceForm.Past | ForceForm.Participle) && !IsNounHere(words, at, act))
            form = act.MayBe(ForceForm.Base) ? Uninflected(words, at, act) : Past(words, at, act);
        else if (act.MayBe(ForceForm.Ing))
            form = Ing(words, at, act);
        else if (act.MayBe(ForceForm.Third))
            form = Third(words, at, act);
        else if (act.MayBe(ForceForm.Base))
            form = Base(words, at, act);
        else if (act.MayBe(ForceForm.Noun))
            form = IsForeignVerb(words, at) ? null : AgentForm.Noun;
        if (form is null || form == AgentForm.Noun)
            return form;
        if (act.Rules.OnlyBefore.Length > 0 && !IsFollowed(words, at, act.Rules.OnlyBefore))
            return null;
        return act.Class == ForceClass.Die ? AgentForm.Intransitive
            : act.Class == ForceClass.Blast && form == AgentForm.Active && !words.ObjectAt(words.SkipAdverbsRight(AfterWord(at, act))) ? AgentForm.Intransitive
            : form;
    }

    /// <summary>The token after the act's word or words.</summary>
    public static int AfterWord(int at, ForceWord act) => act.Second is null ? at + 1 : at + 2;

    /// <summary>The token after the small word that may stand between a verb and its object: shot dead three, gunned down three.</summary>
    public static int AfterObjectParticle(Clause words, int after) =>
        (words.Is(after, "dead") || words.Is(after, "down") || words.Is(after, "up")) && words.ObjectAt(after + 1) ? after + 1 : after;

    // "Lynch said": at the beginning of a sentence only what follows tells a surname.
    private static bool IsSurname(Clause words, int at) =>
        words.Is(at, WordClass.Capital) && words.Is(at + 1, WordClass.Cue) && words.LooksPast(at + 1);

    // "Mayor blasts rival": the list has the word as a noun only, but here it is a verb for something else.
    private static bool IsForeignVerb(Clause words, int at) =>
        words.Word(at) is [.., 's'] && words.Is(at - 1, WordClass.Capital) && !words.Is(at - 1, WordClass.First | WordClass.Grammar)
        && words.Is(at + 1, WordClass.Capital | WordClass.Determiner) && !words.Is(at + 1, WordClass.Grammar ^ WordClass.Determiner);

    private static bool IsSomethingElse(Clause words, int at, ForceRules rules)
    {
        foreach (string word in rules.NotBefore)
        {
            if (words.Is(at + 1, word))
                return true;
        }

        foreach (string word in rules.NotAfter)
        {
            if (words.Is(at - 1, word))
                return true;
        }

        return false;
    }

    private static bool IsFollowed(Clause words, int at, string[] allowed)
    {
        for (int i = at + 1; i <= at + 3; i++)
        {
            foreach (string word in allowed)
            {
                if (words.Is(i, word))
                    return true;
            }
        }

        // Shots were fired: what is fired may stand before it.
        int before = words.BeforeVerb(at);
        before = words.HelperAt(before) != Helper.None ? words.SkipAdverbsLeft(before - 1) : before;
        return words.Holds(before) && words.IsWeapon(before);
    }

    // "a shot", "the hit", "the wounded": a form of the past after a determiner with nothing after it that it could describe.
    private static bool IsNounHere(Clause words, int at, ForceWord act) =>
        act.Lemma is "shoot" or "hit" && (IsBeforeNoun(words, at - 1) || words.Is(at - 1, WordClass.Preposition)) && !words.ObjectAt(at + 1);

    /// <summary>Whether a noun is what may follow the token at <paramref name="before"/>, and no verb.</summary>
    private static bool IsBeforeNoun(Clause words, int before) =>
        words.IsOwner(before) || words.Is(before, WordClass.Possessive) || (words.Is(before, WordClass.Determiner) && !IsCountedSubject(words, before)) || (words.Is(before, WordClass.Preposition) && !words.Is(before, "to"));

    // "those killed", "all killed", "many died": these determiners stand for a noun.
    private static bool IsCountedSubject(Clause words, int at) =>
        words.Is(at, "those") || words.Is(at, "all") || words.Is(at, "many") || words.Is(at, "some") || words.Is(at, "most") || words.Is(at, "both") || words.Is(at, "several") || words.Is(at, "few") || words.Is(at, "other");

    private static AgentForm? Past(Clause words, int at, ForceWord act)
    {
        int after = AfterWord(at, act);
        int before = words.BeforeVerb(at);
        bool hasObject = words.ObjectAt(words.SkipAdverbsRight(AfterObjectParticle(words, after)));
        if (act.Class == ForceClass.Die)
            return AgentForm.Intransitive;
        switch (words.HelperAt(before))
        {
            case Helper.Be or Helper.Get:
                return act.Class == ForceClass.Clash ? AgentForm.Active : AgentForm.Passive;
            case Helper.Have:
                return AgentForm.Active;
            case Helper.Modal:
                return AgentForm.Active;
        }

        if (words.Is(before, WordClass.Possessive))
            return IsContraction(words, before) ? (hasObject ? AgentForm.Active : AgentForm.Passive) : DescribingOrNone(words, at);
        if (words.IsConjunction(before) || (words.Is(before, WordClass.Comma) && words.LooksPast(words.SkipAdverbsLeft(before - 1))))
            return Joined(words, act, before, hasObject);
        if (words.IsRelative(before) && before > words.First)
            return words.Is(words.SkipAdverbsRight(after), "by") ? AgentForm.Passive : AgentForm.Active;
        if (words.IsSubjectPronoun(before))
            return AgentForm.Active;
        if (words.Is(after, "back"))
            return AgentForm.Active;
        if (words.Is(words.SkipAdverbsRight(after), "by") && act.Class != ForceClass.Clash)
            return AgentForm.Passive;

        // "wounded soldiers", "the 20 injured": before a noun the participle describes it.
        bool opens = before < words.First || words.Is(before, WordClass.Stop | WordClass.Quote);
        if (IsBeforeNoun(words, before) || (words.IsNumber(before) && IsPlainNoun(words, after) && (before == words.First || IsBeforeNoun(words, before - 1) || words.Is(before - 1, WordClass.Conjunction))))
            return DescribingOrNone(words, at);
        if (words.LooksPast(before) && IsPlainNoun(words, after))
            return DescribingOrNone(words, at);
        if (opens && (!hasObject || IsPlainNoun(words, after)))
            return DescribingOrNone(words, at);

        // "terrorists, slain in": after a comma, without an object, the participle hangs on the noun before it.
        if (act.Class == ForceClass.Clash || (act.Class == ForceClass.Blast && !hasObject))
            return AgentForm.Active;
        if (hasObject)
            return AgentForm.Active;
        return act.NeedsObject ? AgentForm.Passive : act.Lemma is "retaliate" or "fire" or "open fire" ? AgentForm.Active
            : HasFiniteVerb(words, after) ? AgentForm.Passive : AgentForm.Active;
    }

    // A describing participle before another word for an act ("targeted killing") leaves the act to that word.
    private static AgentForm? DescribingOrNone(Clause words, int at) =>
        words.Act(at + 1)?.MayBe(ForceForm.Noun) == true ? null : AgentForm.Passive;

    // he's, that's, who's: a contraction, where Iran's is a possessive.
    private static bool IsContraction(Clause words, int possessive) =>
        words.Is(possessive - 1, WordClass.Pronoun | WordClass.Relative) || words.Is(possessive - 1, "there") || words.Is(possessive - 1, "nobody");

    // "was shot and killed", "attacked the base and killed three": the verb joined to it says whether an auxiliary holds for both.
    private static AgentForm Joined(Clause words, ForceWord act, int conjunction, bool hasObject)
    {
        if (words.Is(conjunction - 1, "dead"))
            return AgentForm.Passive;
        if (hasObject || act.Class == ForceClass.Clash)
            return AgentForm.Active;
        for (int i = words.SkipAdverbsLeft(conjunction - 1), steps = 0; i >= words.First && steps < Reach; i--, steps++)
        {
            if (words.Is(i, WordClass.Stop | WordClass.Relative))
                break;
            if (!words.LooksPast(i))
                continue;
            int before = words.SkipAdverbsLeft(i - 1);
            switch (words.HelperAt(before))
            {
                case Helper.Be or Helper.Get:
                    return AgentForm.Passive;
                case Helper.Have or Helper.Modal:
                    return AgentForm.Active;
            }

            // "killed and wounded 30", "was dragged out, beaten and shot": further left there may be another.
            if (words.IsConjunction(before) || words.Is(before, WordClass.Comma))
                continue;
            if (words.ObjectAt(words.SkipAdverbsRight(i + 1)) && !words.IsConjunction(i + 1))
                return AgentForm.Active;
            break;
        }

        return act.NeedsObject ? AgentForm.Passive : AgentForm.Active;
    }

    private static bool HasFiniteVerb(Clause words, int from)
    {
        for (int i = from; i < words.End && i < from + Reach; i++)
        {
            if (words.Is(i, WordClass.Stop | WordClass.Relative | WordClass.Conjunction))
                return false;
            if (words.IsVerb(i))
                return true;
        }

        return false;
    }

    // hit, hurt: past, participle and dictionary form are one.
    private static AgentForm? Uninflected(Clause words, int at, ForceWord act)
    {
        int before = words.BeforeVerb(at);
        if (words.HelperAt(before) is Helper.To or Helper.Modal)
            return AgentForm.Active;
        return Past(words, at, act);
    }

    private static AgentForm? Ing(Clause words, int at, ForceWord act)
    {
        int after = AfterWord(at, act);
        int before = words.BeforeVerb(at);
        bool mayBeNoun = act.MayBe(ForceForm.Noun);
        if (words.Is(after, "of"))
            return AgentForm.Noun;
        bool hasObject = words.ObjectAt(after);
        bool hasSureObject = words.ObjectAt(after, strict: true);
        bool isGraded = words.Is(at - 1, "most") || words.Is(at - 1, "very") || words.Is(at - 1, "more") || words.Is(at - 1, "so");
        if (isGraded && !mayBeNoun && !hasSureObject)
            return null;
        if (words.HelperAt(before) == Helper.Be)
            return AgentForm.Active;
        bool isHeld = IsBeforeNoun(words, before) && !words.Is(before, WordClass.Preposition);
        if (isHeld)
            return mayBeNoun ? AgentForm.Noun : IsPlainNoun(words, after) || words.IsMark(after) ? null : AgentForm.Active;
        if (!mayBeNoun)
        {
            // "most striking appeal", "invading forces": it describes the noun and tells no act of its own.
            bool describes = !hasSureObject && IsPlainNoun(words, after) && (words.IsAdverb(at - 1) || words.IsNumber(before));
            return describes ? null : AgentForm.Active;
        }

        if (hasSureObject || words.IsAspect(before))
            return AgentForm.Active;
        bool isVerbal = words.HelperAt(words.SkipAdverbsLeft(before - 1)) is Helper.To or Helper.Modal || words.Is(before, WordClass.Comma | WordClass.Preposition | WordClass.Conjunction | WordClass.Quote) || before < words.First || words.IsVerb(before);
        if (hasObject && isVerbal && IsPluralNoun(words, after))
            return AgentForm.Active;
        if (act.Class == ForceClass.Shoot && (words.Is(after, "at") || words.Is(after, "into")) && !words.Is(before, WordClass.Determiner))
            return AgentForm.Active;

        // "on killing and fighting the enemy": an object may follow the form in -ing that is joined to it.
        if (words.IsConjunction(after) && words.Holds(after + 1) && words.Word(after + 1) is [.., 'i', 'n', 'g'] && words.ObjectAt(after + 2, strict: true))
            return AgentForm.Active;
        return AgentForm.Noun;
    }

    private static AgentForm? Third(Clause words, int at, ForceWord act)
    {
        int after = AfterWord(at, act);
        int before = words.BeforeVerb(at);
        bool mayBeNoun = act.MayBe(ForceForm.Noun);
        if (words.IsRelative(before) || words.Is(before, "he") || words.Is(before, "she") || words.Is(before, "it") || words.Is(before, "nobody") || words.Is(before, "everyone"))
            return AgentForm.Active;
        bool isNominal = IsBeforeNoun(words, before) || words.IsNumber(before) || before < words.First || words.IsMark(before) || words.IsConjunction(before) || words.IsVerb(before) || words.Is(before, "to");
        bool hasObject = words.ObjectAt(after, strict: mayBeNoun);
        if (words.Is(before, "and") && hasObject && words.Holds(at) && !words.IsPlain(before - 1))
            return AgentForm.Active;
        if (!isNominal && hasObject && !(mayBeNoun && (words.IsWeapon(before) || words.Is(before, "air") || words.Is(before, "terror"))))
            return AgentForm.Active;
        if (mayBeNoun)
            return AgentForm.Noun;
        return !isNominal && (act.Class == ForceClass.Die || (act.Class == ForceClass.Blast && !words.IsWeapon(at))) ? AgentForm.Active
            : !isNominal && words.IsMark(after) && act.Class == ForceClass.Kill ? AgentForm.Active
            : null;
    }

    private static AgentForm? Base(Clause words, int at, ForceWord act)
    {
        int after = AfterWord(at, act);
        int before = words.BeforeVerb(at);
        bool mayBeNoun = act.MayBe(ForceForm.Noun);
        switch (words.HelperAt(before))
        {
            case Helper.To:
                // "in response to attacks on", "subject to arrest by": after a noun, "to" with a further preposition takes a noun.
                bool takesNoun = mayBeNoun && (words.Is(after, "on") || words.Is(after, "by") || words.Is(after, "of")) && words.IsPlain(before - 1);
                return takesNoun ? AgentForm.Noun : AgentForm.Active;
            case Helper.Modal:
                return AgentForm.Active;
        }

        if (words.IsSubjectPronoun(before) || words.Is(before, "who"))
            return AgentForm.Active;
        bool hasObject = words.ObjectAt(after, strict: true);
        if (words.Is(before, "that") || words.Is(before, "which"))
            return hasObject || !mayBeNoun ? AgentForm.Active : AgentForm.Noun;

        // "capture or kill", "to defeat and destroy": joined to a dictionary form after "to" or a modal.
        if (words.IsConjunction(before) || words.Is(before, WordClass.Comma))
        {
            int joined = words.SkipAdverbsLeft(before - 1);
            for (int steps = 0; steps < 8 && joined > words.First; steps++, joined--)
            {
                if (words.HelperAt(words.SkipAdverbsLeft(joined - 1)) is Helper.To or Helper.Modal && (hasObject || steps == 0))
                    return AgentForm.Active;
                if (words.Is(joined, WordClass.Stop))
                    break;
            }
        }

        bool isNominal = IsBeforeNoun(words, before) || words.IsNumber(before);
        if (!isNominal && hasObject && IsInverted(words, before))
            return AgentForm.Active;
        if (!isNominal && hasObject && (before < words.First || words.IsMark(before) || IsPluralNoun(words, before) || (words.Is(before, WordClass.Capital) && !words.IsTitleCase)))
            return AgentForm.Active;
        if (mayBeNoun)
            return AgentForm.Noun;
        bool isVerb = !isNominal && (act.Class is ForceClass.Kill or ForceClass.Die or ForceClass.Destroy or ForceClass.Detain || (IsPluralNoun(words, before) && words.ObjectAt(after)));
        return isVerb ? AgentForm.Active : null;
    }

    // "Why did the army target": the auxiliary stands before the subject.
    private static bool IsInverted(Clause words, int before)
    {
        for (int i = before; i > before - 5 && words.Holds(i) && !words.IsMark(i); i--)
        {
            if (words.HelperAt(i) == Helper.Modal)
                return true;
        }

        return false;
    }

    private static bool IsPlainNoun(Clause words, int at) =>
        words.IsPlain(at) && !words.LooksPast(at) && words.HelperAt(at) == Helper.None && !words.IsAdverb(at) && (words.ObjectAt(at) || words.Act(at) is not null);

    private static bool IsPluralNoun(Clause words, int at) =>
        words.Is(at, "people") || words.Is(at, "police") || (words.IsPlain(at) && words.Word(at) is [.., not ('s' or 'u' or 'i'), 's'] or "men" or "women" or "children");
}
