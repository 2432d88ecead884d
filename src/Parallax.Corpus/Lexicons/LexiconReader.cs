using System.Globalization;
using System.Text;
using YamlDotNet.Core;
using YamlDotNet.RepresentationModel;

namespace Parallax;

/// <summary>Reads a lexicon's YAML, and tells all that is wrong in it at once.</summary>
internal sealed class LexiconReader
{
    private const int MostCharacters = 8 << 20;

    private static readonly string[] LexiconKeys =
        ["title", "version", "author", "licence", "citation", "language", "sources", "agreement", "overlaps", "neighbours", "contrasts"];

    private static readonly string[] AgreementKeys = ["alpha", "options", "judging"];

    private static readonly string[] ContrastKeys = ["id", "question", "source", "act", "options"];
    private static readonly string[] OptionKeys = ["id", "pole", "reason", "patterns", .. LexiconRules.ConditionKeys];

    private readonly List<LexiconProblem> problems = [];
    private readonly Dictionary<string, List<PlacedPattern>> rivals = new(StringComparer.Ordinal);
    private readonly List<PlacedPattern> placed = [];
    private readonly Dictionary<string, int> contrastLines = new(StringComparer.Ordinal);
    private bool countsEachOption;
    private int optionNumber;

    private LexiconReader()
    {
    }

    /// <summary>The lexicon.</summary>
    /// <exception cref="LexiconException">Something is wrong in it.</exception>
    public static Lexicon Read(TextReader yaml, string name, string file) => Read(yaml, name, file, out _);

    /// <summary>The lexicon, and what is right in form and yet does less than its author may think.</summary>
    /// <exception cref="LexiconException">Something is wrong in it.</exception>
    public static LexiconCheck Check(TextReader yaml, string name, string file)
    {
        Lexicon lexicon = Read(yaml, name, file, out LexiconReader reader);
        return new LexiconCheck(lexicon,
            [.. LexiconWarnings.Of(lexicon, reader.placed, reader.contrastLines).OrderBy(static warning => warning.Line)]);
    }

    /// <summary>Reads a file in UTF-8.</summary>
    /// <exception cref="LexiconException">It is in another encoding, or something is wrong in it.</exception>
    public static T OfFile<T>(string path, Func<TextReader, string, string, T> read)
    {
        string file = Path.GetFileName(path);
        try
        {
            using StreamReader text = new(InputFile.Open(path), new UTF8Encoding(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true));
            return read(text, Path.GetFileNameWithoutExtension(path), file);
        }
        catch (DecoderFallbackException)
        {
            throw new LexiconException(file, [new LexiconProblem(1, "The file is not in UTF-8. Save it as UTF-8.")]);
        }
    }

    private static Lexicon Read(TextReader yaml, string name, string file, out LexiconReader reader)
    {
        reader = new();
        Lexicon? lexicon = null;
        try
        {
            YamlStream stream = [];
            stream.Load(new LexiconParser(new StringReader(ReadText(yaml))));
            lexicon = reader.Lexicon(stream, name);
        }
        catch (YamlException broken)
        {
            reader.Problem((int)broken.Start.Line,
                $"This is no YAML: {broken.Message.TrimEnd('.')}. Check the indentation and quotation marks of this line and the one before.");
        }

        return reader.problems.Count == 0 && lexicon is not null ? lexicon
            : throw new LexiconException(file, [.. reader.problems.OrderBy(static problem => problem.Line)]);
    }

    private static string ReadText(TextReader yaml)
    {
        char[] buffer = new char[1 << 16];
        StringBuilder text = new();
        for (int read; (read = yaml.Read(buffer)) > 0;)
        {
            text.Append(buffer, 0, read);
            if (text.Length > MostCharacters)
            {
                throw new YamlException(Mark.Empty, Mark.Empty,
                    $"The file has more than {MostCharacters} characters; divide it into several lexicons");
            }
        }

        return text.ToString();
    }

    private static int LineOf(YamlNode node) => (int)node.Start.Line;

