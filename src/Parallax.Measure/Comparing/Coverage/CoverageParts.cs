namespace Parallax.Parts;

/// <summary>A statement that was not found in an article. It may stand there in words that the alignment does not recognise.</summary>
/// <param name="IndependentTexts">How many independent texts of no later date make it.</param>
/// <param name="Sentences">The sentences in which they do, in corpus order.</param>
/// <param name="Nearest">The sentence of the article that is most like it; null where none has a word in common.</param>
/// <param name="Similarity">How alike the two are, 0 to 1.</param>
/// <param name="IsDoubtful">Whether that sentence comes near enough that it may say the same in other words.</param>
/// <param name="Dates">What is known of which came first.</param>
public sealed record NotFoundStatement(
    CoveredStatement Statement, int IndependentTexts, Concordance Sentences, Place? Nearest, double Similarity, bool IsDoubtful, DateOrder Dates)
    : Summarised;

/// <summary>Whether an article could know of a statement, as far as dates tell.</summary>
public enum DateOrder
{
    /// <summary>An article that makes it is of an earlier day or hour.</summary>
    Earlier,

    /// <summary>All that make it are of the same day, and the hour of one or the other is not given.</summary>
    SameDay,

    /// <summary>The article, or all that make it, have no date that can be read.</summary>
    Unknown,
}
