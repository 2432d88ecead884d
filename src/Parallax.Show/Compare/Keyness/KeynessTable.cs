namespace Parallax;

public static partial class TableExtensions
{
    internal const int MostOnlyInReport = 24;
    private const int MostTerms = 10;

    // The places of the rest of a large corpus are nobody's reading.
    private const int MostTextsLinked = 200;
    private const int LongestOnly = 150;

    // What is no matter where nothing is tested stands only in the provenance.
    private static readonly string[] SettingsOfOnly = ["voice", "sides", "left out", "texts"];

    private static readonly (string Name, Func<ObservedTerm, object?> Value)[] KeynessColumns =
    [
        ("target", of => of.Row?.Target.Name ?? of.Only!.Sentence.Article.OutletName()), ("reference", of => of.Row?.Reference.Name),
        ("targetTexts", of => of.Row?.Target.IndependentTexts), ("targetWords", of => of.Row?.Target.Words),
        ("referenceTexts", of => of.Row?.Reference.IndependentTexts), ("referenceWords", of => of.Row?.Reference.Words),
        ("kind", of => of.Only is not null ? "only" : of.Term is { } term ? Camel(term.Kind) : null),
        ("text", of => of.Only is { } only ? string.Join(" | ", only.Words.Select(word => word.Line())) : of.Term?.Text),
        ("count", of => of.Term?.Count), ("referenceCount", of => of.Term?.ReferenceCount),
        ("logOdds", of => of.Term?.LogOdds), ("low", of => of.Term?.Interval.Low), ("high", of => of.Term?.Interval.High),
        ("level", of => of.Term?.Interval.Level), ("standardError", of => of.Term?.StandardError), ("z", of => of.Term?.Z), ("p", of => of.Term?.P),
        ("g2", of => of.Term?.G2), ("ratio", of => of.Term?.Ratio), ("texts", of => of.Term?.Target.Texts),
        ("textsLow", of => of.Term?.Target.Share.Low), ("textsHigh", of => of.Term?.Target.Share.High), ("dispersion", of =>
            of.Term?.Target.Dispersion),
        ("textsOfReference", of => of.Term?.Reference.Texts), ("dispersionOfReference", of => of.Term?.Reference.Dispersion),
        ("isReliable", of => of.Term?.IsReliable), ("article", of => of.Only?.Sentence.Article.Article.Id),
        ("sentence", of => of.Only?.Sentence.Line()),
        ("others", of => of.Only is { } only ? string.Join(" | ", only.Others.Select(other => other.Line())) : null),
    ];

    /// <summary>What is reliably more frequent, and below it what is less, for each outlet; the tidy rows hold what is not reliable too.</summary>
    /// <remarks>Where nothing has enough text, the words that one text alone has in sentences that others have too.</remarks>
    public static Table Table(this Keyness keyness) => keyness.Table(KeynessNames.Apart);

    internal static Table Table(this Keyness keyness, KeynessNames names, int mostPlaces = int.MaxValue)
    {
        if (!keyness.HasEnough)
            return keyness.OnlyTable(int.MaxValue);
        List<TableSection> sections = [];
        bool isPaired = keyness.Groups.Count == 2 && keyness.Options.Against is null;
        foreach (KeynessRow row in keyness.Rows.Where(row => row.HasEnough))
        {
            Columns<KeynessTerm> columns = TermColumns(row, mostPlaces);
            if (names != KeynessNames.Only)
            {
                AddTerms(columns, row.Words(), $"{row.Target.Name} ({row.Target.Extent()}): more frequent than in {Beside(row)}",
                    row.Tested.Words, "word");
                if (!isPaired && Less(row, isName: false) is { Length: > 0 } less)
                    AddTerms(columns, less, $"{row.Target.Name}: less frequent than in {Beside(row)}", row.Tested.Words, "word");
            }

            if (names == KeynessNames.Only || (names == KeynessNames.Apart && row.Names().Any()))
                AddTerms(columns, row.Names(), $"{row.Target.Name}: names more frequent than in {Beside(row)}", row.Tested.Names, "name");
        }

        KeynessRow[] few = [.. keyness.Rows.Where(row => !row.HasEnough)];
        int shown = keyness.Rows.Count - few.Length;
        string without = few.Length == 0 ? ""
            : $" {Capital(keyness.What(few.Length))} with less than {keyness.Minimum()} {Noun(few.Length, "is", "are")} left out.";
        return new Table(
            "keyness",
            $"Words that {keyness.What(shown)} {Noun(shown, "has", "have")} more often.",
            TermColumns(keyness.Rows[0], mostPlaces).Shown,
            sections,
            Tidy(keyness, names, onlyReliable: mostPlaces < int.MaxValue))
        {
            Explanation = $"Log-odds with the interval of each term below; counts and texts on either side; how unevenly its texts have "
                + $"it, 0 to 1.{without} "
                + $"The first {Number(MostTerms)} of each list; CSV and JSON have more, and what is not reliable.",
            Settings = keyness.Settings,
        };

        void AddTerms(Columns<KeynessTerm> columns, IEnumerable<KeynessTerm> terms, string heading, int tested, string one)
        {
            KeynessTerm[] first = [.. terms.Take(MostTerms)];
            sections.Add(first.Length > 0 ? columns.Section(first, heading)
                : new TableSection(heading, [new TableRow($"none of {Count(tested, one)} compared", [], "nothing that holds after correction")]));
        }
    }