    private Lexicon? Lexicon(YamlStream stream, string name)
    {
        if (stream.Documents.Count == 0 || stream.Documents[0].RootNode is not YamlMappingNode root)
        {
            Problem(1, $"A lexicon begins with its title, as in 'title: Naming political violence'. "
                + $"It has the keys {string.Join(", ", LexiconKeys)}.");
            return null;
        }

        CheckKeys(root, LexiconKeys, "A lexicon");
        LexiconRules rules = new(this, Child(root, "neighbours"));
        countsEachOption = CountsEachOption(root);
        List<Contrast> contrasts = [];
        foreach (YamlMappingNode node in Mappings(root, "contrasts", "a contrast (id, question, options)"))
            contrasts.Add(Contrast(node, rules));
        CheckUnique(contrasts.Select(static contrast => contrast.Id), root, "contrast");
        return new Lexicon(
            name,
            Required(root, "title", "Naming political violence"),
            Required(root, "version", "0.1"),
            Required(root, "author", "the name of who judged the poles"),
            Required(root, "licence", "MIT"),
            Required(root, "citation", "how to cite it"),
            Required(root, "language", "en"),
            contrasts)
        {
            Sources = Strings(root, "sources"),
            Agreement = Agreement(root),
            CountsEachOption = countsEachOption,
        };
    }

    private bool CountsEachOption(YamlMappingNode root)
    {
        string overlaps = Optional(root, "overlaps");
        if (overlaps is not ("" or "longest" or "each-option"))
        {
            Problem(LineOf(Child(root, "overlaps")!),
                $"'overlaps: {overlaps}' is not known. "
                    + "Write 'overlaps: each-option' where a word may be counted in several options, otherwise nothing.");
        }

        return overlaps == "each-option";
    }

