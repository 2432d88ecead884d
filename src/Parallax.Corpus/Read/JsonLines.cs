using System.Text;
using System.Text.Json;

namespace Parallax;

/// <summary>Reads a corpus of one JSON object a line. Never holds more than one line.</summary>
internal static class JsonLines
{
    private static readonly JsonDocumentOptions Lenient = new() { AllowTrailingCommas = true, CommentHandling = JsonCommentHandling.Skip };

    public static IEnumerable<Article> Read(Stream stream, string? file, Intake intake)
    {
        string shown = file ?? "standard input";
        string? articleFile = file is null ? null : Path.GetFileName(file);
        RowStream? rows = RowStream.Open(stream, shown, intake);
        if (rows is null)
            yield break;
        int row = 0;
        while (rows.Read(out ReadOnlyMemory<byte> line))
        {
            intake.Report(stream);
            if (rows.IsTooLong)
                row++;
            if (rows.IsTooLong || IsBlank(line.Span))
                continue;
            row++;
            if (Parse(line, shown, rows.Line, intake) is not { } fields)
                continue;
            if (!fields.Has("text"))
            {
                intake.Skip("This object has no field 'text'; it was left out.", shown, rows.Line);
                continue;
            }

            if (intake.Take(fields, fields.Exact("text"), $"row-{row}", shown, rows.Line, articleFile) is { } article)
                yield return article;
        }
    }

    // Nearly every line begins with a brace; of the others white space of any kind is no row.
    private static bool IsBlank(ReadOnlySpan<byte> line)
    {
        line = line.Trim(" \t\r\n"u8);
        return line.IsEmpty || (line[0] != '{' && string.IsNullOrWhiteSpace(Encoding.UTF8.GetString(line)));
    }

    private static ArticleFields? Parse(ReadOnlyMemory<byte> line, string file, int number, Intake intake)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line, Lenient);
            if (document.RootElement.ValueKind != JsonValueKind.Object)
            {
                intake.Skip($"This line is {Kind(document.RootElement)}, not an object in braces; it was left out.", file, number);
                return null;
            }

            return Fields(document.RootElement, file, number, intake);
        }
        catch (JsonException exception)
        {
            intake.Skip($"This line is not valid JSON (near its character {exception.BytePositionInLine + 1}); it was left out.", file, number);
            return null;
        }
        catch (InvalidOperationException)
        {
            intake.Skip("The name of a field holds half of a surrogate pair; the row was left out.", file, number);
            return null;
        }
    }

    private static ArticleFields? Fields(JsonElement row, string file, int number, Intake intake)
    {
        ArticleFields fields = new();
        bool isRepaired = false;
        foreach (JsonProperty property in row.EnumerateObject())
        {
            string name = property.Name;
            if (name.Equals("text", StringComparison.OrdinalIgnoreCase)
                && property.Value.ValueKind is not (JsonValueKind.String or JsonValueKind.Null))
            {
                intake.Skip($"The field 'text' is {Kind(property.Value)}, not a text in quotation marks; the row was left out.", file, number);
                return null;
            }

            if (!fields.Add(name, AsText(property.Value, ref isRepaired)))
                intake.Remark($"The field '{name}' is given twice; the first one counts.", file, number);
        }

        if (isRepaired)
            intake.Remark("This row holds half of a surrogate pair; it stands as U+FFFD in the text.", file, number);
        return fields;
    }

    private static string AsText(JsonElement value, ref bool isRepaired)
    {
        if (value.ValueKind != JsonValueKind.String)
            return value.ValueKind == JsonValueKind.Null ? "" : value.GetRawText();
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException)
        {
            // Programs that cut texts by UTF-16 code units leave halves of pairs behind, which the framework refuses.
            isRepaired = true;
            return JsonUnescape.Text(value.GetRawText().AsSpan()[1..^1]);
        }
    }

    private static string Kind(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Array => "an array",
        JsonValueKind.Object => "an object",
        JsonValueKind.Number => "a number",
        JsonValueKind.String => "a text",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };
}
