namespace Parallax;

/// <summary>"The voice ladder": wordings that one article quotes and another says itself. Shown, not judged.</summary>
internal static class LadderComparison
{
    public static Comparison<VoiceLadder> Described { get; } = new("ladder", "which wording is quoted in one article and said by another itself")
    {
        Heading = "The voice ladder",
        SettingsName = "Voice ladder",
        TakesRows = false,
        Measure = static asked => asked.Corpus.VoiceLadder(),
        Table = static ladder => ladder.Table(),
        Figure = static ladder => ladder.Claims.Count == 1 ? ladder.Claims[0].Figure() : ladder.Figure(),
        Settings = static ladder => ladder.Settings,
        Nothing = static ladder => ladder.Claims.Count > 0 ? null
            : (
                "No wording was found in several voices.",
                "What is quoted in one article recurs in no other voice, as far as words and voices were told right."),
        Beside = static _ =>
        [
            (
                "A rung is a voice,",
                "from words in marks with a speaker to the outlet’s own. "
                    + "None is better: an outlet may take a wording over because it has reason to."),
            (
                "Reprints",
                "with one voice are one witness. The same words in unlike sentences are left out; voices are told by rules, which can err."),
        ],
        Finding = static _ => "The same wording can stand in marks in one article and in the own voice of another, "
            + "or change its voice between the text and the headline of one.",
    };
}
