using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace Parallax;

/// <summary>A text and what had to be guessed to read it.</summary>
/// <param name="Text">The text after the byte-order mark.</param>
/// <param name="Remark">What was guessed or replaced, as a part of a sentence; null where nothing was.</param>
internal readonly record struct DecodedText(string Text, string? Remark);

/// <summary>
/// Turns bytes into text: by the byte-order mark, else as UTF-8 where the bytes are valid UTF-8, else by the charset that they declare,
/// else as windows-1252. Nothing is normalised.
/// </summary>
internal static class TextDecoder
{
    private const int Windows1252 = 1252;

    // From the provider directly: registering it would change the encodings of the whole process.
    private static readonly Encoding Western = CodePagesEncodingProvider.Instance.GetEncoding(Windows1252)!;

    // The longer mark first: UTF-32 little endian begins as UTF-16 little endian does.
    private static readonly (byte[] Mark, Encoding Encoding)[] Marks =
    [
        ([0xEF, 0xBB, 0xBF], new UTF8Encoding()),
        ([0xFF, 0xFE, 0, 0], new UTF32Encoding(bigEndian: false, byteOrderMark: false)),
        ([0, 0, 0xFE, 0xFF], new UTF32Encoding(bigEndian: true, byteOrderMark: false)),
        ([0xFF, 0xFE], new UnicodeEncoding(bigEndian: false, byteOrderMark: false)),
        ([0xFE, 0xFF], new UnicodeEncoding(bigEndian: true, byteOrderMark: false)),
    ];

    /// <summary>The encoding that a byte-order mark at the start names, and the mark's length; null and 0 where there is none.</summary>
    public static (Encoding? Encoding, int Length) Mark(ReadOnlySpan<byte> bytes)
    {
        foreach ((byte[] mark, Encoding encoding) in Marks)
        {
            if (bytes.StartsWith(mark))
                return (encoding, mark.Length);
        }

        return (null, 0);
    }

    /// <summary>Whether the bytes are text of two or four bytes a character, by their mark or by where their zeros lie.</summary>
    public static bool IsWide(ReadOnlySpan<byte> bytes) =>
        Mark(bytes) is { Encoding: not null, Length: 2 or 4 } || Unmarked16(bytes) is not null;

    /// <summary>Whether the bytes are valid UTF-8 without a mark.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> bytes) => Mark(bytes).Length == 0 && Unmarked16(bytes) is null && Utf8.IsValid(bytes);

    /// <summary>The text of <paramref name="bytes"/>.</summary>
    /// <param name="bytes">A whole file, or a line of one.</param>
    /// <param name="declared">The charset that the file declares; null where it declares none.</param>
    public static DecodedText Decode(ReadOnlySpan<byte> bytes, string? declared = null)
    {
        (Encoding? marked, int length) = Mark(bytes);
        bytes = bytes[length..];
        if (marked is not null)
            return marked is UTF8Encoding ? Utf8OrReplaced(bytes) : Strict(bytes, marked);
        if (Unmarked16(bytes) is { } wide)
            return new(wide.GetString(bytes), "has two bytes a character and no byte-order mark; it was read as UTF-16, which is a guess");
        if (Utf8.IsValid(bytes))
            return new(Encoding.UTF8.GetString(bytes), null);
        if (Declared(declared) is { } named)
            return named is UTF8Encoding ? Utf8OrReplaced(bytes) : Strict(bytes, named);

        // A text with more whole UTF-8 sequences than broken ones is UTF-8 with damage: in another encoding they hardly come about by chance.
        (int whole, int broken) = CountSequences(bytes);
        return whole > broken
            ? Utf8OrReplaced(bytes)
            : new(Western.GetString(bytes), "is not UTF-8 and names no encoding; it was read as windows-1252, which is a guess");
    }

    private static DecodedText Utf8OrReplaced(ReadOnlySpan<byte> bytes) =>
        new(Encoding.UTF8.GetString(bytes), Utf8.IsValid(bytes) ? null : Replaced("UTF-8"));

    private static DecodedText Strict(ReadOnlySpan<byte> bytes, Encoding encoding)
    {
        Encoding strict = (Encoding)encoding.Clone();
        strict.DecoderFallback = DecoderFallback.ExceptionFallback;
        try
        {
            return new(strict.GetString(bytes), null);
        }
        catch (DecoderFallbackException)
        {
            return new(encoding.GetString(bytes), Replaced(encoding.WebName.ToUpperInvariant()));
        }
    }

    private static string Replaced(string name) => $"holds bytes that are not valid {name}; each stands as U+FFFD in the text";

    private static Encoding? Declared(string? name)
    {
        name = name?.Trim().Trim('"', '\'').Trim();
        if (string.IsNullOrEmpty(name))
            return null;

        // As browsers do (WHATWG Encoding): pages that declare Latin-1 or ASCII mean windows-1252.
        if (name.ToUpperInvariant() is "ISO-8859-1" or "LATIN1" or "US-ASCII" or "ASCII")
            return Western;
        try
        {
            Encoding encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

            // Whoever could read the declaration in bytes did not read a text of two bytes a character.
            return encoding is UnicodeEncoding or UTF32Encoding ? null : encoding;
        }
        catch (Exception exception) when (exception is ArgumentException or NotSupportedException)
        {
            return null;
        }
    }

    private static UnicodeEncoding? Unmarked16(ReadOnlySpan<byte> bytes)
    {
        ReadOnlySpan<byte> head = bytes[..(Math.Min(bytes.Length, FileSignature.Length) & ~1)];
        if (head.Length < 8 || !head.Contains((byte)0))
            return null;
        int even = 0, odd = 0;
        for (int i = 0; i < head.Length; i += 2)
        {
            even += head[i] == 0 ? 1 : 0;
            odd += head[i + 1] == 0 ? 1 : 0;
        }

        int half = head.Length / 2;
        return odd * 4 > half * 3 && even * 50 < half ? new(bigEndian: false, byteOrderMark: false)
            : even * 4 > half * 3 && odd * 50 < half ? new(bigEndian: true, byteOrderMark: false)
            : null;
    }

    private static (int Whole, int Broken) CountSequences(ReadOnlySpan<byte> bytes)
    {
        int whole = 0, broken = 0;
        while (true)
        {
            int ascii = bytes.IndexOfAnyExceptInRange((byte)0, (byte)127);
            if (ascii < 0)
                return (whole, broken);
            bytes = bytes[ascii..];
            if (Rune.DecodeFromUtf8(bytes, out _, out int length) == OperationStatus.Done)
                whole++;
            else
                broken++;
            bytes = bytes[length..];
        }
    }
}
