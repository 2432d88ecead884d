namespace Parallax;

/// <summary>"Who is named as acting": how acts of harm and force are put.</summary>
internal sealed class AgentsSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        int acts = report.Agents.Rows.Sum(row => row.Clauses.Count);
        if (acts == 0)
        {
            html.WriteBox("No act of harm or force was found.", "The texts may be about something else, as far as the word list goes.");
            return;
        }

        html.WriteMargin((
            "Grammar only.",
            "“Two men died”, “two men were shot” and “guards shot two men” are three forms. A form without an agent may be all that was known "
                + "when the article was written. The forms are told by rules, which can err."));
        html.Element("p", $"{Count(acts, "clause or noun", "clauses and nouns")} for acts of harm or force, and whether the text names who acts.");
        report.Agents.Figure().WriteTo(html, context);
    }
}
