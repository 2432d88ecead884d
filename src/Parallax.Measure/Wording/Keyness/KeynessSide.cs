namespace Parallax;

/// <summary>The texts of one side of a comparison, added up for each term.</summary>
internal sealed class KeynessSide
{
    private readonly double[] counts;
    private readonly double[] squares;
    private readonly double[] products;
    private readonly double[] overTotals;
    private readonly int[] texts;
    private readonly double[] excess;
    private readonly double total;
    private readonly double totalSquares;
    private readonly double smallest = double.MaxValue;

    /// <summary>Adds up; of a text that several groups carry, one.</summary>
    /// <param name="units">All texts.</param>
    /// <param name="isOfSide">Which belong to the side.</param>
    /// <param name="terms">How many terms there are.</param>
    public KeynessSide(IReadOnlyList<KeynessUnit> units, Func<KeynessUnit, bool> isOfSide, int terms)
    {
        (counts, squares, products, overTotals, excess) = (new double[terms], new double[terms], new double[terms], new double[terms], new double[terms]);
        texts = new int[terms];
        HashSet<int> families = [];
        for (int u = 0; u < units.Count; u++)
        {
            KeynessUnit unit = units[u];
            if (!isOfSide(unit) || !families.Add(unit.Family))
                continue;
            Units.Add(u);
            double words = unit.Words;
            total += words;
            totalSquares += words * words;
            smallest = Math.Min(smallest, words);
            foreach ((int term, int count) in unit.Counts)
            {
                counts[term] += count;
                squares[term] += (double)count * count;
                products[term] += count * words;
                overTotals[term] += count * (double)count / words;
                texts[term]++;
            }
        }

        foreach (int u in Units)
        {
            double share = units[u].Words / total;
            foreach ((int term, int count) in units[u].Counts)
                excess[term] += Math.Abs((count / counts[term]) - share) - share;
        }
    }

    /// <summary>The numbers of its texts.</summary>
    public HashSet<int> Units { get; } = [];

    public int Words => (int)total;

    public SideSums this[int term] => new(counts[term], total, squares[term], products[term], totalSquares, overTotals[term]);

    public int Texts(int term) => texts[term];

    public KeynessSpread Spread(int term, double level) => new(
        texts[term],
        ShareInterval.Wilson(texts[term], Units.Count, level),
        counts[term] > 0 ? Math.Clamp(KeynessFormulas.Dispersion(excess[term], smallest / total), 0, 1) : null);
}
