namespace Parallax;

public static partial class TableExtensions
{
    private const int MostWordsShown = 6;

    // What these lists hold names events, or serves the grammar, as often as it takes a stand: they serve the score, and are not set side by side.
    private static readonly WordingClass[] OnlyForScore =
    [
        WordingClass.Emotion, WordingClass.Force, WordingClass.Support, WordingClass.Imagery, WordingClass.Moral, WordingClass.ChangeOfState,
        WordingClass.Counterfactive, WordingClass.Engagement, WordingClass.Euphemism,
    ];

    /// <summary>How often each class stands in the own words of each row, and which words they are.</summary>
    public static Table Table(this WordingProfile wording)
    {
        string level = GroupCells.Level(wording.Rows.Select(row => row.LoadedShare?.Interval));
        WordingLine[] lines = [.. wording.Rows.SelectMany(row => Lines(row))];
        Columns<WordingLine> columns = new(
        [
            ("Means", line => line.Name),
            (new("Places", IsNumber: true), line => line.Places.Numbered($"{line.Row.Group.Label()}, {line.Name}", "place")),
            (new("Per 1,000 words", IsNumber: true), line => line.Rate is { } rate
                ? new Cell(Fixed(rate.PerThousand, 1)) { Detail = $"{Fixed(rate.Interval.Low, 1)} to {Fixed(rate.Interval.High, 1)}" } : Cell.None),
            ("Most frequent", line => MostFrequent(line.Places)),
        ])
        {
            TooFew = line => line.IsTooFew ? new Cell(Wording.TooFew(line.Row.OwnWords, "own word", wording.MinimumWords)) : null,
        };
        TableSection[] sections = [.. columns.ByGroup(lines, line => line.Row.Group)];
        return new Table("wording", "Words that take a stand, in the outlet’s own voice.", columns.Shown, sections, TidyRows.Of(
                wording.Rows.SelectMany(row => row.Rates.Select(rate => new WordingLine(row, Camel(rate.Class), rate.Places, rate, false))
                    .Prepend(new WordingLine(row, "marked", row.LoadedWords, null, row.LoadedShare is null))),
                line => line.Places,
                [
                    .. GroupCells.Columns<WordingLine>(line => line.Row.Group), ("class", line => line.Name),
                    ("count", line => line.Places.Count),
                    ("ownWords", line => line.Row.OwnWords), ("perThousand", line => line.Rate?.PerThousand),
                    ("low", line => line.Rate?.Interval.Low), ("high", line => line.Rate?.Interval.High),
                    ("level", line => line.Rate?.Interval.Level),
                    ("ownSentences", line => line.Row.Sentences.Count),
                    ("loadedSentences", line => line.Row.Loaded.Count),
                    ("loadedShare", line => line.Row.LoadedShare?.Share), ("loadedLow", line => line.Row.LoadedShare?.Interval.Low),
                    ("loadedHigh", line => line.Row.LoadedShare?.Interval.High),
                ]))
        {
            Explanation = $"Under each rate its {level} interval. “Marked” are the words that raters of opinion would mark; "
                + "a number opens its places. A means that no word of a row is listed for has no line.",
            Settings = wording.Settings,
        };
    }

    /// <summary>Hedges, boosters, evidentials and words of obligation in own words of headlines and of the texts below them.</summary>
    internal static Table ClaimTable(this WordingProfile wording)
    {
        Columns<(WordingRow Row, ClaimStrength Claim)> columns = new(
        [
            ("Means", of => NameOf(of.Claim.Class)),
            (new("In headlines", IsNumber: true), of => Counted(of, of.Claim.Headlines, of.Claim.HeadlineWords, "headlines")),
            (new("Below them", IsNumber: true), of => Counted(of, of.Claim.Bodies, of.Claim.BodyWords, "texts")),
        ]);
        IEnumerable<(WordingRow Row, ClaimStrength Claim)> found =
            wording.Rows.SelectMany(row => row.Claims.Where(HasPlaces).Select(claim => (row, claim)));
        return new Table("claim-strength", "Claim strength in headlines and below them, in the outlet’s own voice.", columns.Shown,
            columns.ByGroup(found, of => of.Row.Group), TidyRows.Of(
                found,
                of => new Concordance([.. of.Claim.Headlines, .. of.Claim.Bodies]),
                [
                    .. GroupCells.Columns<(WordingRow Row, ClaimStrength Claim)>(of => of.Row.Group), ("class", of => Camel(of.Claim.Class)),
                    ("inHeadlines", of => of.Claim.Headlines.Count), ("headlineWords", of => of.Claim.HeadlineWords),
                    ("inBodies", of => of.Claim.Bodies.Count), ("bodyWords", of => of.Claim.BodyWords),
                ]))
        {
            Explanation = "Places, and under them the own words that they stand in. A headline has few words: read the places, not rates.",
            Settings = wording.Settings,
        };
    }

    private static IEnumerable<WordingLine> Lines(WordingRow row) => row.LoadedShare is null
        ? [new WordingLine(row, "Own words", row.LoadedWords, null, true)]
        :
        [
            new WordingLine(row, "Marked", row.LoadedWords, null, false),
            .. row.Rates.Where(rate => rate.Places.Count > 0 && !OnlyForScore.Contains(rate.Class))
                .Select(rate => new WordingLine(row, NameOf(rate.Class), rate.Places, rate, false)),
        ];

    private static bool HasPlaces(ClaimStrength claim) => claim.Headlines.Count + claim.Bodies.Count > 0;

    private static Cell Counted((WordingRow Row, ClaimStrength Claim) of, Concordance places, int words, string where) =>
        places.Numbered($"{of.Row.Group.Label()}, {NameOf(of.Claim.Class)} in {where}", "place") with { Detail = $"of {Count(words, "word")}" };

    private static string NameOf(WordingClass kind) => kind switch
    {
        WordingClass.PartisanLabel => "Partisan label",
        WordingClass.SpeechAct => "Judging verb of speech",
        WordingClass.ChangeOfState => "Change of state",
        _ => kind.ToString(),
    };

    // The words themselves, each a link to its places.
    private static Cell MostFrequent(Concordance places) => places.Count == 0 ? Cell.None : new Cell(
    [
        .. places.GroupBy(place => place.Article.TextAt(place.In, place.Span).ToString().ToLowerInvariant(), StringComparer.Ordinal)
            .OrderByDescending(same => same.Count()).ThenBy(same => same.Key, StringComparer.Ordinal).Take(MostWordsShown)
            .Select(Part),
    ]);

    private static CellPart Part(IGrouping<string, Place> same)
    {
        Concordance places = new([.. same]);
        return new CellPart(places.Count == 1 ? same.Key : $"{same.Key} ({Number(places.Count)})")
        {
            Places = places,
            Label = $"{same.Key}: {Count(places.Count, "place")}",
        };
    }

    private sealed record WordingLine(WordingRow Row, string Name, Concordance Places, WordingRate? Rate, bool IsTooFew);
}
