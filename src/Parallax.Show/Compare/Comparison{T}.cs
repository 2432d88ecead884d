namespace Parallax;

/// <summary>A comparison by what one measure gives.</summary>
/// <param name="name">What is typed.</param>
/// <param name="shows">What it shows, in a few words.</param>
/// <typeparam name="T">What is measured.</typeparam>
public sealed class Comparison<T>(string name, string shows) : Comparison(name, shows)
    where T : notnull
{
    /// <summary>The measure.</summary>
    public required Func<Comparing, T> Measure { get; init; }

    /// <summary>What was measured, as a table.</summary>
    public Func<T, Table> Table { get; init; } = _ => throw new NotSupportedException("This comparison has more than one table.");

    /// <summary>Its tables, where they are more than the one or depend on how it was asked for.</summary>
    public Func<Comparing, Compared>? Tables { get; init; }

    /// <summary>What was measured, as a drawing; null where it is none.</summary>
    public Func<T, Figure?> Figure { get; init; } = _ => null;

    /// <summary>What was found, in a sentence.</summary>
    public Func<T, string> Finding { get; init; } = _ => "";

    /// <summary>What was not found and why, where there is nothing to show.</summary>
    public Func<T, (string What, string Why)?> Nothing { get; init; } = _ => null;

    /// <summary>How to read it, beside the text, each note with its first words in bold.</summary>
    public Func<T, IReadOnlyList<(string Bold, string Text)>> Beside { get; init; } = _ => [];

    /// <summary>What it was measured with.</summary>
    public Func<T, IReadOnlyList<Setting>> Settings { get; init; } = _ => [];

    /// <summary>What measures beside the first one were made with, by name.</summary>
    internal Func<T, IEnumerable<(string Name, IReadOnlyList<Setting> Settings)>> MoreSettings { get; init; } = _ => [];

    /// <summary>The section below the notes, where that is more than finding, figure and table.</summary>
    internal Action<SectionWriter, T>? Section { get; init; }

    /// <summary>What is measured of a corpus; once, whoever asks.</summary>
    public T Of(Comparing asked)
    {
        ArgumentNullException.ThrowIfNull(asked);
        return asked.Of(Measure);
    }

    /// <inheritdoc/>
    public override Compared Compare(Comparing asked) => Tables is null ? new Compared([Table(Of(asked))]) : Tables(asked);

    internal override void Prepare(Comparing asked) => Of(asked);

    internal override void Write(SectionWriter page)
    {
        T found = Of(page.Asked);
        if (Nothing(found) is { } nothing)
        {
            page.Box(nothing.What, nothing.Why);
            return;
        }

        page.Margin(Beside(found));
        if (Section is not null)
        {
            Section(page, found);
            return;
        }

        if (Finding(found) is { Length: > 0 } finding)
            page.Text(finding);
        if (Figure(found) is { } figure)
            page.Figure(figure);
        else
            page.Table(Table(found));
    }

    internal override IEnumerable<(string Name, IReadOnlyList<Setting> Settings)> Provenance(Comparing asked) =>
        [(SettingsName, Settings(Of(asked))), .. MoreSettings(Of(asked))];
}
