// What is shown is written with these words everywhere.
global using static Parallax.Wording;

namespace Parallax;

/// <summary>How numbers and lists are put into words, alike in every table, figure and sentence.</summary>
internal static class Wording
{
    /// <summary>With more rows than this, articles no longer stand side by side as columns.</summary>
    public const int MostColumns = 12;

    private const string Minus = "\u2212";
    private static readonly string[] Words =
        ["no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"];

    public static IReadOnlyList<Voice> AllVoices { get; } = [Voice.Own, Voice.Attributed, Voice.Quoted, Voice.Uncredited];

    public static IReadOnlyList<Pole> AllPoles { get; } = [Pole.Condemns, Pole.Legitimises, Pole.Neutral];

    /// <summary>1234 as "1,234".</summary>
    public static string Number(int value) => value.ToString("N0", CultureInfo.InvariantCulture);

    public static string Spelled(int value) => value >= 0 && value < Words.Length ? Words[value] : Number(value);

    /// <summary>"Three" at the beginning of a sentence.</summary>
    public static string SpelledFirst(int value) => Capital(Spelled(value));

    public static string Capital(string text) => text.Length == 0 ? text : char.ToUpperInvariant(text[0]) + text[1..];

    public static string Of(int part, int whole) => $"{Number(part)} of {Number(whole)}";

    /// <summary>"armedGroup": a word of a closed list, for programs.</summary>
    public static string Camel<T>(T value)
        where T : struct, Enum => Camel(value.ToString());

    /// <summary>The same for a word that is one by its name only.</summary>
    public static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    /// <summary>"1 choice", "3 choices".</summary>
    public static string Count(int count, string one, string? many = null) => $"{Number(count)} {Noun(count, one, many)}";

    public static string Noun(int count, string one, string? many = null) => count == 1 ? one : many ?? one + "s";

    /// <summary>0.6 as "60 %", with a space that does not break.</summary>
    public static string Percent(double share) => $"{Percentage(share)}\u00A0%";

    public static string PercentRange(Interval interval) => $"{Percent(interval.Low)} to {Percent(interval.High)}";

    /// <summary>"23–83 %", for tables; it does not break.</summary>
    public static string PercentRangeShort(Interval interval) => $"{Percentage(interval.Low)}\u2060–\u2060{Percent(interval.High)}";

    /// <summary>"90 % interval 23 % to 83 %".</summary>
    public static string WithLevel(Interval interval) => $"{Percent(interval.Level)} interval {PercentRange(interval)}";

