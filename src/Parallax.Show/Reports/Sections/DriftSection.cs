namespace Parallax;

/// <summary>"One statement, several renderings": the renderings side by side, the most different statements first.</summary>
internal sealed class DriftSection(Report report, HtmlWriter html, ShowContext context)
{
    private const int MostStatements = 8;
    private const int MostRenderings = 5;

    public void Write()
    {
        (string? Event, DriftStatement Statement)[] statements =
        [
            .. report.Drifts.SelectMany(drift => drift.Drift.Statements.Select(statement => (drift.Event, Statement: statement)))
                .OrderByDescending(entry => entry.Statement.Difference),
        ];
        if (statements.Length == 0)
        {
            html.WriteBox(
                "No statement was found in renderings that differ.",
                "Nothing is told by two of these texts in words alike enough to be compared, or it is told in the same way.");
            return;
        }

        html.WriteMargin(
            ("Words only here", "are bold. No direction is meant: none of the renderings is taken for the original; the fullest stands first."),
            ("Possible translation:", "the speaker probably spoke another language, so words inside marks can differ without any change of text."),
            ("By words in common.", "Renderings are found by rules, which can err; a difference can have reasons that no text tells."));
        int pairs = report.Drifts.Sum(drift => drift.Drift.Pairs.Count());
        string told = Count(statements.Length, "statement is", "statements are");
        html.Element("p", $"{told} told in ways that differ, in {Count(pairs, "pair")} of renderings."
            + (statements.Length > MostStatements ? $" The {Spelled(MostStatements)} with the most different renderings are shown here." : ""));
        foreach ((string? name, DriftStatement statement) in statements.Take(MostStatements))
            WriteStatement(statement, name);
        foreach ((string? name, Drift drift) in report.Drifts.Where(drift => drift.Drift.Statements.Count > 0))
            html.WriteFolded(context, name is null ? "All pairs as a table" : $"All pairs as a table: {Shorten(name, 60)}", drift.Table());
    }

    private void WriteStatement(DriftStatement statement, string? name)
    {
        html.Element("h3", statement.Label()).Line();
        RenderingShown[] shown = [.. RenderingShown.Of(statement)];
        int texts = statement.Renderings.Select(place => report.Shared.LetterOf(place.Article)).Distinct(StringComparer.Ordinal).Count();
        Concordance all = new(statement.Renderings);
        string count = Count(all.Count, "rendering");
        html.Open("p", ("class", "small sans"));
        if (name is not null)
            html.Text(name + ": ");
        html.WriteLink(count, context.LinkTo(all, "renderings", $"Renderings: {statement.Label()}"), count)
            .Text($", in {Count(texts, "independent text")}").Close().Line();
        html.Open("ul", ("class", "rend")).Line();
        foreach (RenderingShown rendering in shown.Take(MostRenderings))
            WriteRendering(rendering);
        html.Close().Line();
        if (shown.Length > MostRenderings)
            html.Element("p", $"{Count(shown.Length - MostRenderings, "more rendering")} in the table below.", ("class", "small sans"));
        html.WritePlaces(context);
    }

    private void WriteRendering(RenderingShown rendering)
    {
        Place place = rendering.Place;
        html.Open("li").Open("p", ("class", "who")).Element("b", Name(place)).Text($", {(place.IsHeadline ? "headline, " : "")}{place.Voice.Name()}");
        if (rendering.Speaker is not null)
            html.Text($", {rendering.Speaker}");
        foreach (Place same in rendering.Same)
            html.Text("; the same in ").WriteLink(Name(same), context.LinkTo(same));
        html.Text(" ").WriteLink("place", context.LinkTo(place), $"Place in {place.Article.OutletName()}").Close();
        html.Open("blockquote").WriteWords(place, rendering.OnlyHere);
        html.Close().Open("p", ("class", "types"));
        if (rendering.Changes.Count == 0)
            html.Text("fullest; the changes below are named against it");
        else if (rendering.Against is { } against)
            html.Text($"beside {Name(against)}: ");
        foreach (IGrouping<string, DriftChange> kind in rendering.Changes.GroupBy(change => change.Name()))
            WriteChanges(kind.Key, [.. kind]);
        html.Close().Close().Line();
    }

    private void WriteChanges(string name, DriftChange[] changes)
    {
        Place place = (changes[0].B ?? changes[0].A)!;
        html.Open("a", ("class", "tag"), ("href", context.LinkTo(place))).Text(name).Close().Text(" ");
        string details = string.Join("; ", changes.Select(change => change.Detail()).OfType<string>().Distinct());
        if (details.Length > 0)
            html.Text(details + " ");
        if (changes.Any(change => change.IsPossibleTranslation))
            html.Element("span", "possible translation", ("class", "tag")).Text(" ");
    }

    private string Name(Place place) => place.Article.Numbered(context.NumberOf(place.Article) ?? 0);
}
