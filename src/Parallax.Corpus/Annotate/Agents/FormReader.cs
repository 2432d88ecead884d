namespace Parallax;

/// <summary>
/// Tells the grammar of a word for an act from the words beside it: auxiliaries, determiners, whether an object follows. No parser, so a sentence is
/// read in linear time; what the neighbours leave open is decided by what is usual for the form, as each rule says.
/// </summary>
internal readonly struct FormReader(Clause words, int at, ForceWord act)
{
    private const int Reach = 24;
    private const int FollowReach = 3;
    private const int JointReach = 8;
    private const int InversionReach = 5;

    private readonly int before = words.BeforeVerb(at);
    private readonly int after = AfterWord(at, act);

    // "shot", "wounds": the list has the spelling as a noun too.
    private bool MayBeNoun => act.MayBe(ForceForm.Noun);

    // People attacked there: without an object it is usually a participle. "Opened fire" holds its object.
    private bool NeedsObject => (act.NeedsObject && !(act.Second is not null && words.Is(at, WordSet.ActiveAlone)))
        || words.Is(at, WordSet.BareParticiple);

    // Shot dead three: an object follows the verb, and what may stand between.
    private bool HasObject => words.ObjectAt(words.SkipAdverbsRight(AfterObjectParticle(words, after)));

    /// <summary>The grammar of the act at a token; null where the word is no act here. A passive's agent is not looked for.</summary>
    public static AgentForm? Read(Clause words, int at, ForceWord act) => Rule(words, at, act) is { } rule ? FormOf(rule) : null;

    /// <summary>The rule that tells the grammar of the act at a token; null where the word is no act here.</summary>
    public static RuleCode? Rule(Clause words, int at, ForceWord act)
    {
        if (IsOneOf(words, at + 1, act.Rules.NotBefore) || IsOneOf(words, at - 1, act.Rules.NotAfter) || IsSurname(words, at))
            return null;
        FormReader reader = new(words, at, act);
        RuleCode? rule = reader.Form();
        if (rule is not { } found || FormOf(found) is var form && form == AgentForm.Noun)
            return rule;
        if (act.Rules.OnlyBefore.Length > 0 && !reader.IsFollowed(act.Rules.OnlyBefore))
            return null;
        bool isAlone = act.Class == ForceClass.Blast && form == AgentForm.Active && !words.ObjectAt(words.SkipAdverbsRight(reader.after));
        return isAlone || act.Class == ForceClass.Die ? RuleCode.ActIntransitive : rule;
    }

    /// <summary>The grammar that a rule tells.</summary>
    public static AgentForm FormOf(RuleCode rule) => rule switch
    {
        >= RuleCode.ActNoun => AgentForm.Noun,
        RuleCode.ActIntransitive => AgentForm.Intransitive,
        >= RuleCode.ActPassiveHelper => AgentForm.Passive,
        _ => AgentForm.Active,
    };

    /// <summary>The token after the act's word or words.</summary>
    public static int AfterWord(int at, ForceWord act) => act.Second is null ? at + 1 : at + 2;

    /// <summary>The token after the small word that may stand between a verb and its object: shot dead three, gunned down three.</summary>
    public static int AfterObjectParticle(Clause words, int after) =>
        words.Is(after, WordSet.ObjectParticle) && words.ObjectAt(after + 1) ? after + 1 : after;

    private static bool IsOneOf(Clause words, int at, string[] forms) => words.Holds(at) && Array.IndexOf(forms, words.LexemeAt(at).Form) >= 0;

    // "Lynch said": at the beginning of a sentence only what follows tells a surname.
    private static bool IsSurname(Clause words, int at) =>
        words.Is(at, WordClass.Capital) && words.Is(at + 1, WordClass.Cue) && words.LooksPast(at + 1);

    private RuleCode? Form()
    {
        if (act.MayBe(ForceForm.Past | ForceForm.Participle) && !IsNounLikePast())
            return IsUninflected() ? RuleCode.ActActiveInfinitive : Past();
        if (act.MayBe(ForceForm.Ing))
            return Ing();
        if (act.MayBe(ForceForm.Third))
            return Third();
        if (act.MayBe(ForceForm.Base))
            return Base();
        return MayBeNoun && !IsForeignVerb() ? RuleCode.ActNoun : null;
    }

    // "Mayor blasts rival": the list has the word as a noun only, but here it is a verb for something else.
    private bool IsForeignVerb() =>
        words.Ends(at, WordEnding.S) && words.Is(at - 1, WordClass.Capital) && !words.Is(at - 1, WordClass.First | WordClass.Grammar)
        && words.Is(at + 1, WordClass.Capital | WordClass.Determiner) && !words.Is(at + 1, WordClass.Grammar ^ WordClass.Determiner);

    // "fired on", "fired two rockets"; "shots were fired": what is fired may stand before it.
    private bool IsFollowed(string[] allowed)
    {
        for (int i = at + 1; i <= at + FollowReach; i++)
        {
            if (IsOneOf(words, i, allowed))
                return true;
        }

        return words.Is(words.HelperAt(before) != Helper.None ? words.SkipAdverbsLeft(before - 1) : before, WordSet.Weapon);
    }

    // "a shot", "the hit": a form of the past after a determiner with nothing after it that it could describe.
    private bool IsNounLikePast() => words.Is(at, WordSet.NounLikePast)
        && (IsBeforeNoun(at - 1) || words.Is(at - 1, WordClass.Preposition)) && !words.ObjectAt(at + 1);

    // "to hit", "will hurt": past, participle and dictionary form are one.
    private bool IsUninflected() => act.MayBe(ForceForm.Base) && IsInfinitiveAfter(before);

    private bool IsInfinitiveAfter(int helper) => words.HelperAt(helper) is Helper.To or Helper.Modal;

    // "her", "Iran's", "the", "on": a noun is what may follow, and no verb.
    private bool IsBeforeNoun(int token) => words.IsOwner(token) || words.Is(token, WordClass.Possessive)
        || (words.Is(token, WordClass.Determiner) && !words.Is(token, WordSet.CountedSubject))
        || (words.Is(token, WordClass.Preposition) && !words.Is(token, WordSet.To));

    private RuleCode? Past()
    {
        if (act.Class == ForceClass.Die)
            return RuleCode.ActIntransitive;
        switch (words.HelperAt(before))
        {
            case Helper.Be or Helper.Get:
                return act.Class == ForceClass.Clash ? RuleCode.ActActiveAlone : RuleCode.ActPassiveHelper;
            case Helper.Have or Helper.Modal:
                return RuleCode.ActActiveHelper;
        }

        bool hasObject = HasObject;
        if (words.Is(before, WordClass.Possessive))
            return !IsContracted(before) ? DescribingOrNone() : hasObject ? RuleCode.ActActiveHelper : RuleCode.ActPassiveHelper;
        if (IsJoinedToPast())
            return Joined(hasObject);
        bool hasAgent = words.Is(words.SkipAdverbsRight(after), WordSet.By);
        if (words.IsRelative(before) && before > words.First)
            return hasAgent ? RuleCode.ActPassiveBy : RuleCode.ActActiveRelative;
        if (words.Is(before, WordSet.SubjectPronoun) || words.Is(after, WordSet.Back))
            return RuleCode.ActActivePronoun;
        if (hasAgent && act.Class != ForceClass.Clash)
            return RuleCode.ActPassiveBy;
        if (Describes(hasObject))
            return DescribingOrNone();
        if (hasObject || act.Class is ForceClass.Clash or ForceClass.Blast)
            return hasObject ? RuleCode.ActActiveObject : RuleCode.ActActiveAlone;

        // "terrorists, slain in": without an object, the participle hangs on the noun before it.
        bool isParticiple = NeedsObject || (!words.Is(at, WordSet.ActiveAlone) && HasFiniteVerb());
        return isParticiple ? RuleCode.ActPassiveBare : RuleCode.ActActiveAlone;
    }

    // "attacked the base and killed", "captured, killed".
    private bool IsJoinedToPast() => words.Is(before, WordSet.ClauseJoint)
        || (words.Is(before, WordClass.Comma) && words.LooksPast(words.SkipAdverbsLeft(before - 1)));

    // "wounded soldiers", "the 20 injured": before a noun, or after a determiner, the participle describes it.
    private bool Describes(bool hasObject)
    {
        bool opens = before < words.First || words.Is(before, WordClass.Stop | WordClass.Quote);
        if (IsBeforeNoun(before) || (opens && !hasObject))
            return true;
        bool isHeldNumber = words.IsNumber(before)
            && (before == words.First || IsBeforeNoun(before - 1) || words.Is(before - 1, WordClass.Conjunction));
        return (opens || isHeldNumber || words.LooksPast(before)) && IsPlainNoun(after);
    }

    // A describing participle before another word for an act ("targeted killing") leaves the act to that word.
    private RuleCode? DescribingOrNone() => words.Act(at + 1)?.MayBe(ForceForm.Noun) == true ? null : RuleCode.ActDescribing;

    // he's, that's, there's: a contraction, where Iran's is a possessive.
    private bool IsContracted(int possessive) => words.Is(possessive - 1, WordClass.Pronoun | WordClass.Relative)
        || words.Is(possessive - 1, WordSet.ContractionSubject);

    // "was shot and killed", "attacked the base and killed three": the verb joined to it says whether an auxiliary holds for both.
    private RuleCode Joined(bool hasObject)
    {
        if (words.Is(before - 1, WordSet.Dead))
            return RuleCode.ActPassiveJoined;
        if (hasObject || act.Class == ForceClass.Clash)
            return RuleCode.ActActiveJoined;
        for (int i = words.SkipAdverbsLeft(before - 1), steps = 0; i >= words.First && steps < Reach; i--, steps++)
        {
            if (words.Is(i, WordClass.Stop | WordClass.Relative))
                break;
            if (!words.LooksPast(i))
                continue;
            int beyond = words.SkipAdverbsLeft(i - 1);
            switch (words.HelperAt(beyond))
            {
                case Helper.Be or Helper.Get:
                    return RuleCode.ActPassiveJoined;
                case Helper.Have or Helper.Modal:
                    return RuleCode.ActActiveJoined;
            }

            // "killed and wounded 30", "was dragged out, beaten and shot": further left there may be another.
            if (words.Is(beyond, WordSet.ClauseJoint) || words.Is(beyond, WordClass.Comma))
                continue;
            if (words.ObjectAt(words.SkipAdverbsRight(i + 1)) && !words.Is(i + 1, WordSet.ClauseJoint))
                return RuleCode.ActActiveJoined;
            break;
        }

        return NeedsObject ? RuleCode.ActPassiveJoined : RuleCode.ActActiveJoined;
    }

    // "The men attacked there fled": the clause has another verb.
    private bool HasFiniteVerb()
    {
        for (int i = after; i < words.End && i < after + Reach; i++)
        {
            if (words.Is(i, WordClass.Stop | WordClass.Relative | WordClass.Conjunction))
                return false;
            if (words.IsVerb(i))
                return true;
        }

        return false;
    }

    private RuleCode? Ing()
    {
        if (words.Is(after, WordSet.Of))
            return RuleCode.ActNounIng;
        bool hasSureObject = words.ObjectAt(after, strict: true);

        // "very striking": it has a degree, as an adjective has.
        if (words.Is(at - 1, WordSet.Degree) && !MayBeNoun && !hasSureObject)
            return null;
        if (words.HelperAt(before) == Helper.Be)
            return RuleCode.ActActiveIng;
        if (IsBeforeNoun(before) && !words.Is(before, WordClass.Preposition))
            return MayBeNoun ? RuleCode.ActNounIng : IsPlainNoun(after) || words.IsMark(after) ? null : RuleCode.ActActiveIng;
        if (MayBeNoun)
            return hasSureObject || IsVerbalIng() ? RuleCode.ActActiveIng : RuleCode.ActNounIng;

        // "most striking appeal", "two invading forces": it describes the noun and tells no act of its own.
        bool describes = !hasSureObject && IsPlainNoun(after) && (words.IsAdverb(at - 1) || words.IsNumber(before));
        return describes ? null : RuleCode.ActActiveIng;
    }

    private bool IsVerbalIng()
    {
        if (words.Is(before, WordSet.Aspect) || (words.ObjectAt(after) && IsPluralNoun(after) && IsAfterVerbal()))
            return true;

        // "shooting at the crowd", not "the shooting at the school".
        if (act.Class == ForceClass.Shoot && words.Is(after, WordSet.ShotAim) && !words.Is(before, WordClass.Determiner))
            return true;

        // "on killing and fighting the enemy": an object may follow the form in -ing that is joined to it.
        return words.Is(after, WordSet.ClauseJoint) && words.Ends(after + 1, WordEnding.Ing) && words.ObjectAt(after + 2, strict: true);
    }

    // "for killing civilians", "will stop killing civilians", "..., killing civilians": a verb may stand here.
    private bool IsAfterVerbal() => IsInfinitiveAfter(words.SkipAdverbsLeft(before - 1))
        || words.Is(before, WordClass.Comma | WordClass.Preposition | WordClass.Conjunction | WordClass.Quote)
        || before < words.First || words.IsVerb(before);

    private RuleCode? Third()
    {
        if (words.IsRelative(before) || words.Is(before, WordSet.SingularSubject))
            return RuleCode.ActActivePresent;
        bool isNominal = IsBeforeNoun(before) || words.IsNumber(before) || words.IsMark(before) || words.Is(before, WordSet.ClauseJoint)
            || words.IsVerb(before) || words.Is(before, WordSet.To);
        bool hasObject = words.ObjectAt(after, strict: MayBeNoun);

        // "enters the house and kills three".
        if (hasObject && words.Is(before, WordSet.And) && !words.IsPlain(before - 1))
            return RuleCode.ActActivePresent;

        // "drone strikes three sites": a weapon before what may be a noun makes it one.
        bool isCompound = MayBeNoun && (words.Is(before, WordSet.Weapon) || words.Is(before, WordSet.ActModifier));
        if (hasObject && !isNominal && !isCompound)
            return RuleCode.ActActivePresent;
        if (MayBeNoun)
            return RuleCode.ActNoun;
        bool isAlone = act.Class == ForceClass.Die || (act.Class == ForceClass.Blast && !words.Is(at, WordSet.Weapon))
            || (act.Class == ForceClass.Kill && words.IsMark(after));
        return isAlone && !isNominal ? RuleCode.ActActivePresent : null;
    }

    private RuleCode? Base()
    {
        switch (words.HelperAt(before))
        {
            case Helper.To:
                // "in response to attacks on", "subject to arrest by": after a noun, "to" with a further preposition takes a noun.
                bool takesNoun = MayBeNoun && words.Is(after, WordSet.ActComplement) && words.IsPlain(before - 1);
                return takesNoun ? RuleCode.ActNoun : RuleCode.ActActiveInfinitive;
            case Helper.Modal:
                return RuleCode.ActActiveInfinitive;
        }

        if (words.Is(before, WordSet.SubjectPronoun))
            return RuleCode.ActActivePresent;
        bool hasObject = words.ObjectAt(after, strict: true);
        if (words.IsRelative(before))
            return hasObject || !MayBeNoun ? RuleCode.ActActivePresent : RuleCode.ActNoun;
        if (IsJoinedToInfinitive(hasObject))
            return RuleCode.ActActiveInfinitive;
        bool isNominal = IsBeforeNoun(before) || words.IsNumber(before);
        if (hasObject && !isNominal && (IsInverted() || IsCommandOrHeadline()))
            return RuleCode.ActActivePresent;
        if (MayBeNoun)
            return RuleCode.ActNoun;
        bool isVerb = act.Class is ForceClass.Kill or ForceClass.Die or ForceClass.Destroy or ForceClass.Detain
            || (IsPluralNoun(before) && words.ObjectAt(after));
        return isVerb && !isNominal ? RuleCode.ActActivePresent : null;
    }

    // "capture or kill", "to defeat and destroy": joined to a dictionary form after "to" or a modal.
    private bool IsJoinedToInfinitive(bool hasObject)
    {
        if (!words.Is(before, WordSet.ClauseJoint) && !words.Is(before, WordClass.Comma))
            return false;
        int joined = words.SkipAdverbsLeft(before - 1);
        for (int steps = 0; steps < JointReach && joined > words.First; steps++, joined--)
        {
            if ((hasObject || steps == 0) && IsInfinitiveAfter(words.SkipAdverbsLeft(joined - 1)))
                return true;
            if (words.Is(joined, WordClass.Stop))
                return false;
        }

        return false;
    }

    // "Kill the messenger", "soldiers kill three", "Rebels attack the town".
    private bool IsCommandOrHeadline() => words.IsMark(before) || IsPluralNoun(before)
        || (words.Is(before, WordClass.Capital) && !words.IsTitleCase);

    // "Why did the army target": the auxiliary stands before the subject.
    private bool IsInverted()
    {
        for (int i = before; i > before - InversionReach && !words.IsMark(i); i--)
        {
            if (words.HelperAt(i) == Helper.Modal)
                return true;
        }

        return false;
    }

    private bool IsPlainNoun(int token) => words.IsPlain(token) && !words.LooksPast(token) && words.HelperAt(token) == Helper.None
        && !words.IsAdverb(token) && (words.ObjectAt(token) || words.Act(token) is not null);

    private bool IsPluralNoun(int token) => words.Is(token, WordSet.PluralPerson)
        || (words.IsPlain(token) && words.Ends(token, WordEnding.S) && !words.Ends(token, WordEnding.Singular));
}
