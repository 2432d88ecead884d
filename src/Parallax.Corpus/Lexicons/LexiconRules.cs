using YamlDotNet.RepresentationModel;

namespace Parallax;

/// <summary>
/// Reads the patterns of a lexicon's options: a string, or a mapping with what must stand around it. Conditions of an option hold for each of its
/// patterns. A neighbour written <c>@labour</c> is the list of that name under <c>neighbours</c> at the top of the file.
/// </summary>
internal sealed class LexiconRules
{
    public static readonly string[] ConditionKeys = ["not-after", "not-before", "only-after", "only-before", "not-with", "only-with", "case"];

    private static readonly string[] PatternKeys = ["pattern", .. ConditionKeys];

    private readonly LexiconReader reader;
    private readonly Dictionary<string, IReadOnlyList<string>> lists = new(StringComparer.Ordinal);
    private readonly HashSet<string> readable = new(StringComparer.Ordinal);

    /// <summary>Reads the named lists of neighbours.</summary>
    public LexiconRules(LexiconReader reader, YamlNode? neighbours)
    {
        this.reader = reader;
        if (neighbours is null)
            return;
        if (neighbours is not YamlMappingNode named)
        {
            reader.Problem((int)neighbours.Start.Line, "'neighbours' is not a list of named lists. Write below it '  labour: [hunger, rail, ...]'.");
            return;
        }

        foreach (string name in named.Children.Keys.OfType<YamlScalarNode>().Select(static key => key.Value ?? ""))
            lists[name] = [.. reader.Strings(named, name).Where(word => IsReadable(word, LexiconReader.Child(named, name)!))];
    }

    /// <summary>What makes two patterns the same.</summary>
    public static string KeyOf(TermPattern pattern) => string.Join(
        '\n',
        [WordHash.Fold(pattern.Words), .. Sorted(pattern.NotAfter), "|", .. Sorted(pattern.NotBefore), "|", .. Sorted(pattern.OnlyAfter), "|",
            .. Sorted(pattern.OnlyBefore), "|", .. Sorted(pattern.NotWith), "|", .. Sorted(pattern.OnlyWith), "|", pattern.MatchCase ? pattern.Words
                : ""]);

    /// <summary>The conditions of an option, as a pattern without words.</summary>
    public TermPattern Conditions(YamlMappingNode option) => With(new TermPattern(""), option);

    /// <summary>The pattern with its option's conditions; null where it is wrong, which has been told.</summary>
    public TermPattern? Pattern(YamlNode node, TermPattern conditions)
    {
        int line = (int)node.Start.Line;
        TermPattern pattern;
        switch (node)
        {
            case YamlScalarNode { Value: { } words }:
                pattern = conditions with { Words = words };
                break;
            case YamlMappingNode mapping when LexiconReader.Child(mapping, "pattern") is YamlScalarNode { Value: { } words }:
                reader.CheckKeys(mapping, PatternKeys, "A pattern");
                pattern = With(conditions with { Words = words }, mapping);
                break;
            default:
                reader.Problem(line, "This is no pattern. Write a word or phrase, or 'pattern:' with 'not-after:' and the like.");
                return null;
        }

        try
        {
            _ = PatternNotation.Read(pattern.Words);

            // Most neighbours stand beside many patterns.
            foreach (string neighbour in pattern.Neighbours.Where(neighbour => !readable.Contains(neighbour)))
            {
                _ = PatternNotation.ReadNeighbour(neighbour);
                readable.Add(neighbour);
            }

            return pattern;
        }
        catch (FormatException wrong)
        {
            reader.Problem(line, wrong.Message);
            return null;
        }
    }

    // Told once, where the list stands, and not again with each pattern that names it.
    private bool IsReadable(string phrase, YamlNode list)
    {
        try
        {
            _ = PatternNotation.Read(phrase);
            return true;
        }
        catch (FormatException wrong)
        {
            int line = list is YamlSequenceNode words
                ? (int)words.Children.First(word => word is YamlScalarNode { Value: { } value } && value == phrase).Start.Line
                : (int)list.Start.Line;
            reader.Problem(line, wrong.Message);
            return false;
        }
    }

    private static IEnumerable<string> Sorted(IReadOnlyList<string> words) => words.Order(StringComparer.Ordinal);

    private TermPattern With(TermPattern pattern, YamlMappingNode node) => pattern with
    {
        NotAfter = Joined(pattern.NotAfter, node, "not-after"),
        NotBefore = Joined(pattern.NotBefore, node, "not-before"),
        OnlyAfter = Joined(pattern.OnlyAfter, node, "only-after"),
        OnlyBefore = Joined(pattern.OnlyBefore, node, "only-before"),
        NotWith = Joined(pattern.NotWith, node, "not-with"),
        OnlyWith = Joined(pattern.OnlyWith, node, "only-with"),
        MatchCase = LexiconReader.Child(node, "case") is YamlScalarNode { Value: { } given } scalar ? IsExact(given, scalar) : pattern.MatchCase,
    };

    private bool IsExact(string given, YamlScalarNode node)
    {
        if (given is not ("exact" or "any"))
            reader.Problem((int)node.Start.Line, $"'case: {given}' is not known. Write 'case: exact' where capitals matter, otherwise nothing.");
        return given is "exact";
    }

    private IReadOnlyList<string> Joined(IReadOnlyList<string> before, YamlMappingNode node, string key)
    {
        IReadOnlyList<string> given = reader.Strings(node, key);
        if (given.Count == 0)
            return before;
        List<string> all = [.. before];
        foreach (string word in given)
        {
            if (!word.StartsWith('@'))
                all.Add(word);
            else if (lists.TryGetValue(word[1..], out IReadOnlyList<string>? list))
                all.AddRange(list);
            else
                reader.Problem((int)LexiconReader.Child(node, key)!.Start.Line, NoSuchList(word[1..]));
        }

        return all;
    }

    private string NoSuchList(string name) =>
        $"There is no list '{name}' under 'neighbours'. It has {(lists.Count == 0 ? "none" : string.Join(", ", lists.Keys))}.";
}
