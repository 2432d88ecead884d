namespace Parallax;

/// <summary>Which names were chosen for a thing, how often, and in whose voice.</summary>
public static class TermChoiceTable
{
    /// <summary>All choices of one contrast: options by articles, each count with its voice.</summary>
    public static Table Table(this TermChoice choice) => Table([choice]);

    /// <summary>All choices of several contrasts, which were measured on the same articles or outlets.</summary>
    /// <exception cref="ArgumentException">There is no contrast, or they have different rows.</exception>
    public static Table Table(this IReadOnlyList<TermChoice> choices)
    {
        ArgumentNullException.ThrowIfNull(choices);
        if (choices.Count == 0)
            throw new ArgumentException("There is no contrast to show.", nameof(choices));
        if (choices.Any(choice => choice.Rows.Count != choices[0].Rows.Count))
            throw new ArgumentException("The contrasts were not measured on the same articles or outlets.", nameof(choices));
        MeasureGroup[] groups = [.. choices[0].Rows.Select(row => row.Group)];
        bool isWide = groups.Length > GroupCells.MostColumns;
        int all = choices.Sum(choice => choice.Rows.Sum(row => row.Choices.Count));
        return new Table(
            choices.Count == 1 ? $"terms-{Wording.Slug(choices[0].Contrast.Id)}" : "terms",
            $"All {Wording.Count(all, "choice")}, each a link to its place.",
            [new TableColumn(isWide ? GroupCells.Heading(groups) : "Option"), .. isWide ? OptionColumns(choices) : groups.Select(GroupCells.Column)],
            [.. isWide ? [new TableSection(null, [.. groups.Select((group, i) => GroupRow(choices, group, i))])] : choices.Select(choice => Section(choice))],
            new TidyRows(
                [.. GroupCells.Names, "contrast", "option", "pole", "voice", "count", "choices", "poleCount", "poleShare", "poleLow", "poleHigh", "level"],
                [.. choices.SelectMany(choice => choice.Rows.SelectMany(row => Tidy(choice, row)))]))
        {
            Explanation = "Beside each number stands the voice of its places, beside each option the sign of its pole.",
            Settings = [.. choices[0].Settings.Where(setting => choices.All(choice => choice.Settings.Contains(setting)))],
            IsDense = true,
        };
    }

