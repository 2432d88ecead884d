namespace Parallax;

/// <summary>What the tables by person, role, side and kind of source say alike.</summary>
internal static class PersonCells
{
    /// <summary>The key of those whom no side holds.</summary>
    public const string NoSide = "(no side)";

    public static IReadOnlyList<(string Name, Func<T, object?> Value)> Columns<T>(SpeakersAs? by, Func<T, string?> key) =>
        [("by", _ => by is { } own ? Camel(own) : null), ("key", row => by is { } own ? Tidy(own, key(row)) : null)];

    public static string Heading(SpeakersAs by) => by switch
    {
        SpeakersAs.Role => "Role",
        SpeakersAs.Side => "Side",
        SpeakersAs.Naming => "Source",
        _ => "Speaker",
    };

    /// <summary>A key in words: "armed group", "named person"; "no speaker found" where there is none.</summary>
    public static string Label(SpeakersAs by, string? key) => (by, key) switch
    {
        (_, null) => "no speaker found",
        (SpeakersAs.Side, NoSide) => "no side",
        (SpeakersAs.Role, nameof(SpeakerRole.Unknown)) => "not told",
        (SpeakersAs.Role, _) => Enum.Parse<SpeakerRole>(key).Name(),
        (SpeakersAs.Naming, nameof(SourceNaming.NamedPerson)) => "named person",
        (SpeakersAs.Naming, nameof(SourceNaming.Body)) => "body or place",
        (SpeakersAs.Naming, nameof(SourceNaming.Unnamed)) => "unnamed",
        (SpeakersAs.Naming, nameof(SourceNaming.Document)) => "document",
        (SpeakersAs.Naming, _) => "no speaker found",
        _ => key,
    };

    /// <summary>A key in words, and of which article or outlet: "Ilsen, 3 Halmere Post".</summary>
    public static string In(string name, MeasureGroup? group) => group is null ? name : $"{name}, {group.Label()}";

    /// <summary>The spellings that were joined, for programs: with a bar between them; null where nobody was found.</summary>
    public static string? Spellings(IReadOnlyList<string> spellings) => spellings.Count == 0 ? null : string.Join(" | ", spellings);

    /// <summary>What tells one article or outlet from others; null for the whole corpus.</summary>
    public static (GroupBy By, int Number)? Key(MeasureGroup? group) => group is null ? null : (group.By, group.Number);

    /// <summary>What stands over the rows of an article or outlet.</summary>
    public static string Heading(MeasureGroup group) =>
        group.By == GroupBy.Article ? group.Label() : $"{group.Outlet.Name} ({GroupCells.Extent(group)})";

    public static Cell Who(string name, string label, Concordance quotations, string? detail) =>
        new([new CellPart(name) { Places = quotations, Label = $"{label}: {Count(quotations.Count, "quotation")}" }]) { Detail = detail };

    /// <summary>Cue words with how often each stands, as links to their places.</summary>
    public static Cell Cues(IEnumerable<CueCount> cues, string label)
    {
        // The spoken name begins with what stands there, or a voice command would not find it.
        CellPart[] parts = [.. cues.Select(cue => new { cue.Places, Text = Counted(cue) })
            .Select(cue => new CellPart(cue.Text) { Places = cue.Places, Label = $"{cue.Text}, cue of {label}" })];
        return parts.Length == 0 ? Cell.None : new Cell(parts);
    }

    /// <summary>"say 3"; the word alone where it stands once.</summary>
    public static string Counted(CueCount cue) => cue.Places.Count == 1 ? cue.Lemma : $"{cue.Lemma} {Number(cue.Places.Count)}";

    /// <summary>The same for programs, each with its number.</summary>
    public static string Tidy(IEnumerable<CueCount> cues) => string.Join("; ", cues.Select(cue => $"{cue.Lemma} {Number(cue.Places.Count)}"));

    /// <summary>Role and affiliation of a speaker, as far as they are known; null where neither is.</summary>
    public static string? About(SpeakerRole role, string? affiliation) =>
        string.Join("; ", new[] { role.Name(), affiliation ?? "" }.Where(part => part.Length > 0)) is { Length: > 0 } about ? about : null;

    /// <summary>"57 %" with its interval below it.</summary>
    public static Cell Share(MeasuredShare share) => new(Percent(share.Share)) { Detail = Range(share) };

    /// <summary>"23–83 %"; nothing where there is not enough text.</summary>
    public static string? Range(MeasuredShare share) => share.Interval is { } interval ? PercentRangeShort(interval) : null;

    // Camel case where it is one of a closed list.
    private static string? Tidy(SpeakersAs by, string? key) => key is not null && by is SpeakersAs.Role or SpeakersAs.Naming ? Camel(key) : key;
}
