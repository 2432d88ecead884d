using CsvHelper;

namespace Parallax;

public sealed partial record Table
{
    // Titles, names and outlets come from other people's files, and a spreadsheet runs what begins like a formula.
    private static readonly CsvWriterOptions CsvForm =
        new() { NewLine = "\n", Injection = CsvInjection.Escape, TrueValue = "true", FalseValue = "false" };

    /// <summary>
    /// The tidy rows as CSV (RFC 4180 with line feeds), numbers with a decimal point. A text that a spreadsheet would run as a formula (first
    /// character = + - @ or their wide forms, tab or carriage return) gets an apostrophe before it; numbers do not, and JSON has every text as it is.
    /// </summary>
    /// <param name="withPlaces">Whether the last column lists the places behind each row: <c>article@start-end</c>, "; " between them.</param>
    public string ToCsv(bool withPlaces = true)
    {
        using StringWriter text = new(CultureInfo.InvariantCulture);
        using (CsvWriter csv = CsvWriter.Create(text, CsvForm, leaveOpen: true))
        {
            foreach (string name in Tidy.Names)
                csv.WriteField(name);
            if (withPlaces)
                csv.WriteField("places");
            csv.EndRecord();
            foreach (TidyRow row in Tidy.Rows)
            {
                foreach (object? value in row.Values)
                    Write(csv, value);
                if (withPlaces)
                    csv.WriteField(Harmless(string.Join("; ", row.Places.Select(Written))));
                csv.EndRecord();
            }
        }

        return text.ToString();
    }

    // What lies beyond is the noise of a bootstrap.
    internal static double Rounded(double number) => Math.Round(number, 6);

    // Spreadsheets take the wide forms of East Asian keyboards for the signs that they look like.
    private static string? Harmless(string? text) => text is ['＝' or '＋' or '－' or '＠', ..] ? "'" + text : text;

    private static void Write(CsvWriter csv, object? value)
    {
        switch (value)
        {
            case int number: csv.WriteField(number); break;
            case double number: csv.WriteField(Rounded(number)); break;
            case bool flag: csv.WriteField(flag); break;
            default: csv.WriteField(Harmless(value?.ToString())); break;
        }
    }

    internal static string Written(Place place) => ShowContext.Anchor(place.Article.Article.Id, place.In, place.Span);
}
