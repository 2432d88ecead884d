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
    /// <summary>The unit that is written together with it (10km); null for none.</summary>
    public string? Suffix { get; init; }

    /// <summary>Whether it is four digits of a year's form; 1,648 is not.</summary>
    public bool MayBeYear { get; init; }
}

/// <summary>Reads numbers in digits and words: 1,000; 2.5m; three hundred and fifty; half a million; dozens; tens of thousands; 40-50.</summary>
internal sealed class NumberReader(QuantityLists lists)
{
    private const int LongestNumber = 8;

    /// <summary>Whether a number may begin at a token; asked of every token, so it must be quick.</summary>
    public bool MayBegin(string text, in Token token) =>
        token.Kind == TokenKind.Number || (token.Kind == TokenKind.Word && (char.IsAsciiDigit(text[token.Start]) || lists.Numbers.Contains(text, token)
            || (token.Length > 7 && text.AsSpan(token.Start, token.Length).Contains('-') && IsCompound(text.AsSpan(token.Start, token.Length), out _))));

    /// <summary>The number that begins at a token; null where none does.</summary>
    public ReadNumber? Read(Clause words, int at)
    {
        if (ReadOne(words, at) is not { } first)
            return null;

        // Two to three, two or three, 40–50: a range where the second is larger.
        int joint = first.End;
        bool joins = words.Is(joint, "to") || words.Is(joint, "or") || IsDash(words, joint)
            || (words.Is(joint, "and") && words.Is(first.First - 1, "between"));
        if (joins && words.Holds(joint + 1) && !words.Is(first.First - 1, "from") && ReadOne(words, joint + 1) is { } second && second.Suffix == first.Suffix)
        {
            // Two to three million: the scale belongs to both.
            double scale = second.End > second.First + 1 && first.End == first.First + 1 && first.High < 1000 && second.High >= 1000
                ? Math.Pow(10, 3 * Math.Floor(Math.Log10(second.High) / 3)) : 1;
            if (first.High * scale < second.Low && (!words.Is(joint, "or") || second.Low <= (first.Low + 2) * 2))
                return new ReadNumber(first.First, second.End, first.Low * scale, second.High, QuantityBound.Range) { Suffix = second.Suffix };
        }

        return first;
    }

    private static bool IsDash(Clause words, int at) => words.Is(at, WordClass.Stop) && words.Word(at) is "-" or "\u2013" or "\u2014"
        && words.Tokens[at].Start == words.Tokens[at - 1].End && words.Holds(at + 1) && words.Tokens[at + 1].Start == words.Tokens[at].End;

    private ReadNumber? ReadOne(Clause words, int at)
    {
        ReadOnlySpan<char> word = words.Word(at);
        if (char.IsAsciiDigit(word[0]))
            return ReadDigits(words, at, word);
        if ((words.Is(at, "a") || words.Is(at, "an")) && words.Holds(at + 1) && lists.Numbers.TryGet(words.Text, words.Tokens[at + 1], out var counted))
        {
            if (counted.Kind == NumberWord.Scale)
                return Scaled(words, at, at + 1, 1, 1, words.Is(at + 1, "dozen") || counted.Low >= 1000 ? QuantityBound.Approximate : QuantityBound.Exact);
            return counted.Kind == NumberWord.Few ? Few(words, at, at + 1, counted) : null;
        }

        if (words.Is(at, "half") && (words.Is(at + 1, "a") || words.Is(at + 1, "of")) && words.Holds(at + 2)
            && lists.Numbers.TryGet(words.Text, words.Tokens[at + 2], out var halved) && halved.Kind == NumberWord.Scale)
        {
            return new ReadNumber(at, at + 3, halved.Low / 2, halved.High / 2, halved.Low >= 1000 ? QuantityBound.Approximate : QuantityBound.Exact);
        }

        if (words.Is(at, "tens") && words.Is(at + 1, "of") && words.Holds(at + 2) && lists.Numbers.TryGet(words.Text, words.Tokens[at + 2], out var tens) && tens.Kind == NumberWord.Vague)
        {
            double unit = tens.Low / 2;
            return new ReadNumber(at, at + 3, 20 * unit, (100 * unit) - 1, QuantityBound.Approximate);
        }

        if (!lists.Numbers.TryGet(words.Text, words.Tokens[at], out (NumberWord Kind, double Low, double High) found))
            return IsCompound(word, out double compound) ? Scaled(words, at, at + 1, compound, compound, QuantityBound.Exact) : null;
        switch (found.Kind)
        {
            case NumberWord.Value:
                return InWords(words, at);
            case NumberWord.Open:
                return Scaled(words, at, at + 1, found.Low, found.High, QuantityBound.Approximate);
            case NumberWord.Vague:
                return Vague(words, at, found.Low, found.High);
            default:
                return null;
        }
    }

