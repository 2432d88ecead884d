using System.Text.Json;

namespace Parallax;

/// <summary>Two articles side by side, for programs.</summary>
internal static class PairJson
{
    public static string Of(ArticlePair pair) => JsonFields.Text(json =>
    {
        json.WriteStartObject();
        Write(json, "a", pair.Texts.Left, pair.NumberLeft);
        Write(json, "b", pair.Texts.Right, pair.NumberRight);
        json.Each("rows", pair.Rows.Where(row => !row.IsStub), row => Write(json, row));
        json.WriteEndObject();
    });

    private static void Write(Utf8JsonWriter json, string name, AnnotatedArticle article, int number) => json.Object(
        name, new("id", article.Article.Id), new("number", number), new("outlet", article.OutletName()), new("date", article.Article.Date),
        new("textSha256", article.Article.TextSha256));

    private static void Write(Utf8JsonWriter json, PairRowShown shown)
    {
        PairRow row = shown.Row;
        Write(json, "a", row.Left);
        Write(json, "b", row.Right);
        json.Fields(
            new("headline", row.IsHeadline), new("joined", row.IsJoined), new("moved", row.IsMoved),
            new("similarity", row.IsJoined ? Table.Rounded(row.Similarity) : null));
        json.Words("changes", row.Differences.Select(change => Camel(change.Kind)).Distinct());
        json.Each("changePlaces", row.Differences, change =>
        {
            json.Fields(new("change", Camel(change.Kind)), new("fuller", change.IsLeftFuller ? "a" : "b"));
            Write(json, "a", change.Left is null ? [] : [change.Left]);
            Write(json, "b", change.Right is null ? [] : [change.Right]);
            json.Fields(new JsonField("possibleTranslation", change.IsPossibleTranslation));
        });
        Write(json, "elsewhere", row.Elsewhere);
    }

    private static void Write(Utf8JsonWriter json, string name, IReadOnlyList<Place> places) => json.Each(name, places, place =>
    {
        json.Fields(new("start", place.Span.Start), new("length", place.Span.Length));
        if (place.In == TextPart.Title)
            json.WriteString("in", "title");
        json.Fields(new JsonField("text", place.Text().ToString()));
    });
}
