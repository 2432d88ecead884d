namespace Parallax;

/// <summary>Names whose letter case matters, asked by a stretch of text: "Time" is a magazine, "time" is not.</summary>
internal sealed class NameSet
{
    private readonly string?[] slots;

    // Most words are not there, and their first letter and length say so.
    private readonly uint[] lengths = new uint[64];

    public NameSet(IEnumerable<string> names)
    {
        string[] all = [.. names.Distinct(StringComparer.Ordinal)];
        slots = new string?[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)(all.Length * 2) + 1)];
        foreach (string name in all.Where(name => name.Length > 0))
        {
            int at = First(name);
            while (slots[at] is not null)
                at = (at + 1) & (slots.Length - 1);
            slots[at] = name;
            lengths[name[0] & 63] |= Bit(name);
        }
    }

    /// <summary>Whether a name is there, letter for letter.</summary>
    public bool Contains(ReadOnlySpan<char> name)
    {
        if (name.IsEmpty || (lengths[name[0] & 63] & Bit(name)) == 0)
            return false;
        for (int at = First(name); slots[at] is { } known; at = (at + 1) & (slots.Length - 1))
        {
            if (name.SequenceEqual(known))
                return true;
        }

        return false;
    }

    private static uint Bit(ReadOnlySpan<char> name) => 1u << Math.Min(name.Length, 31);

    private int First(ReadOnlySpan<char> name)
    {
        uint hash = (uint)name.Length;
        foreach (char c in name)
            hash = (hash ^ c) * 0x9E3779B1;
        return (int)(hash >> 8) & (slots.Length - 1);
    }
}
