namespace Parallax.Parts;

/// <summary>A column of a <see cref="Table"/>.</summary>
/// <param name="Heading">What stands over it.</param>
/// <param name="IsNumber">Whether it holds numbers, which stand to the right.</param>
public sealed record TableColumn(string Heading, bool IsNumber = false)
{
    /// <summary>The voice whose swatch stands before the heading; on a phone it stands alone.</summary>
    public Voice? Voice { get; init; }

    /// <summary>Whether its cells stay on one line where there is room, as the words around the node of a concordance have to.</summary>
    public bool KeepsLine { get; init; }

    /// <summary>The article that the heading names by number, where it is one.</summary>
    public AnnotatedArticle? Article { get; init; }

    /// <summary>That article's number, which stands alone on a phone.</summary>
    public int? Number { get; init; }

    /// <summary>The pole of what the column counts.</summary>
    public Pole? Pole { get; init; }

    /// <summary>A column with nothing but a heading.</summary>
    public static implicit operator TableColumn(string heading) => new(heading);
}

/// <summary>Rows that belong together.</summary>
/// <param name="Heading">What joins them; null where the table has one section only.</param>
/// <param name="Rows">The rows.</param>
public sealed record TableSection(string? Heading, IReadOnlyList<TableRow> Rows);

/// <summary>A row of a <see cref="Table"/>.</summary>
/// <param name="Head">What the row is about.</param>
/// <param name="Cells">Its cells, one for each column after the first; empty where <paramref name="TooFew"/> says why.</param>
/// <param name="TooFew">"not enough text: 1 choice, minimum 3", over all cells; null where there is enough.</param>
public sealed record TableRow(Cell Head, IReadOnlyList<Cell> Cells, Cell? TooFew = null);

/// <summary>A cell of a <see cref="Table"/>.</summary>
/// <param name="Parts">What stands in it; more than one where a count is divided by voice.</param>
public sealed record Cell(IReadOnlyList<CellPart> Parts)
{
    /// <summary>A cell with one text.</summary>
    public Cell(string text)
        : this([new CellPart(text)])
    {
    }

    /// <summary>A cell that counts places.</summary>
    /// <param name="text">The number, or "2 of 5".</param>
    /// <param name="places">What it counts.</param>
    /// <param name="label">The number in words, for whoever hears the page: "2 assassination, quoted, Halmere Post".</param>
    public Cell(string text, Concordance places, string label)
        : this([new CellPart(text) { Places = places, Label = label }])
    {
    }

    /// <summary>A dash: nothing was found.</summary>
    public static Cell None { get; } = new("–");

    /// <summary>A cell with one text.</summary>
    public static implicit operator Cell(string text) => new(text);

    /// <summary>A second, smaller line: an interval, an affiliation.</summary>
    public string? Detail { get; init; }

    /// <summary>The pole whose sign stands before it.</summary>
    public Pole? Pole { get; init; }
}

/// <summary>A piece of a cell: a text, with what it links to.</summary>
/// <param name="Text">The text.</param>
public sealed record CellPart(string Text)
{
    /// <summary>The places that it counts; null where it counts none.</summary>
    public Concordance? Places { get; init; }

    /// <summary>The text in words, for whoever hears the page, and as heading over the places.</summary>
    public string? Label { get; init; }

    /// <summary>The voice whose swatch stands before it.</summary>
    public Voice? Voice { get; init; }

    /// <summary>The article that it names or counts the words of.</summary>
    public AnnotatedArticle? Article { get; init; }

    /// <summary>Another part of the page that it leads to, by id.</summary>
    public string? Section { get; init; }
}
