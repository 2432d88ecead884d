using System.Globalization;

namespace Parallax;

/// <summary>The settings that several measures print alike.</summary>
internal static class Caption
{
    private const int MostNamed = 6;

    public static string Count(int count, string one) => count == 1 ? $"1 {one}" : $"{count} {one}s";

    /// <summary>A number to two places, with a decimal point whatever the reader's culture.</summary>
    public static string Number(double number) => number.ToString("0.##", CultureInfo.InvariantCulture);

    public static string Percent(double level) => string.Create(CultureInfo.InvariantCulture, $"{level * 100:0.#} %");

    public static Setting Texts(int texts, int articles) => new("texts", $"{Count(texts, "independent text")} in {Count(articles, "article")}");

    /// <summary>How many independent texts there are, and which reprints of them were left out.</summary>
    public static Setting Texts(AnnotatedCorpus corpus)
    {
        Independence independence = Independence.Of(corpus);
        Setting texts = Texts(independence.SharedTexts.IndependentTexts, corpus.Articles.Count);
        IReadOnlyList<LeftOutReprint> leftOut = independence.LeftOut;
        if (leftOut.Count == 0)
            return texts;
        string named = string.Join(", ", leftOut.Take(MostNamed).Select(reprint => $"{reprint.Article.Article.Id} (of {reprint.Kept.Article.Id})"));
        string others = leftOut.Count > MostNamed ? $" and {leftOut.Count - MostNamed} more" : "";
        return texts with { Value = $"{texts.Value}; {Count(leftOut.Count, "reprint")} left out: {named}{others}" };
    }

    /// <summary>What an interval is about: the texts at hand, or an outlet where a row has enough independent ones.</summary>
    public static Setting Scope(IReadOnlyList<MeasureGroup> groups, string unit) => new("intervals are", groups.Any(group => group.SpeaksForOutlet)
        ? $"over independent texts for an outlet that has {MeasureGroup.MinimumForOutlet} or more, else over {unit}s within these texts"
        : $"over {unit}s within these texts; they say nothing of the outlets");

    public static Setting Interval(BootstrapOptions options) => new(
        "interval",
        $"{Percent(options.Level)}, bootstrap (percentile), {options.Draws} draws, seed {options.Seed}; no width where all that is drawn agrees");

    /// <summary>What was not counted.</summary>
    public static Setting LeftOut(AnnotatedCorpus corpus, params string[] others)
    {
        int blocks = corpus.Articles.Sum(article => article.Segmented.Text.Blocks.Count(block => !block.IsAnalysed));
        return new Setting("left out", string.Join(", ", [.. others, $"{Count(blocks, "block")} of page furniture or repeats"]));
    }
}
