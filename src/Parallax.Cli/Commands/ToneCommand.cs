namespace Parallax;

/// <summary><c>parallax tone</c>: VADER's scores, line by line; or the tone towards somebody in each text.</summary>
internal static class ToneCommand
{
    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "tone",
            "Scores the emotional wording of lines of text by VADER's rules (--lines), or the tone towards somebody in each text (--targets).",
            ("parallax tone --lines headlines.txt > tone.tsv", "one row per line, empty ones too: neg, neu, pos, compound, tab-separated"),
            ("parallax tone --targets mentions.jsonl > towards.tsv", "a row a mention: id, label, score, tab-separated"),
            ("cut -f2 headlines.tsv | parallax tone --lines -", "lines from standard input"));
        Option<string?> lines = new("--lines") { Description = "A text file in UTF-8, one text a line; - for standard input.", HelpName = "FILE" };
        Option<string?> targets = new("--targets")
        {
            Description = "A file of JSON lines, each with id, text and target: {start, length}, in UTF-16 code units; - for standard input. "
                + "The score is the probability of positive less that of negative, -1 to +1; the label is the likeliest of the three. "
                + "A line that cannot be used is named beside the output and has no row, and the exit status is then 1; an empty line is nothing.",
            HelpName = "FILE",
        };
        Option<string?> output = new("--output", "-o") { Description = "The file to write; standard output without it.", HelpName = "FILE" };
        command.Options.Add(lines);
        command.Options.Add(targets);
        command.Options.Add(output);
        command.Validators.Add(result =>
        {
            bool hasLines = result.GetResult(lines) is not null, hasTargets = result.GetResult(targets) is not null;
            if (hasLines && hasTargets)
                result.AddError("'tone' scores either --lines or --targets, not both in one call.");
            if (!hasLines && !hasTargets)
                result.AddError("'tone' needs what to score: --lines FILE or --targets FILE; - in place of FILE is standard input.");
        });
        command.SetAction(call =>
        {
            string? mentions = call.GetValue(targets);
            string file = mentions ?? call.GetValue(lines)!;
            Destination destination = Destination.Of(surroundings, call.GetValue(output), [file]);
            string expected = mentions is null ? "--lines names a text file, one text a line" : "--targets names a file of JSON lines";
            using Stream input = Work.Input(surroundings, file, expected);
            if (mentions is not null)
                return Towards(surroundings, input, file, destination);
            destination.Write(rows => Vader.Default.ScoreLines(input, rows));
            return ExitCode.Done;
        });
        return command;
    }

    private static int Towards(Surroundings surroundings, Stream input, string file, Destination destination)
    {
        NoteLog notes = new();
        int judged = 0;
        string shown = file == CorpusReader.StandardInput ? "standard input" : file;
        destination.Write(rows => judged = TargetTones.ScoreLines(input, rows, shown, notes.Add));
        return notes.Skipped == 0 ? ExitCode.Done : Closing.Write(surroundings, judged, notes, destination);
    }
}
