namespace Parallax;

/// <summary>One place behind a number.</summary>
/// <param name="Words">How many words stand there.</param>
/// <param name="Speaker">Whose statement it is or stands in; null in the outlet's own voice.</param>
public sealed record Place(AnnotatedArticle Article, TextPart In, TextSpan Span, int Words, Voice Voice, string? Speaker) : Summarised
{
    /// <summary>In what kind of block it stands; body where the text has no block there.</summary>
    public BlockKind Block => In == TextPart.Title ? BlockKind.Headline : Article.Segmented.Text.BlockAt(Span.Start)?.Kind ?? BlockKind.Body;

    /// <summary>Whether it stands in the headline.</summary>
    public bool IsHeadline => Block == BlockKind.Headline;
}

/// <summary>The places behind a number. A count is the length of this list, so number and proof cannot disagree.</summary>
/// <param name="places">The places, in corpus order.</param>
[TypeFormatterSource(typeof(SummaryFormatterSource<Concordance>), PreferredMimeTypes = [FormatterSource.Plain])]
public sealed class Concordance(IReadOnlyList<Place> places) : IReadOnlyList<Place>
{
    /// <summary>No place at all.</summary>
    public static Concordance Empty { get; } = new([]);

    /// <summary>How many places.</summary>
    public int Count => places.Count;

    /// <summary>How many words stand at them, together.</summary>
    public int Words { get; } = places.Sum(place => place.Words);

    /// <summary>The place at <paramref name="index"/>, from 0.</summary>
    public Place this[int index] => places[index];

    /// <inheritdoc/>
    public override string ToString() => Summarised.Of(this);

    /// <inheritdoc/>
    public IEnumerator<Place> GetEnumerator() => places.GetEnumerator();

    System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
}
