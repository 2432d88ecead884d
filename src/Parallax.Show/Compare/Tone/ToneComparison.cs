namespace Parallax;

/// <summary>"Tone": emotional wording, kept small.</summary>
internal static class ToneComparison
{
    public static Comparison<ToneProfile> Described { get; } = new("tone", "emotional wording")
    {
        Heading = "Tone",
        Measure = static asked => asked.Corpus.ToneProfile(asked.Rows),
        Table = static tone => tone.Table(),
        Figure = static tone => tone.Figure(),
        Settings = static tone => tone.Settings,
        Beside = static _ =>
        [
            (
                "Emotional wording of the text, not the outlet’s stance.",
                "A quotation full of anger makes a calm article negative. "
                    + "With names masked, “United” in a country’s name no longer counts as a friendly word."),
        ],
        Section = static (page, tone) =>
        {
            page.Text("A coarse measure, kept small. " + Finding(page.Asked.Findings));
            page.Figure(tone.Figure());
        },
    };

    private static string Finding(Findings findings)
    {
        bool isSame = findings.RawToneOverlaps == findings.MaskedToneOverlaps;
        string raw = isSame ? "so they do with names as read" : "with names as read this is different";
        return findings.MaskedToneOverlaps switch
        {
            null => "Fewer than two rows have enough sentences to compare.",
            true => $"All intervals overlap; {raw}.",
            false => $"Some intervals lie apart; {raw}.",
        };
    }
}
