using System.Globalization;

namespace Parallax;

/// <summary>
/// Says why a count may be no plain total of its event: a part, an addition, an earlier count, another time, no fact. The count's phrase begins with
/// the words that say how exact it is and ends after what is counted.
/// </summary>
internal readonly struct ScopeReader(Clause words, ReadNumber number, int first, int end)
{
    private const int NotFactReach = 6;
    private const int VerbReach = 3;
    private const int TallyReach = 5;

    private readonly int before = first - 1;
    private readonly int after = number.End;

    /// <summary>What a sentence says of the time of all its counts; the article's year is 0 where it is not known.</summary>
    public static QuantityScopes Time(Clause words, int year)
    {
        QuantityScopes scopes = QuantityScopes.None;
        for (int i = words.First; i < words.End; i++)
        {
            if (words.Is(i, WordSet.Era) || IsYearsAgo(words, i) || IsOtherYear(words, i, year))
                scopes |= QuantityScopes.OtherTime;
            else if (IsUpToNow(words, i))
                scopes |= QuantityScopes.Cumulative;
        }

        return scopes;
    }

    /// <summary>What the words beside a count say of it, and the quantity before it in the sentence, if there is one.</summary>
    public QuantityScopes Read(Counted counted, ReadRelation relation, Quantity? previous)
    {
        QuantityScopes scopes = QuantityScopes.None;
        if (counted.IsPartOf || IsPart() || IsSecondOf(previous) || IsListed())
            scopes |= QuantityScopes.Part;
        if (IsAddition() && !IsBesideAnother(relation, previous))
            scopes |= QuantityScopes.Addition;
        if (IsEarlier())
            scopes |= QuantityScopes.Earlier;
        if (IsRate())
            scopes |= QuantityScopes.Rate;
        if (IsNotFact(relation))
            scopes |= QuantityScopes.NotFact;
        return scopes;
    }

    /// <summary>Whether a count and the one before it are parts of a sum that no number gives: two women and three children.</summary>
    public bool IsSecondOf(Quantity? previous) => previous is { Kind: QuantityKind.Count } && words.Is(before, WordSet.And)
        && before > 0 && previous.Span.End == words.Tokens[before - 1].End;

    // Last year, ten years ago.
    private static bool IsYearsAgo(Clause words, int at) => (words.Is(at, WordSet.Last) && words.Is(at + 1, WordSet.Year))
        || (words.Is(at, WordSet.Ago) && words.Is(at - 1, WordSet.LongTime));

    // In 2003, where the article is of another year.
    private static bool IsOtherYear(Clause words, int at, int year) =>
        words.IsNumber(at) && words.Word(at) is ['1' or '2', '8' or '9' or '0', _, _]
        && words.Is(at - 1, WordClass.Preposition | WordClass.Time | WordClass.Comma)
        && int.TryParse(words.Word(at), CultureInfo.InvariantCulture, out int named) && named != year;

    // Since January, so far, this year, throughout.
    private static bool IsUpToNow(Clause words, int at) =>
        (words.Is(at, WordSet.Since) && words.Is(at + 1, WordClass.Time | WordClass.Determiner | WordClass.Word))
        || (words.Is(at, WordSet.So) && words.Is(at + 1, WordSet.Far))
        || (words.Is(at, WordSet.This) && words.Is(at + 1, WordSet.Year))
        || words.Is(at, WordSet.Throughout);

    // Including two commanders; among them two; two of whom; of those, three.
    private bool IsPart()
    {
        int at = words.Is(before, WordClass.Determiner) ? before - 1 : before;
        if (words.Is(at, WordSet.BeforePart))
            return true;
        if (words.Is(at, WordClass.Auxiliary) || words.Is(at, WordClass.Comma))
            at--;
        if (!words.Is(at, WordSet.Whole))
            return false;
        bool hasDeterminer = words.Is(at - 1, WordSet.WholeDeterminer);
        return words.Is(at - 1, WordSet.Among) || words.Is(at - 1, WordSet.Of) || (hasDeterminer && words.Is(at - 2, WordSet.Among));
    }

    // The mother and three children, three children and a woman: parts of a sum that no number gives.
    private bool IsListed()
    {
        bool isAfterNoun = words.Is(before, WordSet.And) && (words.Is(before - 1, WordClass.Capital) || words.IsPlain(before - 1))
            && !words.LooksPast(before - 1) && !IsState(before - 1) && !IsAfterVerbPhrase();
        return isAfterNoun || (words.Is(end, WordSet.And) && words.Is(end + 1, WordSet.OneMore));
    }

    private bool IsState(int at) => words.Is(at, WordSet.StateAdjective) || words.Act(at) is not null;

    // Hit the base and 30 houses; killed him and two others.
    private bool IsAfterVerbPhrase()
    {
        for (int i = before - 1; i >= before - VerbReach && words.Holds(i); i--)
        {
            if (words.LooksPast(i) || words.Is(i, WordClass.Auxiliary | WordClass.Comma))
                return true;
        }

        return false;
    }

    // Three more, another three, three soldiers more.
    private bool IsAddition() =>
        words.Is(after, WordSet.AfterAddition) || words.Is(before, WordSet.BeforeAddition) || words.Is(end, WordSet.MoreOfSame);

    // Three killed and 36 others wounded: beside the killed, they are all the wounded there are.
    private bool IsBesideAnother(ReadRelation relation, Quantity? previous) => previous is not null && !words.Is(before, WordSet.Another)
        && previous.Relation != QuantityRelation.None && relation.Relation != QuantityRelation.None && previous.Relation != relation.Relation;

    // From three to five; up from three; revised from; an earlier count of three.
    private bool IsEarlier()
    {
        bool isRevised = words.Is(after, WordSet.To) || words.Is(before - 1, WordSet.Revision) || words.LooksPast(before - 1);
        if (isRevised && words.Is(before, WordSet.From))
            return true;
        for (int i = before; i > before - TallyReach && words.Holds(i); i--)
        {
            if (words.Is(i, WordSet.Tally))
                return words.Is(i - 1, WordSet.EarlierAdjective) || words.Is(i - 2, WordSet.EarlierAdjective);
        }

        return false;
    }

    // Three each, three a day.
    private bool IsRate() => words.Is(end, WordSet.Rate)
        || (words.Is(end, WordSet.A) && (words.Is(end + 1, WordClass.Time) || words.Is(end + 1, WordSet.Day)));

    // Could kill three; plans to send three; three may have died.
    private bool IsNotFact(ReadRelation relation)
    {
        // The killing of three has happened, whatever is said of it.
        int word = relation.Word;
        if (word >= 0 && words.Is(word + 1, WordSet.Of))
            return false;
        int from = word < 0 ? first : Math.Min(first, word);
        for (int i = from - 1; i >= words.First && i >= from - NotFactReach; i--)
        {
            if ((words.IsMark(i) && !words.Is(i, WordClass.Quote)) || words.IsRelative(i))
                break;
            if (words.Is(i, WordSet.NotFact) && !words.Is(i, WordClass.Capital))
                return true;
        }

        return word > first && (words.HelperAt(word - 2) == Helper.Modal || words.HelperAt(word - 1) == Helper.Modal);
    }
}
