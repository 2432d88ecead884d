using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace Parallax.Parts;

/// <summary>The formatters of a type that shows itself, in the form that .NET Interactive's kernel makes them and calls them by name.</summary>
/// <param name="type">The type; those derived from it show themselves alike.</param>
/// <param name="ways">How it is written, by MIME type.</param>
public abstract class FormatterSource(Type type, params IReadOnlyList<(string MimeType, Func<object, string> Write)> ways)
{
    /// <summary>A fragment of a page.</summary>
    public const string Html = "text/html";

    /// <summary>Text as it is.</summary>
    public const string Plain = "text/plain";

    /// <summary>The formatters.</summary>
    public IEnumerable<object> CreateTypeFormatters() => [.. ways.Select(way => new Formatter(way.MimeType, type, way.Write))];

    private sealed class Formatter(string mimeType, Type type, Func<object, string> write)
    {
        public string MimeType => mimeType;

        public Type Type => type;

        public bool Format(object instance, TextWriter writer)
        {
            if (!type.IsInstanceOfType(instance))
                return false;
            writer.Write(write(instance));
            return true;
        }
    }
}

/// <summary>Formatters that write what a value says of itself as text.</summary>
/// <typeparam name="T">The type.</typeparam>
public sealed class SummaryFormatterSource<T>() : FormatterSource(typeof(T), (Html, AsHtml), (Plain, value => value.ToString()!))
{
    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);

    // A cell of the kernel's own tables takes HTML only.
    private static string AsHtml(object value) => $"<pre>{Encoder.Encode(value.ToString()!)}</pre>";
}
