namespace Parallax;

/// <summary>
/// The word lists that Clean works with, one property a file of <c>data/language</c>. Use <c>with</c> to replace one. In the lists of cues
/// "phrase" is a whole line, "phrase …" a line that begins so, "… phrase" a line that ends so.
/// </summary>
public sealed record FurnitureLists
{
    /// <summary>The lists for English that come with the library.</summary>
    public static FurnitureLists English { get; } = Of(WordLists.English);

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

    /// <summary>Small words by which lines are read that are no sentences: rows "question, tab, word".</summary>
    public IReadOnlyList<string> LineWords { get; init; } = [];

    /// <summary>The words of <see cref="LineWords"/> that answer a question.</summary>
    internal IEnumerable<string> Words(string question) =>
        LineWords.Where(row => row.StartsWith(question + "\t", StringComparison.Ordinal)).Select(row => row[(question.Length + 1)..]);

    internal static FurnitureLists Of(WordLists lists) => new()
    {
        Navigation = lists.Lines("navigation.txt"),
        RelatedLinks = lists.Lines("related-links.txt"),
        Footers = lists.Lines("footers.txt"),
        Bylines = lists.Lines("bylines.txt"),
        Captions = lists.Lines("captions.txt"),
        PhotoCredits = lists.Lines("photo-credits.txt"),
        PhotoAgencies = lists.Lines("photo-agencies.txt"),
        Media = lists.Lines("media.txt"),
        CreditLines = lists.Lines("credit-lines.txt"),
        AgencyWords = lists.Lines("agency-words.txt"),
        AuthorNotes = lists.Lines("author-notes.txt"),
        CitedMedia = lists.Lines("cited-media.txt"),
        MonthsDays = lists.Lines("months-days.txt"),
        NotPlaces = lists.Lines("not-places.txt"),
        LineWords = lists.Lines("line-words.tsv"),
    };
}
