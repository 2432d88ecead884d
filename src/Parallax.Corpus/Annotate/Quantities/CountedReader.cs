namespace Parallax;

/// <summary>What a number counts: the noun after it.</summary>
/// <param name="Noun">The token of the counted noun or unit; −1 where none was found.</param>
/// <param name="End">The token after the phrase.</param>
/// <param name="State">A word before the noun that says what befell them: three dead soldiers; −1 for none.</param>
/// <param name="IsPartOf">Whether it is so many of a larger number: three of the ten soldiers, two of them.</param>
internal readonly record struct Counted(int Noun, int End, int State, bool IsPartOf);

/// <summary>Finds the noun that a number counts.</summary>
internal sealed class CountedReader(QuantityLists lists)
{
    private const int LongestPhrase = 8;

    /// <summary>What the number that ends before token <paramref name="at"/> counts.</summary>
    public Counted Read(Clause words, int at)
    {
        int start = at;
        bool isPart = false;
        if (words.Is(at, "of"))
        {
            // Three of its soldiers are all that are meant; three of the ten soldiers, or of them, are a part.
            start = at + 1;
            if (words.Is(start, WordClass.Pronoun) && !words.Is(start, "one"))
                return new Counted(-1, start + 1, -1, IsPartOf: true);
            if (lists.Numbers.Contains(words.Text, words.Tokens[Math.Min(start, words.End - 1)]) || words.IsNumber(start) || words.AfterQuantifier(start) > start)
                return new Counted(-1, at, -1, IsPartOf: true);
            isPart = words.Is(start, "the") || words.Is(start, "those") || words.Is(start, "these");
            if (words.Is(start, WordClass.Determiner))
                start++;
        }

        int noun = -1, state = -1, i = start;
        for (; i < words.End && i - start < LongestPhrase; i++)
        {
            if (Ends(words, i, noun))
                break;
            if (lists.Relations.TryGet(words.Text, words.Tokens[i], out var relation) && relation.Use is not (RelationUse.Doing or RelationUse.Life or RelationUse.Noun) && noun < 0 && NounFollows(words, i))
                state = i;
            if (words.Is(i, WordClass.Possessive))
            {
                noun = -1;
                continue;
            }

            if (IsNoun(words, i))
                noun = i;
        }

        return new Counted(noun, noun < 0 ? at : noun + 1, state, isPart);
    }

    /// <summary>Whether the token at <paramref name="at"/> cannot belong to the counted noun's phrase.</summary>
    private bool Ends(Clause words, int at, int noun)
    {
        if (!words.Is(at, WordClass.Word) && !words.Is(at, WordClass.Possessive))
            return !(words.Is(at, WordClass.Quote) && noun < 0);

        // American and coalition soldiers: an adjective of a country is no noun yet.
        if (words.Is(at, "and") && noun >= 0 && !lists.IsPlural(words.Word(noun)) && NounFollows(words, at))
            return false;
        if (words.Is(at, WordClass.Relative | WordClass.Auxiliary | WordClass.Pronoun | WordClass.Conjunction) && !words.Is(at, WordClass.Capital))
            return !words.Is(at, "other");
        if (words.Is(at, WordClass.Preposition) && !words.Is(at, WordClass.Capital))
            return true;
        if (words.Is(at, WordClass.Determiner) && !words.Is(at, "other") && !words.Is(at, "more") && !words.Is(at, "further"))
            return true;
        if (words.Is(at, WordClass.Time) || (words.Is(at, WordClass.Adverb) && noun >= 0))
            return !lists.Units.Contains(words.Text, words.Tokens[at]);
        if (noun >= 0 && words.IsNumber(at))
            return true;

        // Three armed men: before the noun a participle describes it; after it begins what happened to them.
        bool isVerbal = words.LooksPast(at) || words.Act(at)?.MayBe(ForceForm.Past | ForceForm.Participle) == true;
        bool isState = lists.Relations.TryGet(words.Text, words.Tokens[at], out var relation) && relation.Use is not (RelationUse.Toll or RelationUse.Life or RelationUse.Noun);
        if (isVerbal || isState)
            return (noun >= 0 && (!words.Is(noun, WordClass.Capital) || lists.IsPlural(words.Word(noun)))) || !NounFollows(words, at);
        return noun >= 0 && (words.IsVerb(at) || (lists.IsPlural(words.Word(noun)) && !IsPluralNoun(words, at) && !words.IsTitleCase && !words.Is(at, WordClass.Capital)));
    }

    private bool IsNoun(Clause words, int at) =>
        lists.Nouns.Contains(words.Text, words.Tokens[at]) || lists.Units.Contains(words.Text, words.Tokens[at])
        || (words.Tokens[at].Kind == TokenKind.Word && !words.Is(at, WordClass.Grammar | WordClass.Time) && (lists.IsPlural(words.Word(at)) || words.Is(at, WordClass.SpeakerNoun)));

    private bool IsPluralNoun(Clause words, int at) =>
        lists.Nouns.Contains(words.Text, words.Tokens[at]) || lists.IsPlural(words.Word(at));

    private bool NounFollows(Clause words, int at)
    {
        for (int i = at + 1; i < at + 4 && words.IsPlain(i) && !words.LooksPast(i); i++)
        {
            if (IsPluralNoun(words, i))
                return true;
        }

        return false;
    }
}
