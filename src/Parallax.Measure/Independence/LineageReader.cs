namespace Parallax;

/// <summary>Finds the pairs of a corpus that share text, reads each, and gathers the families.</summary>
internal sealed class LineageReader(SharedTextsOptions options)
{
    private readonly PassageFinder finder = new(options);

    public void Add(Outlet outlet, ReadOnlySpan<char> text) => finder.Add(outlet, text);

    /// <summary>The lineage of all articles that were added, by number.</summary>
    public Lineage<int> Read(LineageSource source)
    {
        PairReader reader = new(source, options);
        HashSet<(int First, int Second)> sharing = [.. finder.Pairs(source)];
        List<LineagePair<int>> pairs = [.. sharing.Union(finder.Alike()).Order()
            .Select(pair => reader.Read(pair.First, pair.Second, sharing.Contains(pair))).OfType<LineagePair<int>>()];
        int[][] families = Families(source.Count, pairs);
        return new Lineage<int>([.. Enumerable.Range(0, source.Count)], families, pairs, Settings(source.Count, families.Length));
    }

    // An article that only embeds a passage of another has most of its text for itself, and remains a witness.
    private static int[][] Families(int articles, List<LineagePair<int>> pairs)
    {
        int[] parents = [.. Enumerable.Range(0, articles)];
        foreach (LineagePair<int> pair in pairs.Where(pair => pair.Kind != ReprintKind.Partial))
        {
            // The earlier article stays the root, so that a family's root is its first article.
            int a = Root(parents, pair.First), b = Root(parents, pair.Second);
            parents[Math.Max(a, b)] = Math.Min(a, b);
        }

        return [.. Enumerable.Range(0, articles).GroupBy(i => Root(parents, i)).Select(family => family.ToArray())];
    }

    private static int Root(int[] parents, int i)
    {
        while (parents[i] != i)
            i = parents[i] = parents[parents[i]];
        return i;
    }

    private List<Setting> Settings(int articles, int families)
    {
        List<Setting> settings =
        [
            new("method", $"containment: {ComparedBody.Width}-word sequences of the shorter body that stand in the other, "
                + "over all of the shorter's (Broder 1997); "
                + "candidates by winnowed fingerprints (Schleimer et al. 2003) and by pairs of words"),
            new("threshold", $"one run of {options.LongRun} words in common, or {options.SeveralRuns} of {options.MinimumRun}; "
                + $"{options.MinimumUnquoted} of them outside quotation marks; articles linked through others are one text"),
            new("partial", "a passage that two articles share makes no family: each has most of its text for itself"),
            Caption.Texts(families, articles),
            new("left out", "headlines, captions, page furniture; of what makes two texts one also quotations, posts and statements"),
            new("limit", "a copy in wholly other words can be missed; a direction is told only where credits tell it"),
        ];
        if (finder.TooCommon > 0)
        {
            settings.Add(new Setting("too common",
                $"{Caption.Count(finder.TooCommon, "sequence")} in more than {options.MaximumPerOutlet} articles of an outlet, "
                + $"or more than {options.MaximumArticles} in all, do not count"));
        }

        return settings;
    }
}
