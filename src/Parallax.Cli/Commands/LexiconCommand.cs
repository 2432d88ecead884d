namespace Parallax;

/// <summary><c>parallax lexicon</c>: says what is wrong in a lexicon, and reads the dictionaries of other programs.</summary>
internal static class LexiconCommand
{
    private static readonly string[] Actions = ["check", "import"];

    // What a user calls the formats: the programs' names.
    private static readonly (string Name, DictionaryFormat Format)[] Formats =
    [
        ("quanteda", DictionaryFormat.Quanteda), ("liwc", DictionaryFormat.Liwc), ("liwc22", DictionaryFormat.Liwc22),
        ("wordstat", DictionaryFormat.WordStat), ("yoshikoder", DictionaryFormat.Yoshikoder), ("lexicoder", DictionaryFormat.Lexicoder),
    ];

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "lexicon",
            "check: says what is wrong in a lexicon, with line and mend. import: makes a lexicon of another program's dictionary.",
            ("parallax lexicon check my-words.yaml", "what is wrong, what never wins, and how many options have each pole"),
            ("parallax lexicon import populism.dic -o populism.yaml", "a dictionary of LIWC; what cannot be carried over is told line by line"),
            ("parallax lexicon import words.txt --format wordstat -o words.yaml", "where the file's ending does not tell its format"));
        Argument<string> action = new("ACTION") { Description = "check or import." };
        Argument<string> file = new("FILE") { Description = "A lexicon (.yaml), or a dictionary (.yml, .yaml, .dic, .dicx, .cat, .ykd, .lc3)." };
        Option<string?> output = new("--output", "-o")
        {
            Description = "The lexicon to write, of import; standard output without it.",
            HelpName = "FILE",
        };
        command.Arguments.Add(action);
        command.Arguments.Add(file);
        command.Options.Add(output);
        string formats = $"The dictionary's format, of import: {Choices.OneOf(Names)}. Without it, told by the file's ending.";
        Option<string> format = command.Choice("--format", formats, Names, null);
        const string Wrong = "'lexicon' cannot '{0}'. {1}It can {2}.";
        action.Validators.Add(result => Choices.Check(result.GetValueOrDefault<string>(), Actions, Wrong, result.AddError));
        command.SetAction(call =>
        {
            string path = call.GetRequiredValue(file);
            if (!File.Exists(path))
                throw new CallException($"There is no file '{path}'.");
            return call.GetRequiredValue(action) == "check"
                ? Check(surroundings, path)
                : Import(surroundings, path, call.GetValue(format), Destination.Of(surroundings, call.GetValue(output), [path]));
        });
        return command;
    }

    private static string[] Names => [.. Formats.Select(known => known.Name)];

    private static int Check(Surroundings surroundings, string path)
    {
        using StreamWriter output = surroundings.TextOutput();
        LexiconCheck check;
        try
        {
            check = LexiconCheck.Of(path);
        }
        catch (LexiconException wrong)
        {
            foreach (LexiconProblem problem in wrong.Problems)
                output.WriteLine(Closing.Shown($"wrong    {wrong.File}, line {problem.Line}: {problem.Message}"));
            output.WriteLine(Counted(wrong.Problems.Count, "thing") + " to mend; the lexicon cannot be used before.");
            return ExitCode.Skipped;
        }

        string name = Path.GetFileName(path);
        foreach (LexiconProblem warning in check.Warnings)
            output.WriteLine(Closing.Shown($"warning  {name}, line {warning.Line}: {warning.Message}"));
        string contrasts = Counted(check.Lexicon.Contrasts.Count, "contrast"), title = $"{check.Lexicon.Title} {check.Lexicon.Version}";
        output.WriteLine(Closing.Shown($"{title}: {contrasts}, {Counted(check.Options, "option")}, {Counted(check.Patterns, "pattern")}."));
        string poles = string.Join(", ", check.Poles.OrderBy(pole => Rank(pole.Key)).Select(pole => $"{Number(pole.Value)} {Name(pole.Key)}"));
        output.WriteLine(Closing.Shown($"Poles: {poles}; {Judging(check.Lexicon)}."));
        output.WriteLine($"Nothing is wrong; {Counted(check.Warnings.Count, "warning")}.");
        return ExitCode.Done;
    }

    private static string Judging(Lexicon lexicon) => lexicon.Agreement?.ToString() ?? "judged once, or not at all";

    private static int Rank(Pole pole) => pole switch { Pole.Condemns => 0, Pole.Neutral => 1, _ => 2 };

    private static string Name(Pole pole) => pole.ToString().ToLowerInvariant();

    private static int Import(Surroundings surroundings, string path, string? format, Destination destination)
    {
        LexiconImport import;
        try
        {
            import = Lexicon.Import(path, format is null ? null : Formats.First(known => known.Name == format).Format);
        }
        catch (LexiconException wrong)
        {
            throw new CallException(wrong.Message, wrong);
        }

        destination.Write(destination.Shown(import.Lexicon.ToYaml()));
        foreach (LexiconProblem loss in import.Losses)
            Closing.WriteLine(surroundings, $"note     {Path.GetFileName(path)}, line {loss.Line}: {loss.Message}");
        int options = import.Lexicon.Contrasts.Sum(contrast => contrast.Options.Count);
        Closing.WriteLine(
            surroundings,
            $"{Number(import.Carried)} of {Counted(import.Entries, "entry", "entries")} carried over, "
            + $"into {Counted(import.Lexicon.Contrasts.Count, "contrast")} with {Counted(options, "option")}; "
            + $"poles are neutral, as nobody judged them{destination.Written}");
        return import.Carried < import.Entries ? ExitCode.Skipped : ExitCode.Done;
    }

    private static string Counted(int count, string one, string? many = null) => $"{Number(count)} {(count == 1 ? one : many ?? one + "s")}";

    private static string Number(int count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
