namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>The shares of one contrast, with their intervals: the numbers of its figure.</summary>
    public static Table ShareTable(this TermChoice choice)
    {
        IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles = choice.PolesShown();
        bool hasBalance = choice.HasBalance();
        string level = GroupCells.Level(choice.Rows.SelectMany(row => row.Poles).Select(share => (Interval?)share.Interval));
        Columns<ShownShare> columns = new(
        [
            (GroupCells.Heading(choice.Rows.Select(row => row.Group)), row => GroupCells.Head(row.Row.Group)),
            .. poles.Select(pole => (
                new TableColumn(string.Join(", ", pole.Options)) { Pole = pole.Pole }, (Func<ShownShare, Cell>)(row => ShareCell(row, pole)))),
            .. hasBalance ? [("Balance", row => TableExtensions.BalanceCell(row.Balance, row.Row.Group))] : NoColumn,
        ])
        {
            TooFew = row => row.Shares.Count > 0 ? null
                : PlaceCells.TooFew(row.Choices, "choice", choice.MinimumChoices, row.Row.Group.Label()),
        };
        return new Table(
            $"shares-{choice.IdPart()}",
            choice.Heading(),
            columns.Shown,
            [
                columns.Section(choice.Rows.Select(row => new ShownShare(row, row.Choices, row.Poles, row.Balance))),
                .. Enum.GetValues<ChoicePart>().Select(part => Section(choice, part, columns)).OfType<TableSection>(),
            ],
            TidyRows.Of(choice.Rows.SelectMany(Observe), of => of.Places,
            [
                .. GroupCells.Columns<ObservedShare>(of => of.Row.Group), ("contrast", _ => choice.Contrast.Id), ("pole", of => of.Pole?.Name()),
                ("count", of => of.Places.Count), ("choices", of => of.Choices),
                .. GroupCells.Shares<ObservedShare>(of => of.Share?.Share, of => of.Share?.Interval), ("part", of => of.Part),
                .. TableExtensions.BalanceColumns<ObservedShare>(of => of.Balance), ("over", of => TableExtensions.Over(of.IsOverTexts)),
                ("textsWithChoice", of => of.Row.Texts), ("act", _ => choice.Act?.Name),
            ]))
        {
            Explanation = $"Share of choices with {level} interval"
                + (hasBalance ? "; the balance is condemning choices less legitimising ones, over all choices. " : ". ")
                + (choice.IsLong()
                    ? "By voice, and in headlines, for outlets with enough independent texts that make a choice there; the tidy rows have all."
                    : "By voice, and in headlines, where there are enough."),
            Settings = choice.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    private static IEnumerable<(TableColumn Shown, Func<ShownShare, Cell> Cell)> NoColumn => [];

    /// <summary>Whether any row has a balance.</summary>
    internal static bool HasBalance(this TermChoice choice) => choice.Rows.Any(row => row.Balance is not null);

    /// <summary>Whether there are so many rows that their parts would bury them.</summary>
    internal static bool IsLong(this TermChoice choice) => choice.Rows.Count > MostColumns;

    /// <summary>The heading of a part: "In the outlet's own voice".</summary>
    internal static string Heading(this ChoicePart part) => part switch
    {
        ChoicePart.Own => "In the outlet’s own voice",
        ChoicePart.Attributed => "Attributed, without marks",
        ChoicePart.Quoted => "Quoted, in marks",
        ChoicePart.Uncredited => "In marks, no speaker found",
        ChoicePart.Headline => "In headlines",
        _ => "Elsewhere than in headlines",
    };

    // All rows that have enough choices in the part; null where none has, or where the part is all that any row has.
    private static TableSection? Section(TermChoice choice, ChoicePart kind, Columns<ShownShare> columns)
    {
        bool IsShown(TermChoicePart part) => part.Kind == kind && part.Poles.Count > 0 && (part.IsOverTexts || !choice.IsLong());
        IEnumerable<ShownShare> PartsOf(TermChoiceRow row) =>
            row.Parts.Where(IsShown).Select(part => new ShownShare(row, part.Choices, part.Poles, part.Balance));
        ShownShare[] parts = [.. choice.Rows.SelectMany(PartsOf)];
        bool isAll = parts.All(part => part.Choices.Count == part.Row.Choices.Count) && kind == ChoicePart.Body;
        return parts.Length == 0 || isAll ? null : columns.Section(parts, kind.Heading());
    }

    private static Cell ShareCell(ShownShare row, (Pole Pole, IReadOnlyList<string> Options) pole)
    {
        PoleShare share = row.Shares.First(candidate => candidate.Pole == pole.Pole);
        string text = Of(share.Places.Count, row.Choices.Count);
        return new Cell(text, share.Places, $"{text} choices: {string.Join(", ", pole.Options)}, {row.Row.Group.Label()}")
        {
            Detail = PercentRangeShort(share.Interval),
        };
    }

    private static IEnumerable<ObservedShare> Observe(TermChoiceRow row)
    {
        if (row.IsTooFew)
            yield return new ObservedShare(row, "all", null, row.Choices, row.Choices.Count, null, null, IsOverTexts: false);
        foreach (PoleShare share in row.Poles)
            yield return new ObservedShare(row, "all", share.Pole, share.Places, row.Choices.Count, share, row.Balance, row.IsOverTexts);
        foreach (TermChoicePart part in row.Parts)
        {
            foreach ((Pole pole, Concordance places) in part.ByPole.OrderBy(pole => pole.Key))
            {
                PoleShare? share = part.Poles.FirstOrDefault(share => share.Pole == pole);
                yield return new ObservedShare(row, Camel(part.Kind), pole, places, part.Choices.Count, share, part.Balance, part.IsOverTexts);
            }
        }
    }

    private sealed record ShownShare(TermChoiceRow Row, Concordance Choices, IReadOnlyList<PoleShare> Shares, PoleBalance? Balance);

    private sealed record ObservedShare(
        TermChoiceRow Row, string Part, Pole? Pole, Concordance Places, int Choices, PoleShare? Share, PoleBalance? Balance, bool IsOverTexts);
}
