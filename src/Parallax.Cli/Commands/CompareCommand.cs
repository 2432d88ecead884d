using System.CommandLine.Parsing;

namespace Parallax;

/// <summary><c>parallax compare</c>: one comparison, for a person or for a program.</summary>
internal sealed class CompareCommand
{
    private const int WidthOfPaper = 100;

    private const string By = "by";

    private static readonly string[] Formats = ["table", "csv", "json"];
    private static readonly string[] Rows = ["article", "outlet"];

    private readonly Surroundings surroundings;
    private readonly IReadOnlyList<Comparison> comparisons;
    private readonly Argument<string> what;
    private readonly CorpusOptions corpus;
    private readonly Option<string> format;
    private readonly Option<string> by;
    private readonly Option<string>[] options;
    private readonly Option<bool> all = new("--all") { Description = "Print all rows of the table, not the first ones of the most telling tables." };

    private CompareCommand(Surroundings surroundings, TaughtCommand command)
    {
        (this.surroundings, comparisons) = (surroundings, surroundings.Comparisons);
        string[] names = [.. comparisons.Select(comparison => comparison.Name)];
        what = new("WHAT") { Description = $"{Choices.OneOf(names)}." };
        command.Arguments.Add(what);
        corpus = new(command);
        format = command.Choice("--format", "How to print it: table, csv or json.", Formats, "table");
        IEnumerable<string> known = comparisons.SelectMany(comparison => comparison.Options).Select(option => option.Name).Where(name => name != By);
        by = ByOption(command);
        options = [by, .. known.Distinct().Select(name => Option(command, name))];
        command.Options.Add(all);
        const string Wrong = "'{0}' cannot be compared. {1}What can: {2}.";
        what.Validators.Add(result => Choices.Check(result.GetValueOrDefault<string>(), names, Wrong, result.AddError));
        command.Validators.Add(Check);
        command.SetAction(Run);
    }

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "compare",
            $"Prints one comparison: {string.Join(", ", surroundings.Comparisons.Select(comparison => $"{comparison.Name} ({comparison.Shows})"))}.",
            ("parallax compare terms my-event", "who writes 'assassination' and who 'strike', in whose voice"),
            ("parallax compare terms my-event --measure balance --voice own", "do names condemn or legitimise, in the outlets' own voice alone"),
            ("parallax compare speakers my-event --by outlet --format csv -o speakers.csv", "tidy rows for a spreadsheet or R"),
            (
                "parallax compare speakers my-event --as side --measure stance",
                "is one side 'said' and another 'claimed'; sides from my-event/sides.yaml, else proposed"),
            ("parallax compare keyness many-articles.jsonl --voice own",
                "words that an outlet has more often than the rest, where there is enough text"),
            ("parallax compare tone my-event --by actor", "the tone of what each outlet says of whom, and of what it lets others say"),
            ("parallax compare tone my-event.jsonl --format json", "the same rows for a program, each with its places in the text"));
        _ = new CompareCommand(surroundings, command);
        return command;
    }

    // What rows can be for every comparison that takes them, and what else for some.
    private Option<string> ByOption(Command command)
    {
        (Comparison Comparison, ComparisonOption Option)[] more = Having(By);
        const string Says = "What a row is: article or outlet (without it, an outlet where there are many articles).";
        string[] values = [.. Rows.Concat(more.SelectMany(known => known.Option.Values)).Distinct()];
        string says = string.Join(' ', [Says, .. more.Select(known => $"Of {known.Comparison.Name}: {known.Option.Says}")]);
        return command.Choice("--" + By, says, values, null);
    }

    private (Comparison Comparison, ComparisonOption Option)[] Having(string name) =>
        [.. comparisons.SelectMany(known => known.Options.Where(option => option.Name == name).Select(option => (known, option)))];

    // An option is described by each comparison that has it.
    private Option<string> Option(Command command, string name)
    {
        (Comparison Comparison, ComparisonOption Option)[] having = Having(name);
        string says = string.Join(' ', having.Select(known => $"Of {known.Comparison.Name}: {known.Option.Says}"));
        if (having[0].Option.Example is not { } example)
            return command.Choice("--" + name, says, [.. having.SelectMany(known => known.Option.Values).Distinct()], null);
        Option<string> any = new("--" + name) { Description = says, HelpName = example };
        command.Options.Add(any);
        return any;
    }

    private void Check(CommandResult result)
    {
        if (comparisons.FirstOrDefault(known => known.Name == Typed(result)) is not { } compared)
            return;
        if (result.GetValue(by) is { } rows && !Knows(compared, By, rows))
        {
            Comparison[] having = [.. Having(By).Where(known => known.Option.Values.Contains(rows)).Select(known => known.Comparison)];
            if (!compared.TakesRows)
                result.AddError($"--by {rows} is not for {compared.Name}, which has rows of its own.");
            else if (!Rows.Contains(rows) && having.Length > 0)
                result.AddError($"--by {rows} is for {string.Join(" or ", having.Select(known => known.Name))}, not for {compared.Name}.");
        }

        foreach ((string name, string value) in Given(option => option == by ? null : result.GetValue(option)))
        {
            Comparison[] having = [.. comparisons.Where(known => Knows(known, name, value))];
            if (having.Length > 0 && !having.Contains(compared))
                result.AddError($"--{name} {value} is for {string.Join(" or ", having.Select(known => known.Name))}, not for {compared.Name}.");
        }
    }

    private static bool Knows(Comparison comparison, string option, string value) =>
        comparison.Options.Any(known => known.Name == option && (known.Example is not null || known.Values.Contains(value)));

    private IEnumerable<(string Name, string Value)> Given(Func<Option<string>, string?> value) =>
        options.Select(option => (option.Name[2..], value(option)!)).Where(option => option.Item2 is not null);

    // A value that was refused cannot be asked for.
    private string? Typed(CommandResult result) => result.GetResult(what)?.Tokens is [var token] ? token.Value : null;

    private int Run(ParseResult call)
    {
        Destination destination = corpus.Destination(surroundings, call);
        Comparison comparison = comparisons.Single(known => known.Name == call.GetRequiredValue(what));
        NoteLog notes = new();
        Compared compared = comparison.OfTexts is { } ofTexts ? OfTexts(call, ofTexts, notes) : OfArticles(call, comparison, notes);
        destination.Write(
            call.GetValue(format), compared.ToCsv, compared.ToJson, () => compared.ToText(destination.Width(WidthOfPaper), call.GetValue(all)));
        return Closing.Write(surroundings, compared.Read, notes, destination);
    }

    private Compared OfArticles(ParseResult call, Comparison comparison, NoteLog notes)
    {
        string path = corpus.Corpus(call);
        Dictionary<string, string> given = Given(call.GetValue).ToDictionary(option => option.Name, option => option.Value, StringComparer.Ordinal);
        Sides? sides = given.GetValueOrDefault("as") == "side" || given.GetValueOrDefault(By) == "side" ? Work.SidesBeside(path) : null;
        AnnotatedCorpus articles = Work.Corpus(surroundings, path, corpus.Annotation(call), corpus.CollapsesReprints(call));
        notes.AddRange(articles.Notes);
        using ProgressDisplay progress = new(surroundings, "Comparing");
        Comparing asked = new(articles) { Sides = sides, EventsBy = corpus.Events(call), Options = given };
        Compared compared = comparison.Compare(asked) with { Read = articles.Articles.Count };
        if (asked.Proposed is { } proposed)
            Propose(proposed);
        return compared;
    }

    // Articles are read one after another and never annotated, so that a corpus of any size goes.
    private Compared OfTexts(ParseResult call, Func<IEnumerable<Article>, Compared> compare, NoteLog notes)
    {
        string path = corpus.Corpus(call);
        using ProgressDisplay progress = new(surroundings, "Reading and comparing");
        Compared compared = compare(Stoppable(Work.Read(surroundings, path, progress, notes.Add)));
        return compared.Read > 0 ? compared
            : throw new CallException($"There is nothing to compare in '{path}': {Parallax.Corpus.Summarise(0, [.. notes.First])}");
    }

    // Without a file the proposal is shown beside the output, ready to be saved and edited: sides are the user's to draw.
    private void Propose(Sides proposed)
    {
        Closing.WriteLine(
            surroundings,
            $"There is no {Sides.FileName} beside the corpus. These sides are proposed from affiliations; "
            + $"save them as {Sides.FileName} there, and edit them:");
        Closing.WriteLines(surroundings, proposed.ToYaml());
    }

    private IEnumerable<Article> Stoppable(IEnumerable<Article> articles)
    {
        foreach (Article article in articles)
        {
            surroundings.Stop.ThrowIfCancellationRequested();
            yield return article;
        }
    }
}
