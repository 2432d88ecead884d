using System.Globalization;

namespace Parallax;

/// <summary>Says why a count may be no plain total of its event: a part, an addition, an earlier count, another time, no fact.</summary>
internal static class ScopeReader
{
    private const int NotFactReach = 6;

    private static readonly WordTable<bool> Conditional = Set("could may might would if unless should can will plan plans planned planning vow vowed vows threaten threatened threatens want wants wanted hope hopes hoped potentially possible not never no without likely expected estimate projected warned risk");
    private static readonly WordTable<bool> Eras = Set("decade decades century history annual annually historically previous previously anniversary");
    private static readonly WordTable<bool> Earlier = Set("earlier initial initially previously originally first");

    public static QuantityScopes Read(Clause words, ReadNumber number, int first, int end, Counted counted, ReadRelation relation, List<Quantity> found, int firstOfSentence, int year)
    {
        QuantityScopes scopes = counted.IsPartOf || IsPart(words, first) ? QuantityScopes.Part : QuantityScopes.None;
        if (IsListed(words, first, end, found, firstOfSentence))
            scopes |= QuantityScopes.Part;
        if (IsAddition(words, number, first, end, relation, found, firstOfSentence))
            scopes |= QuantityScopes.Addition;
        if (IsEarlier(words, number, first))
            scopes |= QuantityScopes.Earlier;
        if (IsRate(words, end))
            scopes |= QuantityScopes.Rate;
        if (IsNotFact(words, first, relation))
            scopes |= QuantityScopes.NotFact;
        return scopes | Time(words, year);
    }

    // Including two commanders; among them two; two of whom; of those, three.
    private static bool IsPart(Clause words, int first)
    {
        int before = words.Is(first - 1, WordClass.Determiner) ? first - 2 : first - 1;
        if (words.Is(before, "including") || words.Is(before, "included") || words.Is(before, "namely") || words.Is(before, "among"))
            return true;
        if (words.Is(before, WordClass.Auxiliary) || words.Is(before, WordClass.Comma))
            before--;
        return (words.Is(before, "them") || words.Is(before, "whom") || words.Is(before, "those") || words.Is(before, "dead") || words.Is(before, "victims") || words.Is(before, "killed"))
            && (words.Is(before - 1, "among") || words.Is(before - 1, "of") || (words.Is(before - 1, "the") && words.Is(before - 2, "among")) || (words.Is(before - 1, "those") && words.Is(before - 2, "among")));
    }

    // Two women and three children: parts of a sum that no number gives.
    private static bool IsListed(Clause words, int first, int end, List<Quantity> found, int firstOfSentence)
    {
        if (found.Count > firstOfSentence && words.Is(first - 1, "and") && first >= 2 && found[^1].Kind == QuantityKind.Count && found[^1].Span.End == words.Tokens[first - 2].End)
        {
            if (found[^1].Noun is not null)
                found[^1] = found[^1] with { Scopes = found[^1].Scopes | QuantityScopes.Part };
            return true;
        }

        return (words.Is(first - 1, "and") && (words.Is(first - 2, WordClass.Capital) || words.IsPlain(first - 2)) && !words.LooksPast(first - 2) && !IsState(words, first - 2) && !IsVerbPhraseBefore(words, first))
            || (words.Is(end, "and") && (words.Is(end + 1, "a") || words.Is(end + 1, "an") || words.Is(end + 1, "one")));
    }

    private static bool IsState(Clause words, int at) => words.Is(at, "dead") || words.Is(at, "missing") || words.Is(at, "hurt") || words.Act(at) is not null;

    private static bool IsVerbPhraseBefore(Clause words, int first)
    {
        for (int i = first - 2; i > first - 5 && words.Holds(i); i--)
        {
            if (words.LooksPast(i) || words.Is(i, WordClass.Auxiliary | WordClass.Comma))
                return true;
        }

        return false;
    }

