namespace Parallax;

/// <summary>One sentence, asked by token: what a word may be, where the phrases beside it begin and end. All looks are bounded.</summary>
internal readonly struct Clause(SegmentedText segmented, WordClass[] classes, ForceWords force, VerbWords verbs, Sentence sentence)
{
    private const int LongestPhrase = 14;

    private const WordClass Marks = WordClass.Comma | WordClass.Quote | WordClass.Stop;

    private static readonly WordTable<bool> Quantities = Set("series pair wave number spate string round rounds barrage volley couple hail lot dozens hundreds thousands scores group");
    private static readonly WordTable<bool> Aspects = Set("start starts started starting begin begins began begun beginning keep keeps kept continue continues continued stop stops stopped resume resumes resumed");
    private static readonly WordTable<bool> Manners = Set("surprise accident mistake chance design night day land sea air hand force fire name itself");
    private static readonly WordTable<bool> Adjuncts = Set("alongside ago dead down back up off alive alone together here there hard instantly immediately when while if than as overnight early late");
    private static readonly WordTable<bool> TimesCounted = Set("year years day days hour hours minute minutes week weeks month months times second seconds p.m. a.m.");
    private static readonly WordTable<bool> Objects = Set("him her them us me you it himself herself themselves itself each everyone everybody anyone someone nobody hundreds thousands dozens scores people");
    private static readonly WordTable<bool> Subjects = Set("i he she they we who it you");
    private static readonly WordTable<bool> Owners = Set("his her their its our my your whose");

    /// <summary>First token of the sentence.</summary>
    public int First { get; } = sentence.FirstToken;

    /// <summary>Index after its last token.</summary>
    public int End { get; } = sentence.EndToken;

    /// <summary>Whether most words of the sentence have a capital, so that a capital tells nothing.</summary>
    public bool IsTitleCase => (classes[First] & WordClass.TitleCase) != 0;

    public string Text => segmented.Text;

    public ReadOnlySpan<char> Word(int at) => segmented.Tokens[at].Span.In(segmented.Text);

    /// <summary>The tokens of the whole text, which the sentence's indices count.</summary>
    public ReadOnlySpan<Token> Tokens => segmented.Tokens;

    public bool Holds(int at) => at >= First && at < End;

    public bool Is(int at, WordClass kind) => Holds(at) && (classes[at] & kind) != 0;

    public bool Is(int at, string word) => Holds(at) && WordHash.FoldsTo(Word(at), word);

    public bool IsMark(int at) => !Holds(at) || Is(at, Marks);

    public bool IsNumber(int at) => Holds(at) && segmented.Tokens[at].Kind == TokenKind.Number;

    public bool IsOwner(int at) => Holds(at) && Owners.Contains(Text, segmented.Tokens[at]);

    public bool IsQuantity(int at) => Holds(at) && Quantities.Contains(Text, segmented.Tokens[at]);

    /// <summary>he, they, who: a pronoun that can only be a subject before a verb.</summary>
    public bool IsSubjectPronoun(int at) => Holds(at) && Subjects.Contains(Text, segmented.Tokens[at]);

    /// <summary>who, which, that.</summary>
    public bool IsRelative(int at) => Is(at, "who") || Is(at, "which") || Is(at, "that");

    public Helper HelperAt(int at) => Holds(at) ? verbs.HelperAt(Text, segmented.Tokens[at]) : Helper.None;

    public ForceWord? Act(int at) => Is(at, WordClass.Act) && force.Acts.TryGet(Text, segmented.Tokens[at], out ForceWord? word) && HasSecond(word, at) ? word : null;

    public ForceWord? Carrier(int at) => Holds(at) && force.Carriers.TryGet(Text, segmented.Tokens[at], out ForceWord? word) && HasSecond(word, at) ? word : null;

    /// <summary>Whether a noun is an act or a weapon, which is no agent.</summary>
    public bool IsActOrWeapon(int at) => Act(at)?.MayBe(ForceForm.Noun) == true || (Holds(at) && force.Instruments.Contains(Text, segmented.Tokens[at]));

    public bool IsWeapon(int at) => Holds(at) && force.Instruments.Contains(Text, segmented.Tokens[at]);

    /// <summary>Whether a token is an adverb or another small word that may stand inside a group of verbs.</summary>
    public bool IsAdverb(int at) => Holds(at) && ((classes[at] & (WordClass.Adverb | WordClass.Capital)) == WordClass.Adverb || verbs.IsBetween(Text, segmented.Tokens[at]));

    /// <summary>they're, we'll, I've: a subject and its auxiliary in one.</summary>
    public bool IsContraction(int at) => HelperAt(at) != Helper.None && Word(at).IndexOfAny('\'', '\u2019') > 0
        && Word(at) is not ([.., 'n', '\'' or '\u2019', 't'] or "let's" or "let\u2019s");

    public int SkipAdverbsLeft(int at)
    {
        for (int steps = 0; steps < 4 && at >= First && IsAdverb(at); steps++)
            at--;
        return at;
    }

    /// <summary>The token before a verb's adverbs; also before the mark that quotes the verb alone: was "bombing".</summary>
    public int BeforeVerb(int at)
    {
        int before = SkipAdverbsLeft(at - 1);
        int beyond = Is(before, WordClass.Quote) ? SkipAdverbsLeft(before - 1) : before;
        return HelperAt(beyond) != Helper.None ? beyond : before;
    }

    /// <summary>Whether a token may stand between a verb and its subject: an auxiliary, an adverb, a mark before or after one, "and" between two.</summary>
    public bool IsVerbGroup(int at) => IsAdverb(at) || HelperAt(at) is not (Helper.None or Helper.To)
        || (Is(at, WordClass.Quote) && (IsAdverb(at - 1) || HelperAt(at - 1) is not (Helper.None or Helper.To)))
        || (IsConjunction(at) && IsAdverb(at - 1) && IsAdverb(at + 1));

    public int SkipAdverbsRight(int at)
    {
        for (int steps = 0; steps < 4 && at < End && IsAdverb(at); steps++)
            at++;
        return at;
    }

    public bool LooksPast(int at) => Holds(at) && verbs.LooksPast(Text, segmented.Tokens[at]);

    /// <summary>A past or participle that is no adjective before its noun ("armed men").</summary>
    public bool IsPastVerb(int at) => LooksPast(at)
        && !Is(at - 1, WordClass.Determiner | WordClass.Possessive)
        && !(Is(at - 1, WordClass.Preposition) && !Is(at - 1, "to"))
        && (Act(at) is not { } act || act.MayBe(ForceForm.Past | ForceForm.Participle));

    /// <summary>A word that can only be, or is by its form, a finite verb or part of one.</summary>
    public bool IsVerb(int at) => Holds(at)
        && (Is(at, WordClass.Auxiliary) || IsPastVerb(at) || ((classes[at] & (WordClass.Cue | WordClass.SpeakerNoun | WordClass.Capital)) == WordClass.Cue && IsCueVerb(at)));

    /// <summary>A word with nothing of grammar, a name or a mark about it.</summary>
    public bool IsPlain(int at) => Holds(at) && (classes[at] & (WordClass.Grammar | WordClass.Time | Marks | WordClass.Possessive | WordClass.Word)) == WordClass.Word;

    /// <summary>began, keeps, stopped: a form in -ing after it is a verb.</summary>
    public bool IsAspect(int at) => Holds(at) && Aspects.Contains(Text, segmented.Tokens[at]);

    /// <summary>by surprise, by accident: how it was done, not by whom.</summary>
    public bool IsManner(int at) => Holds(at) && Manners.Contains(Text, segmented.Tokens[at]);

    public bool IsConjunction(int at) => Is(at, "and") || Is(at, "or") || Is(at, "but") || Is(at, "then");

    /// <summary>Whether an object begins here, after a verb: killed three, killed at least 30, killed the commander; not: killed on Friday, killed last week.</summary>
    /// <param name="at">The token after the verb.</param>
    /// <param name="strict">Whether it must be told by a determiner, number, pronoun or name; else any plain word will do.</param>
    public bool ObjectAt(int at, bool strict = false)
    {
        at = AfterQuantifier(at);
        if (Is(at, WordClass.Quote))
            at++;
        if (!Holds(at) || Is(at, WordClass.Comma | WordClass.Stop | WordClass.Time | WordClass.Auxiliary | WordClass.Conjunction))
            return false;
        if (IsNumber(at))
            return !IsTimeCounted(at + 1);
        if (IsSmallNumber(at))
            return !IsTimeCounted(at + 1);
        if (Objects.Contains(Text, segmented.Tokens[at]))
            return true;
        if (Is(at, WordClass.Determiner))
            return !Is(at + 1, WordClass.Time | WordClass.Auxiliary) && !IsTimeCounted(at + 1) && !(Is(at, "all") && !Holds(at + 1));
        if (Is(at, "last") || Is(at, "next") || Is(at, "earlier"))
            return false;
        if (Is(at, WordClass.Preposition | WordClass.Relative | WordClass.Pronoun))
            return false;
        if (Is(at, WordClass.Capital))
            return true;
        if (IsAdverb(at) || Adjuncts.Contains(Text, segmented.Tokens[at]) || Is(at, WordClass.Adverb))
            return false;
        return Is(at, WordClass.Word) && !strict && !LooksPast(at) && HelperAt(at) == Helper.None;
    }

    /// <summary>Where the words begin that a quantifier counts: at least, more than, as many as, up to, about.</summary>
    public int AfterQuantifier(int at)
    {
        if ((Is(at, "at") && (Is(at + 1, "least") || Is(at + 1, "most"))) || ((Is(at, "more") || Is(at, "less") || Is(at, "fewer")) && Is(at + 1, "than"))
            || (Is(at, "up") && Is(at + 1, "to") && IsNumber(at + 2)))
        {
            return at + 2;
        }

        if (Is(at, "as") && (Is(at + 1, "many") || Is(at + 1, "much")) && Is(at + 2, "as"))
            return at + 3;
        if ((Is(at, "about") || Is(at, "around") || Is(at, "over") || Is(at, "between") || Is(at, "nearly") || Is(at, "almost") || Is(at, "roughly") || Is(at, "approximately") || Is(at, "some"))
            && (IsNumber(at + 1) || Is(at + 1, "a") || IsSmallNumber(at + 1)))
        {
            return at + 1;
        }

        return Is(at, "only") || Is(at, "mostly") || Is(at, "also") ? at + 1 : at;
    }

    /// <summary>The first token of the noun phrase that ends with <paramref name="last"/>; −1 where none does.</summary>
    public int PhraseStart(int last)
    {
        if (!Is(last, WordClass.Word) || Is(last, WordClass.Conjunction | WordClass.Relative) || (Is(last, WordClass.Preposition) && !Is(last, WordClass.Capital)) || HelperAt(last) != Helper.None)
            return -1;
        if (Is(last, WordClass.Pronoun))
            return last;
        int start = last;
        while (start > First && last - start < LongestPhrase && Continues(start))
            start--;
        while (start < last && !Is(start, WordClass.Capital) && Is(start, WordClass.Preposition | WordClass.Conjunction | WordClass.Possessive | WordClass.Time | WordClass.Stop))
            start++;
        bool isQuantified = Is(start - 1, "at") && (Is(start, "least") || Is(start, "most"));
        return isQuantified ? start - 1 : start;
    }

    /// <summary>The index after the noun phrase that begins with <paramref name="start"/>, with the phrases that "of" hangs on it; <paramref name="start"/> where none does.</summary>
    public int PhraseEnd(int start)
    {
        int at = AfterQuantifier(start);
        if (Is(at, WordClass.Pronoun))
            return at + 1;
        for (; at < End && at - start < LongestPhrase; at++)
        {
            if (Is(at, WordClass.Possessive | WordClass.Determiner) && (at == start || Is(at, WordClass.Possessive) || Is(at - 1, WordClass.Preposition) || Is(at - 1, WordClass.Conjunction) || at == AfterQuantifier(start)))
                continue;
            if (IsMark(at) || Is(at, WordClass.Relative | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner) || (Is(at, WordClass.Time) && at > start) || IsVerb(at))
                break;
            if (IsAdverb(at) && at > start)
                break;
            if (Is(at, WordClass.Preposition) && !Is(at, WordClass.Capital) && !Is(at, "of"))
                break;
            if (Is(at, WordClass.Conjunction) && !(Is(at, "and") && (Is(at + 1, WordClass.Capital) || IsPlain(at + 1)) && !IsVerb(at + 1)))
                break;
        }

        while (at > start && Is(at - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) && !Is(at - 1, WordClass.Capital) && at - 1 > start)
            at--;
        return at;
    }

    public TextSpan Span(int first, int end) => TextSpan.FromBounds(segmented.Tokens[first].Start, segmented.Tokens[end - 1].End);

    private static WordTable<bool> Set(string words) => new(words.Split(' ').Select(word => KeyValuePair.Create(word, value: true)));

    private bool HasSecond(ForceWord word, int at) => word.Second is null || Is(at + 1, word.Second);

    private bool IsTimeCounted(int at) => Holds(at) && TimesCounted.Contains(Text, segmented.Tokens[at]);

    private bool IsSmallNumber(int at) => Holds(at)
        && Word(at) is "two" or "three" or "four" or "five" or "six" or "seven" or "eight" or "nine" or "ten" or "twelve" or "dozen" or "dozens" or "twenty" or "half";

    // A form of a cue that is a noun too ("a claim") is a verb only where no determiner or adjective stands before it.
    private bool IsCueVerb(int at) => !Is(at - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition);

    // Prepositions that join parts of one noun phrase; "to" does so before a name or determiner only, else a verb follows it.
    private bool IsInside(int at, int next) => Word(at) is "of" or "for" or "from" or "in" or "at" or "with" or "on" or "near" or "against"
        || (Is(at, "to") && Is(next, WordClass.Determiner | WordClass.Capital));

    // Whether the token before start belongs to the phrase.
    private bool Continues(int start)
    {
        int before = start - 1;
        if (Is(before, WordClass.Possessive) || (IsOwner(before) && !Is(start, WordClass.Determiner)))
            return true;
        if (IsMark(before) || Is(before, WordClass.Relative | WordClass.Auxiliary) || HelperAt(before) is not (Helper.None or Helper.To) || IsVerb(before))
            return false;
        if (Is(start, WordClass.Determiner) && !Is(start, WordClass.Capital))
            return (Is(before, WordClass.Preposition) && IsInside(before, start)) || (Is(before, "and") && Is(before - 1, WordClass.Word));
        if (Is(before, WordClass.Pronoun))
            return false;
        if (Is(before, WordClass.Conjunction))
            return Is(before, "and") && (IsPlain(before - 1) || Is(before - 1, WordClass.Capital)) && !IsVerb(before - 1);
        if (Carrier(before) is not null)
            return false;
        if (Is(before, WordClass.Preposition) && !Is(before, WordClass.Capital))
            return before > First && IsInside(before, start) && Carrier(before - 1) is null && (IsPlain(before - 1) || Is(before - 1, WordClass.Capital | WordClass.Time)) && !IsVerb(before - 1);
        return !(IsAdverb(before) && !Is(before, WordClass.Determiner)) || IsNumber(start);
    }
}
