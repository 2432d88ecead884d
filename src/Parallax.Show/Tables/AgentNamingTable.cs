namespace Parallax;

/// <summary>How acts of harm and force are put, and whether the agent is named.</summary>
public static class AgentNamingTable
{
    /// <summary>Every form in the order of the table.</summary>
    internal static IReadOnlyList<AgentForm> Forms { get; } = Enum.GetValues<AgentForm>();

    /// <summary>The clauses and nouns of each article or outlet by form, with how many name the agent.</summary>
    public static Table Table(this AgentNaming naming)
    {
        ArgumentNullException.ThrowIfNull(naming);
        string level = GroupCells.Level(naming.Rows.Where(row => row.Named is not null).Select(row => row.Named!.Interval));
        return new Table(
            "agents",
            "How acts of harm and force are put.",
            [
                new(GroupCells.Heading(naming.Rows.Select(row => row.Group))),
                .. Forms.Select(form => new TableColumn(Wording.Capital(form.Name()), IsNumber: true)),
                new("Agent named", IsNumber: true),
            ],
            [new TableSection(null, [.. naming.Rows.Select(row => Row(naming, row))])],
            new TidyRows(
                [.. GroupCells.Names, "form", "count", "agentNamed", "clauses", "allNamed", "share", "low", "high", "level"],
                [.. naming.Rows.SelectMany(Tidy)]))
        {
            Explanation = $"Clauses and nouns by form; under each number how many name the agent, in the last column their share of all with {level} interval.",
            Settings = naming.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    /// <summary>"active", "passive with agent" …</summary>
    internal static string Name(this AgentForm form) => form switch
    {
        AgentForm.PassiveWithAgent => "passive with agent",
        _ => form.ToString().ToLowerInvariant(),
    };

    private static TableRow Row(AgentNaming naming, AgentNamingRow row)
    {
        string label = row.Group.Label();
        List<Cell> cells = [];
        foreach (AgentForm form in Forms)
        {
            Concordance places = row.Of(form);
            int named = row.NamedOf(form).Count;
            cells.Add(places.Count == 0 ? Cell.None : new Cell(Wording.Number(places.Count), places, $"{label}: {Wording.Number(places.Count)} {form.Name()}")
            {
                Detail = form == AgentForm.PassiveWithAgent ? null : $"{Wording.Number(named)} named",
            });
        }

        string of = $"{Wording.Number(row.NamedClauses.Count)} of {Wording.Number(row.Clauses.Count)}";
        cells.Add(row.Clauses.Count == 0 ? Cell.None : new Cell(of, row.NamedClauses, $"{label}: agent named in {of}")
        {
            Detail = row.Named is { } share
                ? $"{Wording.Percent(share.Share)}, {Wording.PercentRangeShort(share.Interval)}"
                : $"minimum {Wording.Number(naming.MinimumClauses)}",
        });
        return new TableRow(GroupCells.Head(row.Group), cells);
    }

    private static IEnumerable<TidyRow> Tidy(AgentNamingRow row) => Forms.Select(form => new TidyRow(
        [
            .. GroupCells.Values(row.Group), JsonName(form), row.Of(form).Count, row.NamedOf(form).Count, row.Clauses.Count, row.NamedClauses.Count,
            row.Named?.Share, row.Named?.Interval.Low, row.Named?.Interval.High, row.Named?.Interval.Level,
        ],
        row.Of(form)));

    private static string JsonName(AgentForm form) => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(form.ToString());
}
