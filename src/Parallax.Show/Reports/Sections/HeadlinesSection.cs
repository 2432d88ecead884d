namespace Parallax;

/// <summary>"Headlines and bodies": where a headline gives in another voice what the body gives as somebody's words. Shown, not judged.</summary>
internal sealed class HeadlinesSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        HeadlineVoices headlines = report.Headlines;
        string compared = Count(headlines.Compared, "headline or heading", "headlines and headings");
        if (headlines.Findings.Count == 0)
        {
            html.Element("p", headlines.Compared == 0
                ? "No headline could be compared: no body under one quotes anybody, as far as the word lists go."
                : $"Nothing was found: of {compared}, none gives in another voice what its body gives as somebody’s words.");
            return;
        }

        html.WriteMargin((
            "By words in common.",
            "Headline and quotation are joined by the words that they share; the rule can err, and a headline may have a source of its own."));
        html.Element("p", $"Of {compared}, these give without a speaker, or without quotation marks, what the body gives as somebody’s words.");
        headlines.Table().WriteTo(html, context);
    }
}
