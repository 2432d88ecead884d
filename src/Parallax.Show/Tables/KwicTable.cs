namespace Parallax;

/// <summary>A concordance as a table: for a notebook, and as tidy rows.</summary>
public static class KwicTable
{
    /// <summary>More lines than this make a page slow and nobody reads them there; the tidy rows hold all.</summary>
    public const int MostShown = 250;

    // Before and after the node on one line, so many characters fit beside the other columns.
    private const int Around = 38;
    private const int LongestNode = 80;
    private const int LongestSpeaker = 28;

    /// <summary>The lines of a concordance, each a link to its place; the tidy rows have the whole sentence, one place a row.</summary>
    public static Table Table(this Kwic kwic)
    {
        ArgumentNullException.ThrowIfNull(kwic);
        return new Table(
            "kwic",
            kwic.Summary(),
            [
                new("Article"), new("Before", IsNumber: true) { KeepsLine = true }, new("Found"), new("After") { KeepsLine = true }, new("Voice"),
                new("Speaker"),
            ],
            [new TableSection(null, [.. kwic.Lines.Take(MostShown).Select(Row)])],
            new TidyRows(
                ["article", "outlet", "date", "in", "block", "voice", "speaker", "isName", "left", "node", "right"],
                [.. kwic.Lines.Select(Tidy)]))
        {
            Explanation = kwic.Lines.Count > MostShown ? $"The first {Number(MostShown)} are shown; CSV and JSON have all." : "",
            Settings = kwic.Settings,
            IsWide = true,
        };
    }

    /// <summary>"12 places in 4 of 5 articles (3 independent texts): 5 own, 4 attributed, 3 quoted."</summary>
    public static string Summary(this Kwic kwic)
    {
        ArgumentNullException.ThrowIfNull(kwic);
        string read = Count(kwic.ArticlesRead, "article");
        if (kwic.Lines.Count == 0)
            return $"“{Written(kwic.Pattern)}” was not found in {read}.";
        string voices = string.Join(", ", kwic.ByVoice.Select(voice => $"{Number(voice.Value.Count)} {voice.Key.Name()}"));
        int names = kwic.Lines.Count(line => line.IsName);
        string inNames = names == 0 ? "" : $"; {Number(names)} {(names == 1 ? "is" : "are")} part of a name";
        return $"“{Written(kwic.Pattern)}”: {Count(kwic.Lines.Count, "place")} in {Number(kwic.Articles)} of {read} "
            + $"({Count(kwic.IndependentTexts, "independent text")}): {voices}{inNames}.";
    }

    /// <summary>In which kind of block a place stands, in words; nothing for the body.</summary>
    internal static string? BlockName(this Place place) => place.Block switch
    {
        BlockKind.Headline => "headline",
        BlockKind.Standfirst => "standfirst",
        BlockKind.Heading => "subheading",
        BlockKind.Caption => "caption",
        _ => null,
    };

    private static string Written(TermPattern pattern) => OneLine(pattern.Words);

    private static TableRow Row(KwicLine line)
    {
        AnnotatedArticle article = line.Place.Article;
        string where = string.Join(", ", new[] { line.IsName ? "in a name" : null, line.Place.BlockName() }.OfType<string>());
        return new TableRow(
            new Cell([article.Part(article.Numbered(line.Number))]) { Detail = where.Length == 0 ? null : where },
            [
                new Cell(line.LeftEnd(Around)),
                new Cell([line.Place.Part(Shorten(line.Node, LongestNode))]),
                new Cell(Shorten(line.Right, Around)),
                new Cell([new CellPart(line.Place.Voice.Name()) { Voice = line.Place.Voice }]),
                new Cell(line.Place.Speaker is { } speaker ? Shorten(speaker, LongestSpeaker) : "–"),
            ]);
    }

    /// <summary>The last words before the node, on one line, in at most <paramref name="length"/> characters.</summary>
    internal static string LeftEnd(this KwicLine line, int length)
    {
        ReadOnlySpan<char> left = line.Left;
        bool isCut = left.Length > length * 4;
        string words = OneLine(isCut ? left[^(length * 4)..] : left);
        if (words.Length <= length && !isCut)
            return words;
        int from = Math.Max(0, words.Length - length), space = words.IndexOf(' ', from);
        return "…" + (space >= 0 ? words[(space + 1)..] : words[(from < words.Length && char.IsLowSurrogate(words[from]) ? from + 1 : from)..]);
    }

    private static TidyRow Tidy(KwicLine line) => new(
        [
            .. line.Place.Article.Values(), line.Place.Article.Article.Date, Camel(line.Place.In), Camel(line.Place.Block),
            line.Place.Voice.ToString(), line.Place.Speaker, line.IsName,
            OneLine(line.Left), OneLine(line.Node), OneLine(line.Right),
        ],
        new Concordance([line.Place]));
}
