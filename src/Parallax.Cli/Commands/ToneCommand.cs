namespace Parallax;

/// <summary><c>parallax tone</c>: VADER's scores, line by line.</summary>
internal static class ToneCommand
{
    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "tone",
            "Scores the emotional wording of lines of text by VADER's rules: neg, neu, pos, compound, tab-separated, one row per line.",
            ("parallax tone --lines headlines.txt > tone.tsv", "exactly one row per line, empty ones too"),
            ("cut -f2 headlines.tsv | parallax tone --lines -", "lines from standard input"));
        Option<string?> lines = new("--lines") { Description = "A text file in UTF-8, one text a line; - for standard input.", HelpName = "FILE" };
        Option<string?> output = new("--output", "-o") { Description = "The file to write; standard output without it.", HelpName = "FILE" };
        command.Options.Add(lines);
        command.Options.Add(output);
        command.Validators.Add(result =>
        {
            if (result.GetResult(lines) is null)
                result.AddError("'tone' needs the lines to score: --lines FILE, or --lines - for standard input.");
        });
        command.SetAction(call =>
        {
            string file = call.GetValue(lines)!;
            Destination destination = Destination.Of(surroundings, call.GetValue(output), [file]);
            using Stream input = file == CorpusReader.StandardInput
                ? surroundings.Input()
                : Work.Open(file, "--lines names a text file, one text a line, or - for standard input.");
            destination.Write(rows => Vader.Default.ScoreLines(input, rows));
            return ExitCode.Done;
        });
        return command;
    }
}
