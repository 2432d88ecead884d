using System.Text.Json;

namespace Parallax;

/// <summary>Takes the cells out of a notebook's JSON (nbformat 4).</summary>
internal sealed class NotebookReader
{
    private readonly string path;
    private int codeCells;

    private NotebookReader(string path) => this.path = path;

    /// <exception cref="NotebookException">It is not JSON, not a notebook of format 4, or is for another kernel.</exception>
    public static IReadOnlyList<NotebookCell> Read(string path, ReadOnlyMemory<byte> json)
    {
        if (json.Span.StartsWith(Encoding.UTF8.Preamble))
            json = json[Encoding.UTF8.Preamble.Length..];
        if (json.Span.Trim((byte)' ').IsEmpty)
            throw new NotebookException($"'{path}' is empty. A notebook is JSON with a list of cells.");
        try
        {
            using JsonDocument document = JsonDocument.Parse(json);
            return new NotebookReader(path).Cells(document.RootElement);
        }
        catch (JsonException exception)
        {
            throw new NotebookException(
                $"'{path}' is not a notebook: its JSON is broken at line {exception.LineNumber + 1}, byte {exception.BytePositionInLine + 1}.",
                exception);
        }
        catch (InvalidOperationException exception)
        {
            // Text of a JSON string that is no valid UTF-8 or holds half a surrogate pair shows only when it is taken out.
            throw new NotebookException($"'{path}' is not a notebook: a text in it is not valid Unicode.", exception);
        }
    }

    private List<NotebookCell> Cells(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
            throw new NotebookException($"'{path}' is not a notebook: its JSON is {Kind(root)}, where an object with \"cells\" is expected.");
        CheckFormat(root);
        CheckKernel(root);
        if (!root.TryGetProperty("cells", out JsonElement cells))
            throw new NotebookException($"'{path}' has no \"cells\", so there is nothing to run.");
        if (cells.ValueKind != JsonValueKind.Array)
            throw new NotebookException($"\"cells\" of '{path}' is {Kind(cells)}, where a list is expected.");
        if (cells.GetArrayLength() == 0)
            throw new NotebookException($"The list of cells of '{path}' is empty, so there is nothing to run.");
        return [.. cells.EnumerateArray().Select((cell, index) => Cell(cell, index + 1))];
    }

    private void CheckFormat(JsonElement root)
    {
        if (!root.TryGetProperty("nbformat", out JsonElement format) || format.ValueKind != JsonValueKind.Number)
            throw new NotebookException($"'{path}' does not say its notebook format. Expected: \"nbformat\": 4.");
        if (!format.TryGetInt32(out int version) || version != 4)
        {
            throw new NotebookException(
                $"'{path}' is in notebook format {format.GetRawText()}; format 4 is read. Opening and saving it in VS Code or Jupyter converts it.");
        }
    }

    private void CheckKernel(JsonElement root)
    {
        JsonElement? metadata = Property(root, "metadata");
        JsonElement? kernel = Property(metadata, "kernelspec");
        string? language = Text(Property(kernel, "language")) ?? Text(Property(Property(metadata, "language_info"), "name"));
        if (language is null || IsCSharp(language))
            return;
        string name = Text(Property(kernel, "display_name")) ?? Text(Property(kernel, "name")) ?? language;
        throw new NotebookException($"'{path}' is for the kernel '{name}' (language {language}). Notebooks of the kernel '.NET (C#)' are run.");
    }

    private NotebookCell Cell(JsonElement cell, int position)
    {
        if (cell.ValueKind != JsonValueKind.Object)
            throw Malformed(position, $"is {Kind(cell)}, where an object is expected");
        NotebookCellKind kind = Text(Property(cell, "cell_type")) switch
        {
            "markdown" => NotebookCellKind.Markdown,
            "code" => NotebookCellKind.Code,
            "raw" => NotebookCellKind.Raw,
            null => throw Malformed(position, "has no \"cell_type\". Allowed: markdown, code, raw"),
            string other => throw Malformed(position, $"has the cell_type '{other}'. Allowed: markdown, code, raw"),
        };
        JsonElement? metadata = Property(cell, "metadata");
        return new NotebookCell(kind, Source(cell, position))
        {
            Position = position,
            Number = kind == NotebookCellKind.Code ? ++codeCells : 0,
            Language = Language(metadata),
            Tags = Tags(metadata),
        };
    }

    /// <summary>The format allows a text, or a list of lines that keep their line ends.</summary>
    private string Source(JsonElement cell, int position)
    {
        if (!cell.TryGetProperty("source", out JsonElement source))
            throw Malformed(position, "has no \"source\"");
        StringBuilder text = new();
        if (source.ValueKind == JsonValueKind.String)
        {
            text.Append(source.GetString());
        }
        else if (source.ValueKind == JsonValueKind.Array)
        {
            foreach (JsonElement line in source.EnumerateArray())
                text.Append(Text(line) ?? throw Malformed(position, $"has {Kind(line)} among its lines, where text is expected"));
        }
        else
        {
            throw Malformed(position, $"has {Kind(source)} as its \"source\", where text or a list of lines is expected");
        }

        return text.Replace("\r\n", "\n").Replace('\r', '\n').ToString();
    }

    /// <summary>The kernel that the cell is for: said in one of three places, by the age of the editor; else the notebook's own.</summary>
    private static string Language(JsonElement? metadata)
    {
        string? language = Text(Property(Property(metadata, "polyglot_notebook"), "kernelName"))
            ?? Text(Property(Property(metadata, "dotnet_interactive"), "language"))
            ?? Text(Property(Property(metadata, "vscode"), "languageId"));
        return language is null || IsCSharp(language) ? NotebookCell.CSharp : language;
    }

    private static string[] Tags(JsonElement? metadata) =>
        Property(metadata, "tags") is { ValueKind: JsonValueKind.Array } tags
            ? [.. tags.EnumerateArray().Select(tag => Text(tag)).OfType<string>()] : [];

    private static bool IsCSharp(string language) =>
        language.Equals("C#", StringComparison.OrdinalIgnoreCase)
        || language.Equals(NotebookCell.CSharp, StringComparison.OrdinalIgnoreCase)
        || language.Equals("polyglot-notebook", StringComparison.OrdinalIgnoreCase);

    private static JsonElement? Property(JsonElement? parent, string name) =>
        parent is { ValueKind: JsonValueKind.Object } element && element.TryGetProperty(name, out JsonElement value) ? value : null;

    private static string? Text(JsonElement? element) => element is { ValueKind: JsonValueKind.String } text ? text.GetString() : null;

    private static string Kind(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object => "an object",
        JsonValueKind.Array => "a list",
        JsonValueKind.String => "a text",
        JsonValueKind.Number => "a number",
        JsonValueKind.Null => "null",
        _ => "true or false",
    };

    private NotebookException Malformed(int position, string what) => new($"Entry {position} of the cells of '{path}' {what}.");
}
