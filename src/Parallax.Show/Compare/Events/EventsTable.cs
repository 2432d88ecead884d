namespace Parallax;

public static partial class TableExtensions
{
    private const int MostNamed = 12;

    /// <summary>A row for each event, those of most articles first.</summary>
    public static Table Table(this Events events)
    {
        ArticleEvent[] rows = [.. events.All.OrderByDescending(one => one.Corpus.Articles.Count)];
        Columns<ArticleEvent> columns = new(
        [
            ("Event", one => new Cell(one.Name) { Detail = one.Telling.Count > 0 ? $"most in common: {string.Join(", ", one.Telling)}" : null }),
            (new("Articles", IsNumber: true), one => Number(one.Corpus.Articles.Count)),
            ("Dates", one => Dates.Range(one.Corpus.Articles.Select(article => article.Article.Date)) ?? "–"),
            ("Which", Which),
        ]);
        TidyRows tidy = TidyRows.Of(rows.SelectMany(one => Numbered(one).Select(row => (Event: one, row.Article))), _ => Concordance.Empty,
        [
            ("number", row => row.Event.Number), ("name", row => row.Event.Name), ("inCommon", row => string.Join("; ", row.Event.Telling)),
            .. PlaceCells.Columns<(ArticleEvent Event, AnnotatedArticle Article)>(row => row.Article),
            ("date", row => row.Article.Article.Date), ("headline", row => row.Article.Headline),
        ]);
        return columns.Table("events", events.Said(), rows, tidy) with { Settings = events.Settings };
    }

    /// <summary>The events as JSON: <c>{"events":[{"name":"…","articles":["id",…]}]}</c>, in the order of their first articles.</summary>
    public static string ToJson(this Events events) => JsonFields.Text(json =>
    {
        json.WriteStartObject();
        json.Each("events", events.All, one =>
        {
            json.WriteString("name", one.Name);
            json.Words("articles", one.Corpus.Articles.Select(article => article.Article.Id));
        });
        json.WriteEndObject();
    });

    private static Cell Which(ArticleEvent one)
    {
        IEnumerable<CellPart> named = Numbered(one).Take(MostNamed).Select(row => row.Article.Part(row.Article.Numbered(row.Number)));
        int more = one.Corpus.Articles.Count - MostNamed;
        return new Cell(more > 0 ? [.. named, new CellPart($"and {Number(more)} more")] : [.. named]);
    }

    private static IEnumerable<(int Number, AnnotatedArticle Article)> Numbered(ArticleEvent one) =>
        one.Corpus.Articles.Select((article, i) => (one.Corpus.NumberOf(i), article));
}
