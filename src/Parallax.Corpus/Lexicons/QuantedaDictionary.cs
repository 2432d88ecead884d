using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parallax;

/// <summary>Reads quanteda's YAML: keys nested to any depth, words in lists. Read as a stream, so that no nesting can overflow.</summary>
internal static class QuantedaDictionary
{
    private const int Deepest = 64;

    // quanteda writes the words of a key that has keys below it under this name.
    private const string OwnWords = "__";

    /// <summary>Reads the lines.</summary>
    /// <exception cref="LexiconException">It is no such YAML.</exception>
    public static void Read(string[] lines, DictionaryEntries entries)
    {
        int tabbed = Array.FindIndex(lines, static line => line.TakeWhile(char.IsWhiteSpace).Contains('\t'));
        if (tabbed >= 0)
            entries.Remark(tabbed + 1, "Lines begin with tabs, which YAML does not allow; each was read as two spaces.");
        ShallowParser parser = new(new StringReader(string.Join('\n', lines.Select(Spaced))), deepest: 4 * Deepest);
        try
        {
            Walk(Events(parser), entries);
        }
        catch (YamlException broken)
        {
            throw NoYaml(entries, broken.Start, broken.Message);
        }
    }

    private static LexiconException NoYaml(DictionaryEntries entries, Mark at, string message) => entries.Malformed(
        (int)at.Line, $"This is no YAML: {message.TrimEnd('.')}. Check the indentation and quotation marks of this line and the one before.");

    private static IEnumerable<ParsingEvent> Events(ShallowParser parser)
    {
        while (parser.MoveNext())
            yield return parser.Current!;
    }

    private static string Spaced(string line)
    {
        int indent = line.TakeWhile(char.IsWhiteSpace).Count();
        return line[..indent].Replace("\t", "  ", StringComparison.Ordinal) + line[indent..];
    }

    private static void Walk(IEnumerable<ParsingEvent> events, DictionaryEntries entries)
    {
        Stack<bool> maps = [];
        List<string> path = [];
        bool isKey = false;
        foreach (ParsingEvent node in events)
        {
            int line = (int)node.Start.Line;
            switch (node)
            {
                case MappingStart when path.Count >= Deepest:
                    throw entries.Malformed(line, $"Keys are nested more than {Deepest} deep.");
                case MappingStart:
                    // A mapping in a list: "- word: more".
                    maps.Push(true);
                    isKey = true;
                    break;
                case SequenceStart when maps.Count == 0:
                    throw entries.Malformed(line, "The file begins with a list. "
                        + "A dictionary begins with a key and a colon, as in 'positive:', and below it the list.");
                case SequenceStart when isKey:
                    throw entries.Malformed(line, "A list stands where a key is expected. Write a name and a colon before it.");
                case SequenceStart:
                    maps.Push(false);
                    break;
                case MappingEnd or SequenceEnd:
                    maps.Pop();
                    Close(maps, path, ref isKey);
                    break;
                case AnchorAlias alias:
                    throw entries.Malformed(
                        line, $"'*{alias.Value}' begins with *, which has a meaning of its own there. Put the word in quotation marks.");
                case Scalar scalar when maps.Count == 0:
                    throw entries.Malformed(line, $"'{Short(scalar.Value)}' stands alone. "
                        + "A dictionary begins with a key and a colon, as in 'positive:', and below it a list of words.");
                case Scalar scalar when isKey:
                    path.Add(scalar.Value);
                    isKey = false;
                    break;
                case Scalar scalar:
                    AddWord(line, path, scalar.Value, entries);
                    Close(maps, path, ref isKey);
                    break;
            }
        }
    }

    // After a value inside a mapping, the next is a key, and its own key is done.
    private static void Close(Stack<bool> maps, List<string> path, ref bool isKey)
    {
        if (maps.Count == 0 || !maps.Peek())
            return;
        path.RemoveAt(path.Count - 1);
        isKey = true;
    }

    private static void AddWord(int line, List<string> path, string word, DictionaryEntries entries)
    {
        if (word.Length == 0)
            entries.Remark(line, $"The key '{string.Join(" > ", path)}' has no words.");
        else
            entries.Add(line, [.. path.Where(static (key, i) => i == 0 || key != OwnWords)], word);
    }

    private static string Short(string text) => text.Length <= 40 ? text : text[..40] + "…";
}
