namespace Parallax;

/// <summary>Makes a quantity of a number and the words beside it, or says that the number is none: a date, an age, a time, a label.</summary>
internal sealed class QuantityReader(QuantityLists lists, NumberReader numbers)
{
    private const int LongestBound = 4;

    private readonly CountedReader nouns = new(lists);
    private readonly RelationReader relations = new(lists);

    /// <summary>The number whose first word, or the word after "a" or "half a", is the token at <paramref name="at"/>.</summary>
    public ReadNumber? Number(Clause words, int at)
    {
        int start = words.Is(at - 1, "a") || words.Is(at - 1, "an") ? (words.Is(at - 2, "half") ? at - 2 : at - 1)
            : words.Is(at - 1, "of") && words.Is(at - 2, "tens") ? at - 2
            : at;
        return (start < at ? numbers.Read(words, start) : null) ?? numbers.Read(words, at);
    }

    /// <summary>The quantity; null where the number counts or measures nothing.</summary>
    /// <param name="words">The sentence.</param>
    /// <param name="number">The number.</param>
    /// <param name="part">Which text.</param>
    /// <param name="found">What was found before.</param>
    /// <param name="firstOfSentence">Index in <paramref name="found"/> of the sentence's first.</param>
    /// <param name="year">The year of the article; 0 where it is not known.</param>
    public Quantity? Read(Clause words, ReadNumber number, TextPart part, List<Quantity> found, int firstOfSentence, int year)
    {
        (int first, BoundWord bound) = Before(words, number.First);
        if (number.Bound == QuantityBound.Range && words.Is(first - 1, "between"))
            first--;
        (int end, BoundWord after) = After(words, number.End);
        if (bound == BoundWord.None)
            bound = after;
        if (NumberUse.IsMoney(words, number.First, out int symbol, out string? currency))
        {
            (first, BoundWord beforeSymbol) = Before(words, symbol);
            return Made(words, number, part, first, end, QuantityKind.Money, beforeSymbol == BoundWord.None ? bound : beforeSymbol, currency);
        }

        if (NumberUse.IsNoCount(words, number, first, bound != BoundWord.None, lists))
            return null;
        if (Unit(words, number, ref end) is { } unit)
        {
            // Over eight years is more often during them than more of them.
            if (unit.Kind == QuantityKind.Duration && words.Is(first, "over") && !words.Is(end, "ago") && !words.Is(end, "old"))
                (first, bound) = (number.First, BoundWord.None);
            return NumberUse.IsAge(words, first, end) ? null : Made(words, number, part, first, end, unit.Kind, bound, unit.Name);
        }

        return Count(words, number, part, first, end, bound, found, firstOfSentence, year);
    }

    private Quantity? Count(Clause words, ReadNumber number, TextPart part, int first, int end, BoundWord bound, List<Quantity> found, int firstOfSentence, int year)
    {
        Counted counted = nouns.Read(words, end);
        CountedClass? kind = lists.ClassOf(words, counted.Noun);
        int phraseEnd = Math.Max(end, counted.End);
        if (counted.Noun >= 0 && lists.Units.TryGet(words.Text, words.Tokens[counted.Noun], out var unit) && unit.Kind == QuantityKind.Money)
            return Made(words, number, part, first, phraseEnd, unit.Kind, bound, unit.Name);
        ReadRelation relation = relations.Read(words, first, phraseEnd, counted);
        if ((relation.Word < 0 || kind?.Name == "death") && kind is { Relation: not QuantityRelation.None })
            relation = new ReadRelation(kind.Relation, counted.Noun);
        bool isOne = number is { Low: 1, High: 1 } && words.Tokens[number.First].Kind == TokenKind.Word;
        if (relation.Word < 0 && (kind is null ? counted.Noun < 0 || isOne || number.MayBeYear : isOne))
            return null;
        if (number.MayBeYear && bound == BoundWord.None && (kind is null || words.Is(first - 1, WordClass.Determiner) || !lists.IsPlural(words.Word(counted.Noun))))
            return null;
        if (counted.Noun < 0 && relation.Word < 0)
            return null;
        if (relation.Word < 0 && found.Count > firstOfSentence && words.Is(first - 1, "including") && found[^1] is { RelationWord: not null } whole)
            relation = new ReadRelation(whole.Relation, -1);
        QuantityScopes scopes = ScopeReader.Read(words, number, first, phraseEnd, counted, relation, found, firstOfSentence, year);
        bool isPerson = kind?.IsPerson ?? (counted.Noun < 0 && relation.Relation is QuantityRelation.Killed or QuantityRelation.Wounded or QuantityRelation.Missing or QuantityRelation.Detained);
        return new Quantity(
            part,
            words.Span(first, phraseEnd),
            words.Span(number.First, number.End),
            QuantityKind.Count,
            WholeValue(number, bound),
            counted.Noun < 0 ? null : lists.Singular(words.Word(counted.Noun)),
            kind?.Name,
            isPerson,
            relation.Relation,
            relation.Word < 0 ? null : words.Tokens[relation.Word].Span,
            scopes)
        {
            Noun = counted.Noun < 0 ? null : words.Tokens[counted.Noun].Span,
        };
    }

