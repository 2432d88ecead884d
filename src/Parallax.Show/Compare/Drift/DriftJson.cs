using System.Text.Json;

namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>
    /// An array with an object for each pair: <c>statement</c> (its number), <c>speaker</c>, <c>articleA</c>, <c>articleB</c>, <c>spanA</c>,
    /// <c>spanB</c> (<c>start</c>, <c>length</c>, in UTF-16 code units of the article's text as given; <c>"in":"title"</c> where they lie in a title
    /// given apart), <c>textA</c>, <c>textB</c>, <c>changes</c> (the kinds, each once), <c>possibleTranslation</c>, <c>difference</c> (as in CSV)
    /// and <c>changePlaces</c>, with the place of each change in both texts.
    /// </summary>
    public static string ToJson(this Drift drift) => new (string?, Drift)[] { (null, drift) }.ToJson();

    /// <summary>The same for several events, whose names stand in <c>event</c>.</summary>
    public static string ToJson(this IEnumerable<(string? Event, Drift Drift)> drifts) => JsonFields.Text(json => json.Each(
        drifts.SelectMany(of => of.Drift.Statements.SelectMany(statement => statement.Pairs.Select(pair => (of.Event, statement, pair)))),
        of => Write(json, of.Event, of.statement, of.pair)));

    private static void Write(Utf8JsonWriter json, string? name, DriftStatement statement, DriftPair pair)
    {
        if (name is not null)
            json.WriteString("event", name);
        json.Fields(
            new("statement", statement.Number), new("speaker", statement.Speaker),
            new("articleA", pair.A.Article.Article.Id), new("articleB", pair.B.Article.Article.Id));
        Write(json, pair.A, pair.B);
        json.Fields(new("textA", pair.A.Text().ToString()), new("textB", pair.B.Text().ToString()));
        json.Words("changes", pair.Kinds.Select(Camel));
        json.Fields(new("possibleTranslation", pair.IsPossibleTranslation), new("difference", Parallax.Table.Rounded(pair.Difference)));
        json.Each("changePlaces", pair.Changes, change =>
        {
            json.Fields(new JsonField("change", Camel(change.Kind)));
            Write(json, change.A, change.B);
            json.Fields(new JsonField("possibleTranslation", change.IsPossibleTranslation));
        });
    }

    private static void Write(Utf8JsonWriter json, Place? a, Place? b)
    {
        foreach ((string name, Place? place) in new[] { ("spanA", a), ("spanB", b) })
        {
            if (place is null)
                json.WriteNull(name);
            else if (place.In == TextPart.Title)
                json.Object(name, new("start", place.Span.Start), new("length", place.Span.Length), new("in", "title"));
            else
                json.Object(name, new("start", place.Span.Start), new("length", place.Span.Length));
        }
    }
}
