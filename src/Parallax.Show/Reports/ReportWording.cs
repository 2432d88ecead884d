namespace Parallax;

/// <summary>The sentences of a report that depend on more than one number. None of them names an act but in marks.</summary>
internal static class ReportWording
{
    public static string Title(Report report)
    {
        int articles = report.Corpus.Articles.Count, texts = report.Findings.SharedTexts.IndependentTexts;
        string name = Capital(report.Corpus.Corpus.Name.Replace('-', ' ').Replace('_', ' ').Trim());
        if (HoldsTerm(name, report.Corpus.Lexicons))
            name = $"“{name}”";
        string dates = Dates.Range(report.Corpus.Articles.Select(article => article.Article.Date)) is { } range ? $", {range}" : "";
        string counts = $"{Spelled(articles)} {Noun(articles, "article")}, {Spelled(texts)} {Noun(texts, "text")}";
        return name.Length == 0 ? Capital(counts) : $"{name}{dates}: {counts}";
    }

    /// <summary>How many outlets; articles without one are not an outlet.</summary>
    public static string Outlets(Report report)
    {
        int outlets = report.Corpus.Corpus.Outlets.Count(outlet => outlet != Outlet.Unnamed);
        return outlets == 0 ? "" : $" of {Spelled(outlets)} {Noun(outlets, "outlet")}";
    }

    /// <summary>"Nothing about an outlet: …"; null where every outlet has enough articles.</summary>
    public static (string Before, string Link, string After)? AboutOutlets(Report report)
    {
        IReadOnlyList<MeasureGroup> outlets = report.Corpus.Groups(GroupBy.Outlet);
        MeasureGroup[] few = [.. outlets.Where(group => !group.SpeaksForOutlet)];
        if (few.Length == 0)
            return null;
        if (few.Length < outlets.Count)
            return Minimum($"{Spelled(few.Length)} of the {Spelled(outlets.Count)} outlets: they have too few articles");
        return Minimum(outlets.All(group => group.Articles.Count == 1) ? "an outlet: each has one article" : "an outlet: none has enough articles");
    }

    private static (string Before, string Link, string After) Minimum(string why) =>
        ($"Nothing about {why} here, and ", $"{Spelled(MeasureGroup.MinimumForOutlet)} independent ones", " are the minimum.");

    /// <summary>What the page may not say about wording: before, the linked words, after; null where all that was compared holds.</summary>
    public static (string Before, string Link, string After) AboutWording(Report report)
    {
        int compared = report.Findings.ContrastsCompared;
        int differing = report.Findings.PoleDifferences.Select(difference => difference.Choice.Contrast.Id).Distinct().Count();
        string rows = report.Asked.IsByArticle ? "articles" : "outlets";
        if (report.Findings.Choices.Count == 0)
            return ("No difference in the naming of things: ", "no term", " of the lexicons was found.");
        if (compared == 0)
        {
            int contrasts = report.Findings.Choices.DistinctBy(choice => choice.Contrast.Id).Count();
            return ("No difference in wording: in none of ", Contrasts(contrasts), $" do two {rows} make enough choices.");
        }

        string passes = $" {(differing == 0 ? "none" : Spelled(differing))} passes correction for many tests and leave-one-out.";
        return ($"No {(differing == 0 ? "" : "other ")}difference in wording is reliable: of ", Contrasts(compared), passes);
    }

    private static string Contrasts(int count) => $"{Spelled(count)} {Noun(count, "contrast")}";

    /// <summary>What the page may not say about tone.</summary>
    public static (string Before, string Link, string After) AboutTone(Report report) => report.Findings.MaskedToneOverlaps switch
    {
        null => ("Nothing about tone: ", "fewer than two rows", " have enough sentences."),
        true => ("Nothing about tone: ", "all intervals overlap", "."),
        false => (
            "Nothing about anybody’s stance: ",
            "some intervals of tone lie apart",
            ", but tone is the emotional wording of a text, its quotations included."),
    };

    // A folder's name is the user's word, not the page's: it stands in marks where a lexicon counts one of its words.
    private static bool HoldsTerm(string name, IReadOnlyList<Lexicon> lexicons) => lexicons
        .SelectMany(lexicon => lexicon.Contrasts).SelectMany(contrast => contrast.Options).SelectMany(option => option.Patterns)
        .Any(pattern => name.Contains(pattern.Replace("*", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
}
