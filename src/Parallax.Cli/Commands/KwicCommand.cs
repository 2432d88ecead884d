using System.CommandLine;
using System.Globalization;

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
            "Prints every place of a word or phrase in its sentence, with article, voice and speaker. A pattern is written as in a lexicon: raid is that word, "
            + "~raid all its forms (~strike/noun, ~strike/verb), terroris* any ending, *-backed any beginning, defen?e any letter, \"foul ... blow\" up to three words between.",
            ("parallax kwic \"assassinat*\" my-event", "every place, in the order of the corpus, with whose words they are"),
            ("parallax kwic \"target* ... killing\" my-event --sort left", "a phrase with a gap, ordered by the words before it"),
            ("parallax kwic ~strike/noun my-event --not-after hunger --voice own --block headline", "in the outlets' own voice in headlines; no hunger strike"),
            ("parallax kwic resistance my-event --names leave --format csv -o resistance.csv", "for a spreadsheet, without names of groups"));
        Argument<string> pattern = new("PATTERN") { Description = "A word or phrase, in quotation marks where it has spaces, * or ?." };
        command.Arguments.Add(pattern);
        CorpusOptions options = new(command, withLexicons: false, comparesArticles: false);
        Option<string> sort = Choice(command, "--sort", "What lines are ordered by: article, left, node, right, voice, speaker or date.", Words<KwicSort>(), "article");
        Option<string[]> voice = Several(command, "--voice", "Only in this voice: own, attributed, quoted or uncredited; may be given several times.", Words<Voice>());
        Option<string[]> block = Several(command, "--block", "Only in this kind of block: headline, standfirst, heading, body or caption; may be given several times.", Analysed());
        Option<string?> speaker = new("--speaker") { Description = "Only in statements of a speaker whose name or description has these letters.", HelpName = "NAME" };
        command.Options.Add(speaker);
        Option<string> names = Choice(command, "--names", "Places inside names (Islamic Resistance in Iraq): keep or leave.", Names, "keep");
        Option<string> letters = Choice(command, "--case", "Whether capitals must be as written: any or exact.", Cases, "any");
        Option<string[]>[] neighbours = [.. Neighbours.Select(neighbour => Neighbour(command, neighbour.Name, neighbour.Where))];
        Option<string> format = Choice(command, "--format", "How to print it: table, csv or json.", Formats, "table");
        command.SetAction(call =>
        {
            string[][] around = [.. neighbours.Select(option => call.GetValue(option) ?? [])];
            TermPattern wanted = new(call.GetRequiredValue(pattern))
            {
                NotAfter = around[0], NotBefore = around[1], OnlyAfter = around[2], OnlyBefore = around[3], NotWith = around[4], OnlyWith = around[5],
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
            Destination destination = Destination.Of(surroundings, options.Output(call));
            AnnotatedCorpus corpus = Work.Corpus(surroundings, options.Corpus(call), options.Annotation(call));
            Kwic kwic = corpus.Kwic(wanted, how);
            destination.Write(Print(kwic, call.GetValue(format)!, surroundings, destination));
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
            KwicMeasure.Check(pattern);
        }
        catch (FormatException wrong)
        {
            throw new CallException(wrong.Message, wrong);
        }
    }

    private static string Print(Kwic kwic, string format, Surroundings surroundings, Destination destination)
    {
        bool onTerminal = destination.Path is null && surroundings.OutputIsTerminal;
        return format switch
        {
            "csv" => kwic.Table().ToCsv(),
            "json" => kwic.Table().ToJson() + "\n",
            _ => kwic.ToText(onTerminal ? Math.Max(40, Console.WindowWidth - 1) : WidthOfPaper, onTerminal && surroundings.OutputUsesColour),
        };
    }

    /// <summary>Which plain words of the pattern stand nowhere in the texts, each with a near one; null where all do.</summary>
    private static string? Missing(AnnotatedCorpus corpus, TermPattern pattern)
    {
        string[] words = [.. pattern.Words.Split(' ', StringSplitOptions.RemoveEmptyEntries)
            .Select(static piece => WordHash.Fold(piece.StartsWith('~') ? piece[1..].Split('/')[0] : piece)).Where(static word => word.All(static c => char.IsLetter(c) || c is '-' or '\''))];
        HashSet<string> known = new(StringComparer.Ordinal);
        foreach (SegmentedText text in corpus.Articles.SelectMany(static article => article.Segmented.Texts))
        {
            foreach (Token token in text.Tokens)
            {
                if (token.IsWord)
                    known.Add(WordHash.Fold(token.Span.In(text.Text)));
            }
        }

        string[] missing = [.. words.Where(word => !known.Contains(word)).Select(word => Nearest.To(word, known) is { } near ? $"'{word}' (near: '{near}')" : $"'{word}'")];
        return missing.Length == 0 ? null : $"Nowhere in the texts: {string.Join(", ", missing)}.";
    }

    private static string[] Words<T>()
        where T : struct, Enum => [.. System.Enum.GetNames<T>().Select(static name => name.ToLowerInvariant())];

    private static string[] Analysed() => [.. System.Enum.GetValues<BlockKind>().Where(static kind => kind <= BlockKind.Caption).Select(static kind => kind.ToString().ToLowerInvariant())];

    private static T Enum<T>(string word)
        where T : struct, Enum => System.Enum.Parse<T>(word, ignoreCase: true);

    private static Option<string> Choice(Command command, string name, string description, string[] allowed, string fallback)
    {
        Option<string> option = new(name) { Description = description, DefaultValueFactory = _ => fallback };
        option.Validators.Add(result => Choices.Check(result.GetValueOrDefault<string>(), allowed, Sentence(name), result.AddError));
        command.Options.Add(option);
        return option;
    }

    private static string Sentence(string name) => name + " cannot be '{0}'. {1}It can be {2}.";

    private static Option<string[]> Several(Command command, string name, string description, string[] allowed)
    {
        Option<string[]> option = new(name) { Description = description, DefaultValueFactory = _ => [], HelpName = name[2..].ToUpper(CultureInfo.InvariantCulture) };
        option.Validators.Add(result =>
        {
            foreach (string chosen in result.GetValueOrDefault<string[]>() ?? [])
                Choices.Check(chosen, allowed, Sentence(name), result.AddError);
        });
        command.Options.Add(option);
        return option;
    }

    private static Option<string[]> Neighbour(Command command, string name, string where)
    {
        Option<string[]> option = new("--" + name)
        {
            Description = name.StartsWith("not", StringComparison.Ordinal) ? $"Not where this stands {where}; may be given several times." : $"Only where this, or another one given so, stands {where}.",
            DefaultValueFactory = _ => [],
            HelpName = "WORDS",
        };
        command.Options.Add(option);
        return option;
    }
}
