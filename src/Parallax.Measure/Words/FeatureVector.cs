namespace Parallax;

/// <summary>The features of a sentence or another stretch of text with their weights, in order of key; the weights have length 1 together.</summary>
internal sealed class FeatureVector
{
    private readonly bool[] isName;

    private FeatureVector(ReadOnlySpan<ulong> keys, ReadOnlySpan<double> weights, ReadOnlySpan<bool> names)
    {
        double squares = 0;
        foreach (double weight in weights)
            squares += weight * weight;
        Length = Math.Sqrt(squares);
        Keys = keys.ToArray();
        isName = names.ToArray();
        Weights = new float[weights.Length];
        for (int i = 0; i < weights.Length; i++)
            Weights[i] = (float)(weights[i] / Length);
    }

    public static FeatureVector Empty { get; } = new([], [], []);

    /// <summary>The features, each once.</summary>
    public ulong[] Keys { get; }

    /// <summary>How much each tells, divided by <see cref="Length"/>; above 0.</summary>
    public float[] Weights { get; }

    /// <summary>The length of the weights before they were divided; 0 where no word tells anything.</summary>
    public double Length { get; }

    /// <summary>The words, names and meanings, which lead to other texts with the same; not the characters.</summary>
    public IEnumerable<ulong> Leads =>
        Keys.Where(static key => (FeatureKind)(key >> 56) is FeatureKind.Word or FeatureKind.Sound or FeatureKind.Meaning);

    // How much of the sentence its words are taken to say.
    private double Said => Length / Math.Sqrt((Length * Length) + AlignmentWeights.Unsaid);

    /// <summary>
    /// The vector of features with their weights, all above 0, and whether each belongs to a name or to the words that say who speaks.
    /// </summary>
    public static FeatureVector Of(Dictionary<ulong, (double Weight, bool IsName)> features)
    {
        ulong[] keys = [.. features.Keys];
        Array.Sort(keys);
        double[] weights = new double[keys.Length];
        bool[] names = new bool[keys.Length];
        for (int i = 0; i < keys.Length; i++)
            (weights[i], names[i]) = features[keys[i]];
        return new FeatureVector(keys, weights, names);
    }

    /// <summary>The features with their weights, and whether each belongs to a name or to the words that say who speaks.</summary>
    public IEnumerable<(ulong Key, float Weight, bool IsName)> Features()
    {
        for (int i = 0; i < Keys.Length; i++)
            yield return (Keys[i], Weights[i], isName[i]);
    }

    /// <summary>Cosine of the angle between two vectors: 0 for nothing in common, 1 for the same (Salton and McGill 1983).</summary>
    public double Cosine(FeatureVector other)
    {
        double sum = 0;
        for (int i = 0, j = 0; NextShared(other, ref i, ref j); i++, j++)
            sum += Weights[i] * other.Weights[j];
        return sum;
    }

    public Likeness To(FeatureVector other)
    {
        double content = 0, names = 0;
        int words = 0;
        for (int i = 0, j = 0; NextShared(other, ref i, ref j); i++, j++)
        {
            double product = Weights[i] * other.Weights[j];
            if (isName[i])
                names += product;
            else
                content += product;
            if (Weights[i] * Length > AlignmentWeights.LeastWord && (FeatureKind)(Keys[i] >> 56) is FeatureKind.Word or FeatureKind.Number)
                words++;
        }

        double strength = (content + Math.Min(names, AlignmentWeights.NamesPerContent * content)) * Said * other.Said
            * (1 - Math.Exp(-AlignmentWeights.DoubtPerWord * words));
        return new Likeness(Math.Min(1, content + names), strength);
    }

    /// <summary>The stretch that says both.</summary>
    public FeatureVector With(FeatureVector other)
    {
        int most = Keys.Length + other.Keys.Length, count = 0;
        ulong[] keys = new ulong[most];
        double[] weights = new double[most];
        bool[] names = new bool[most];
        for (int i = 0, j = 0; i < Keys.Length || j < other.Keys.Length; count++)
        {
            bool isOwn = j == other.Keys.Length || (i < Keys.Length && Keys[i] <= other.Keys[j]);
            bool isOther = i == Keys.Length || (j < other.Keys.Length && other.Keys[j] <= Keys[i]);
            keys[count] = isOwn ? Keys[i] : other.Keys[j];
            names[count] = isOther ? other.isName[j] : isName[i];
            weights[count] = Math.Max(isOwn ? Weights[i++] * Length : 0, isOther ? other.Weights[j++] * other.Length : 0);
        }

        return new FeatureVector(keys.AsSpan(0, count), weights.AsSpan(0, count), names.AsSpan(0, count));
    }

    /// <summary>Without the features of others.</summary>
    public FeatureVector Without(params ReadOnlySpan<FeatureVector> others)
    {
        Dictionary<ulong, (double, bool)> kept = [];
        foreach ((ulong key, float weight, bool ofName) in Features())
            kept.Add(key, (weight * Length, ofName));
        foreach (FeatureVector other in others)
        {
            foreach (ulong key in other.Keys)
                kept.Remove(key);
        }

        return Of(kept);
    }

    private bool NextShared(FeatureVector other, ref int i, ref int j)
    {
        ulong[] ours = Keys, theirs = other.Keys;
        while (i < ours.Length && j < theirs.Length)
        {
            if (ours[i] == theirs[j])
                return true;
            if (ours[i] < theirs[j])
                i++;
            else
                j++;
        }

        return false;
    }
}

/// <summary>How alike two sentences are.</summary>
/// <param name="Similarity">Cosine of the angle between their features, 0 for nothing in common to 1 for the same (Salton and McGill 1983).</param>
/// <param name="Strength">
/// How far that speaks for one statement, 0 to 1: less where few words are in common, or little but names. It decides what is linked.
/// </param>
internal readonly record struct Likeness(double Similarity, double Strength);
