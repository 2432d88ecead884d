using System.Globalization;

namespace Parallax;

/// <summary>
/// The tone of what a sentence says of somebody in it: multinomial logistic regression over <see cref="TargetFeatures"/>. The weights are figures
/// in <c>data/language/en/target-weights.tsv</c>, fitted on NewsMTSC (Hamborg and Donnay 2021); they are read when somebody first asks.
/// </summary>
internal sealed class TargetToneModel
{
    private static readonly Lazy<TargetToneModel> OfEnglish = new(static () => new TargetToneModel(WordLists.English));

    [ThreadStatic]
    private static TargetFeatures? features;

    [ThreadStatic]
    private static (List<uint> Hashes, List<float> Values)? found;

    private readonly Dictionary<uint, (float Negative, float Positive)> weights;
    private readonly (float Negative, float Positive) start;

    private TargetToneModel(WordLists lists)
    {
        IReadOnlyList<string[]> rows = lists.Rows("target-weights.tsv");
        weights = new(rows.Count);
        foreach (string[] row in rows)
        {
            uint hash = uint.Parse(row[0], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            weights[hash] = (Weight(row[1]), Weight(row[2]));
        }

        start = weights.GetValueOrDefault(0u);

        static float Weight(string hundredths) => int.Parse(hundredths, CultureInfo.InvariantCulture) / 100f;
    }

    /// <summary>English; who asks first waits until the weights are read.</summary>
    public static TargetToneModel English => OfEnglish.Value;

    /// <summary>The tone towards what stands at a place; neutral for certain where no word stands there.</summary>
    public ToneShares Of(TextWords words, TextSpan target) => TryOf(words, target, out ToneShares tone) ? tone : new ToneShares(0, 1, 0);

    /// <summary>The same; false where no word stands there.</summary>
    public bool TryOf(TextWords words, TextSpan target, out ToneShares tone)
    {
        tone = default;
        features ??= new();
        (List<uint> hashes, List<float> values) = found ??= ([], []);
        if (!features.Collect(words, target, hashes, values))
            return false;
        (double negative, double positive) = start;
        for (int i = 0; i < hashes.Count; i++)
        {
            if (weights.TryGetValue(hashes[i], out (float Negative, float Positive) weight))
            {
                negative += weight.Negative * values[i];
                positive += weight.Positive * values[i];
            }
        }

        // Weights are differences from those of neutral.
        double top = Math.Max(0, Math.Max(negative, positive));
        (double bad, double none, double good) = (Math.Exp(negative - top), Math.Exp(-top), Math.Exp(positive - top));
        double all = bad + none + good;
        tone = new ToneShares(bad / all, none / all, good / all);
        return true;
    }
}
