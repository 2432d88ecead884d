namespace Parallax;

/// <summary>Something that shows itself in a notebook as HTML, and as text by its <c>ToString</c>.</summary>
internal interface IShown
{
    string ToHtml();
}

/// <summary>Something that plotly.js can draw.</summary>
internal interface IDrawn
{
    string ToPlotly();
}

/// <summary>The MIME types that notebooks show.</summary>
internal static class ShowFormatterSource
{
    internal const string Html = "text/html";
    internal const string Plain = "text/plain";
    internal const string Plotly = "application/vnd.plotly.v1+json";
}

/// <summary>The formatters of a type that shows itself, in the form that .NET Interactive's kernel makes them and calls them by name.</summary>
internal sealed class ShowFormatterSource<T>
    where T : class, IShown
{
    private readonly List<Formatter> formatters =
        [new(ShowFormatterSource.Html, shown => shown.ToHtml()), new(ShowFormatterSource.Plain, shown => shown.ToString()!)];

    public ShowFormatterSource()
    {
        if (typeof(IDrawn).IsAssignableFrom(typeof(T)))
            formatters.Add(new(ShowFormatterSource.Plotly, shown => ((IDrawn)shown).ToPlotly()));
    }

    public IEnumerable<object> CreateTypeFormatters() => formatters;

    private sealed class Formatter(string mimeType, Func<T, string> write)
    {
        public string MimeType { get; } = mimeType;

        public Type Type { get; } = typeof(T);

        public bool Format(object instance, TextWriter writer)
        {
            if (instance is not T value)
                return false;
            writer.Write(write(value));
            return true;
        }
    }
}
