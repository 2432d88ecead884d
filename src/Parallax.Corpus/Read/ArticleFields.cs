using System.Collections.Frozen;

namespace Parallax;

/// <summary>What a row, a front matter or a page says of its article: fields by name, whose case does not matter.</summary>
internal sealed class ArticleFields
{
    private static readonly FrozenSet<string> Known = FrozenSet.ToFrozenSet(
        ["id", "text", "outlet", "title", "date", "url", "author", "event", "language"], StringComparer.OrdinalIgnoreCase);

    private readonly Dictionary<string, string> values = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The value of a field without white space around it; null where it is absent or blank.</summary>
    public string? this[string name] => values.TryGetValue(name, out string? value) && !string.IsNullOrWhiteSpace(value) ? value.Trim() : null;

    /// <summary>The value of a field, white space and all; null where it is absent.</summary>
    public string? Exact(string name) => values.GetValueOrDefault(name);

    /// <summary>Whether the field is there, if only as an empty one.</summary>
    public bool Has(string name) => values.ContainsKey(name);

    /// <summary>Keeps a field. The first of two with one name stays.</summary>
    /// <returns>False where the name was taken.</returns>
    public bool Add(string name, string? value) => values.TryAdd(name.Trim(), value ?? "");

    /// <summary>Takes over the fields of <paramref name="other"/> that are absent or blank here.</summary>
    public void Complete(ArticleFields other)
    {
        foreach ((string name, string value) in other.values)
        {
            if (this[name] is null)
                values[name] = value;
        }
    }

    /// <summary>The article of these fields.</summary>
    /// <param name="id">Its id, unique in the corpus.</param>
    /// <param name="text">Its text, exactly.</param>
    /// <param name="file">The file it was read from.</param>
    /// <param name="except">A field that says where the text is, and so is none of the article's.</param>
    public Article ToArticle(string id, string text, string? file, string? except = null) =>
        new(id, this["outlet"] is { } outlet ? new(outlet) : Outlet.Unnamed, text)
        {
            Title = this["title"],
            Date = this["date"],
            Url = this["url"],
            Author = this["author"],
            Event = this["event"],
            Language = this["language"],
            File = file,
            OtherFields = values
                .Where(field => !Known.Contains(field.Key) && !field.Key.Equals(except, StringComparison.OrdinalIgnoreCase))
                .ToDictionary(StringComparer.OrdinalIgnoreCase),
        };
}
