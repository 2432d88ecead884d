using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parallax;

/// <summary>
/// Passes a file's YAML on piece by piece, and stops at what would harm who takes it: the tree of a lexicon is built by recursion, which a file of
/// nothing
/// but brackets would overflow. References (*) could multiply it, and are a pattern without its quotation marks anyway.
/// </summary>
internal sealed class LexiconParser(string text) : IParser
{
    private const int DeepestNesting = 16;

    private readonly Parser parser = new(new StringReader(text));
    private int depth;

    /// <inheritdoc/>
    public ParsingEvent? Current => parser.Current;

    /// <inheritdoc/>
    /// <exception cref="YamlException">What comes next is no YAML, nested too deep, or a reference.</exception>
    public bool MoveNext()
    {
        Mark last = parser.Current?.End ?? Mark.Empty;
        try
        {
            if (!parser.MoveNext())
                return false;
        }
        catch (Exception broken) when (broken is InvalidOperationException or ArgumentException or FormatException or IndexOutOfRangeException)
        {
            // Some broken texts trip the parser itself; the last place that it understood is near.
            throw new YamlException(last, last, "A bracket or a quotation mark is not closed", broken);
        }

        ParsingEvent next = parser.Current!;
        depth += next is MappingStart or SequenceStart ? 1 : next is MappingEnd or SequenceEnd ? -1 : 0;
        if (next is AnchorAlias alias)
        {
            throw new YamlException(alias.Start, alias.End,
                $"'*{alias.Value}' begins with *, which has a meaning of its own there; put the word in quotation marks");
        }

        if (depth > DeepestNesting)
            throw new YamlException(next.Start, next.End, $"It is nested more than {DeepestNesting} deep");
        return true;
    }
}
