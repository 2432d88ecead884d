namespace Parallax;

/// <summary>A stretch of tokens, end not included.</summary>
internal readonly record struct TokenRange(int First, int End);

/// <summary>Finds who acts and whom it befell, beside a word for an act whose grammar is known.</summary>
internal sealed class AgentFinder(NameLists names, Vocabulary grammar)
{
    private const int Reach = 24;

    /// <summary>What was found beside an act. A verb whose subject is an act's noun with a relative pronoun says where that noun is.</summary>
    public readonly record struct Parties(TokenRange? Agent, TokenRange? Affected, int OwnedBy = -1);

    /// <summary>The parties of a verb in the active: its subject and object.</summary>
    public Parties OfActive(Clause words, int at, ForceWord verb)
    {
        int after = words.SkipAdverbsRight(FormReader.AfterObjectParticle(words, FormReader.AfterWord(at, verb)));
        TokenRange? affected = words.ObjectAt(after) ? Right(words, words.Is(after, WordClass.Quote) ? after + 1 : after) : null;
        (TokenRange? subject, bool isRelative) = SubjectOf(words, at);
        if (subject is not { } found)
            return new Parties(null, affected);
        if (!isRelative)
            return new Parties(Actor(words, found), affected);
        int act = NearestAct(words, found);
        return act < 0 ? new Parties(Actor(words, found), affected)
            : words.Act(act)?.MayBe(ForceForm.Noun) == true ? new Parties(null, affected, act)
            : new Parties(Actor(words, new TokenRange(found.First, act + 1)), affected);
    }

    /// <summary>The parties of a participle in the passive: who stands after "by", and its subject or the noun that it describes.</summary>
    public Parties OfPassive(Clause words, int at, ForceWord act)
    {
        int after = FormReader.AfterWord(at, act);
        TokenRange? agent = AfterBy(words, after) ?? AtTheHands(words, after);
        int before = words.SkipAdverbsLeft(at - 1);
        if (words.HelperAt(before) is Helper.Be or Helper.Get || words.IsConjunction(before))
            return new Parties(agent, SubjectOf(words, at).Subject);
        bool describes = words.ObjectAt(after) && agent is null;
        return new Parties(agent, describes ? Right(words, after) : Left(words, words.Is(before, WordClass.Comma) ? before - 1 : before));
    }

    /// <summary>Who died; who did it where the text says "at the hands of".</summary>
    public static Parties OfIntransitive(Clause words, int at, ForceWord act) =>
        new(AtTheHands(words, FormReader.AfterWord(at, act)), SubjectOf(words, at).Subject);

    /// <summary>The parties of a noun: possessive, adjective, "by", "from", "on", "of", and the subject of a verb that only carries the noun.</summary>
    public Parties OfNoun(Clause words, int at, ForceWord act)
    {
        int start = words.PhraseStart(at);
        start = start < 0 ? at : start;
        int after = FormReader.AfterWord(at, act);
        TokenRange? affected = words.Is(after, "of") || (!act.BefallsItsOwner && (words.Is(after, "on") || words.Is(after, "against") || words.Is(after, "at"))) ? Right(words, after + 1) : null;
        bool namesItsObject = affected is not null && words.Is(after, "of");
        TokenRange? before = Modifier(words, start, at, act.BefallsItsOwner && !namesItsObject, out TokenRange? owner);
        TokenRange? agent = AfterBy(words, after) ?? AtTheHands(words, after) ?? before ?? From(words, after, act) ?? (act.Class == ForceClass.Die ? null : Carried(words, start, at));
        return new Parties(agent, affected ?? owner);
    }

    /// <summary>The object or noun phrase that begins at a token.</summary>
    private static TokenRange? Right(Clause words, int start)
    {
        int end = words.PhraseEnd(start);
        bool isDeterminerAlone = end == start + 1 && words.Is(start, WordClass.Determiner) && words.Is(end, WordClass.Quote);
        return end > start && !isDeterminerAlone ? new TokenRange(start, end) : null;
    }

    private static TokenRange? Left(Clause words, int last)
    {
        int start = words.PhraseStart(last);
        return start < 0 ? null : new TokenRange(start, last + 1);
    }

    // "That" or "which" belongs to the act nearest to it: a response to the raid that killed.
    private static int NearestAct(Clause words, TokenRange phrase)
    {
        for (int i = phrase.End - 1; i >= phrase.First && !words.Is(phrase.End, "who"); i--)
        {
            if (words.IsActOrWeapon(i) && !words.Is(i, WordClass.Capital))
                return i;
        }

        return -1;
    }

