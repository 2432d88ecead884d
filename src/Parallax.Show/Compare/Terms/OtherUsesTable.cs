namespace Parallax;

public static partial class TableExtensions
{
    private const int MostOthers = 40;

    /// <summary>The other acts and general uses that a contrast's terms name, each with its words and places.</summary>
    internal static Table OthersTable(this TermChoice choice)
    {
        Columns<OtherUse> columns = new(
        [
            ("Act", use => new Cell(OtherName(use))),
            ("Called", use => new Cell(WordsAt(use.Places))),
            (new("Places", IsNumber: true), use => new Cell(Number(use.Places.Count), use.Places, $"{OtherName(use)}: all places")),
        ]);
        int left = Math.Max(0, choice.Others.Count - MostOthers);
        return new Table(
            $"others-{choice.IdPart()}",
            $"{Count(choice.Others.Sum(use => use.Places.Count), "term")} that name another act, or none that was done.",
            columns.Shown,
            [columns.Section(choice.Others.Take(MostOthers))],
            TidyRows.Of(choice.Others, use => use.Places,
                [("contrast", _ => choice.Contrast.Id), ("act", use => ActName(use.Use, use.Act)), ("count", use => use.Places.Count)]))
        {
            Explanation = "An act is called by whom or what it befell, as its first place has it."
                + (left == 0 ? "" : $" {Count(left, "further act")}, each named in few places, stand in the rows for programs."),
        };
    }

    private static string OtherName(OtherUse use) => Capital(Shorten(OneLine(ActName(use.Use, use.Act)!), LongestAct));
}
