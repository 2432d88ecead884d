using System.Buffers;
using System.Text;

namespace Parallax;

/// <summary>Finds the charset that a page declares in its <c>meta</c> element or XML declaration.</summary>
internal static class DeclaredCharset
{
    // HTML asks for the declaration in the first 1,024 bytes; pages with long scripts before it are many.
    private const int Looked = 8192;

    private static readonly SearchValues<char> Ends = SearchValues.Create("\"'>; /\t\r\n?");

    /// <summary>The declared name; null where there is none.</summary>
    public static string? Of(ReadOnlySpan<byte> page)
    {
        string head = Encoding.Latin1.GetString(page[..Math.Min(page.Length, Looked)]);
        return After(head, "charset") ?? (head.StartsWith("<?xml", StringComparison.Ordinal) ? After(head, "encoding") : null);
    }

    private static string? After(string head, string key)
    {
        int at = head.IndexOf(key, StringComparison.OrdinalIgnoreCase);
        if (at < 0)
            return null;
        ReadOnlySpan<char> rest = head.AsSpan(at + key.Length).TrimStart();
        if (!rest.StartsWith("="))
            return null;
        rest = rest[1..].TrimStart().TrimStart("\"'").TrimStart();
        int end = rest.IndexOfAny(Ends);
        return end <= 0 ? null : rest[..end].ToString();
    }
}
