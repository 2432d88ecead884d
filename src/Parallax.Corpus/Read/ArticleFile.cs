using System.Globalization;

namespace Parallax;

internal static class ArticleFile
{
    // UTF-32, the widest encoding.
    private const int MostBytesPerCharacter = 4;

    /// <summary>Whether a file's name says that it is an article; a README is about the folder.</summary>
    public static bool IsOne(string file) =>
        Path.GetExtension(file).ToUpperInvariant() is ".TXT" or ".MD" or ".HTML" or ".HTM"
        && !Path.GetFileName(file).StartsWith('.')
        && !Path.GetFileNameWithoutExtension(file).Equals("README", StringComparison.OrdinalIgnoreCase);

    /// <summary>Reads the file, or notes why it is left out.</summary>
    /// <param name="root">The corpus folder.</param>
    /// <param name="file">The file in it.</param>
    /// <param name="fields">What a table says of it; that goes before what the file says of itself.</param>
    /// <param name="intake">Where notes go.</param>
    public static Article? Read(string root, string file, ArticleFields fields, Intake intake)
    {
        if (Bytes(root, file, intake) is not { } bytes)
            return null;
        if (FileSignature.NameOf(bytes) is { } name)
        {
            intake.Skip(FileSignature.Sentence(name), file);
            return null;
        }

        string extension = Path.GetExtension(file).ToUpperInvariant();
        bool isPage = extension is ".HTML" or ".HTM";
        DecodedText decoded = TextDecoder.Decode(bytes, isPage ? DeclaredCharset.Of(bytes) : null);
        if (decoded.Remark is not null)
            intake.Remark($"This file {decoded.Remark}.", file);
        string text = decoded.Text;
        if (extension == ".MD")
            text = FrontMatter.Take(text, fields, file, intake);
        else if (isPage && HtmlPage.Take(text, fields, file, intake) is { } extracted)
            text = extracted;
        else if (isPage)
            return null;
        return intake.Take(fields, text, Path.GetFileNameWithoutExtension(file), file, line: null, file);
    }

    private static byte[]? Bytes(string root, string file, Intake intake)
    {
        try
        {
            FileInfo info = new(Path.Combine(root, file));
            if (info.LinkTarget is not null && info.ResolveLinkTarget(returnFinalTarget: true) is FileInfo target)
                info = target;

            if (info.Length == 0 && FileStatus.Of(info.FullName) is not { Kind: FileKind.Other })
            {
                intake.Skip("This file is empty; it was left out.", file);
                return null;
            }

            if (info.Length > (long)MostBytesPerCharacter * intake.Options.MaximumArticleLength)
            {
                int most = intake.Options.MaximumArticleLength;
                intake.Skip(string.Create(CultureInfo.InvariantCulture,
                    $"This file has {info.Length:N0} bytes; the longest article that is read has {most:N0} characters. It was left out."), file);
                return null;
            }

            return InputFile.ReadAll(info.FullName);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            intake.Skip($"This file cannot be read: {exception.Message}", file);
            return null;
        }
    }
}
