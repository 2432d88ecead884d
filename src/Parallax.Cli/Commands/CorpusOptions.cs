using System.CommandLine;

namespace Parallax;

/// <summary>What the commands that read a corpus have in common.</summary>
internal sealed class CorpusOptions
{
    private readonly Argument<string> corpus = new("CORPUS")
    {
        Description = "A folder of articles, a .csv or .jsonl file, or - for JSON lines on standard input.",
    };

    private readonly Option<string[]> lexicon = new("--lexicon")
    {
        Description = "A lexicon of your own (.yaml) in place of the built-in one; may be given several times.",
        HelpName = "FILE",
        DefaultValueFactory = _ => [],
    };

    private readonly Option<string?> output = new("--output", "-o")
    {
        Description = "The file to write; - for standard output.",
        HelpName = "FILE",
    };

    /// <summary>Adds them to a command.</summary>
    public CorpusOptions(Command command)
    {
        command.Arguments.Add(corpus);
        command.Options.Add(output);
        command.Options.Add(lexicon);
    }

    public string Corpus(ParseResult call) => call.GetRequiredValue(corpus);

    public string? Output(ParseResult call) => call.GetValue(output);

    /// <summary>The lexicons that the user names, else the built-in one.</summary>
    /// <exception cref="CallException">One cannot be read.</exception>
    public IReadOnlyList<Lexicon> Lexicons(ParseResult call)
    {
        string[] files = call.GetValue(lexicon) ?? [];
        if (files.Length == 0)
            return [Lexicon.PoliticalViolence];
        try
        {
            return [.. files.Select(Lexicon.Load)];
        }
        catch (Exception exception) when (exception is LexiconException or IOException or UnauthorizedAccessException or ArgumentException)
        {
            throw new CallException(exception.Message, exception);
        }
    }
}
