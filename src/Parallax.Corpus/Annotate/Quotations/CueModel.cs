using System.Globalization;

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

    private readonly float[] weights = new float[Slots];

    /// <summary>Reads the weights of <paramref name="language"/>.</summary>
    public CueModel(string language)
    {
        foreach (string line in WordLists.Lines(language, "cue-weights.tsv"))
        {
            int tab = line.IndexOf('\t', StringComparison.Ordinal);
            int slot = int.Parse(line.AsSpan(0, tab), NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            weights[slot] = float.Parse(line.AsSpan(tab + 1), CultureInfo.InvariantCulture);
        }
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
        Sum sum = new(weights);
        features.Collect(candidate, ref sum);
        return sum.Total;
    }

    private struct Sum(float[] weights) : IFeatureSink
    {
        public float Total { get; private set; }

        public void Add(int template, uint first, uint second) => Total += weights[Slot(template, first, second)];
    }
}
