using System.CommandLine.Parsing;

namespace Parallax;

/// <summary>Says what is wrong with a call, what is allowed, and where to read more.</summary>
internal static class WrongCall
{
    public static string NoCommand(Command root) =>
        $"Name a command: {Names(root)}. 'parallax --help' shows each with an example.";

    public static string Sentence(ParseResult call)
    {
        Command command = call.CommandResult.Command;
        if (call.UnmatchedTokens is [{ } token, ..])
            return $"{Unknown(token, command)} {More(command)}";
        if (command is RootCommand)
            return NoCommand(command);

        // What was typed and is wrong comes before what was not typed.
        ParseError? typed = call.Errors.FirstOrDefault(error => error.SymbolResult is ArgumentResult { Tokens.Count: > 0 } or OptionResult);
        if (typed?.SymbolResult is OptionResult { Tokens.Count: 0 } bare)
            return $"{bare.Option.Name} needs a value: {Lower(bare.Option.Description!)} {More(command)}";
        string problem = typed?.Message ?? Missing(call, command) ?? call.Errors[0].Message;
        return $"{problem} {More(command)}";
    }

    private static string? Missing(ParseResult call, Command command)
    {
        Argument? missing = command.Arguments.FirstOrDefault(argument => call.GetResult(argument) is null or { Tokens.Count: 0 });
        return missing is null ? null : $"'{command.Name}' needs {missing.Name}: {Lower(missing.Description!)}";
    }

    private static string Lower(string sentence) => char.ToLowerInvariant(sentence[0]) + sentence[1..];

    private static string Unknown(string token, Command command)
    {
        if (token.StartsWith('-') && token.Length > 1)
        {
            string[] options = [.. command.Options.Select(option => option.Name)];
            return $"There is no option '{token}'{For(command)}. {Nearest.Meant(token, options)}It knows {string.Join(", ", options)}.";
        }

        string meant = Nearest.Meant(token, command.Subcommands.Select(inner => inner.Name));
        return command is RootCommand
            ? $"There is no command '{token}'. {meant}The commands are {Names(command)}."
            : $"'{token}' is one word too many{For(command)}. A name with spaces needs quotation marks around it.";
    }

    private static string For(Command command) => command is RootCommand ? "" : $" for '{command.Name}'";

    private static string Names(Command root) => string.Join(", ", root.Subcommands.Select(inner => inner.Name));

    private static string More(Command command) =>
        command is RootCommand ? "'parallax --help' shows each with an example." : $"'parallax {command.Name} --help' shows how.";
}
