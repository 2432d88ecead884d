using System.Globalization;

namespace Parallax;

/// <summary>
/// How much a phrase tells: the sum of its words' rarities (natural logarithm), where a word that usually follows the one before it adds only what it
/// tells after that one. So "White House" tells little, and two words that seldom meet tell as much as both.
/// </summary>
internal sealed class ClaimRarity
{
    private const double Sentences = 121895;
    private static readonly Lazy<Dictionary<string, double>> Pairs = new(static () => WordLists.English.Rows("word-pairs.tsv").ToDictionary(
        static row => row[0],
        static row => Math.Log(Sentences / int.Parse(row[1], NumberStyles.None, CultureInfo.InvariantCulture)),
        StringComparer.Ordinal));

    private readonly ClaimTexts texts;
    private readonly WordRarity rarity;
    private readonly double[] known;

    public ClaimRarity(ClaimTexts texts)
    {
        this.texts = texts;
        rarity = WordRarity.Of(texts.Corpus);
        known = new double[texts.Stems];
    }

    /// <summary>How rare a word is, 0 or more.</summary>
    public double Of(int word)
    {
        ref double value = ref known[texts.StemOf(word)];
        if (value == 0)
        {
            value = Math.Max(1e-6, rarity.Of(texts[word].Forms.Whole[0]));
        }

        return value;
    }

    /// <summary>Whether the content words of a stretch are two that often follow each other in English news.</summary>
    public bool IsSetPhrase(Stretch stretch)
    {
        int[] content = [.. Enumerable.Range(stretch.First, stretch.End - stretch.First).Where(word => texts.IsContent(word))];
        return content is [int first, int second] && Pairs.Value.ContainsKey($"{texts[first].Stem} {texts[second].Stem}");
    }

    /// <summary>How much the words from <paramref name="first"/> up to <paramref name="end"/> tell, content words alone or all.</summary>
    public double Of(int first, int end, bool contentOnly)
    {
        double sum = 0;
        int before = -1;
        for (int word = first; word < end; word++)
        {
            if (contentOnly && !texts.IsContent(word))
                continue;
            double alone = Of(word);
            sum += before >= 0 && Pairs.Value.TryGetValue($"{texts[before].Stem} {texts[word].Stem}", out double pair)
                ? Math.Clamp(pair - Of(before), 0, alone)
                : alone;
            before = word;
        }

        return sum;
    }

    /// <summary>How much two sentences have in common beside the stretches given: the rarities of the content words that stand in both.</summary>
    public double Shared(Stretch one, Stretch other)
    {
        HashSet<int> stems = [.. Beside(one).Select(texts.StemOf)];
        return Beside(other).Where(word => stems.Remove(texts.StemOf(word))).Sum(Of);
    }

    private IEnumerable<int> Beside(Stretch stretch)
    {
        (int first, int end) = texts.WordsOf(texts.SentenceOf(stretch.First));
        return Enumerable.Range(first, end - first).Where(word => texts.IsContent(word) && (word < stretch.First || word >= stretch.End));
    }
}
