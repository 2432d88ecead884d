using System.Text.Json;

namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>
    /// Each pair has <c>articleA</c>, <c>articleB</c>, <c>kind</c>, <c>containment</c> and <c>sentences</c>, pairs of places; beside them the
    /// outlets, how many words of each are shared, what tells where the text is from, and the direction, null where nothing tells.
    /// </summary>
    public static string ToJson<T>(this Lineage<T> lineage)
        where T : notnull => Write(LineageArticle.Of(lineage));

    private static string Write(Lineage<LineageArticle> lineage) => JsonFields.Text(json =>
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
        json.Each("pairs", lineage.Pairs, pair => Write(json, pair));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, LineagePair<LineageArticle> pair)
    {
        json.Fields(
            new("articleA", pair.First.Id), new("articleB", pair.Second.Id), new("kind", pair.Kind.Name()),
            new("containment", Math.Round(pair.Containment, 6)));
        json.WriteStartArray("sentences");
        foreach (SharedSentence sentence in pair.Sentences)
            json.Each([sentence.First, sentence.Second], span => json.Fields(new("start", span.Start), new("length", span.Length)));
        json.WriteEndArray();
        json.Fields(
            new("outletA", pair.First.Outlet), new("outletB", pair.Second.Outlet),
            new("sharedWordsA", pair.OfFirst.SharedWords), new("wordsA", pair.OfFirst.Words),
            new("sharedWordsB", pair.OfSecond.SharedWords), new("wordsB", pair.OfSecond.Words), new("direction", pair.Direction.Name()));
        json.Words("commonSources", pair.CommonSources);
        json.Each("evidence", pair.Evidence, item =>
        {
            json.Fields(new("kind", item.Kind.Name()), new("article", item.IsInFirst ? pair.First.Id : pair.Second.Id));
            if (item.Name is not null)
                json.WriteString("name", item.Name);
            if (item.Span is { } span)
                json.Fields(new("start", span.Start), new("length", span.Length));
        });
    }
}
