namespace Parallax;

/// <summary>Which articles share a text: five articles that carry two agency texts are two witnesses.</summary>
/// <param name="Families">Articles by shared text, in order of the first article of each; an article on its own is a family of one.</param>
/// <param name="Pairs">The pairs that share text, with how much.</param>
/// <param name="Settings">What it was measured with, for captions.</param>
public sealed record SharedTexts(
    IReadOnlyList<IReadOnlyList<AnnotatedArticle>> Families,
    IReadOnlyList<SharedPair> Pairs,
    IReadOnlyList<Setting> Settings)
{
    /// <summary>How many independent texts the articles are.</summary>
    public int IndependentTexts => Families.Count;

    /// <summary>The letter of an article's family: A, B, … Z, AA, …</summary>
    /// <exception cref="ArgumentException">The article is in no family.</exception>
    public string LetterOf(AnnotatedArticle article)
    {
        for (int i = 0; i < Families.Count; i++)
        {
            if (Families[i].Any(member => ReferenceEquals(member, article)))
                return Letter(i);
        }

        throw new ArgumentException($"Article '{article.Article.Id}' is not among the compared ones.", nameof(article));
    }

    internal static string Letter(int index) => index < 26 ? ((char)('A' + index)).ToString() : Letter((index / 26) - 1) + Letter(index % 26);
}

/// <summary>Two articles that share text.</summary>
/// <param name="First">The earlier one in the corpus.</param>
/// <param name="Second">The later one.</param>
/// <param name="Containment">Share of the shorter one's five-word shingles that stand in the other, 0 to 1 (Broder 1997).</param>
public sealed record SharedPair(AnnotatedArticle First, AnnotatedArticle Second, double Containment);
