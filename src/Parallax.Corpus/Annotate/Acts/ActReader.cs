namespace Parallax;

/// <summary>Reads the grammar around one word for an act, inside its sentence; looks are bounded, so that time grows with the text.</summary>
internal readonly struct ActReader(Clause words, ActKind kind)
{
    private const int Reach = 16;
    private const int YearReach = 8;
    private const int FirstYear = 1800;
    private const int LastYear = 2100;

    // What a lexicon knows as an act and the list of acts does not: "the elimination of", "eliminated".
    private static readonly ForceRules NoRules = new([], [], []);

    public ActPhrase Read(int sentence, int first, int end)
    {
        (int head, ForceWord act) = Head(first, end);
        AgentForm form = FormReader.Rule(words, head, act) is { } rule ? FormReader.FormOf(rule) : AgentForm.Noun;
        AgentFinder.Parties parties = new AgentFinder(words).Of(form, head, act);
        bool isNoun = form == AgentForm.Noun;
        int start = isNoun ? PhraseStart(first) : first;
        ActPhrase found = new(
            sentence,
            words.Span(start, end),
            words.Span(head, head + 1),
            isNoun ? Reference(start, first) : ActReference.Verb,
            isNoun && words.LooksPlural(head),
            new ActMoods(words).Of(start, first))
        {
            Agent = parties.Agent is { } agent ? words.Span(agent.First, agent.End) : null,
            Affected = parties.Affected is { } befallen ? Party(befallen) : null,
            Year = Year(start, end),
            IsReport = isNoun || words.LooksPast(head),
        };
        return isNoun && kind == ActKind.Attack ? found with { Killed = Killed(start, head, end) } : found;
    }

    /// <summary>Whether what the word at a token names is denied, or only thought of.</summary>
    public ActMood Mood(int first) => new ActMoods(words).Of(words.LooksPast(first) ? first : PhraseStart(first), first);

    // The last word for an act: "killed" of "shot and killed", "strikes" of "air strikes".
    private (int Head, ForceWord Act) Head(int first, int end)
    {
        for (int i = end - 1; i >= first; i--)
        {
            if (words.Act(i) is { } act)
                return (i, act);
        }

        int head = end - 1;
        ForceForm forms = words.LooksPast(head) ? ForceForm.Past | ForceForm.Participle
            : words.Ends(head, WordEnding.Ing) ? ForceForm.Ing | ForceForm.Noun
            : words.HelperAt(words.BeforeVerb(head)) is Helper.To or Helper.Modal ? ForceForm.Base
            : ForceForm.Noun;
        return (head, new ForceWord("", kind == ActKind.Killing ? ForceClass.Kill : ForceClass.Attack, forms, null, NoRules));
    }

    /// <summary>The first token of the noun's own phrase: adjectives, names, a determiner or possessive; nothing that hangs before it.</summary>
    private int PhraseStart(int first)
    {
        const WordClass Ends = WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Auxiliary | WordClass.Comma
            | WordClass.Stop;
        int at = first;
        while (at > words.First && first - at < Reach)
        {
            int before = at - 1;
            if (words.Is(before, WordClass.Possessive) || words.IsOwner(before))
            {
                at = before;
                if (words.IsOwner(before))
                    break;
                continue;
            }

            if (words.Is(before, WordClass.Determiner) && !words.Is(before, WordClass.Preposition))
            {
                at = before;
                break;
            }

            bool isPart = words.Is(before, WordClass.Word | WordClass.Quote) && !(words.Is(before, Ends) && !words.Is(before, WordClass.Capital))
                && !words.Is(before, WordClass.Pronoun) && !words.IsVerb(before) && words.Carrier(before) is null
                && !words.Is(before, WordClass.Comma | WordClass.Stop);
            if (!isPart)
                break;
            at = before;
        }

        return at;
    }

    private ActReference Reference(int start, int first)
    {
        for (int i = start; i < first; i++)
        {
            if (words.Is(i, WordClass.Possessive) || words.IsOwner(i))
                return ActReference.Definite;
        }

        if (words.Is(start, WordSet.IndefiniteArticle) || words.IsNumber(start) || words.Is(start, WordSet.SmallNumber))
            return ActReference.Indefinite;
        if (words.Is(start, WordSet.DefiniteDeterminer) || words.Is(start, WordSet.That))
            return ActReference.Definite;
        return words.Is(start, WordClass.Determiner) ? ActReference.Indefinite : ActReference.Bare;
    }

    private int? Year(int start, int end)
    {
        for (int i = start; i < words.End && i < end + YearReach; i++)
        {
            if (i >= end && words.Is(i, WordClass.Stop | WordClass.Relative))
                return null;
            if (words.IsNumber(i) && words.Word(i).Length == 4 && int.TryParse(words.Word(i), out int year) && year is >= FirstYear and <= LastYear)
                return year;
        }

        return null;
    }

    /// <summary>Whom an attack killed: by the clause after it, or by the verb whose means it is.</summary>
    private ActParty? Killed(int start, int head, int end)
    {
        AgentFinder finder = new(words);
        for (int i = end; i < words.End && i < end + Reach; i++)
        {
            if (words.Is(i, WordClass.Stop))
                break;
            if (words.Act(i) is not { } act || !Kills(act) || FormReader.Rule(words, i, act) is not { } rule)
                continue;
            AgentForm form = FormReader.FormOf(rule);
            AgentFinder.Parties parties = finder.Of(form, i, act);
            bool isOwn = parties.OwnedBy == head || (form == AgentForm.Noun && IsMeansVerbBefore(i, end));
            return isOwn && parties.Affected is { } dead ? Party(dead) : null;
        }

        if (!words.Is(start - 1, WordSet.ActMeans))
            return null;
        for (int i = start - 2, steps = 0; i >= words.First && steps < Reach; i--, steps++)
        {
            if (words.Is(i, WordClass.Stop | WordClass.Comma) || words.IsRelative(i))
                return null;
            if (words.Act(i) is not { } act)
                continue;
            if (!Kills(act) || FormReader.Rule(words, i, act) is not { } rule)
                return null;
            return finder.Of(FormReader.FormOf(rule), i, act).Affected is { } dead && dead.End <= start ? Party(dead) : null;
        }

        return null;
    }

    private static bool Kills(ForceWord act) => act.Class is ForceClass.Kill or ForceClass.Die;

    // "the raid, which led to the death of"
    private bool IsMeansVerbBefore(int at, int from)
    {
        for (int i = at - 1; i >= from; i--)
        {
            if (words.Is(i, WordSet.MeansVerb))
                return true;
        }

        return false;
    }

    /// <summary>Whom or what a phrase names.</summary>
    private ActParty Party(TokenRange range)
    {
        int first = Math.Min(words.AfterQuantifier(range.First), range.End - 1), at = first;
        while (at < range.End && !words.IsPreposition(at) && !words.Is(at, WordClass.Comma))
            at++;
        int head = Math.Max(first, at - 1);
        if (words.Is(head, WordClass.Possessive) && head > first)
            head--;
        ActPartyForm form = Form(first, head);
        return new ActParty(
            words.Span(range.First, range.End),
            words.Span(head, head + 1),
            form,
            words.LooksPlural(head) || words.Is(head, WordSet.PluralPerson) || form == ActPartyForm.Counted)
        {
            Owner = Owner(first, head),
            Beside = Included(range.End) ?? Renamed(range.First, head),
        };
    }

    private ActPartyForm Form(int first, int head)
    {
        bool isPronoun = words.Is(head, WordClass.Pronoun) || words.IsOwner(head) || words.IsRelative(head) || words.Is(head, WordSet.ObjectPronoun);
        if (first == head && isPronoun)
            return ActPartyForm.Pronoun;
        if (words.Is(first, WordSet.Denying))
            return ActPartyForm.None;
        if (words.IsNumber(first) || words.Is(first, WordSet.SmallNumber))
            return ActPartyForm.Counted;
        if (words.Is(first, WordSet.IndefiniteArticle))
            return ActPartyForm.Indefinite;
        if (words.Is(first, WordClass.Determiner))
            return ActPartyForm.Definite;
        return words.Is(head, WordClass.Capital) ? ActPartyForm.Named : ActPartyForm.Bare;
    }

    private TextSpan? Owner(int first, int head)
    {
        for (int i = head - 1; i > first; i--)
        {
            if (words.Is(i, WordClass.Possessive))
                return words.Span(first, i);
        }

        return null;
    }

    // "three people, including Ilsen"
    private TextSpan? Included(int end)
    {
        int at = words.Is(end, WordClass.Comma) ? end + 1 : end;
        if (!words.Is(at, WordSet.Including))
            return null;
        int last = words.PhraseEnd(at + 1);
        return last > at + 1 ? words.Span(at + 1, last) : null;
    }

    // "Ilsen, an engineer who": the name before the comma.
    private TextSpan? Renamed(int first, int head)
    {
        bool isApposition = words.Is(first, WordClass.Determiner) && words.Is(first - 1, WordClass.Comma) && words.Is(first - 2, WordClass.Capital);
        bool isRelative = first == head && (words.IsRelative(first) || words.IsOwner(first));
        int last = isApposition ? first - 2 : words.Is(first - 1, WordClass.Comma) ? first - 2 : first - 1;
        return (isApposition || isRelative) && words.Is(last, WordClass.Capital) ? words.Span(last, last + 1) : null;
    }
}
