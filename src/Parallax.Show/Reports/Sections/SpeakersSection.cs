namespace Parallax;

/// <summary>"Who speaks": words by side, or by role where no sides are given; with which cue words; how directly.</summary>
internal sealed class SpeakersSection(Report report, HtmlWriter html, ShowContext context)
{
    private const int MostOpenRows = 60;

    public void Write()
    {
        if (report.Speakers.Rows.Count == 0)
        {
            html.WriteBox("No quotation was found.", "Nobody is quoted in these articles, as far as the word lists go.");
            return;
        }

        WriteNotes();
        int quoted = report.Speakers.Rows.Sum(row => row.Quoted.Words), attributed = report.Speakers.Rows.Sum(row => row.Attributed.Words);
        html.Element("p", $"Of {Number(report.Corpus.Articles.Sum(article => article.Words))} words {Number(quoted)} are speakers’ in marks and "
            + $"{Number(attributed)} are attributed to speakers without marks. All panels have one scale.");
        Figure byRole = report.Speakers.Figure();
        if (report.WordsBySide is { } sides)
            sides.Figure(report.Speakers.Groups).WriteTo(html, context);
        else
            byRole.WriteTo(html, context, withTable: false);
        if (report.Speakers.Rows.Count > MostOpenRows)
            html.WriteFolded(context, $"All {Number(report.Speakers.Rows.Count)} speakers", byRole.Table, withSettings: false);
        else
            byRole.Table.WriteTo(html, context, withSettings: false);
        WriteStances();
        html.WriteFolded(context, "How directly words are given", report.Directness.Table());
    }

    private void WriteNotes()
    {
        (string, string) marks = (
            "Marks or not.",
            "Quoted words stand in quotation marks with a speaker; attributed words are reported without marks. "
                + "A miss of the word lists is possible in both.");
        if (report.Options.Sides is not { } sides)
        {
            html.WriteMargin(marks);
            return;
        }

        string names = sides.All.Count == 0 ? "none" : Join([.. sides.All.Select(side => side.Name)]);
        string drawn = $"are not found in the texts: they are drawn by whoever made this report ({sides.Origin}): {names}. "
            + "A speaker whom they do not name is on no side here.";
        html.WriteMargin(("Sides", drawn), marks);
    }

    private void WriteStances()
    {
        CueStances stances = report.Stances;
        if (stances.Rows.Count == 0)
            return;
        html.Element("p", "A cue word introduces what somebody says. Some take no side (“say”), others leave its truth open (“claim”), "
            + "take it as true (“reveal”), name a judgement (“condemn”) or commit the speaker (“promise”).");
        if (stances.HasRows())
        {
            stances.Figure().WriteTo(html, context);
            return;
        }

        string who = PersonCells.Heading(stances.By).ToLowerInvariant();
        html.WriteBox(
            "Not enough text for a figure of cue words.",
            $"No {who} has {Number(stances.MinimumCues)} cues in one row. The table has them all the same.");
        html.WriteFolded(context, "Table of cue words", stances.Table());
    }
}
