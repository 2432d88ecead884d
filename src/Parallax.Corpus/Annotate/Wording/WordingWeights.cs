using System.Globalization;

namespace Parallax;

/// <summary>Fitted weights by feature; a feature without one weighs nothing.</summary>
internal sealed class WordingWeights
{
    private readonly Dictionary<uint, float> weights = [];

    public WordingWeights(IEnumerable<KeyValuePair<uint, float>> weights)
    {
        foreach ((uint key, float weight) in weights)
            this.weights[key] = weight;
    }

    /// <summary>Reads <c>loaded-weights.tsv</c> of a language.</summary>
    /// <exception cref="FormatException">A row is no key and weight.</exception>
    public static WordingWeights Of(WordLists lists) => new(lists.Rows("loaded-weights.tsv").Select(static row => row.Length == 2
        && uint.TryParse(row[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out uint key)
        && float.TryParse(row[1], NumberStyles.Float, CultureInfo.InvariantCulture, out float weight)
            ? KeyValuePair.Create(key, weight)
            : throw new FormatException($"loaded-weights.tsv: '{string.Join('\t', row)}' is no key in hexadecimal figures and a weight.")));

    public float Of(uint key) => weights.GetValueOrDefault(key);

    public float Of(WordingFeatureKind kind, uint number) => Of(WordingFeature.KeyOf(kind, number));

    public float Sum(List<WordingFeature> features)
    {
        float sum = 0;
        foreach (WordingFeature feature in features)
            sum += weights.GetValueOrDefault(feature.Key) * feature.Value;
        return sum;
    }
}
