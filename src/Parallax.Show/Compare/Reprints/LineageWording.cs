namespace Parallax;

/// <summary>How a lineage is put into words: what stands in the texts, and no more than that.</summary>
internal static class LineageWording
{
    public static string Name(this ReprintKind kind) => kind.ToString().ToLowerInvariant();

    /// <summary>"fromA", "fromB", "sameSource"; null where nothing tells.</summary>
    public static string? Name(this LineageDirection direction) => direction switch
    {
        LineageDirection.FromFirst => "fromA",
        LineageDirection.FromSecond => "fromB",
        LineageDirection.FromSameSource => "sameSource",
        _ => null,
    };

    /// <summary>"; the most that two share is 22 % of the shorter"; nothing where no two share a passage.</summary>
    public static string MostShared<T>(this Lineage<T> lineage)
        where T : notnull => lineage.Pairs.Count == 0 ? ""
            : $"; the most that two share is {Percent(lineage.Pairs.Max(pair => pair.OfShorter.Share))} of the shorter";

    public static string Name(this LineageEvidenceKind kind) => Camel(kind);

    /// <summary>What the evidence says of the origin, in a few words.</summary>
    public static string DirectionInWords(this LineagePair<LineageArticle> pair) => pair.Direction switch
    {
        LineageDirection.FromFirst => $"this points to {pair.First.Label}",
        LineageDirection.FromSecond => $"this points to {pair.Second.Label}",
        LineageDirection.FromSameSource => "this points to neither of the two",
        _ => "no direction told",
    };

    /// <summary>Each item of evidence in words, the same said once.</summary>
    public static IReadOnlyList<string> EvidenceInWords(this LineagePair<LineageArticle> pair) =>
        [.. pair.Evidence.Select(pair.InWords).Distinct(StringComparer.OrdinalIgnoreCase)];

    public static string InWords(this LineagePair<LineageArticle> pair, LineageEvidence item)
    {
        (LineageArticle own, LineageArticle other) = item.IsInFirst ? (pair.First, pair.Second) : (pair.Second, pair.First);
        return item.Kind switch
        {
            LineageEvidenceKind.NamesOther => $"{own.Label} names {item.Name}",
            LineageEvidenceKind.NamesSameSource => $"both name {item.Name}",
            LineageEvidenceKind.NamesAgency => $"{own.Label} credits {item.Name}",
            LineageEvidenceKind.NamesItself => $"{own.Label} credits itself ({item.Name})",
            LineageEvidenceKind.Earlier => $"{own.Label} is dated earlier ({own.Date}; {other.Date})",
            _ => $"{own.Label} stands as good as wholly in {other.Label}, which has more",
        };
    }

    /// <summary>Where an item of evidence stands; null where it is not found in a text.</summary>
    public static Place? PlaceOf(this LineagePair<LineageArticle> pair, LineageEvidence item) =>
        item.Span is { } span && (item.IsInFirst ? pair.First : pair.Second).Annotated is { } article ? At(article, span) : null;

    /// <summary>The shared sentences in both articles; none where they were only read.</summary>
    public static Concordance Places(this LineagePair<LineageArticle> pair)
    {
        if (pair.First.Annotated is not { } first || pair.Second.Annotated is not { } second || pair.Sentences.Count == 0)
            return Concordance.Empty;
        IEnumerable<Place> places = pair.Sentences.SelectMany(sentence => new[] { At(first, sentence.First), At(second, sentence.Second) });
        return new Concordance([.. places.Distinct()]);
    }

    private static Place At(AnnotatedArticle article, TextSpan span)
    {
        SentenceTone? tone = article.Tones.FirstOrDefault(tone => tone.In == TextPart.Text && tone.Span == span);
        return new Place(article, TextPart.Text, span, article.Segmented.Text.WordsIn(span), tone?.Voice ?? Voice.Own, null);
    }
}