    /// <summary>The subject of the verb at <paramref name="at"/>, and whether a relative pronoun or a bare participle joins the verb to it.</summary>
    private static (TokenRange? Subject, bool IsRelative) SubjectOf(Clause words, int at)
    {
        int before = at - 1;
        bool hasHelper = false, isIng = words.Word(at) is [.., 'i', 'n', 'g'];
        while (before >= words.First && words.IsVerbGroup(before))
        {
            if (words.IsContraction(before))
                return (new TokenRange(before, before + 1), false);
            hasHelper |= words.HelperAt(before--) != Helper.None;
        }

        if (before < words.First)
            return (null, false);
        if (isIng && words.Is(before, "from") && (words.Is(before - 1, WordClass.Capital) || words.IsPlain(before - 1)) && !words.IsVerb(before - 1))
            return (Left(words, before - 1), false);
        if (words.Is(before, "to") || (isIng && !hasHelper && (words.Is(before, WordClass.Preposition) || words.Is(before, WordClass.Cue))))
            return (Governing(words, before), false);
        if (words.IsRelative(before) && before > words.First)
        {
            int last = words.Is(before - 1, WordClass.Comma) ? before - 2 : before - 1;
            return words.IsVerb(last) ? (null, false) : (Antecedent(words, last), true);
        }

        if (words.IsConjunction(before) || (words.Is(before, WordClass.Comma) && (isIng || words.Act(before - 1) is not null || words.LooksPast(before - 1))))
            return (Governing(words, before), false);
        if (words.Is(before, WordClass.Possessive) && hasHelper)
            before--;
        if (words.Is(before, WordClass.Comma | WordClass.Quote))
        {
            // The commander, who led the unit, was: the subject stands before the part between commas.
            int comma = before - 1;
            while (comma > words.First && before - comma < Reach && !words.Is(comma, WordClass.Comma | WordClass.Stop))
                comma--;
            if (!words.Is(comma, WordClass.Comma) && words.Is(before, WordClass.Comma) && !hasHelper)
                return (Governing(words, before), false);
            before = words.Is(comma, WordClass.Comma) ? comma - 1 : before - 1;
        }

        return (Antecedent(words, before), isIng && !hasHelper);
    }

    /// <summary>
    /// The noun phrase that ends with <paramref name="last"/>; where a relative clause stands at its end ("the strike that hit the base"), the phrase
    /// before that clause.
    /// </summary>
    private static TokenRange? Antecedent(Clause words, int last)
    {
        if (Left(words, last) is not { } phrase || words.IsSubjectPronoun(phrase.First))
            return Left(words, last);
        bool sawVerb = false;
        for (int i = phrase.First - 1; i > words.First && phrase.First - i < 10; i--)
        {
            if (words.Is(i, WordClass.Comma | WordClass.Stop | WordClass.Conjunction))
                break;
            if (words.IsRelative(i))
                return sawVerb && IsVerbal(words, words.SkipAdverbsRight(i + 1)) && Left(words, words.Is(i - 1, WordClass.Comma) ? i - 2 : i - 1) is { } outer ? outer : phrase;
            sawVerb |= words.IsVerb(i) || words.LooksPast(i);
        }

        return phrase;
    }

    private static bool IsVerbal(Clause words, int at) => words.IsVerb(at) || words.LooksPast(at) || words.Act(at)?.MayBe(ForceForm.Third) == true;

    /// <summary>The subject of the verb that a form without one of its own hangs on: vowed to attack; accused of killing; ..., killing three.</summary>
    private static TokenRange? Governing(Clause words, int from)
    {
        // A decision or plan belongs to whom it is said to belong: "the president's decision to kill".
        if (words.Is(from, "to") && words.IsPlain(from - 1) && words.PhraseStart(from - 1) is >= 0 and var start && OwnerIn(words, start, from - 1) is { } owner)
            return owner;
        for (int i = from - 1, steps = 0; i >= words.First && steps < Reach; i--, steps++)
        {
            if (words.Is(i, WordClass.Stop) || words.IsRelative(i))
                return null;
            Helper helper = words.HelperAt(i);
            if (helper == Helper.None && !words.IsVerb(i) && words.Act(i)?.MayBe(ForceForm.Past) != true)
                continue;
            if (helper == Helper.To || words.IsAdverb(i))
                continue;
            int next = words.SkipAdverbsRight(i + 1);

            // The goal is to destroy: what "is" to do something does not do it.
            if (helper == Helper.Be && (words.Is(next, "to") || words.Is(next, WordClass.Preposition)))
                return null;
            int first = i;
            while (first - 1 >= words.First && (words.HelperAt(first - 1) is not (Helper.None or Helper.To) || words.IsAdverb(first - 1)))
                first--;
            int before = first - 1;
            if (words.Is(before, WordClass.Possessive))
                before--;
            if (words.IsConjunction(before) || words.Is(before, "to") || words.Is(before, WordClass.Comma))
            {
                i = before;
                continue;
            }

            if (words.IsRelative(before))
                before--;
            return before >= words.First ? Antecedent(words, before) : null;
        }

        return null;
    }

