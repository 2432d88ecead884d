using System.Text;

namespace Parallax;

/// <summary>Why a finding was made: the rule that made it. One byte; what it says is read only when it is asked for.</summary>
public readonly record struct Rule
{
    private static Rule[]? all;

    private readonly RuleCode code;

    internal Rule(RuleCode code) => this.code = code;

    /// <summary>Its place among the rules of the code.</summary>
    internal RuleCode Code => code;

    /// <summary>All rules, in the order of <c>rules.tsv</c>.</summary>
    public static IReadOnlyList<Rule> All => all ??= [.. Rows.Keys.Select(static code => new Rule(code))];

    /// <summary>Its name, which stays the same from version to version: <c>quote.verb-before</c>; null where no rule is known.</summary>
    public string? Id => code == RuleCode.None ? null : Rows[code][0];

    /// <summary>What it finds, in one line; null where no rule is known.</summary>
    public string? Finds => code == RuleCode.None ? null : Rows[code][1];

    /// <summary>A text in which it finds something; paragraphs end in a line break. Null where no rule is known.</summary>
    public string? Example => code == RuleCode.None ? null : Rows[code][2].Replace(" ¶ ", "\n\n", StringComparison.Ordinal);

    /// <summary>The title that is given beside the example; null where none is.</summary>
    public string? ExampleTitle => code != RuleCode.None && Rows[code] is [_, _, _, var title] ? title : null;

    private static Dictionary<RuleCode, string[]> Rows => Described.ByCode;

    /// <summary>Its id; nothing where no rule is known.</summary>
    public override string ToString() => Id ?? "";

    /// <summary>The id of a rule by its name in <see cref="RuleCode"/>: the first word, a point, the others joined by hyphens.</summary>
    private static string IdOf(string name)
    {
        StringBuilder id = new();
        int capitals = 0;
        foreach (char c in name)
        {
            if (char.IsUpper(c) && capitals++ > 0)
                id.Append(capitals == 2 ? '.' : '-');
            id.Append(char.ToLowerInvariant(c));
        }

        return id.ToString();
    }

    private static class Described
    {
        public static Dictionary<RuleCode, string[]> ByCode { get; } = Read();

        private static Dictionary<RuleCode, string[]> Read()
        {
            RuleCode[] all = Enum.GetValues<RuleCode>();
            Dictionary<string, RuleCode> codes = all.ToDictionary(static code => IdOf(code.ToString()), StringComparer.Ordinal);
            return WordLists.English.Rows("rules.tsv").ToDictionary(row => codes[row[0]]);
        }
    }
}
