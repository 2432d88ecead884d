namespace Parallax;

/// <summary>
/// The share of each pole among the choices of each row, and their balance: all choices, then by voice, then headlines apart from all else.
/// </summary>
public static class TermShareTable
{
    /// <summary>The shares of one contrast, with their intervals: the numbers of its figure.</summary>
    public static Table ShareTable(this TermChoice choice)
    {
        ArgumentNullException.ThrowIfNull(choice);
        IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles = choice.PolesShown();
        bool hasBalance = choice.HasBalance();
        string level = GroupCells.Level(choice.Rows.SelectMany(row => row.Poles).Select(share => (Interval?)share.Interval));
        return new Table(
            $"shares-{Slug(choice.Contrast.Id)}",
            choice.Contrast.Question,
            [
                new TableColumn(GroupCells.Heading(choice.Rows.Select(row => row.Group))),
                .. poles.Select(pole => new TableColumn(string.Join(", ", pole.Options)) { Pole = pole.Pole }),
                .. hasBalance ? [new TableColumn("Balance")] : Array.Empty<TableColumn>(),
            ],
            [
                new TableSection(null, [.. choice.Rows.Select(row => Row(choice, row, row.Choices, row.Poles, row.Balance, poles, hasBalance))]),
                .. Enum.GetValues<ChoicePart>().Select(part => Section(choice, part, poles, hasBalance)).OfType<TableSection>(),
            ],
            new TidyRows(
                [
                    .. GroupCells.Names, "contrast", "pole", "count", "choices", .. GroupCells.ShareNames,
                    "part", "balance", "balanceLow", "balanceHigh", "over", "textsWithChoice",
                ],
                [.. choice.Rows.SelectMany(row => Tidy(choice, row))]))
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

    /// <summary>Whether any row has a balance.</summary>
    internal static bool HasBalance(this TermChoice choice) => choice.Rows.Any(row => row.Balance is not null);

    /// <summary>Whether there are so many rows that their parts would bury them.</summary>
    internal static bool IsLong(this TermChoice choice) => choice.Rows.Count > GroupCells.MostColumns;

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
    private static TableSection? Section(
        TermChoice choice, ChoicePart kind, IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles, bool hasBalance)
    {
        bool IsShown(TermChoicePart part) => part.Kind == kind && part.Poles.Count > 0 && (part.IsOverTexts || !choice.IsLong());
        (TermChoiceRow Row, TermChoicePart Part)[] parts = [.. choice.Rows.SelectMany(row => row.Parts.Where(IsShown).Select(part => (row, part)))];
        bool isAll = parts.All(pair => pair.Part.Choices.Count == pair.Row.Choices.Count) && kind == ChoicePart.Body;
        return parts.Length == 0 || isAll ? null : new TableSection(
            kind.Heading(),
            [.. parts.Select(pair => Row(choice, pair.Row, pair.Part.Choices, pair.Part.Poles, pair.Part.Balance, poles, hasBalance))]);
    }

    private static TableRow Row(
        TermChoice choice,
        TermChoiceRow row,
        Concordance choices,
        IReadOnlyList<PoleShare> shares,
        PoleBalance? balance,
        IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles,
        bool hasBalance)
    {
        Cell head = GroupCells.Head(row.Group);
        if (shares.Count == 0)
            return new TableRow(head, [], TermChoiceTable.TooFew(choices, "choice", choice.MinimumChoices, row.Group));
        IEnumerable<Cell> cells = poles.Select(pole =>
        {
            PoleShare share = shares.First(candidate => candidate.Pole == pole.Pole);
            string text = Of(share.Places.Count, choices.Count);
            return new Cell(text, share.Places, $"{text} choices: {string.Join(", ", pole.Options)}, {row.Group.Label()}")
            {
                Detail = PercentRangeShort(share.Interval),
            };
        });
        return new TableRow(head, [.. cells, .. hasBalance ? [TermChoiceTable.BalanceCell(balance, row.Group)] : Array.Empty<Cell>()]);
    }

    private static IEnumerable<TidyRow> Tidy(TermChoice choice, TermChoiceRow row)
    {
        TidyRow Observed(string part, Pole? pole, Concordance places, int choices, PoleShare? share, PoleBalance? balance, bool overTexts) => new(
            [
                .. GroupCells.Values(row.Group), choice.Contrast.Id, pole?.Name(), places.Count, choices,
                .. GroupCells.Measured(share?.Share, share?.Interval), part, .. TermChoiceTable.Balance(balance),
                TermChoiceTable.Over(overTexts), row.Texts,
            ],
            places);
        if (row.IsTooFew)
            yield return Observed("all", null, row.Choices, row.Choices.Count, null, null, overTexts: false);
        foreach (PoleShare share in row.Poles)
            yield return Observed("all", share.Pole, share.Places, row.Choices.Count, share, row.Balance, row.IsOverTexts);
        foreach (TermChoicePart part in row.Parts)
        {
            string name = part.Kind.ToString().ToLowerInvariant();
            foreach ((Pole pole, Concordance places) in part.ByPole.OrderBy(pole => pole.Key))
            {
                PoleShare? share = part.Poles.FirstOrDefault(share => share.Pole == pole);
                yield return Observed(name, pole, places, part.Choices.Count, share, part.Balance, part.IsOverTexts);
            }
        }
    }
}
