using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Parallax;

/// <summary>
/// A lineage as JSON: <c>{"independentTexts":3,"families":[["id",…]],"pairs":[…]}</c>. Offsets are UTF-16 code units into the texts as given.
/// </summary>
public static class LineageJson
{
    private static readonly JsonWriterOptions Form = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>
    /// Each pair has <c>articleA</c>, <c>articleB</c>, <c>kind</c>, <c>containment</c> and <c>sentences</c>, pairs of places; beside them the
    /// outlets, how
    /// many words of each are shared, what tells where the text is from, and the direction, null where nothing tells.
    /// </summary>
    public static string ToJson(this Lineage<ArticleHead> lineage)
    {
        ArgumentNullException.ThrowIfNull(lineage);
        return Write(LineageArticle.Of(lineage));
    }

    /// <summary>The same of an annotated corpus.</summary>
    public static string ToJson(this SharedTexts shared)
    {
        ArgumentNullException.ThrowIfNull(shared);
        return Write(LineageArticle.Of(shared));
    }

    private static string Write(Lineage<LineageArticle> lineage)
    {
        using MemoryStream stream = new();
        using (Utf8JsonWriter json = new(stream, Form))
        {
            json.WriteStartObject();
            json.WriteNumber("independentTexts", lineage.IndependentTexts);
            json.WriteStartArray("families");
            foreach (IReadOnlyList<LineageArticle> family in lineage.Families)
            {
                json.WriteStartArray();
                foreach (LineageArticle article in family)
                    json.WriteStringValue(article.Id);
                json.WriteEndArray();
            }

            json.WriteEndArray();
            json.WriteStartArray("pairs");
            foreach (LineagePair<LineageArticle> pair in lineage.Pairs)
                Write(json, pair);
            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    private static void Write(Utf8JsonWriter json, LineagePair<LineageArticle> pair)
    {
        json.WriteStartObject();
        json.WriteString("articleA", pair.First.Id);
        json.WriteString("articleB", pair.Second.Id);
        json.WriteString("kind", pair.Kind.Name());
        json.WriteNumber("containment", Math.Round(pair.Containment, 6));
        json.WriteStartArray("sentences");
        foreach (SharedSentence sentence in pair.Sentences)
        {
            json.WriteStartArray();
            Write(json, sentence.First);
            Write(json, sentence.Second);
            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteString("outletA", pair.First.Outlet);
        json.WriteString("outletB", pair.Second.Outlet);
        Write(json, "A", pair.OfFirst);
        Write(json, "B", pair.OfSecond);
        json.WriteString("direction", pair.Direction.Name());
        json.WriteStartArray("commonSources");
        foreach (string source in pair.CommonSources)
            json.WriteStringValue(source);
        json.WriteEndArray();
        json.WriteStartArray("evidence");
        foreach (LineageEvidence item in pair.Evidence)
            Write(json, item, item.IsInFirst ? pair.First.Id : pair.Second.Id);
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, string side, LineageSide words)
    {
        json.WriteNumber("sharedWords" + side, words.SharedWords);
        json.WriteNumber("words" + side, words.Words);
    }

    private static void Write(Utf8JsonWriter json, LineageEvidence item, string article)
    {
        json.WriteStartObject();
        json.WriteString("kind", item.Kind.Name());
        json.WriteString("article", article);
        if (item.Name is not null)
            json.WriteString("name", item.Name);
        if (item.Span is { } span)
        {
            json.WriteNumber("start", span.Start);
            json.WriteNumber("length", span.Length);
        }

        json.WriteEndObject();
    }

    private static void Write(Utf8JsonWriter json, TextSpan span)
    {
        json.WriteStartObject();
        json.WriteNumber("start", span.Start);
        json.WriteNumber("length", span.Length);
        json.WriteEndObject();
    }
}