    // Dozens, or dozens of: hundreds of thousands multiplies.
    private ReadNumber Vague(Clause words, int at, double low, double high)
    {
        if (words.Is(at + 1, "of") && words.Holds(at + 2) && lists.Numbers.TryGet(words.Text, words.Tokens[at + 2], out var scale) && scale.Kind == NumberWord.Vague && scale.Low > low)
            return new ReadNumber(at, at + 3, low * scale.Low / 2, high * scale.Low / 2, QuantityBound.Approximate);
        return new ReadNumber(at, at + 1, low, high, QuantityBound.Approximate);
    }

    private ReadNumber Few(Clause words, int first, int at, (NumberWord Kind, double Low, double High) few)
    {
        int after = words.Is(at + 1, "of") ? at + 2 : at + 1;
        if (words.Holds(after) && lists.Numbers.TryGet(words.Text, words.Tokens[after], out var scale) && scale.Kind == NumberWord.Scale)
            return Scaled(words, first, after, few.Low, few.High, QuantityBound.Approximate);
        return new ReadNumber(first, at + 1, few.Low, few.High, words.Is(at, "pair") ? QuantityBound.Exact : QuantityBound.Approximate);
    }

    private ReadNumber? ReadDigits(Clause words, int at, ReadOnlySpan<char> word)
    {
        int digits = 0;
        while (digits < word.Length && (char.IsAsciiDigit(word[digits]) || (word[digits] is ',' or '.' && digits + 1 < word.Length && char.IsAsciiDigit(word[digits + 1]))))
            digits++;
        if (!Parse(word[..digits], out double value))
            return null;
        ReadOnlySpan<char> rest = word[digits..];
        if (rest.Length == 0)
        {
            ReadNumber read = Scaled(words, at, at + 1, value, value, QuantityBound.Exact);
            return read with { MayBeYear = read.End == at + 1 && word.Length == 4 && !word.ContainsAny(',', '.') && value is >= 1000 and <= 2100 };
        }

        if (rest[0] is '-' or '\u2010' or '\u2011' && rest.Length > 1 && char.IsAsciiDigit(rest[1]))
        {
            // 20,000-30,000: the token ends with the second number's first comma.
            int end = at + 1;
            while (words.Is(end, WordClass.Comma) && words.IsNumber(end + 1) && words.Word(end + 1).Length == 3 && words.Tokens[end + 1].End == words.Tokens[at].End + (4 * ((end + 1 - at) / 2)))
                end += 2;
            ReadOnlySpan<char> whole = words.Text.AsSpan(words.Tokens[at].Start + digits + 1, words.Tokens[end - 1].End - words.Tokens[at].Start - digits - 1);
            return Parse(whole, out double second) && second > value ? Scaled(words, at, end, value, second, QuantityBound.Range) : null;
        }

        if (lists.Numbers.TryGet(rest, out var suffix) && suffix.Kind == NumberWord.Suffix && !(rest is "m" && value < 1000 && !IsMoney(words, at) && digits == word.Length - 1 && !word.Contains('.')))
            return new ReadNumber(at, at + 1, value * suffix.Low, value * suffix.Low, QuantityBound.Exact);
        return lists.Units.TryGet(rest, out _) ? new ReadNumber(at, at + 1, value, value, QuantityBound.Exact) { Suffix = rest.ToString() } : null;
    }

