using System.Text.Json;

namespace Parallax;

/// <summary>A field of a JSON object that is written with others in one call, and without an object for it in memory.</summary>
internal readonly struct JsonField
{
    private readonly string name;
    private readonly string? text;
    private readonly JsonEncodedText? encoded;
    private readonly decimal? exact;
    private readonly double? number;
    private readonly bool? flag;

    public JsonField(string name, string? text) => (this.name, this.text) = (name, text);

    public JsonField(string name, JsonEncodedText? encoded) => (this.name, this.encoded) = (name, encoded);

    public JsonField(string name, int exact) => (this.name, this.exact) = (name, exact);

    public JsonField(string name, decimal? exact) => (this.name, this.exact) = (name, exact);

    public JsonField(string name, double? number) => (this.name, this.number) = (name, number);

    public JsonField(string name, bool flag) => (this.name, this.flag) = (name, flag);

    public void Write(Utf8JsonWriter json)
    {
        if (encoded is { } word)
            json.WriteString(name, word);
        else if (exact is { } whole)
            json.WriteNumber(name, whole);
        else if (number is { } measured)
            json.WriteNumber(name, measured);
        else if (flag is { } yes)
            json.WriteBoolean(name, yes);
        else
            json.WriteString(name, text);
    }
}
