using System.Globalization;
using System.Text;

namespace Parallax;

/// <summary>Reads LIWC-22: a table whose first column is DicTerm, with a column a category and an X (or a weight) where the word is in it.</summary>
internal static class Liwc22Dictionary
{
    /// <summary>Reads the lines.</summary>
    /// <exception cref="LexiconException">It is no such table.</exception>
    public static void Read(string[] lines, DictionaryEntries entries)
    {
        List<string> header = Fields(lines[0], 1, entries);
        if (!string.Equals(header[0], "DicTerm", StringComparison.OrdinalIgnoreCase) || header.Count < 2)
        {
            throw entries.Malformed(
                1, "The first line is no header. A .dicx file begins with 'DicTerm' and the names of its categories, with commas between.");
        }

        for (int i = 1; i < lines.Length; i++)
        {
            if (string.IsNullOrWhiteSpace(lines[i]))
                continue;
            List<string> row = Fields(lines[i], i + 1, entries);
            if (row.Count > header.Count)
            {
                throw entries.Malformed(i + 1, $"The line has {row.Count} fields, the header {header.Count}. "
                    + "Put a word with a comma in quotation marks, or take the commas out.");
            }

            Add(i + 1, row, header, entries);
        }
    }

    private static void Add(int line, List<string> row, List<string> header, DictionaryEntries entries)
    {
        bool isInOne = false;
        for (int column = 1; column < row.Count; column++)
        {
            string mark = row[column];
            if (mark.Length == 0)
                continue;
            isInOne = true;
            string category = header[column].Length > 0 ? header[column] : $"column {column + 1}";
            entries.Add(line, [category], row[0]);
            bool isWeight = double.TryParse(mark, NumberStyles.Float, CultureInfo.InvariantCulture, out double weight);
            if (isWeight && weight != 1)
                entries.Remark(line, $"'{row[0]}' has the weight {mark} in '{category}'; here it counts as 1.");
        }

        if (!isInOne)
            entries.Leave(line, $"'{row[0]}' was left out: it is in no category.");
    }

    private static List<string> Fields(string line, int number, DictionaryEntries entries)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false;
        for (int i = 0; i < line.Length; i++)
        {
            if (line[i] == '"' && isQuoted && i + 1 < line.Length && line[i + 1] == '"')
                field.Append(line[++i]);
            else if (line[i] == '"' && (isQuoted || string.IsNullOrWhiteSpace(field.ToString())))
                isQuoted = !isQuoted;
            else if (line[i] == ',' && !isQuoted)
                Take(field, fields);
            else
                field.Append(line[i]);
        }

        Take(field, fields);
        return isQuoted ? throw entries.Malformed(number, "A quotation mark is not closed in this line. Close it, or take it out.") : fields;
    }

    private static void Take(StringBuilder field, List<string> fields)
    {
        fields.Add(field.ToString().Trim());
        field.Clear();
    }
}
