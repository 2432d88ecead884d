namespace Parallax;

public static partial class Measures
{
    private const double Jeffreys = 0.5;

    /// <summary>The clauses and nouns for acts of each row, and the share whose agent is named.</summary>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    public static AgentNaming AgentNaming(this AnnotatedCorpus corpus, GroupBy? by = null, AgentNamingOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new AgentNamingOptions();
        return new AgentNaming(
            [.. corpus.Groups(by).Select(group => Row(group, options))],
            options.MinimumClauses,
            [
                new("counted", "verbs and nouns of harm and force in all voices; headline, body and captions"),
                new("agent", "as the clause or noun names it, pronouns included; a weapon or another act is none"),
                new("interval", $"{Caption.Percent(options.Level)}, Beta posterior, Jeffreys prior, equal tails"),
                new("minimum", Caption.Count(options.MinimumClauses, "clause")),
                new("intervals are", "over clauses within these texts; they say nothing of the outlets"),
                Caption.LeftOut(corpus, "such words inside names"),
                Caption.Texts(corpus),
            ]);
    }

    private static AgentNamingRow Row(MeasureGroup group, AgentNamingOptions options)
    {
        AgentUse[] uses = [.. group.Articles.SelectMany(article =>
            article.Agents.Select(clause => new AgentUse(clause, Places.At(article, clause.In, clause.Span, clause.Word.Start))))];
        int named = uses.Count(use => use.Clause.IsAgentNamed);
        return new AgentNamingRow(
            group,
            uses,
            uses.Length < options.MinimumClauses ? null
                : new AgentShare((double)named / uses.Length, ShareInterval.Of(named, uses.Length, categories: 2, Jeffreys, options.Level)));
    }
}
