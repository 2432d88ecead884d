using System.Text;

namespace Parallax.Tests;

/// <summary>One call of the command line, in this process, with its own streams.</summary>
internal sealed class Call
{
    private Call(string[] arguments, string? input, CancellationToken stop, Func<Surroundings, Surroundings>? change = null)
    {
        using MemoryStream output = new();
        using StringWriter error = new() { NewLine = "\n" };

        // Nobody turns the clock: however long a call takes on a busy machine, no progress is told in between.
        Surroundings surroundings = new(() => new MemoryStream(Encoding.UTF8.GetBytes(input ?? "")), output, error)
        {
            Stop = stop,
            Clock = new HandClock(),
        };
        Status = CommandLine.Run(arguments, change is null ? surroundings : change(surroundings));
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
    }

    public int Status { get; }

    public string Output { get; }

    public string Error { get; }

    /// <summary>The last line beside the output.</summary>
    public string Summary => Error.TrimEnd('\n').Split('\n')[^1];

    public static Call Of(params string[] arguments) => new(arguments, null, CancellationToken.None);

    public static Call WithInput(string input, params string[] arguments) => new(arguments, input, CancellationToken.None);

    /// <summary>A call in other surroundings.</summary>
    public static Call In(Func<Surroundings, Surroundings> change, params string[] arguments) => new(arguments, null, CancellationToken.None, change);

    public static Call Stopped(params string[] arguments) => new(arguments, null, new CancellationToken(canceled: true));
}
