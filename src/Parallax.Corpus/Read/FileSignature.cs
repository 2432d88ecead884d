namespace Parallax;

/// <summary>Tells files that only look like text by their name: what a file really is stands in its first bytes.</summary>
internal static class FileSignature
{
    /// <summary>How many bytes of a file are looked at.</summary>
    public const int Length = 8192;

    // Text has no control characters but tabs, line ends and form feeds; compressed data and pictures have one in ten bytes.
    private const int OneControlIn = 50;

    private static readonly (byte[] Start, string Name)[] Known =
    [
        ([.. "%PDF-"u8], "a PDF"),
        ([.. "PK"u8, 3, 4], "a ZIP archive or an office document (.docx, .odt, .xlsx)"),
        ([0x89, .. "PNG"u8], "a PNG picture"),
        ([0xFF, 0xD8, 0xFF], "a JPEG picture"),
        ([.. "GIF87a"u8], "a GIF picture"),
        ([.. "GIF89a"u8], "a GIF picture"),
        ([0x1F, 0x8B, 8], "a gzip archive"),
        ([.. "7z"u8, 0xBC, 0xAF, 0x27, 0x1C], "a 7z archive"),
        ([0xD0, 0xCF, 0x11, 0xE0], "an old Word or Excel document"),
        ([.. @"{\rtf"u8], "an RTF document"),
        ([.. "SQLite format 3"u8], "a SQLite database"),
        ([0x7F, .. "ELF"u8], "a program"),
    ];

    /// <summary>What a file that begins with <paramref name="head"/> is ("a PDF"); null where it can be text.</summary>
    public static string? NameOf(ReadOnlySpan<byte> head)
    {
        head = head[..Math.Min(head.Length, Length)];
        foreach ((byte[] start, string name) in Known)
        {
            if (head.StartsWith(start))
                return name;
        }

        if (TextDecoder.IsWide(head))
            return null;
        int controls = 0;
        foreach (byte b in head)
        {
            if (b < 32 && b is not (9 or 10 or 11 or 12 or 13 or 26 or 27))
                controls++;
        }

        return controls * OneControlIn > head.Length ? "no text (it holds bytes that no text has)" : null;
    }

    /// <summary>The sentence for a file that is something else.</summary>
    public static string Sentence(string name) => $"This file is {name}; save it as text and run again.";
}
