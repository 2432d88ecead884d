namespace Parallax;

/// <summary>
/// Reads what stands after a name: ", an Iran-backed militia,", "is a paramilitary force", "which is designated …", "militia", "fighters".
/// </summary>
internal readonly struct LabelsAfter(LabelLists lists, Clause words, LabelPhrases phrases)
{
    private const int LongestBracket = 6;
    private const int LongestNamer = 8;
    private const int LongestCompound = 4;

    /// <summary>The labels after a mention.</summary>
    public void Read(ActorMention actor, List<LabelDraft> found)
    {
        int at = AfterBracket(actor.End);
        if (words.Is(at, WordClass.Quote))
            at++;
        if (!words.Holds(at))
            return;
        if (words.Is(at, WordClass.Comma) && words.IsNumber(at + 1) && words.Is(at + 2, WordClass.Comma))
            at += 2;
        if (words.Is(at, WordClass.Comma) || IsDash(at))
            ReadApposition(actor, at + 1, found);
        else if (words.IsRelative(at))
            ReadRelative(actor, at + 1, found);
        else if (IsBe(at) || IsHasBeen(at))
            ReadCopula(actor, at, LabelForm.Copula, found);
        else if (!ReadNaming(actor, at, isActive: true, LabelForm.Naming, found) && at == actor.End)
            ReadCompound(actor, found);
        ReadActiveNaming(actor, at, found);
    }

    private void ReadApposition(ActorMention actor, int at, List<LabelDraft> found)
    {
        if (words.IsRelative(at))
        {
            ReadRelative(actor, at + 1, found);
            return;
        }

        at = words.SkipAdverbsRight(at);
        if (ReadNaming(actor, at, isActive: false, LabelForm.Naming, found))
            return;
        int start = AfterArticle(at, out bool isDetermined);

        // "Lucan Daresh, foreign minister of Kessaria,": an office may stand without an article.
        if (phrases.Forward(start, isDetermined) is not { } phrase || words.Is(phrase.End, WordClass.Capital))
            return;
        bool isBare = !phrase.IsDetermined;

        // "Holm of Vermont, a rival": the description is Holm's.
        if (actor.Kind == NameKind.Place && words.Is(actor.First - 1, WordClass.Preposition) && words.Is(actor.First - 2, WordClass.Capital))
            return;
        if (phrase.Noun.IsPlural && !words.Is(at, WordSet.One))
            return;
        if (isBare && (!actor.IsPerson || words.Is(start, WordClass.Capital) || IsList(phrase.End)))
            return;
        if (phrases.IsSubject(phrase.End) || LabelKinds.Of(lists, words, actor, phrase) is not { } kind)
            return;
        found.Add(new LabelDraft(RuleCode.LabelApposition, actor, phrase, kind, LabelForm.Apposition));
    }

    private static RuleCode RuleOf(LabelForm form) => form switch
    {
        LabelForm.Copula => RuleCode.LabelCopula,
        LabelForm.RelativeClause => RuleCode.LabelRelative,
        _ => RuleCode.LabelCalled,
    };

    // "Holm, miners and drivers": people in a list.
    private bool IsList(int end) => words.Is(end, WordSet.NameConjunction) || (words.Is(end, WordClass.Comma) && words.Is(end + 1, WordSet.And));

    private void ReadRelative(ActorMention actor, int at, List<LabelDraft> found)
    {
        at = words.SkipAdverbsRight(at);
        if (IsBe(at) || IsHasBeen(at))
        {
            ReadCopula(actor, at, LabelForm.RelativeClause, found);
            return;
        }

        // "which the United States has designated a terrorist organisation".
        for (int verb = at + 1; verb < words.End && verb - at <= LongestNamer && !words.IsMark(verb); verb++)
        {
            if (lists[words.LexemeAt(verb)].Verb is not { } naming)
                continue;
            int end = words.BeforeVerb(verb);
            while (end > at && words.HelperAt(end) != Helper.None)
                end = words.SkipAdverbsLeft(end - 1);
            if (end >= at)
                ReadNamed(actor, verb + 1, naming.NeedsAs, LabelForm.RelativeClause, NamerAt(at, end + 1), found);
            return;
        }
    }

    private void ReadCopula(ActorMention actor, int at, LabelForm form, List<LabelDraft> found)
    {
        if (form == LabelForm.Copula && !OpensClause(actor))
            return;
        while (words.HelperAt(at) is Helper.Be or Helper.Have || IsBe(at) || (words.IsAdverb(at) && !IsNegation(at)) || words.Is(at, WordSet.Long))
            at++;
        if (IsNegation(at) || ReadNaming(actor, at, isActive: false, form, found))
            return;
        int start = AfterArticle(at, out bool isDetermined);
        if (phrases.Forward(start, isDetermined) is not { } phrase || words.Is(phrase.End, WordClass.Capital)
            || (!phrase.IsDetermined && !phrase.Noun.IsPlural))
        {
            return;
        }

        if (LabelKinds.Of(lists, words, actor, phrase) is { } kind && (phrase.IsDetermined || AreModifiers(phrase)))
            found.Add(new LabelDraft(RuleOf(form), actor, phrase, kind, form));
    }

    // "are armed rebels" says what they are, "is fighting alongside rebels" what they do.
    private bool AreModifiers(LabelPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.Head; i++)
        {
            if (!phrases.IsModifier(i))
                return false;
        }

        return true;
    }

    // "described (by many) as a militia", "considered a terrorist group by Washington".
    private bool ReadNaming(ActorMention actor, int at, bool isActive, LabelForm form, List<LabelDraft> found)
    {
        at = words.SkipAdverbsRight(at);
        if (!words.Holds(at) || lists[words.LexemeAt(at)].Verb is not { IsParticiple: true } naming)
            return false;
        at++;
        TextSpan namer = default;
        if (words.Is(at, WordSet.By))
        {
            int end = words.PhraseEnd(at + 1);
            namer = NamerAt(at + 1, end);
            at = end;
        }

        if (words.Is(at, WordSet.To) && words.Is(at + 1, WordSet.As))
            at++;

        // "Hamas described as a militia" has a participle, "Palin called a friend" a verb: without a mark or "is" before it, only "as" tells.
        return ReadNamed(actor, at, naming.NeedsAs || (isActive && namer.IsEmpty), form, namer, found);
    }

    // "Israel calls Hamas a terrorist group"; "the designation of" is no verb.
    private void ReadActiveNaming(ActorMention actor, int at, List<LabelDraft> found)
    {
        int verb = actor.First - 1;
        if (words.Is(verb, WordClass.Determiner))
            verb--;
        if (at != actor.End || !words.Holds(verb) || lists[words.LexemeAt(verb)].Verb is not { } naming)
            return;
        int subject = words.BeforeVerb(verb);
        while (words.HelperAt(subject) != Helper.None)
            subject = words.SkipAdverbsLeft(subject - 1);
        int start = words.PhraseStart(subject);
        bool isArticle = words.Is(at, WordSet.IndefiniteArticle);
        if (words.Is(at, WordSet.As) || (isArticle && !naming.NeedsAs))
            ReadNamed(actor, at, naming.NeedsAs, LabelForm.Naming, start < 0 ? default : NamerAt(start, subject + 1), found);
    }

    private bool ReadNamed(ActorMention actor, int at, bool needsAs, LabelForm form, TextSpan namer, List<LabelDraft> found)
    {
        bool isAs = words.Is(at, WordSet.As);
        if (needsAs && !isAs)
            return false;
        int start = AfterArticle(isAs ? at + 1 : at, out bool isDetermined);
        if (phrases.Forward(start, isDetermined) is not { } phrase || words.Is(phrase.End, WordClass.Capital)
            || LabelKinds.Of(lists, words, actor, phrase) is not { } kind)
        {
            return false;
        }

        if (!phrase.IsDetermined && !isAs && !phrase.Noun.IsPlural)
            return false;
        if (namer.IsEmpty && words.Is(phrase.End, WordSet.By))
            namer = NamerAt(phrase.End + 1, words.PhraseEnd(phrase.End + 1));
        found.Add(new LabelDraft(RuleOf(form), actor, phrase, kind, form, namer));
        return true;
    }

    // "the Kataib Hezbollah militia", "Hamas militants"; "a Hamas militia" is one of several, and "the Hamas militia leader" no militia.
    private void ReadCompound(ActorMention actor, List<LabelDraft> found)
    {
        int at = actor.End, head = at;
        if (!actor.MayBeBody || words.Word(at - 1).ContainsAnyInRange('0', '9'))
            return;
        while (head < words.End && head - at < LongestCompound && phrases.IsModifier(head) && !words.Is(head, WordClass.Capital))
            head++;
        bool isLast = IsHead(head, out LabelNoun noun);
        if (!isLast && head > at && IsHead(head - 1, out noun))
            (isLast, head) = (true, head - 1);
        if (!isLast || (IsHead(head + 1, out _) && !words.Is(head + 1, WordClass.Cue)) || IsNounAfter(head + 1)
            || (words.Is(head + 1, WordClass.Capital) && !words.Is(head + 1, WordClass.Time)))
        {
            return;
        }

        LabelPhrase phrase = new(at, head, head + 1, noun, IsDetermined: false);
        bool isMembers = noun.IsPlural
            && (noun.MayBe(LabelNounClass.People) || (noun.MayBe(LabelNounClass.Member) && LabelKinds.Says(lists, words, phrase)))
            && !words.Is(head - 1, WordSet.AircraftModifier);
        bool isBody = noun.MayBe(LabelNounClass.Group) && !noun.IsPlural && !IsOneOfSeveral(actor.First - 1);
        if (isMembers || isBody)
            found.Add(new LabelDraft(RuleCode.LabelCompound, actor, phrase, isMembers ? LabelKind.Members : LabelKind.Body, LabelForm.Compound));
    }

    private bool IsOneOfSeveral(int determiner) => words.Is(determiner, WordClass.Determiner) && !words.Is(determiner, WordSet.DefiniteDeterminer);

    private bool IsHead(int at, out LabelNoun noun)
    {
        noun = default;
        return words.Holds(at) && !words.Is(at, WordClass.Capital) && lists.TryNoun(words.LexemeAt(at), out noun);
    }

    // "party conference": a plain word after the noun that is no verb goes on with it.
    private bool IsNounAfter(int at) => words.IsPlain(at) && !words.Is(at, WordClass.Capital | WordClass.Cue) && !words.LooksPast(at)
        && !words.IsAdverb(at)
        && words.HelperAt(at) == Helper.None && !words.Ends(at, WordEnding.Ing)
            && !lists.Is(words.LexemeAt(at), LabelUse.Postposed);

    // "A spokesman for Hamas is a lawyer": the name is the subject only where its clause begins with it.
    private bool OpensClause(ActorMention actor)
    {
        int before = phrases.ModifiersBefore(actor.First).First - 1;
        if (words.Is(before, WordClass.Determiner))
            before--;
        return !words.Holds(before) || words.IsMark(before) || words.Is(before, WordClass.Time) || words.Is(before, WordSet.Complementiser)
            || (words.Is(before, WordClass.Conjunction) && !words.Is(before, WordSet.NameConjunction))
            || words.Is(before, WordSet.Said);
    }

    private int AfterArticle(int at, out bool isDetermined)
    {
        if (words.Is(at, WordSet.One) && words.Is(at + 1, WordSet.Of))
            at += 2;
        isDetermined = phrases.IsDeterminer(at);
        return isDetermined ? at + 1 : at;
    }

    private TextSpan NamerAt(int first, int end)
    {
        if (words.Is(first, WordSet.The) && end > first + 1)
            first++;
        return end > first && !words.Is(first, WordClass.Relative) && !words.Is(first, WordSet.NamelessPronoun) ? words.Span(first, end)
            : default;
    }

    private int AfterBracket(int at)
    {
        if (!words.IsSign(at, '('))
            return at;
        for (int i = at + 1; i < words.End && i - at <= LongestBracket; i++)
        {
            if (words.IsSign(i, ')'))
                return i + 1;
        }

        return at;
    }

    private bool IsBe(int at) => words.HelperAt(at) == Helper.Be
        || words.Is(at, WordSet.Copula);

    // "has long been", "has become"; also "has designated" of a namer's verb is no copula.
    private bool IsHasBeen(int at) => words.HelperAt(at) == Helper.Have
        && IsBe(words.SkipAdverbsRight(at + 1) is var next && words.Is(next, WordSet.Long) ? next + 1 : next);

    private bool IsNegation(int at) => words.Is(at, WordSet.Negation);

    private bool IsDash(int at) => words.Holds(at) && words.Word(at) is "–" or "—" or "-" or "--";
}
