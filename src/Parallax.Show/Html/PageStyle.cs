using System.Security.Cryptography;

namespace Parallax.Parts;

/// <summary>The style sheet and the hatches that every page and every fragment of the kit uses.</summary>
public static class PageStyle
{
    private static readonly string[] PageOnly = ["page", "findings", "contents", "drift", "notebook"];
    private static readonly string[] ReportOnly = ["findings", "contents", "drift", "notebook"];

    /// <summary>The style sheet of a whole page.</summary>
    public static string Css { get; } = Read("parallax.css");

    /// <summary>The source that a Content-Security-Policy names for <see cref="Css"/>: <c>'sha256-…'</c>.</summary>
    public static string CspSource { get; } = SourceOf(Css);

    /// <summary>The Content-Security-Policy of a page: its own style sheet and pictures that it holds, no script, no network.</summary>
    public static string Policy { get; } = PolicyOf(CspSource);

    /// <summary>
    /// The same for a fragment that stands in somebody else's page: every rule holds inside <c>.parallax</c> only, and the narrow layout
    /// answers to the fragment's own width.
    /// </summary>
    public static string FragmentCss { get; } = Fragment(Css);

    /// <summary>The style sheet of a report.</summary>
    internal static string ReportCss { get; } = Kept(Css, ["notebook"]);

    /// <summary>The style sheet of a page with two articles side by side.</summary>
    internal static string PairCss { get; } = $"{Kept(Css, ReportOnly)}\n{Read("pair.css")}";

    /// <summary>The same for somebody else's page.</summary>
    internal static string PairFragmentCss { get; } = Fragment(PairCss);

    /// <summary>Colours and drawing rules alone, for a drawing that is saved as a file of its own.</summary>
    internal static string DrawingCss { get; } = Drawing();

    /// <summary>Writes the patterns that the fills of bars refer to. Once a page.</summary>
    /// <param name="html">Where to.</param>
    /// <param name="attributed">The id of the pattern of attributed words.</param>
    /// <param name="uncredited">The id of the pattern of uncredited ones.</param>
    public static void WritePatterns(HtmlWriter html, string attributed = "pa", string uncredited = "pu")
    {
        ArgumentNullException.ThrowIfNull(html);
        html.Open("svg", ("width", "0"), ("height", "0"), ("aria-hidden", "true"), ("class", "defs")).Open("defs");
        html.Open(
                "pattern", ("id", attributed), ("width", "5"), ("height", "5"), ("patternUnits", "userSpaceOnUse"),
                ("patternTransform", "rotate(45)"))
            .Shape("rect", ("width", "5"), ("height", "5"), ("class", "pa1"))
            .Shape("line", ("x1", "0"), ("y1", "0"), ("x2", "0"), ("y2", "5"), ("class", "pa2"))
            .Close();
        html.Open("pattern", ("id", uncredited), ("width", "4"), ("height", "4"), ("patternUnits", "userSpaceOnUse"))
            .Shape("rect", ("width", "4"), ("height", "4"), ("class", "pu1"))
            .Shape("circle", ("cx", "2"), ("cy", "2"), ("r", "1"), ("class", "pu2"))
            .Close();
        html.Close().Close();
    }

    /// <summary>Writes a whole page with one style sheet: its head, and what stands in its body.</summary>
    internal static void WritePage(this HtmlWriter html, string title, string css, Action body)
    {
        html.Doctype().Open("html", ("lang", "en")).Line().Open("head").Line()
            .Void("meta", ("charset", "utf-8")).Line()
            .Void("meta", ("name", "generator"), ("content", CorpusReader.PageGenerator)).Line()
            .Void("meta", ("name", "viewport"), ("content", "width=device-width, initial-scale=1")).Line()
            .Void("meta", ("http-equiv", "Content-Security-Policy"), ("content", PolicyOf(SourceOf(css)))).Line()
            .Void("meta", ("name", "referrer"), ("content", "no-referrer")).Line()
            .Element("title", title).Line()
            .Style(css).Line()
            .Close().Line();
        html.Open("body").Line().Element("a", "Skip to the text", ("class", "skip"), ("href", "#main")).Line();
        WritePatterns(html);
        html.Line();
        body();
        html.Close().Close().Line();
    }

    private static string SourceOf(string css) => $"'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(css)))}'";

    private static string PolicyOf(string source) => $"default-src 'none'; style-src {source}; img-src data:; base-uri 'none'; form-action 'none'";

    private static string Read(string name)
    {
        using Stream stream = typeof(PageStyle).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException("The style sheet is not in the assembly.");
        using StreamReader reader = new(stream, Encoding.UTF8);

        // A browser hashes the element's text after its own folding of line ends.
        return reader.ReadToEnd().ReplaceLineEndings("\n").Trim();
    }

    private static string Drawing()
    {
        string colours = Css[..Css.IndexOf("*{", StringComparison.Ordinal)];
        IEnumerable<string> rules = Css.Split('\n')
            .Where(line => line.StartsWith("svg ", StringComparison.Ordinal) || line.StartsWith(".pa1", StringComparison.Ordinal));
        return colours + string.Join('\n', rules) + "\nsvg{background:var(--paper)}";
    }

    private static string Fragment(string whole)
    {
        // A cell of somebody else's table gives no width and forbids breaks.
        StringBuilder css = new(
            ".parallax{container-type:inline-size;min-width:20rem;white-space:normal;text-align:left;padding:.1rem .8rem .6rem;\n");
        foreach (string line in Kept(whole, PageOnly).Split('\n').Where(line => !line.StartsWith("html", StringComparison.Ordinal)))
            css.Append(line).Append('\n');
        return css.Append('}')
            .Replace(":root{", "&{")
            .Replace("\nbody{margin:0;", "\n&{")
            .Replace("url(#pa)", "var(--pa)")
            .Replace("url(#pu)", "var(--pu)")
            .Replace("@media (max-width", "@container (max-width")
            .Replace("@media (min-width", "@container (min-width")
            .ToString();
    }

    // Each part of the style sheet begins with its name in a comment.
    private static string Kept(string css, string[] without)
    {
        StringBuilder kept = new();
        bool isKept = true;
        foreach (string line in css.Split('\n'))
        {
            if (line.StartsWith("/* ", StringComparison.Ordinal) && line.EndsWith("*/", StringComparison.Ordinal))
                isKept = !without.Contains(line[3..^3], StringComparer.Ordinal);
            if (isKept)
                kept.Append(line).Append('\n');
        }

        return kept.ToString().TrimEnd('\n');
    }
}
