namespace Parallax;

/// <summary>What is filled while one article is read, and empty again after it.</summary>
internal interface IReusable
{
    /// <summary>How much it holds.</summary>
    int Count { get; }

    /// <summary>Empties it.</summary>
    void Clear();
}

/// <summary>Keeps what an article was read with for the next one on the same thread, so that nothing grows anew for each.</summary>
/// <typeparam name="T">What is kept.</typeparam>
internal static class Reused<T>
    where T : class, IReusable, new()
{
    // What one long article needed is not kept for the short ones after it.
    private const int MostKept = 1 << 12;

    [ThreadStatic]
    private static Stack<T>? idle;

    public static T Take() => idle?.TryPop(out T? kept) == true ? kept : new T();

    /// <summary>Gives back what nobody uses any more.</summary>
    public static void Return(T used)
    {
        if (used.Count > MostKept)
            return;
        used.Clear();
        (idle ??= new Stack<T>()).Push(used);
    }
}
