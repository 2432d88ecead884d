namespace Parallax;

/// <summary>"The strip": every article from its first word to its last; "Whose voice" where they are too many for a line each.</summary>
internal static class VoicesComparison
{
    public static Comparison<VoiceComposition> Described { get; } = new("voices", "whose words")
    {
        Titled = static asked => asked.IsByArticle ? ("strip", "The strip") : ("voices", "Whose voice"),
        Measure = static asked => asked.Corpus.VoiceComposition(asked.Rows),
        Table = static voices => voices.Table(),
        Figure = static voices => voices.Figure(),
        Settings = static voices => voices.Settings,
        Section = static (page, voices) =>
        {
            bool isStrip = page.Asked.IsByArticle;
            page.Text(isStrip
                ? "Where does each article speak for itself, and where through others?"
                : "Whose words are these: the outlet’s own, a speaker’s in marks, or a speaker’s without? "
                    + $"{Number(page.Asked.Corpus.Articles.Count)} articles are too many for a line each, so a row is an outlet.");
            page.Figure(isStrip ? page.Asked.Corpus.Strip().Figure() with { Table = voices.Table() } : voices.Figure());
        },
    };
}
