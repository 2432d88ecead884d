namespace Parallax.Tests;

/// <summary>Four short articles about an invented event, and the results that would be measured on them.</summary>
internal static class Samples
{
    public static IReadOnlyList<AnnotatedArticle> Articles { get; } =
    [
        MarkedUp.Article("one", "Harbour Gazette", """
            headline: Two hurt as tram {t event/crash/Neutral|crash} closes Lind bridge
            dateline: LIND, 3 May –
            +body: {a officials|Two people were hurt when a tram left the rails}, officials said.
            body: The operator called it “{q Tram Company|an {t event/accident/Legitimises|accident} that nobody could foresee}” and {a Tram Company|promised a full report}.
            body: The {t event/crash/Neutral|crash} closed the bridge until noon. It is the third this year.
            """, "2026-05-03"),
        MarkedUp.Article("two", "Lind Evening Star", """
            headline: Operator’s {t event/negligence/Condemns|negligence} hurts two on Lind bridge
            body: Riders spoke of “{q Ada Bell|plain {t event/negligence/Condemns|negligence}}” after a tram left the rails. “{q Ada Bell|We told them about the points in March},” said Ada Bell, a driver.
            body: The so-called “{u|{t event/accident/Legitimises|accident}}” is the third this year.
            """, "2026-05-04"),
        MarkedUp.Article("three", "Radio Norr", """
            headline: Tram leaves rails in Lind
            body: {a officials|Two people were hurt when a tram left the rails}, officials said on Sunday.
            """, "2026-05-04"),
        MarkedUp.Article("four", "Norr Weekly", """
            navigation: Home > City
            headline: What went wrong on the bridge
            body: The {t event/accident/Legitimises|accident} raises old questions, and the drivers’ union says {a union|{t event/negligence/Condemns|negligence} was the cause}.
            body: Repairs go on.
            """, "2026-05-06"),
    ];

    public static Lexicon Lexicon { get; } = new("test", "A test lexicon", "1.0", "nobody", "CC0", "none", "en",
    [
        new Contrast("event", "What is the event called?",
        [
            new TermOption("negligence", Pole.Condemns, "", ["negligence"]),
            new TermOption("crash", Pole.Neutral, "", ["crash"]),
            new TermOption("accident", Pole.Legitimises, "", ["accident"]),
        ]),
    ]);

    public static IReadOnlyList<MeasureGroup> Groups { get; } =
        [.. Articles.Select((article, i) => new MeasureGroup(i + 1, article.Article.Outlet, [article], 1, GroupBy.Article))];

    public static AnnotatedCorpus Corpus { get; } = new(new Corpus("lind-bridge", [.. Articles.Select(article => article.Article)], []), Articles, [Lexicon]);

    public static Strip Strip { get; } = new(
        [.. new[] { (0, "A"), (2, "A"), (1, "B"), (3, "C") }.Select(row => StripRow(Groups[row.Item1], row.Item2))],
        [new Setting("lexicon", "test 1.0")]);

    private static StripRow StripRow(MeasureGroup group, string letter)
    {
        AnnotatedArticle article = group.Articles[0];
        SegmentedText text = article.Segmented.Text;
        int word = 0;
        List<StripRun> runs = [];
        foreach (VoiceRun run in article.Voices)
        {
            runs.Add(new StripRun(word, MarkedUp.Place(article, run), text.BlockAt(run.Span.Start)!.Kind));
            word += run.Words;
        }

        int Before(int position) => text.Tokens.Count(token => token.IsWord && token.Start < position);
        return new StripRow(
            group,
            letter,
            word,
            runs.Where(run => run.Block == BlockKind.Headline).Sum(run => run.Place.Words),
            runs,
            [.. article.Terms.Select(term => new StripTerm(Before(term.Span.Start), term, MarkedUp.Place(article, term)))]);
    }
}
