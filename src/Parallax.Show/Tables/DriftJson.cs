using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parallax;

/// <summary>Pairs of renderings as nested JSON.</summary>
public static class DriftJson
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// An array with an object for each pair: <c>statement</c> (its number), <c>speaker</c>, <c>articleA</c>, <c>articleB</c>, <c>spanA</c>,
    /// <c>spanB</c> (<c>start</c>, <c>length</c>, in UTF-16 code units of the article's text as given; <c>"in":"title"</c> where they lie in a title
    /// given apart), <c>textA</c>, <c>textB</c>, <c>changes</c> (the kinds, each once), <c>possibleTranslation</c>, and <c>differences</c> with the
    /// place of each in both texts.
    /// </summary>
    public static string ToJson(this Drift drift)
    {
        ArgumentNullException.ThrowIfNull(drift);
        return new (string?, Drift)[] { (null, drift) }.ToJson();
    }

    /// <summary>The same for several events, whose names stand in <c>event</c>.</summary>
    public static string ToJson(this IEnumerable<(string? Event, Drift Drift)> drifts)
    {
        ArgumentNullException.ThrowIfNull(drifts);
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Form))
        {
            json.WriteStartArray();
            foreach ((string? name, Drift drift) in drifts)
            {
                foreach (DriftStatement statement in drift.Statements)
                {
                    foreach (DriftPair pair in statement.Pairs)
                        Write(json, name, statement, pair);
                }
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, string? name, DriftStatement statement, DriftPair pair)
    {
        json.WriteStartObject();
        if (name is not null)
            json.WriteString("event", name);
        json.WriteNumber("statement", statement.Number);
        json.WriteString("speaker", statement.Speaker);
        json.WriteString("articleA", pair.A.Article.Article.Id);
        json.WriteString("articleB", pair.B.Article.Article.Id);
        Write(json, "spanA", pair.A);
        Write(json, "spanB", pair.B);
        json.WriteString("textA", pair.A.Text());
        json.WriteString("textB", pair.B.Text());
        json.WriteStartArray("changes");
        foreach (DriftKind kind in pair.Kinds)
            json.WriteStringValue(Camel(kind));
        json.WriteEndArray();
        json.WriteBoolean("possibleTranslation", pair.IsPossibleTranslation);
        json.WriteStartArray("differences");
        foreach (DriftChange change in pair.Changes)
        {
            json.WriteStartObject();
            json.WriteString("change", Camel(change.Kind));
            Write(json, "spanA", change.A);
            Write(json, "spanB", change.B);
            json.WriteBoolean("possibleTranslation", change.IsPossibleTranslation);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string name, Place? place)
    {
        if (place is null)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        json.WriteNumber("start", place.Span.Start);
        json.WriteNumber("length", place.Span.Length);
        if (place.In == TextPart.Title)
            json.WriteString("in", "title");
        json.WriteEndObject();
    }
}
