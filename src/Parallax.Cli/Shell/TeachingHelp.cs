using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace Parallax;

/// <summary>The usual help, and after it the examples: those of the command, or of all commands.</summary>
internal sealed class TeachingHelp(HelpAction usual) : SynchronousCommandLineAction
{
    public override bool ClearsParseErrors => true;

    public override int Invoke(ParseResult parseResult)
    {
        Command command = parseResult.CommandResult.Command;
        TextWriter output = parseResult.InvocationConfiguration.Output;
        usual.Invoke(parseResult);
        WriteExamples(command, output);
        if (command is RootCommand)
        {
            output.WriteLine("A corpus is a folder of .txt, .md or .html files, perhaps with an articles.csv (file, outlet, title, date, url,");
            output.WriteLine("author, event, language); or a .csv or .jsonl file with these fields and text; or - for JSON lines on standard input.");
            output.WriteLine();
            output.WriteLine("Ends with 0 where every article was handled, 1 where one was skipped (and says why), 2 on a wrong call.");
        }

        return ExitCode.Done;
    }

    public static void WriteExamples(Command command, TextWriter output)
    {
        (string Call, string Purpose)[] examples = command is TaughtCommand taught
            ? [.. taught.Examples]
            : [.. command.Subcommands.OfType<TaughtCommand>().Select(inner => inner.Examples[0])];
        output.WriteLine("Examples:");
        foreach ((string call, string purpose) in examples)
        {
            output.WriteLine($"  {call}");
            output.WriteLine($"      {purpose}");
        }

        output.WriteLine();
    }
}
