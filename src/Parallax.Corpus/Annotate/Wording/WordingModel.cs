namespace Parallax;

/// <summary>
/// How likely raters of opinion would call a sentence loaded, and which of its words they would mark: three logistic regressions, of a word, of its
/// sentence given its words, and of a word given its sentence. The weights are figures in <c>loaded-weights.tsv</c>, which says whose judgement
/// they were fitted to. May be used by many threads.
/// </summary>
internal sealed class WordingModel
{
    private static readonly Lazy<WordingModel> OfEnglish = new(static () =>
        new WordingModel(Language.English, WordingWeights.Of(WordLists.English)));

    private readonly WordingWeights weights;
    private readonly float wordBase;
    private readonly float sentenceBase;
    private readonly float[] inSentence;

    [ThreadStatic]
    private static List<WordingFeature>? buffer;

    public WordingModel(Language language, WordingWeights weights)
    {
        this.weights = weights;
        Language = language;
        Lists = new WordingLists(language.Lists);
        Forms = new WordingForms(language.Lists, Lists, weights);
        wordBase = weights.Of(WordingFeatureKind.OfPlace, WordBase);
        sentenceBase = weights.Of(WordingFeatureKind.OfSentence, SentenceBase);
        inSentence = [.. Enumerable.Range(0, InSentenceCount).Select(i => weights.Of(WordingFeatureKind.InSentence, (uint)i))];
    }

    /// <summary>The numbers under which the free terms stand.</summary>
    public const uint WordBase = 100, SentenceBase = 100;

    /// <summary>How many figures tell of a word given its sentence, the free term first.</summary>
    public const int InSentenceCount = 4;

    /// <summary>That of English, read when it is asked for.</summary>
    public static WordingModel English => OfEnglish.Value;

    public Language Language { get; }

    public WordingLists Lists { get; }

    public WordingForms Forms { get; }

    /// <summary>Room for a sentence; one for each thread that reads.</summary>
    public WordingSentence NewSentence() => new(Lists, Forms);

    /// <summary>Log-odds that raters would call the sentence loaded; sets those of its words.</summary>
    public float Score(WordingSentence sentence)
    {
        List<WordingFeature> features = buffer ??= [];
        for (int i = 0; i < sentence.Count; i++)
        {
            features.Clear();
            sentence.Collect(i, features);
            sentence.Words[i].LogOdds = sentence.Words[i].Form.Score + weights.Sum(features) + wordBase;
        }

        features.Clear();
        sentence.Collect(features);
        return sentence.Count == 0 ? float.NegativeInfinity : weights.Sum(features) + sentenceBase;
    }

    /// <summary>Whether raters would mark a word of a sentence that <see cref="Score"/> has read.</summary>
    public bool IsLoaded(in WordingWord word, float sentence)
    {
        Span<float> figures = stackalloc float[InSentenceCount];
        InSentence(word, Share(sentence), figures);
        float sum = 0;
        for (int i = 0; i < figures.Length; i++)
            sum += figures[i] * inSentence[i];
        return sum >= 0;
    }

    /// <summary>What tells of a word given its sentence.</summary>
    public static void InSentence(in WordingWord word, float sentence, Span<float> figures)
    {
        figures[0] = 1;
        figures[1] = word.LogOdds;
        figures[2] = sentence;
        figures[3] = word.Classes != 0 ? sentence : 0;
    }

    public static float Share(float logOdds) => 1 / (1 + MathF.Exp(-logOdds));
}
