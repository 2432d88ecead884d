using System.Globalization;

namespace Parallax;

/// <summary>
/// Reads LIWC up to 2015: a legend "1 tab funct" between two lines of %, nested by tabs or not at all, then a word or phrase and the numbers of
/// its categories. "&lt;of&gt;131/125" is category 131 where "of" follows and 125 otherwise; "(02 134)125/464" asks for the category of the word
/// before, which no pattern can.
/// </summary>
internal static class LiwcDictionary
{
    private const string OfMark = "<of>";

    /// <summary>Reads the lines.</summary>
    /// <exception cref="LexiconException">It has no legend.</exception>
    public static void Read(string[] lines, DictionaryEntries entries)
    {
        int[] marks = [.. Enumerable.Range(0, lines.Length).Where(i => lines[i].Trim() == "%").Take(2)];
        if (marks.Length == 0)
        {
            throw entries.Malformed(1, "The file has no legend. "
                + "A LIWC dictionary begins with a line '%', a line '1' tab 'positive' for each category, and another line '%'.");
        }

        if (marks.Length == 1)
            throw entries.Malformed(marks[0] + 1, "The legend that begins here is not closed. Put a line '%' between the categories and the words.");
        Dictionary<string, Category> legend = Legend(lines, marks[0], marks[1], entries);
        for (int i = marks[1] + 1; i < lines.Length; i++)
        {
            if (!string.IsNullOrWhiteSpace(lines[i]))
                ReadWord(i + 1, lines[i].Trim(), legend, entries);
        }
    }

    private static Dictionary<string, Category> Legend(string[] lines, int from, int to, DictionaryEntries entries)
    {
        Dictionary<string, Category> legend = new(StringComparer.Ordinal);
        List<(int Depth, string Name)> open = [];
        for (int i = from + 1; i < to; i++)
        {
            string line = lines[i].Trim();
            if (line.Length == 0)
                continue;
            string number = string.Concat(line.TakeWhile(char.IsAsciiDigit));
            string name = line[number.Length..].Trim();
            if (number.Length == 0 || name.Length == 0)
            {
                throw entries.Malformed(
                    i + 1, $"'{line}' is no category of the legend. Write its number, a tab and its name, as in '31' tab 'posemo'.");
            }

            int depth = lines[i].TakeWhile(char.IsWhiteSpace).Count();
            while (open.Count > 0 && open[^1].Depth >= depth)
                open.RemoveAt(open.Count - 1);
            open.Add((depth, name));
            Category category = new(i + 1, [.. open.Select(static category => category.Name)]);
            if (!legend.TryAdd(Key(number), category))
            {
                throw entries.Malformed(
                    i + 1, $"The category number {number} stands already in line {legend[Key(number)].Line}. Give one of them another number.");
            }
        }

        return legend;
    }

    private static void ReadWord(int line, string text, Dictionary<string, Category> legend, DictionaryEntries entries)
    {
        (string word, string[] codes) = Parts(text);
        List<Category> plain = [];
        List<(Category Category, bool BeforeOf)> conditional = [];
        foreach (string code in codes)
        {
            if (code.All(char.IsAsciiDigit))
            {
                Known(line, word, code, legend, entries, plain.Add);
            }
            else if (code.StartsWith(OfMark, StringComparison.Ordinal) && code[OfMark.Length..].Split('/') is [{ } followed, { } otherwise])
            {
                Known(line, word, followed, legend, entries, category => conditional.Add((category, true)));
                Known(line, word, otherwise, legend, entries, category => conditional.Add((category, false)));
            }
            else
            {
                entries.Leave(line, $"'{word}' was left out where '{code}' stands: "
                    + "a category that hangs on the category of another word cannot be carried over.");
            }
        }

        // Words stand in a category and again in those above it; the one below says both.
        foreach (Category category in plain.Where(category => !plain.Exists(other => other.IsBelow(category))))
            entries.Add(line, category.Path, word);
        foreach ((Category category, bool beforeOf) in conditional)
        {
            string[] of = [OfMark.Trim('<', '>')];
            entries.Add(line, category.Path, beforeOf ? new TermPattern(word) { OnlyBefore = of } : new TermPattern(word) { NotBefore = of });
        }

        if (codes.Length == 0)
            entries.Leave(line, $"'{word}' was left out: it has no category.");
    }

    private static void Known(
        int line, string word, string code, Dictionary<string, Category> legend, DictionaryEntries entries, Action<Category> take)
    {
        if (legend.TryGetValue(Key(code), out Category? category))
            take(category);
        else
            entries.Leave(line, $"'{word}' was left out in category {code}, which the legend does not have.");
    }

    // A tab ends the word; where there is none, the first piece that is a code after the first word does, so that a phrase may hold a figure.
    private static (string Word, string[] Codes) Parts(string text)
    {
        int tab = text.IndexOf('\t', StringComparison.Ordinal);
        if (tab >= 0)
            return (text[..tab].Trim(), Codes(text[tab..]));
        string[] pieces = text.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        int first = pieces.Length;
        while (first > 1 && pieces[first - 1].All(char.IsAsciiDigit))
            first--;
        return (string.Join(' ', pieces[..first]), pieces[first..]);
    }

    // "(02 134)125/464" is one code with a space in it.
    private static string[] Codes(string text)
    {
        List<string> codes = [];
        foreach (string piece in text.Split([' ', '\t'], StringSplitOptions.RemoveEmptyEntries))
        {
            bool isOpen = codes.Count > 0 && codes[^1].Contains('(', StringComparison.Ordinal) && !codes[^1].Contains(')', StringComparison.Ordinal);
            if (isOpen)
                codes[^1] += " " + piece;
            else
                codes.Add(piece);
        }

        return [.. codes];
    }

    // Numbers are written with and without leading zeros.
    private static string Key(string number) =>
        int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out int value) ? value.ToString(CultureInfo.InvariantCulture) : number;

    private sealed record Category(int Line, IReadOnlyList<string> Path)
    {
        public bool IsBelow(Category other) =>
            Path.Count > other.Path.Count && other.Path.SequenceEqual(Path.Take(other.Path.Count), StringComparer.Ordinal);
    }
}
