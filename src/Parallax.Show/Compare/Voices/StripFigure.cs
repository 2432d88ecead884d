namespace Parallax;

/// <summary>Results as drawings.</summary>
public static partial class FigureExtensions
{
    /// <summary>Which words are counted.</summary>
    internal const string Analysed = "Headline, standfirst, subheadings, body and captions; page furniture left out.";

    /// <summary>Draws the strip. A long bar is a long article: rows are never stretched to one width.</summary>
    public static Figure Figure(this Strip strip)
    {
        int longest = strip.Rows.Select(row => row.Words).DefaultIfEmpty(0).Max();
        int words = strip.Rows.Sum(row => row.Words), terms = strip.Rows.Sum(row => row.Terms.Count);
        string bars = strip.Rows.Count == 1 ? "One bar" : $"{SpelledFirst(strip.Rows.Count)} bars";
        HashSet<string> shared = [.. strip.Rows.GroupBy(row => row.TextLetter).Where(text => text.Count() > 1).Select(text => text.Key)];
        return new Figure(
            "strip",
            $"{SpelledFirst(strip.Rows.Count)} {Noun(strip.Rows.Count, "article")} from first word to last",
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
            Key = new FigureKey(AllVoices, terms == 0 ? [] : AllPoles),
            Caption = $"{Count(words, "word")}, {Count(terms, "contested term")}. {Settings(strip.Settings)} "
                + "A long bar is a long article, not a weighty one.",
            Description = $"{bars}, one per article, from first to last word, coloured by voice, with signs for contested terms.",
        };
    }

    /// <summary>The words of each article by voice; as tidy rows, one stretch of one voice a row.</summary>
    public static Table Table(this Strip strip)
    {
        Columns<StripRow> columns = new(
        [
            ("Article", row => row.Group.Label()), (new("Words", IsNumber: true), row => row.Group.Words(row.Words)),
            .. GroupCells.Voices<StripRow>((row, voice) => InVoice(row, voice).Worded(row.Group.Label(), $", {voice.Name()}")),
            (new("Terms", IsNumber: true), row => Terms(row).Numbered(row.Group.Label(), "contested term")),
        ]);
        return columns.Table("strip", "Words by voice.", strip.Rows, TidyRows.Of(
            strip.Rows.SelectMany(row => row.Runs.Select(run => (Row: row, Run: run))),
            of => new Concordance([of.Run.Place]),
            [
                .. PlaceCells.Columns<(StripRow Row, StripRun Run)>(of => of.Row.Group.Articles[0]), ("sharedText", of => of.Row.TextLetter),
                ("firstWord", of => of.Run.FirstWord + 1), ("words", of => of.Run.Place.Words), ("voice", of => Camel(of.Run.Place.Voice)),
                ("speaker", of => of.Run.Place.Speaker), ("block", of => Camel(of.Run.Block)),
            ])) with
        {
            Explanation = Analysed,
            Settings = strip.Settings,
            KeepsRowHeadsWhole = true,
        };
    }

    private static Concordance InVoice(StripRow row, Voice voice) =>
        new([.. row.Runs.Select(run => run.Place).Where(place => place.Voice == voice)]);

    private static Concordance Terms(StripRow row) => new([.. row.Terms.Select(term => term.Place)]);

    private static FigureRow Row(StripRow row, HashSet<string> shared) => new(row.Group.Outlet.Name)
    {
        Number = row.Group.Number,
        Detail = $"text {row.TextLetter}, {Count(row.Words, "word")}",
        ShortDetail = Count(row.Words, "word"),
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
                ? $"{outlet}, word {Number(last)}: {run.Place.Voice.Name()}{headline}{speaker}"
                : $"{outlet}, words {Number(run.FirstWord + 1)} to {Number(last)}: {run.Place.Voice.Name()}{headline}{speaker}";
            yield return new BarMark(index, 0, run.FirstWord, last, run.Place.Voice, reading) { Places = new Concordance([run.Place]) };
        }

        if (row.HeadlineWords > 0)
            yield return new LineMark(index, 0, row.HeadlineWords, $"{outlet}: end of the headline, word {Number(row.HeadlineWords)}");
        foreach (StripTerm term in row.Terms)
        {
            string reading = $"“{term.Term.Text}”: {term.Term.Pole.Name()}, {term.Term.Voice.Name()}";
            yield return new SignMark(index, 0, term.Word + 0.5, term.Term.Pole, reading) { Places = new Concordance([term.Place]) };
        }
    }
}