    private static bool IsMoney(Clause words, int at) => words.Holds(at - 1) && words.Word(at - 1) is "$" or "\u00A3" or "\u20AC";

    private static bool Parse(ReadOnlySpan<char> digits, out double value)
    {
        value = 0;
        return digits.Length is > 0 and < 24 && IsGrouped(digits)
            && double.TryParse(digits, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out value);
    }

    // 1,000 but not 5,10: a comma stands before three digits; one full stop only.
    private static bool IsGrouped(ReadOnlySpan<char> digits)
    {
        int stops = 0;
        for (int i = 0; i < digits.Length; i++)
        {
            if (digits[i] == '.')
                stops++;
            else if (digits[i] == ',' && (i + 3 >= digits.Length || !digits.Slice(i + 1, 3).ContainsOnlyDigits()))
                return false;
        }

        return stops <= 1;
    }

    /// <summary>three, three hundred, three hundred and fifty thousand.</summary>
    private ReadNumber InWords(Clause words, int first)
    {
        double total = 0, group = 0;
        int at = first;
        for (; words.Holds(at) && at - first < LongestNumber; at++)
        {
            int next = words.Is(at, "and") && at > first && group >= 100 ? at + 1 : at;
            if (!words.Holds(next) || !TryWord(words, next, out NumberWord kind, out double value))
                break;
            if (kind == NumberWord.Value)
            {
                bool fits = group == 0 || (group >= 100 && value < 100 && group % 100 == 0) || (group is >= 20 and < 100 && value < 10 && group % 10 == 0);
                if (!fits)
                    break;
                group += value;
            }
            else if (group == 0)
            {
                break;
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

            at = next;
        }

        return new ReadNumber(first, at, total + group, total + group, QuantityBound.Exact);
    }

    private bool TryWord(Clause words, int at, out NumberWord kind, out double value)
    {
        (kind, value) = (NumberWord.Value, 0);
        if (lists.Numbers.TryGet(words.Text, words.Tokens[at], out var found))
        {
            (kind, value) = (found.Kind, found.Low);
            return kind is NumberWord.Value or NumberWord.Scale;
        }

        return IsCompound(words.Word(at), out value);
    }

    // 2.5 million; several hundred; 3 dozen.
    private ReadNumber Scaled(Clause words, int first, int at, double low, double high, QuantityBound bound)
    {
        while (words.Holds(at) && at - first < LongestNumber && words.Tokens[at].Kind == TokenKind.Word
            && lists.Numbers.TryGet(words.Text, words.Tokens[at], out var scale) && scale.Kind == NumberWord.Scale)
        {
            (low, high) = (low * scale.Low, high * scale.High);
            at++;
        }

        return new ReadNumber(first, at, low, high, bound);
    }

    /// <summary>twenty-five.</summary>
    private bool IsCompound(ReadOnlySpan<char> word, out double value)
    {
        value = 0;
        int hyphen = word.IndexOf('-');
        if (hyphen < 0 || !lists.Numbers.TryGet(word[..hyphen], out var tens) || tens.Kind != NumberWord.Value || tens.Low < 20
            || !lists.Numbers.TryGet(word[(hyphen + 1)..], out var ones) || ones.Kind != NumberWord.Value || ones.Low > 9)
        {
            return false;
        }

        value = tens.Low + ones.Low;
        return true;
    }
}

/// <summary>Characters asked for together.</summary>
internal static class DigitSpans
{
    public static bool ContainsOnlyDigits(this ReadOnlySpan<char> text) => !text.ContainsAnyExceptInRange('0', '9');
}