    private static Quantity Made(Clause words, ReadNumber number, TextPart part, int first, int end, QuantityKind kind, BoundWord bound, string? unit) =>
        new(part, words.Span(first, end), words.Span(number.First, number.End), kind, Value(number, bound), unit, null, false, QuantityRelation.None, null, QuantityScopes.None);

    private (QuantityKind Kind, string Name)? Unit(Clause words, ReadNumber number, ref int end)
    {
        if (number.Suffix is not null && lists.Units.TryGet(number.Suffix, out var joined))
            return joined;
        if (words.Is(end, "per") && words.Is(end + 1, "cent"))
        {
            end += 2;
            return (QuantityKind.Share, "per cent");
        }

        if (words.Holds(end) && words.Word(end) is "%")
        {
            end++;
            return (QuantityKind.Share, "per cent");
        }

        int at = words.Is(end, "more") || words.Is(end, "square") || words.Is(end, "full") || words.Is(end, "straight") || words.Is(end, "consecutive") || words.Is(end, "of") ? end + 1 : end;
        if (words.Is(at, WordClass.Preposition | WordClass.Pronoun) || !words.Holds(at) || !lists.Units.TryGet(words.Text, words.Tokens[at], out var unit))
            return null;
        end = at + 1;
        return unit;
    }

    private (int First, BoundWord Bound) Before(Clause words, int at)
    {
        for (int length = LongestBound; length > 0; length--)
        {
            int start = at - length;
            if (start >= words.First && lists.Before.Match(words.Text, words.Tokens, start, at, out BoundWord bound) == length)
                return (start, bound);
        }

        return (at, BoundWord.None);
    }

    private (int End, BoundWord Bound) After(Clause words, int at)
    {
        int length = words.Holds(at) ? lists.After.Match(words.Text, words.Tokens, at, words.End, out BoundWord bound) : Nothing(out bound);
        return (at + length, bound);
    }

    private static int Nothing(out BoundWord bound)
    {
        bound = BoundWord.None;
        return 0;
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
        BoundWord.About => new(number.Low * (1 - QuantityTolerance.About), number.High * (1 + QuantityTolerance.About), QuantityBound.Approximate),
        BoundWord.Nearly => new(number.Low * (1 - QuantityTolerance.Nearly), number.High, QuantityBound.Approximate),
        _ when number.Bound == QuantityBound.Approximate && number.Low.Equals(number.High) => new(
            number.Low * (1 - QuantityTolerance.About), number.High * (1 + QuantityTolerance.About), QuantityBound.Approximate),
        _ => new(number.Low, number.High, number.Bound),
    };
}

/// <summary>How wide words that leave a number open are taken.</summary>
public static class QuantityTolerance
{
    /// <summary>"About", "some": this share below and above.</summary>
    public const double About = 0.2;

    /// <summary>"Nearly", "almost": this share below.</summary>
    public const double Nearly = 0.15;
}
