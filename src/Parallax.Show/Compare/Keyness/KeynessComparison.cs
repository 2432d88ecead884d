namespace Parallax;

/// <summary>"Words of their own": which words one outlet has more often than the rest.</summary>
internal static class KeynessComparison
{
    private const int MostNamed = 3;

    public static Comparison<Keyness> Described { get; } = new("keyness", "which words are whose")
    {
        Heading = "Words of their own",
        TakesRows = false,
        Options =
        [
            new(
                "by",
                "each outlet beside the rest, or each article, side (of who is quoted), event, month or day.",
                "outlet", "article", "side", "event", "month", "day"),
            new("against", "the outlet (or side, event, period) that all others are compared with, by name; without it the rest.")
                { Example = "OUTLET" },
            new("voice", "words in the outlet's own voice, or attributed, quoted or uncredited ones, or all.",
                "own", "attributed", "quoted", "uncredited", "all"),
            new("phrases", "the most words that a phrase may have.", "3", "2", "1"),
            new("names", "persons, bodies and places apart from words, not at all, or alone.", "apart", "none", "only"),
            new("prior", "texts that tell which words are usual, read like a corpus; without them those compared.") { Example = "FILE" },
        ],
        Measure = static asked => asked.Corpus.Keyness(OptionsOf(asked)),
        Table = static keyness => keyness.Table(),
        Tables = Compare,
        Figure = static keyness => keyness.HasWords() ? keyness.Figure() : null,
        Settings = static keyness => keyness.Settings,
        Finding = static keyness => keyness.Finding(),
        Beside = static keyness => !keyness.HasEnough ? [] :
        [
            (
                "Log-odds",
                "say how much likelier a word is in these texts than in the rest: +1 is 2.7 times, +2 is 7.4 times. "
                    + "A prior draws rare words towards 0."),
            (
                "A word of theirs",
                "may be a choice, or only what happened where they looked: a subject, a place, a habit of the desk. "
                    + "Read its places before you call it wording."),
        ],
        Section = Write,
    };

    private static KeynessOptions OptionsOf(Comparing asked) => new()
    {
        By = Enum.TryParse(asked.Option("by"), ignoreCase: true, out KeynessBy by) ? by
            : asked.Rows == GroupBy.Article ? KeynessBy.Article : KeynessBy.Outlet,
        Against = asked.Option("against"),
        Voice = asked.Option("voice") switch
        {
            null => Voice.Own,
            string voice => Enum.TryParse(voice, ignoreCase: true, out Voice one) ? one : null,
        },
        Phrases = int.TryParse(asked.Option("phrases"), NumberStyles.None, CultureInfo.InvariantCulture, out int most) ? most : 3,
        Sides = asked.Sides,
        EventsBy = asked.EventsBy,
        Prior = asked.Option("prior") is { } path ? Corpus.Read(path).Annotate(new AnnotationOptions { Lexicons = [] }) : null,
    };

    private static Compared Compare(Comparing asked)
    {
        Keyness keyness = asked.Of(Described.Measure);
        return new Compared([keyness.Table(asked.Option("names") switch
        {
            "none" => KeynessNames.None,
            "only" => KeynessNames.Only,
            _ => KeynessNames.Apart,
        })]);
    }

    private static void Write(SectionWriter page, Keyness keyness)
    {
        page.Text(keyness.Finding());
        if (!keyness.HasEnough)
        {
            page.Box(
                "Not enough text to say which words are whose.",
                $"That takes {keyness.Minimum()} on either side. {keyness.OnlyFinding()}");
            if (keyness.Only.Count > 0)
                page.Table(keyness.OnlyTable(TableExtensions.MostOnlyInReport));
            return;
        }

        if (keyness.HasWords())
            page.Figure(keyness.Figure());
        if (keyness.HasNames())
            page.Folded("Names that are more frequent", keyness.Table(KeynessNames.Only, KeynessFigureRows.MostPlaces));
    }

    /// <summary>What was found, in a sentence or two.</summary>
    private static string Finding(this Keyness keyness)
    {
        if (!keyness.HasEnough)
            return $"{keyness.What(keyness.Groups.Count)}, none with enough text to compare its words with others’.";
        KeynessRow[] enough = [.. keyness.Rows.Where(row => row.HasEnough)], having = [.. enough.Where(row => row.Words().Any())];
        string compared = $"{Capital(keyness.What(enough.Length))} of {Number(keyness.Groups.Count)} "
            + $"{Noun(enough.Length, "has", "have")} enough text to compare words.";
        if (having.Length == 0)
            return $"{compared} No word is reliably more frequent in one than in what it was compared with.";
        string[] named = [.. having.Take(MostNamed).Select(row =>
            $"{row.Target.Name}, {Join([.. row.Words().Take(MostNamed).Select(term => $"“{term.Text}”")])}")];
        return $"{compared} In {Spelled(having.Length)} some words are reliably more frequent than in what they were compared with: "
            + $"{string.Join("; ", named)}{(having.Length > MostNamed ? "; and so on" : "")}.";
    }
}
