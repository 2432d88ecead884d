namespace Parallax;

/// <summary>"Tone": emotional wording, kept small.</summary>
internal sealed class ToneSection(Report report, HtmlWriter html, ShowContext context)
{
    public void Write()
    {
        html.WriteMargin((
            "Emotional wording of the text, not the outlet’s stance.",
            "A quotation full of anger makes a calm article negative. "
                + "With names masked, “United” in a country’s name no longer counts as a friendly word."));
        bool isSame = report.Findings.RawToneOverlaps == report.Findings.MaskedToneOverlaps;
        string raw = isSame ? "so they do with names as read" : "with names as read this is different";
        html.Element("p", "A coarse measure, kept small. " + report.Findings.MaskedToneOverlaps switch
        {
            null => "Fewer than two rows have enough sentences to compare.",
            true => $"All intervals overlap; {raw}.",
            false => $"Some intervals lie apart; {raw}.",
        });
        report.Tone.Figure().WriteTo(html, context);
    }
}
