namespace Parallax;

/// <summary>"Who is named as acting": how acts of harm and force are put.</summary>
internal static class AgentsComparison
{
    public static Comparison<AgentNaming> Described { get; } = new("agents", "who is named as acting")
    {
        Measure = static asked => asked.Corpus.AgentNaming(asked.Rows),
        Table = static agents => agents.Table(),
        Figure = static agents => agents.Figure(),
        Settings = static agents => agents.Settings,
        Nothing = static agents => Acts(agents) > 0 ? null
            : ("No act of harm or force was found.", "The texts may be about something else, as far as the word list goes."),
        Beside = static _ =>
        [
            (
                "Grammar only.",
                "“Two men died”, “two men were shot” and “guards shot two men” are three forms. A form without an agent may be all that was known "
                    + "when the article was written. The forms are told by rules, which can err."),
        ],
        Finding = static agents =>
            $"{Count(Acts(agents), "clause or noun", "clauses and nouns")} for acts of harm or force, and whether the text names who acts.",
    };

    private static int Acts(AgentNaming agents) => agents.Rows.Sum(row => row.Clauses.Count);
}
