namespace Parallax;

/// <summary>
/// A comparison as a table. It has two forms of one content: what a reader sees (<see cref="Columns"/>, <see cref="Sections"/>), with links from
/// numbers to their places, and tidy rows (<see cref="Tidy"/>), one observation a row, for programs.
/// </summary>
/// <param name="Id">What ids on a page begin with, and what a downloaded file is called: letters, digits, hyphens.</param>
/// <param name="Title">What it shows, as a sentence with its full stop.</param>
/// <param name="Columns">The columns; the first heads the rows.</param>
/// <param name="Sections">The rows, in groups.</param>
/// <param name="Tidy">The same numbers, one observation a row.</param>
[TypeFormatterSource(typeof(ShowFormatterSource<Table>), PreferredMimeTypes = [FormatterSource.Html, FormatterSource.Plain])]
public sealed partial record Table(
    string Id,
    string Title,
    IReadOnlyList<TableColumn> Columns,
    IReadOnlyList<TableSection> Sections,
    TidyRows Tidy) : IShown
{
    /// <summary>How to read it, after the title; whole sentences.</summary>
    public string Explanation { get; init; } = "";

    /// <summary>What the numbers were measured with, after that.</summary>
    public IReadOnlyList<Setting> Settings { get; init; } = [];

    /// <summary>Title and explanation where they speak of links, which text has not; null for the same.</summary>
    internal (string Title, string Explanation)? OnPage { get; init; }

    /// <summary>Whether row heads stay on one line where there is room.</summary>
    public bool KeepsRowHeadsWhole { get; init; }

    /// <summary>Whether there are many narrow columns of counts.</summary>
    public bool IsDense { get; init; }

    /// <summary>Whether it takes the margin as well, where there is one.</summary>
    public bool IsWide { get; init; }

    /// <summary>Whether rows were left out; its CSV has them all, and is not offered where the others were too many.</summary>
    internal bool IsCut { get; init; }

    /// <summary>The caption as text: title, explanation, settings.</summary>
    public string Caption => string.Join(' ', new[] { Title, Explanation, Settings(Settings) }.Where(part => part.Length > 0));

    internal IEnumerable<TableRow> Rows => Sections.SelectMany(section => section.Rows);

    /// <summary>The table with its first rows alone, which says so.</summary>
    internal Table First(int rows)
    {
        if (rows >= Rows.Count())
            return this;
        string cut = $" The first {Number(rows)} rows are shown; .Table().ToCsv() has all.";
        int left = rows;
        List<TableSection> sections = [];
        foreach (TableSection section in Sections.TakeWhile(_ => left > 0))
        {
            sections.Add(section with { Rows = [.. section.Rows.Take(left)] });
            left -= section.Rows.Count;
        }

        (string Title, string Explanation)? onPage = OnPage is { } page ? (page.Title, page.Explanation + cut) : null;
        return this with { Sections = sections, Explanation = Explanation + cut, OnPage = onPage, IsCut = true };
    }
}
