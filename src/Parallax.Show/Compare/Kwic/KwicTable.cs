namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>More lines than this make a page slow and nobody reads them there; the tidy rows hold all.</summary>
    public const int MostLines = 250;

    // Before and after the node on one line, so many characters fit beside the other columns.
    private const int Around = 38;
    private const int LongestNode = 80;
    private const int LongestSpeaker = 28;

    /// <summary>The lines of a concordance, each a link to its place; the tidy rows have the whole sentence, one place a row.</summary>
    public static Table Table(this Kwic kwic)
    {
        Columns<KwicLine> columns = new(
        [
            ("Article", Article), (new("Before", IsNumber: true) { KeepsLine = true }, line => ShortenStart(line.Left, Around)),
            ("Found", line => new Cell([line.Place.Part(Shorten(line.Node, LongestNode))])),
            (new("After") { KeepsLine = true }, line => Shorten(line.Right, Around)),
            ("Voice", line => new Cell([new CellPart(line.Place.Voice.Name()) { Voice = line.Place.Voice }])),
            ("Speaker", line => line.Place.Speaker is { } speaker ? Shorten(speaker, LongestSpeaker) : "–"),
        ]);
        return columns.Table("kwic", kwic.Summary(), kwic.Lines.Take(MostLines), TidyRows.Of(kwic.Lines, line => new Concordance([line.Place]),
        [
            .. PlaceCells.Columns<KwicLine>(line => line.Place.Article), ("date", line => line.Place.Article.Article.Date),
            ("in", line => Camel(line.Place.In)), ("block", line => Camel(line.Place.Block)), ("voice", line => Camel(line.Place.Voice)),
            ("speaker", line => line.Place.Speaker), ("isName", line => line.IsName), ("left", line => OneLine(line.Left)),
            ("node", line => OneLine(line.Node)), ("right", line => OneLine(line.Right)),
        ])) with
        {
            Explanation = kwic.Lines.Count > MostLines ? $"The first {Number(MostLines)} are shown; CSV and JSON have all." : "",
            Settings = kwic.Settings,
            IsWide = true,
        };
    }

    /// <summary>"12 places in 4 of 5 articles (3 independent texts): 5 own, 4 attributed, 3 quoted."</summary>
    public static string Summary(this Kwic kwic)
    {
        string read = Count(kwic.ArticlesRead, "article");
        if (kwic.Lines.Count == 0)
            return $"“{Written(kwic.Pattern)}” was not found in {read}.";
        string voices = string.Join(", ", kwic.ByVoice.Select(voice => $"{Number(voice.Value.Count)} {voice.Key.Name()}"));
        int names = kwic.Lines.Count(line => line.IsName);
        string inNames = names == 0 ? "" : $"; {Number(names)} {(names == 1 ? "is" : "are")} part of a name";
        return $"“{Written(kwic.Pattern)}”: {Count(kwic.Lines.Count, "place")} in {Number(kwic.Articles)} of {read} "
            + $"({Count(kwic.IndependentTexts, "independent text")}): {voices}{inNames}.";
    }

    private static string Written(TermPattern pattern) => OneLine(pattern.Words);

    private static Cell Article(KwicLine line)
    {
        string where = string.Join(", ", new[] { line.IsName ? "in a name" : null, line.Place.BlockName() }.OfType<string>());
        AnnotatedArticle article = line.Place.Article;
        return new Cell([article.Part(article.Numbered(line.Number))]) { Detail = where.Length == 0 ? null : where };
    }
}
