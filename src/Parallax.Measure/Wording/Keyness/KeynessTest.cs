using MathNet.Numerics.Distributions;

namespace Parallax;

/// <summary>The test of one group beside the rest, or beside another.</summary>
internal sealed class KeynessTest
{
    private readonly KeynessCounts counts;
    private readonly KeynessOptions options;
    private readonly HashSet<int> unitsOfTarget = [];
    private readonly HashSet<int> unitsOfReference = [];
    private readonly KeynessGroup ofTarget;
    private readonly KeynessGroup ofReference;
    private readonly bool hasEnough;
    private readonly double smallestOfTarget;
    private readonly double smallestOfReference;
    private readonly List<Tested> kept = [];
    private readonly int[] tested = new int[2];

    /// <summary>Makes the test.</summary>
    /// <param name="against">The group to compare with; below 0 for the rest.</param>
    /// <param name="all">All texts added up, where that helps; else null.</param>
    public KeynessTest(KeynessCounts counts, KeynessOptions options, int group, int against, KeynessSide? all)
    {
        (this.counts, this.options, ofTarget) = (counts, options, counts.Groups[group]);
        KeynessGroup[] others = [.. counts.Groups.Where((_, i) => against < 0 ? i != group : i == against)];
        ofReference = new KeynessGroup(
            against < 0 ? others is [var only] ? only.Name : "the rest" : counts.Groups[against].Name,
            others.Sum(other => other.Articles),
            others.Sum(other => other.IndependentTexts),
            others.Sum(other => other.Words));
        hasEnough = IsEnough(ofTarget) && IsEnough(ofReference);

        // Most groups of a large corpus are too small, and adding up is not for nothing.
        if (!hasEnough)
            return;
        KeynessSide target = KeynessSide.Of(counts.Units, unit => unit.Group == group, counts.Terms.Count);
        KeynessSide reference = all?.Without(counts.Units, group)
            ?? KeynessSide.Of(counts.Units, unit => against < 0 ? unit.Group != group : unit.Group == against, counts.Terms.Count);
        (unitsOfTarget, unitsOfReference) = (target.Units, reference.Units);
        smallestOfTarget = target.Units.Min(unit => counts.Units[unit].Words);
        smallestOfReference = reference.Units.Select(unit => counts.Units[unit].Words).DefaultIfEmpty(0).Min();
        ofReference = ofReference with { IndependentTexts = reference.Units.Count, Words = reference.Words };
        hasEnough = IsEnough(ofReference);
        if (hasEnough)
            Test(target, reference);
    }

    /// <summary>What is to be listed.</summary>
    public List<Tested> Listed { get; } = [];

    /// <summary>The p-values of what was tested; those that no correction lets pass are 1.</summary>
    public IEnumerable<double> Values(bool names)
    {
        Tested[] own = [.. kept.Where(found => found.IsName == names)];
        return own.Select(found => found.P).Concat(Enumerable.Repeat(1.0, tested[names ? 1 : 0] - own.Length));
    }

    /// <summary>Says which results are believed, and chooses those that are listed.</summary>
    public void Believe(bool names, double threshold)
    {
        foreach (IGrouping<bool, Tested> direction in kept.Where(found => found.IsName == names).GroupBy(found => found.LogOdds > 0))
        {
            foreach (Tested found in direction)
                found.IsReliable = found.P <= threshold && found.TextsOfMore >= options.MinimumTextsOfTerm;
            Listed.AddRange(InOrder(direction).Take(options.MaximumTerms));
        }
    }

    public KeynessRow Row(Dictionary<int, List<(int Unit, int Count)>> texts)
    {
        HashSet<int> listed = [.. Listed.Select(found => found.Term)];

        // Places are found where they are asked for; a count is theirs all the same, since both are read in one way.
        Lazy<Dictionary<int, List<Place>>> here = new(() => counts.PlacesOf(listed, unitsOfTarget));
        Lazy<Dictionary<int, List<Place>>> there = new(() => counts.PlacesOf(listed, unitsOfReference));
        return new KeynessRow(
            ofTarget,
            ofReference,
            [.. InOrder(Listed).Select(found => Term(found, texts[found.Term]) with
            {
                Here = new(() => Places.Of(here.Value.GetValueOrDefault(found.Term, []))),
                There = new(() => Places.Of(there.Value.GetValueOrDefault(found.Term, []))),
            })],
            (tested[0], tested[1]),
            hasEnough);
    }

    private bool IsEnough(KeynessGroup group) => group.IndependentTexts >= options.MinimumTexts && group.Words >= options.MinimumWords;

