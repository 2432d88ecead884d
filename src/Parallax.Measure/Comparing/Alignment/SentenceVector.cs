namespace Parallax;

/// <summary>The features of a sentence with their weights, in order of key; the weights have length 1 together.</summary>
internal sealed class SentenceVector
{
    private readonly bool[] isName;

    private SentenceVector(ulong[] keys, float[] weights, bool[] isName, double length) =>
        (Keys, Weights, this.isName, Length) = (keys, weights, isName, length);

    /// <summary>The features, each once.</summary>
    public ulong[] Keys { get; }

    /// <summary>How much each tells, divided by <see cref="Length"/>.</summary>
    public float[] Weights { get; }

    /// <summary>The length of the weights before they were divided; 0 where the sentence has no word.</summary>
    public double Length { get; }

    // How much of the sentence its words are taken to say.
    private double Said => Length / Math.Sqrt((Length * Length) + AlignmentWeights.Unsaid);

    /// <summary>The vector of features with their weights; a feature of weight 0 or less is none.</summary>
    public static SentenceVector Of(SortedDictionary<ulong, (double Weight, bool IsName)> weights)
    {
        double length = Math.Sqrt(weights.Values.Sum(entry => entry.Weight * entry.Weight));
        return new SentenceVector(
            [.. weights.Keys], [.. weights.Values.Select(entry => (float)(entry.Weight / length))], [.. weights.Values.Select(entry => entry.IsName)], length);
    }

    /// <summary>The features with their weights, and whether each belongs to a name or to the words that say who speaks.</summary>
    public IEnumerable<(ulong Key, float Weight, bool IsName)> Features()
    {
        for (int i = 0; i < Keys.Length; i++)
            yield return (Keys[i], Weights[i], isName[i]);
    }

    /// <summary>How alike two sentences are.</summary>
    public Likeness To(SentenceVector other)
    {
        double content = 0, names = 0;
        int words = 0;
        ulong[] theirs = other.Keys;
        for (int i = 0, j = 0; i < Keys.Length && j < theirs.Length;)
        {
            if (Keys[i] < theirs[j])
            {
                i++;
            }
            else if (Keys[i] > theirs[j])
            {
                j++;
            }
            else
            {
                double product = Weights[i] * other.Weights[j];
                if (isName[i])
                    names += product;
                else
                    content += product;
                if (Weights[i] * Length > AlignmentWeights.LeastWord && (FeatureKind)(Keys[i] >> 56) is FeatureKind.Word or FeatureKind.Number)
                    words++;
                i++;
                j++;
            }
        }

        double strength = (content + Math.Min(names, AlignmentWeights.NamesPerContent * content)) * Said * other.Said
            * (1 - Math.Exp(-AlignmentWeights.DoubtPerWord * words));
        return new Likeness(Math.Min(1, content + names), strength);
    }

    /// <summary>The sentence that says both.</summary>
    public SentenceVector With(SentenceVector other)
    {
        SortedDictionary<ulong, (double Weight, bool IsName)> weights = [];
        foreach (SentenceVector vector in (SentenceVector[])[this, other])
        {
            for (int i = 0; i < vector.Keys.Length; i++)
            {
                double weight = Math.Max(weights.GetValueOrDefault(vector.Keys[i]).Weight, vector.Weights[i] * vector.Length);
                weights[vector.Keys[i]] = (weight, vector.isName[i]);
            }
        }

        return Of(weights);
    }
}

/// <summary>How alike two sentences are.</summary>
/// <param name="Similarity">Cosine of the angle between their features, 0 for nothing in common to 1 for the same (Salton and McGill 1983).</param>
/// <param name="Strength">
/// How far that speaks for one statement, 0 to 1: less where few words are in common, or little but names. It decides what is linked.
/// </param>
internal readonly record struct Likeness(double Similarity, double Strength);