    /// <summary>The index of the noun that a phrase is about: the last before its first preposition, or what a series, pair or wave is of.</summary>
    private static int Head(Clause words, TokenRange phrase)
    {
        int at = Math.Min(words.AfterQuantifier(phrase.First), phrase.End - 1);
        while (at < phrase.End && !(words.Is(at, WordClass.Preposition) && !words.Is(at, WordClass.Capital)) && !words.Is(at, WordClass.Comma))
            at++;
        int head = Math.Max(phrase.First, at - 1);
        if (head > phrase.First && words.Word(head) is [.., 'e' or 'w', 'a' or 'e', 's', 't'] or [.., 'n' or 's', 'o', 'r' or 'u', 't', 'h'])
            head--;
        return words.Is(at, "of") && words.IsQuantity(head) && at + 1 < phrase.End ? Head(words, new TokenRange(at + 1, phrase.End)) : head;
    }

    /// <summary>Whom a phrase names as acting: itself, or, where it is a weapon or an act, who is named in it.</summary>
    private TokenRange? Actor(Clause words, TokenRange phrase)
    {
        int head = Head(words, phrase);
        if (words.IsNumber(head) || words.Is(head, WordClass.Time))
            return null;
        if (!words.IsActOrWeapon(head) || words.Is(head, WordClass.Pronoun))
            return phrase;
        TokenRange? before = Modifier(words, phrase.First, head, false, out _);
        return before ?? AfterBy(words, head + 1) ?? (words.Act(head) is { } act ? From(words, head + 1, act) : null);
    }

    /// <summary>Who stands after "by", up to the end of the clause.</summary>
    private TokenRange? AfterBy(Clause words, int from)
    {
        for (int i = from, steps = 0; i < words.End && steps < Reach; i++, steps++)
        {
            if (words.Is(i, WordClass.Stop | WordClass.Relative | WordClass.Pronoun) || (words.Is(i, WordClass.Comma) && !IsListed(words, i + 1)))
                return null;
            if (words.Is(i, "by"))
            {
                bool isManner = words.Holds(i + 1) && (words.Word(i + 1) is [.., _, 'i', 'n', 'g'] && !words.Is(i + 1, WordClass.Capital));
                if (isManner || words.IsManner(i + 1) || words.IsNumber(i + 1) || words.Is(i + 1, WordClass.Time) || words.IsMark(i + 1) || words.Is(i + 2, WordClass.Time))
                    return null;
                return Right(words, i + 1) is { } phrase ? Actor(words, phrase) : null;
            }

            // A finite verb ends the clause, but for one that only carries the noun: attacks (that were) carried out by.
            bool isJoined = words.IsConjunction(i - 1) || words.IsConjunction(i + 1) || words.Is(i - 1, WordClass.Comma);
            if (words.IsVerb(i) && !isJoined && words.Carrier(i) is null && words.Carrier(words.SkipAdverbsRight(i + 1)) is null)
                return null;
        }

        return null;
    }

    // Kidnapped, tortured, and murdered by: a comma between participles ends nothing.
    private static bool IsListed(Clause words, int at) => words.LooksPast(words.SkipAdverbsRight(words.IsConjunction(at) ? at + 1 : at));

    private static TokenRange? AtTheHands(Clause words, int from)
    {
        for (int i = from; i + 3 < words.End && i < from + Reach && !words.Is(i, WordClass.Comma | WordClass.Stop); i++)
        {
            if (words.Is(i, "at") && words.Is(i + 1, "the") && words.Is(i + 2, "hands") && words.Is(i + 3, "of"))
                return Right(words, i + 4);
        }

        return null;
    }

    // Attacks from the north are places; attacks from a person, a group or "the US" say who.
    private TokenRange? From(Clause words, int after, ForceWord act)
    {
        if (act.Class == ForceClass.Clash && (words.Is(after, "with") || words.Is(after, "between")))
            return Right(words, after + 1);
        if (act.BefallsItsOwner || !words.Is(after, "from"))
            return null;
        int first = words.Is(after + 1, "the") ? after + 2 : after + 1;
        bool isActor = words.Is(first, WordClass.SpeakerNoun) || (words.Is(first, WordClass.Capital) && PlaceAt(words, first) != false) || (words.Holds(first) && IsLetters(words, first));
        return isActor ? Right(words, after + 1) : null;
    }

