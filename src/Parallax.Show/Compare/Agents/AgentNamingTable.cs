namespace Parallax;

public static partial class TableExtensions
{
    private static readonly AgentForm[] Forms = Enum.GetValues<AgentForm>();

    /// <summary>The clauses and nouns of each article or outlet by form, with how many name the agent.</summary>
    public static Table Table(this AgentNaming naming)
    {
        string level = GroupCells.Level(naming.Rows.Select(row => row.Named?.Interval));
        Columns<AgentNamingRow> columns = new(
        [
            (GroupCells.Heading(naming.Rows.Select(row => row.Group)), row => GroupCells.Head(row.Group)),
            .. Forms.Select(form => (new TableColumn(Capital(form.Name()), IsNumber: true), (Func<AgentNamingRow, Cell>)(row => OfForm(row, form)))),
            (new("Agent named", IsNumber: true), row => Named(row, naming.MinimumClauses)),
        ]);
        return columns.Table("agents", "How acts of harm and force are put.", naming.Rows, TidyRows.Of(
            naming.Rows.SelectMany(row => Forms.Select(form => (Row: row, Form: form))),
            of => of.Row.Of(of.Form),
            [
                .. GroupCells.Columns<(AgentNamingRow Row, AgentForm Form)>(of => of.Row.Group),
                ("form", of => Camel(of.Form)), ("count", of => of.Row.Of(of.Form).Count), ("agentNamed", of => of.Row.NamedOf(of.Form).Count),
                ("clauses", of => of.Row.Clauses.Count), ("allNamed", of => of.Row.NamedClauses.Count),
                .. GroupCells.Shares<(AgentNamingRow Row, AgentForm Form)>(of => of.Row.Named?.Share, of => of.Row.Named?.Interval),
            ])) with
        {
            Explanation = "Clauses and nouns by form; under each number how many name the agent, "
                + $"in the last column their share of all with {level} interval.",
            Settings = naming.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    internal static string Name(this AgentForm form) => form switch
    {
        AgentForm.PassiveWithAgent => "passive with agent",
        _ => form.ToString().ToLowerInvariant(),
    };

    private static Cell OfForm(AgentNamingRow row, AgentForm form) => row.Of(form).Counted(
        $"{row.Group.Label()}: {Number(row.Of(form).Count)} {form.Name()}",
        form == AgentForm.PassiveWithAgent ? null : $"{Number(row.NamedOf(form).Count)} named");

    private static Cell Named(AgentNamingRow row, int minimum)
    {
        if (row.Clauses.Count == 0)
            return Cell.None;
        string of = Of(row.NamedClauses.Count, row.Clauses.Count);
        return new Cell(of, row.NamedClauses, $"{row.Group.Label()}: agent named in {of}")
        {
            Detail = row.Named is { } named ? $"{Percent(named.Share)}, {PercentRangeShort(named.Interval)}" : $"minimum {Number(minimum)}",
        };
    }
}
