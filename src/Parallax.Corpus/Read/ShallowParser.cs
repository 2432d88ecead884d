using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parallax;

/// <summary>
/// Passes YAML on piece by piece, and stops where it nests too deep: what takes it may work by recursion, and the parser looks at each open bracket
/// again for every piece, so that a file of nothing but brackets would take the square of its length.
/// </summary>
/// <param name="yaml">The text. No more than a few thousand characters after the place that is too deep are read of it.</param>
/// <param name="deepest">How many mappings and lists may be open inside one another.</param>
internal class ShallowParser(TextReader yaml, int deepest) : IParser
{
    private readonly Parser parser = new(yaml);
    private int depth;

    /// <inheritdoc/>
    public ParsingEvent? Current => parser.Current;

    /// <inheritdoc/>
    /// <exception cref="YamlException">What comes next is no YAML, or nested too deep.</exception>
    public virtual bool MoveNext()
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
        return depth <= deepest ? true : throw new YamlException(next.Start, next.End, $"It is nested more than {deepest} deep");
    }
}