    /// <summary>Who is named before a noun: by a possessive, an adjective of a country, an organisation, or a noun for people.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="first">First token of the phrase.</param>
    /// <param name="head">The noun.</param>
    /// <param name="befalls">Whether who is named before the noun is whom it befell.</param>
    /// <param name="owner">Whom it befell, then.</param>
    private TokenRange? Modifier(Clause words, int first, int head, bool befalls, out TokenRange? owner)
    {
        TokenRange? possessor = OwnerIn(words, first, head);
        owner = befalls ? possessor : null;
        if (possessor is not null)
            return befalls ? null : possessor;
        for (int i = head - 1; i >= first; i--)
        {
            if (words.Is(i, WordClass.Comma | WordClass.Grammar))
                return null;
            if (words.Is(i, WordClass.Capital) || words.Word(i).IndexOf("-led", StringComparison.Ordinal) > 0)
            {
                int start = i;
                while (start > first && words.Is(start - 1, WordClass.Capital) && !words.Is(start - 1, WordClass.Grammar))
                    start--;
                TokenRange name = new(start, i + 1);
                owner = befalls ? name : null;
                return !befalls && IsActor(words, start, i + 1) ? name : null;
            }

            if (IsForce(words, i))
            {
                owner = befalls && !words.Is(i, "police") ? new TokenRange(i, i + 1) : null;
                return owner is null ? new TokenRange(i, i + 1) : null;
            }
        }

        return null;
    }

    private static TokenRange? OwnerIn(Clause words, int first, int head)
    {
        for (int i = head - 1; i >= first; i--)
        {
            if (words.IsOwner(i))
                return new TokenRange(i, i + 1);
            if (words.Is(i, WordClass.Possessive))
                return words.Is(i - 1, WordClass.Time) ? null : Possessor(words, i - 1);
            if (words.Is(i, WordClass.Preposition) && !words.Is(i, WordClass.Capital))
                return null;
        }

        return null;
    }

    // Without what hangs before it: in "reactions to the general's death" the owner is the general.
    private static TokenRange? Possessor(Clause words, int last)
    {
        if (Left(words, last) is not { } phrase)
            return null;
        int first = last;
        while (first > phrase.First && !words.Is(first - 1, WordClass.Preposition | WordClass.Conjunction) && !words.IsVerb(first - 1))
            first--;
        return new TokenRange(first, last + 1);
    }

    /// <summary>Whether a name before a noun says who acts: an adjective of a country (Israeli), US, an organisation; a city or a person does not.</summary>
    private bool IsActor(Clause words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (PlaceAt(words, i) == true || IsLetters(words, i) || words.Word(i).IndexOf("-led", StringComparison.Ordinal) > 0)
                return true;
            for (int last = i + 1; last <= end; last++)
            {
                if (names.Organisations.Match(words.Text, words.Tokens, i, last, out _) == last - i && words.Is(i, WordClass.Capital))
                    return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is the adjective of a place (true) or the place (false); null for neither.</summary>
    private bool? PlaceAt(Clause words, int at) =>
        names.Places.Match(words.Text, words.Tokens, at, words.End, out bool isForm) > 0 ? isForm : null;

    // Police, army, militia, government: people who use force, where a witness or an embassy before a noun is whom it befell.
    private bool IsForce(Clause words, int at) =>
        words.Word(at) is "police" or "government" or "coalition" or "regime" or "enemy" or "gang" or "state"
        || (grammar.SpeakerNouns.TryGet(words.Text, words.Tokens[at], out SpeakerNoun noun)
            && noun.Role is SpeakerRole.Military or SpeakerRole.ArmedGroup && !words.Is(at, "terrorist") && !words.Is(at, "terrorists"));

    // US, U.S., UN, EU, NATO: letters before a noun stand for the state or body, not for where it was.
    private static bool IsLetters(Clause words, int at) =>
        words.Word(at) is "US" or "U.S." or "UK" or "U.K." or "UN" or "U.N." or "EU" or "UAE" or "NATO" or "IDF" or "CIA" or "FBI" or "U.S";

    /// <summary>Who launched, carried out or committed the act that a phrase names.</summary>
    private TokenRange? Carried(Clause words, int start, int noun)
    {
        int at = noun - 1;
        while (at >= start && !words.Is(at, WordClass.Preposition))
            at--;
        for (int steps = 0; steps < 6 && at > words.First && words.Carrier(at) is null; steps++, at--)
        {
            bool isInside = words.IsAdverb(at) || words.Is(at, "of") || words.Is(at, "out") || words.Is(at, WordClass.Determiner | WordClass.Quote)
                || words.IsNumber(at) || (words.IsPlain(at) && !words.IsVerb(at));
            if (!isInside)
                return null;
        }

        if (words.Carrier(at) is not { } carrier || words.Is(at - 1, WordClass.Determiner))
            return null;
        int before = words.BeforeVerb(at);
        if (carrier.MayBe(ForceForm.Participle) && words.HelperAt(before) is Helper.Be or Helper.Get)
            return null;
        return SubjectOf(words, at).Subject is { } subject ? Actor(words, subject) : null;
    }
}
