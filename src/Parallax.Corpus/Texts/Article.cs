using System.Buffers;
using System.Security.Cryptography;
using System.Text;

namespace Parallax;

/// <summary>One text of one outlet. The text never changes, so every offset holds in what the user gave.</summary>
/// <param name="Id">Unique in its corpus.</param>
/// <param name="Outlet">Who published it.</param>
/// <param name="Text">The decoded text after the byte-order mark (of .md after the front matter, of .html as extracted).</param>
public sealed record Article(string Id, Outlet Outlet, string Text) : Summarised
{
    private string? hash;

    /// <summary>The title from the metadata; null where only the text has one.</summary>
    public string? Title { get; init; }

    /// <summary>The date as given, usually year-month-day; null where not given.</summary>
    public string? Date { get; init; }

    /// <summary>Where it was published.</summary>
    public string? Url { get; init; }

    /// <summary>Who wrote it, as given.</summary>
    public string? Author { get; init; }

    /// <summary>Which event of the corpus it tells, as given.</summary>
    public string? Event { get; init; }

    /// <summary>Its language, as given ("en").</summary>
    public string? Language { get; init; }

    /// <summary>The file it was read from, relative to the corpus; null for standard input.</summary>
    public string? File { get; init; }

    /// <summary>Lines that earlier articles of its outlet in the corpus have too, in order: furniture of its page.</summary>
    public IReadOnlyList<TextSpan> RecurringLines { get; init; } = [];

    /// <summary>All other fields of its row or front matter, as text.</summary>
    public IReadOnlyDictionary<string, string> OtherFields { get; init; } = System.Collections.Frozen.FrozenDictionary<string, string>.Empty;

    /// <summary>SHA-256 of the text in UTF-8, 64 lower-case hexadecimal digits: says whether two results are about the same text.</summary>
    public string TextSha256 => hash ??= HashOf(Text);

    private static string HashOf(string text)
    {
        byte[] bytes = ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length));
        Span<byte> digest = stackalloc byte[SHA256.HashSizeInBytes];
        SHA256.HashData(bytes.AsSpan(0, Encoding.UTF8.GetBytes(text, bytes)), digest);
        ArrayPool<byte>.Shared.Return(bytes);
        return Convert.ToHexStringLower(digest);
    }
}
