namespace Parallax;

/// <summary>The candidates of one text, in objects that the thread uses again for the next: most are rejected, and none outlives its text.</summary>
internal sealed class AttributionPool
{
    // A text of more is no article; its objects are not kept.
    private const int MostKept = 4096;

    [ThreadStatic]
    private static AttributionPool? kept;

    private Attribution[] all = new Attribution[64];
    private int count;

    /// <summary>The candidates so far, in the order in which they were found.</summary>
    public ReadOnlySpan<Attribution> All => all.AsSpan(0, count);

    /// <summary>A pool that nobody else uses.</summary>
    public static AttributionPool Rent()
    {
        AttributionPool pool = kept ?? new AttributionPool();
        kept = null;
        pool.count = 0;
        return pool;
    }

    /// <summary>Gives the pool back; none of its objects may be used afterwards.</summary>
    public void Return() => kept = all.Length <= MostKept ? this : null;

    /// <summary>A new candidate.</summary>
    public Attribution Add(int sentence, int cue, CueEntry entry, AttributionShape shape)
    {
        if (count == all.Length)
            Array.Resize(ref all, 2 * count);
        Attribution next = all[count++] ??= new Attribution();
        next.Begin(sentence, cue, entry, shape);
        return next;
    }

    /// <summary>Takes the newest candidate back.</summary>
    public void DropLast() => count--;
}
