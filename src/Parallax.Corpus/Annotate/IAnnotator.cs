namespace Parallax;

/// <summary>Finds one kind of thing in an article and says where it is. The kit's one extension point in code.</summary>
/// <typeparam name="TAnnotation">What is found.</typeparam>
public interface IAnnotator<out TAnnotation>
{
    /// <summary>All that is found in <paramref name="article"/>, in the order of the texts and of the places in them.</summary>
    IReadOnlyList<TAnnotation> Annotate(SegmentedArticle article);
}
