namespace Parallax;

/// <summary>The texts of one side of a comparison, added up for each term.</summary>
internal sealed class KeynessSide
{
    private readonly Sums[] sums;
    private double total;
    private double totalSquares;

    private KeynessSide(int terms) => sums = new Sums[terms];

    /// <summary>The numbers of its texts.</summary>
    public HashSet<int> Units { get; } = [];

    public int Words => (int)total;

    public SideSums this[int term] =>
        new(sums[term].Count, total, sums[term].Squares, sums[term].Products, totalSquares, sums[term].OverTotals);

    public int Texts(int term) => sums[term].Texts;

    /// <summary>Adds up; of a text that several groups carry, one.</summary>
    /// <param name="units">All texts.</param>
    /// <param name="isOfSide">Which belong to the side.</param>
    /// <param name="terms">How many terms there are.</param>
    public static KeynessSide Of(IReadOnlyList<KeynessUnit> units, Func<KeynessUnit, bool> isOfSide, int terms)
    {
        KeynessSide side = new(terms);
        HashSet<int> families = [];
        for (int u = 0; u < units.Count; u++)
        {
            if (isOfSide(units[u]) && families.Add(units[u].Family))
                side.Add(units, u, 1);
        }

        return side;
    }

    /// <summary>
    /// All texts but those of a group: what is known of all, less these. Where few groups are, adding up is as fast, and exact to the last bit.
    /// </summary>
    public KeynessSide Without(IReadOnlyList<KeynessUnit> units, int group)
    {
        KeynessSide side = new(sums.Length) { total = total, totalSquares = totalSquares };
        Array.Copy(sums, side.sums, sums.Length);
        side.Units.UnionWith(Units);
        foreach (int u in Units.Where(u => units[u].Group == group).Order())
            side.Add(units, u, -1);
        return side;
    }

    private void Add(IReadOnlyList<KeynessUnit> units, int u, int sign)
    {
        if (sign > 0)
            Units.Add(u);
        else
            Units.Remove(u);
        double words = units[u].Words;
        total += sign * words;
        totalSquares += sign * words * words;
        foreach ((int term, int count) in units[u].Counts)
        {
            ref Sums sum = ref sums[term];
            double counted = sign * count;
            sum.Count += counted;
            sum.Squares += counted * count;
            sum.Products += counted * words;
            sum.OverTotals += counted * count / words;
            sum.Texts += sign;
        }
    }

    private struct Sums
    {
        public double Count;
        public double Squares;
        public double Products;
        public double OverTotals;
        public int Texts;
    }
}
