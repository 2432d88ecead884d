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

/// <summary>The formatters of a type that shows itself: HTML, text, and plotly.js where it can draw itself.</summary>
internal sealed class ShowFormatterSource<T>() : FormatterSource(typeof(T), Ways)
    where T : class, IShown
{
    private static IReadOnlyList<(string, Func<object, string>)> Ways
    {
        get
        {
            (string, Func<object, string>)[] all = [(Html, shown => ((T)shown).ToHtml()), (Plain, shown => shown.ToString()!)];
            return !typeof(IDrawn).IsAssignableFrom(typeof(T)) ? all
                : [.. all, ("application/vnd.plotly.v1+json", shown => ((IDrawn)shown).ToPlotly())];
        }
    }
}
