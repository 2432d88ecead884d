namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>More claims than this nobody reads in one table; the tidy rows hold all.</summary>
    internal const int MostClaims = 16;

    private const int MostNumbers = 6;
    private const int LongestClaim = 90;

    /// <summary>All rungs, from quoted down to the own voice of a headline.</summary>
    internal static IReadOnlyList<LadderRung> Rungs { get; } = Enum.GetValues<LadderRung>();

    /// <summary>The claims with the articles on each rung, each number a link to its places; the tidy rows have one place a row.</summary>
    public static Table Table(this VoiceLadder ladder)
    {
        LadderClaim[] wordings = [.. ladder.Claims.Where(static claim => claim.Kind == LadderClaimKind.Wording)];
        LadderClaim[] terms = [.. ladder.Claims.Where(static claim => claim.Kind == LadderClaimKind.Term)];
        bool isCut = wordings.Length > MostClaims || terms.Length > MostClaims;
        Columns<LadderClaim> columns = new(
        [
            ("Claim", claim => new Cell(claim.Label()) { Pole = claim.Option?.Pole }),
            .. Rungs.Select(rung => (
                new TableColumn(rung.Name()) { Voice = rung.AsVoice() }, (Func<LadderClaim, Cell>)(claim => RungCell(claim, rung)))),
            (new("Texts", IsNumber: true), claim => new Cell(
                Number(claim.IndependentTexts), claim.All, $"{claim.Label()}: all places, {Count(claim.IndependentTexts, "text")}")),
        ]);
        TableSection[] sections =
        [
            columns.Section(wordings.Take(MostClaims), terms.Length == 0 ? null : "Wordings"),
            columns.Section(terms.Take(MostClaims), "Contested terms"),
        ];
        return new Table(
            "ladder",
            ladder.Claims.Count == 0
                ? "No wording was found in several voices."
                : $"{Count(wordings.Length, "wording")} and {Count(terms.Length, "contested term")} stand in several voices.",
            columns.Shown,
            [.. sections.Where(section => section.Rows.Count > 0)],
            TidyRows.Of(
                ladder.Claims.SelectMany(claim => claim.Places.Select(place => (Claim: claim, Place: place))),
                of => new Concordance([of.Place.Place]),
                [
                    ("claim", of => OneLine(of.Claim.Text)), ("kind", of => Camel(of.Claim.Kind)),
                    ("rungs", of => of.Claim.Rungs.Count),
                    ("independentTexts", of => of.Claim.IndependentTexts),
                    .. PlaceCells.Columns<(LadderClaim Claim, LadderPlace Place)>(of => of.Place.Place.Article),
                    ("sharedText", of => of.Place.TextLetter), ("rung", of => Camel(of.Place.Rung)), ("voice", of => Camel(of.Place.Place.Voice)),
                    ("block", of => Camel(of.Place.Place.Block)), ("speaker", of => of.Place.Place.Speaker), ("text", of => of.Place.Place.Line()),
                    ("act", of => of.Claim.Act?.Name),
                ]))
        {
            Explanation = "Numbers are articles; h: in a headline or subheading. Articles that share a text are one witness."
                + (isCut ? $" The first {Number(MostClaims)} of each are shown; CSV and JSON have all." : ""),
            Settings = ladder.Settings,
        };
    }

    internal static string Name(this LadderRung rung) => rung == LadderRung.OwnHeadline ? "Own, headline" : rung.ToString();

    internal static Voice AsVoice(this LadderRung rung) => rung switch
    {
        LadderRung.Quoted => Parallax.Voice.Quoted,
        LadderRung.Uncredited => Parallax.Voice.Uncredited,
        LadderRung.Attributed => Parallax.Voice.Attributed,
        _ => Parallax.Voice.Own,
    };

    /// <summary>The words in marks; of a term all that stand there, with the act that they name.</summary>
    internal static string Label(this LadderClaim claim, int length = LongestClaim) => claim.Kind == LadderClaimKind.Wording
        ? $"“{Shorten(claim.Text, length)}”"
        : $"“{claim.Text.Replace(", ", "”, “", StringComparison.Ordinal)}”"
            + (claim.Act is { } act ? $" ({Shorten(act.Name, LongestAct)})" : "");

    /// <summary>
    /// The articles on a rung, each with its places and the number that it is called by: "5h" where it has the claim there in a headline only.
    /// </summary>
    internal static IReadOnlyList<(string Number, LadderPlace First, Concordance Places)> ArticlesOn(this LadderClaim claim, LadderRung rung) =>
    [
        .. claim.On(rung).GroupBy(static place => place.Number).Select(own => (
            Number(own.Key) + (rung != LadderRung.OwnHeadline && own.All(static place => place.IsInHeadline) ? "h" : ""),
            own.First(),
            new Concordance([.. own.Select(static place => place.Place)]))),
    ];

    private static Cell RungCell(LadderClaim claim, LadderRung rung)
    {
        string label = $"{claim.Label()}: {rung.Name().ToLowerInvariant()}, ";
        IReadOnlyList<(string Number, LadderPlace First, Concordance Places)> articles = claim.ArticlesOn(rung);
        if (articles.Count == 0)
            return Cell.None;
        string count = Count(articles.Count, "article");
        if (articles.Count > MostNumbers)
            return new Cell(count, new Concordance([.. claim.On(rung).Select(static place => place.Place)]), label + count);
        int texts = claim.TextsOn(rung);
        return new Cell([.. articles.Select(article => new CellPart(article.Number)
        {
            Places = article.Places,
            Label = $"{label}{article.Number} {article.First.Place.Article.OutletName()}",
        })])
        {
            Detail = texts < articles.Count ? Count(texts, "text") : null,
        };
    }
}
