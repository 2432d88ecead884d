using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parallax;

/// <summary>How all JSON of the kit is written.</summary>
internal static class JsonFields
{
    // Letters stand as they are: the output is data for programs, and never a part of a page.
    public static JsonWriterOptions Form { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Text(Action<Utf8JsonWriter> write)
    {
        ArrayBufferWriter<byte> buffer = new(4096);
        using (Utf8JsonWriter json = new(buffer, Form))
            write(json);
        return Encoding.UTF8.GetString(buffer.WrittenSpan);
    }

    public static void Fields(this Utf8JsonWriter json, params ReadOnlySpan<JsonField> fields)
    {
        foreach (ref readonly JsonField field in fields)
            field.Write(json);
    }

    /// <summary>An object with these fields, as the value of a field.</summary>
    public static void Object(this Utf8JsonWriter json, string name, params ReadOnlySpan<JsonField> fields)
    {
        json.WriteStartObject(name);
        json.Fields(fields);
        json.WriteEndObject();
    }

    /// <summary>A list of objects, as the value of a field.</summary>
    public static void Each<T>(this Utf8JsonWriter json, string name, IEnumerable<T> items, Action<T> write)
    {
        json.WritePropertyName(name);
        json.Each(items, write);
    }

    public static void Each<T>(this Utf8JsonWriter json, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray();
        foreach (T item in items)
        {
            json.WriteStartObject();
            write(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    public static void Words(this Utf8JsonWriter json, string name, IEnumerable<string> words)
    {
        json.WriteStartArray(name);
        foreach (string word in words)
            json.WriteStringValue(word);
        json.WriteEndArray();
    }
}
