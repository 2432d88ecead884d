using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>Dictionaries of things that are gathered by a key.</summary>
internal static class ByKey
{
    /// <summary>What is gathered at a key; begun empty where there is nothing.</summary>
    public static TGathered At<TKey, TGathered>(this Dictionary<TKey, TGathered> gathered, TKey key)
        where TKey : notnull
        where TGathered : class, new() => CollectionsMarshal.GetValueRefOrAddDefault(gathered, key, out _) ??= new TGathered();
}
