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
                [
                    .. GroupCells.Names, "contrast", "option", "pole", "voice", "count", "choices", "poleCount", "poleShare", "poleLow", "poleHigh", "level",
                    "inHeadlines", "balance", "balanceLow", "balanceHigh", "over", "textsWithChoice",
                ],
                [.. choices.SelectMany(choice => choice.Rows.SelectMany(row => Tidy(choice, row)))]))
        {
            Explanation = "Beside each number stands the voice of its places, beside each option the sign of its pole. "
                + "The balance is condemning choices less legitimising ones, over all choices.",
            Settings = [.. choices[0].Settings.Where(setting => choices.All(choice => choice.Settings.Contains(setting)))],
            IsDense = true,
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

    private static TableSection Section(TermChoice choice) => new(choice.Contrast.Question,
    [
        .. choice.Contrast.Options
            .Select((option, i) => (option, i))
            .Where(pair => choice.Rows.Any(row => row.Options[pair.i].Count > 0))
            .Select(pair => new TableRow(
                new Cell(pair.option.Name()) { Pole = pair.option.Pole },
                [.. choice.Rows.Select(row => CountCell(row.Options[pair.i].ByVoice, pair.option.Name(), row.Group))])),
        .. FigureKey.AllPoles.SelectMany(pole => PoleRows(choice, pole)),
        .. choice.Rows.Any(row => row.Balance is not null) ? [new TableRow(new Cell("balance"), [.. choice.Rows.Select(row => BalanceCell(row.Balance, row.Group))])] : Array.Empty<TableRow>(),
    ]);

    // All choices of a pole, where that is more than one option's row, and those of them that stand in headlines.
    private static IEnumerable<TableRow> PoleRows(TermChoice choice, Pole pole)
    {
        int options = choice.Contrast.Options.Where((option, i) => option.Pole == pole && choice.Rows.Any(row => row.Options[i].Count > 0)).Count();
        TableRow Row(string name, Func<Place, bool> isCounted) => new(new Cell(name) { Pole = pole }, [.. choice.Rows.Select(row => CountCell(
            row.Options
                .Where(option => option.Option.Pole == pole)
                .SelectMany(option => option.ByVoice.Values)
                .SelectMany(places => places)
                .Where(isCounted)
                .GroupBy(place => place.Voice)
                .ToDictionary(voice => voice.Key, voice => new Concordance([.. voice])),
            $"{name}, {pole.Name()}",
            row.Group))]);
        if (options > 1)
            yield return Row($"all that {pole.Act()}", _ => true);
        TableRow headlines = Row("in headlines", place => place.IsHeadline);
        if (headlines.Cells.Any(cell => cell != Cell.None))
            yield return headlines;
    }

    /// <summary>"+0.25", its interval under it.</summary>
    internal static Cell BalanceCell(PoleBalance? balance, MeasureGroup group) => balance is null ? Cell.None
        : new Cell(
            Wording.Signed(balance.Value),
            new Concordance([.. balance.Condemning, .. balance.Legitimising]),
            $"{group.Label()}: balance {Wording.Signed(balance.Value)}, {Wording.Number(balance.Condemning.Count)} that condemn and {Wording.Number(balance.Legitimising.Count)} that legitimise")
        { Detail = $"{Wording.Signed(balance.Interval.Low)} to {Wording.Signed(balance.Interval.High)}" };

    private static IEnumerable<TableColumn> OptionColumns(IReadOnlyList<TermChoice> choices) => choices.SelectMany(choice => choice.Contrast.Options
        .Where((_, i) => choice.Rows.Any(row => row.Options[i].Count > 0))
        .Select(option => new TableColumn(option.Name()) { Pole = option.Pole }));

    private static TableRow GroupRow(IReadOnlyList<TermChoice> choices, MeasureGroup group, int index) => new(
        GroupCells.Head(group),
        [.. choices.SelectMany(choice => choice.Rows[index].Options
            .Where((_, i) => choice.Rows.Any(row => row.Options[i].Count > 0))
            .Select(option => CountCell(option.ByVoice, option.Option.Name(), group)))]);

    private static Cell CountCell(IReadOnlyDictionary<Voice, Concordance> byVoice, string what, MeasureGroup group)
    {
        CellPart[] parts = [.. FigureKey.AllVoices.Where(voice => byVoice.ContainsKey(voice) && byVoice[voice].Count > 0).Select(voice =>
            new CellPart(Wording.Number(byVoice[voice].Count))
            {
                Places = byVoice[voice],
                Voice = voice,
                Label = $"{Wording.Number(byVoice[voice].Count)} {what}, {voice.Name()}, {group.Label()}",
            })];
        return parts.Length == 0 ? Cell.None : new Cell(parts);
    }

    /// <summary>What intervals of a row are over: "texts" or "choices".</summary>
    internal static string Over(TermChoiceRow row) => row.IsOverTexts ? "texts" : "choices";

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
                    places.Count(place => place.IsHeadline), row.Balance?.Value, row.Balance?.Interval.Low, row.Balance?.Interval.High, Over(row), row.Texts,
                ],
                places);
            KeyValuePair<Voice, Concordance>[] voices = [.. option.ByVoice.Where(pair => pair.Value.Count > 0).OrderBy(pair => pair.Key)];
            if (voices.Length == 0)
                yield return Row(null, Concordance.Empty);
            foreach ((Voice voice, Concordance places) in voices)
                yield return Row(voice, places);
        }
    }
}
