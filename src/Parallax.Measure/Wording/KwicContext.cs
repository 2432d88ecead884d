namespace Parallax.Parts;

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
