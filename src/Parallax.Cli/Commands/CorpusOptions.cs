namespace Parallax;

/// <summary>What the commands that read a corpus have in common.</summary>
internal sealed class CorpusOptions
{
    private const string Keep = "keep";
    private const string Collapse = "collapse";

    private readonly Argument<string> corpus = new("CORPUS")
    {
        Description = "A folder of articles, a .csv or .jsonl file, or - for JSON lines on standard input.",
    };

    private readonly Option<string[]> lexicon = new("--lexicon")
    {
        Description = $"A lexicon of your own (.yaml), or one that comes with Parallax ({string.Join(", ", Lexicon.ShippedNames)}); "
            + "may be given several times.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<bool> speechOnly = new("--speech-only")
    {
        Description = "Keep what somebody said, and leave out what somebody thinks, hopes or wants.",
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file to write; - for standard output.",
        HelpName = "FILE",
    };

    private readonly bool withLexicons;
    private readonly Option<string>? reprints;
    private readonly Option<string>? events;

    /// <summary>Adds them to a command.</summary>
    public CorpusOptions(Command command, bool withLexicons = true, bool comparesArticles = true)
    {
        this.withLexicons = withLexicons;
        command.Arguments.Add(corpus);
        command.Options.Add(output);
        if (withLexicons)
            command.Options.Add(lexicon);
        command.Options.Add(speechOnly);
        if (!comparesArticles)
            return;
        const string Does = "keep every article, or collapse: of articles that share a text, only the one that carries most of it.";
        reprints = command.Choice("--reprints", Does, [Keep, Collapse], Keep);
        const string Says = "what makes an event: auto, the column event where there is one, else what headlines, first sentences and dates say; "
            + "column, that column alone; one, all articles are one event.";
        events = command.Choice("--event", Says, ["auto", "column", "one"], "auto");
    }

    public string Corpus(ParseResult call) => call.GetRequiredValue(corpus);

    /// <summary>Where the output goes.</summary>
    /// <inheritdoc cref="Destination.Of" path="/exception"/>
    public Destination Destination(Surroundings surroundings, ParseResult call, string? onTerminal = null) =>
        Parallax.Destination.Of(surroundings, call.GetValue(output), LexiconFiles(call), Corpus(call), onTerminal);

    /// <summary>A file that is written beside the output.</summary>
    /// <inheritdoc cref="Destination.Of" path="/exception"/>
    public Destination Beside(Surroundings surroundings, ParseResult call, string file) =>
        Parallax.Destination.Of(surroundings, file, LexiconFiles(call), Corpus(call));

    public bool CollapsesReprints(ParseResult call) => reprints is not null && call.GetValue(reprints) == Collapse;

    /// <summary>How events are told apart; null for the best that can be had.</summary>
    public EventGrouping? Events(ParseResult call) =>
        events is not null && Enum.TryParse(call.GetValue(events), ignoreCase: true, out EventGrouping grouping) ? grouping : null;

    /// <summary>How the articles are to be annotated.</summary>
    /// <exception cref="CallException">A lexicon cannot be read.</exception>
    public AnnotationOptions Annotation(ParseResult call)
    {
        AnnotationOptions options = new() { Quotations = new() { SpeechOnly = call.GetValue(speechOnly) } };
        return !withLexicons ? options with { Lexicons = [] }
            : LexiconFiles(call) is { Length: > 0 } files ? options with { Lexicons = Lexicons(files) }
            : options;
    }

    /// <summary>The lexicons that the user names.</summary>
    /// <exception cref="CallException">One cannot be read.</exception>
    private static IReadOnlyList<Lexicon> Lexicons(string[] files)
    {
        try
        {
            return [.. files.Select(Load)];
        }
        catch (Exception exception) when (exception is LexiconException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallException(exception.Message, exception);
        }
    }

    private string[] LexiconFiles(ParseResult call) => withLexicons ? call.GetValue(lexicon) ?? [] : [];

    // A file comes first, so that nobody's file is hidden by a lexicon of that name.
    private static Lexicon Load(string file)
    {
        if (File.Exists(file))
            return Lexicon.Load(file);
        if (Lexicon.ShippedNames.Contains(file))
            return Lexicon.Shipped.Single(lexicon => lexicon.Name == file);
        string meant = Nearest.Meant(file, Lexicon.ShippedNames), shipped = string.Join(", ", Lexicon.ShippedNames);
        throw new CallException($"There is no lexicon '{file}'. {meant}--lexicon names a .yaml file, or one of {shipped}.");
    }
}
