namespace Parallax;

public static partial class Measures
{
    private static readonly QuotationKind[] Kinds = Enum.GetValues<QuotationKind>();

    /// <summary>The share of each kind of quotation, and quotations for each 100 words.</summary>
    /// <param name="by">Rows for each article, each outlet, or the corpus as one; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    /// <param name="speakers">Rows for each person, role, side or kind of source inside those; null for one row each.</param>
    /// <param name="sides">The sides, where speakers are counted by side; null for <see cref="Sides.Propose"/>.</param>
    public static Directness Directness(
        this AnnotatedCorpus corpus,
        GroupBy? by = null,
        SpeakersAs? speakers = null,
        Sides? sides = null,
        SpeakerShareOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new SpeakerShareOptions();
        SpeakerKeys? keys = speakers is null ? null : new SpeakerKeys(corpus, speakers, sides);
        IReadOnlyList<QuotedRows> groups = QuotedRows.Of(corpus, by);
        return new Directness(
            speakers,
            [.. groups.SelectMany(group => DirectnessRows(corpus, group, keys, options))],
            options.MinimumQuotations,
            [
                new("kinds", "direct: all in marks; mixed: partly; indirect: no marks; uncredited: marks without a speaker found"),
                new("per 100 words", "quotations with a speaker or a cue, uncredited marks left out, over all words analysed"),
                .. keys?.Settings ?? [],
                Caption.Interval(options.Bootstrap),
                new("minimum", Caption.Count(options.MinimumQuotations, "quotation") + " for an interval"),
                QuotedRows.Scope(groups, "quotation"),
                Caption.LeftOut(corpus),
                Caption.Texts(corpus),
            ]);
    }

    private static IEnumerable<DirectnessRow> DirectnessRows(AnnotatedCorpus corpus, QuotedRows group, SpeakerKeys? keys, SpeakerShareOptions options)
    {
        int words = group.Articles.Sum(article => article.Words);
        if (keys is null)
        {
            Interval? interval = group.Quotations.Count >= options.MinimumQuotations && words > 0 ? Rate(corpus, group, options.Bootstrap) : null;
            return [Row(corpus, group, null, words, options) with { PerHundredInterval = interval }];
        }

        return group.Quotations
            .GroupBy(quotation => keys.Of(quotation) ?? "", StringComparer.Ordinal)
            .Select(key => Row(corpus, group with { Quotations = [.. key] }, key.Key.Length == 0 ? null : key.Key, words, options))
            .OrderByDescending(row => row.Quotations.Count)
            .ThenBy(row => row.Key is null)
            .ThenBy(row => row.Key, StringComparer.Ordinal);
    }

    private static DirectnessRow Row(AnnotatedCorpus corpus, QuotedRows group, string? key, int words, SpeakerShareOptions options)
    {
        ILookup<QuotationKind, SpokenQuotation> byKind = group.Quotations.ToLookup(quotation => quotation.Quotation.Kind);
        (double Ratio, Interval Interval)[]? shares = group.Quotations.Count == 0 ? null : Shares(corpus, group, options.Bootstrap);
        bool isEnough = group.Quotations.Count >= options.MinimumQuotations;
        return new DirectnessRow(
            group.Group,
            key,
            words,
            Places.Of(group.Quotations.Select(quotation => quotation.Place)),
            [.. Kinds.Select(kind => new KindCount(
                kind,
                Places.Of(byKind[kind].Select(quotation => quotation.Place)),
                new MeasuredShare(shares?[(int)kind].Ratio ?? 0, isEnough ? shares?[(int)kind].Interval : null)))],
            words == 0 ? 0 : 100.0 * group.Quotations.Count(IsCredited) / words,
            null);
    }

    private static (double Ratio, Interval Interval)[] Shares(AnnotatedCorpus corpus, QuotedRows group, BootstrapOptions options)
    {
        Bootstrap bootstrap = new();
        foreach (IReadOnlyList<SpokenQuotation> unit in group.Units(corpus))
        {
            IEnumerable<KeyValuePair<int, int>> kinds = unit.CountBy(quotation => (int)quotation.Quotation.Kind).OrderBy(kind => kind.Key);
            bootstrap.Add(unit.Count, [.. kinds.Select(kind => (kind.Key, (double)kind.Value))]);
        }

        return bootstrap.Ratios(Kinds.Length, options);
    }

    // A quotation belongs to the sentence that it begins in.
    private static Interval Rate(AnnotatedCorpus corpus, QuotedRows group, BootstrapOptions options)
    {
        Bootstrap bootstrap = new();
        foreach ((int Words, int Quotations)[] unit in Independence.Of(corpus).Units(group.Articles, group.DrawsTexts, Sentences))
        {
            int quotations = unit.Sum(sentence => sentence.Quotations);
            bootstrap.Add(unit.Sum(sentence => sentence.Words), quotations == 0 ? [] : [(0, 100.0 * quotations)]);
        }

        return bootstrap.Ratios(1, options)[0].Interval;
    }

    private static IEnumerable<(int Words, int Quotations)> Sentences(AnnotatedArticle article)
    {
        foreach (SegmentedText text in article.Segmented.Texts)
        {
            int[] starts = [.. article.Quotations
                .Where(quotation => quotation.In == text.Part && quotation.Kind != QuotationKind.Uncredited)
                .Select(quotation => quotation.Content[0].Start)
                .Order()];
            int at = 0;
            foreach (Sentence sentence in text.Sentences)
            {
                int first = at;
                while (at < starts.Length && starts[at] < sentence.Span.End)
                    at++;
                yield return (text.WordsIn(sentence.Span), at - first);
            }
        }
    }

    private static bool IsCredited(SpokenQuotation quotation) => quotation.Quotation.Kind != QuotationKind.Uncredited;
}
