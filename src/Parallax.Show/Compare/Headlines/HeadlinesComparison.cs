namespace Parallax;

/// <summary>"Headlines and bodies": where a headline gives in another voice what the body gives as somebody's words. Shown, not judged.</summary>
internal static class HeadlinesComparison
{
    public static Comparison<HeadlineVoices> Described { get; } = new("headlines", "what they state without the body's attribution or marks")
    {
        Heading = "Headlines and bodies",
        TakesRows = false,
        Measure = static asked => asked.Corpus.HeadlineVoices(),
        Table = static headlines => headlines.Table(),
        Settings = static headlines => headlines.Settings,
        Finding = Found,
        Section = static (page, headlines) =>
        {
            if (headlines.Findings.Count > 0)
            {
                page.Margin((
                    "By words in common.",
                    "Headline and quotation are joined by the words that they share; the rule can err, "
                        + "and a headline may have a source of its own."));
            }

            page.Text(Found(headlines));
            if (headlines.Findings.Count > 0)
                page.Table(headlines.Table());
        },
    };

    private static string Found(HeadlineVoices headlines)
    {
        string compared = Count(headlines.Compared, "headline");
        return headlines.Compared == 0 ? "No headline could be compared: no body under one quotes anybody, as far as the word lists go."
            : headlines.Findings.Count == 0
                ? $"Nothing was found: of {compared}, none gives in another voice what its body gives as somebody’s words."
                : $"Of {compared}, these give without a speaker, or without quotation marks, what the body gives as somebody’s words.";
    }
}