    private PoleAgreement? Agreement(YamlMappingNode root)
    {
        if (Child(root, "agreement") is not { } given)
            return null;
        if (given is not YamlMappingNode node)
        {
            Problem(LineOf(given), "'agreement' has no values. Write it as 'agreement: {alpha: 0.80, options: 90, judging: by two judges}'.");
            return null;
        }

        CheckKeys(node, AgreementKeys, "An agreement");
        string alpha = Required(node, "alpha", "0.80"), options = Required(node, "options", "90");
        bool isAlpha = double.TryParse(alpha, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && value is >= -1 and <= 1;
        bool isCount = int.TryParse(options, NumberStyles.None, CultureInfo.InvariantCulture, out int count) && count > 0;
        if (!isAlpha)
            Problem(LineOf(node), $"The alpha '{alpha}' is no number from -1 to 1. Write it like 'alpha: 0.80'.");
        if (!isCount)
            Problem(LineOf(node), $"'options: {options}' is no count. Write how many options were judged twice.");
        return new PoleAgreement(value, count, Required(node, "judging", "by two judges, blind to each other"));
    }

    private Contrast Contrast(YamlMappingNode node, LexiconRules rules)
    {
        CheckKeys(node, ContrastKeys, "A contrast");
        List<TermOption> options = [];
        foreach (YamlMappingNode option in Mappings(node, "options", "an option (id, pole, reason, patterns)"))
            options.Add(Option(option, rules));
        CheckUnique(options.Select(static option => option.Id), node, "option");
        string id = Id(node);
        contrastLines[id] = LineOf(node);
        return new Contrast(id, Required(node, "question", "What is the killing called?"), options)
        {
            Source = Optional(node, "source"),
            Act = Act(node),
        };
    }

    private ActKind? Act(YamlMappingNode node)
    {
        string act = Optional(node, "act");
        if (act is not ("" or "killing" or "attack"))
        {
            Problem(LineOf(Child(node, "act")!),
                $"'act: {act}' is not known. Write 'act: killing' or 'act: attack' where the words name such an act, otherwise nothing.");
        }

        return act switch { "killing" => ActKind.Killing, "attack" => ActKind.Attack, _ => null };
    }

    private TermOption Option(YamlMappingNode node, LexiconRules rules)
    {
        CheckKeys(node, OptionKeys, "An option");
        optionNumber++;

        // Where options do not compete, the same pattern may stand in several.
        if (countsEachOption)
            rivals.Clear();
        string id = Id(node);
        List<TermPattern> read = [];
        if (Child(node, "patterns") is not YamlSequenceNode list || !list.Children.Any())
        {
            Problem(LineOf(node), $"The option '{id}' has no patterns. Add a line 'patterns: [{(id.Length > 0 ? id : "word")}]'.");
        }
        else
        {
            TermPattern conditions = rules.Conditions(node);
            foreach (YamlNode pattern in list.Children)
            {
                if (rules.Pattern(pattern, conditions) is { } good)
                {
                    read.Add(good);
                    placed.Add(new PlacedPattern(good, id, LineOf(pattern), countsEachOption ? optionNumber : 0));
                    CheckNew(placed[^1]);
                }
            }
        }

        return new TermOption(id, PoleOf(node), Required(node, "reason", "why it has that pole, in one line"),
            [.. read.Select(static pattern => pattern.Words)])
        {
            Rules = read,
        };
    }

    private Pole PoleOf(YamlMappingNode node)
    {
        string pole = Required(node, "pole", "neutral");
        if (Enum.TryParse(pole, ignoreCase: true, out Pole value) && Enum.IsDefined(value) && !char.IsDigit(pole[0]))
            return value;
        if (pole.Length > 0)
            Problem(LineOf(Child(node, "pole")!), $"The pole '{pole}' is not known. Write condemns, legitimises or neutral.");
        return Pole.Neutral;
    }

    private void CheckNew(PlacedPattern added)
    {
        string words = WordHash.Fold(added.Pattern.Words);
        if (!rivals.TryGetValue(words, out List<PlacedPattern>? same))
            rivals.Add(words, same = []);
        if (same.Find(other => LexiconRules.KeyOf(other.Pattern) == LexiconRules.KeyOf(added.Pattern)) is { } first)
        {
            Problem(added.Line, $"The pattern '{added.Pattern.Words}' of option '{added.Option}' stands already in line {first.Line}. "
                + "A pattern belongs to one option; take one of them out.");
        }

        same.Add(added);
    }

    private void CheckUnique(IEnumerable<string> ids, YamlNode node, string what)
    {
        foreach (string id in ids.Where(static id => id.Length > 0).GroupBy(static id => id, StringComparer.Ordinal)
            .Where(static group => group.Count() > 1).Select(static group => group.Key))
        {
            Problem(LineOf(node), $"There are two of the {what} '{id}'. Give one of them another id.");
        }
    }

    private string Id(YamlMappingNode node)
    {
        string id = Required(node, "id", "a short word");
        if (id.Any(static c => !char.IsAsciiLetterOrDigit(c) && c != '-'))
            Problem(LineOf(node), $"The id '{id}' has other characters than letters, figures and hyphens. Write it like 'armed-group'.");
        return id;
    }

    private string Required(YamlMappingNode node, string key, string example)
    {
        YamlNode? child = Child(node, key);
        string value = child is YamlScalarNode { Value: { } text } ? text.Trim() : "";
        if (value.Length == 0)
            Problem(child is null ? LineOf(node) : LineOf(child), $"'{key}' is missing or empty. Add a line '{key}: {example}'.");
        return value;
    }

    private static string Optional(YamlMappingNode node, string key) => Child(node, key) is YamlScalarNode { Value: { } text } ? text.Trim() : "";

    private IEnumerable<YamlMappingNode> Mappings(YamlMappingNode node, string key, string what)
    {
        if (Child(node, key) is not YamlSequenceNode list || !list.Children.Any())
        {
            Problem(LineOf(node), $"'{key}' is missing or empty. Add '{key}:' and below it, after '- ', {what}.");
            yield break;
        }

        foreach (YamlNode child in list.Children)
        {
            if (child is YamlMappingNode mapping)
                yield return mapping;
            else
                Problem(LineOf(child), $"'{child}' stands where {what} is expected. Begin it with '- id:'.");
        }
    }

    internal static YamlNode? Child(YamlMappingNode node, string key)
    {
        foreach ((YamlNode name, YamlNode value) in node.Children)
        {
            if (name is YamlScalarNode scalar && string.Equals(scalar.Value, key, StringComparison.Ordinal))
                return value;
        }

        return null;
    }

    internal IReadOnlyList<string> Strings(YamlMappingNode node, string key)
    {
        switch (Child(node, key))
        {
            case null:
                return [];
            case YamlScalarNode { Value: { } one }:
                return [one];
            case YamlSequenceNode list when list.Children.All(static child => child is YamlScalarNode { Value: not null }):
                return [.. list.Children.Select(static child => ((YamlScalarNode)child).Value!)];
            case { } other:
                Problem(LineOf(other), $"'{key}' is not a list of words. Write it as '{key}: [one, two]'.");
                return [];
        }
    }

    internal void CheckKeys(YamlMappingNode node, string[] allowed, string what)
    {
        foreach (YamlNode key in node.Children.Keys)
        {
            if (key is not YamlScalarNode { Value: { } name } || !allowed.Contains(name, StringComparer.Ordinal))
                Problem(LineOf(key), $"{what} has no '{key}'. It has {string.Join(", ", allowed)}.");
        }
    }

    internal void Problem(int line, string message) => problems.Add(new LexiconProblem(Math.Max(1, line), message));
}
