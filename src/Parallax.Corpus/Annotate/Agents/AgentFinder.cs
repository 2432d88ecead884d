namespace Parallax;

/// <summary>A stretch of tokens, end not included.</summary>
internal readonly record struct TokenRange(int First, int End);

/// <summary>Finds who acts and whom it befell, beside a word for an act whose grammar is known.</summary>
internal readonly struct AgentFinder(Clause words)
{
    private const int Reach = 24;
    private const int RelativeReach = 10;
    private const int CarrierReach = 6;

    // Shorter words are nothing but the ending.
    private const int ShortestIng = 4;

    /// <summary>What was found beside an act. A verb whose subject is an act's noun with a relative pronoun says where that noun is.</summary>
    public readonly record struct Parties(TokenRange? Agent, TokenRange? Affected, int OwnedBy = -1);

    /// <summary>The parties of an act whose grammar is known.</summary>
    public Parties Of(AgentForm form, int at, ForceWord act) => form switch
    {
        AgentForm.Active => OfActive(at, act),
        AgentForm.Noun => OfNoun(at, act),
        AgentForm.Intransitive => new Parties(AtTheHands(FormReader.AfterWord(at, act)), SubjectOf(at).Subject),
        _ => OfPassive(at, act),
    };

    /// <summary>The parties of a verb in the active: its subject and object.</summary>
    private Parties OfActive(int at, ForceWord verb)
    {
        int after = words.SkipAdverbsRight(FormReader.AfterObjectParticle(words, FormReader.AfterWord(at, verb)));
        TokenRange? affected = words.ObjectAt(after) ? Right(words.Is(after, WordClass.Quote) ? after + 1 : after) : null;
        (TokenRange? subject, bool isRelative) = SubjectOf(at);
        if (subject is not { } found)
            return new Parties(null, affected);
        int act = isRelative ? NearestAct(found) : -1;
        return act < 0 ? new Parties(Actor(found), affected)
            : words.Act(act)?.MayBe(ForceForm.Noun) == true ? new Parties(null, affected, act)
            : new Parties(Actor(new TokenRange(found.First, act + 1)), affected);
    }

    /// <summary>The parties of a participle in the passive: who stands after "by", and its subject or the noun that it describes.</summary>
    private Parties OfPassive(int at, ForceWord act)
    {
        int after = FormReader.AfterWord(at, act);
        TokenRange? agent = AfterBy(after) ?? AtTheHands(after);
        int before = words.SkipAdverbsLeft(at - 1);
        if (words.HelperAt(before) is Helper.Be or Helper.Get || words.Is(before, WordSet.ClauseJoint))
            return new Parties(agent, SubjectOf(at).Subject);

        // "One dead and several others injured": the adjective belongs to those before it.
        if (words.PhraseStart(before) is >= 0 and var start && words.Is(start, WordSet.Dead) && words.Is(start + 1, WordSet.And))
            return new Parties(agent, new TokenRange(start + 2, before + 1));
        bool describes = words.ObjectAt(after) && agent is null;
        return new Parties(agent, describes ? Right(after) : Left(words.Is(before, WordClass.Comma) ? before - 1 : before));
    }

    /// <summary>The parties of a noun: possessive, adjective, "by", "from", "on", "of", and the subject of a verb that only carries it.</summary>
    private Parties OfNoun(int at, ForceWord act)
    {
        int start = words.PhraseStart(at) is >= 0 and var first ? first : at;
        int after = FormReader.AfterWord(at, act);

        // "the killing of three", "an attack on the base"; "the murder on Friday" befell nobody there.
        bool isOf = words.Is(after, WordSet.Of);
        bool isTarget = !act.BefallsItsOwner && words.Is(after, WordSet.ActTarget) && !IsTime(after + 1);
        TokenRange? affected = isOf || isTarget ? Right(after + 1) : null;
        bool namesItsObject = affected is not null && isOf;
        TokenRange? before = Modifier(start, at, act.BefallsItsOwner && !namesItsObject, out TokenRange? owner);
        TokenRange? agent = AfterBy(after) ?? AtTheHands(after) ?? before ?? From(after, act)
            ?? (act.Class == ForceClass.Die ? null : Carried(start, at));
        return new Parties(agent, affected ?? owner);
    }

    // "on Saturday", "on a Saturday": when, and not whom.
    private bool IsTime(int at) => words.Is(words.Is(at, WordClass.Determiner) ? at + 1 : at, WordClass.Time);

    /// <summary>The object or noun phrase that begins at a token.</summary>
    private TokenRange? Right(int start)
    {
        int end = words.PhraseEnd(start);
        bool isDeterminerAlone = end == start + 1 && words.Is(start, WordClass.Determiner) && words.Is(end, WordClass.Quote);
        return end > start && !isDeterminerAlone ? new TokenRange(start, end) : null;
    }

    private TokenRange? Left(int last) => words.PhraseStart(last) is >= 0 and var start ? new TokenRange(start, last + 1) : null;

    // "That" or "which" belongs to the act nearest to it: a response to the raid that killed. "Who" belongs to none.
    private int NearestAct(TokenRange phrase)
    {
        for (int i = phrase.End - 1; i >= phrase.First && !words.Is(phrase.End, WordSet.Who); i--)
        {
            if (words.IsActOrWeapon(i) && !words.Is(i, WordClass.Capital))
                return i;
        }

        return -1;
    }

    /// <summary>The subject of the verb at <paramref name="at"/>, and whether a relative pronoun or a bare participle joins the verb to it.</summary>
    private (TokenRange? Subject, bool IsRelative) SubjectOf(int at)
    {
        int before = at - 1;
        bool hasHelper = false;
        while (before >= words.First && words.IsVerbGroup(before))
        {
            if (words.IsContraction(before))
                return (new TokenRange(before, before + 1), false);
            hasHelper |= words.HelperAt(before--) != Helper.None;
        }

        before = BeforeTime(before);
        if (before < words.First)
            return (null, false);
        bool isIng = words.Ends(at, WordEnding.Ing), isBareIng = isIng && !hasHelper;
        if (isIng && IsKeptFrom(before))
            return (Left(before - 1), false);
        if (words.Is(before, WordSet.To) || (isBareIng && words.Is(before, WordClass.Preposition | WordClass.Cue)))
            return (Governing(before), false);
        if (words.IsRelative(before) && before > words.First)
            return words.IsVerb(BeforeComma(before)) ? (null, false) : (Antecedent(BeforeComma(before)), true);
        if (words.Is(before, WordSet.ClauseJoint) || (words.Is(before, WordClass.Comma) && (isIng || IsVerbOfList(before - 1))))
            return (Governing(before), false);
        if (words.Is(before, WordClass.Possessive) && hasHelper)
            before--;
        if (words.Is(before, WordClass.Comma | WordClass.Quote))
        {
            int opening = BeforeAside(before);
            bool isAside = words.Is(opening, WordClass.Comma);
            if (!isAside && !hasHelper && words.Is(before, WordClass.Comma))
                return (Governing(before), false);
            before = isAside ? opening - 1 : before - 1;
        }

        return (Antecedent(before), isBareIng);
    }

    /// <summary>The token before a phrase of time that stands between subject and verb: "rebels on Monday attacked", "the army this week".</summary>
    private int BeforeTime(int last)
    {
        int at = last;
        bool holdsTime = false;
        while (at > words.First && (words.Is(at, WordClass.Time) || words.IsNumber(at) || words.Is(at, WordSet.TimeAdjective)))
            holdsTime |= words.Is(at--, WordClass.Time);
        if (!holdsTime)
            return last;
        int time = at;
        if (words.Is(at, WordClass.Determiner))
            at--;
        if (words.Is(at, WordClass.Preposition))
            at--;

        // "The previous night": a plain word beside the time belongs to it.
        bool isSubject = words.Is(at, WordClass.Capital | WordClass.SpeakerNoun | WordClass.Pronoun) || (at < time && words.IsPlain(at));
        return words.Holds(at) && isSubject ? at : last;
    }

    /// <summary>
    /// The noun phrase that ends with <paramref name="last"/>; where a relative clause stands at its end ("the strike that hit the base"), the phrase
    /// before that clause.
    /// </summary>
    private TokenRange? Antecedent(int last)
    {
        TokenRange? ending = Left(last);
        if (ending is not { } phrase || words.Is(phrase.First, WordSet.SubjectPronoun))
            return ending;
        bool sawVerb = false;
        for (int i = phrase.First - 1; i > words.First && phrase.First - i < RelativeReach; i--)
        {
            if (words.Is(i, WordClass.Comma | WordClass.Stop | WordClass.Conjunction))
                break;
            if (words.IsRelative(i))
                return (sawVerb && IsVerbal(words.SkipAdverbsRight(i + 1)) ? Left(BeforeComma(i)) : null) ?? phrase;
            sawVerb |= words.IsVerb(i) || words.LooksPast(i);
        }

        return phrase;
    }

    private bool IsVerbal(int at) => words.IsVerb(at) || words.LooksPast(at) || words.Act(at)?.MayBe(ForceForm.Third) == true;

    // "beaten, killed": another verb of the same subject.
    private bool IsVerbOfList(int at) => words.Act(at) is not null || words.LooksPast(at);

    // The token before a relative pronoun and its comma: the unit, which.
    private int BeforeComma(int at) => words.Is(at - 1, WordClass.Comma) ? at - 2 : at - 1;

    // "to keep the army from attacking": who is kept from it stands before "from".
    private bool IsKeptFrom(int before) => words.Is(before, WordSet.From)
        && (words.Is(before - 1, WordClass.Capital) || words.IsPlain(before - 1)) && !words.IsVerb(before - 1);

    // The commander, who led the unit, was: the comma, if it is one, before which the subject stands.
    private int BeforeAside(int closing)
    {
        int opening = closing - 1;
        while (opening > words.First && closing - opening < Reach && !words.Is(opening, WordClass.Comma | WordClass.Stop))
            opening--;
        return opening;
    }

    /// <summary>The subject of the verb that a form without one of its own hangs on: vowed to attack; accused of killing.</summary>
    private TokenRange? Governing(int from)
    {
        // A decision or plan belongs to whom it is said to belong: "the president's decision to kill".
        if (words.Is(from, WordSet.To) && words.IsPlain(from - 1)
            && words.PhraseStart(from - 1) is >= 0 and var start && OwnerIn(start, from - 1) is { } owner)
        {
            return owner;
        }

        for (int i = from - 1, steps = 0; i >= words.First && steps < Reach; i--, steps++)
        {
            if (words.Is(i, WordClass.Stop) || words.IsRelative(i))
                return null;
            Helper helper = words.HelperAt(i);
            bool isVerb = helper != Helper.None || words.IsVerb(i) || words.Act(i)?.MayBe(ForceForm.Past) == true;
            if (!isVerb || helper == Helper.To || words.IsAdverb(i))
                continue;

            // The goal is to destroy: what "is" to do something does not do it.
            int next = words.SkipAdverbsRight(i + 1);
            if (helper == Helper.Be && (words.Is(next, WordSet.To) || words.Is(next, WordClass.Preposition)))
                return null;
            int before = i - 1;
            while (before >= words.First && words.IsAdverbOrHelper(before))
                before--;
            if (words.Is(before, WordClass.Possessive))
                before--;
            if (words.Is(before, WordSet.ClauseJoint) || words.Is(before, WordSet.To) || words.Is(before, WordClass.Comma))
            {
                i = before;
                continue;
            }

            if (words.IsRelative(before))
                before--;
            return before >= words.First ? Antecedent(before) : null;
        }

        return null;
    }

    /// <summary>The index of the noun that a phrase is about: the last before its first preposition, or what a series, pair or wave is of.</summary>
    private int Head(TokenRange phrase)
    {
        int at = Math.Min(words.AfterQuantifier(phrase.First), phrase.End - 1);
        while (at < phrase.End && !words.IsPreposition(at) && !words.Is(at, WordClass.Comma))
            at++;
        int head = Math.Max(phrase.First, at - 1);
        if (head > phrase.First && words.Is(head, WordSet.Direction))
            head--;
        bool isQuantity = words.Is(at, WordSet.Of) && words.Is(head, WordSet.QuantityNoun) && at + 1 < phrase.End;
        return isQuantity ? Head(new TokenRange(at + 1, phrase.End)) : head;
    }

    /// <summary>Whom a phrase names as acting: itself, or, where it is a weapon or an act, who is named in it.</summary>
    private TokenRange? Actor(TokenRange phrase)
    {
        int head = Head(phrase);
        if (words.IsNumber(head) || words.Is(head, WordClass.Time))
            return null;
        if (!words.IsActOrWeapon(head) || words.Is(head, WordClass.Pronoun))
            return phrase;
        return Modifier(phrase.First, head, false, out _) ?? AfterBy(head + 1)
            ?? (words.Act(head) is { } act ? From(head + 1, act) : null);
    }

    /// <summary>Who stands after "by", up to the end of the clause.</summary>
    private TokenRange? AfterBy(int from)
    {
        for (int i = from, steps = 0; i < words.End && steps < Reach; i++, steps++)
        {
            if (words.Is(i, WordClass.Stop | WordClass.Relative | WordClass.Pronoun))
                return null;
            if (words.Is(i, WordClass.Comma) && !IsListed(i + 1))
                return null;
            if (words.Is(i, WordSet.By))
                return !IsNoAgent(i + 1) && Right(i + 1) is { } phrase ? Actor(phrase) : null;

            // A finite verb ends the clause, but for one that only carries the noun: attacks (that were) carried out by.
            bool isJoined = words.Is(i - 1, WordSet.ClauseJoint) || words.Is(i + 1, WordSet.ClauseJoint) || words.Is(i - 1, WordClass.Comma);
            if (words.IsVerb(i) && !isJoined && !Carries(i))
                return null;
        }

        return null;
    }

    // "were carried", "carried": the verb or the one after it only carries a noun.
    private bool Carries(int at) => words.Carrier(at) is not null || words.Carrier(words.SkipAdverbsRight(at + 1)) is not null;

    // By accident, by shooting, by 20, by Friday, by this week: what follows "by" says how, how much or when.
    private bool IsNoAgent(int at)
    {
        bool isMeans = words.Ends(at, WordEnding.Ing) && words.Word(at).Length >= ShortestIng && !words.Is(at, WordClass.Capital);
        return isMeans || words.Is(at, WordSet.Manner) || words.IsNumber(at) || words.IsMark(at)
            || words.Is(at, WordClass.Time) || words.Is(at + 1, WordClass.Time);
    }

    // Kidnapped, tortured, and murdered by: a comma between participles ends nothing.
    private bool IsListed(int at) => words.LooksPast(words.SkipAdverbsRight(words.Is(at, WordSet.ClauseJoint) ? at + 1 : at));

    // Died at the hands of the police.
    private TokenRange? AtTheHands(int from)
    {
        for (int i = from; i + 3 < words.End && i < from + Reach && !words.Is(i, WordClass.Comma | WordClass.Stop); i++)
        {
            if (words.Is(i, WordSet.At) && words.Is(i + 1, WordSet.The) && words.Is(i + 2, WordSet.Hands) && words.Is(i + 3, WordSet.Of))
                return Right(i + 4);
        }

        return null;
    }

    // Attacks from the north are places; attacks from a person, a group or "the US" say who.
    private TokenRange? From(int after, ForceWord act)
    {
        if (act.Class == ForceClass.Clash && words.Is(after, WordSet.ClashJoint))
            return Right(after + 1);
        if (act.BefallsItsOwner || !words.Is(after, WordSet.From))
            return null;
        int first = words.Is(after + 1, WordSet.The) ? after + 2 : after + 1;
        bool isActor = words.Is(first, WordClass.SpeakerNoun) || words.IsStateLetters(first)
            || (words.Is(first, WordClass.Capital) && PlaceAt(first) != false);
        return isActor ? Right(after + 1) : null;
    }

    /// <summary>
    /// Who is named before a phrase's noun: by a possessive, an adjective of a country, an organisation, or a noun for people. Where the act befalls
    /// who is named before it, that is its owner, and nobody acts.
    /// </summary>
    private TokenRange? Modifier(int first, int head, bool befalls, out TokenRange? owner)
    {
        TokenRange? possessor = OwnerIn(first, head);
        owner = befalls ? possessor : null;
        if (possessor is not null)
            return befalls ? null : possessor;
        for (int i = head - 1; i >= first && !words.Is(i, WordClass.Comma | WordClass.Grammar); i--)
        {
            if (words.Is(i, WordClass.Capital) || words.Ends(i, WordEnding.Led))
            {
                int start = i;
                while (start > first && words.Is(start - 1, WordClass.Capital) && !words.Is(start - 1, WordClass.Grammar))
                    start--;
                TokenRange name = new(start, i + 1);
                owner = befalls ? name : null;
                return !befalls && IsActor(start, i + 1) ? name : null;
            }

            if (IsForce(i))
            {
                // Police killings are by the police.
                TokenRange force = new(i, i + 1);
                owner = befalls && !words.Is(i, WordSet.Police) ? force : null;
                return owner is null ? force : null;
            }
        }

        return null;
    }

    private TokenRange? OwnerIn(int first, int head)
    {
        for (int i = head - 1; i >= first && !words.IsPreposition(i); i--)
        {
            if (words.IsOwner(i))
                return new TokenRange(i, i + 1);
            if (words.Is(i, WordClass.Possessive))
                return words.Is(i - 1, WordClass.Time) ? null : Possessor(i - 1);
        }

        return null;
    }

    // Without what hangs before it: in "reactions to the general's death" the owner is the general.
    private TokenRange? Possessor(int last)
    {
        if (Left(last) is not { } phrase)
            return null;
        int first = last;
        while (first > phrase.First && !words.Is(first - 1, WordClass.Preposition | WordClass.Conjunction) && !words.IsVerb(first - 1))
            first--;
        return new TokenRange(first, last + 1);
    }

    /// <summary>Whether a name before a noun says who acts: an adjective of a country, US, an organisation; a city or a person does not.</summary>
    private bool IsActor(int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (PlaceAt(i) == true || words.IsStateLetters(i) || words.Ends(i, WordEnding.Led) || IsBody(i, end))
                return true;
        }

        return false;
    }

    // "Revolutionary Guard raid": a listed organisation stands there.
    private bool IsBody(int at, int end)
    {
        if (!words.Is(at, WordClass.Body) || !words.Is(at, WordClass.Capital))
            return false;
        for (int last = at + 1; last <= end; last++)
        {
            // A shop or a paper before a shooting says where it was.
            if (words.Words.Language.Names.Organisations.Match(words.Text, words.Tokens, at, last, out SpeakerRole role) == last - at)
                return role is SpeakerRole.Official or SpeakerRole.Military or SpeakerRole.ArmedGroup or SpeakerRole.Politician;
        }

        return false;
    }

    /// <summary>Whether a word is the adjective of a place (true) or the place (false); null for neither.</summary>
    private bool? PlaceAt(int at) => words.Is(at, WordClass.Place)
        && words.Words.Language.Names.Places.Match(words.Text, words.Tokens, at, words.End, out bool isForm) > 0 ? isForm : null;

    // Police, army, militia, government: people who use force, where a witness or an embassy before a noun is whom it befell.
    private bool IsForce(int at) => words.Is(at, WordSet.ForceNoun) || (words.Is(at, WordClass.SpeakerNoun)
        && words.Words.Language.Vocabulary.SpeakerNouns.TryGet(words.LexemeAt(at), out SpeakerNoun noun)
        && noun.Role is SpeakerRole.Military or SpeakerRole.ArmedGroup && !words.Is(at, WordSet.TerrorAdjective));

    /// <summary>Who launched, carried out or committed the act that a phrase names.</summary>
    private TokenRange? Carried(int start, int noun)
    {
        int at = noun - 1;
        while (at >= start && !words.Is(at, WordClass.Preposition))
            at--;
        for (int steps = 0; steps < CarrierReach && at > words.First && words.Carrier(at) is null; steps++, at--)
        {
            bool isInside = words.IsAdverb(at) || words.Is(at, WordSet.CarrierParticle) || words.Is(at, WordClass.Determiner | WordClass.Quote)
                || words.IsNumber(at) || (words.IsPlain(at) && !words.IsVerb(at));
            if (!isInside)
                return null;
        }

        if (words.Carrier(at) is not { } carrier || words.Is(at - 1, WordClass.Determiner))
            return null;
        bool isPassive = carrier.MayBe(ForceForm.Participle) && words.HelperAt(words.BeforeVerb(at)) is Helper.Be or Helper.Get;
        return !isPassive && SubjectOf(at).Subject is { } subject ? Actor(subject) : null;
    }
}
