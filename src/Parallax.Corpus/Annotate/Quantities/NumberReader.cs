using System.Globalization;

namespace Parallax;

/// <summary>A number read from words or digits.</summary>
/// <param name="First">Its first token.</param>
/// <param name="End">The token after its last.</param>
/// <param name="Low">The smallest value that it may stand for.</param>
/// <param name="High">The largest.</param>
/// <param name="Bound">Exact, approximate (dozens) or a range (three to five).</param>
internal readonly record struct ReadNumber(int First, int End, double Low, double High, QuantityBound Bound)
{
    /// <summary>The unit that is written together with it (10km).</summary>
    public UnitWord? Unit { get; init; }

    /// <summary>Whether it is four digits of a year's form; 1,648 is not.</summary>
    public bool MayBeYear { get; init; }

    public bool IsOneToken => End == First + 1;
}

/// <summary>Reads numbers in digits and words: 1,000; 2.5m; three hundred and fifty; half a million; dozens; tens of thousands; 40-50.</summary>
internal readonly struct NumberReader(Clause words)
{
    private const int LongestNumber = 8;
    private const int LongestDigits = 23;
    private const double Dozen = 12;

    private QuantityLists Lists => words.Words.Language.Quantities;

    /// <summary>Whether a number may begin at a token of this form; asked of every token, so it must be quick.</summary>
    public static bool MayBegin(Lexeme lexeme) => lexeme.Kind == TokenKind.Number || lexeme.In(WordSet.NumberWord)
        || (lexeme.Kind == TokenKind.Word && char.IsAsciiDigit(lexeme.Spelling[0]));

    /// <summary>The number whose first word, or the word after "a", "half a" or "tens of", is a token; null for none.</summary>
    public ReadNumber? Read(int at)
    {
        int start = words.Is(at - 1, WordSet.IndefiniteArticle) ? (words.Is(at - 2, WordSet.Half) ? at - 2 : at - 1)
            : words.Is(at - 1, WordSet.Of) && words.Is(at - 2, WordSet.Tens) ? at - 2
            : at;
        return (start < at ? From(start) : null) ?? From(at);
    }

    /// <summary>The number that begins at a token; null where none does.</summary>
    private ReadNumber? From(int at)
    {
        if (One(at) is not { } first)
            return null;
        bool joins = words.Is(first.End, WordSet.RangeJoint) || IsDash(first.End)
            || (words.Is(first.End, WordSet.And) && words.Is(at - 1, WordSet.Between));
        if (!joins || words.Is(at - 1, WordSet.From) || !words.Holds(first.End + 1) || One(first.End + 1) is not { } second)
            return first;
        return second.Unit == first.Unit ? Range(first, second) ?? first : first;
    }

    // Two to three, two or three, 40–50: a range where the second is larger.
    private ReadNumber? Range(ReadNumber first, ReadNumber second)
    {
        // Two to three million: the scale belongs to both.
        bool isScaled = !second.IsOneToken && first.IsOneToken && first.High < 1000 && second.High >= 1000;
        double scale = isScaled ? Math.Pow(10, 3 * Math.Floor(Math.Log10(second.High) / 3)) : 1;
        bool isNear = !words.Is(first.End, WordSet.Or) || second.Low <= (first.Low + 2) * 2;
        return isNear && first.High * scale < second.Low
            ? new ReadNumber(first.First, second.End, first.Low * scale, second.High, QuantityBound.Range) { Unit = second.Unit }
            : null;
    }

    private bool IsDash(int at) => words.Is(at, WordClass.Stop) && words.Word(at) is "-" or "\u2013" or "\u2014"
        && words.Tokens[at].Start == words.Tokens[at - 1].End && words.Holds(at + 1) && words.Tokens[at + 1].Start == words.Tokens[at].End;

    private ReadNumber? One(int at)
    {
        if (char.IsAsciiDigit(words.Words.Char(at)))
            return Digits(at, words.Word(at));
        if (words.Is(at, WordSet.IndefiniteArticle) && words.NumberAt(at + 1) is { } counted)
            return Counted(at, counted);
        if (words.Is(at, WordSet.Half) && words.Is(at + 1, WordSet.HalfJoint) && words.NumberAt(at + 2) is { Kind: NumberKind.Scale } halved)
        {
            return new ReadNumber(
                at, at + 3, halved.Low / 2, halved.High / 2, halved.Low >= 1000 ? QuantityBound.Approximate : QuantityBound.Exact);
        }

        if (words.Is(at, WordSet.Tens) && words.Is(at + 1, WordSet.Of) && words.NumberAt(at + 2) is { Kind: NumberKind.Vague } unit)
            return new ReadNumber(at, at + 3, 10 * unit.Low, (50 * unit.Low) - 1, QuantityBound.Approximate);
        return words.NumberAt(at) is not { } found ? null : found.Kind switch
        {
            NumberKind.Value => InWords(at),
            NumberKind.Compound => Scaled(at, at + 1, found.Low, found.High, QuantityBound.Exact),
            NumberKind.Open => Scaled(at, at + 1, found.Low, found.High, QuantityBound.Approximate),
            NumberKind.Vague => Vague(at, found),
            _ => null,
        };
    }

    // A hundred, a million, a few.
    private ReadNumber? Counted(int article, NumberWord word)
    {
        if (word.Kind == NumberKind.Few)
            return Few(article, word);
        bool isRound = word.Low is Dozen or >= 1000;
        return word.Kind == NumberKind.Scale
            ? Scaled(article, article + 1, 1, 1, isRound ? QuantityBound.Approximate : QuantityBound.Exact)
            : null;
    }

    // Dozens, or dozens of: hundreds of thousands multiplies.
    private ReadNumber Vague(int at, NumberWord word) =>
        words.Is(at + 1, WordSet.Of) && words.NumberAt(at + 2) is { Kind: NumberKind.Vague } scale && scale.Low > word.Low
            ? new ReadNumber(at, at + 3, word.Low * scale.Low / 2, word.High * scale.Low / 2, QuantityBound.Approximate)
            : new ReadNumber(at, at + 1, word.Low, word.High, QuantityBound.Approximate);

    // A few, a couple of hundred; a pair is exactly two.
    private ReadNumber Few(int article, NumberWord few)
    {
        int end = article + 2;
        int after = words.Is(end, WordSet.Of) ? end + 1 : end;
        if (words.NumberAt(after) is { Kind: NumberKind.Scale })
            return Scaled(article, after, few.Low, few.High, QuantityBound.Approximate);
        return new ReadNumber(article, end, few.Low, few.High, few.Low.Equals(few.High) ? QuantityBound.Exact : QuantityBound.Approximate);
    }

    private ReadNumber? Digits(int at, ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || IsInside(word, digits)))
            digits++;
        if (!Parse(word[..digits], out double value))
            return null;
        ReadOnlySpan<char> rest = word[digits..];
        if (rest.Length == 0 || Lists.Joined.TryGet(rest, out _))
        {
            ReadNumber read = Scaled(at, at + 1, value, value, QuantityBound.Exact);
            bool isPlain = word.Length == 4 && !word.ContainsAny(',', '.');
            return read with { MayBeYear = isPlain && read.IsOneToken && value is >= 1000 and <= 2100 };
        }

        if (rest[0] is '-' or '\u2010' or '\u2011' && rest.Length > 1 && char.IsAsciiDigit(rest[1]))
            return Joined(at, digits, value);
        bool isUnit = Lists.Units.TryGet(rest, out UnitWord unit);
        bool isSuffix = Lists.Numbers.TryGet(rest, out NumberWord suffix) && suffix.Kind == NumberKind.Suffix;

        // 5m is five metres; $5m, 5M, 2.5m and 1,000m are millions.
        bool isLength = isUnit && value < 1000 && char.IsLower(rest[0]) && !word.Contains('.') && !words.Is(at - 1, WordSet.CurrencySymbol);
        if (isSuffix && !isLength)
            return new ReadNumber(at, at + 1, value * suffix.Low, value * suffix.Low, QuantityBound.Exact);
        return isUnit ? new ReadNumber(at, at + 1, value, value, QuantityBound.Exact) { Unit = unit } : null;
    }

    // 20,000-30,000: the token ends with the second number's first comma.
    private ReadNumber? Joined(int at, int digits, double value)
    {
        int end = at + 1;
        while (words.Is(end, WordClass.Comma) && words.IsNumber(end + 1) && words.Word(end + 1).Length == 3
            && words.Tokens[end + 1].End == words.Tokens[at].End + (4 * ((end + 1 - at) / 2)))
        {
            end += 2;
        }

        ReadOnlySpan<char> second = words.Text.AsSpan()[(words.Tokens[at].Start + digits + 1)..words.Tokens[end - 1].End];
        return Parse(second, out double high) && high > value ? Scaled(at, end, value, high, QuantityBound.Range) : null;
    }

    // The comma of 1,000 and the point of 2.5.
    private static bool IsInside(ReadOnlySpan<char> word, int at) =>
        word[at] is ',' or '.' && at + 1 < word.Length && char.IsAsciiDigit(word[at + 1]);

    private static bool Parse(ReadOnlySpan<char> digits, out double value)
    {
        value = 0;
        return digits.Length is > 0 and <= LongestDigits && IsGrouped(digits)
            && double.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // 1,000 but not 5,10: a comma stands before three digits; one full stop only.
    private static bool IsGrouped(ReadOnlySpan<char> digits)
    {
        for (int i = 0; i < digits.Length; i++)
        {
            if (digits[i] == ',' && (i + 3 >= digits.Length || digits.Slice(i + 1, 3).ContainsAnyExceptInRange('0', '9')))
                return false;
        }

        return digits.Count('.') <= 1;
    }

    /// <summary>three, three hundred, three hundred and fifty thousand.</summary>
    private ReadNumber InWords(int first)
    {
        double total = 0, group = 0;
        int at = first;
        while (at - first < LongestNumber)
        {
            int next = at > first && group >= 100 && words.Is(at, WordSet.And) ? at + 1 : at;
            if (words.NumberAt(next) is not { Kind: NumberKind.Value or NumberKind.Compound or NumberKind.Scale } word)
                break;
            double value = word.Low;
            if (word.Kind == NumberKind.Scale ? group == 0 : !Fits(group, value))
                break;
            if (word.Kind != NumberKind.Scale)
            {
                group += value;
            }
            else if (value >= 1000)
            {
                total += group * value;
                group = 0;
            }
            else
            {
                group *= value;
            }

            at = next + 1;
        }

        return new ReadNumber(first, at, total + group, total + group, QuantityBound.Exact);
    }

    // Hundred fifty, twenty five; not three five.
    private static bool Fits(double group, double value) => group == 0
        || (group >= 100 && value < 100 && group % 100 == 0)
        || (group is >= 20 and < 100 && value < 10 && group % 10 == 0);

    // 2.5 million; several hundred; 3 dozen.
    private ReadNumber Scaled(int first, int at, double low, double high, QuantityBound bound)
    {
        while (at - first < LongestNumber && words.NumberAt(at) is { Kind: NumberKind.Scale } scale)
        {
            (low, high) = (low * scale.Low, high * scale.High);
            at++;
        }

        return new ReadNumber(first, at, low, high, bound);
    }
}
