using System.Globalization;

namespace Parallax;

public static partial class Measures
{
    private const int FewGroups = 4;

    /// <summary>
    /// Which words, phrases and names are more frequent in the texts of each outlet (side, event, period) than in the rest, or than in another's.
    /// Weighted log-odds with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), so that rare words do not come first, with intervals
    /// that take the article as their unit, because words come in bunches (Lijffijt et al. 2016). Where there is too little text for that, the
    /// words that one text alone has in sentences that render what others state too.
    /// </summary>
    /// <param name="options">What is compared, and how; null for each outlet beside the rest, in its own voice.</param>
    /// <exception cref="ArgumentException">There is no group of the name that all are to be compared with.</exception>
    public static Keyness Keyness(this AnnotatedCorpus corpus, KeynessOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once(options ?? new KeynessOptions(), KeynessOf);
    }

    private static Keyness KeynessOf(AnnotatedCorpus corpus, KeynessOptions options)
    {
        KeynessCounts counts = new(corpus, options);
        int against = options.Against is null ? -1 : counts.Division.Names.ToList().IndexOf(options.Against);
        if (options.Against is not null && against < 0)
        {
            throw new ArgumentException(
                $"There is nothing called '{options.Against}' to compare with. There is: {string.Join(", ", counts.Division.Names)}.",
                    nameof(options));
        }

        KeynessSide? all = against < 0 && counts.Groups.Count > FewGroups && !counts.SharesTexts
            ? KeynessSide.Of(counts.Units, static _ => true, counts.Terms.Count) : null;
        KeynessTest[] tests = [.. OrderedParallel.Select(
            Enumerable.Range(0, counts.Groups.Count).Where(group => group != against),
            group => new KeynessTest(counts, options, group, against, all))];
        foreach (bool names in (ReadOnlySpan<bool>)[false, true])
        {
            double threshold = FalseDiscoveries.Threshold(
                tests.SelectMany(test => test.Values(names)), options.FalseDiscoveries);
            foreach (KeynessTest test in tests)
                test.Believe(names, threshold);
        }

        Dictionary<int, List<(int Unit, int Count)>> texts = counts.TextsWith([.. tests.SelectMany(test => test.Listed).Select(found => found.Term)]);
        KeynessRow[] rows = [.. tests.Select(test => test.Row(texts))];
        bool hasEnough = Array.Exists(rows, row => row.HasEnough);
        return new Keyness(
            counts.Groups,
            rows,
            hasEnough ? [] : new OnlyWords(corpus, counts.Division.Voice).Find(),
            KeynessSettings(corpus, options, counts))
        {
            Options = options,
        };
    }

    private static List<Setting> KeynessSettings(AnnotatedCorpus corpus, KeynessOptions options, KeynessCounts counts)
    {
        string reference = options.Prior is null ? "of the texts themselves"
            : string.Create(CultureInfo.InvariantCulture,
                $"of the texts and of {counts.PriorTotal:N0} words of “{options.Prior.Corpus.Name}” together");
        List<string> left =
        [
            "numbers, words of time and of grammar, names of the outlets compared, words that mostly have a capital and are no known name",
            $"{Caption.Count(counts.Furniture, "sentence")} of ten words or more that an outlet has word for word in four texts or more",
        ];
        if (counts.Division.WithoutGroup > 0)
            left.Add($"{Caption.Count(counts.Division.WithoutGroup, "article")} without a date");
        List<Setting> settings =
        [
            new("compared", $"each with {options.Against ?? "the rest"}, by {options.By.ToString().ToLowerInvariant()}"),
            new("voice", counts.Division.Voice?.ToString().ToLowerInvariant() ?? "all"),
            new("log-odds", "weighted, with an informative Dirichlet prior (Monroe, Colaresi and Quinn 2008), natural logarithm"),
            new("prior", $"{Caption.Number(options.PriorWords)} words in the proportions {reference}"),
            new("interval",
                $"{Caption.Percent(options.Level)} of each term by itself, t distribution over independent texts; variance by what texts differ in, "
                    + "never less than that of single words"),
            new("reliable",
                $"at most {Caption.Percent(options.FalseDiscoveries)} of what is called so is expected to be wrong (Benjamini and "
                    + $"Hochberg 1995), words and "
                    + $"names each by themselves; in {options.MinimumTextsOfTerm} texts of its side or more"),
            new("minimum",
                $"{Caption.Count(options.MinimumTexts, "independent text")} and {Caption.Count(options.MinimumWords, "word")} on either side; a term "
                    + $"{options.MinimumCount} times in {options.MinimumTextsOfTerm} texts"),
            new("words", options.Phrases == 1 ? "single words in the form in which they stand"
                : $"words in the form in which they stand, and phrases to {options.Phrases} words inside a clause that meet three times "
                    + $"as often as by "
                    + "chance; what stands only in a longer phrase is that phrase"),
            new("dispersion", "deviation of proportions (Gries 2008), normalised (Lijffijt and Gries 2012): 0 even, 1 all in one text"),
            new("ratio", "of rates, half a word added to each count"),
        ];
        if (counts.Division.Sides is { } sides)
            settings.Add(new("sides", $"{sides.Origin}; {Caption.Count(sides.All.Count, "side")}"));
        return [.. settings, Caption.LeftOut(corpus, [.. left]), Caption.Texts(corpus)];
    }
}
