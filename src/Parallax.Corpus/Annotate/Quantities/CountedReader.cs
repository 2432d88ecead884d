namespace Parallax;

/// <summary>What a number counts: the noun after it.</summary>
/// <param name="Noun">The token of the counted noun or unit; −1 where none was found.</param>
/// <param name="End">The token after the phrase.</param>
/// <param name="State">A word before the noun that says what befell them: three dead soldiers; −1 for none.</param>
/// <param name="IsPartOf">Whether it is so many of a larger number: three of the ten soldiers, two of them.</param>
internal readonly record struct Counted(int Noun, int End, int State, bool IsPartOf);

/// <summary>Finds the noun that a number counts.</summary>
internal readonly struct CountedReader(Clause words)
{
    private const int LongestPhrase = 8;
    private const int NounReach = 3;

    private const WordClass NoNoun = WordClass.Relative | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction;

    /// <summary>What the number that ends before token <paramref name="at"/> counts.</summary>
    public Counted Read(int at)
    {
        // Three of its soldiers are all that are meant; three of the ten soldiers, or of them, are a part.
        bool isOf = words.Is(at, WordSet.Of);
        int start = isOf ? at + 1 : at;
        if (isOf && words.Is(start, WordClass.Pronoun) && !words.Is(start, WordSet.One))
            return new Counted(-1, start + 1, -1, IsPartOf: true);
        if (isOf && (words.Is(start, WordSet.NumberWord) || words.IsNumber(start) || words.AfterQuantifier(start) > start))
            return new Counted(-1, at, -1, IsPartOf: true);
        bool isPart = isOf && words.Is(start, WordSet.PartDeterminer);
        if (isOf && words.Is(start, WordClass.Determiner))
            start++;

        int noun = -1, state = -1;
        for (int i = start; i < words.End && i - start < LongestPhrase && !Ends(i, noun); i++)
        {
            if (noun < 0 && words.RelationAt(i) is { Use: RelationUse.State or RelationUse.Done or RelationUse.Toll } && NounFollows(i))
                state = i;
            if (words.Is(i, WordClass.Possessive))
                noun = -1;
            else if (IsNoun(i))
                noun = i;
        }

        return new Counted(noun, noun < 0 ? at : noun + 1, state, isPart);
    }

    /// <summary>The class of the noun at a token, its last word where it has two: service members.</summary>
    public CountedClass? ClassOf(int noun)
    {
        WordTable<CountedClass> nouns = words.Words.Language.Quantities.Nouns;
        return words.Holds(noun - 1) && nouns.TryGet(words.Span(noun - 1, noun + 1).In(words.Text), out CountedClass? joined) ? joined
            : words.Is(noun, WordSet.CountedNoun) && nouns.TryGet(words.LexemeAt(noun), out CountedClass? single) ? single
            : null;
    }

    /// <summary>Whether the token at <paramref name="at"/> cannot belong to the counted noun's phrase.</summary>
    private bool Ends(int at, int noun)
    {
        if (!words.Is(at, WordClass.Word | WordClass.Possessive))
            return noun >= 0 || !words.Is(at, WordClass.Quote);

        // American and coalition soldiers: an adjective of a country is no noun yet.
        if (words.Is(at, WordSet.And) && noun >= 0 && !words.LooksPlural(noun) && NounFollows(at))
            return false;
        if (words.Is(at, NoNoun) && !words.Is(at, WordClass.Capital))
            return !words.Is(at, WordSet.Other);
        if (words.IsPreposition(at) || (words.Is(at, WordClass.Determiner) && !words.Is(at, WordSet.MoreDeterminer)))
            return true;
        if (words.Is(at, WordClass.Time) || (words.Is(at, WordClass.Adverb) && noun >= 0))
            return !words.Is(at, WordSet.UnitWord);
        if (noun >= 0 && words.IsNumber(at))
            return true;
        if (MayBeVerb(at))
            return IsWhole(noun) || !NounFollows(at);
        return noun >= 0 && (words.IsVerb(at) || IsBesideNoun(at, noun));
    }

    // Three armed men: before the noun a participle describes it; after it begins what happened to them.
    private bool MayBeVerb(int at) => words.LooksPast(at)
        || words.Act(at)?.MayBe(ForceForm.Past | ForceForm.Participle) == true
        || words.RelationAt(at) is { Use: RelationUse.State or RelationUse.Done or RelationUse.Doing };

    // "soldiers", "Americans"; "Iraqi" may stand before the noun.
    private bool IsWhole(int noun) => noun >= 0 && (!words.Is(noun, WordClass.Capital) || words.LooksPlural(noun));

    // "three soldiers | home": the phrase ends with its plural; in "three family homes" the plural is still to come.
    private bool IsBesideNoun(int at, int noun) =>
        words.LooksPlural(noun) && !words.IsCountable(at) && !words.IsTitleCase && !words.Is(at, WordClass.Capital);

    private bool IsNoun(int at) => words.Is(at, WordSet.CountedNoun) || words.Is(at, WordSet.UnitWord)
        || (words.LexemeAt(at).Kind == TokenKind.Word && !words.Is(at, WordClass.Grammar | WordClass.Time)
            && (words.LooksPlural(at) || words.Is(at, WordClass.SpeakerNoun)));

    private bool NounFollows(int at)
    {
        for (int i = at + 1; i <= at + NounReach && words.IsPlain(i) && !words.LooksPast(i); i++)
        {
            if (words.IsCountable(i))
                return true;
        }

        return false;
    }
}
