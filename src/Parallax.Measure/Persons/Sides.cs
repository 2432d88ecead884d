using System.IO.Enumeration;
using System.Text;

namespace Parallax;

/// <summary>The parties that speakers belong to, as the user groups them: a small file <c>sides.yaml</c> beside a corpus, or a proposal.</summary>
/// <param name="All">The sides, in their order.</param>
/// <param name="Origin">Where they come from, for captions: a file's name, or that they are proposed.</param>
public sealed partial record Sides(IReadOnlyList<Side> All, string Origin) : Summarised
{
    /// <summary>The file's name beside a corpus.</summary>
    public const string FileName = "sides.yaml";

    /// <summary>Lines that <see cref="ToYaml"/> prints as comments at the end: who has no side, and why.</summary>
    public IReadOnlyList<string> Unassigned { get; init; } = [];

    /// <summary>The side of a person; null where none fits.</summary>
    /// <remarks>
    /// A name fits before an affiliation, and a pattern without wildcards before one with them; of patterns that fit equally, the longer, and of two
    /// of one length the first in the file.
    /// </remarks>
    public Side? Of(Person person)
    {
        ArgumentNullException.ThrowIfNull(person);
        return Best([person.Name, .. person.Spellings]) ?? Best(person.Affiliations);
    }

    /// <summary>Reads the sides that stand beside a corpus; null where there is no such file.</summary>
    /// <param name="corpusPath">The corpus: of a folder its sides.yaml, of a file NAME.jsonl the file NAME.sides.yaml, else sides.yaml in its
    /// folder.</param>
    /// <exception cref="SidesException">Something is wrong in the file.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Sides? Beside(string corpusPath)
    {
        ArgumentNullException.ThrowIfNull(corpusPath);
        string folder = Directory.Exists(corpusPath) ? corpusPath : Path.GetDirectoryName(Path.GetFullPath(corpusPath)) ?? ".";
        string[] candidates = Directory.Exists(corpusPath)
            ? [Path.Combine(folder, FileName)]
            : [Path.Combine(folder, $"{Path.GetFileNameWithoutExtension(corpusPath)}.{FileName}"), Path.Combine(folder, FileName)];
        return candidates.FirstOrDefault(File.Exists) is { } file ? Load(file) : null;
    }

    /// <summary>Reads a file of sides in UTF-8.</summary>
    /// <exception cref="SidesException">Something is wrong in it; the message says where, what, and what is allowed.</exception>
    /// <exception cref="IOException">The file cannot be read.</exception>
    public static Sides Load(string path)
    {
        string file = Path.GetFileName(path);
        UTF8Encoding strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
        try
        {
            using StreamReader reader = new(InputFile.Open(path), strict);
            return Parse(reader, file);
        }
        catch (DecoderFallbackException)
        {
            throw new SidesException(file, 1, "The file is not in UTF-8. Save it as UTF-8.");
        }
    }

    /// <summary>Reads sides.</summary>
    /// <param name="file">What messages call the file.</param>
    /// <exception cref="SidesException">Something is wrong in it; the message says where, what, and what is allowed.</exception>
    public static Sides Parse(TextReader yaml, string file = FileName) => SidesReader.Read(yaml, file);

    /// <summary>The sides as a file that can be edited and read again.</summary>
    public string ToYaml()
    {
        StringBuilder yaml = new();
        yaml.Append("# Sides of this corpus: a side, then names or affiliations of who belongs to it. * stands for any characters, ? for one.\n");
        yaml.Append("# A name fits before an affiliation, an entry without * before one with it, a longer entry before a shorter one.\n");
        foreach (Side side in All)
        {
            yaml.Append(Quoted(side.Name)).Append(":\n");
            foreach (string pattern in side.Patterns)
                yaml.Append("  - ").Append(Quoted(pattern)).Append('\n');
        }

        if (Unassigned.Count > 0)
            yaml.Append("# Without a side:\n");
        foreach (string line in Unassigned)
            yaml.Append("#   ").Append(line.ReplaceLineEndings(" ")).Append('\n');
        return yaml.ToString();
    }

    private Side? Best(IEnumerable<string> texts)
    {
        (Side? Side, int Exact, int Length) best = (null, -1, -1);
        string[] all = [.. texts];
        foreach (Side side in All)
        {
            foreach (string pattern in side.Patterns)
            {
                int exact = pattern.AsSpan().IndexOfAny('*', '?') < 0 ? 1 : 0;
                bool isBetter = exact > best.Exact || (exact == best.Exact && pattern.Length > best.Length);
                if (isBetter && Array.Exists(all, text => Fits(text, pattern)))
                    best = (side, exact, pattern.Length);
            }
        }

        return best.Side;
    }

    // A backslash is no sign of its own here.
    private static bool Fits(string text, string pattern) =>
        FileSystemName.MatchesSimpleExpression(Plain(pattern).Replace("\\", "\\\\", StringComparison.Ordinal), Plain(text));

    private static string Plain(string text) => WordHash.Fold(text.Replace('\u00A0', ' '));

    // Always in double quotes: a name may begin with any sign.
    private static string Quoted(string text)
    {
        StringBuilder quoted = new("\"");
        foreach (char c in text)
        {
            if (c is '"' or '\\')
                quoted.Append('\\').Append(c);
            else if (char.IsControl(c))
                quoted.Append(' ');
            else
                quoted.Append(c);
        }

        return quoted.Append('"').ToString();
    }
}

/// <summary>A party that speakers belong to.</summary>
/// <param name="Patterns">Names or affiliations; * stands for any characters, ? for one, letter case does not matter.</param>
public sealed record Side(string Name, IReadOnlyList<string> Patterns) : Summarised;

/// <summary>A file of sides could not be read.</summary>
public sealed class SidesException : Exception
{
    /// <summary>What is wrong in a file.</summary>
    /// <param name="file">The file, as the user named it.</param>
    /// <param name="line">Where, from 1.</param>
    /// <param name="problem">What is wrong and what is allowed, in whole sentences.</param>
    public SidesException(string file, int line, string problem)
        : base($"{file}, line {line}: {problem}") => (File, Line) = (file, line);

    /// <summary>An exception without a file.</summary>
    public SidesException(string message)
        : base(message)
    {
    }

    /// <summary>An exception with what caused it.</summary>
    public SidesException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>An exception without any detail.</summary>
    public SidesException()
    {
    }

    /// <summary>The file, as the user named it.</summary>
    public string File { get; } = "";

    /// <summary>Where, from 1; 0 where not known.</summary>
    public int Line { get; }
}
