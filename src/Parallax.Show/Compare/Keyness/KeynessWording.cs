namespace Parallax;

/// <summary>Which names a table of words shows.</summary>
internal enum KeynessNames
{
    /// <summary>Below the words.</summary>
    Apart,

    /// <summary>None.</summary>
    None,

    /// <summary>These alone.</summary>
    Only,
}

/// <summary>Words that are compared, in words.</summary>
internal static class KeynessWording
{
    /// <summary>What is reliably more frequent in the target: words and phrases.</summary>
    public static IEnumerable<KeynessTerm> Words(this KeynessRow row) => row.Terms.Where(term => term is { IsReliable: true, LogOdds: > 0,
        IsName: false });

    /// <summary>The same of names.</summary>
    public static IEnumerable<KeynessTerm> Names(this KeynessRow row) => row.Terms.Where(term => term is { IsReliable: true, LogOdds: > 0,
        IsName: true });

    public static bool HasWords(this Keyness keyness) => keyness.Rows.Any(row => row.Words().Any());

    public static bool HasNames(this Keyness keyness) => keyness.Rows.Any(row => row.Names().Any());

    /// <summary>"five outlets".</summary>
    public static string What(this Keyness keyness, int count)
    {
        string one = Camel(keyness.Options.By);
        return $"{Spelled(count)} {Noun(count, one)}";
    }

    /// <summary>"8 independent texts and 1,000 words".</summary>
    public static string Minimum(this Keyness keyness) =>
        $"{Count(keyness.Options.MinimumTexts, "independent text")} and {Count(keyness.Options.MinimumWords, "word")}";

    /// <summary>What can be read instead of a comparison.</summary>
    public static string OnlyFinding(this Keyness keyness) => keyness.Only.Count == 0
        ? "Nothing was found that can be read instead: no sentence of one text renders what another states too, in words of its own."
        : $"What can be read instead: {Count(keyness.Only.Count, "sentence")} of one text with words that no other text has, beside the sentences "
            + "in which others state the same.";

    /// <summary>"19 articles, 12,345 words".</summary>
    public static string Extent(this KeynessGroup group) => group.Articles == group.IndependentTexts
        ? $"{Count(group.Articles, "article")}, {Count(group.Words, "word")}"
        : $"{Count(group.Articles, "article")}, {Count(group.IndependentTexts, "text")}, {Count(group.Words, "word")}";

    /// <summary>How often in a thousand words.</summary>
    public static double Rate(int count, KeynessGroup group) => 1000.0 * count / group.Words;

    /// <summary>"unrest, Halmere Post: 12 (0.8 in a thousand words) beside 30 (0.1); log-odds +1.20, 95 % interval +0.50 to +1.90".</summary>
    public static string Reading(this KeynessTerm term, KeynessRow row) =>
        $"{term.Text}, {row.Target.Name}: {Number(term.Count)} ({Fixed(Rate(term.Count, row.Target), 2)} in a thousand words) in "
            + $"{Count(term.Target.Texts, "text")}, {row.Reference.Name} {Number(term.ReferenceCount)} "
            + $"({Fixed(Rate(term.ReferenceCount, row.Reference), 2)}); log-odds {Signed(term.LogOdds)}, "
            + $"{Percent(term.Interval.Level)} interval {SignedRange(term.Interval)}";

    /// <summary>The first places, so that a page does not print a word's hundredth.</summary>
    public static Concordance First(this Concordance places, int most) => places.Count <= most ? places : new Concordance([.. places.Take(most)]);
}
