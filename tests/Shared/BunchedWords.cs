using System.Text;

namespace Parallax.Tests;

/// <summary>
/// Invented articles of two outlets whose words come in bunches, as they do in news: how often an article has a word varies around the outlet's rate
/// by a gamma distribution of the word's own, from hardly (5) to very much (0.08). What the outlets differ in is known.
/// </summary>
internal sealed class BunchedWords
{
    private const int Words = 800;
    private const double ShareOfWords = 0.5;
    private static readonly string[] Fillers = ["the", "of", "and", "to", "in", "was", "that", "it"];

    private readonly Random random;
    private readonly Dictionary<string, double> logOdds = new(StringComparer.Ordinal);

    /// <summary>Draws a corpus.</summary>
    /// <param name="seed">The same gives the same corpus.</param>
    /// <param name="articles">How many articles the outlet Alpha has.</param>
    /// <param name="otherArticles">How many Beta has.</param>
    /// <param name="effect">Standard deviation of the log ratio of the rates of a word; 0 where the outlets do not differ.</param>
    public BunchedWords(int seed, int articles, int otherArticles, double effect)
    {
        random = new Random(seed);
        double[] rates = [.. Enumerable.Range(0, Words).Select(i => 1 / (i + 20.0))], shapes = new double[Words], others = new double[Words];
        double sum = rates.Sum();
        for (int i = 0; i < Words; i++)
        {
            others[i] = rates[i] * ShareOfWords / sum;
            rates[i] = others[i] * Math.Exp(effect * Normal());
            shapes[i] = 0.08 * Math.Pow(5 / 0.08, random.NextDouble());
        }

        // What is left goes to words of grammar, so that the rates are those of all words.
        for (int i = 0; i < Words; i++)
            logOdds[Word(i)] = Math.Log(rates[i] / (1 - rates[i])) - Math.Log(others[i] / (1 - others[i]));
        Corpus = new Corpus(
            "bunched",
            [
                .. Enumerable.Range(0, articles).Select(i => Article($"a{i}", "Alpha", rates, shapes)),
                .. Enumerable.Range(0, otherArticles).Select(i => Article($"b{i}", "Beta", others, shapes)),
            ],
            []);
    }

    /// <summary>The articles.</summary>
    public Corpus Corpus { get; }

    /// <summary>The true log-odds ratio of a word; null for other words.</summary>
    public double? LogOddsOf(string word) => logOdds.TryGetValue(word, out double value) ? value : null;

    private Article Article(string id, string outlet, double[] rates, double[] shapes)
    {
        int length = 30 + (int)Math.Exp(5.9 + (0.6 * Normal()));
        List<string> words = [];
        for (int i = 0; i < Words; i++)
        {
            for (int count = Poisson(length * rates[i] * Gamma(shapes[i]) / shapes[i]); count > 0; count--)
                words.Add(Word(i));
        }

        while (words.Count < length)
            words.Add(Fillers[random.Next(Fillers.Length)]);
        random.Shuffle(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(words));
        StringBuilder text = new();
        for (int i = 0; i < words.Count; i++)
        {
            bool begins = i % 12 == 0;
            text.Append(i == 0 ? "" : begins ? ". " : " ").Append(begins ? "So " : "").Append(words[i]);
        }

        return new Article(id, new Outlet(outlet), text.Append('.').ToString());
    }

    // Words of no language, so that no list knows them.
    private static string Word(int i)
    {
        const string Consonants = "bdgklmnprv", Vowels = "aeiou";
        StringBuilder word = new("q");
        for (int rest = i + 1000; rest > 0; rest /= 50)
            word.Append(Consonants[rest % 10]).Append(Vowels[rest / 10 % 5]);
        return word.Append('x').ToString();
    }

    // Box and Muller (1958).
    private double Normal() => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());

    // Marsaglia and Tsang (2000).
    private double Gamma(double shape)
    {
        if (shape < 1)
            return Gamma(shape + 1) * Math.Pow(1 - random.NextDouble(), 1 / shape);
        double d = shape - (1.0 / 3), c = 1 / Math.Sqrt(9 * d);
        while (true)
        {
            double x = Normal(), v = Math.Pow(1 + (c * x), 3);
            if (v > 0 && Math.Log(1 - random.NextDouble()) < (x * x / 2) + d - (d * v) + (d * Math.Log(v)))
                return d * v;
        }
    }

    // Knuth (1969); means are small here.
    private int Poisson(double mean)
    {
        if (mean > 30)
            return Poisson(mean / 2) + Poisson(mean / 2);
        int count = 0;
        for (double product = 1 - random.NextDouble(), limit = Math.Exp(-mean); product > limit; count++)
            product *= 1 - random.NextDouble();
        return count;
    }
}
