namespace Parallax;

/// <summary><c>parallax kwic</c>: all places of a word or phrase in context, with whose words they are.</summary>
internal static class KwicCommand
{
    private const int WidthOfPaper = 120;

    private static readonly string[] Formats = ["table", "csv", "json"];
    private static readonly string[] Names = ["keep", "leave"];
    private static readonly string[] Cases = ["any", "exact"];
    private static readonly (string Name, string Where)[] Neighbours =
    [
        ("not-after", "directly before it"), ("not-before", "directly after it"), ("only-after", "directly before it"),
        ("only-before", "directly after it"), ("not-with", "in its sentence"), ("only-with", "in its sentence"),
    ];

    public static Command Create(Surroundings surroundings)
    {
        TaughtCommand command = new(
            "kwic",
            "Prints every place of a word or phrase in its sentence, with article, voice and speaker. A pattern is written as in a lexicon: "
            + "raid is that word, ~raid all its forms (~strike/noun, ~strike/verb), terroris* any ending, *-backed any beginning, "
            + "defen?e any letter, \"foul ... blow\" up to three words between.",
            ("parallax kwic \"assassinat*\" my-event", "every place, in the order of the corpus, with whose words they are"),
            ("parallax kwic \"target* ... killing\" my-event --sort left", "a phrase with a gap, ordered by the words before it"),
            (
                "parallax kwic ~strike/noun my-event --not-after hunger --voice own --block headline",
                "in the outlets' own voice in headlines; no hunger strike"),
            ("parallax kwic resistance my-event --names leave --format csv -o resistance.csv", "for a spreadsheet, without names of groups"));
        Argument<string> pattern = new("PATTERN") { Description = "A word or phrase, in quotation marks where it has spaces, * or ?." };
        command.Arguments.Add(pattern);
        CorpusOptions options = new(command, withLexicons: false, comparesArticles: false);
        Option<string> sort = command.Choice(
            "--sort",
            "What lines are ordered by: article, left, node, right, voice, speaker or date.",
            Words(System.Enum.GetValues<KwicSort>()),
            "article");
        Option<string[]> voice = command.Several(
            "--voice",
            "Only in this voice: own, attributed, quoted or uncredited; may be given several times.",
            "VOICE",
            Words(System.Enum.GetValues<Voice>()));
        Option<string[]> block = command.Several(
            "--block",
            "Only in this kind of block: headline, standfirst, heading, body or caption; may be given several times.",
            "BLOCK",
            Words(System.Enum.GetValues<BlockKind>().Where(static kind => kind <= BlockKind.Caption)));
        Option<string?> speaker = new("--speaker")
        {
            Description = "Only in statements of a speaker whose name or description has these letters.",
            HelpName = "NAME",
        };
        command.Options.Add(speaker);
        Option<string> names = command.Choice("--names", "Places inside names (Islamic Resistance in Iraq): keep or leave.", Names, "keep");
        Option<string> letters = command.Choice("--case", "Whether capitals must be as written: any or exact.", Cases, "any");
        Option<string[]>[] neighbours = [.. Neighbours.Select(neighbour => command.Several("--" + neighbour.Name, Described(neighbour), "WORDS"))];
        Option<string> format = command.Choice("--format", "How to print it: table, csv or json.", Formats, "table");
        command.SetAction(call =>
        {
            string[][] around = [.. neighbours.Select(option => call.GetValue(option) ?? [])];
            TermPattern wanted = new(call.GetRequiredValue(pattern))
            {
                NotAfter = around[0],
                NotBefore = around[1],
                OnlyAfter = around[2],
                OnlyBefore = around[3],
                NotWith = around[4],
                OnlyWith = around[5],
                MatchCase = call.GetValue(letters) == "exact",
            };
            KwicOptions how = new()
            {
                Voices = [.. (call.GetValue(voice) ?? []).Select(Enum<Voice>)],
                Blocks = [.. (call.GetValue(block) ?? []).Select(Enum<BlockKind>)],
                Speaker = call.GetValue(speaker),
                LeavesNames = call.GetValue(names) == "leave",
                Sort = Enum<KwicSort>(call.GetValue(sort)!),
            };
            CheckPattern(wanted);
            Destination destination = options.Destination(surroundings, call);
            AnnotatedCorpus corpus = Work.Corpus(surroundings, options.Corpus(call), options.Annotation(call));
            Kwic kwic = corpus.Kwic(wanted, how);
            destination.Write(
                call.GetValue(format),
                () => kwic.Table().ToCsv(),
                () => kwic.Table().ToJson(),
                () => kwic.ToText(destination.Width(WidthOfPaper), destination.IsTerminal && surroundings.OutputUsesColour));
            if (kwic.Lines.Count == 0 && Missing(corpus, wanted) is { } missing)
                Closing.WriteLine(surroundings, missing);
            NoteLog notes = new();
            notes.AddRange(corpus.Notes);
            return Closing.Write(surroundings, corpus.Articles.Count, notes, destination);
        });
        return command;
    }

    // Before anything is read: a corpus may take minutes, and the pattern is wrong at once.
    private static void CheckPattern(TermPattern pattern)
    {
        try
        {
            Measures.Check(pattern);
        }
        catch (FormatException wrong)
        {
            throw new CallException(wrong.Message, wrong);
        }
    }

    /// <summary>Which plain words of the pattern stand nowhere in the texts, each with a near one; null where all do.</summary>
    private static string? Missing(AnnotatedCorpus corpus, TermPattern pattern)
    {
        string[] words =
        [
            .. pattern.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
                .Select(static piece => WordHash.Fold(piece.StartsWith('~') ? piece[1..].Split('/')[0] : piece))
                .Where(static word => word.All(static c => char.IsLetter(c) || c is '-' or '\'')),
        ];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (SegmentedText text in corpus.Articles.SelectMany(static article => article.Segmented.Texts))
        {
            foreach (Token token in text.Tokens)
            {
                if (token.IsWord)
                    known.Add(WordHash.Fold(token.Span.In(text.Text)));
            }
        }

        string[] missing =
        [
            .. words.Where(word => !known.Contains(word))
                .Select(word => Nearest.To(word, known) is { } near ? $"'{word}' (near: '{near}')" : $"'{word}'"),
        ];
        return missing.Length == 0 ? null : $"Nowhere in the texts: {string.Join(", ", missing)}.";
    }

    private static string Described((string Name, string Where) neighbour) => neighbour.Name.StartsWith("not", StringComparison.Ordinal)
        ? $"Not where this stands {neighbour.Where}; may be given several times."
        : $"Only where this, or another one given so, stands {neighbour.Where}.";

    private static string[] Words<T>(IEnumerable<T> values)
        where T : struct, Enum => [.. values.Select(static value => value.ToString().ToLowerInvariant())];

    private static T Enum<T>(string word)
        where T : struct, Enum => System.Enum.Parse<T>(word, ignoreCase: true);
}
