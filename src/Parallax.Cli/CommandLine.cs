using System.CommandLine.Help;

namespace Parallax;

/// <summary>The command <c>parallax</c>: reads the call, carries it out, and turns every failure into a sentence.</summary>
internal static class CommandLine
{
    private static readonly Dictionary<string, Func<Surroundings, Command>> Commands = new(StringComparer.Ordinal)
    {
        ["report"] = ReportCommand.Create,
        ["annotate"] = AnnotateCommand.Create,
        ["compare"] = CompareCommand.Create,
        ["pair"] = PairCommand.Create,
        ["kwic"] = KwicCommand.Create,
        ["tone"] = ToneCommand.Create,
        ["wording"] = WordingCommand.Create,
        ["lexicon"] = LexiconCommand.Create,
        ["diff"] = DiffCommand.Create,
        ["rules"] = RulesCommand.Create,
        ["render"] = RenderCommand.Create,
    };

    /// <summary>Carries out a call.</summary>
    public static int Run(IReadOnlyList<string> arguments, Surroundings surroundings)
    {
        try
        {
            RootCommand root = Root(surroundings, arguments is [string called, ..] ? called : null);
            return Invoke(root.Parse(arguments, new() { ResponseFileTokenReplacer = null }), surroundings);
        }
        catch (OperationCanceledException stopped)
        {
            Closing.WriteLine(surroundings, stopped.Data[Interruption.Left] is string left ? $"Stopped; {left}." : "Stopped.");
            return ExitCode.Interrupted;
        }
        catch (OutputClosedException)
        {
            return ExitCode.Done;
        }
        catch (Exception exception) when (exception is CallException or CorpusException)
        {
            foreach (string line in exception is CallException call ? call.Lines : [exception.Message])
                Closing.WriteLine(surroundings, line);
            return ExitCode.WrongCall;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Closing.WriteLine(surroundings, $"The work stopped, as something could not be read or written: {exception.Message}");
            return ExitCode.WrongCall;
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            // Nobody who compares articles can use a stack trace.
            Closing.WriteLine(surroundings, $"Parallax failed, which is a fault of its own: {exception.GetType().Name}: {exception.Message}");
            return ExitCode.WrongCall;
        }
    }

    /// <summary>The command with those below it.</summary>
    /// <param name="surroundings">What it stands in.</param>
    /// <param name="called">The one that is called: the others need not be made. All where it is none of them.</param>
    internal static RootCommand Root(Surroundings surroundings, string? called = null)
    {
        const string Does = "Shows how outlets differ in telling the same event: which words they choose, in whose voice, and whom they let speak.";
        RootCommand root = new(Does);
        IEnumerable<Func<Surroundings, Command>> made =
            Commands.TryGetValue(called ?? "", out Func<Surroundings, Command>? one) ? [one] : Commands.Values;
        foreach (Func<Surroundings, Command> create in made)
            root.Subcommands.Add(create(surroundings));
        foreach (HelpOption help in root.Options.OfType<HelpOption>())
            help.Action = new TeachingHelp((HelpAction)help.Action!);
        return root;
    }

    private static int Invoke(ParseResult call, Surroundings surroundings)
    {
        using StreamWriter output = surroundings.TextOutput();
        InvocationConfiguration configuration = new()
        {
            Output = output,
            Error = surroundings.Error,
            EnableDefaultExceptionHandler = false,
            ProcessTerminationTimeout = null,
        };
        if (call.Action is TeachingHelp || call.Errors.Count == 0)
        {
            if (call.CommandResult.Command is RootCommand && call.Action is null)
            {
                Closing.WriteLine(surroundings, WrongCall.NoCommand(call.RootCommandResult.Command));
                return ExitCode.WrongCall;
            }

            return call.Invoke(configuration);
        }

        Closing.WriteLine(surroundings, WrongCall.Sentence(call));
        return ExitCode.WrongCall;
    }
}
