namespace Parallax;

/// <summary>What commands share that take lines of text and write a row for each: <c>--lines FILE</c>, <c>-o FILE</c>.</summary>
internal static class LineInput
{
    /// <summary>Gives a command its options and its work.</summary>
    /// <param name="command">The command.</param>
    /// <param name="surroundings">What it stands in.</param>
    /// <param name="score">Writes the rows of the lines.</param>
    public static void AddTo(Command command, Surroundings surroundings, Action<Stream, Stream> score)
    {
        Option<string?> lines = new("--lines") { Description = "A text file in UTF-8, one text a line; - for standard input.", HelpName = "FILE" };
        Option<string?> output = new("--output", "-o") { Description = "The file to write; standard output without it.", HelpName = "FILE" };
        command.Options.Add(lines);
        command.Options.Add(output);
        command.Validators.Add(result =>
        {
            if (result.GetResult(lines) is null)
                result.AddError($"'{command.Name}' needs the lines to score: --lines FILE, or --lines - for standard input.");
        });
        command.SetAction(call =>
        {
            string file = call.GetValue(lines)!;
            Destination destination = Destination.Of(surroundings, call.GetValue(output), [file]);
            using Stream input = Work.Input(surroundings, file, "--lines names a text file, one text a line");
            destination.Write(rows => score(input, rows));
            return ExitCode.Done;
        });
    }
}
