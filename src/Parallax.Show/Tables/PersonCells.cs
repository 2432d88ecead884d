namespace Parallax;

/// <summary>What the tables by person, role, side and kind of source say alike.</summary>
internal static class PersonCells
{
    /// <summary>The first columns of their tidy rows, after those of the group.</summary>
    public static IReadOnlyList<string> Names { get; } = ["by", "key"];

    /// <summary>The key of those whom no side holds.</summary>
    public const string NoSide = "(no side)";

    /// <summary>The first columns of every tidy table; empty for the whole corpus.</summary>
    public static IEnumerable<object?> Group(MeasureGroup? group) => group is null ? [null, null, null, null] : GroupCells.Values(group);

    /// <summary>"Speaker", "Role", "Side", "Source".</summary>
    public static string Heading(SpeakerBy by) => by switch
    {
        SpeakerBy.Role => "Role",
        SpeakerBy.Side => "Side",
        SpeakerBy.Naming => "Source",
        _ => "Speaker",
    };

    /// <summary>A key in words: "armed group", "named person"; "no speaker found" where there is none.</summary>
    public static string Label(SpeakerBy by, string? key) => (by, key) switch
    {
        (_, null) => "no speaker found",
        (SpeakerBy.Side, NoSide) => "no side",
        (SpeakerBy.Role, nameof(SpeakerRole.Unknown)) => "not told",
        (SpeakerBy.Role, _) => Enum.Parse<SpeakerRole>(key).Name(),
        (SpeakerBy.Naming, nameof(SourceNaming.NamedPerson)) => "named person",
        (SpeakerBy.Naming, nameof(SourceNaming.Body)) => "body or place",
        (SpeakerBy.Naming, nameof(SourceNaming.Unnamed)) => "unnamed",
        (SpeakerBy.Naming, nameof(SourceNaming.Document)) => "document",
        (SpeakerBy.Naming, _) => "no speaker found",
        _ => key,
    };

    /// <summary>A key for programs: camel case where it is one of a closed list.</summary>
    public static string? Tidy(SpeakerBy by, string? key) => key is not null && by is SpeakerBy.Role or SpeakerBy.Naming ? Camel(key!) : key;

    /// <summary>The spellings that were joined, for programs: with a bar between them; null where nobody was found.</summary>
    public static string? Spellings(IReadOnlyList<string> spellings) => spellings.Count == 0 ? null : string.Join(" | ", spellings);

    /// <summary>"armedGroup".</summary>
    public static string Camel<T>(T value)
        where T : struct, Enum => Camel(value.ToString());

    /// <summary>Sections of rows by article or outlet, in their order; one without a heading for the whole corpus.</summary>
    public static IReadOnlyList<TableSection> Sections<T>(IEnumerable<T> rows, Func<T, MeasureGroup?> group, Func<T, TableRow> row) =>
    [
        .. rows.GroupBy(entry => group(entry) is { } own ? (own.By, own.Number) : default((GroupBy, int)?)).Select(section => new TableSection(
            group(section.First()) is { } own ? own.By == GroupBy.Article ? own.Label() : $"{own.Outlet.Name} ({GroupCells.Extent(own)})" : null,
            [.. section.Select(row)])),
    ];

    /// <summary>"57 %" with its interval below it, linked to its places.</summary>
    public static Cell Share(MeasuredShare share) => new(Wording.Percent(share.Share)) { Detail = Range(share) };

    /// <summary>"23–83 %"; nothing where there is not enough text.</summary>
    public static string? Range(MeasuredShare share) => share.Interval is { } interval ? Wording.PercentRangeShort(interval) : null;

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];
}
