namespace Parallax;

/// <summary>The test of one group beside the rest, or beside another.</summary>
internal sealed class KeynessTest
{
    private readonly KeynessCounts counts;
    private readonly KeynessOptions options;
    private readonly KeynessSide target;
    private readonly KeynessSide reference;
    private readonly KeynessGroup ofTarget;
    private readonly KeynessGroup ofReference;
    private readonly bool hasEnough;

    public KeynessTest(KeynessCounts counts, KeynessOptions options, int group, int against)
    {
        (this.counts, this.options, ofTarget) = (counts, options, counts.Groups[group]);
        KeynessGroup[] others = [.. counts.Groups.Where((_, i) => against < 0 ? i != group : i == against)];
        hasEnough = IsEnough(ofTarget.IndependentTexts, ofTarget.Words) && IsEnough(others.Sum(other => other.IndependentTexts), others.Sum(other => other.Words));

        // Most groups of a large corpus are too small, and adding up is not for nothing.
        int terms = hasEnough ? counts.Terms.Count : 0;
        IReadOnlyList<KeynessUnit> units = hasEnough ? counts.Units : [];
        target = new KeynessSide(units, unit => unit.Group == group, terms);
        reference = new KeynessSide(units, unit => against < 0 ? unit.Group != group : unit.Group == against, terms);
        hasEnough = hasEnough && IsEnough(reference.Units.Count, reference.Words);
        ofReference = new KeynessGroup(
            against < 0 ? others is [var only] ? only.Name : "the rest" : counts.Groups[against].Name,
            others.Sum(other => other.Articles),
            hasEnough ? reference.Units.Count : others.Sum(other => other.IndependentTexts),
            hasEnough ? reference.Words : others.Sum(other => other.Words));
        if (hasEnough)
            Found = [.. Enumerable.Range(0, terms).Where(IsTested).Select(Test)];
    }

    /// <summary>What was tested.</summary>
    public IReadOnlyList<Tested> Found { get; } = [];

    /// <summary>What is to be listed.</summary>
    public List<Tested> Listed { get; } = [];

    /// <summary>Says which results are believed, and chooses those that are listed.</summary>
    public void Believe(bool names, double threshold)
    {
        foreach (IGrouping<bool, Tested> direction in Found.Where(found => found.IsName == names).GroupBy(found => found.LogOdds > 0))
        {
            KeynessSide more = direction.Key ? target : reference;
            foreach (Tested found in direction)
                found.IsReliable = found.P <= threshold && more.Texts(found.Term) >= options.MinimumTextsOfTerm;
            Listed.AddRange(direction.OrderByDescending(found => found.IsReliable).ThenByDescending(found => Math.Abs(found.T))
                .ThenBy(found => counts.Terms[found.Term].Text, StringComparer.Ordinal).Take(options.MaximumTerms));
        }
    }

    public KeynessRow Row(Dictionary<int, List<(int Unit, Place Place)>> places) => new(
        ofTarget,
        ofReference,
        [.. Listed.OrderByDescending(found => found.IsReliable).ThenByDescending(found => Math.Abs(found.T)).Select(found => Term(found, places[found.Term]))],
        (Found.Count(found => !found.IsName), Found.Count(found => found.IsName)),
        hasEnough);

    private bool IsEnough(int texts, int words) => texts >= options.MinimumTexts && words >= options.MinimumWords;

    private bool IsTested(int term) => target[term].Count + reference[term].Count >= options.MinimumCount
        && target.Texts(term) + reference.Texts(term) >= options.MinimumTextsOfTerm;

    // Usual proportions are those of both sides, and of the reference corpus.
    private double PriorOf(int term) => options.PriorWords * (target[term].Count + reference[term].Count + counts.PriorCounts[term])
        / ((double)target.Words + reference.Words + counts.PriorTotal);

    private Tested Test(int term)
    {
        SideSums own = target[term], other = reference[term];
        double prior = PriorOf(term);
        double logOdds = KeynessFormulas.LogOdds(own.Count, own.Total, other.Count, other.Total, prior, options.PriorWords);
        (double variance, double freedom) = KeynessFormulas.VarianceOverTexts(own, target.Units.Count, other, reference.Units.Count, prior);
        double error = Math.Sqrt(variance);
        return new Tested(term, counts.Terms[term].Kind >= KeynessKind.Person, logOdds, error, freedom, KeynessFormulas.P(logOdds / error, freedom));
    }

    private KeynessTerm Term(Tested found, List<(int Unit, Place Place)> places)
    {
        SideSums own = target[found.Term], other = reference[found.Term];
        (string text, KeynessKind kind) = counts.Terms[found.Term];
        return new KeynessTerm(
            text,
            kind,
            Places.Of(places.Where(place => target.Units.Contains(place.Unit)).Select(place => place.Place)),
            Places.Of(places.Where(place => reference.Units.Contains(place.Unit)).Select(place => place.Place)),
            found.LogOdds,
            KeynessFormulas.Interval(found.LogOdds, found.Error, found.Freedom, options.Level),
            found.Error,
            found.LogOdds / Math.Sqrt(KeynessFormulas.Variance(own.Count, other.Count, PriorOf(found.Term))),
            found.P,
            KeynessFormulas.G2(own.Count, own.Total, other.Count, other.Total),
            KeynessFormulas.Ratio(own.Count, own.Total, other.Count, other.Total),
            target.Spread(found.Term, options.Level),
            reference.Spread(found.Term, options.Level),
            found.IsReliable);
    }

    /// <summary>The test of one term.</summary>
    internal sealed record Tested(int Term, bool IsName, double LogOdds, double Error, double Freedom, double P)
    {
        public double T => LogOdds / Error;

        public bool IsReliable { get; set; }
    }
}
