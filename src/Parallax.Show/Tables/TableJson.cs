using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parallax;

public sealed partial record Table
{
    private static readonly JsonWriterOptions JsonForm = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// The tidy rows as a JSON array of objects, with the names of the CSV. "places" is an array of <c>{"article","in","start","length"}</c>, offsets
    /// in UTF-16 code units. A value that is not there is null.
    /// </summary>
    public string ToJson()
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, JsonForm))
        {
            json.WriteStartArray();
            foreach (TidyRow row in Tidy.Rows)
            {
                json.WriteStartObject();
                for (int i = 0; i < Tidy.Names.Count; i++)
                {
                    json.WritePropertyName(Tidy.Names[i]);
                    Write(json, row.Values[i]);
                }

                json.WriteStartArray("places");
                foreach (Place place in row.Places)
                {
                    json.WriteStartObject();
                    json.WriteString("article", place.Article.Article.Id);
                    json.WriteString("in", place.In == TextPart.Title ? "title" : "text");
                    json.WriteNumber("start", place.Span.Start);
                    json.WriteNumber("length", place.Span.Length);
                    json.WriteEndObject();
                }

                json.WriteEndArray();
                json.WriteEndObject();
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static void Write(Utf8JsonWriter json, object? value)
    {
        switch (value)
        {
            case null: json.WriteNullValue(); break;
            case int number: json.WriteNumberValue(number); break;
            case double number: json.WriteNumberValue(Rounded(number)); break;
            case bool flag: json.WriteBooleanValue(flag); break;
            default: json.WriteStringValue(value.ToString()); break;
        }
    }
}
