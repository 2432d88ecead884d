namespace Parallax;

/// <summary>How articles are annotated.</summary>
public sealed record AnnotationOptions
{
    // Read only when it is asked for, which takes a moment.
    private readonly IReadOnlyList<Lexicon>? lexicons;

    /// <summary>The lexicons whose terms are looked for.</summary>
    public IReadOnlyList<Lexicon> Lexicons
    {
        get => lexicons ?? [Lexicon.PoliticalViolence];
        init => lexicons = value;
    }

    /// <summary>
    /// The word lists of the articles' language: those for English, or a folder of the user's (<see cref="WordLists.InFolder"/>). Lists that are not
    /// there leave their findings out; tone is always that of English words.
    /// </summary>
    public WordLists Lists { get; init; } = WordLists.English;

    /// <summary>How quotations are looked for.</summary>
    public QuotationOptions Quotations { get; init; } = new();
}
