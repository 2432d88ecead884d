using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parallax;

/// <summary>Reads a file of sides: a mapping from a side to a list of names or affiliations.</summary>
/// <remarks>Read event by event, so that neither nesting nor references can make it more than the file is.</remarks>
internal static class SidesReader
{
    private const int MostCharacters = 1 << 20;
    private const string Shape = "Write a side and, below it, its names or affiliations: 'Government:' and, indented, '- Ministry of Defence'.";

    public static Sides Read(TextReader yaml, string file)
    {
        string text = Text(yaml, file);
        try
        {
            return Read(new Parser(new StringReader(text)), file);
        }
        catch (YamlException broken)
        {
            throw new SidesException(
                file,
                Math.Max(1, (int)broken.Start.Line),
                $"This is no YAML: {broken.Message.TrimEnd('.')}. Check the indentation and quotation marks of this line and the one before.");
        }
    }

    private static Sides Read(Parser parser, string file)
    {
        parser.Consume<StreamStart>();
        if (!parser.TryConsume<DocumentStart>(out _) || !parser.TryConsume<MappingStart>(out _))
            throw Problem(file, parser, $"There is no side. {Shape}");
        List<Side> sides = [];
        Dictionary<string, (string Side, int Line)> known = new(StringComparer.OrdinalIgnoreCase);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            if (Next(parser) is not { } name || string.IsNullOrWhiteSpace(name.Value))
                throw Problem(file, parser, $"A side's name is expected here. {Shape}");
            string side = name.Value.Trim();
            if (sides.Exists(other => other.Name.Equals(side, StringComparison.OrdinalIgnoreCase)))
                throw new SidesException(file, Line(name), $"There are two sides '{side}'. Put all their names under one.");
            List<string> patterns = [];
            foreach (Scalar entry in Entries(parser, side, file))
                patterns.Add(Pattern(entry, side, file, known));
            if (patterns.Count == 0)
                throw new SidesException(file, Line(name), $"The side '{side}' has no names. {Shape}");
            sides.Add(new Side(side, patterns));
        }

        if (sides.Count == 0)
            throw new SidesException(file, 1, $"There is no side. {Shape}");
        if (!parser.TryConsume<DocumentEnd>(out _) || !parser.TryConsume<StreamEnd>(out _))
            throw Problem(file, parser, "Only one list of sides may stand in the file; take out the line '---'.");
        return new Sides(sides, file);
    }

    private static List<Scalar> Entries(Parser parser, string side, string file)
    {
        if (Next(parser) is { } only)
            return only.Value.Length == 0 ? [] : [only];
        if (!parser.TryConsume<SequenceStart>(out _))
            throw Problem(file, parser, $"The side '{side}' holds something else than a list of names. {Shape}");
        List<Scalar> entries = [];
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            if (Next(parser) is not { } entry)
            {
                throw Problem(file, parser,
                    "A name or an affiliation is expected here, as one text. Put it in quotation marks if it has a colon, or begins with *, & or [ "
                        + $"in it: \"*Ministry*\". {Shape}");
            }

            entries.Add(entry);
        }

        return entries;
    }

    private static string Pattern(Scalar entry, string side, string file, Dictionary<string, (string Side, int Line)> known)
    {
        string pattern = entry.Value.Trim();
        if (pattern.Length == 0)
        {
            throw new SidesException(file, Line(entry),
                $"An entry of the side '{side}' is empty. Write a name or an affiliation, or take the line out.");
        }

        if (pattern.All(c => c is '*' or '?'))
        {
            throw new SidesException(file, Line(entry),
                $"The entry '{pattern}' of the side '{side}' fits everybody. Write a letter or more besides * and ?.");
        }

        if (known.TryGetValue(pattern, out (string Side, int Line) other))
        {
            throw new SidesException(file, Line(entry),
                $"'{pattern}' stands already in line {other.Line}, under '{other.Side}'. A name belongs to one side; take one of them out.");
        }

        known[pattern] = (side, Line(entry));
        return pattern;
    }

    private static string Text(TextReader yaml, string file)
    {
        char[] buffer = new char[MostCharacters + 1];
        int read = yaml.ReadBlock(buffer, 0, buffer.Length);
        return read <= MostCharacters ? new string(buffer, 0, read)
            : throw new SidesException(file, 1, $"The file has more than {MostCharacters} characters, which is no list of sides.");
    }

    private static Scalar? Next(Parser parser) => parser.TryConsume<Scalar>(out var scalar) ? scalar : null;

    private static int Line(ParsingEvent at) => Math.Max(1, (int)at.Start.Line);

    private static SidesException Problem(string file, Parser parser, string problem) =>
        new(file, parser.Current is { } at ? Line(at) : 1, problem);
}
