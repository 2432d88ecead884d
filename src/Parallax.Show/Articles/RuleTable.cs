namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>What each rule finds, with an example.</summary>
    public static Table Table(this IEnumerable<Rule> rules) =>
        Table([.. rules.Select(static rule => (rule, 0))], "Rules that make findings.", counts: false);

    /// <summary>The rules that found something in the articles, with how often.</summary>
    internal static Table RulesTable(this AnnotatedCorpus corpus)
    {
        Dictionary<Rule, int> found = corpus.Articles.SelectMany(article => article.Rules).CountBy(rule => rule).ToDictionary();
        return Table([.. Rule.All.Where(found.ContainsKey).Select(rule => (rule, found[rule]))], "Rules that made the findings.", counts: true);
    }

    private static Table Table((Rule Rule, int Found)[] rules, string title, bool counts)
    {
        List<(TableColumn, Func<(Rule Rule, int Found), Cell>)> shown = [("Rule", row => row.Rule.Id!)];
        List<(string, Func<(Rule Rule, int Found), object?>)> tidy = [("rule", row => row.Rule.Id)];
        if (counts)
        {
            shown.Add((new("Findings", IsNumber: true), row => Number(row.Found)));
            tidy.Add(("findings", row => row.Found));
        }

        shown.AddRange([("Finds", row => row.Rule.Finds!), ("Example", row => OneLine(row.Rule.Example!))]);
        tidy.AddRange(
        [
            ("finds", row => row.Rule.Finds), ("example", row => row.Rule.Example), ("exampleTitle", row => row.Rule.ExampleTitle),
        ]);
        Columns<(Rule Rule, int Found)> columns = new(shown);
        return columns.Table("rules", title, rules, TidyRows.Of(rules, _ => new Concordance([]), tidy)) with { KeepsRowHeadsWhole = true };
    }
}
