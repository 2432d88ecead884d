namespace Parallax;

/// <summary>"One statement, several renderings": the renderings side by side, the most different statements first.</summary>
internal static class DriftComparison
{
    private const int MostStatements = 8;
    private const int MostRenderings = 5;

    public static Comparison<IReadOnlyList<(ArticleEvent Event, Drift Drift)>> Described { get; } =
        new("drift", "how the renderings of one statement differ")
    {
        Heading = "One statement, several renderings",
        TakesRows = false,
        Measure = static asked => asked.PerEvent(part => part.Drift()),
        Tables = static asked => new Compared(Described!.Of(asked).Tables(asked.Events, drift => drift.Table()))
        {
            Json = Described.Of(asked).Select(one => (Name(Described!.Of(asked), one.Event), one.Drift)).ToJson(),
        },
        Settings = static found => TableExtensions.Common(found.Select(one => one.Drift.Settings)),
        Nothing = static found => found.Any(one => one.Drift.Statements.Count > 0) ? null
            : (
                "No statement was found in renderings that differ.",
                "Nothing is told by two of these texts in words alike enough to be compared, or it is told in the same way."),
        Beside = static _ =>
        [
            ("Words only here", "are bold. No direction is meant: none of the renderings is taken for the original; the fullest stands first."),
            ("Possible translation:", "the speaker probably spoke another language, so words inside marks can differ without any change of text."),
            ("By words in common.", "Renderings are found by rules, which can err; a difference can have reasons that no text tells."),
        ],
        Section = Write,
    };

    // An event's name says something where there are several.
    private static string? Name(IReadOnlyList<(ArticleEvent Event, Drift Drift)> all, ArticleEvent one) => all.Count > 1 ? one.Name : null;

    private static void Write(SectionWriter page, IReadOnlyList<(ArticleEvent Event, Drift Drift)> found)
    {
        (string? Event, DriftStatement Statement)[] statements =
        [
            .. found.SelectMany(one => one.Drift.Statements.Select(statement => (Event: Name(found, one.Event), Statement: statement)))
                .OrderByDescending(entry => entry.Statement.Difference),
        ];
        int pairs = found.Sum(one => one.Drift.Pairs.Count());
        string told = Count(statements.Length, "statement is", "statements are");
        page.Text($"{told} told in ways that differ, in {Count(pairs, "pair")} of renderings."
            + (statements.Length > MostStatements ? $" The {Spelled(MostStatements)} with the most different renderings are shown here." : ""));
        foreach ((string? name, DriftStatement statement) in statements.Take(MostStatements))
            WriteStatement(page, statement, name);
        foreach ((ArticleEvent one, Drift drift) in found.Where(one => one.Drift.Statements.Count > 0))
            page.Folded(Name(found, one) is { } name ? $"All pairs as a table: {Shorten(name, 60)}" : "All pairs as a table", drift.Table());
    }

    private static void WriteStatement(SectionWriter page, DriftStatement statement, string? name)
    {
        HtmlWriter html = page.Html;
        html.Element("h3", statement.Label()).Line();
        RenderingShown[] shown = [.. RenderingShown.Of(statement)];
        SharedTexts shared = page.Asked.Findings.SharedTexts;
        int texts = statement.Renderings.Select(place => shared.LetterOf(place.Article)).Distinct(StringComparer.Ordinal).Count();
        Concordance all = new(statement.Renderings);
        string count = Count(all.Count, "rendering");
        html.Open("p", ("class", "small sans"));
        if (name is not null)
            html.Text(name + ": ");
        page.Link(count, page.Context.LinkTo(all, "renderings", $"Renderings: {statement.Label()}"), count)
            .Text($", in {Count(texts, "independent text")}").Close().Line();
        html.Open("ul", ("class", "rend")).Line();
        foreach (RenderingShown rendering in shown.Take(MostRenderings))
            WriteRendering(page, rendering, statement);
        html.Close().Line();
        if (shown.Length > MostRenderings)
            html.Element("p", $"{Count(shown.Length - MostRenderings, "more rendering")} in the table below.", ("class", "small sans"));
        html.WritePlaces(page.Context);
    }

    private static void WriteRendering(SectionWriter page, RenderingShown rendering, DriftStatement statement)
    {
        HtmlWriter html = page.Html;
        Place place = rendering.Place;
        html.Open("li").Open("p", ("class", "who")).Element("b", page.Numbered(place.Article))
            .Text($", {(place.IsHeadline ? "headline, " : "")}{place.Voice.Name()}");
        if (rendering.Speaker is not null)
            html.Text($", {rendering.Speaker}");
        foreach (Place same in rendering.Same)
        {
            html.Text("; the same in ");
            page.Link(page.Numbered(same.Article), page.Context.LinkTo(same));
        }

        html.Text(" ");
        page.Link("place", page.Context.LinkTo(place), $"Place in {place.Article.OutletName()}");
        page.SideBySide((rendering.Against ?? statement.Fullest).Article, place.Article);
        html.Close();
        html.Open("blockquote").WriteWords(place, rendering.OnlyHere);
        html.Close().Open("p", ("class", "types"));
        if (rendering.Changes.Count == 0)
            html.Text("fullest; the changes below are named against it");
        else if (rendering.Against is { } against)
            html.Text($"beside {page.Numbered(against.Article)}: ");
        foreach (IGrouping<string, DriftChange> kind in rendering.Changes.GroupBy(change => change.Name()))
            WriteChanges(page, kind.Key, [.. kind]);
        html.Close().Close().Line();
    }

    private static void WriteChanges(SectionWriter page, string name, DriftChange[] changes)
    {
        HtmlWriter html = page.Html;
        Place place = (changes[0].B ?? changes[0].A)!;
        html.Open("a", ("class", "tag"), ("href", page.Context.LinkTo(place))).Text(name).Close().Text(" ");
        string details = string.Join("; ", changes.Select(change => change.Detail()).OfType<string>().Distinct());
        if (details.Length > 0)
            html.Text(details + " ");
        if (changes.Any(change => change.IsPossibleTranslation))
            html.Element("span", "possible translation", ("class", "tag")).Text(" ");
    }
}
