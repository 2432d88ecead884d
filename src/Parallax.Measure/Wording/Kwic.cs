namespace Parallax;

/// <summary>All places of a word or phrase, each in its context, with whose words they are (keyword in context; Luhn 1960).</summary>
/// <param name="Lines">The places, in the order asked for.</param>
/// <param name="Articles">In how many articles they stand.</param>
/// <param name="IndependentTexts">In how many texts, once reprints are counted once.</param>
/// <param name="ArticlesRead">How many articles were read.</param>
/// <param name="Settings">What was looked for and what was left out, for captions.</param>
public sealed record Kwic(
    TermPattern Pattern, IReadOnlyList<KwicLine> Lines, int Articles, int IndependentTexts, int ArticlesRead, IReadOnlyList<Setting> Settings)
{
    /// <summary>The places; their number is how often it was found.</summary>
    public Concordance Places { get; } = Parallax.Places.Of(Lines.Select(static line => line.Place));

    /// <summary>The places of each voice, from quoted down to own; voices without any are absent.</summary>
    public IReadOnlyList<KeyValuePair<Voice, Concordance>> ByVoice { get; } =
    [
        .. Lines.GroupBy(static line => line.Place.Voice).OrderBy(static voice => KwicMeasure.Rank(voice.Key))
            .Select(static voice => KeyValuePair.Create(voice.Key, Parallax.Places.Of(voice.Select(static line => line.Place)))),
    ];
}

/// <summary>One line of a concordance.</summary>
/// <param name="Number">The article's number in the corpus, from 1.</param>
/// <param name="Place">The node: where it stands, in whose voice, whose statement.</param>
/// <param name="Context">What stands before and after it in its sentence.</param>
/// <param name="IsName">Whether it is part of a name, and so no choice of words.</param>
public sealed record KwicLine(int Number, Place Place, KwicContext Context, bool IsName)
{
    /// <summary>The words before the node, as written.</summary>
    public ReadOnlySpan<char> Left => Place.Article.TextAt(Place.In, Context.Left);

    /// <summary>The node, as written.</summary>
    public ReadOnlySpan<char> Node => Place.Article.TextAt(Place.In, Place.Span);

    /// <summary>The words after the node, as written.</summary>
    public ReadOnlySpan<char> Right => Place.Article.TextAt(Place.In, Context.Right);
}

/// <summary>What stands around a place, up to the ends of its sentence.</summary>
/// <param name="Left">From the beginning of the sentence to the place.</param>
/// <param name="Right">From the place to the end of the sentence.</param>
public readonly record struct KwicContext(TextSpan Left, TextSpan Right)
{
    /// <summary>
    /// The context of <paramref name="place"/>. A place that runs over several sentences has what is before it in the first and after it in the last;
    /// where no sentence is known, the block is the bound.
    /// </summary>
    public static KwicContext Of(Place place)
    {
        ArgumentNullException.ThrowIfNull(place);
        SegmentedText text = place.Article.Segmented.Of(place.In);
        TextSpan first = Bounds(text, place.Span, place.Span.Start), last = Bounds(text, place.Span, Math.Max(place.Span.Start, place.Span.End - 1));
        return new KwicContext(
            TextSpan.FromBounds(Math.Min(first.Start, place.Span.Start), place.Span.Start),
            TextSpan.FromBounds(place.Span.End, Math.Max(last.End, place.Span.End)));
    }

    private static TextSpan Bounds(SegmentedText text, TextSpan place, int position) =>
        text.SentenceAt(position)?.Span ?? text.BlockAt(position)?.Span ?? place;
}
