namespace Parallax;

public static partial class TableExtensions
{
    private const int LongestAct = 60;
    private const int MostWords = 4;

    private const string How = "Beside each number stands the voice of its places, beside each option the sign of its pole. "
        + "The balance is condemning choices less legitimising ones, over all choices.";

    /// <summary>All choices of one contrast: options by articles, each count with its voice.</summary>
    public static Table Table(this TermChoice choice) => Table([choice]);

    /// <summary>All choices of several contrasts, which were measured on the same articles or outlets.</summary>
    /// <exception cref="ArgumentException">There is no contrast, or they have different rows.</exception>
    public static Table Table(this IReadOnlyList<TermChoice> choices)
    {
        if (choices.Count == 0)
            throw new ArgumentException("There is no contrast to show.", nameof(choices));
        if (choices.Any(choice => choice.Rows.Count != choices[0].Rows.Count))
            throw new ArgumentException("The contrasts were not measured on the same articles or outlets.", nameof(choices));
        MeasureGroup[] groups = [.. choices[0].Rows.Select(row => row.Group)];
        bool isWide = groups.Length > MostColumns;
        int all = choices.Sum(choice => choice.Rows.Sum(row => row.Choices.Count));
        return new Table(
            choices.Count == 1 ? $"terms-{choices[0].IdPart()}" : "terms",
            $"All {Count(all, "choice")}.",
            [new TableColumn(isWide ? GroupCells.Heading(groups) : "Option"), .. isWide ? OptionColumns(choices) : groups.Select(GroupCells.Column)],
            isWide
                ? [new TableSection(null, [.. groups.Select((group, i) => GroupRow(choices, group, i))])]
                : [.. choices.Select(Section)],
            TidyRows.Of(choices.SelectMany(Observe), of => of.Places,
            [
                .. GroupCells.Columns<ObservedChoice>(of => of.Row.Group), ("contrast", of => of.Choice.Contrast.Id), ("option", of => of.Option.Id),
                ("pole", of => of.Option.Pole.Name()), ("voice", of => of.Voice is { } voice ? Camel(voice) : null), ("count", of => of.Places.Count),
                ("choices", of => of.Row.Choices.Count), ("poleCount", of => of.Share?.Places.Count),
                .. GroupCells.Measured<ObservedChoice>(of => of.Share?.Share, of => of.Share?.Interval, "poleShare", "poleLow", "poleHigh", "level"),
                ("inHeadlines", of => of.Places.Count(place => place.IsHeadline)), .. BalanceColumns<ObservedChoice>(of => of.Row.Balance),
                ("over", of => Over(of.Row.IsOverTexts)), ("textsWithChoice", of => of.Row.Texts),
                ("act", of => of.Act),
            ]))
        {
            Explanation = How,
            OnPage = ($"All {Count(all, "choice")}, each a link to its place.", How),
            Settings = [.. choices[0].Settings.Where(setting => choices.All(choice => choice.Settings.Contains(setting)))],
            IsDense = true,
        };
    }

    /// <summary>What the choices name: "What is the killing called? (Ilsen)".</summary>
    internal static string Heading(this TermChoice choice) => choice.Contrast.Question + choice.Scope switch
    {
        ChoiceScope.Act => $" ({Shorten(choice.Act!.Name, LongestAct)})",
        ChoiceScope.Others => " Other acts, general uses",
        ChoiceScope.NotTold => " Not told which act",
        _ => "",
    };

    /// <summary>The same for programs: the act, or why there is none; null where the contrast names no acts.</summary>
    internal static string? ActName(ActUse use, NamedAct? act) => use switch
    {
        ActUse.Told => act!.Name,
        ActUse.General => "general use",
        ActUse.Denied => "denied or prevented",
        _ => "not told",
    };

    /// <summary>The choices as part of an id.</summary>
    internal static string IdPart(this TermChoice choice) => Slug(choice.Scope switch
    {
        ChoiceScope.Act => $"{choice.Contrast.Id} {Shorten(choice.Act!.Name, LongestAct)}",
        ChoiceScope.Others => choice.Contrast.Id + " others",
        ChoiceScope.NotTold => choice.Contrast.Id + " not told",
        _ => choice.Contrast.Id,
    });

    /// <summary>The words that stand at places, the most frequent first: “killed”, “shot dead”.</summary>
    internal static string WordsAt(IEnumerable<Place> places) => string.Join(", ", places
        .CountBy(static place => OneLine(place.Article.TextAt(place.In, place.Span).ToString()), StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(static word => word.Value).ThenBy(static word => word.Key, StringComparer.Ordinal)
        .Take(MostWords).Select(static word => $"“{word.Key}”"));

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

    private static TableSection Section(TermChoice choice) => new(choice.Heading(),
    [
        .. Chosen(choice).Select(chosen => new TableRow(
            new Cell(chosen.Option.Name()) { Pole = chosen.Option.Pole },
            [.. choice.Rows.Select(row => CountCell(row.Options[chosen.Index].ByVoice, chosen.Option.Name(), row.Group))])),
        .. AllPoles.SelectMany(pole => PoleRows(choice, pole)),
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

    private static Cell CountCell(IReadOnlyDictionary<Voice, Concordance> byVoice, string what, MeasureGroup group) => PlaceCells.ByVoice(
        voice => byVoice.GetValueOrDefault(voice, Concordance.Empty),
        (count, voice) => $"{count} {what}, {voice.Name()}, {group.Label()}");

    /// <summary>What intervals are over: "texts" or "choices".</summary>
    internal static string Over(bool texts) => texts ? "texts" : "choices";

    /// <summary>A balance with the ends of its interval, for programs.</summary>
    internal static IEnumerable<(string Name, Func<T, object?> Value)> BalanceColumns<T>(Func<T, PoleBalance?> balance) =>
        GroupCells.Measured<T>(row => balance(row)?.Value, row => balance(row)?.Interval, "balance", "balanceLow", "balanceHigh");

    private static IEnumerable<ObservedChoice> Observe(TermChoice choice)
    {
        // Other acts stand each in rows of their own.
        Dictionary<(AnnotatedArticle, TextPart, int), string?> acts = choice.Others
            .SelectMany(static use => use.Places.Select(place => (Place: place, Act: ActName(use.Use, use.Act))))
            .ToDictionary(static entry => (entry.Place.Article, entry.Place.In, entry.Place.Span.Start), static entry => entry.Act);
        string? act = choice.Scope switch
        {
            ChoiceScope.Act => choice.Act!.Name,
            ChoiceScope.NotTold => ActName(ActUse.NotTold, null),
            _ => null,
        };
        foreach (TermChoiceRow row in choice.Rows)
        {
            foreach (OptionCount option in row.Options)
            {
                if (option.Count == 0 && choice.IsOneThing)
                    yield return new ObservedChoice(choice, row, option.Option, null, act, Concordance.Empty);
                foreach ((Voice voice, Concordance places) in option.ByVoice.Where(pair => pair.Value.Count > 0).OrderBy(pair => pair.Key))
                {
                    foreach (IGrouping<string?, Place> one in places.GroupBy(place =>
                        acts.GetValueOrDefault((place.Article, place.In, place.Span.Start), act)))
                    {
                        yield return new ObservedChoice(choice, row, option.Option, voice, one.Key, new Concordance([.. one]));
                    }
                }
            }
        }
    }

    private sealed record ObservedChoice(TermChoice Choice, TermChoiceRow Row, TermOption Option, Voice? Voice, string? Act, Concordance Places)
    {
        public PoleShare? Share => Row.Poles.FirstOrDefault(candidate => candidate.Pole == Option.Pole);
    }
}
