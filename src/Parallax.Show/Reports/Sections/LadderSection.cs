namespace Parallax;

/// <summary>"The voice ladder": wordings that one article quotes and another says itself. Shown, not judged.</summary>
internal sealed class LadderSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        VoiceLadder ladder = report.Ladder;
        if (ladder.Claims.Count == 0)
        {
            html.WriteBox(
                "No wording was found in several voices.",
                "What is quoted in one article recurs in no other voice, as far as words and voices were told right.");
            return;
        }

        html.WriteMargin(
            (
                "A rung is a voice,",
                "from words in marks with a speaker to the outlet’s own. "
                    + "None is better: an outlet may take a wording over because it has reason to."),
            (
                "Reprints",
                "with one voice are one witness. The same words in unlike sentences are left out; voices are told by rules, which can err."));
        html.Element("p", "The same wording can stand in marks in one article and in the own voice of another, "
            + "or change its voice between the text and the headline of one.");
        if (ladder.Claims.Count > 1)
            ladder.Figure().WriteTo(html, context);
        else
            ladder.Claims[0].Figure().WriteTo(html, context);
    }
}
