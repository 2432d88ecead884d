namespace Parallax;

/// <summary><c>parallax pair</c>: two articles side by side.</summary>
internal static class PairCommand
{
    private const int WidthOfPaper = 80;

    private static readonly string[] Formats = ["table", "json", "html"];

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "pair",
            "Sets two articles side by side: sentences that render each other in one row with what differs, and what only one of them has.",
            ("parallax pair my-event 1 5", "the first and the fifth article, in two columns"),
            ("parallax pair my-event herald-2 post-7 -o herald-post.html", "two articles by their ids, as a page"),
            ("parallax pair my-event 1 5 --format json", "the same rows for a program, with the places in both texts"));
        CorpusOptions options = new(command);
        Argument<string> left = new("A") { Description = "An article: its id, or its number as reports have it, from 1." };
        Argument<string> right = new("B") { Description = "Another one, that is set beside it." };
        command.Arguments.Add(left);
        command.Arguments.Add(right);
        Option<string> format = command.Choice(
            "--format", "How to print it: table, json or html (without it, html into a file and table else).", Formats, null);
        command.SetAction(call =>
        {
            Destination destination = options.Destination(surroundings, call);
            string path = options.Corpus(call);
            AnnotatedCorpus corpus = Work.Corpus(surroundings, path, options.Annotation(call), options.CollapsesReprints(call));
            int a = Find(corpus, path, call.GetRequiredValue(left)), b = Find(corpus, path, call.GetRequiredValue(right));
            if (a == b)
                throw new CallException($"Article '{call.GetRequiredValue(left)}' cannot be set beside itself. Name two articles.");
            using ProgressDisplay progress = new(surroundings, "Comparing");
            ArticlePair pair = corpus.Pair(a, b, new() { By = options.Events(call) });
            destination.Write((call.GetValue(format) ?? (destination.Path is null ? "table" : "html")) switch
            {
                "json" => destination.Shown(pair.ToJson() + "\n"),
                "html" => pair.ToPage(),
                _ => pair.ToText(destination.Width(WidthOfPaper)),
            });
            NoteLog notes = new() { InOutput = 0 };
            notes.AddRange(corpus.Corpus.Notes);
            return Closing.Write(surroundings, corpus.Articles.Count, notes, destination);
        });
        return command;
    }

    // An id comes first, as it is the user's own; a number is the one that reports give.
    private static int Find(AnnotatedCorpus corpus, string path, string asked)
    {
        string[] ids = [.. corpus.Articles.Select(article => article.Article.Id)];
        int at = Array.IndexOf(ids, asked);
        if (at >= 0)
            return corpus.NumberOf(at);
        if (int.TryParse(asked, NumberStyles.None, CultureInfo.InvariantCulture, out int number)
            && Enumerable.Range(0, ids.Length).Any(i => corpus.NumberOf(i) == number))
        {
            return number;
        }

        string some = string.Join(", ", ids.Take(NoteLog.Kept)) + (ids.Length > NoteLog.Kept ? " …" : "");
        string numbers = ids.Length == 1 ? "1" : $"1 to {corpus.NumberOf(ids.Length - 1).ToString("N0", CultureInfo.InvariantCulture)}";
        throw new CallException(
            $"There is no article '{asked}' in '{path}'. {Nearest.Meant(asked, ids)}Its numbers are {numbers}, its ids {some}.");
    }
}
