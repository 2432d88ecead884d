using System.CommandLine;
using System.CommandLine.Parsing;

namespace Parallax;

/// <summary><c>parallax compare</c>: one comparison, for a person or for a program.</summary>
internal static class CompareCommand
{
    private const int WidthOfPaper = 100;

    private static readonly string[] Formats = ["table", "csv", "json"];
    private static readonly string[] Rows = ["article", "outlet"];
    private static readonly string[] Measures = [.. SpeakerComparison.Measures.Union(TermComparison.Measures)];
    private static readonly string[] SpeakerRows = [.. Rows, .. SpeakerComparison.Groupings];

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "compare",
            $"Prints one comparison: {string.Join(", ", Comparisons.All.Select(comparison => $"{comparison.Name} ({comparison.Shows})"))}.",
            ("parallax compare terms my-event", "who writes 'assassination' and who 'strike', in whose voice"),
            ("parallax compare terms my-event --measure balance --voice own", "do names condemn or legitimise, in the outlets' own voice alone"),
            ("parallax compare speakers my-event --by outlet --format csv -o speakers.csv", "tidy rows for a spreadsheet or R"),
            (
                "parallax compare speakers my-event --by side --measure stance",
                "is one side 'said' and another 'claimed'; sides from my-event/sides.yaml, else proposed"),
            ("parallax compare tone my-event.jsonl --format json", "the same rows for a program, each with its places in the text"));
        Argument<string> what = new("WHAT") { Description = $"{Choices.OneOf(Comparisons.Names)}." };
        command.Arguments.Add(what);
        CorpusOptions options = new(command);
        Option<string> format = command.Choice("--format", "How to print it: table, csv or json.", Formats, "table");
        Option<string> by = command.Choice(
            "--by",
            "What a row is: article or outlet (without it, an outlet where there are many articles); of speakers also person, role, side or naming.",
            SpeakerRows,
            null);
        Option<string> measure = command.Choice(
            "--measure",
            "Of speakers by person, role, side or naming: share (of words), stance (of cues), directness, or order (first and last word). "
            + "Of terms: share (all choices), balance (of poles, by voice and in headlines), "
            + "or differences (between rows, with their probabilities).",
            Measures,
            SpeakerComparison.Measures[0]);
        Option<string> voice = command.Choice(
            "--voice",
            "Of terms: count all voices, or own, attributed, quoted or uncredited alone.",
            TermComparison.Voices,
            TermComparison.Voices[0]);
        Option<string> block = command.Choice(
            "--block",
            "Of terms: count all, or those in a headline, or those in the body (all but headlines).",
            TermComparison.Blocks,
            TermComparison.Blocks[0]);
        const string Wrong = "'{0}' cannot be compared. {1}What can: {2}.";
        what.Validators.Add(result => Choices.Check(result.GetValueOrDefault<string>(), Comparisons.Names, Wrong, result.AddError));
        command.Validators.Add(result =>
        {
            foreach ((string name, string? value, string[] values) in new[]
            {
                ("--voice", result.GetValue(voice), TermComparison.Voices),
                ("--block", result.GetValue(block), TermComparison.Blocks),
                ("--measure", result.GetValue(measure), TermComparison.Measures),
            })
            {
                if (values.Skip(1).Contains(value) && Typed(result, what) is { } compared and not "terms")
                    result.AddError($"{name} {value} is for terms, not for {compared}.");
            }
        });
        command.Validators.Add(result =>
        {
            string? rows = result.GetValue(by);
            Comparison? compared = Comparisons.All.FirstOrDefault(known => known.Name == Typed(result, what));
            if (rows is null || compared is null or { Name: "speakers" })
                return;
            if (!compared.TakesRows)
                result.AddError($"--by {rows} is not for {compared.Name}, which has rows of its own.");
            else if (SpeakerComparison.Groupings.Contains(rows))
                result.AddError($"--by {rows} is for speakers; {compared.Name} can be by {Choices.OneOf(Rows)}.");
        });
        command.SetAction(call =>
        {
            Destination destination = Destination.Of(surroundings, options.Output(call));
            ComparisonCall asked = new(surroundings, options.Corpus(call), options.Annotation(call), options.CollapsesReprints(call))
            {
                By = call.GetValue(by),
                Measure = call.GetValue(measure)!,
                Terms = TermComparison.Options(call.GetValue(voice)!, call.GetValue(block)!),
            };
            Comparison comparison = Comparisons.All.Single(known => known.Name == call.GetRequiredValue(what));
            ComparisonResult result = comparison.Of(asked);
            destination.Write(result.Print(call.GetValue(format)!, destination.Width(WidthOfPaper)));
            return Closing.Write(surroundings, result.Read, result.Notes, destination);
        });
        return command;
    }

    // A value that was refused cannot be asked for.
    private static string? Typed(CommandResult result, Argument<string> what) => result.GetResult(what)?.Tokens is [var token] ? token.Value : null;
}
