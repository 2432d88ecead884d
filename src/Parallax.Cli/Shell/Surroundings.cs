using System.Text;
using Spectre.Console;

namespace Parallax;

/// <summary>What the command line stands in: its three streams, whether they are terminals, and the wish to stop. Tests give their own.</summary>
internal sealed record Surroundings(Func<Stream> Input, Stream Output, TextWriter Error)
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Whether a person sees the output as it comes.</summary>
    public bool OutputIsTerminal { get; init; }

    /// <summary>Whether a person sees what is written beside the output; only then does anything move there.</summary>
    public bool ErrorIsTerminal { get; init; }

    /// <summary>Whether colours are welcome: on a terminal, without NO_COLOR (no-color.org).</summary>
    public bool UsesColour { get; init; }

    /// <summary>Whether colours are welcome in the output: on a terminal that obeys them, without NO_COLOR.</summary>
    public bool OutputUsesColour { get; init; }

    /// <summary>What time it is; progress is told by it.</summary>
    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The folder in which a file is written that no option names.</summary>
    public string Folder { get; init; } = ".";

    public IReadOnlyList<Comparison> Comparisons
    {
        get => field ?? Parallax.Comparisons.All;
        init;
    }

    public CancellationToken Stop { get; init; }

    /// <summary>The file that standard input comes from; null where it is none.</summary>
    public FileStatus? InputStatus { get; init; }

    /// <summary>The file that standard output goes to; null where it is none.</summary>
    public FileStatus? OutputStatus { get; init; }

    /// <summary>What is written beside the output. That nobody can hear it is no reason to give the work up.</summary>
    public TextWriter Error { get; } = new UnheardWriter(Error);

    private TextWriter Terminal { get; } = Error;

    public IAnsiConsole ErrorConsole => field ??= AnsiConsole.Create(new()
    {
        Ansi = ErrorIsTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        ColorSystem = UsesColour ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
        Interactive = ErrorIsTerminal ? InteractionSupport.Detect : InteractionSupport.No,
        Out = new AnsiConsoleOutput(Terminal),
    });

    public static Surroundings OfProcess(CancellationToken stop)
    {
        bool wanted = string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR"));
        bool colour = wanted && !Console.IsErrorRedirected;
        return new(StandardStreams.Input, OutputStream.Standard(), StandardStreams.IsClosed(2) ? TextWriter.Null : Console.Error)
        {
            InputStatus = FileStatus.OfStandard(0),
            OutputStatus = FileStatus.OfStandard(1),
            OutputIsTerminal = !Console.IsOutputRedirected,
            ErrorIsTerminal = !Console.IsErrorRedirected,
            UsesColour = colour,
            OutputUsesColour = wanted && !Console.IsOutputRedirected && ObeysColours(Console.Out),
            Stop = stop,
        };
    }

    private static bool ObeysColours(TextWriter terminal) =>
        AnsiConsole.Create(new() { Out = new AnsiConsoleOutput(terminal) }).Profile.Capabilities.Ansi;

    /// <summary>A writer of text on the output; closing it leaves the output open.</summary>
    public StreamWriter TextOutput() => new(Output, Utf8, bufferSize: 32 * 1024, leaveOpen: true) { NewLine = "\n" };
}
