using System.Globalization;

namespace Parallax;

/// <summary>What a number word says beside its value.</summary>
internal enum Bound
{
    Exactly,
    AtLeast,
    AtMost,
    About,
}

/// <summary>A quantity of something in a rendering.</summary>
/// <param name="First">Index of its first word: "at" in "at least three people".</param>
/// <param name="Number">Index of the number.</param>
/// <param name="Noun">Index of the word for what is counted.</param>
/// <param name="Value">The number.</param>
/// <param name="Bound">Whether it is a bound or an estimate.</param>
internal readonly record struct Quantity(int First, int Number, int Noun, double Value, Bound Bound)
{
    private static readonly string[] Units =
    [
        "zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve", "thirteen", "fourteen",
        "fifteen", "sixteen", "seventeen", "eighteen", "nineteen", "twenty",
    ];

    private static readonly string[] Tens = ["thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];

    private static readonly Dictionary<string, Bound> Bounds = new(StringComparer.Ordinal)
    {
        ["at least"] = Bound.AtLeast, ["more than"] = Bound.AtLeast, ["over"] = Bound.AtLeast, ["no fewer than"] = Bound.AtLeast,
        ["up to"] = Bound.AtMost, ["as many as"] = Bound.AtMost, ["fewer than"] = Bound.AtMost, ["less than"] = Bound.AtMost, ["no more than"] = Bound.AtMost,
        ["about"] = Bound.About, ["around"] = Bound.About, ["nearly"] = Bound.About, ["almost"] = Bound.About, ["some"] = Bound.About,
        ["approximately"] = Bound.About, ["roughly"] = Bound.About,
    };

    // Of these a number tells a time or an age, which renderings give or leave out as they like.
    private static readonly HashSet<string> Times =
    [
        "year", "years", "month", "months", "week", "weeks", "day", "days", "hour", "hours", "minute", "minutes", "second", "seconds", "am", "pm", "a.m.", "p.m.",
        "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november", "december",
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov", "dec", "jan.", "feb.", "aug.", "sept.", "oct.", "nov.", "dec.", "percent", "o'clock",
    ];

    /// <summary>The quantities of a rendering: a number with a noun after it; dates, times and ages are none.</summary>
    public static List<Quantity> Of(ToldRendering rendering)
    {
        List<Quantity> found = [];
        ToldWord[] words = rendering.Words;
        for (int i = 0; i < words.Length; i++)
        {
            if (ValueOf(words[i].Folded) is not { } value || (i > 0 && Times.Contains(words[i - 1].Folded)) || NounAfter(rendering, i) is not { } noun)
                continue;
            (int first, Bound bound) = BoundBefore(words, i);
            found.Add(new Quantity(first, i, noun, value, bound));
        }

        return found;
    }

    /// <summary>Whether a folded word is a unit or a name of time.</summary>
    public static bool IsTime(string folded) => Times.Contains(folded);

    /// <summary>The number that a folded word is; null where it is none.</summary>
    public static double? ValueOf(string folded)
    {
        int unit = Array.IndexOf(Units, folded), ten = Array.IndexOf(Tens, folded);
        if (unit >= 0)
            return unit;
        if (ten >= 0)
            return (ten + 3) * 10;
        return char.IsAsciiDigit(folded[0]) && double.TryParse(folded, NumberStyles.AllowThousands | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out double value)
            ? value
            : null;
    }

    // The last content word before a mark or a word of grammar: "officials" in "two militia officials of". "One of" counts nothing.
    private static int? NounAfter(ToldRendering rendering, int number)
    {
        ToldWord[] words = rendering.Words;
        int noun = -1;
        for (int i = number + 1; i < words.Length && i <= number + 4; i++)
        {
            bool ends = !words[i].IsContent || words[i].IsFrame || rendering.Told.HasStop(words[i - 1].Token, words[i].Token) || ValueOf(words[i].Folded) is not null;
            if (ends || (noun >= 0 && rendering.Told.LooksPast(words[i].Token)))
                break;
            noun = i;
        }

        return noun < 0 || Times.Contains(words[noun].Folded) ? null : noun;
    }

    private static (int First, Bound Bound) BoundBefore(ToldWord[] words, int number)
    {
        for (int length = 3; length >= 1; length--)
        {
            if (number >= length && Bounds.TryGetValue(string.Join(' ', words[(number - length)..number].Select(word => word.Folded)), out Bound bound))
                return (number - length, bound);
        }

        return (number, Bound.Exactly);
    }
}
