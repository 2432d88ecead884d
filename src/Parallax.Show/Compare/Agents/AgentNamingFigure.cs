namespace Parallax;

public static partial class FigureExtensions
{
    private const int SquaresInLine = 8;
    private const int MostLines = 8;
    private const double LinePitch = 14;

    private static readonly (string Heading, AgentForm[] Forms)[] Panels =
    [
        ("Active", [AgentForm.Active]),
        ("Passive", [AgentForm.PassiveWithAgent, AgentForm.Passive]),
        ("Intransitive", [AgentForm.Intransitive]),
        ("Noun", [AgentForm.Noun]),
    ];

    /// <summary>Draws the squares; where a row has more than squares can show, the share whose agent is named, with its interval.</summary>
    public static Figure Figure(this AgentNaming naming)
    {
        int most = naming.Rows.Where(row => !row.IsTooFew)
            .SelectMany(row => Panels.Select(panel => row.Uses.Count(use => panel.Forms.Contains(use.Clause.Form)))).DefaultIfEmpty(0).Max();
        int lines = Math.Max(1, (most + SquaresInLine - 1) / SquaresInLine);
        return lines <= MostLines ? Squares(naming, lines) : Shares(naming);
    }

    private static Figure Squares(AgentNaming naming, int lines) => new(
        "agents",
        "How the act is put, and whether the agent is named",
        "One square for each clause or noun. Filled: agent named. Open: not named. Pronouns count as named.",
        [.. Panels.Select(panel => new FigurePanel(new Scale(0, SquaresInLine, [])) { Heading = [panel.Heading] })],
        [.. naming.Rows.Select(row => Row(naming, row))],
        [.. naming.Rows.SelectMany((row, i) => row.IsTooFew ? [] : Marks(row, i))],
        naming.Table())
    {
        Size = FigureSize.Wide,
        BarHeight = (lines * LinePitch) - 2,
        RowHeight = (lines * LinePitch) + 16,
        Caption = Settings(naming.Settings),
        Description = "One square for each clause or noun for an act of harm or force; filled where the agent is named.",
    };

    private static Figure Shares(AgentNaming naming) => new(
        "agents",
        "How often the agent is named",
        "Share of the clauses and nouns for acts of harm and force that name who acts, "
            + $"with {GroupCells.Level(naming.Rows.Select(row => row.Named?.Interval))} intervals.",
        [new FigurePanel(Scale.Shares)],
        [.. naming.Rows.Select(row => Row(naming, row))],
        [.. naming.Rows.SelectMany((row, i) => row.Named is { } named ? [Share(row, named, i)] : Array.Empty<Mark>())],
        naming.Table())
    {
        RowHeight = 34,
        Caption = Settings(naming.Settings),
        Description = "Dot plot: the share of clauses and nouns for acts of harm and force that name the agent, with intervals.",
    };

    private static FigureRow Row(AgentNaming naming, AgentNamingRow row)
    {
        string named = $"{Of(row.NamedClauses.Count, row.Clauses.Count)} named";
        return FigureRow.Of(row.Group) with
        {
            Detail = row.IsTooFew ? null : row.Group.By == GroupBy.Article ? named : $"{named}, {GroupCells.Extent(row.Group)}",
            ShortDetail = row.IsTooFew ? null : named,
            TooFew = row.IsTooFew ? TooFew(row.Clauses.Count, "clause", naming.MinimumClauses) : null,
        };
    }

    private static IEnumerable<Mark> Marks(AgentNamingRow row, int index)
    {
        for (int panel = 0; panel < Panels.Length; panel++)
        {
            // Those that name the agent first: the filled part is seen as one stretch.
            AgentForm[] forms = Panels[panel].Forms;
            AgentUse[] uses = [.. row.Uses.Where(use => forms.Contains(use.Clause.Form)).OrderByDescending(use => use.Clause.IsAgentNamed)];
            for (int i = 0; i < uses.Length; i++)
            {
                yield return new SquareMark(index, panel, (i % SquaresInLine) + 0.5, i / SquaresInLine, Reading(row, uses[i]))
                {
                    Places = new Concordance([uses[i].Place]),
                    IsOpen = !uses[i].Clause.IsAgentNamed,
                };
            }
        }
    }

    private static string Reading(AgentNamingRow row, AgentUse use)
    {
        string agent = use.Clause.Agent is { } named ? $"agent: {Shorten(named, 60)}" : "no agent named";
        return $"{row.Group.Label()}: “{use.Place.Excerpt(80)}”: {use.Clause.Form.Name()}, {agent}";
    }

    private static PointMark Share(AgentNamingRow row, AgentShare named, int index) => new(
        index,
        0,
        named.Share,
        named.Interval,
        $"{row.Group.Label()}: agent named in {Of(row.NamedClauses.Count, row.Clauses.Count)} ({Percent(named.Share)}), {WithLevel(named.Interval)}")
    {
        Places = row.NamedClauses,
        IsOpen = row.NamedClauses.Count == 0,
    };
}