    private IOrderedEnumerable<Tested> InOrder(IEnumerable<Tested> found) => found.OrderByDescending(one => one.IsReliable)
        .ThenByDescending(one => Math.Abs(one.T)).ThenBy(one => counts.Terms[one.Term].Text, StringComparer.Ordinal);

    private void Test(KeynessSide target, KeynessSide reference)
    {
        // So many standard errors have a larger p-value than is ever believed, however many degrees of freedom there are.
        double least = Normal.InvCDF(0, 1, 1 - (options.FalseDiscoveries / 2));
        List<(double Distance, int Term)>[] near = [[], [], [], []];
        for (int term = 0; term < counts.Terms.Count; term++)
        {
            if (target[term].Count + reference[term].Count < options.MinimumCount
                || target.Texts(term) + reference.Texts(term) < options.MinimumTextsOfTerm)
            {
                continue;
            }

            Tested found = Test(term, target, reference);
            tested[found.IsName ? 1 : 0]++;
            if (Math.Abs(found.T) >= least)
                kept.Add(found);
            else
                near[(found.IsName ? 2 : 0) + (found.LogOdds > 0 ? 1 : 0)].Add((Math.Abs(found.T), term));
        }

        foreach (List<(double Distance, int Term)> rest in near)
        {
            rest.Sort(static (a, b) => a.Distance != b.Distance ? b.Distance.CompareTo(a.Distance) : a.Term.CompareTo(b.Term));
            kept.AddRange(rest.Take(options.MaximumTerms).Select(one => Test(one.Term, target, reference)));
        }
    }

    private Tested Test(int term, KeynessSide target, KeynessSide reference)
    {
        SideSums own = target[term], other = reference[term];

        // Usual proportions are those of both sides, and of the reference corpus.
        double prior = options.PriorWords * (own.Count + other.Count + counts.PriorCounts[term])
            / ((double)target.Words + reference.Words + counts.PriorTotal);
        double logOdds = KeynessFormulas.LogOdds(own.Count, own.Total, other.Count, other.Total, prior, options.PriorWords);
        (double variance, double freedom) = KeynessFormulas.VarianceOverTexts(own, target.Units.Count, other, reference.Units.Count, prior);
        return new Tested(term, counts.Terms[term].Kind >= KeynessKind.Person, own, other, prior, logOdds, Math.Sqrt(variance), freedom)
        {
            TextsOfMore = (logOdds > 0 ? target : reference).Texts(term),
        };
    }

    private KeynessTerm Term(Tested found, List<(int Unit, int Count)> texts)
    {
        (SideSums own, SideSums other) = (found.Own, found.Other);
        (string text, KeynessKind kind) = counts.Terms[found.Term];
        return new KeynessTerm(
            text,
            kind,
            (int)own.Count,
            (int)other.Count,
            found.LogOdds,
            KeynessFormulas.Interval(found.LogOdds, found.Error, found.Freedom, options.Level),
            found.Error,
            found.LogOdds / Math.Sqrt(KeynessFormulas.Variance(own.Count, other.Count, found.Prior)),
            found.P,
            KeynessFormulas.G2(own.Count, own.Total, other.Count, other.Total),
            KeynessFormulas.Ratio(own.Count, own.Total, other.Count, other.Total),
            Spread(texts, unitsOfTarget, own),
            Spread(texts, unitsOfReference, other),
            found.IsReliable);
    }

    private KeynessSpread Spread(List<(int Unit, int Count)> texts, HashSet<int> units, in SideSums sums)
    {
        int having = 0;
        double excess = 0;
        foreach ((int unit, int count) in texts)
        {
            if (!units.Contains(unit))
                continue;
            having++;
            excess += KeynessFormulas.Excess(count, sums.Count, counts.Units[unit].Words, sums.Total);
        }

        double smallest = (ReferenceEquals(units, unitsOfTarget) ? smallestOfTarget : smallestOfReference) / sums.Total;
        return new KeynessSpread(
            having,
            ShareInterval.Wilson(having, units.Count, options.Level),
            having > 0 ? Math.Clamp(KeynessFormulas.Dispersion(excess, smallest), 0, 1) : null);
    }

    /// <summary>The test of one term.</summary>
    internal sealed record Tested(
        int Term, bool IsName, SideSums Own, SideSums Other, double Prior, double LogOdds, double Error, double Freedom)
    {
        private double? p;

        public double T => LogOdds / Error;

        public double P => p ??= KeynessFormulas.P(T, Freedom);

        /// <summary>In how many texts it stands on the side that has more of it.</summary>
        public int TextsOfMore { get; init; }

        public bool IsReliable { get; set; }
    }
}
