namespace Parallax;

/// <summary>The voice ladder as a table: claims by rung, with the numbers of the articles that stand there.</summary>
public static class LadderTable
{
    /// <summary>More claims than this nobody reads in one table; the tidy rows hold all.</summary>
    internal const int MostShown = 16;

    private const int MostNumbers = 6;
    private const int LongestText = 90;

    /// <summary>All rungs, from quoted down to the own voice of a headline.</summary>
    internal static IReadOnlyList<LadderRung> Rungs { get; } = Enum.GetValues<LadderRung>();

    /// <summary>The claims with the articles on each rung, each number a link to its places; the tidy rows have one place a row.</summary>
    public static Table Table(this VoiceLadder ladder)
    {
        ArgumentNullException.ThrowIfNull(ladder);
        LadderClaim[] wordings = [.. ladder.Claims.Where(static claim => claim.Kind == LadderClaimKind.Wording)];
        LadderClaim[] terms = [.. ladder.Claims.Where(static claim => claim.Kind == LadderClaimKind.Term)];
        List<TableSection> sections = [];
        if (wordings.Length > 0)
            sections.Add(new TableSection(terms.Length == 0 ? null : "Wordings", [.. wordings.Take(MostShown).Select(Row)]));
        if (terms.Length > 0)
            sections.Add(new TableSection("Contested terms", [.. terms.Take(MostShown).Select(Row)]));
        bool isCut = wordings.Length > MostShown || terms.Length > MostShown;
        return new Table(
            "ladder",
            ladder.Claims.Count == 0
                ? "No wording was found in several voices."
                : $"{Count(wordings.Length, "wording")} and {Count(terms.Length, "contested term")} stand in several voices.",
            [new("Claim"), .. Rungs.Select(static rung => new TableColumn(rung.Name()) { Voice = rung.Voice() }), new("Texts", IsNumber: true)],
            sections,
            new TidyRows(
                ["claim", "kind", "rungs", "independentTexts", "article", "outlet", "sharedText", "rung", "voice", "block", "speaker", "text"],
                [.. ladder.Claims.SelectMany(Tidy)]))
        {
            Explanation = "Numbers are articles; h: in a headline or subheading. Articles that share a text are one witness."
                + (isCut ? $" The first {Number(MostShown)} of each are shown; CSV and JSON have all." : ""),
            Settings = ladder.Settings,
        };
    }

    /// <summary>"Own, headline".</summary>
    internal static string Name(this LadderRung rung) => rung == LadderRung.OwnHeadline ? "Own, headline" : rung.ToString();

    /// <summary>The voice of a rung.</summary>
    internal static Voice Voice(this LadderRung rung) => rung switch
    {
        LadderRung.Quoted => Parallax.Voice.Quoted,
        LadderRung.Uncredited => Parallax.Voice.Uncredited,
        LadderRung.Attributed => Parallax.Voice.Attributed,
        _ => Parallax.Voice.Own,
    };

    /// <summary>“clear-cut operation”.</summary>
    internal static string Label(this LadderClaim claim, int length = LongestText) => $"“{Shorten(claim.Name(), length)}”";

    private static string Name(this LadderClaim claim) => claim.Option?.Name() ?? claim.Text;

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

    private static TableRow Row(LadderClaim claim) => new(
        new Cell(claim.Label()) { Pole = claim.Option?.Pole },
        [
            .. Rungs.Select(rung => RungCell(claim, rung)),
            new Cell(Number(claim.IndependentTexts), claim.All, $"{claim.Label()}: all places, {Count(claim.IndependentTexts, "text")}"),
        ]);

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

    private static IEnumerable<TidyRow> Tidy(LadderClaim claim) => claim.Places.Select(place => new TidyRow(
        [
            OneLine(claim.Name()), Camel(claim.Kind), claim.Rungs.Count, claim.IndependentTexts, .. place.Place.Article.Values(), place.TextLetter,
            Camel(place.Rung), place.Place.Voice.ToString(), Camel(place.Place.Block), place.Place.Speaker, place.Place.Line(),
        ],
        new Concordance([place.Place])));
}
