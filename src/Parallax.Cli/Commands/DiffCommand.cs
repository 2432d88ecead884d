namespace Parallax;

/// <summary><c>parallax diff</c>: what differs between two files of annotations.</summary>
internal static class DiffCommand
{
    private const int WidthOfPaper = 120;

    private static readonly string[] Formats = ["table", "csv", "json"];

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "diff",
            "Prints what differs between two files that annotate wrote of the same articles: findings that appeared, are gone or changed, by kind "
            + "and by rule. It shows what a change of rules, lists or settings does before it counts. Tone is not compared.",
            ("parallax diff before.jsonl after.jsonl", "the first differences, and how many there are of each kind"),
            (
                "parallax diff before.jsonl after.jsonl --corpus my-event --all",
                "all of them, with the words of each place; files written with --explain are counted by rule"),
            ("parallax diff before.jsonl after.jsonl --format csv -o differences.csv", "one row for each field that differs"));
        Argument<string> old = new("OLD") { Description = "A file that annotate wrote." };
        Argument<string> now = new("NEW") { Description = "Another one, of the same articles." };
        command.Arguments.Add(old);
        command.Arguments.Add(now);
        Option<string?> corpus = new("--corpus")
        {
            Description = "The articles that were annotated, for the words of each place.",
            HelpName = "CORPUS",
        };
        Option<string?> output = new("--output", "-o") { Description = "The file to write; - for standard output.", HelpName = "FILE" };
        Option<bool> all = new("--all") { Description = "Print all rows of the table, not the first ones." };
        command.Options.Add(corpus);
        command.Options.Add(output);
        Option<string> format = command.Choice("--format", "How to print it: table, csv or json.", Formats, "table");
        command.Options.Add(all);
        command.SetAction(call =>
        {
            Destination destination = Destination.Of(
                surroundings, call.GetValue(output), [call.GetRequiredValue(old), call.GetRequiredValue(now)], call.GetValue(corpus));
            NoteLog notes = new();
            AnnotationDiff diff = Compare(call.GetRequiredValue(old), call.GetRequiredValue(now), notes);
            if (call.GetValue(corpus) is { } articles)
            {
                using ProgressDisplay progress = new(surroundings, "Reading");
                diff = diff.With(Work.Read(surroundings, articles, progress, notes.Add));
            }

            Compared compared = diff.Compared();
            destination.Write(
                call.GetValue(format), compared.ToCsv, compared.ToJson, () => compared.ToText(destination.Width(WidthOfPaper), call.GetValue(all)));
            Name(surroundings, "only in the old file", diff.OnlyOld);
            Name(surroundings, "only in the new file", diff.OnlyNew);
            Name(surroundings, "with another text in the new file, and not compared", diff.OtherTexts);
            return Closing.Write(surroundings, diff.Articles, notes, destination);
        });
        return command;
    }

    private static AnnotationDiff Compare(string old, string now, NoteLog notes)
    {
        using StreamReader before = Open(old), after = Open(now);
        return AnnotationDiff.Between(before, Path.GetFileName(old), after, Path.GetFileName(now), notes.Add);
    }

    private static StreamReader Open(string file) => new(Work.Open(file, $"'parallax annotate CORPUS -o {file}' writes one."));

    private static void Name(Surroundings surroundings, string where, IReadOnlyList<string> articles)
    {
        if (articles.Count == 0)
            return;
        string ids = string.Join(", ", articles.Take(NoteLog.Kept)) + (articles.Count > NoteLog.Kept ? " …" : "");
        string number = articles.Count.ToString("N0", CultureInfo.InvariantCulture);
        Closing.WriteLine(surroundings, $"{number} {(articles.Count == 1 ? "article" : "articles")} {where}: {ids}");
    }
}
