namespace Parallax;

/// <summary>Looks into ordered lists.</summary>
internal static class Search
{
    /// <summary>The number of the first item for which something holds that holds for all after it; how many there are where for none.</summary>
    public static int FirstFrom<T>(this IReadOnlyList<T> items, Func<T, bool> holds)
    {
        int low = 0, high = items.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (holds(items[middle]))
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
