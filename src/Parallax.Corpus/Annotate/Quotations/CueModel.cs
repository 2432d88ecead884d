using System.Globalization;
using System.Numerics;
using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>Takes the features of a candidate, one by one.</summary>
internal interface IFeatureSink
{
    /// <summary>A feature: its template and up to two values (hashes of words, or small numbers).</summary>
    void Add(int template, uint first, uint second);
}

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
    public CueModel(WordLists lists)
    {
        List<(int Slot, float Weight)> read = Read(lists.Bytes("cue-weights.tsv"));
        read.Sort(static (a, b) => a.Slot.CompareTo(b.Slot));
        weights = new float[read.Count];
        for (int i = 0; i < read.Count; i++)
        {
            filled[read[i].Slot >> 6] |= 1UL << (read[i].Slot & 63);
            weights[i] = read[i].Weight;
        }

        for (int i = 1; i < filled.Length; i++)
            filledBefore[i] = filledBefore[i - 1] + BitOperations.PopCount(filled[i - 1]);
    }

    /// <summary>The slot of a feature.</summary>
    public static int Slot(int template, uint first, uint second)
    {
        uint hash = (uint)template * 0x9E3779B1u;
        hash = (hash ^ first) * 0x85EBCA6Bu;
        hash ^= hash >> 15;
        hash = (hash ^ second) * 0xC2B2AE35u;
        hash ^= hash >> 13;
        return (int)(hash & (Slots - 1));
    }

    /// <summary>Log-odds that the candidate is a cue.</summary>
    public float LogOdds(CueFeatures features, Attribution candidate)
    {
        Sum sum = new(this);
        features.Collect(candidate, ref sum);
        return sum.Total;
    }

    private float WeightOf(int slot)
    {
        ulong bits = filled[slot >> 6], bit = 1UL << (slot & 63);
        return (bits & bit) == 0 ? 0 : weights[filledBefore[slot >> 6] + BitOperations.PopCount(bits & (bit - 1))];
    }

    // A line is a slot in hexadecimal figures, a tab and a weight. There are too many of them to read before the first article as slowly as fresh code runs.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static List<(int Slot, float Weight)> Read(ReadOnlySpan<byte> file)
    {
        List<(int Slot, float Weight)> read = new(file.Length / 12);
        while (!file.IsEmpty)
        {
            int end = file.IndexOf((byte)'\n');
            ReadOnlySpan<byte> line = (end < 0 ? file : file[..end]).TrimEnd((byte)'\r');
            file = end < 0 ? [] : file[(end + 1)..];
            if (line.IsEmpty || line[0] == '#')
                continue;
            int tab = line.IndexOf((byte)'\t');
            int slot = int.Parse(line[..tab], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            read.Add((slot, float.Parse(line[(tab + 1)..], CultureInfo.InvariantCulture)));
        }

        return read;
    }

    private struct Sum(CueModel model) : IFeatureSink
    {
        public float Total { get; private set; }

        public void Add(int template, uint first, uint second) => Total += model.WeightOf(Slot(template, first, second));
    }
}
