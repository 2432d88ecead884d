namespace Parallax;

/// <summary>"Loaded words": by what means each outlet takes a stand in its own voice, and how strong its claims are.</summary>
internal static class WordingComparison
{
    public static Comparison<WordingProfile> Described { get; } = new("wording", "loaded words and claim strength")
    {
        Heading = "Loaded words",
        IsInReport = false,
        Measure = static asked => asked.Corpus.WordingProfile(asked.Rows),
        Tables = static asked =>
        {
            WordingProfile wording = asked.Corpus.WordingProfile(asked.Rows);
            return new Compared([wording.Table()]) { ForReaders = [wording.ClaimTable()] };
        },
        Figure = static wording => wording.Figure(),
        Settings = static wording => wording.Settings,
        Nothing = static wording => wording.Rows.All(row => row.LoadedShare is null)
            ? ("Not enough text in any outlet’s own voice.", $"Rates need {Number(wording.MinimumWords)} own words.") : null,
        Beside = static _ =>
        [
            (
                "Whose judgement.",
                $"The score is {WordingScore.Raters}. It says how such raters would judge; read the words, and judge yourself."
            ),
            ("Words, not intentions.", "A list says what a word can do. In news of a flood, “flood” is the news."),
        ],
        Section = static (page, wording) =>
        {
            page.Text("Which words take a stand where the outlet speaks for itself? Quotations, reported statements and names are not counted.");
            page.Figure(wording.Figure());
            page.Folded("How often, by what means, in whose words", wording.Table());
            page.Folded("Claim strength in headlines beside the texts below them", wording.ClaimTable());
        },
    };
}