    /// <summary>0.746 as "0.75".</summary>
    public static string Fixed(double value, int decimals) =>
        value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);

    /// <summary>"articles 1, 2 and 4".</summary>
    public static string Articles(IReadOnlyList<int> numbers) =>
        $"{Noun(numbers.Count, "article")} {Join([.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))])}";

    /// <summary>"not enough text: 1 choice, minimum 3".</summary>
    public static string TooFew(int count, string one, int minimum) =>
        $"not enough text: {(count == 0 ? "no " + one : Count(count, one))}, minimum {Number(minimum)}";

    /// <summary>−0.16 as "−0.16", 0.06 as "+0.06".</summary>
    public static string Signed(double value, int decimals = 2)
    {
        double rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        string digits = Fixed(Math.Abs(rounded), decimals);
        return rounded < 0 ? Minus + digits : rounded > 0 ? "+" + digits : digits;
    }

    public static string SignedRange(Interval interval) => $"{Signed(interval.Low)} to {Signed(interval.High)}";

    public static string Join(IReadOnlyList<string> parts) => parts.Count switch
    {
        0 => "",
        1 => parts[0],
        _ => $"{string.Join(", ", parts.Take(parts.Count - 1))} and {parts[^1]}",
    };

    /// <summary>"lexicon: political-violence 0.1; prior: ½."</summary>
    public static string Settings(IReadOnlyList<Setting> settings) =>
        settings.Count == 0 ? "" : Capital(string.Join("; ", settings.Select(setting => $"{setting.Name}: {setting.Value}"))) + ".";

    /// <summary>The first words of a text, on one line, in at most <paramref name="length"/> characters.</summary>
    public static string Shorten(ReadOnlySpan<char> text, int length)
    {
        string line = OneLine(text.Length > length * 4 ? text[..(length * 4)] : text);
        if (line.Length <= length)
            return line;
        int cut = line.LastIndexOf(' ', length - 1);
        if (cut < length / 2)
            cut = length - 1;
        if (char.IsHighSurrogate(line[cut - 1]))
            cut--;
        return line[..cut].TrimEnd() + "…";
    }

    /// <summary>The words of a name in short lines, as stand over a narrow panel.</summary>
    public static List<string> Lines(string name, int length, int most = int.MaxValue)
    {
        List<string> lines = [];
        foreach (string word in name.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            if (lines.Count > 0 && (lines.Count == most || lines[^1].Length + word.Length < length))
                lines[^1] += " " + word;
            else
                lines.Add(word);
        }

        return lines;
    }

    /// <summary>The last words of a text, on one line, in at most <paramref name="length"/> characters.</summary>
    public static string ShortenStart(ReadOnlySpan<char> text, int length)
    {
        bool isCut = text.Length > length * 4;
        string line = OneLine(isCut ? text[^(length * 4)..] : text);
        if (line.Length <= length && !isCut)
            return line;
        int from = Math.Max(0, line.Length - length), space = line.IndexOf(' ', from);
        return "…" + (space >= 0 ? line[(space + 1)..] : line[(from < line.Length && char.IsLowSurrogate(line[from]) ? from + 1 : from)..]);
    }

    /// <summary>White space folded to single spaces.</summary>
    public static string OneLine(ReadOnlySpan<char> text)
    {
        StringBuilder line = new(text.Length);
        bool space = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                space = line.Length > 0;
                continue;
            }

            if (space)
                line.Append(' ');
            line.Append(c);
            space = false;
        }

        return line.ToString();
    }

    /// <summary>The text for a terminal, which obeys controls: they are replaced, line ends and all white space are spaces, joiners go.</summary>
    public static string Visible(ReadOnlySpan<char> text)
    {
        StringBuilder visible = new(text.Length);
        foreach (char c in text)
        {
            if (c != '\u2060')
                visible.Append(char.IsWhiteSpace(c) ? ' ' : char.IsControl(c) ? '\uFFFD' : c);
        }

        return visible.ToString();
    }

    /// <summary>"own", "attributed" …, for class names and readings.</summary>
    public static string Name(this Voice voice) => Camel(voice);

    public static string Name(this Pole pole) => Camel(pole);

    /// <summary>What names of a pole do, after "names that": "condemn", "legitimise", "do neither".</summary>
    public static string Act(this Pole pole) => pole switch
    {
        Pole.Condemns => "condemn",
        Pole.Legitimises => "legitimise",
        _ => "do neither",
    };

    /// <summary>An option as a reader reads it: its id with spaces for hyphens, but for those that its own patterns have ("de-escalation").</summary>
    public static string Name(this TermOption option)
    {
        string[] words = option.Id.Split('-');
        StringBuilder name = new(words[0]);
        for (int i = 1; i < words.Length; i++)
        {
            string before = words[i - 1] + "-", after = "-" + words[i][..Math.Min(4, words[i].Length)];
            bool isWritten = option.Patterns.Any(pattern =>
                pattern.StartsWith(before, StringComparison.OrdinalIgnoreCase) || pattern.Contains(after, StringComparison.OrdinalIgnoreCase));
            name.Append(isWritten ? '-' : ' ').Append(words[i]);
        }

        return name.ToString();
    }

    /// <summary>"armed group", "witness or civilian"; nothing where the role is not known.</summary>
    public static string Name(this SpeakerRole role) => role switch
    {
        SpeakerRole.Unknown => "",
        SpeakerRole.ArmedGroup => "armed group",
        SpeakerRole.WitnessOrCivilian => "witness or civilian",
        _ => role.ToString().ToLowerInvariant(),
    };

    public static string Label(this MeasureGroup group) =>
        group.By == GroupBy.Article ? $"{group.Number.ToString(CultureInfo.InvariantCulture)} {group.Outlet.Name}" : group.Outlet.Name;

    /// <summary>A word that can stand in an id: letters, digits and hyphens only.</summary>
    public static string Slug(string text)
    {
        Span<char> slug = stackalloc char[Math.Min(text.Length, 60)];
        for (int i = 0; i < slug.Length; i++)
            slug[i] = char.IsAsciiLetterOrDigit(text[i]) ? char.ToLowerInvariant(text[i]) : '-';
        return new string(slug);
    }

    private static string Percentage(double share) => Fixed(Math.Round(share * 100, MidpointRounding.AwayFromZero), 0);
}
