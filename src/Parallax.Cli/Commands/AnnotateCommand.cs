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
            ("zcat archive.jsonl.gz | parallax annotate - | jq .quotations", "a million articles through a pipe, a few in memory at a time"));
        CorpusOptions options = new(command, comparesArticles: false);
        command.SetAction(call =>
            Run(surroundings, options.Destination(surroundings, call), options.Corpus(call), options.Annotation(call)));
        return command;
    }

    private static int Run(Surroundings surroundings, Destination destination, string corpus, AnnotationOptions how)
    {
        NoteLog notes = new();
        int read = 0;
        using (ProgressDisplay progress = new(surroundings, "Marking"))
        {
            IEnumerable<Article> articles = Work.Read(surroundings, corpus, progress, notes.Add);
            IEnumerable<Work.Handled<Line>> lines = Work.Annotate(surroundings, articles, how, Line.Of);
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
        public static Line Of(AnnotatedArticle article) => new(AnnotationJson.Line(article), article.Notes.Count);
    }
}
