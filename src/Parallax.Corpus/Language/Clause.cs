namespace Parallax.Parts;

/// <summary>A cursor over one sentence, asked by token: what a word may be, where the phrases beside it begin and end. Looks are bounded.</summary>
public readonly struct Clause
{
    private const int LongestPhrase = 14;

    private const WordClass Marks = WordClass.Comma | WordClass.Quote | WordClass.Stop;

    // What in small letters begins no noun phrase.
    private const WordClass NoStart =
        WordClass.Preposition | WordClass.Conjunction | WordClass.Possessive | WordClass.Time | WordClass.Stop;

    private readonly Lexeme[] lexemes;
    private readonly WordClass[] classes;

    internal Clause(TextWords words, in Sentence sentence)
    {
        Words = words;
        lexemes = words.Lexemes;
        classes = words.Classes;
        First = sentence.FirstToken;
        End = sentence.EndToken;
    }

    /// <summary>The words of the whole text.</summary>
    public TextWords Words { get; }

    /// <summary>Index of the sentence's first token.</summary>
    public int First { get; }

    /// <summary>Index after its last token.</summary>
    public int End { get; }

    /// <summary>Whether most words of the sentence have a capital, so that a capital tells nothing.</summary>
    public bool IsTitleCase => (classes[First] & WordClass.TitleCase) != 0;

    internal string Text => Words.Text;

    /// <summary>The tokens of the whole text, which the sentence's indices count.</summary>
    internal Token[] Tokens => Words.Tokens;

    private ForceWords Force => Words.Language.Force;

    private QuantityLists Quantities => Words.Language.Quantities;

    /// <summary>The word at a token, as written.</summary>
    public ReadOnlySpan<char> Word(int at) => Words.Word(at);

    /// <summary>What is known of the form of a token.</summary>
    public Lexeme LexemeAt(int at) => lexemes[at];

    /// <summary>Whether a token is one of the sentence's.</summary>
    public bool Holds(int at) => at >= First && at < End;

    /// <summary>Whether a token is one of the sentence's and may be one of <paramref name="kind"/>.</summary>
    public bool Is(int at, WordClass kind) => Holds(at) && (classes[at] & kind) != 0;

    /// <summary>Whether a token is one of the sentence's and in a set.</summary>
    public bool Is(int at, WordSet set) => Holds(at) && lexemes[at].In(set);

    /// <summary>Whether a token is one of the sentence's and this sign alone.</summary>
    internal bool IsSign(int at, char sign) => Holds(at) && Word(at) is [var only] && only == sign;

    internal bool IsMark(int at) => !Holds(at) || Is(at, Marks);

    internal bool IsNumber(int at) => Holds(at) && lexemes[at].Kind == TokenKind.Number;

    internal bool IsOwner(int at) => Is(at, WordSet.Owner);

    /// <summary>who, which, that.</summary>
    internal bool IsRelative(int at) => Is(at, WordSet.Relative);

    internal Helper HelperAt(int at) => Holds(at) ? lexemes[at].Helper : Helper.None;

    /// <summary>Whether a token has an ending; in capitals alone none is read.</summary>
    internal bool Ends(int at, WordEnding ending) => Holds(at) && (lexemes[at].Endings & ending) != 0 && !lexemes[at].IsAllCapitals;

    internal ForceWord? Act(int at) => Is(at, WordClass.Act) ? Word(Force.Acts, at) : null;

    internal ForceWord? Carrier(int at) => Is(at, WordSet.Carrier) ? Word(Force.Carriers, at) : null;

    internal NumberWord? NumberAt(int at) =>
        Is(at, WordSet.NumberWord) && Quantities.Numbers.TryGet(lexemes[at], out NumberWord found) ? found : null;

    internal UnitWord? UnitAt(int at) => Is(at, WordSet.UnitWord) && Quantities.Units.TryGet(lexemes[at], out UnitWord found) ? found : null;

    /// <summary>What a word that is no act says befell those who are counted: missing, evacuated.</summary>
    internal RelationWord? RelationAt(int at) =>
        Is(at, WordSet.RelationWord) && Quantities.Relations.TryGet(lexemes[at], out RelationWord found) ? found : null;

    /// <summary>Whether a word has the form of a plural.</summary>
    internal bool LooksPlural(int at) => Holds(at) && lexemes[at] is { Spelling.Length: > 2 } noun
        && (noun.In(WordSet.IrregularPlural) || (noun.Endings & WordEnding.Plural) != 0
            || ((noun.Endings & WordEnding.S) != 0 && !Ends(at, WordEnding.Singular)));

    /// <summary>Whether a word is a plural, or a noun of the list of those that are counted.</summary>
    internal bool IsCountable(int at) => Is(at, WordSet.CountedNoun) || LooksPlural(at);

    /// <summary>US, U.S., UN, NATO, without a small letter: it stands for the state or body, not for where it was.</summary>
    internal bool IsStateLetters(int at) => Is(at, WordSet.StateLetters) && !Word(at).ContainsAnyInRange('a', 'z');

    /// <summary>A preposition in small letters; with a capital it may be part of a name.</summary>
    internal bool IsPreposition(int at) => Holds(at) && (classes[at] & (WordClass.Preposition | WordClass.Capital)) == WordClass.Preposition;

    /// <summary>Whether a noun is an act or a weapon, which is no agent.</summary>
    internal bool IsActOrWeapon(int at) => Act(at)?.MayBe(ForceForm.Noun) == true || Is(at, WordSet.Weapon);

    /// <summary>Whether a token is an adverb or another small word that may stand inside a group of verbs.</summary>
    internal bool IsAdverb(int at) => Holds(at)
        && ((classes[at] & (WordClass.Adverb | WordClass.Capital)) == WordClass.Adverb || lexemes[at].In(WordSet.BetweenVerbs));

    /// <summary>they're, we'll, I've: a subject and its auxiliary in one.</summary>
    internal bool IsContraction(int at) => HelperAt(at) != Helper.None && Is(at, WordSet.Contraction);

    internal int SkipAdverbsLeft(int at)
    {
        for (int steps = 0; steps < 4 && at >= First && IsAdverb(at); steps++)
            at--;
        return at;
    }

    /// <summary>The token before a verb's adverbs; also before the mark that quotes the verb alone: was "bombing".</summary>
    internal int BeforeVerb(int at)
    {
        int before = SkipAdverbsLeft(at - 1);
        int beyond = Is(before, WordClass.Quote) ? SkipAdverbsLeft(before - 1) : before;
        return HelperAt(beyond) != Helper.None ? beyond : before;
    }

    /// <summary>Whether a token may stand between a verb and its subject: an auxiliary, an adverb, a mark after one, "and" between two.</summary>
    internal bool IsVerbGroup(int at) => IsAdverbOrHelper(at)
        || (Is(at, WordClass.Quote) && IsAdverbOrHelper(at - 1))
        || (Is(at, WordSet.ClauseJoint) && IsAdverb(at - 1) && IsAdverb(at + 1));

    internal bool IsAdverbOrHelper(int at) => IsAdverb(at) || HelperAt(at) is not (Helper.None or Helper.To);

    internal int SkipAdverbsRight(int at)
    {
        for (int steps = 0; steps < 4 && at < End && IsAdverb(at); steps++)
            at++;
        return at;
    }

    internal bool LooksPast(int at) => Holds(at) && lexemes[at].LooksPast;

    /// <summary>A past or participle that is no adjective before its noun ("armed men").</summary>
    internal bool IsPastVerb(int at) => LooksPast(at)
        && !Is(at - 1, WordClass.Determiner | WordClass.Possessive)
        && !(Is(at - 1, WordClass.Preposition) && !Is(at - 1, WordSet.To))
        && (Act(at) is not { } act || act.MayBe(ForceForm.Past | ForceForm.Participle));

    /// <summary>A word that can only be, or is by its form, a finite verb or part of one.</summary>
    internal bool IsVerb(int at) => Is(at, WordClass.Auxiliary) || IsPastVerb(at) || IsCueVerb(at);

    /// <summary>A verb, "to" or "that": what a clause has and a noun phrase has not.</summary>
    internal bool TellsOfClause(int at) => HelperAt(at) != Helper.None || Is(at, WordSet.That) || IsPastVerb(at);

    /// <summary>A word with nothing of grammar, a name or a mark about it.</summary>
    internal bool IsPlain(int at) => Holds(at)
        && (classes[at] & (WordClass.Grammar | WordClass.Time | Marks | WordClass.Possessive | WordClass.Word)) == WordClass.Word;

    /// <summary>
    /// Whether an object begins here, after a verb: killed three, killed at least 30, killed the commander; not: killed on Friday, killed last week.
    /// </summary>
    /// <param name="at">The token after the verb.</param>
    /// <param name="strict">Whether it must be told by a determiner, number, pronoun or name; else any plain word will do.</param>
    internal bool ObjectAt(int at, bool strict = false)
    {
        at = AfterQuantifier(at);
        if (Is(at, WordClass.Quote))
            at++;
        if (!Holds(at) || Is(at, WordClass.Comma | WordClass.Stop | WordClass.Time | WordClass.Auxiliary | WordClass.Conjunction))
            return false;
        if (IsNumber(at) || Is(at, WordSet.SmallNumber))
            return !Is(at + 1, WordSet.CountedTime);
        if (Is(at, WordSet.ObjectPronoun))
            return true;
        if (Is(at, WordClass.Determiner))
            return !Is(at + 1, WordClass.Time | WordClass.Auxiliary) && !Is(at + 1, WordSet.CountedTime) && (Holds(at + 1) || !Is(at, WordSet.All));
        if (Is(at, WordSet.TimeAdjective) || Is(at, WordClass.Preposition | WordClass.Relative | WordClass.Pronoun))
            return false;
        if (Is(at, WordClass.Capital))
            return true;
        if (IsAdverb(at) || Is(at, WordSet.Adjunct) || Is(at, WordClass.Adverb))
            return false;
        return Is(at, WordClass.Word) && !strict && !LooksPast(at) && HelperAt(at) == Helper.None;
    }

    /// <summary>Where the words begin that a quantifier counts: at least, more than, as many as, up to, about.</summary>
    internal int AfterQuantifier(int at)
    {
        if (Is(at, WordSet.At) && Is(at + 1, WordSet.Extreme))
            return at + 2;
        if (Is(at, WordSet.Comparative) && Is(at + 1, WordSet.Than))
            return at + 2;
        if (Is(at, WordSet.Up) && Is(at + 1, WordSet.To) && IsNumber(at + 2))
            return at + 2;
        if (Is(at, WordSet.As) && Is(at + 1, WordSet.MuchOrMany) && Is(at + 2, WordSet.As))
            return at + 3;
        if (Is(at, WordSet.Approximation) && (IsNumber(at + 1) || Is(at + 1, WordSet.A) || Is(at + 1, WordSet.SmallNumber)))
            return at + 1;
        return Is(at, WordSet.Focus) ? at + 1 : at;
    }

    /// <summary>The first token of the noun phrase that ends with <paramref name="last"/>; −1 where none does.</summary>
    internal int PhraseStart(int last)
    {
        bool isNoun = Is(last, WordClass.Word) && !Is(last, WordClass.Conjunction | WordClass.Relative);
        if (!isNoun || IsPreposition(last) || HelperAt(last) != Helper.None)
            return -1;
        if (Is(last, WordClass.Pronoun))
            return last;
        int start = last;
        while (start > First && last - start < LongestPhrase && Continues(start))
            start--;
        while (start < last && !Is(start, WordClass.Capital) && Is(start, NoStart))
            start++;
        bool isQuantified = Is(start - 1, WordSet.At) && Is(start, WordSet.Extreme);
        return isQuantified ? start - 1 : start;
    }

    /// <summary>
    /// The index after the noun phrase that begins with <paramref name="start"/>, with the phrases that "of" hangs on it;
    /// <paramref name="start"/> where none does.
    /// </summary>
    internal int PhraseEnd(int start)
    {
        int at = AfterQuantifier(start);
        if (Is(at, WordClass.Pronoun))
            return at + 1;
        while (at < End && at - start < LongestPhrase && (OpensNoun(at, start) || !EndsPhrase(at, start)))
            at++;
        while (at > start + 1 && Is(at - 1, WordClass.Preposition | WordClass.Conjunction | WordClass.Determiner) && !Is(at - 1, WordClass.Capital))
            at--;
        return at;
    }

    internal TextSpan Span(int first, int end) => TextSpan.FromBounds(Tokens[first].Start, Tokens[end - 1].End);

    private ForceWord? Word(WordTable<ForceWord> table, int at) => table.TryGet(lexemes[at], out ForceWord? word)
        && (word.Second is null || (Holds(at + 1) && lexemes[at + 1].Form == word.Second)) ? word : null;

    // A form of a cue that is a noun too ("a claim") is a verb only where no determiner or adjective stands before it.
    private bool IsCueVerb(int at) => Holds(at) && (classes[at] & (WordClass.Cue | WordClass.SpeakerNoun | WordClass.Capital)) == WordClass.Cue
        && !Is(at - 1, WordClass.Determiner | WordClass.Possessive | WordClass.Preposition);

    // Prepositions that join parts of one noun phrase; "to" does so before a name or determiner only, else a verb follows it.
    private bool IsInside(int at, int next) =>
        (Is(at, WordSet.NounJoint) && !Is(at, WordClass.Capital)) || (Is(at, WordSet.To) && Is(next, WordClass.Determiner | WordClass.Capital));

    // "the" of "the strike", "of the" and "and the": a noun comes after it; the possessive of "the army's strike".
    private bool OpensNoun(int at, int start) => Is(at, WordClass.Possessive) || (Is(at, WordClass.Determiner)
        && (at == start || Is(at - 1, WordClass.Preposition | WordClass.Conjunction) || at == AfterQuantifier(start)));

    // "strike | on", "strike | killed", "army | which": a phrase of several words ends before a time or an adverb, too.
    private bool EndsPhrase(int at, int start) => IsMark(at)
        || Is(at, WordClass.Relative | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Determiner)
        || IsVerb(at)
        || (at > start && (Is(at, WordClass.Time) || IsAdverb(at)))
        || (IsPreposition(at) && !Is(at, WordSet.Of))
        || (Is(at, WordClass.Conjunction) && !(Is(at, WordSet.And) && IsNounOrName(at + 1)));

    private bool IsNounOrName(int at) => (IsPlain(at) || Is(at, WordClass.Capital)) && !IsVerb(at);

    // Whether the token before start belongs to the phrase.
    private bool Continues(int start)
    {
        int before = start - 1;
        if (Is(before, WordClass.Possessive) || (IsOwner(before) && !Is(start, WordClass.Determiner)))
            return true;
        bool isVerbal = Is(before, WordClass.Auxiliary) || HelperAt(before) is not (Helper.None or Helper.To) || IsVerb(before);
        if (IsMark(before) || Is(before, WordClass.Relative) || isVerbal)
            return false;
        if (Is(start, WordClass.Determiner) && !Is(start, WordClass.Capital))
            return (Is(before, WordClass.Preposition) && IsInside(before, start)) || (Is(before, WordSet.And) && Is(before - 1, WordClass.Word));
        if (Is(before, WordClass.Pronoun) || Carrier(before) is not null)
            return false;
        if (Is(before, WordClass.Conjunction))
            return Is(before, WordSet.And) && IsNounOrName(before - 1);
        if (IsPreposition(before))
        {
            bool isAfterNoun = IsNounOrName(before - 1) || (Is(before - 1, WordClass.Time) && !IsVerb(before - 1));
            return IsInside(before, start) && isAfterNoun && Carrier(before - 1) is null;
        }

        return !(IsAdverb(before) && !Is(before, WordClass.Determiner)) || IsNumber(start);
    }
}
