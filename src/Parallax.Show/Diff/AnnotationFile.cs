using System.Text.Json;

namespace Parallax;

/// <summary>An article as a file of annotations has it.</summary>
internal sealed record AnnotationLine(string Id, string? TextSha256, string? Text, string? Title, IReadOnlyList<DiffFinding> Findings);

/// <summary>Reads a file that <c>annotate</c> wrote, line by line. A line that is none of its own is told and passed over.</summary>
internal sealed class AnnotationFile(TextReader lines, string name, Action<Note> note)
{
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private int number;

    /// <summary>The next article; null at the end.</summary>
    public AnnotationLine? Next()
    {
        while (lines.ReadLine() is { } line)
        {
            number++;
            if (!string.IsNullOrWhiteSpace(line) && Read(line) is { } read)
                return read;
        }

        return null;
    }

    private AnnotationLine? Read(string line)
    {
        try
        {
            using JsonDocument document = JsonDocument.Parse(line);
            JsonElement root = document.RootElement;
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty("id", out JsonElement id) || id.GetString() is not { } article)
                return Skip("This line is no annotated article: it has no field 'id'. 'parallax annotate' writes one article a line.");
            if (!root.TryGetProperty("quotations", out _))
                return Skip($"'{article}' has no annotations, only a text perhaps. Run 'parallax annotate' on it first.");
            return seen.Add(article)
                ? new AnnotationLine(article, Text(root, "textSha256"), Text(root, "text"), Text(root, "title"), [.. DiffFinding.Of(root)])
                : Skip($"'{article}' stood on an earlier line already; the first one is compared.");
        }
        catch (JsonException exception)
        {
            return Skip($"This line is not valid JSON (near its character {exception.BytePositionInLine + 1}); it was left out.");
        }
        catch (Exception exception) when (exception is InvalidOperationException or FormatException)
        {
            return Skip($"This line is not as 'parallax annotate' writes it ({exception.Message}); it was left out.");
        }
    }

    private static string? Text(JsonElement root, string field) =>
        root.TryGetProperty(field, out JsonElement value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    private AnnotationLine? Skip(string message)
    {
        note(new Note(message) { File = name, Line = number, IsSkip = true });
        return null;
    }
}
