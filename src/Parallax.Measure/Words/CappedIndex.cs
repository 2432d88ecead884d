namespace Parallax;

/// <summary>Finds which earlier things have a key in common with a new one, without looking at all: what too many have leads nowhere.</summary>
/// <param name="most">A key that more things have than this leads nowhere.</param>
internal sealed class CappedIndex(int most)
{
    private readonly Dictionary<ulong, List<int>> postings = [];
    private readonly HashSet<int> found = [];

    /// <summary>Adds a thing, and gives the numbers of those with a key in common that were added before it, ascending.</summary>
    public IReadOnlyList<int> Add(int number, IEnumerable<ulong> keys)
    {
        found.Clear();
        foreach (ulong key in keys)
        {
            List<int> list = postings.At(key);
            if (list.Count <= most)
                found.UnionWith(list);
            list.Add(number);
        }

        return [.. found.Order()];
    }
}
