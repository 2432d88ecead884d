using System.Globalization;
using System.Text;

namespace Parallax;

/// <summary>Writes a lexicon as the file that <see cref="Lexicon.Load"/> reads.</summary>
internal static class LexiconYaml
{
    /// <summary>The file's text.</summary>
    public static string Of(Lexicon lexicon)
    {
        StringBuilder yaml = new();
        foreach ((string key, string value) in Head(lexicon))
            yaml.Append(CultureInfo.InvariantCulture, $"{key}: {Quoted(value)}\n");
        if (lexicon.Agreement is { } agreement)
        {
            yaml.Append(CultureInfo.InvariantCulture,
                $"agreement: {{alpha: {agreement.Alpha:0.0###}, options: {agreement.Options}, judging: {Quoted(agreement.Judging)}}}\n");
        }

        if (lexicon.CountsEachOption)
            yaml.Append("overlaps: each-option\n");
        WriteList(yaml, "sources", lexicon.Sources);
        yaml.Append("contrasts:\n");
        foreach (Contrast contrast in lexicon.Contrasts)
            Write(yaml, contrast);
        return yaml.ToString();
    }

    private static IEnumerable<(string Key, string Value)> Head(Lexicon lexicon) =>
    [
        ("title", lexicon.Title), ("version", lexicon.Version), ("author", lexicon.Author), ("licence", lexicon.Licence),
        ("citation", lexicon.Citation), ("language", lexicon.Language),
    ];

    private static void Write(StringBuilder yaml, Contrast contrast)
    {
        yaml.Append(CultureInfo.InvariantCulture, $"  - id: {Quoted(contrast.Id)}\n    question: {Quoted(contrast.Question)}\n");
        if (contrast.Source.Length > 0)
            yaml.Append(CultureInfo.InvariantCulture, $"    source: {Quoted(contrast.Source)}\n");
        if (contrast.Act is { } act)
            yaml.Append(act == ActKind.Killing ? "    act: killing\n" : "    act: attack\n");
        yaml.Append("    options:\n");
        foreach (TermOption option in contrast.Options)
        {
            string pole = option.Pole switch { Pole.Condemns => "condemns", Pole.Legitimises => "legitimises", _ => "neutral" };
            yaml.Append(CultureInfo.InvariantCulture,
                $"      - id: {Quoted(option.Id)}\n        pole: {pole}\n        reason: {Quoted(option.Reason)}\n        patterns:\n");
            foreach (TermPattern pattern in option.Rules)
                Write(yaml, pattern);
        }
    }

    private static void Write(StringBuilder yaml, TermPattern pattern)
    {
        if (!pattern.HasConditions && !pattern.MatchCase)
        {
            yaml.Append(CultureInfo.InvariantCulture, $"          - {Quoted(pattern.Words)}\n");
            return;
        }

        yaml.Append(CultureInfo.InvariantCulture, $"          - pattern: {Quoted(pattern.Words)}\n");
        (string, IReadOnlyList<string>)[] conditions =
        [
            ("not-after", pattern.NotAfter), ("not-before", pattern.NotBefore), ("only-after", pattern.OnlyAfter),
            ("only-before", pattern.OnlyBefore), ("not-with", pattern.NotWith), ("only-with", pattern.OnlyWith),
        ];
        foreach ((string key, IReadOnlyList<string> words) in conditions.Where(static condition => condition.Item2.Count > 0))
            yaml.Append(CultureInfo.InvariantCulture, $"            {key}: [{string.Join(", ", words.Select(Quoted))}]\n");
        if (pattern.MatchCase)
            yaml.Append("            case: exact\n");
    }

    private static void WriteList(StringBuilder yaml, string key, IReadOnlyList<string> values)
    {
        if (values.Count == 0)
            return;
        yaml.Append(CultureInfo.InvariantCulture, $"{key}:\n");
        foreach (string value in values)
            yaml.Append(CultureInfo.InvariantCulture, $"  - {Quoted(value)}\n");
    }

    // Single quotation marks hold everything but themselves and line breaks; words of letters need none.
    private static string Quoted(string value)
    {
        bool isPlain = value.Length > 0 && value.All(static c => char.IsAsciiLetter(c) || c is '-' or ' ' or '~' or '/')
            && char.IsAsciiLetter(value[0]) && char.IsAsciiLetter(value[^1])
            && !YamlWords.Contains(value);
        return isPlain ? value : "'" + value.Replace("'", "''", StringComparison.Ordinal).ReplaceLineEndings(" ") + "'";
    }

    private static readonly HashSet<string> YamlWords =
        new(["true", "false", "null", "yes", "no", "on", "off", "y", "n"], StringComparer.OrdinalIgnoreCase);
}
