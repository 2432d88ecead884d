namespace Parallax;

/// <summary>Words of speakers in an article or outlet, and the panel that they are drawn in; the group is null for the whole corpus.</summary>
internal sealed record SpokenWords(MeasureGroup? Group, int Panel, Concordance Attributed, Concordance Quoted)
{
    public int Words => Attributed.Words + Quoted.Words;

    /// <summary>A panel for each of the first, and one for all others.</summary>
    public static int PanelOf<T>(T[] first, T one) => Array.IndexOf(first, one) is var at and >= 0 ? at : first.Length;
}

/// <summary>Bars of words that speakers are given, attributed and then quoted, with their number; alike for roles, sides and persons.</summary>
/// <param name="spoken">The words.</param>
/// <param name="panels">Whose words each panel holds, and what stands over it.</param>
/// <param name="lines">The rows: articles or outlets, or null for the whole corpus.</param>
internal sealed class SpokenFigure(SpokenWords[] spoken, IReadOnlyList<(string Whose, IReadOnlyList<string> Heading)> panels, MeasureGroup?[] lines)
{
    private const int MostInText = 4;

    // An outlet with more articles gives more words to everybody; the words that it gives to speakers are the measure then.
    private readonly bool asShares = lines.Any(group => group?.By == GroupBy.Outlet);

    private readonly ILookup<((GroupBy, int)?, int), SpokenWords> cells = spoken.ToLookup(words => (PersonCells.Key(words.Group), words.Panel));

    public string Whose => asShares ? "outlet" : "article";

    public Figure Of(string id, string title, Table table)
    {
        Scale scale = asShares ? Scale.Shares : Scale.Counts(cells.Select(cell => cell.Sum(words => words.Words)).DefaultIfEmpty(0).Max(), "words");
        return new Figure(
            id,
            title,
            asShares ? "One row an outlet; length is the share of all words that the outlet gives to speakers."
                : $"One row {(lines is [null] ? "for all articles" : "an article")}; length is words.",
            [.. panels.Select(panel => new FigurePanel(scale) { Heading = panel.Heading })],
            [.. lines.Select(group => group is null ? new FigureRow("All articles") : FigureRow.Of(group))],
            [.. lines.SelectMany(Marks)],
            table)
        {
            Size = asShares || panels.Count > MostInText ? FigureSize.Wide : FigureSize.Text,
            Key = new FigureKey([Voice.Attributed, Voice.Quoted], []),
        };
    }

    private IEnumerable<Mark> Marks(MeasureGroup? group, int row)
    {
        SpokenWords[][] all = [.. panels.Select((_, panel) => cells[(PersonCells.Key(group), panel)].ToArray())];
        int? total = asShares ? all.Sum(own => own.Sum(words => words.Words)) : null;
        return all.SelectMany((own, panel) =>
            Marks(row, panel, group is null ? panels[panel].Whose : $"{group.Label()}, {panels[panel].Whose}", own, total));
    }

    private static IEnumerable<Mark> Marks(int row, int panel, string label, SpokenWords[] own, int? total)
    {
        Concordance attributed = Join(own, words => words.Attributed), quoted = Join(own, words => words.Quoted);
        double unit = total is > 0 ? 1.0 / total.Value : 1;
        string Reading(int count) => $"{label}: {Count(count, "word")}{(total is > 0 ? $" of {Number(total.Value)}" : "")}";
        int words = attributed.Words + quoted.Words;
        double middle = attributed.Words * unit, end = words * unit;
        if (attributed.Words > 0)
            yield return new BarMark(row, panel, 0, middle, Voice.Attributed, Reading(attributed.Words) + " attributed") { Places = attributed };
        if (quoted.Words > 0)
            yield return new BarMark(row, panel, middle, end, Voice.Quoted, Reading(quoted.Words) + " quoted") { Places = quoted };
        yield return new TextMark(row, panel, end, total is > 0 ? Percent(end) : Number(words), Reading(words)) { IsFaint = words == 0 };
    }

    // The same places where there is one row, so that a page lists them once.
    private static Concordance Join(SpokenWords[] own, Func<SpokenWords, Concordance> places) =>
        own.Length == 1 ? places(own[0]) : new([.. own.SelectMany(places)]);
}
