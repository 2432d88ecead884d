using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Parallax.Parts;

/// <summary>
/// The one door through which text reaches HTML. Element and attribute names are the program's own words; everything else is encoded.
/// </summary>
public sealed class HtmlWriter
{
    // All letters stay readable; only what means something to HTML, and what no font shows, becomes a reference.
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // Controls and noncharacters are parse errors in HTML even as references; the replacement character says that something stood there.
    private static readonly SearchValues<char> Invisible = SearchValues.Create([.. Enumerable.Range(0, char.MaxValue + 1).Select(c => (char)c)
        .Where(c => (char.IsControl(c) && c is not ('\n' or '\r' or '\t')) || IsTurn(c)
            || c is (>= '\uFDD0' and <= '\uFDEF') or '\uFFFE' or '\uFFFF')]);

    private readonly StringBuilder output = new();
    private readonly Stack<string> open = new();

    /// <summary>Begins an element; <see cref="Close"/> ends it.</summary>
    /// <param name="tag">Its name.</param>
    /// <param name="attributes">
    /// Its attributes; one with the value null is left out. A link that is none of "#…", "./…", "../…", http(s) and CSV data is left
    /// out too.
    /// </param>
    public HtmlWriter Open(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        open.Push(tag);
        return this;
    }

    /// <summary>Ends the element that was begun last.</summary>
    /// <exception cref="InvalidOperationException">No element is open.</exception>
    public HtmlWriter Close()
    {
        if (open.Count == 0)
            throw new InvalidOperationException("No element is open.");
        output.Append("</");
        output.Append(open.Pop());
        output.Append('>');
        return this;
    }

    /// <summary>An element without content: br, meta, a line of a drawing.</summary>
    public HtmlWriter Void(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes);
        return this;
    }

    /// <summary>An element of a drawing without content, closed as SVG wants it.</summary>
    public HtmlWriter Shape(string tag, params ReadOnlySpan<(string Name, string? Value)> attributes)
    {
        Begin(tag, attributes, end: "/>");
        return this;
    }

    /// <summary>An element that holds text and nothing else.</summary>
    public HtmlWriter Element(string tag, string? text, params ReadOnlySpan<(string Name, string? Value)> attributes) =>
        Open(tag, attributes).Text(text).Close();

    /// <summary>Text, encoded. Marks end nothing there, and articles are full of them.</summary>
    public HtmlWriter Text(string? text)
    {
        if (!string.IsNullOrEmpty(text))
            output.Append(Encode(text).Replace("&quot;", "\"", StringComparison.Ordinal).Replace("&#x27;", "'", StringComparison.Ordinal));
        return this;
    }

    /// <summary>Text, encoded.</summary>
    public HtmlWriter Text(ReadOnlySpan<char> text) => Text(text.ToString());

    /// <summary>A new line in the source, for those who read it.</summary>
    public HtmlWriter Line()
    {
        output.Append('\n');
        return this;
    }

    /// <summary>What another writer wrote.</summary>
    /// <exception cref="InvalidOperationException">An element is still open there.</exception>
    public HtmlWriter Append(HtmlWriter other)
    {
        output.Append(other.ToString());
        return this;
    }

    /// <summary>A style sheet of the kit's own, as it is.</summary>
    /// <exception cref="ArgumentException">The style sheet would end its element.</exception>
    public HtmlWriter Style(string css)
    {
        if (css.Contains("</", StringComparison.Ordinal))
            throw new ArgumentException("A style sheet cannot hold '</'.", nameof(css));
        output.Append("<style>");
        output.Append(css);
        output.Append("</style>");
        return this;
    }

    /// <summary>The first line of a page.</summary>
    public HtmlWriter Doctype()
    {
        output.Append("<!doctype html>\n");
        return this;
    }

    /// <summary>What was written.</summary>
    /// <exception cref="InvalidOperationException">An element is still open.</exception>
    public override string ToString() => open.Count == 0
        ? output.ToString()
        : throw new InvalidOperationException($"The element '{open.Peek()}' is still open.");

    // A space that does not break and a plus mean nothing to HTML, and stand in most numbers.
    internal static string Encode(string text) => Encoder.Encode(Visible(text)).Replace("&#xA0;", "\u00A0", StringComparison.Ordinal)
        .Replace("&#x2B;", "+", StringComparison.Ordinal);

    /// <summary>
    /// The text without what no font shows: controls are U+FFFD, and what turns the direction of the text after it is shown as its code, as it
    /// would turn round the words of the page as well.
    /// </summary>
    public static string Visible(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.AsSpan().ContainsAny(Invisible))
            return text;
        StringBuilder visible = new(text.Length + 16);
        foreach (char c in text)
        {
            if (!Invisible.Contains(c))
                visible.Append(c);
            else if (IsTurn(c))
                visible.Append(CultureInfo.InvariantCulture, $"[U+{(int)c:X4}]");
            else
                visible.Append('\uFFFD');
        }

        return visible.ToString();
    }

    // Embeddings, overrides and isolates of the Unicode Bidirectional Algorithm (Annex 9).
    private static bool IsTurn(char c) => c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');

    private void Begin(string tag, ReadOnlySpan<(string Name, string? Value)> attributes, string end = ">")
    {
        output.Append('<');
        output.Append(tag);
        foreach ((string name, string? value) in attributes)
        {
            if (value is null || (name is "href" && !IsSafeLink(value)))
                continue;
            output.Append(' ');
            output.Append(name);
            if (value.Length == 0 && name is "checked" or "open")
                continue;
            output.Append("=\"");
            output.Append(Encode(value));
            output.Append('"');
        }

        output.Append(end);
    }

    // An address comes from the user's files; "javascript:" and its kin must not become a link.
    private static bool IsSafeLink(string address) =>
        address.StartsWith('#')
        || address.StartsWith("./", StringComparison.Ordinal)
        || address.StartsWith("../", StringComparison.Ordinal)
        || address.StartsWith("data:text/csv", StringComparison.Ordinal)
        || address.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
        || address.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