    private static bool IsAddition(Clause words, ReadNumber number, int first, int end, ReadRelation relation, List<Quantity> found, int firstOfSentence)
    {
        bool isMore = words.Is(number.End, "more") || words.Is(number.End, "other") || words.Is(number.End, "others") || words.Is(number.End, "additional") || words.Is(number.End, "further")
            || words.Is(first - 1, "another") || words.Is(first - 1, "additional") || words.Is(first - 1, "other") || words.Is(first - 1, "further") || words.Is(end, "others") || words.Is(end, "more");
        if (!isMore)
            return false;

        // Three killed and 36 others wounded: beside the killed, they are all the wounded there are.
        bool isBesideAnotherRelation = !words.Is(first - 1, "another") && found.Count > firstOfSentence && found[^1].Relation != QuantityRelation.None && relation.Relation != QuantityRelation.None && found[^1].Relation != relation.Relation;
        return !isBesideAnotherRelation;
    }

    // From three to five; up from three; revised from; an earlier count of three.
    private static bool IsEarlier(Clause words, ReadNumber number, int first)
    {
        if (words.Is(first - 1, "from") && (words.Is(number.End, "to") || words.Is(first - 2, "up") || words.Is(first - 2, "down") || words.LooksPast(first - 2)))
            return true;
        for (int i = first - 1; i > first - 6 && words.Holds(i); i--)
        {
            if (words.Is(i, "count") || words.Is(i, "toll") || words.Is(i, "figure") || words.Is(i, "reports") || words.Is(i, "estimate"))
                return (words.Holds(i - 1) && Earlier.Contains(words.Text, words.Tokens[i - 1])) || (words.Holds(i - 2) && Earlier.Contains(words.Text, words.Tokens[i - 2]));
        }

        return false;
    }

    private static bool IsRate(Clause words, int end) =>
        words.Is(end, "each") || words.Is(end, "apiece") || words.Is(end, "per") || words.Is(end, "daily") || (words.Is(end, "a") && words.Is(end + 1, WordClass.Time)) || (words.Is(end, "a") && words.Is(end + 1, "day")) || words.Is(end, "every");

    private static bool IsNotFact(Clause words, int first, ReadRelation relation)
    {
        // The killing of three has happened, whatever is said of it.
        if (relation.Word >= 0 && words.Is(relation.Word + 1, "of"))
            return false;
        int from = relation.Word < 0 ? first : Math.Min(first, relation.Word);
        for (int i = from - 1; i >= words.First && i >= from - NotFactReach; i--)
        {
            if ((words.IsMark(i) && !words.Is(i, WordClass.Quote)) || words.IsRelative(i))
                break;
            if (Conditional.Contains(words.Text, words.Tokens[i]) && !words.Is(i, WordClass.Capital))
                return true;
        }

        return relation.Word >= 0 && relation.Word > first && (words.HelperAt(relation.Word - 2) == Helper.Modal || words.HelperAt(relation.Word - 1) == Helper.Modal);
    }

    private static QuantityScopes Time(Clause words, int year)
    {
        QuantityScopes scopes = QuantityScopes.None;
        for (int i = words.First; i < words.End; i++)
        {
            if (Eras.Contains(words.Text, words.Tokens[i]) || (words.Is(i, "last") && words.Is(i + 1, "year"))
                || (words.Is(i, "ago") && (words.Is(i - 1, "years") || words.Is(i - 1, "year") || words.Is(i - 1, "months"))) || IsOtherYear(words, i, year))
            {
                scopes |= QuantityScopes.OtherTime;
            }

            if ((words.Is(i, "since") && words.Is(i + 1, WordClass.Time | WordClass.Determiner | WordClass.Word)) || (words.Is(i, "so") && words.Is(i + 1, "far")) || (words.Is(i, "this") && words.Is(i + 1, "year")) || words.Is(i, "throughout"))
                scopes |= QuantityScopes.Cumulative;
        }

        return scopes;
    }

    private static bool IsOtherYear(Clause words, int at, int year) =>
        words.IsNumber(at) && words.Word(at) is ['1' or '2', '8' or '9' or '0', _, _] && words.Is(at - 1, WordClass.Preposition | WordClass.Time | WordClass.Comma)
        && int.TryParse(words.Word(at), CultureInfo.InvariantCulture, out int named) && named != year;

    private static WordTable<bool> Set(string words) => new(words.Split(' ').Select(word => KeyValuePair.Create(word, value: true)));
}
