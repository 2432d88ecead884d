using System.Globalization;

namespace Parallax;

/// <summary>The sentences of a report that depend on more than one number. None of them names an act but in marks.</summary>
internal static class ReportWording
{
    public static string Title(Report report)
    {
        int articles = report.Corpus.Articles.Count, texts = report.Shared.IndependentTexts;
        string name = Wording.Capital(report.Corpus.Corpus.Name.Replace('-', ' ').Replace('_', ' ').Trim());
        if (HoldsTerm(name, report.Corpus.Lexicons))
            name = $"“{name}”";
        string dates = Dates.Range(report.Corpus.Articles.Select(article => article.Article.Date)) is { } range ? $", {range}" : "";
        string counts = $"{Wording.Spelled(articles)} {Wording.Noun(articles, "article")}, {Wording.Spelled(texts)} {Wording.Noun(texts, "text")}";
        return name.Length == 0 ? Wording.Capital(counts) : $"{name}{dates}: {counts}";
    }

    /// <summary>How many outlets; articles without one are not an outlet.</summary>
    public static string Outlets(Report report)
    {
        int outlets = report.Corpus.Corpus.Outlets.Count(outlet => outlet != Outlet.Unnamed);
        return outlets == 0 ? "" : $" of {Wording.Spelled(outlets)} {Wording.Noun(outlets, "outlet")}";
    }

    /// <summary>"Nothing about an outlet: …"; null where every outlet has enough articles.</summary>
    public static (string Before, string Link, string After)? AboutOutlets(Report report)
    {
        IReadOnlyList<MeasureGroup> outlets = report.Corpus.Groups(GroupBy.Outlet);
        MeasureGroup[] few = [.. outlets.Where(group => !group.SpeaksForOutlet)];
        string minimum = $"{Wording.Spelled(MeasureGroup.MinimumForOutlet)} independent ones";
        if (few.Length == 0)
            return null;
        if (few.Length < outlets.Count)
            return ($"Nothing about {Wording.Spelled(few.Length)} of the {Wording.Spelled(outlets.Count)} outlets: they have too few articles here, and ", minimum, " are the minimum.");
        return outlets.All(group => group.Articles.Count == 1)
            ? ("Nothing about an outlet: each has one article here, and ", minimum, " are the minimum.")
            : ("Nothing about an outlet: none has enough articles here, and ", minimum, " are the minimum.");
    }

    /// <summary>What the page may not say about wording: before, the linked words, after; null where all that was compared holds.</summary>
    public static (string Before, string Link, string After) AboutWording(Report report)
    {
        int compared = report.Findings.ContrastsCompared, differing = report.Findings.PoleDifferences.Select(difference => difference.Choice.Contrast.Id).Distinct().Count();
        string rows = report.ByArticle ? "articles" : "outlets";
        if (report.Choices.Count == 0)
            return ("No difference in the naming of things: ", "no term", " of the lexicons was found.");
        if (compared == 0)
            return ($"No difference in wording: in none of ", $"{Wording.Spelled(report.Choices.Count)} {Wording.Noun(report.Choices.Count, "contrast")}", $" do two {rows} make enough choices.");
        string passes = "passes correction for many tests and leave-one-out";
        return differing == 0
            ? ("No difference in wording is reliable: of ", $"{Wording.Spelled(compared)} {Wording.Noun(compared, "contrast")}", $" none {passes}.")
            : ($"No other difference in wording is reliable: of ", $"{Wording.Spelled(compared)} {Wording.Noun(compared, "contrast")}", $" {Wording.Spelled(differing)} {passes}.");
    }

    /// <summary>What the page may not say about tone.</summary>
    public static (string Before, string Link, string After) AboutTone(Report report) => report.Findings.MaskedToneOverlaps switch
    {
        null => ("Nothing about tone: ", "fewer than two rows", " have enough sentences."),
        true => ("Nothing about tone: ", "all intervals overlap", "."),
        false => ("Nothing about anybody’s stance: ", "some intervals of tone lie apart", ", but tone is the emotional wording of a text, its quotations included."),
    };

    /// <summary>"articles 1, 2 and 4".</summary>
    public static string Numbers(IReadOnlyList<int> numbers) =>
        $"{Wording.Noun(numbers.Count, "article")} {Wording.Join([.. numbers.Select(number => number.ToString(CultureInfo.InvariantCulture))])}";

    // A folder's name is the user's word, not the page's: it stands in marks where a lexicon counts one of its words.
    private static bool HoldsTerm(string name, IReadOnlyList<Lexicon> lexicons) => lexicons
        .SelectMany(lexicon => lexicon.Contrasts).SelectMany(contrast => contrast.Options).SelectMany(option => option.Patterns)
        .Any(pattern => name.Contains(pattern.Replace("*", "", StringComparison.Ordinal), StringComparison.OrdinalIgnoreCase));
}
