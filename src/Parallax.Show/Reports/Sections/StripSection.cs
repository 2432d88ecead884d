namespace Parallax;

/// <summary>"The strip": every article from its first word to its last.</summary>
internal sealed class StripSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        html.Element("p", "Where does each article speak for itself, and where through others?");
        (report.Strip.Figure() with { Table = report.Voices.Table() }).WriteTo(html, context);
    }
}
