using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Parallax;

/// <summary>Stops at references (*) too: they could multiply a lexicon, and are a pattern without its quotation marks anyway.</summary>
internal sealed class LexiconParser(TextReader yaml) : ShallowParser(yaml, deepest: 16)
{
    /// <inheritdoc/>
    /// <exception cref="YamlException">What comes next is no YAML, nested too deep, or a reference.</exception>
    public override bool MoveNext()
    {
        if (!base.MoveNext())
            return false;
        if (Current is AnchorAlias alias)
        {
            throw new YamlException(alias.Start, alias.End,
                $"'*{alias.Value}' begins with *, which has a meaning of its own there; put the word in quotation marks");
        }

        return true;
    }
}
