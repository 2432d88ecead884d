using System.Globalization;

namespace Parallax;

/// <summary>The kit's signature: each article as one line from its first word to its last, coloured by voice, with signs over contested terms.</summary>
public static class StripFigure
{
    /// <summary>Draws the strip. A long bar is a long article: rows are never stretched to one width.</summary>
    public static Figure Figure(this Strip strip)
    {
        ArgumentNullException.ThrowIfNull(strip);
        int longest = strip.Rows.Select(row => row.Words).DefaultIfEmpty(0).Max();
        int words = strip.Rows.Sum(row => row.Words), terms = strip.Rows.Sum(row => row.Terms.Count);
        string articles = Wording.SpelledFirst(strip.Rows.Count) + " " + Wording.Noun(strip.Rows.Count, "article");
        HashSet<string> shared = [.. strip.Rows.GroupBy(row => row.TextLetter).Where(text => text.Count() > 1).Select(text => text.Key)];
        return new Figure(
            "strip",
            $"{articles} from first word to last",
            "Each bar is one article; its length is its number of words. The upright line ends the headline. Signs stand over contested terms"
                + (shared.Count > 0 ? "; a bracket joins articles that share a text." : "."),
            [new FigurePanel(Scale.Counts(longest, "words"))],
            [.. strip.Rows.Select(row => Row(row, shared))],
            [.. strip.Rows.SelectMany(Marks)],
            strip.Table())
        {
            Size = FigureSize.Wide,
            RowHeight = 30,
            BarHeight = 13,
            Key = new FigureKey(FigureKey.AllVoices, terms == 0 ? [] : FigureKey.AllPoles),
            Caption = $"{Wording.Count(words, "word")}, {Wording.Count(terms, "contested term")}. {Wording.Settings(strip.Settings)} A long bar is a long article, not a weighty one.",
            Description = $"{Wording.Capital(Wording.Noun(strip.Rows.Count, "one bar", $"{Wording.Spelled(strip.Rows.Count)} bars"))}, one per article, from first to last word, coloured by voice, with signs for contested terms.",
        };
    }

    /// <summary>The words of each article by voice; as tidy rows, one stretch of one voice a row.</summary>
    public static Table Table(this Strip strip)
    {
        ArgumentNullException.ThrowIfNull(strip);
        return new Table(
            "strip",
            "Words by voice.",
            [
                new("Article"),
                new("Words", IsNumber: true),
                .. FigureKey.AllVoices.Select(voice => new TableColumn(voice.ToString(), IsNumber: true) { Voice = voice }),
                new("Terms", IsNumber: true),
            ],
            [new TableSection(null, [.. strip.Rows.Select(TableRow)])],
            new TidyRows(
                ["article", "outlet", "sharedText", "firstWord", "words", "voice", "speaker", "block"],
                [.. strip.Rows.SelectMany(TidyRows)]))
        {
            Explanation = "Headline, standfirst, subheadings, body and captions; page furniture left out.",
            Settings = strip.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    private static FigureRow Row(StripRow row, HashSet<string> shared) => new(row.Group.Outlet.Name)
    {
        Number = row.Group.Number,
        Detail = $"text {row.TextLetter}, {Wording.Count(row.Words, "word")}",
        ShortDetail = Wording.Count(row.Words, "word"),
        Bracket = shared.Contains(row.TextLetter) ? row.TextLetter : null,
        TooFew = row.Words == 0 ? "no analysed words" : null,
    };

    private static IEnumerable<Mark> Marks(StripRow row, int index)
    {
        string outlet = row.Group.Outlet.Name;
        foreach (StripRun run in row.Runs)
        {
            string headline = run.Block == BlockKind.Headline ? " (headline)" : "";
            string speaker = run.Place.Speaker is { } name ? ", " + name : "";
            int last = run.FirstWord + run.Place.Words;
            string reading = run.Place.Words == 1
                ? $"{outlet}, word {Wording.Number(last)}: {run.Place.Voice.Name()}{headline}{speaker}"
                : $"{outlet}, words {Wording.Number(run.FirstWord + 1)} to {Wording.Number(last)}: {run.Place.Voice.Name()}{headline}{speaker}";
            yield return new BarMark(index, 0, run.FirstWord, last, run.Place.Voice, reading) { Places = new Concordance([run.Place]) };
        }

        if (row.HeadlineWords > 0)
            yield return new LineMark(index, 0, row.HeadlineWords, $"{outlet}: end of the headline, word {Wording.Number(row.HeadlineWords)}");
        foreach (StripTerm term in row.Terms)
        {
            string reading = $"“{term.Term.Text}”: {term.Term.Pole.Name()}, {term.Term.Voice.Name()}";
            yield return new SignMark(index, 0, term.Word + 0.5, term.Term.Pole, reading) { Places = new Concordance([term.Place]) };
        }
    }

    private static TableRow TableRow(StripRow row)
    {
        string label = row.Group.Label();
        AnnotatedArticle article = row.Group.Articles[0];
        List<Cell> cells = [new([new CellPart(Wording.Number(row.Words)) { Article = article, Label = $"{Wording.Count(row.Words, "word")}, {label}" }])];
        foreach (Voice voice in FigureKey.AllVoices)
        {
            Concordance places = new([.. row.Runs.Where(run => run.Place.Voice == voice).Select(run => run.Place)]);
            cells.Add(new Cell(Wording.Number(places.Words), places, $"{label}: {Wording.Count(places.Words, "word")}, {voice.Name()}"));
        }

        Concordance terms = new([.. row.Terms.Select(term => term.Place)]);
        cells.Add(new Cell(Wording.Number(terms.Count), terms, $"{label}: {Wording.Count(terms.Count, "contested term")}"));
        return new TableRow(new Cell(label), cells);
    }

    private static IEnumerable<TidyRow> TidyRows(StripRow row) => row.Runs.Select(run => new TidyRow(
        [
            row.Group.Articles[0].Article.Id, row.Group.Outlet.Name, row.TextLetter, run.FirstWord + 1, run.Place.Words,
            run.Place.Voice.ToString(), run.Place.Speaker, char.ToLower(run.Block.ToString()[0], CultureInfo.InvariantCulture) + run.Block.ToString()[1..],
        ],
        new Concordance([run.Place])));
}
