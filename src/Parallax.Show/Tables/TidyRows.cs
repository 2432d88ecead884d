namespace Parallax.Parts;

/// <summary>A table for programs: one observation a row, the same column names in CSV and JSON.</summary>
/// <param name="Names">The columns' names, in camelCase; "places" is added by the writers.</param>
/// <param name="Rows">The rows.</param>
public sealed record TidyRows(IReadOnlyList<string> Names, IReadOnlyList<TidyRow> Rows)
{
    /// <summary>A table without rows.</summary>
    public static TidyRows Empty { get; } = new([], []);

    /// <summary>The rows of what was observed.</summary>
    /// <param name="observed">What was observed, a row each.</param>
    /// <param name="places">The places that a row counts.</param>
    /// <param name="columns">The columns: the name of each, and its value.</param>
    public static TidyRows Of<T>(
        IEnumerable<T> observed, Func<T, Concordance> places, IReadOnlyList<(string Name, Func<T, object?> Value)> columns) => new(
        [.. columns.Select(column => column.Name)],
        [.. observed.Select(row => new TidyRow([.. columns.Select(column => column.Value(row))], places(row)))]);
}

/// <summary>One observation.</summary>
/// <param name="Values">One for each column: text, whole number, number, true or false; null where there is no value, as for not enough text.</param>
/// <param name="Places">The places that it counts.</param>
public sealed record TidyRow(IReadOnlyList<object?> Values, Concordance Places);
