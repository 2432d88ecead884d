namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The sentences of all articles, aligned: where they keep their order by the best chain of pairs that rise in both texts, else each with the one
    /// that it is most like; a sentence that was split is linked to its parts. Similarity is the cosine of what the sentences have: rare words in any
    /// form, words of about the same meaning, names however they are spelled, numbers, and runs of four characters, each weighted by how rare it is.
    /// Only sentences with something rare in common are ever compared.
    /// </summary>
    public static SentenceAlignment SentenceAlignment(this AnnotatedCorpus corpus, SentenceAlignmentOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once(options ?? new SentenceAlignmentOptions(), Align);
    }

    private static SentenceAlignment Align(AnnotatedCorpus corpus, SentenceAlignmentOptions options)
    {
        VectorReader reader = new(WordRarity.Of(corpus));
        ComparedSentence[] sentences = [.. OrderedParallel
            .Select(corpus.Articles.Index(), entry => ComparedSentence.Of(entry.Index, entry.Item.Segmented, entry.Item.Quotations, reader).ToList())
            .SelectMany(article => article)];
        IReadOnlyList<SentenceMatch> matches = SentenceAligner.Matches(sentences, options);
        Dictionary<(TextPart In, int Start), Place>?[] places = new Dictionary<(TextPart In, int Start), Place>?[corpus.Articles.Count];
        SentenceLink[] links = [.. matches.Select(match => new SentenceLink(At(match.First), At(match.Second), match.Likeness.Similarity))];
        Statement[] statements = [.. new StatementClusters(sentences).Of(matches, options.StatementThreshold)
            .Select((statement, i) => new Statement(i + 1,
            [.. statement.Members.GroupBy(member => sentences[member].Article)
                .Select(own => new Rendering(corpus.Articles[own.Key], new Concordance(At([.. own]))))])
        {
            Text = At([statement.Central])[0],
        })];
        return new SentenceAlignment(links, statements, Settings(corpus, options));

        Place[] At(IReadOnlyList<int> numbers) => [.. numbers.Select(number =>
        {
            ComparedSentence sentence = sentences[number];
            Dictionary<(TextPart In, int Start), Place> known = places[sentence.Article] ??=
                SentencePlaces.Of(corpus.Articles[sentence.Article]).ToDictionary(place => (place.In, place.Span.Start));
            return known[(sentence.Text.Part, sentence.Span.Start)];
        })];
    }

    private static List<Setting> Settings(AnnotatedCorpus corpus, SentenceAlignmentOptions options) =>
    [
        new("method", "cosine of rare words in any form, words of like meaning, names by sound, numbers and runs of four characters"),
        new("threshold",
            $"{Caption.Number(options.Threshold)} for two sentences, "
            + $"{Caption.Number(options.RelatedThreshold)} for each other's best in articles with clearer links, "
            + $"{Caption.Number(options.StatementThreshold)} on average for all of a statement"),
        Caption.LeftOut(corpus),
    ];
}

/// <summary>
/// How much the alignment misses: statements that independent texts make in other words, listed by hand from whole articles by one reader
/// (data/gold/alignment.tsv; a test holds the figures to what is measured there).
/// </summary>
internal static class AlignmentMiss
{
    /// <summary>How many statements of one article stand in another, independent one, in all pairs of articles that were read.</summary>
    public const int Listed = 88;

    /// <summary>How many of them are found as one statement.</summary>
    public const int Found = 43;

    /// <summary>What captions say of it.</summary>
    public static Setting Setting { get; } = new(
        "missed", $"{Listed - Found} of {Listed} statements ({Caption.Percent(Math.Round((double)(Listed - Found) / Listed, 2))}) "
            + "that independent texts make in other words, as listed by hand in 13 pairs of articles");
}
