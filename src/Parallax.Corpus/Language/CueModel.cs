using System.Numerics;

namespace Parallax;

/// <summary>
/// Decides which candidates are cues: logistic regression over words and word classes around the candidate. The weights are figures in
/// <c>data/language/en/cue-weights.tsv</c>, fitted on the training part of PolNeAR (Newell, Margolin and Ruths 2018).
/// </summary>
internal sealed class CueModel
{
    /// <summary>Number of slots of the weight table; features share slots by hash (Weinberger et al. 2009).</summary>
    public const int Slots = 1 << 18;

    // Nine slots of ten hold nothing. A bit for each says which do, so that what is looked at stays small enough for the caches beside all else.
    private readonly ulong[] filled = new ulong[Slots / 64];
    private readonly int[] filledBefore = new int[Slots / 64];
    private readonly float[] weights;

    /// <summary>Reads the weights of a language.</summary>
    /// <exception cref="FormatException">The slots are not in order.</exception>
    public CueModel(WordLists lists)
    {
        byte[] file = lists.Bytes("cue-weights.tsv");
        weights = new float[file.AsSpan().Count((byte)'\n') + 1];
        int count = Read(file);
        Array.Resize(ref weights, count);
        for (int i = 1; i < filled.Length; i++)
            filledBefore[i] = filledBefore[i - 1] + BitOperations.PopCount(filled[i - 1]);
    }

    /// <summary>Log-odds that a candidate with these features, by their hashes, is a cue.</summary>
    public float LogOdds(ReadOnlySpan<uint> hashes)
    {
        float sum = 0;
        foreach (uint hash in hashes)
        {
            int slot = (int)(hash & (Slots - 1));
            ulong bits = filled[slot >> 6], bit = 1UL << (slot & 63);
            if ((bits & bit) != 0)
                sum += weights[filledBefore[slot >> 6] + BitOperations.PopCount(bits & (bit - 1))];
        }

        return sum;
    }

    // A line is a slot in hexadecimal figures, a tab and a weight in decimal ones; slots ascend. There are too many of them to read before the first
    // article as slowly as general readers of numbers do.
    private int Read(ReadOnlySpan<byte> file)
    {
        int count = 0, last = -1;
        for (int at = 0; at < file.Length; at++)
        {
            if (file[at] is (byte)'#' or (byte)'\r' or (byte)'\n')
            {
                while (at < file.Length && file[at] != '\n')
                    at++;
                continue;
            }

            int slot = 0;
            for (; file[at] != '\t'; at++)
                slot = (16 * slot) + (file[at] <= '9' ? file[at] - '0' : (file[at] | 0x20) - 'a' + 10);
            if (slot <= last || slot >= Slots)
                throw new FormatException($"cue-weights.tsv: slot {slot:x} is too large or not in order.");
            last = slot;
            bool isNegative = file[++at] == '-';
            int digits = 0, scale = 0;
            for (at += isNegative ? 1 : 0; at < file.Length && file[at] != '\n'; at++)
            {
                if (file[at] == '.')
                    scale = 1;
                else if (file[at] != '\r')
                    (digits, scale) = ((10 * digits) + file[at] - '0', 10 * scale);
            }

            filled[slot >> 6] |= 1UL << (slot & 63);
            weights[count++] = (isNegative ? -digits : digits) / (float)Math.Max(1, scale);
        }

        return count;
    }
}