    /// <summary>The words that one text alone has in sentences which render what others state too.</summary>
    internal static Table OnlyTable(this Keyness keyness, int most)
    {
        Columns<OnlyWord> columns = new(
        [
            ("Only in", row => row.Sentence.Article.Outlet()),
            ("Words", row => new Cell(Join([.. row.Words.Select(word => word.Line())]), row.Words,
                $"{row.Sentence.Article.OutletName()}: words of its own")),
            ("In", row => row.Sentence.Quoted(LongestOnly)),
            ("Also in", row => new Cell([row.Others[0].Article.Part(row.Others[0].Article.OutletName()
                + (row.Others.Count > 1 ? $" and {Number(row.Others.Count - 1)} more" : ""))])),
            ("As", row => row.Others[0].Quoted(LongestOnly)),
        ]);
        string cut = keyness.Only.Count > most ? $" The first {Number(most)} of {Number(keyness.Only.Count)} are shown." : "";
        return columns.Table(
            "keyness",
            $"Not enough text to say which words are whose: that takes {keyness.Minimum()} on either side.",
            keyness.Only.Take(most),
            Tidy(keyness, KeynessNames.Apart, onlyReliable: false)) with
        {
            Explanation = keyness.OnlyFinding()
                + " These are differences between texts and say nothing of an outlet. Names and numbers are left out." + cut,
            Settings = [.. keyness.Settings.Where(setting => SettingsOfOnly.Contains(setting.Name))],
        };
    }

    private static KeynessTerm[] Less(KeynessRow row, bool isName) =>
        [.. row.Terms.Where(term => term.IsReliable && term.LogOdds < 0 && term.IsName == isName)];

    private static string Beside(KeynessRow row) => $"{row.Reference.Name} ({row.Reference.Extent()})";

    private static Columns<KeynessTerm> TermColumns(KeynessRow row, int mostPlaces) => new(
    [
        ("Term", term => new Cell(term.Text)),
        (new("Log-odds", IsNumber: true), term => new Cell(Signed(term.LogOdds)) { Detail = SignedRange(term.Interval) }),
        (new("Here", IsNumber: true), term => Counted(term.Places, row.Target)),
        (new("There", IsNumber: true), term => mostPlaces < int.MaxValue || row.Reference.IndependentTexts > MostTextsLinked
            ? new Cell(Number(term.ReferenceCount)) : Counted(term.ReferencePlaces, row.Reference)),
        (new("Ratio", IsNumber: true), term => Fixed(term.Ratio, 1)),
        (new("Texts", IsNumber: true), term => Of(term.Target.Texts, row.Target.IndependentTexts)),
        (new("Uneven", IsNumber: true), term => term.Target.Dispersion is { } dispersion ? Fixed(dispersion, 2) : Cell.None),
    ]);

    private static Cell Counted(Concordance places, KeynessGroup group) => places.Count == 0 ? "0"
        : new Cell(Number(places.Count), places.First(KeynessFigureRows.MostPlaces), $"{Count(places.Count, "place")}, {group.Name}"
            + (places.Count > KeynessFigureRows.MostPlaces ? $"; the first {Number(KeynessFigureRows.MostPlaces)}" : ""));

    private static TidyRows Tidy(Keyness keyness, KeynessNames names, bool onlyReliable) => TidyRows.Of(
        [
            .. keyness.Rows.SelectMany(row => !row.HasEnough ? [new ObservedTerm(row, null, null)]
                : row.Terms.Where(term => (names == KeynessNames.Apart || term.IsName == (names == KeynessNames.Only)) && (term.IsReliable
                    || !onlyReliable))
                    .Select(term => new ObservedTerm(row, term, null))),
            .. keyness.Only.Select(only => new ObservedTerm(null, null, only)),
        ],
        of => of.Only is { } only ? new Concordance([.. only.Words, .. only.Others]) : of.Term?.Places ?? Concordance.Empty,
        KeynessColumns);

    private sealed record ObservedTerm(KeynessRow? Row, KeynessTerm? Term, OnlyWord? Only);
}
