namespace Parallax;

/// <summary>"Tone": emotional wording, kept small.</summary>
internal static class ToneComparison
{
    public static Comparison<ToneProfile> Described { get; } = new("tone", "emotional wording")
    {
        Heading = "Tone",
        Measure = static asked => asked.Corpus.ToneProfile(asked.Rows),
        Table = static tone => tone.Table(),
        Options = [new("by", "actor prints the tone of what each outlet says of each person, body and country.", "actor")],
        Tables = static asked => new Compared([IsByActor(asked) ? Towards(asked).Table() : Described!.Of(asked).Table()]),
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
            WriteTowards(page, Towards(page.Asked));
        },
    };

    private static bool IsByActor(Comparing asked) => asked.Option("by") == "actor";

    private static ToneTowards Towards(Comparing asked) => asked.Of(static asked => asked.Corpus.ToneTowards());

    // Shown where there is something to compare: an actor whom two outlets name often enough in their own voice.
    private static void WriteTowards(SectionWriter page, ToneTowards towards)
    {
        if (towards.Compared.Count == 0)
        {
            page.Text($"Tone towards an actor is not shown: no person, body or country has {Count(towards.MinimumMentions, "mention")} or "
                + "more in the own voice of two outlets.");
            return;
        }

        page.Text($"Towards {Count(towards.Compared.Count, "actor")} the tone can be compared between outlets. It is a judgement of the words around "
            + "each name, by a model that is right in 86 of 100 mentions that it tells as negative and in 85 of 100 that it "
                + "tells as positive, and takes "
            + "the opposite for one in 5 and 8.");
        page.Figure(towards.Figure());
    }

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
