namespace Parallax.Parts;

/// <summary>Adds to what was found the quantities of one sentence, from its numbers and the words beside them.</summary>
internal struct QuantityReader(Clause words, List<Quantity> found, int year)
{
    private const int LongestBound = 4;

    private readonly int firstOfSentence = found.Count;
    private QuantityScopes? time;

    private readonly QuantityLists Lists => words.Words.Language.Quantities;

    /// <summary>Adds the quantity that a number tells; nothing where it counts or measures nothing: a date, an age, a label.</summary>
    public void Read(ReadNumber number)
    {
        (int first, BoundWord bound) = Before(number.First);
        if (number.Bound == QuantityBound.Range && words.Is(first - 1, WordSet.Between))
            first--;
        (int end, BoundWord after) = After(number.End);
        if (bound == BoundWord.None)
            bound = after;
        if (Currency(number.First, out int symbol) is { } currency)
        {
            (first, BoundWord beforeSymbol) = Before(symbol);
            Add(RuleCode.QuantityCurrency, number, first, end, currency, beforeSymbol == BoundWord.None ? bound : beforeSymbol);
        }
        else if (new NumberUse(words, number, first).IsNoCount(bound != BoundWord.None))
        {
            return;
        }
        else if (Unit(number, ref end) is { } unit)
        {
            // Over eight years is more often during them than more of them.
            if (unit.Kind == QuantityKind.Duration && words.Is(first, WordSet.Over) && !words.Is(end, WordSet.AfterYears))
                (first, bound) = (number.First, BoundWord.None);
            if (!NumberUse.IsAge(words, first, end))
                Add(RuleCode.QuantityUnit, number, first, end, unit, bound);
        }
        else
        {
            Count(number, first, end, bound);
        }
    }

    private void Count(ReadNumber number, int first, int end, BoundWord bound)
    {
        CountedReader nouns = new(words);
        Counted counted = nouns.Read(end);
        end = Math.Max(end, counted.End);
        if (words.UnitAt(counted.Noun) is { Kind: QuantityKind.Money } currency)
        {
            Add(RuleCode.QuantityCurrency, number, first, end, currency, bound);
            return;
        }

        CountedClass? kind = nouns.ClassOf(counted.Noun);
        ReadRelation relation = new RelationReader(words).Read(first, end, counted);
        if (relation.Word >= 0 && counted.Noun >= 0 && kind is not { IsPerson: true } && words.Is(relation.Word, WordSet.CarriedOut))
            relation = ReadRelation.None;
        if (kind is { Relation: not QuantityRelation.None } && (relation.Word < 0 || kind.Relation == QuantityRelation.Killed))
            relation = new ReadRelation(kind.Relation, counted.Noun);
        if (!Counts(number, first, bound, counted.Noun, kind, relation))
            return;

        // Three were killed, including two soldiers.
        Quantity? previous = found.Count > firstOfSentence ? found[^1] : null;
        if (relation.Word < 0 && previous is { RelationWord: not null } && words.Is(first - 1, WordSet.Including))
            relation = new ReadRelation(previous.Relation, -1);
        ScopeReader scopes = new(words, number, first, end);
        if (scopes.IsSecondOf(previous) && previous is { Noun: not null })
            found[^1] = previous with { Scopes = previous.Scopes | QuantityScopes.Part };
        found.Add(new Quantity(
            words.Words.Segmented.Part,
            words.Span(first, end),
            words.Span(number.First, number.End),
            QuantityKind.Count,
            WholeValue(number, bound),
            counted.Noun < 0 ? null : Lists.Singular(words.LexemeAt(counted.Noun).Form),
            kind?.Name,
            kind?.IsPerson ?? (counted.Noun < 0 && IsOfPersons(relation.Relation)),
            relation.Relation,
            relation.Word < 0 ? null : words.Tokens[relation.Word].Span,
            scopes.Read(counted, relation, previous) | (time ??= ScopeReader.Time(words, year)))
        {
            Noun = counted.Noun < 0 ? null : words.Tokens[counted.Noun].Span,
            Rule = new Rule(
                kind is not null ? RuleCode.QuantityCounted : counted.Noun < 0 ? RuleCode.QuantityRelation : RuleCode.QuantityUnlisted),
        });
    }

    // One day, in 2003, three: without a noun of the list or a relation, not every number counts.
    private readonly bool Counts(ReadNumber number, int first, BoundWord bound, int noun, CountedClass? kind, ReadRelation relation)
    {
        bool isOne = number is { Low: 1, High: 1 } && words.LexemeAt(number.First).Kind == TokenKind.Word;
        if (relation.Word < 0 && (isOne || (kind is null && (noun < 0 || number.MayBeYear))))
            return false;
        bool isPlural = kind is not null && !words.Is(first - 1, WordClass.Determiner) && words.LooksPlural(noun);
        return !number.MayBeYear || bound != BoundWord.None || isPlural;
    }

