namespace Parallax;

public sealed partial record Table
{
    /// <summary>
    /// The tidy rows as a JSON array of objects, with the names of the CSV. "places" is an array of <c>{"article","in","start","length"}</c>, offsets
    /// in UTF-16 code units. A value that is not there is null.
    /// </summary>
    public string ToJson() => JsonFields.Text(json => json.Each(Tidy.Rows, row =>
    {
        for (int i = 0; i < Tidy.Names.Count; i++)
            Field(Tidy.Names[i], row.Values[i]).Write(json);
        json.Each("places", row.Places, place => json.Fields(
            new("article", place.Article.Article.Id), new("in", place.In == TextPart.Title ? "title" : "text"),
            new("start", place.Span.Start), new("length", place.Span.Length)));
    }));

    private static JsonField Field(string name, object? value) => value switch
    {
        int number => new(name, number),
        double number => new(name, Rounded(number)),
        bool flag => new(name, flag),
        _ => new(name, value?.ToString()),
    };
}
