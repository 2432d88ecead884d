namespace Parallax.Parts;

/// <summary>A number in an article.</summary>
/// <param name="Quantity">The number with what it counts.</param>
/// <param name="Place">Where it stands, in whose voice.</param>
public sealed record NumberMention(Quantity Quantity, Place Place) : Summarised
{
    /// <summary>The article.</summary>
    public AnnotatedArticle Article => Place.Article;

    /// <summary>The number as written, from the words about exactness to the counted noun: "at least three people".</summary>
    public string Text => Quantity.Span.In(Article.Segmented.Of(Quantity.In).Text).ToString();
}

/// <summary>Two numbers for one thing.</summary>
/// <param name="First">The one that stands first in the corpus.</param>
/// <param name="Agreement">How they stand to each other.</param>
public sealed record NumberPair(NumberMention First, NumberMention Second, NumberAgreement Agreement) : Summarised
{
    /// <summary>Whether both stand in one article.</summary>
    public bool IsWithinArticle => First.Article == Second.Article;
}

/// <summary>When two numbers count the same thing. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record NumbersOptions
{
    /// <summary>Two numbers that agree are taken for one where the words around them are so alike, above 0 and up to 1.</summary>
    public double Threshold { get; init => field = Allowed.Share(value); } = 0.22;

    /// <summary>The same for two that differ, where more is asked: a wrong disagreement is worse than one that was missed.</summary>
    public double DifferenceThreshold { get; init => field = Allowed.Share(value); } = 0.3;

    /// <summary>The first numbers of two articles are taken for one where headline and first sentences are so alike, above 0 and up to 1.</summary>
    public double LeadThreshold { get; init => field = Allowed.Share(value); } = 0.3;
}
