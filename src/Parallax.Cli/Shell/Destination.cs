namespace Parallax;

/// <summary>Where a command's data goes: standard output, or a file.</summary>
internal sealed class Destination
{
    // Standard output under the names that systems give it: a file in its place would be written beside what is there.
    private static readonly string[] StandardOutput = ["-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1"];

    private readonly Stream output;

    private Destination(Stream output, string? path) => (this.output, Path) = (output, path);

    public string? Path { get; }

    /// <summary>Whether a person sees the output as it comes.</summary>
    public bool IsTerminal { get; private init; }

    /// <summary>"; written to FILE", after what was done; nothing for standard output.</summary>
    public string Written => Path is null ? "" : $"; written to {Path}";

    /// <summary>How many columns of characters a line may take: those of the terminal, else those of a sheet of paper.</summary>
    public int Width(int paper) => IsTerminal ? Math.Max(40, Console.WindowWidth - 1) : paper;

    /// <summary>The place that the user asked for.</summary>
    /// <param name="surroundings">Where standard output is.</param>
    /// <param name="asked">A file, - for standard output; null where none is named.</param>
    /// <param name="read">The files that the command reads, or - for standard input.</param>
    /// <param name="corpus">The corpus that it reads, with all that belongs to it; null where it reads none.</param>
    /// <param name="onTerminal">The file that is written where none is named and a person would see the output.</param>
    /// <exception cref="CallException">The file cannot be written there, or is one that is read.</exception>
    public static Destination Of(Surroundings surroundings, string? asked, string[] read, string? corpus = null, string? onTerminal = null)
    {
        if (asked is null && onTerminal is not null && surroundings.OutputIsTerminal)
            asked = System.IO.Path.Combine(surroundings.Folder, onTerminal);
        if (asked?.Length == 0)
            throw new CallException("The output has no name: -o '' names no file. Name one, or - for standard output.");
        bool isStandard = asked is null || StandardOutput.Contains(asked, StringComparer.Ordinal);
        if (!isStandard)
            OutputFile.Check(asked!);

        // Old and new name of a file may differ by links of every kind, so that the file itself is looked at.
        FileStatus? written = isStandard ? surroundings.OutputStatus : FileStatus.Of(asked!);
        if (written?.Kind == FileKind.Regular && (read.Any(file => IsRead(surroundings, file, written)) || Holds(surroundings, corpus, written)))
        {
            string name = isStandard ? "stream" : $"'{asked}'";
            throw new CallException($"The output {name} is a file that is read here. Name another place, or it would be lost.");
        }

        return new(surroundings.Output, isStandard ? null : asked) { IsTerminal = isStandard && surroundings.OutputIsTerminal };
    }

    /// <summary>Writes it: a file takes its place when all is written, and whatever comes between leaves what was there.</summary>
    /// <exception cref="CallException">It cannot be written.</exception>
    public void Write(Action<Stream> write)
    {
        if (Path is null)
        {
            using BufferedStream buffered = new(new OutputStream(output, "Standard output"), 64 * 1024);
            write(buffered);
            return;
        }

        try
        {
            OutputFile.Write(Path, write);
        }
        catch (OperationCanceledException stopped)
        {
            stopped.Data[Interruption.Left] = $"nothing was written to {Path}";
            throw;
        }
    }

    /// <summary>
    /// Writes a comparison in the form that was asked for. Data may hold anything, and a terminal would obey its controls: there they are shown
    /// as codes, while a file has every one. A table for people has none.
    /// </summary>
    public void Write(string? format, Func<string> csv, Func<string> json, Func<string> table) => Write(format switch
    {
        "csv" => Shown(csv()),
        "json" => Shown(json() + "\n"),
        _ => table(),
    });

    /// <summary>Data that may hold anything, as the place may have it.</summary>
    public string Shown(string data) => IsTerminal ? string.Join('\n', data.Split('\n').Select(Closing.Shown)) : data;

    public void Write(string text) => Write(stream =>
    {
        using StreamWriter writer = new(stream, leaveOpen: true);
        writer.Write(text);
    });

    private static bool IsRead(Surroundings surroundings, string file, FileStatus written) =>
        (file == CorpusReader.StandardInput ? surroundings.InputStatus : FileStatus.Of(file))?.Identity == written.Identity;

    private static bool Holds(Surroundings surroundings, string? corpus, FileStatus written) =>
        corpus is not null && (corpus == CorpusReader.StandardInput ? IsRead(surroundings, corpus, written) : CorpusFiles.Holds(corpus, written));
}
