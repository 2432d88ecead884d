namespace Parallax;

/// <summary>The features of a sentence with their weights, in order of key; the weights have length 1 together.</summary>
/// <param name="Keys">The features, each once.</param>
/// <param name="Weights">How much each tells, divided by <paramref name="Length"/>.</param>
/// <param name="Length">The length of the weights before they were divided.</param>
internal sealed record SentenceVector(ulong[] Keys, float[] Weights, double Length)
{
    /// <summary>Cosine of the angle between two sentences: 0 for nothing in common, 1 for the same features (Salton and McGill 1983).</summary>
    public double Cosine(SentenceVector other)
    {
        double sum = 0;
        ulong[] theirs = other.Keys;
        for (int i = 0, j = 0; i < Keys.Length && j < theirs.Length;)
        {
            if (Keys[i] == theirs[j])
                sum += Weights[i++] * other.Weights[j++];
            else if (Keys[i] < theirs[j])
                i++;
            else
                j++;
        }

        return sum;
    }

    /// <summary>The sentence that says both.</summary>
    public SentenceVector With(SentenceVector other)
    {
        SortedDictionary<ulong, double> weights = [];
        foreach (SentenceVector vector in (SentenceVector[])[this, other])
        {
            for (int i = 0; i < vector.Keys.Length; i++)
                weights[vector.Keys[i]] = Math.Max(weights.GetValueOrDefault(vector.Keys[i]), vector.Weights[i] * vector.Length);
        }

        return Of(weights.Keys, weights.Values);
    }

    public static SentenceVector Of(IEnumerable<ulong> keys, IEnumerable<double> weights)
    {
        double[] all = [.. weights];
        double length = Math.Sqrt(all.Sum(weight => weight * weight));
        return new SentenceVector([.. keys], [.. all.Select(weight => (float)(length > 0 ? weight / length : 0))], length);
    }
}
