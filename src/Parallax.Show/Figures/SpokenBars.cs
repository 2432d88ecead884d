namespace Parallax;

/// <summary>Bars of words that speakers are given, attributed and then quoted, with their number; alike for roles, sides and persons.</summary>
internal static class SpokenBars
{
    /// <summary>How to read them where they are shares.</summary>
    public const string Shares = "One row an outlet; length is the share of all words that the outlet gives to speakers.";

    /// <summary>The marks of one row in one panel.</summary>
    /// <param name="row">Which row, from 0.</param>
    /// <param name="panel">Which panel, from 0.</param>
    /// <param name="label">Whose words, and where.</param>
    /// <param name="attributed">The stretches without marks.</param>
    /// <param name="quoted">The stretches in marks.</param>
    /// <param name="total">The words of all speakers of the row, where bars are shares of them; null where they are words.</param>
    public static IEnumerable<Mark> Of(int row, int panel, string label, Concordance attributed, Concordance quoted, int? total)
    {
        int words = attributed.Words + quoted.Words;
        double unit = total is > 0 ? 1.0 / total.Value : 1;
        string Reading(int count) => $"{label}: {Count(count, "word")}{(total is > 0 ? $" of {Number(total.Value)}" : "")}";
        double middle = attributed.Words * unit, end = words * unit;
        if (attributed.Words > 0)
            yield return new BarMark(row, panel, 0, middle, Voice.Attributed, Reading(attributed.Words) + " attributed") { Places = attributed };
        if (quoted.Words > 0)
            yield return new BarMark(row, panel, middle, end, Voice.Quoted, Reading(quoted.Words) + " quoted") { Places = quoted };
        yield return new TextMark(row, panel, end, total is > 0 ? Percent(end) : Number(words), Reading(words)) { IsFaint = words == 0 };
    }

    /// <summary>The places of several rows in one; the same ones where there is one row, so that a page lists them once.</summary>
    public static Concordance Join<T>(IReadOnlyList<T> rows, Func<T, Concordance> places) =>
        rows.Count == 1 ? places(rows[0]) : new([.. rows.SelectMany(places)]);
}
