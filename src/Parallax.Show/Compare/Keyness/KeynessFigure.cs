namespace Parallax;

public static partial class FigureExtensions
{
    /// <summary>Draws the log-odds of the first reliable words of each outlet, with their intervals; a larger dot stands for more places.</summary>
    public static Figure Figure(this Keyness keyness)
    {
        KeynessRow[] having = [.. keyness.Rows.Where(row => row.Words().Any()).OrderByDescending(row => row.Target.IndependentTexts)];
        KeynessRow[] drawn = [.. having.Take(KeynessFigureRows.MostTargets)];
        (KeynessRow Row, KeynessTerm Term)[] terms = [.. drawn.SelectMany(row => row.Words()
            .Take(drawn.Length <= KeynessFigureRows.FewTargets ? KeynessFigureRows.MostTerms : KeynessFigureRows.MostTermsOfMany)
            .Select(term => (row, term)))];
        string left = having.Length > drawn.Length ? $" {Capital(keyness.What(having.Length - drawn.Length))} more stand in the table." : "";
        return new Figure(
            "keyness",
            "Words that are more frequent than in what they were compared with",
            "Log-odds: 0 is as frequent as there, +1 is 2.7 times as likely, +2 7.4 times. The line is the interval of each word, "
                + "over independent texts; a larger dot stands for more places.",
            [new FigurePanel(KeynessFigureRows.Scale(terms.Select(entry => entry.Term)))],
            [.. terms.Select(entry => new FigureRow(entry.Term.Text) { Detail = entry.Row.Target.Name })],
            [.. terms.Select(KeynessFigureRows.Mark)],
            keyness.Table(KeynessNames.None, KeynessFigureRows.MostPlaces))
        {
            RowHeight = 24,
            Caption = $"{left} {Settings(keyness.Settings)}".TrimStart(),
            Description = string.Join(" ", drawn.Select(row =>
                $"{row.Target.Name}: {Join([.. row.Words().Take(KeynessFigureRows.MostTermsOfMany).Select(term => term.Text)])}.")),
        };
    }
}

/// <summary>The rows of a figure of words.</summary>
internal static class KeynessFigureRows
{
    public const int MostPlaces = 12;
    public const int MostTargets = 6;
    public const int FewTargets = 3;
    public const int MostTerms = 10;
    public const int MostTermsOfMany = 5;

    private const double SmallestDot = 3;
    private const double LargestDot = 7;

    public static Scale Scale(IEnumerable<KeynessTerm> terms)
    {
        KeynessTerm[] all = [.. terms];
        int from = (int)Math.Floor(all.Select(term => term.Interval.Low).Append(0).Min());
        int to = Math.Max(from + 1, (int)Math.Ceiling(all.Select(term => term.Interval.High).Append(0).Max()));
        return new Scale(from, to, [.. Enumerable.Range(from, to - from + 1).Select(i => new Tick(i, i == 0 ? "0" : Signed(i,
            0)) { IsZero = i == 0 })]);
    }

    // The area of a dot grows with the logarithm of its count: a word has ten places, or a thousand.
    public static Mark Mark((KeynessRow Row, KeynessTerm Term) entry, int index)
    {
        double size = Math.Clamp(Math.Log10(Math.Max(1, entry.Term.Count)) / 3, 0, 1);
        double area = (SmallestDot * SmallestDot) + (size * ((LargestDot * LargestDot) - (SmallestDot * SmallestDot)));
        return new PointMark(index, 0, entry.Term.LogOdds, entry.Term.Interval, entry.Term.Reading(entry.Row))
        {
            Radius = Math.Round(Math.Sqrt(area), 1),
            Places = entry.Term.Places.First(MostPlaces),
        };
    }
}
