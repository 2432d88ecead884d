namespace Parallax;

/// <summary>A small set of word hashes, each with a number: what a dictionary does, without being compiled anew for our types.</summary>
internal sealed class HashSlots : IReusable
{
    private uint[] hashes = new uint[128];
    private int[] values = new int[128];

    /// <summary>How many hashes it holds.</summary>
    public int Count { get; private set; }

    /// <summary>The number of a hash, above 0; 0 where it has none.</summary>
    public int this[uint hash] => values[SlotOf(hash)];

    /// <summary>Whether the set holds a hash.</summary>
    public bool Contains(uint hash) => this[hash] != 0;

    /// <summary>The number of a hash, above 0; where it has none yet, it is given <paramref name="value"/>.</summary>
    public int GetOrAdd(uint hash, int value)
    {
        int slot = SlotOf(hash);
        if (values[slot] != 0)
            return values[slot];
        (hashes[slot], values[slot]) = (hash, value);
        if (2 * ++Count > values.Length)
            Grow();
        return value;
    }

    public void Clear()
    {
        Array.Clear(values);
        Count = 0;
    }

    private int SlotOf(uint hash)
    {
        int mask = values.Length - 1;
        int slot = (int)(hash * 2654435769u >> 8) & mask;
        while (values[slot] != 0 && hashes[slot] != hash)
            slot = (slot + 1) & mask;
        return slot;
    }

    private void Grow()
    {
        (uint[] oldHashes, int[] oldValues) = (hashes, values);
        hashes = new uint[2 * oldHashes.Length];
        values = new int[2 * oldValues.Length];
        for (int i = 0; i < oldValues.Length; i++)
        {
            if (oldValues[i] == 0)
                continue;
            int slot = SlotOf(oldHashes[i]);
            (hashes[slot], values[slot]) = (oldHashes[i], oldValues[i]);
        }
    }
}
