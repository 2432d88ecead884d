namespace Parallax;

/// <summary>Where a command's data goes: standard output, or a file that is opened only when there is something to write.</summary>
internal sealed class Destination
{
    private readonly Stream? output;

    private Destination(Stream? output, string? path)
    {
        this.output = output;
        Path = path;
    }

    public string? Path { get; }

    /// <summary>Whether a person sees the output as it comes.</summary>
    public bool IsTerminal { get; private init; }

    /// <summary>"; written to FILE", after what was done; nothing for standard output.</summary>
    public string Written => Path is null ? "" : $"; written to {Path}";

    /// <summary>How many columns of characters a line may take: those of the terminal, else those of a sheet of paper.</summary>
    public int Width(int paper) => IsTerminal ? Math.Max(40, Console.WindowWidth - 1) : paper;

    /// <summary>The place that the user asked for.</summary>
    /// <exception cref="CallException">The file cannot be written there.</exception>
    public static Destination Of(Surroundings surroundings, string? asked, string? onTerminal = null)
    {
        if (asked is null && onTerminal is not null && surroundings.OutputIsTerminal)
            asked = System.IO.Path.Combine(surroundings.Folder, onTerminal);
        if (asked is null or "-")
            return new(surroundings.Output, null) { IsTerminal = surroundings.OutputIsTerminal };
        if (Directory.Exists(asked))
            throw new CallException($"The output '{asked}' is a folder; name a file in it.");
        string folder = System.IO.Path.GetDirectoryName(System.IO.Path.GetFullPath(asked)) ?? asked;
        return Directory.Exists(folder)
            ? new(null, asked)
            : throw new CallException($"The folder of the output '{asked}' does not exist. Create it first, or name another place.");
    }

    /// <summary>Opens it for writing; closing the result leaves standard output open.</summary>
    /// <exception cref="CallException">The file cannot be written.</exception>
    public Stream Open()
    {
        if (output is not null)
            return new BufferedStream(new StandardOutput(output), 64 * 1024);
        try
        {
            return new FileStream(Path!, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 64 * 1024);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new CallException($"The output '{Path}' cannot be written: {exception.Message}", exception);
        }
    }

    public void Write(string text)
    {
        using Stream stream = Open();
        using StreamWriter writer = new(stream);
        writer.Write(text);
    }
}
