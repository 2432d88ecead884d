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
        string level = GroupCells.Level(naming.Rows.Select(row => row.Named?.Interval));
        return new Table(
            "agents",
            "How acts of harm and force are put.",
            [
                new(GroupCells.Heading(naming.Rows.Select(row => row.Group))),
                .. Forms.Select(form => new TableColumn(Capital(form.Name()), IsNumber: true)),
                new("Agent named", IsNumber: true),
            ],
            [new TableSection(null, [.. naming.Rows.Select(row => Row(naming, row))])],
            new TidyRows(
                [.. GroupCells.Names, "form", "count", "agentNamed", "clauses", "allNamed", .. GroupCells.ShareNames],
                [.. naming.Rows.SelectMany(row => Forms.Select(form => Tidy(row, form)))]))
        {
            Explanation = "Clauses and nouns by form; under each number how many name the agent, "
                + $"in the last column their share of all with {level} interval.",
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
        string label = row.Group.Label(), of = Of(row.NamedClauses.Count, row.Clauses.Count);
        string share = row.Named is { } named
            ? $"{Percent(named.Share)}, {PercentRangeShort(named.Interval)}"
            : $"minimum {Number(naming.MinimumClauses)}";
        return new TableRow(
            GroupCells.Head(row.Group),
            [
                .. Forms.Select(form => row.Of(form).Counted(
                    $"{label}: {Number(row.Of(form).Count)} {form.Name()}",
                    form == AgentForm.PassiveWithAgent ? null : $"{Number(row.NamedOf(form).Count)} named")),
                row.Clauses.Count == 0 ? Cell.None : new Cell(of, row.NamedClauses, $"{label}: agent named in {of}") { Detail = share },
            ]);
    }

    private static TidyRow Tidy(AgentNamingRow row, AgentForm form) => new(
        [
            .. GroupCells.Values(row.Group), Camel(form), row.Of(form).Count, row.NamedOf(form).Count, row.Clauses.Count, row.NamedClauses.Count,
            .. GroupCells.Measured(row.Named?.Share, row.Named?.Interval),
        ],
        row.Of(form));
}
