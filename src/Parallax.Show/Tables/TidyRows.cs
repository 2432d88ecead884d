namespace Parallax;

/// <summary>A table for programs: one observation a row, the same column names in CSV and JSON.</summary>
/// <param name="Names">The columns' names, in camelCase; "places" is added by the writers.</param>
/// <param name="Rows">The rows.</param>
public sealed record TidyRows(IReadOnlyList<string> Names, IReadOnlyList<TidyRow> Rows)
{
    /// <summary>A table without rows.</summary>
    public static TidyRows Empty { get; } = new([], []);
}

/// <summary>One observation.</summary>
/// <param name="Values">One for each column: text, whole number, number, true or false; null where there is no value, as for not enough text.</param>
/// <param name="Places">The places that it counts.</param>
public sealed record TidyRow(IReadOnlyList<object?> Values, Concordance Places);
