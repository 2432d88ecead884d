using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parallax;

/// <summary>
/// Takes the YAML front matter off a Markdown text: the lines between a first line <c>---</c> and the next line <c>---</c> or <c>...</c>. The
/// text begins in the line after it.
/// </summary>
internal static class FrontMatter
{
    // Fields of articles are words, and lists of words.
    private const int Deepest = 32;

    /// <summary>Adds the fields of the front matter and returns the text after it.</summary>
    public static string Take(string text, ArticleFields fields, string file, Intake intake)
    {
        if (!IsFence(Line(text, 0, out int start)))
            return text;
        int end = start;
        while (end < text.Length)
        {
            ReadOnlySpan<char> line = Line(text, end, out int next);
            if (IsFence(line) || line.TrimEnd() is "...")
            {
                Read(text[start..end], fields, file, intake);
                return text[next..];
            }

            end = next;
        }

        intake.Remark("The front matter that begins in the first line is never closed; the file was read as text from its first line on.", file, 1);
        return text;
    }

    // The events of the parser instead of objects: aliases are never followed, so that a small file cannot grow large.
    private static void Read(string yaml, ArticleFields fields, string file, Intake intake)
    {
        ArticleFields own = new();
        try
        {
            ShallowParser parser = new(new StringReader(yaml), Deepest);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
                return;
            parser.Consume<DocumentStart>();
            if (!parser.TryConsume<MappingStart>(out _))
            {
                intake.Remark("The front matter is no list of 'name: value' lines; its fields are not known.", file, 2);
                return;
            }

            while (!parser.TryConsume<MappingEnd>(out _))
            {
                string key = parser.TryConsume<Scalar>(out Scalar? name) ? name.Value : Raw(parser, yaml);
                string value = parser.TryConsume<Scalar>(out Scalar? scalar) ? scalar.Value : Raw(parser, yaml);
                if (!own.Add(key, value))
                    intake.Remark($"The front matter gives '{key}' twice; the first one counts.", file);
            }
        }
        catch (YamlException exception)
        {
            int line = (int)exception.Start.Line + 1;
            intake.Remark($"The front matter is not valid YAML ({exception.Message}); the fields from there on are not known.", file, line);
        }

        fields.Complete(own);
    }

    private static string Raw(ShallowParser parser, string yaml)
    {
        ParsingEvent first = parser.Consume<ParsingEvent>();
        int from = (int)first.Start.Index, to = (int)first.End.Index;
        int depth = first.NestingIncrease;
        while (depth > 0)
        {
            ParsingEvent next = parser.Consume<ParsingEvent>();
            depth += next.NestingIncrease;
            to = (int)next.End.Index;
        }

        // The parser's mark of a flow collection's end stands before its bracket.
        bool isFlow = first is SequenceStart { Style: SequenceStyle.Flow } or MappingStart { Style: MappingStyle.Flow };
        if (isFlow && to < yaml.Length && yaml[to] is (']' or '}'))
            to++;
        return yaml[Math.Min(from, yaml.Length)..Math.Min(Math.Max(from, to), yaml.Length)].Trim();
    }

    private static bool IsFence(ReadOnlySpan<char> line) => line.TrimEnd() is "---";

    private static ReadOnlySpan<char> Line(string text, int start, out int next)
    {
        ReadOnlySpan<char> rest = text.AsSpan(start);
        int end = rest.IndexOfAny('\r', '\n');
        if (end < 0)
        {
            next = text.Length;
            return rest;
        }

        next = start + end + (rest[end] == '\r' && end + 1 < rest.Length && rest[end + 1] == '\n' ? 2 : 1);
        return rest[..end];
    }
}
