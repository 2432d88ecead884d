using System.Text.Json;

namespace Parallax;

/// <summary>A finding as a file of annotations has it.</summary>
/// <param name="Kind">What it is: "quotation", "act".</param>
/// <param name="In">"title" or "text".</param>
/// <param name="Span">From its first to its last character.</param>
/// <param name="Key">What makes two findings of one kind the same one: the same words.</param>
/// <param name="Rule">The rule that made it; null where the file carries none.</param>
/// <param name="Fields">Everything else that is said of it, as text, by name; places as "start+length".</param>
internal sealed record DiffFinding(
    string Kind, string In, TextSpan Span, string Key, string? Rule, IReadOnlyDictionary<string, string?> Fields)
{
    private static readonly (string Field, string Kind)[] Kinds =
    [
        ("blocks", "block"), ("cuts", "cut"), ("sentences", "sentence"), ("quotations", "quotation"), ("terms", "term"), ("agents", "act"),
        ("quantities", "quantity"), ("labels", "label"),
    ];

    // What follows from the place, and what counts other findings.
    private static readonly string[] Derived = ["in", "start", "length", "words", "within", "rule", "text"];

    /// <summary>The findings of a line, by kind, in their order.</summary>
    /// <exception cref="InvalidOperationException">A field is not of the form that annotations have.</exception>
    public static IEnumerable<DiffFinding> Of(JsonElement line)
    {
        foreach ((string field, string kind) in Kinds)
        {
            if (!line.TryGetProperty(field, out JsonElement all))
                continue;
            foreach (JsonElement finding in all.EnumerateArray())
                yield return Of(kind, finding);
        }
    }

    private static DiffFinding Of(string kind, JsonElement finding)
    {
        SortedDictionary<string, string?> fields = new(StringComparer.Ordinal);
        foreach (JsonProperty property in finding.EnumerateObject())
        {
            if (!Derived.Contains(property.Name))
                Add(fields, property.Name, property.Value);
        }

        TextSpan span = finding.TryGetProperty("content", out JsonElement content) ? Hull(content) : SpanOf(finding);
        string part = finding.TryGetProperty("in", out JsonElement given) ? given.GetString()! : "text";
        string? distinct = kind switch
        {
            "quotation" => fields.GetValueOrDefault("content"),
            "act" => fields.GetValueOrDefault("word"),
            "label" => Written(span) + fields.GetValueOrDefault("actor"),
            "term" => Written(span) + fields.GetValueOrDefault("contrast"),
            _ => Written(span),
        };
        if (kind != "quotation")
            fields["place"] = Written(span);
        string? rule = finding.TryGetProperty("rule", out JsonElement named) ? named.GetString() : null;
        return new DiffFinding(kind, part, span, $"{kind} {part} {distinct}", rule, fields);
    }

    // "speaker" is who it is, "speaker.role" what else is said of them.
    private static void Add(SortedDictionary<string, string?> fields, string name, JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Object)
        {
            fields[name] = Text(value);
            return;
        }

        bool isNamed = value.TryGetProperty("entity", out JsonElement head) || value.TryGetProperty("lemma", out head);
        fields[name] = isNamed ? head.GetString() : Written(SpanOf(value));
        if (isNamed)
            fields[name + ".place"] = Written(SpanOf(value));
        foreach (JsonProperty property in value.EnumerateObject())
        {
            if (property.Name is not ("start" or "length" or "entity" or "lemma" or "text"))
                fields[$"{name}.{property.Name}"] = Text(property.Value);
        }
    }

    // A flag that is not set is not written.
    private static string? Text(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.False => null,
        JsonValueKind.String => value.GetString(),
        JsonValueKind.Array => string.Join(", ", value.EnumerateArray().Select(Text)),
        JsonValueKind.Object => Written(SpanOf(value)),
        _ => value.GetRawText(),
    };

    private static TextSpan Hull(JsonElement content)
    {
        TextSpan[] spans = [.. content.EnumerateArray().Select(SpanOf)];
        return spans.Length == 0 ? default : TextSpan.FromBounds(spans.Min(span => span.Start), spans.Max(span => span.End));
    }

    private static TextSpan SpanOf(JsonElement place) => place.TryGetProperty("start", out JsonElement start)
        && place.TryGetProperty("length", out JsonElement length) ? new TextSpan(start.GetInt32(), length.GetInt32()) : default;

    private static string Written(TextSpan span) => $"{span.Start}+{span.Length}";
}