    /// <summary>The share of each pole's options among a row's choices, with its interval: the numbers of the figure.</summary>
    internal static Table ShareTable(this TermChoice choice)
    {
        IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles = choice.PolesShown();
        string level = GroupCells.Level(choice.Rows.SelectMany(row => row.Poles).Select(share => share.Interval));
        return new Table(
            $"shares-{Wording.Slug(choice.Contrast.Id)}",
            choice.Contrast.Question,
            [new TableColumn(GroupCells.Heading(choice.Rows.Select(row => row.Group))), .. poles.Select(pole => new TableColumn(string.Join(", ", pole.Options)) { Pole = pole.Pole })],
            [new TableSection(null, [.. choice.Rows.Select(row => ShareRow(choice, row, poles))])],
            new TidyRows(
                [.. GroupCells.Names, "contrast", "pole", "count", "choices", "share", "low", "high", "level"],
                [.. choice.Rows.SelectMany(row => TidyShares(choice, row))]))
        {
            Explanation = $"Share of choices with {level} interval.",
            Settings = choice.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    /// <summary>The poles that a figure has panels for, each with the options that stand for it.</summary>
    internal static IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> PolesShown(this TermChoice choice) =>
        choice.Rows.FirstOrDefault(row => !row.IsTooFew) is { } row
            ? [.. row.Poles.Select(share => (share.Pole, Named(choice, share.Pole, share.Options)))]
            : [.. choice.Contrast.Options.GroupBy(option => option.Pole).Select(pole => (pole.Key, (IReadOnlyList<string>)[.. pole.Select(option => option.Name())]))];

    // A pole that nobody chose still says what it would be.
    private static IReadOnlyList<string> Named(TermChoice choice, Pole pole, IReadOnlyList<string> options) =>
        [.. choice.Contrast.Options.Where(option => option.Pole == pole && (options.Count == 0 || options.Contains(option.Id))).Select(option => option.Name())];

    private static TableSection Section(TermChoice choice) => new(choice.Contrast.Question, [.. choice.Contrast.Options
        .Select((option, i) => (option, i))
        .Where(pair => choice.Rows.Any(row => row.Options[pair.i].Count > 0))
        .Select(pair => new TableRow(
            new Cell(pair.option.Name()) { Pole = pair.option.Pole },
            [.. choice.Rows.Select(row => CountCell(row.Options[pair.i], row.Group))]))]);

    private static IEnumerable<TableColumn> OptionColumns(IReadOnlyList<TermChoice> choices) => choices.SelectMany(choice => choice.Contrast.Options
        .Where((_, i) => choice.Rows.Any(row => row.Options[i].Count > 0))
        .Select(option => new TableColumn(option.Name()) { Pole = option.Pole }));

    private static TableRow GroupRow(IReadOnlyList<TermChoice> choices, MeasureGroup group, int index) => new(
        GroupCells.Head(group),
        [.. choices.SelectMany(choice => choice.Rows[index].Options
            .Where((_, i) => choice.Rows.Any(row => row.Options[i].Count > 0))
            .Select(option => CountCell(option, group)))]);

    private static Cell CountCell(OptionCount option, MeasureGroup group)
    {
        CellPart[] parts = [.. FigureKey.AllVoices.Where(voice => option.ByVoice.ContainsKey(voice) && option.ByVoice[voice].Count > 0).Select(voice =>
            new CellPart(Wording.Number(option.ByVoice[voice].Count))
            {
                Places = option.ByVoice[voice],
                Voice = voice,
                Label = $"{Wording.Number(option.ByVoice[voice].Count)} {option.Option.Name()}, {voice.Name()}, {group.Label()}",
            })];
        return parts.Length == 0 ? Cell.None : new Cell(parts);
    }

    private static TableRow ShareRow(TermChoice choice, TermChoiceRow row, IReadOnlyList<(Pole Pole, IReadOnlyList<string> Options)> poles)
    {
        Cell head = GroupCells.Head(row.Group);
        if (row.IsTooFew)
            return new TableRow(head, [], TooFew(row.Choices, "choice", choice.MinimumChoices, row.Group));
        return new TableRow(head, [.. poles.Select(pole =>
        {
            PoleShare share = row.Poles.First(candidate => candidate.Pole == pole.Pole);
            string text = $"{Wording.Number(share.Places.Count)} of {Wording.Number(row.Choices.Count)}";
            return new Cell(text, share.Places, $"{text} choices: {string.Join(", ", pole.Options)}, {row.Group.Label()}") { Detail = Wording.PercentRangeShort(share.Interval) };
        })]);
    }

    /// <summary>"not enough text (1 choice, minimum 3)", the number a link.</summary>
    internal static Cell TooFew(Concordance places, string one, int minimum, MeasureGroup group) =>
        places.Count == 0
            ? new Cell($"not enough text: no {one}, minimum {Wording.Number(minimum)}")
            : new Cell($"not enough text: {Wording.Count(places.Count, one)}, minimum {Wording.Number(minimum)}", places, $"not enough text: {Wording.Count(places.Count, one)}, minimum {Wording.Number(minimum)}, {group.Label()}");

    private static IEnumerable<TidyRow> Tidy(TermChoice choice, TermChoiceRow row)
    {
        foreach (OptionCount option in row.Options)
        {
            PoleShare? share = row.Poles.FirstOrDefault(candidate => candidate.Pole == option.Option.Pole);
            TidyRow Row(Voice? voice, Concordance places) => new(
                [
                    .. GroupCells.Values(row.Group), choice.Contrast.Id, option.Option.Id, option.Option.Pole.Name(), voice?.ToString(), places.Count,
                    row.Choices.Count, share?.Places.Count, share?.Share, share?.Interval.Low, share?.Interval.High, share?.Interval.Level,
                ],
                places);
            KeyValuePair<Voice, Concordance>[] voices = [.. option.ByVoice.Where(pair => pair.Value.Count > 0).OrderBy(pair => pair.Key)];
            if (voices.Length == 0)
                yield return Row(null, Concordance.Empty);
            foreach ((Voice voice, Concordance places) in voices)
                yield return Row(voice, places);
        }
    }

    private static IEnumerable<TidyRow> TidyShares(TermChoice choice, TermChoiceRow row) => row.IsTooFew
        ? [new TidyRow([.. GroupCells.Values(row.Group), choice.Contrast.Id, null, row.Choices.Count, row.Choices.Count, null, null, null, null], row.Choices)]
        : row.Poles.Select(share => new TidyRow(
            [
                .. GroupCells.Values(row.Group), choice.Contrast.Id, share.Pole.Name(), share.Places.Count, row.Choices.Count,
                share.Share, share.Interval.Low, share.Interval.High, share.Interval.Level,
            ],
            share.Places));
}
