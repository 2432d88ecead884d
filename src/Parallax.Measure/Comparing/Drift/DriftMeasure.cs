namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// How the renderings of one statement differ: the aligned sentences (<see cref="Measures.SentenceAlignment"/>) and sentences that
    /// share a rare phrase, headline and body of one article too, compared word by word. A difference is shown where both texts say enough of the
    /// same around it; what the annotator did not find (a speaker, a cue) makes none. No direction is implied.
    /// </summary>
    /// <param name="options">Which renderings are compared; null for the defaults.</param>
    public static Drift Drift(this AnnotatedCorpus corpus, DriftOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once(options ?? new DriftOptions(), DriftOf);
    }

    private static Drift DriftOf(AnnotatedCorpus corpus, DriftOptions options)
    {
        SentenceAlignment alignment = corpus.SentenceAlignment();
        ToldTexts texts = new(corpus);
        DriftReader reader = new(corpus);
        RenderedStatements statements = new(alignment);
        int compared = 0;
        List<(RenderingPair Pair, bool ByPhrase)> pairs = [];
        foreach ((ToldRendering a, ToldRendering b, bool byPhrase) in RenderingCandidates.Of(corpus, alignment, texts, options))
        {
            compared++;
            RenderingPair pair = RenderingPair.Of(a, b);
            if (pair.RendersOneStatement(options))
                pairs.Add((pair, byPhrase));
        }

        foreach ((RenderingPair pair, bool byPhrase) in BestRenderings.Of(pairs, reader))
        {
            if (reader.Read(pair, byPhrase) is { } drift)
                statements.Add(drift);
        }

        foreach (IReadOnlyList<DriftPair> joined in reader.OtherNumbers(texts))
            statements.AddApart(joined);
        return new Drift(statements.Ordered(reader), compared, Settings(corpus, options));
    }

    private static List<Setting> Settings(AnnotatedCorpus corpus, DriftOptions options) =>
    [
        new("compared", "aligned sentences, and sentences that share a rare phrase of three words; each word with its match by an alignment of both "
            + "word sequences"),
        new("minimum", $"{Caption.Percent(options.MinimumShare)} of the shorter one's content words in the other"),
        new("independent texts", "between articles that are not one text only words taken over in a row without their marks, and other words inside "
            + "one quotation, are told: the rest may be two statements"),
        new("order", "by the kinds of difference and how many there are; for showing, no measure"),
        new("possible translation",
            "the speaker is an official or body of a state where English is not spoken to the press, or an article says what language it was"),
        new("limit", "a speaker or cue that was not found makes no difference; spelling, case and “US” for “United States” are none"),
        Caption.LeftOut(corpus),
        Caption.Texts(corpus),
    ];
}
