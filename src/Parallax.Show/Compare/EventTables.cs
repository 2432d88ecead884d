namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>One table an event, each with the event's name before its title, and a first column <c>event</c> in its tidy rows.</summary>
    /// <param name="events">The events.</param>
    /// <param name="compare">The comparison of one event's articles.</param>
    /// <remarks>
    /// Where there are several events, those in which nothing was found show no table; their tidy rows are all the same there, in the first table.
    /// </remarks>
    public static Compared Tables(this Events events, Func<AnnotatedCorpus, Table> compare) =>
        new(Tables([.. events.All.Select(one => (one, one.Corpus))], events, compare));

    /// <summary>The same of what was measured of each event.</summary>
    internal static IReadOnlyList<Table> Tables<T>(this IReadOnlyList<(ArticleEvent Event, T Measured)> measured, Events events, Func<T, Table> table)
    {
        Table[] all = [.. measured.Select(one => OfEvent(table(one.Measured), events, one.Event))];
        Table[] shown = [.. all.Where(table => table.Rows.Any())];
        if (shown.Length == 0)
            shown = all[..Math.Min(1, all.Length)];
        TidyRow[] others = [.. all.Where(table => !shown.Contains(table)).SelectMany(table => table.Tidy.Rows)];

        // What all were measured with is said once, below the last; what belongs to one event stays with it.
        IReadOnlyList<Setting> common = Common(shown.Select(table => table.Settings));
        for (int i = 0; i + 1 < shown.Length; i++)
            shown[i] = shown[i] with { Settings = [.. shown[i].Settings.Except(common)] };
        if (others.Length > 0)
            shown[0] = shown[0] with { Tidy = shown[0].Tidy with { Rows = [.. shown[0].Tidy.Rows, .. others] } };
        return shown;
    }

    internal static IReadOnlyList<Setting> Common(IEnumerable<IReadOnlyList<Setting>> settings) =>
        settings.Aggregate(default(IReadOnlyList<Setting>?), (common, own) => common is null ? own : [.. common.Where(own.Contains)]) ?? [];

    private static Table OfEvent(Table table, Events events, ArticleEvent one) => table with
    {
        Id = events.All.Count > 1 ? $"{table.Id}-{Number(one.Number)}" : table.Id,
        Title = events.All.Count > 1 ? $"{one.Name} ({Count(one.Corpus.Articles.Count, "article")}): {table.Title}" : table.Title,
        Tidy = new TidyRows(["event", .. table.Tidy.Names], [.. table.Tidy.Rows.Select(row => row with { Values = [one.Name, .. row.Values] })]),
        Settings = [.. table.Settings, .. events.Settings],
    };
}