    private static bool IsOfPersons(QuantityRelation relation) =>
        relation is QuantityRelation.Killed or QuantityRelation.Wounded or QuantityRelation.Missing or QuantityRelation.Detained;

    private readonly void Add(RuleCode rule, ReadNumber number, int first, int end, UnitWord unit, BoundWord bound)
    {
        TextPart part = words.Words.Segmented.Part;
        (TextSpan whole, TextSpan digits) = (words.Span(first, end), words.Span(number.First, number.End));
        Quantity quantity = new(part, whole, digits, unit.Kind, Value(number, bound), unit.Name, null, false, default, null, default);
        found.Add(quantity with { Rule = new Rule(rule) });
    }

    // $2m, US$40: the currency before a number, and where it begins.
    private readonly UnitWord? Currency(int number, out int symbol)
    {
        symbol = number - 1;
        if (!words.Is(symbol, WordSet.CurrencySymbol) || !Lists.Currencies.TryGet(words.LexemeAt(symbol), out string? name))
            return null;
        if (words.IsStateLetters(symbol - 1) && words.Tokens[symbol - 1].End == words.Tokens[symbol].Start)
            symbol--;
        return new UnitWord(QuantityKind.Money, name);
    }

    private readonly UnitWord? Unit(ReadNumber number, ref int end)
    {
        if (number.Unit is { } joined)
            return joined;
        if (words.Is(end, WordSet.Per) && words.Holds(end + 1) && Lists.Units.TryGet(words.Span(end, end + 2).In(words.Text), out UnitWord share))
        {
            end += 2;
            return share;
        }

        // Three more years, three square kilometres.
        int at = words.Is(end, WordSet.BeforeUnit) ? end + 1 : end;
        if (words.Is(at, WordClass.Preposition | WordClass.Pronoun) || words.UnitAt(at) is not { } unit)
            return null;
        end = at + 1;
        return unit;
    }

    private readonly (int First, BoundWord Bound) Before(int at)
    {
        for (int start = Math.Max(words.First, at - LongestBound); start < at; start++)
        {
            if (words.Is(start, WordSet.Bound) && Lists.Before.Match(words.Text, words.Tokens, start, at, out BoundWord bound) == at - start)
                return (start, bound);
        }

        return (at, BoundWord.None);
    }

    private readonly (int End, BoundWord Bound) After(int at)
    {
        ReadOnlySpan<char> last = words.Word(at - 1);
        if (Lists.Joined.TryGet(last[Math.Max(0, last.LastIndexOfAnyInRange('0', '9') + 1)..], out BoundWord bound))
            return (at, bound);
        int length = words.Is(at, WordSet.Bound) ? Lists.After.Match(words.Text, words.Tokens, at, words.End, out bound) : 0;
        return (at + length, bound);
    }

    // Things are counted whole: more than three is four, about fifty begins and ends at a whole number.
    private static QuantityValue WholeValue(ReadNumber number, BoundWord bound)
    {
        QuantityValue value = Value(number, bound);
        bool isSmall = number is { Bound: QuantityBound.Exact, Low: < 20 };
        return bound == BoundWord.MoreThan && isSmall ? value with { Low = value.Low + 1 }
            : bound == BoundWord.FewerThan && isSmall ? value with { High = value.High - 1 }
            : value.Bound == QuantityBound.Approximate ? value with { Low = Math.Floor(value.Low), High = Math.Ceiling(value.High) }
            : value;
    }

    // About is taken as a fifth on either side, nearly as a seventh below: stated in captions, since no text says how wide it means them.
    private static QuantityValue Value(ReadNumber number, BoundWord bound) => bound switch
    {
        BoundWord.AtLeast or BoundWord.MoreThan => new(number.Low, double.PositiveInfinity, QuantityBound.AtLeast),
        BoundWord.AtMost or BoundWord.FewerThan => new(0, number.High, QuantityBound.AtMost),
        BoundWord.About => About(number),
        BoundWord.Nearly => new(number.Low * (1 - QuantityTolerance.Nearly), number.High, QuantityBound.Approximate),
        _ when number.Bound == QuantityBound.Approximate && number.Low.Equals(number.High) => About(number),
        _ => new(number.Low, number.High, number.Bound),
    };

    private static QuantityValue About(ReadNumber number) =>
        new(number.Low * (1 - QuantityTolerance.About), number.High * (1 + QuantityTolerance.About), QuantityBound.Approximate);
}

/// <summary>How wide words that leave a number open are taken.</summary>
public static class QuantityTolerance
{
    /// <summary>"About", "some": this share below and above.</summary>
    public const double About = 0.2;

    /// <summary>"Nearly", "almost": this share below.</summary>
    public const double Nearly = 0.15;
}
