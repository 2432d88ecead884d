namespace Parallax;

/// <summary><c>parallax report</c>: the main job, one self-contained page.</summary>
internal static class ReportCommand
{
    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "report",
            "Writes one HTML file that compares the outlets and opens every number onto its sentences; it needs no network and no script.",
            ("parallax report my-event -o my-event.html", "a folder of articles, side by side"),
            ("parallax report my-event.csv --lexicon my-words.yaml", "with the words that matter to you; on a terminal it writes report.html"));
        CorpusOptions options = new(command);
        Option<bool> explain = new("--explain")
        {
            Description = "Say beside the articles which rules found each statement and its speaker, and below them what each rule finds.",
        };
        Option<string?> title = new("--title")
        {
            Description = "What stands over the page; by default the corpus's name, its dates and how many articles it has.", HelpName = "words",
        };
        command.Options.Add(title);
        command.Options.Add(explain);
        command.SetAction(call =>
        {
            Destination destination = options.Destination(surroundings, call, onTerminal: "report.html");

            // Sides are the user's to draw: a report proposes none.
            Sides? sides = Work.SidesBeside(options.Corpus(call));
            AnnotatedCorpus corpus = Work.Corpus(surroundings, options.Corpus(call), options.Annotation(call), options.CollapsesReprints(call));
            using (new ProgressDisplay(surroundings, "Comparing"))
            {
                (PairFolder? folder, string why) = PairFolder.Beside(destination);
                ReportOptions asked = new()
                {
                    Title = call.GetValue(title) is { } words && words.Trim().Length > 0 ? words : null,
                    Command = Typed(call),
                    EventsBy = options.Events(call),
                    Sides = sides,
                    Explains = call.GetValue(explain),
                    PairFolder = folder?.Name,
                };
                Report report = new(corpus, asked);
                try
                {
                    folder?.Write(report.Pairs(), file => options.Beside(surroundings, call, file));
                    destination.Write(report.ToHtml());
                }
                finally
                {
                    folder?.Close();
                }

                if (folder is null && report.PairCount > 0)
                    Closing.WriteLine(surroundings, $"No pages of pairs were written: {why}.");
            }

            NoteLog notes = new() { InOutput = corpus.Articles.Sum(article => article.Notes.Count) };
            notes.AddRange(corpus.Corpus.Notes);
            return Closing.Write(surroundings, corpus.Articles.Count, notes, destination);
        });
        return command;
    }

    // The call as it can be typed again; the page prints it as where it comes from.
    private static string Typed(ParseResult call) => "parallax " + string.Join(' ', call.Tokens.Select(token => Quoted(token.Value)));

    private static string Quoted(string word) =>
        word.All(c => char.IsLetterOrDigit(c) || c is '-' or '_' or '.' or '/' or '\\' or ':' or '=') ? word
            : $"'{word.Replace("'", @"'\''", StringComparison.Ordinal)}'";
}
