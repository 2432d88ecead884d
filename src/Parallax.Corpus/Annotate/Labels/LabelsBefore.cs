namespace Parallax;

/// <summary>
/// Reads what stands before a name: "the militant group Hamas", "Prime Minister X", "fighters of Hamas", "the movement's leader, X,".
/// </summary>
internal readonly struct LabelsBefore(LabelLists lists, Clause words, LabelPhrases phrases)
{
    private const int LongestTitle = 6;

    /// <summary>The labels before a mention, nearest first.</summary>
    public void Read(ActorMention actor, List<LabelDraft> found)
    {
        int before = actor.First - 1;
        while (words.Is(before, WordClass.Quote))
            before--;
        if (!words.Holds(before) && actor.First == words.First)
            return;
        if (actor.Kind != NameKind.Place && words.Is(before, WordClass.Word) && !words.Is(before, WordClass.Preposition | WordClass.Determiner)
            && ReadTitle(actor, found, out int title))
        {
            // "The coalition's spokesman, Brig. Gen. Holm, said".
            if (words.Is(title - 1, WordClass.Comma))
                ReadApposition(actor, title - 1, found);
            return;
        }

        int comma = words.Is(before, WordClass.Determiner) ? before - 1 : before;
        if (words.Is(comma, WordClass.Comma))
            ReadApposition(actor, comma, found);
        else if (IsNamed(before, out int nounEnd))
            ReadNoun(RuleCode.LabelNamed, actor, nounEnd, LabelForm.Naming, found);
        else
            ReadMembers(actor, found);
        if (!ReadNoun(RuleCode.LabelNounBefore, actor, before, LabelForm.Premodifier, found))
            ReadModifiers(actor, found);
    }

    // "an armed group named …", "known as …", "calling itself …".
    private bool IsNamed(int before, out int last)
    {
        last = before - 1;
        if (words.Is(before, WordSet.Called) || words.Is(before, WordSet.Dubbed))
            return true;
        if (words.Is(before, WordSet.As) && words.Is(before - 1, WordSet.Known))
        {
            last = words.IsAdverb(before - 2) ? before - 3 : before - 2;
            return true;
        }

        last = before - 2;
        return words.Is(before, WordSet.Itself) && words.Is(before - 1, WordSet.Calling);
    }

    private bool ReadNoun(RuleCode rule, ActorMention actor, int last, LabelForm form, List<LabelDraft> found)
    {
        if (phrases.Backward(last) is not { } phrase || LabelKinds.Of(lists, words, actor, phrase) is not { } kind)
            return false;
        // "former rival New Jersey Governor Holm": the rival is the person who is named next.
        if (actor.Kind == NameKind.Place && words.Is(actor.End, WordClass.Capital))
            return false;
        bool isBare = !phrase.IsDetermined && phrase.First == phrase.Head;

        // "paramilitary Hashd Shaabi": a noun in form, an adjective here.
        if (phrase.First == phrase.Head && actor.MayBeBody && lists.Is(words.LexemeAt(last), LabelUse.Listed))
            return false;
        if (isBare && (words.Is(last, WordSet.NounOrVerb) || words.HelperAt(phrase.First - 1) != Helper.None
            || words.Is(phrase.First - 1, WordClass.Pronoun | WordClass.Capital)))
        {
            return false;
        }

        if (phrase.Noun.IsPlural)
            return false;
        found.Add(new LabelDraft(rule, actor, phrase, kind, HoldsSoCalled(phrase) ? LabelForm.SoCalled : form));
        return true;
    }

    // "Iran-backed Kataib Hezbollah": words that say what it is, with no noun.
    private void ReadModifiers(ActorMention actor, List<LabelDraft> found)
    {
        if (actor.Kind == NameKind.Place)
            return;
        int end = actor.First;
        while (words.Is(end - 1, WordClass.Quote))
            end--;
        int first = end;
        while (first > words.First && IsModifier(first - 1))
            first--;
        while (first < end && !lists.Is(words.LexemeAt(first), LabelUse.Says))
            first++;
        if (first >= end || GoesOn(actor) || IsPartOfName(actor, end - 1) || (actor.IsPerson && words.Is(first - 1, WordClass.Capital)))
            return;

        // "accused Obama": a past is what is thought of him only after an article, "the accused".
        if (words.LooksPast(first) && !phrases.IsDeterminer(first - 1))
            return;
        LabelPhrase phrase = new(first, -1, end, default, IsDetermined: false);
        LabelForm form = HoldsSoCalled(phrase) ? LabelForm.SoCalled : LabelForm.Premodifier;
        found.Add(new LabelDraft(RuleCode.LabelModifier, actor, phrase, actor.IsPerson ? LabelKind.Person : LabelKind.Body, form));
    }

    // A noun for a group is no modifier of a name: "group Hamas" has been read before.
    private bool IsModifier(int at) => lists.Is(words.LexemeAt(at), LabelUse.Compound)
        || (lists.Is(words.LexemeAt(at), LabelUse.Listed) && !words.Is(at, WordClass.Capital));

    // "the infamous ISIS executioner": the name itself stands before a noun that the modifiers belong to.
    private bool GoesOn(ActorMention actor) => words.IsPlain(actor.End) && !words.Is(actor.End, WordClass.Capital | WordClass.Cue)
        && !words.LooksPast(actor.End) && !words.IsAdverb(actor.End)
        && words.HelperAt(actor.End) == Helper.None
            && !(lists.TryNoun(words.LexemeAt(actor.End), out LabelNoun noun) && noun.MayBe(LabelNounClass.Group));

    // "anti-Islamic State": half of the name stands in the compound.
    private bool IsPartOfName(ActorMention actor, int modifier)
    {
        ReadOnlySpan<char> word = words.Word(modifier);
        ReadOnlySpan<char> after = word[(word.LastIndexOfAny('-', '\u2011') + 1)..];
        return after.Length < word.Length && actor.Entity.AsSpan().StartsWith(after, StringComparison.OrdinalIgnoreCase);
    }

    // Prime Minister X, army spokesman X: a listed title right before the name, with the place or body before it.
    private bool ReadTitle(ActorMention actor, List<LabelDraft> found, out int start)
    {
        start = actor.First;
        int longest = Math.Max(words.First, actor.First - LongestTitle);
        for (int first = longest; first < actor.First; first++)
        {
            if (!words.Is(first, WordClass.Title)
                || lists.Names.Titles.Match(words.Text, words.Tokens, first, actor.First, out SpeakerRole role) != actor.First - first
                || IsHonorific(first, actor.First, role))
            {
                continue;
            }

            (start, bool isDetermined) = phrases.ModifiersBefore(first, onlyListed: true);
            if (words.Is(start, WordClass.Capital) && words.Is(start - 1, WordClass.Capital) && !words.Is(start - 1, WordSet.OfficeChange))
                start = first;

            // "White House deputy press secretary", "Acting White House chief of staff": another office without it.
            if (words.Is(start - 1, WordSet.OfficeChange))
                (start, isDetermined) = phrases.ModifiersBefore(start - 1, onlyListed: true);

            // Secretary of State: the office is before "of".
            int head = actor.First - 1;
            for (int i = first + 1; i < head; i++)
                head = words.Is(i, WordSet.Of) ? i - 1 : head;
            LabelNoun noun = new(WordHash.Fold(words.Word(head)), LabelNounClass.Office, IsPlural: false);
            bool isListed = lists.TryNoun(words.LexemeAt(head), out LabelNoun listed);

            // "broadcaster", "Democrat": a title of persons, and a noun for a body.
            if (!actor.IsPerson && ((isListed && listed.MayBe(LabelNounClass.Body)) || actor.Kind == NameKind.Organisation))
                return false;
            if (isListed)
                noun = noun with { Classes = listed.Classes | LabelNounClass.Office };
            LabelPhrase phrase = new(start, head, actor.First, noun, isDetermined);
            bool says = noun.MayBe(LabelNounClass.People) || LabelKinds.Says(lists, words, phrase);
            found.Add(new LabelDraft(RuleCode.LabelTitle, actor, phrase, says ? LabelKind.Person : LabelKind.Office, LabelForm.Premodifier));
            return true;
        }

        return false;
    }

    // "Mr", "Mrs.", "Dr": how a person is addressed, not what the person is called.
    private bool IsHonorific(int first, int end, SpeakerRole role) =>
        end - first == 1 && ((words.Word(first).TrimEnd('.').Length <= 3 && role == SpeakerRole.Unknown) || words.Is(first, WordSet.Address));

    // "Its commander, General Hanno Brey, said": the description first, then the name between commas.
    private void ReadApposition(ActorMention actor, int comma, List<LabelDraft> found)
    {
        bool isClosed = !words.Holds(actor.End)
            || (words.Is(actor.End, WordClass.Comma | WordClass.Stop) && !words.Is(actor.End + 1, WordSet.NameConjunction));
        bool isList = words.Is(actor.End, WordClass.Comma) && words.Is(actor.End + 1, WordClass.Determiner);
        if (!isClosed || isList || phrases.Backward(comma - 1) is not { IsDetermined: true } phrase || phrase.Noun.IsPlural
            || LabelKinds.Of(lists, words, actor, phrase) is not { } kind)
        {
            return;
        }

        found.Add(new LabelDraft(RuleCode.LabelAppositionBefore, actor, phrase, kind, LabelForm.Apposition));
    }

    // "militants from Hamas", "militia officials of the Front".
    private void ReadMembers(ActorMention actor, List<LabelDraft> found)
    {
        if (!actor.MayBeBody)
            return;
        int preposition = AfterModifiers(actor.First) - 1;
        if (words.Is(preposition, WordClass.Determiner))
            preposition--;
        if (!(words.Is(preposition, WordSet.Of) || words.Is(preposition, WordSet.From))
            || phrases.Backward(preposition - 1) is not { Noun.IsPlural: true } phrase)
        {
            return;
        }

        if (phrase.Noun.MayBe(LabelNounClass.People) || (phrase.Noun.MayBe(LabelNounClass.Member) && LabelKinds.Says(lists, words, phrase)))
            found.Add(new LabelDraft(RuleCode.LabelMembersOf, actor, phrase, LabelKind.Members, LabelForm.Compound));
    }

    private int AfterModifiers(int at) => phrases.ModifiersBefore(at).First;

    private bool HoldsSoCalled(LabelPhrase phrase)
    {
        for (int i = phrase.First; i < phrase.End; i++)
        {
            if (words.Is(i, WordSet.SoCalled))
                return true;
        }

        return false;
    }
}
