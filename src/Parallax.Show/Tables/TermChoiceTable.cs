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
            choices.Count == 1 ? $"terms-{Slug(choices[0].Contrast.Id)}" : "terms",
            $"All {Count(all, "choice")}, each a link to its place.",
            [new TableColumn(isWide ? GroupCells.Heading(groups) : "Option"), .. isWide ? OptionColumns(choices) : groups.Select(GroupCells.Column)],
            isWide
                ? [new TableSection(null, [.. groups.Select((group, i) => GroupRow(choices, group, i))])]
                : [.. choices.Select(Section)],
            new TidyRows(
                [
                    .. GroupCells.Names, "contrast", "option", "pole", "voice", "count", "choices", "poleCount", "poleShare", "poleLow", "poleHigh",
                    "level", "inHeadlines", "balance", "balanceLow", "balanceHigh", "over", "textsWithChoice",
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
            : [.. choice.Contrast.Options.Select(option => option.Pole).Distinct().Select(pole => (pole, Named(choice, pole, [])))];

    // A pole that nobody chose still says what it would be.
    private static IReadOnlyList<string> Named(TermChoice choice, Pole pole, IReadOnlyList<string> options) =>
    [
        .. choice.Contrast.Options
            .Where(option => option.Pole == pole && (options.Count == 0 || options.Contains(option.Id)))
            .Select(option => option.Name()),
    ];

    // The options that anybody chose, with their places in the contrast.
    private static IEnumerable<(int Index, TermOption Option)> Chosen(TermChoice choice) =>
        choice.Contrast.Options.Index().Where(option => choice.Rows.Any(row => row.Options[option.Index].Count > 0));

    private static TableSection Section(TermChoice choice) => new(choice.Contrast.Question,
    [
        .. Chosen(choice).Select(chosen => new TableRow(
            new Cell(chosen.Option.Name()) { Pole = chosen.Option.Pole },
            [.. choice.Rows.Select(row => CountCell(row.Options[chosen.Index].ByVoice, chosen.Option.Name(), row.Group))])),
        .. FigureKey.AllPoles.SelectMany(pole => PoleRows(choice, pole)),
        .. choice.HasBalance()
            ? [new TableRow(new Cell("balance"), [.. choice.Rows.Select(row => BalanceCell(row.Balance, row.Group))])]
            : Array.Empty<TableRow>(),
    ]);

    // All choices of a pole, where that is more than one option's row, and those of them that stand in headlines.
    private static IEnumerable<TableRow> PoleRows(TermChoice choice, Pole pole)
    {
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
        if (Chosen(choice).Count(chosen => chosen.Option.Pole == pole) > 1)
            yield return Row($"all that {pole.Act()}", _ => true);
        TableRow headlines = Row("in headlines", place => place.IsHeadline);
        if (headlines.Cells.Any(cell => cell != Cell.None))
            yield return headlines;
    }

    /// <summary>"+0.25", its interval under it.</summary>
    internal static Cell BalanceCell(PoleBalance? balance, MeasureGroup group) => balance is null ? Cell.None
        : new Cell(
            Signed(balance.Value),
            new Concordance([.. balance.Condemning, .. balance.Legitimising]),
            $"{group.Label()}: balance {Signed(balance.Value)}, {Number(balance.Condemning.Count)} that condemn "
                + $"and {Number(balance.Legitimising.Count)} that legitimise")
        { Detail = SignedRange(balance.Interval) };

    private static IEnumerable<TableColumn> OptionColumns(IReadOnlyList<TermChoice> choices) =>
        choices.SelectMany(Chosen).Select(chosen => new TableColumn(chosen.Option.Name()) { Pole = chosen.Option.Pole });

    private static TableRow GroupRow(IReadOnlyList<TermChoice> choices, MeasureGroup group, int index) => new(
        GroupCells.Head(group),
        [.. choices.SelectMany(choice => Chosen(choice)
            .Select(chosen => CountCell(choice.Rows[index].Options[chosen.Index].ByVoice, chosen.Option.Name(), group)))]);

    private static Cell CountCell(IReadOnlyDictionary<Voice, Concordance> byVoice, string what, MeasureGroup group)
    {
        CellPart[] parts = [.. FigureKey.AllVoices.Where(voice => byVoice.ContainsKey(voice) && byVoice[voice].Count > 0).Select(voice =>
            new CellPart(Number(byVoice[voice].Count))
            {
                Places = byVoice[voice],
                Voice = voice,
                Label = $"{Number(byVoice[voice].Count)} {what}, {voice.Name()}, {group.Label()}",
            })];
        return parts.Length == 0 ? Cell.None : new Cell(parts);
    }

    /// <summary>What intervals are over: "texts" or "choices".</summary>
    internal static string Over(bool texts) => texts ? "texts" : "choices";

    /// <summary>A balance with the ends of its interval, for programs.</summary>
    internal static IEnumerable<object?> Balance(PoleBalance? balance) => [balance?.Value, balance?.Interval.Low, balance?.Interval.High];

    /// <summary>"not enough text (1 choice, minimum 3)", the number a link.</summary>
    internal static Cell TooFew(Concordance places, string one, int minimum, MeasureGroup group)
    {
        string text = Wording.TooFew(places.Count, one, minimum);
        return places.Count == 0 ? new Cell(text) : new Cell(text, places, $"{text}, {group.Label()}");
    }

    private static IEnumerable<TidyRow> Tidy(TermChoice choice, TermChoiceRow row)
    {
        foreach (OptionCount option in row.Options)
        {
            PoleShare? share = row.Poles.FirstOrDefault(candidate => candidate.Pole == option.Option.Pole);
            TidyRow Row(Voice? voice, Concordance places) => new(
                [
                    .. GroupCells.Values(row.Group), choice.Contrast.Id, option.Option.Id, option.Option.Pole.Name(), voice?.ToString(), places.Count,
                    row.Choices.Count, share?.Places.Count, .. GroupCells.Measured(share?.Share, share?.Interval),
                    places.Count(place => place.IsHeadline), .. Balance(row.Balance), Over(row.IsOverTexts), row.Texts,
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
