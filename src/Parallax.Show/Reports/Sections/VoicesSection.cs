namespace Parallax;

/// <summary>"Whose voice", where articles are too many for a line each on the strip.</summary>
internal sealed class VoicesSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        html.Element("p", "Whose words are these: the outlet’s own, a speaker’s in marks, or a speaker’s without? "
            + $"{Number(report.Corpus.Articles.Count)} articles are too many for a line each, so a row is an outlet.");
        report.Voices.Figure().WriteTo(html, context);
    }
}
