namespace Parallax;

/// <summary><c>parallax annotate</c>: one JSON object a line, one line an article, as they come.</summary>
internal static class AnnotateCommand
{
    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "annotate",
            "Prints what was found in each article as one JSON object a line: blocks, sentences, quotations, terms, agents, tone.",
            (
                "parallax annotate my-event -o my-event.annotated.jsonl",
                "one line an article, in the order of the corpus; offsets are UTF-16 code units"),
            (
                "parallax annotate my-event --explain | jq -r '.quotations[].rule' | sort | uniq -c",
                "which rules made the findings, and how often; 'parallax rules' says what each one finds, with an example"),
            ("zcat archive.jsonl.gz | parallax annotate - | jq .quotations", "a million articles through a pipe, a few in memory at a time"));
        CorpusOptions options = new(command, comparesArticles: false);
        Option<bool> explain = new("--explain")
        {
            Description = "Say of each finding, and of each speaker, which rule made it, as a field 'rule'.",
        };
        command.Options.Add(explain);
        command.SetAction(call =>
            Run(surroundings, options.Destination(surroundings, call), options.Corpus(call), options.Annotation(call), call.GetValue(explain)));
        return command;
    }

    private static int Run(Surroundings surroundings, Destination destination, string corpus, AnnotationOptions how, bool explain)
    {
        NoteLog notes = new();
        int read = 0;
        using (ProgressDisplay progress = new(surroundings, "Marking"))
        {
            IEnumerable<Article> articles = Work.Read(surroundings, corpus, progress, notes.Add);
            IEnumerable<Work.Handled<Line>> lines = Work.Annotate(surroundings, articles, how, article => Line.Of(article, explain));
            destination.Write(output =>
            {
                foreach (Work.Handled<Line> handled in lines)
                    read += Write(handled, output, notes);
            });
        }

        return Closing.Write(surroundings, read, notes, destination);
    }

    private static int Write(Work.Handled<Line> handled, Stream output, NoteLog notes)
    {
        if (handled.Result is not { } line)
        {
            notes.Add(handled.Failure!);
            return 0;
        }

        output.Write(line.Json);
        notes.InOutput += line.Notes;
        return 1;
    }

    // Written by the thread that annotates, so that the one that reads only passes bytes on.
    private sealed record Line(byte[] Json, int Notes)
    {
        public static Line Of(AnnotatedArticle article, bool explain) => new(AnnotationJson.Line(article, explain), article.Notes.Count);
    }
}
