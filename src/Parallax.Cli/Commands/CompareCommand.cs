using System.CommandLine;
using System.Globalization;

namespace Parallax;

/// <summary><c>parallax compare</c>: one comparison, for a person or for a program.</summary>
internal static class CompareCommand
{
    private const int WidthOfPaper = 100;

    private static readonly string[] Comparable = ["terms", "voices", "speakers", "persons", "headlines", "agents", "tone"];
    private static readonly string[] Formats = ["table", "csv", "json"];
    private static readonly string[] Rows = ["article", "outlet"];
    private static readonly string[] SpeakerRows = [.. Rows, .. SpeakerComparison.Groupings];

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "compare",
            "Prints one comparison: terms (what things are called), voices (whose words), speakers (who is quoted), persons (who is one and the same under "
            + "several spellings), headlines (what they state without the body's attribution or marks), agents (who is named as acting), tone (emotional wording).",
            ("parallax compare terms my-event", "who writes 'assassination' and who 'strike', in whose voice"),
            ("parallax compare speakers my-event --by outlet --format csv -o speakers.csv", "tidy rows for a spreadsheet or R"),
            ("parallax compare speakers my-event --by side --measure stance", "is one side 'said' and another 'claimed'; sides from my-event/sides.yaml, else proposed"),
            ("parallax compare tone my-event.jsonl --format json", "the same rows for a program, each with its places in the text"));
        Argument<string> what = new("WHAT") { Description = "terms, voices, speakers, persons, headlines, agents or tone." };
        Option<string> format = Choice("--format", "How to print it: table, csv or json.", "table");
        Option<string?> by = Choice<string?>("--by", "What a row is: article or outlet (without it, an outlet where there are many articles); of speakers also person, role, side or naming.", null);
        Option<string> measure = Choice("--measure", "Of speakers by person, role, side or naming: share (of words), stance (of cues), directness, or order (first and last word).", SpeakerComparison.Measures[0]);
        command.Arguments.Add(what);
        CorpusOptions options = new(command);
        command.Options.Add(format);
        command.Options.Add(by);
        command.Options.Add(measure);
        what.Validators.Add(result => Check(result.GetValueOrDefault<string>(), Comparable, "'{0}' cannot be compared. {1}What can: {2}.", result.AddError));
        format.Validators.Add(result => Check(result.GetValueOrDefault<string>(), Formats, "--format cannot be '{0}'. {1}It can be {2}.", result.AddError));
        by.Validators.Add(result => Check(result.GetValueOrDefault<string?>(), SpeakerRows, "--by cannot be '{0}'. {1}It can be {2}.", result.AddError));
        measure.Validators.Add(result => Check(result.GetValueOrDefault<string>(), SpeakerComparison.Measures, "--measure cannot be '{0}'. {1}It can be {2}.", result.AddError));
        command.Validators.Add(result =>
        {
            string? rows = result.GetValue(by);
            if (SpeakerComparison.Groupings.Contains(rows) && result.GetValue(what) is { } compared && compared != "speakers")
                result.AddError($"--by {rows} is for speakers; {compared} can be by {OneOf(Rows)}.");
        });
        command.SetAction(call =>
        {
            Destination destination = Destination.Of(surroundings, options.Output(call));
            AnnotatedCorpus corpus = Work.Corpus(surroundings, options.Corpus(call), options.Annotation(call));
            GroupBy? rows = call.GetValue(by) switch { "article" => GroupBy.Article, "outlet" => GroupBy.Outlet, _ => null };
            SpeakerComparison? speakers = SpeakerComparison.Of(surroundings, corpus, options.Corpus(call), call.GetValue(by), call.GetValue(measure)!);
            using (new ProgressDisplay(surroundings, "Comparing"))
                destination.Write(Print(speakers is null ? Tables(corpus, call.GetRequiredValue(what), rows) : [speakers.Table()], call.GetValue(format)!, Width(surroundings, destination)));
            NoteLog notes = new();
            notes.AddRange(corpus.Notes);
            return Closing.Write(surroundings, corpus.Articles.Count, notes, destination);
        });
        return command;
    }

    private static IReadOnlyList<Table> Tables(AnnotatedCorpus corpus, string what, GroupBy? by) => what switch
    {
        "terms" => [.. corpus.Lexicons.SelectMany(lexicon => Choices(corpus, lexicon, by)).Select(choice => choice.Table())],
        "voices" => [corpus.VoiceComposition(by).Table()],
        "speakers" => [corpus.SpeakerShare(by).Table()],
        "persons" => [corpus.Persons().Table()],
        "headlines" => [corpus.HeadlineVoices().Table()],
        "agents" => [corpus.AgentNaming(by).Table()],
        _ => [corpus.ToneProfile(by).Table()],
    };

    // Where nothing was found, one contrast stands for all: a table that says so, and the columns for programs.
    private static IReadOnlyList<TermChoice> Choices(AnnotatedCorpus corpus, Lexicon lexicon, GroupBy? by) =>
        corpus.TermChoices(lexicon, by) is { } found && (found.Count > 0 || lexicon.Contrasts.Count == 0) ? found
            : [corpus.TermChoice(lexicon, lexicon.Contrasts[0].Id, by)];

    private static string Print(IReadOnlyList<Table> tables, string format, int width)
    {
        if (format == "table")
            return string.Join("\n", tables.Select(table => table.ToText(width)));

        // Tidy rows of one kind go into one table, whatever the number of contrasts.
        Table all = tables[0] with { Tidy = new(tables[0].Tidy.Names, [.. tables.SelectMany(table => table.Tidy.Rows)]) };
        return format == "csv" ? all.ToCsv() : all.ToJson() + "\n";
    }

    private static int Width(Surroundings surroundings, Destination destination) =>
        destination.Path is null && surroundings.OutputIsTerminal ? Math.Max(40, Console.WindowWidth - 1) : WidthOfPaper;

    private static Option<string> Choice(string name, string description, string fallback) => Choice<string>(name, description, fallback);

    private static Option<T> Choice<T>(string name, string description, T fallback) =>
        new(name) { Description = description, DefaultValueFactory = _ => fallback };

    private static void Check(string? chosen, string[] allowed, string sentence, Action<string> addError)
    {
        if (chosen is not null && !allowed.Contains(chosen))
            addError(string.Format(CultureInfo.InvariantCulture, sentence, chosen, Meant(chosen, allowed), OneOf(allowed)));
    }

    private static string Meant(string typed, string[] allowed) => Nearest.To(typed, allowed) is { } near ? $"Did you mean '{near}'? " : "";

    private static string OneOf(string[] words) => $"{string.Join(", ", words[..^1])} or {words[^1]}";
}
