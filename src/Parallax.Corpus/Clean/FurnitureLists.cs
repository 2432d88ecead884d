namespace Parallax;

/// <summary>
/// The word lists that Clean works with, one property a file of <c>data/language</c>. Use <c>with</c> to replace one. In the lists of cues
/// "phrase" is a whole line, "phrase …" a line that begins so, "… phrase" a line that ends so.
/// </summary>
public sealed record FurnitureLists
{
    /// <summary>The lists for English that come with the library.</summary>
    public static FurnitureLists English { get; } = ForLanguage("en");

    /// <summary>Lines of menus, buttons and advertisements.</summary>
    public IReadOnlyList<string> Navigation { get; init; } = [];

    /// <summary>Lines that announce other articles.</summary>
    public IReadOnlyList<string> RelatedLinks { get; init; } = [];

    /// <summary>Lines that stand after an article.</summary>
    public IReadOnlyList<string> Footers { get; init; } = [];

    /// <summary>Lines that say who wrote, edited or helped.</summary>
    public IReadOnlyList<string> Bylines { get; init; } = [];

    /// <summary>How a line of a picture begins, with the kind of what follows: "cue = caption", "cue = photoCredit", "cue = standfirst".</summary>
    public IReadOnlyList<string> Captions { get; init; } = [];

    /// <summary>Words that show a credit for a picture.</summary>
    public IReadOnlyList<string> PhotoCredits { get; init; } = [];

    /// <summary>Agencies and collections that are credited for pictures.</summary>
    public IReadOnlyList<string> PhotoAgencies { get; init; } = [];

    /// <summary>News agencies and outlets, with their short forms.</summary>
    public IReadOnlyList<string> Media { get; init; } = [];

    /// <summary>Lines that say which agencies a text is from.</summary>
    public IReadOnlyList<string> CreditLines { get; init; } = [];

    /// <summary>How names of agencies end; "(word)" counts only in brackets or after a dash.</summary>
    public IReadOnlyList<string> AgencyWords { get; init; } = [];

    /// <summary>What follows an author's name in the note about the author below an article.</summary>
    public IReadOnlyList<string> AuthorNotes { get; init; } = [];

    /// <summary>How a text cites a medium: "cue …", "… cue", and "- word" for what may stand between the two.</summary>
    public IReadOnlyList<string> CitedMedia { get; init; } = [];

    /// <summary>Months, days, and the other words of a line that is only a date.</summary>
    public IReadOnlyList<string> MonthsDays { get; init; } = [];

    /// <summary>Words in capitals that stand before a dash and are not a dateline's place.</summary>
    public IReadOnlyList<string> NotPlaces { get; init; } = [];

    private static FurnitureLists ForLanguage(string language) => new()
    {
        Navigation = WordList.Embedded(language, "navigation.txt"),
        RelatedLinks = WordList.Embedded(language, "related-links.txt"),
        Footers = WordList.Embedded(language, "footers.txt"),
        Bylines = WordList.Embedded(language, "bylines.txt"),
        Captions = WordList.Embedded(language, "captions.txt"),
        PhotoCredits = WordList.Embedded(language, "photo-credits.txt"),
        PhotoAgencies = WordList.Embedded(language, "photo-agencies.txt"),
        Media = WordList.Embedded(language, "media.txt"),
        CreditLines = WordList.Embedded(language, "credit-lines.txt"),
        AgencyWords = WordList.Embedded(language, "agency-words.txt"),
        AuthorNotes = WordList.Embedded(language, "author-notes.txt"),
        CitedMedia = WordList.Embedded(language, "cited-media.txt"),
        MonthsDays = WordList.Embedded(language, "months-days.txt"),
        NotPlaces = WordList.Embedded(language, "not-places.txt"),
    };
}
