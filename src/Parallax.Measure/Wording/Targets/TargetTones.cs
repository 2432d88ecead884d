using System.Globalization;
using System.Text;
using System.Text.Json;

namespace Parallax.Parts;

/// <summary>The tone towards somebody in a text that stands alone.</summary>
public static class TargetTones
{
    /// <summary>How likely each tone towards a target is, judged in the sentence that holds its first word.</summary>
    /// <param name="text">A text of one or more lines.</param>
    /// <param name="target">Where the target stands in it, in UTF-16 code units.</param>
    /// <exception cref="ArgumentException">The target does not lie in the text or holds no word of it; the message says which.</exception>
    public static ToneShares Of(string text, TextSpan target)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (target.Length < 1 || target.Start < 0 || target.Start > text.Length - target.Length)
        {
            throw new ArgumentException(
                $"The target (start {target.Start}, length {target.Length}) does not lie in the text, which has {text.Length} UTF-16 code units.",
                nameof(target));
        }

        return TargetToneModel.English.TryOf(TargetText.Read(text), target, out ToneShares tone) ? tone
            : throw new ArgumentException($"There is no word at the target (start {target.Start}, length {target.Length}).", nameof(target));
    }

    /// <summary>
    /// Judges JSON lines: <c>{"id", "text", "target": {"start", "length"}}</c>, other fields are not looked at. One row out for each good line: id,
    /// label (negative, neutral, positive) and score (−1 to +1), tab-separated. A bad line is noted and has no row; an empty one is nothing.
    /// </summary>
    /// <param name="lines">Text in UTF-8, or in the encoding that its byte-order mark names.</param>
    /// <param name="output">Where the rows go, in UTF-8.</param>
    /// <param name="file">What notes call the file.</param>
    /// <param name="note">Receives a note on each line that was left out.</param>
    /// <returns>How many lines were judged.</returns>
    public static int ScoreLines(Stream lines, Stream output, string file, Action<Note> note)
    {
        ArgumentNullException.ThrowIfNull(note);
        using StreamReader reader = new(lines, Encoding.UTF8, detectEncodingFromByteOrderMarks: true, leaveOpen: true);
        using StreamWriter writer = new(output, leaveOpen: true) { NewLine = "\n" };
        int judged = 0;
        foreach ((string? row, string? problem, int line) in OrderedParallel.Select(Lines(reader), Judge))
        {
            if (problem is not null)
            {
                note(new Note(problem) { File = file, Line = line, IsSkip = true });
                continue;
            }

            writer.WriteLine(row);
            judged++;
        }

        return judged;
    }

    private static IEnumerable<(string Text, int Line)> Lines(StreamReader reader)
    {
        for (int line = 1; reader.ReadLine() is { } text; line++)
        {
            if (!string.IsNullOrWhiteSpace(text))
                yield return (text, line);
        }
    }

    private static (string? Row, string? Problem, int Line) Judge((string Text, int Line) line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line.Text);
            JsonElement row = document.RootElement;
            string id = Field(row, "id") is { ValueKind: JsonValueKind.Number } number ? number.GetRawText() : Text(row, "id");
            if (id.AsSpan().ContainsAny('\t', '\n', '\r'))
                throw new FormatException("the id holds a tab or a line break, which would break its row");
            JsonElement target = Field(row, "target");
            ToneShares tone = Of(Text(row, "text"), new TextSpan(Whole(target, "start"), Whole(target, "length")));
            string label = tone.Likeliest switch
            {
                TargetTone.Negative => "negative",
                TargetTone.Positive => "positive",
                _ => "neutral",
            };
            return (string.Create(CultureInfo.InvariantCulture, $"{id}\t{label}\t{tone.Score:0.0000}"), null, line.Line);
        }
        catch (JsonException exception)
        {
            return Bad($"This line is not valid JSON (near its character {exception.BytePositionInLine + 1}).");
        }
        catch (InvalidOperationException)
        {
            return Bad("This line holds half of a surrogate pair.");
        }
        catch (FormatException exception)
        {
            return Bad($"This line cannot be used: {exception.Message}.");
        }
        catch (ArticleCostException)
        {
            return Bad("This line has a text that is too large.");
        }
        catch (ArgumentException exception)
        {
            return Bad(exception.Message.Split(" (Parameter", 2)[0]);
        }

        (string?, string?, int) Bad(string problem) => (null, problem + " It was left out.", line.Line);
    }

    private static JsonElement Field(JsonElement row, string name) =>
        row.ValueKind == JsonValueKind.Object && row.TryGetProperty(name, out JsonElement value) ? value
            : throw new FormatException($"it has no field '{name}'; what is needed is id, text and target with start and length");

    private static string Text(JsonElement row, string name) => Field(row, name) is { ValueKind: JsonValueKind.String } text ? text.GetString()!
        : throw new FormatException($"its field '{name}' is no text in quotation marks");

    private static int Whole(JsonElement row, string name) =>
        Field(row, name) is { ValueKind: JsonValueKind.Number } number && number.TryGetInt32(out int value) ? value
            : throw new FormatException($"its field '{name}' is no whole number");
}
