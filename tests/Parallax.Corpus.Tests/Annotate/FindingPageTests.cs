namespace Parallax.Tests;

/// <summary>Every case of the pages that say by example what is found: <c>Speakers.md</c>, <c>Agents.md</c>, <c>Labels.md</c>, <c>Quantities.md</c>.</summary>
public sealed class FindingPageTests
{
    private static readonly ArticleAnnotator Annotator = new();
    private static readonly (string Room, string File)[] Pages =
        [("Quotations", "Speakers.md"), ("Agents", "Agents.md"), ("Labels", "Labels.md"), ("Quantities", "Quantities.md")];

    private static readonly Dictionary<string, IReadOnlyList<PageCase>> Cases =
        Pages.ToDictionary(page => page.File, page => QuotationPage.Read(page.File, page.Room), StringComparer.Ordinal);

    public static TheoryData<string, string> All =>
        new(Cases.SelectMany(page => page.Value.Select(each => (page.Key, each.Title))));

    [Theory, MemberData(nameof(All))]
    public void What_the_page_says_is_found(string page, string title)
    {
        PageCase one = Cases[page].Single(each => each.Title == title);
        string[] found = [.. Find(page, Annotator.Annotate(new Article("case", new Outlet("Osk Courier"), one.Page)))];
        Assert.Equal(string.Join('\n', one.Found), found.Length == 0 ? "nothing" : string.Join('\n', found));
        Assert.True(one.Wanted.Count == 0 || !one.Wanted.SequenceEqual(found), "What should be found is found now; say so on the page.");
    }

    [Fact]
    public void Each_page_has_its_cases_each_title_once_and_some_in_which_nothing_is_to_be_found()
    {
        foreach (IReadOnlyList<PageCase> cases in Cases.Values)
        {
            Assert.InRange(cases.Count, 20, 1000);
            Assert.Distinct(cases.Select(each => each.Title));
            Assert.InRange(cases.Count(each => each.Found is ["nothing"]), 4, cases.Count);
        }
    }

    private static IEnumerable<string> Find(string page, AnnotatedArticle article) => page switch
    {
        "Speakers.md" => article.Quotations.Select(said => Line(article, said)),
        "Agents.md" => article.Agents.Select(act => Line(article, act)),
        "Labels.md" => article.Labels.Select(label => Line(article, label)),
        _ => article.Quantities.Select(quantity => Line(article, quantity)),
    };

    private static string Line(AnnotatedArticle article, Quotation said)
    {
        string words = string.Join(" + ", said.Content.Select(span => article.TextAt(said.In, span).ToString().Replace("\n\n", " ¶ ", StringComparison.Ordinal)));
        if (said.Speaker is not { } speaker)
            return $"`{words}` · nobody";
        string entity = speaker.Entity == speaker.Text ? "" : $" = {speaker.Entity}", affiliation = speaker.Affiliation is null ? "" : $" ({speaker.Affiliation})";
        return $"`{words}` · {speaker.Text}{entity}{affiliation} · {Camel(speaker.Role)}";
    }

    private static string Line(AnnotatedArticle article, AgentClause act) =>
        $"{Camel(act.Form)} `{article.TextAt(act.In, act.Word)}` ({act.Event}){(act.Agent is null ? "" : $" · by `{act.Agent}`")}"
        + (act.Affected is null ? "" : $" · to `{act.Affected}`");

    private static string Line(AnnotatedArticle article, Label label)
    {
        string actor = article.TextAt(label.In, label.Actor).ToString();
        return $"{Camel(label.Kind)} `{label.Text}` of `{actor}`{(actor == label.Entity ? "" : $" = {label.Entity}")} · {Camel(label.Form)} · {Camel(label.Voice)}"
            + (label.Speaker is null ? "" : $", {label.Speaker}");
    }

    private static string Line(AnnotatedArticle article, Quantity quantity)
    {
        QuantityValue value = quantity.Value;
        string number = value.Low.Equals(value.High) ? Number(value.Low) : $"{Number(value.Low)} to {Number(value.High)}";
        IEnumerable<string> scopes = Enum.GetValues<QuantityScopes>().Where(scope => scope != 0 && quantity.Scopes.HasFlag(scope)).Select(Camel);
        string?[] parts =
        [
            $"{Camel(quantity.Kind)} `{article.TextAt(quantity.In, quantity.Span)}`", $"{number}, {Camel(value.Bound)}", quantity.Counted,
            quantity.Relation == QuantityRelation.None ? null : Camel(quantity.Relation), quantity.Scopes == 0 ? null : string.Join(", ", scopes),
        ];
        return string.Join(" · ", parts.Where(part => part is not null));
    }

    private static string Number(double value) => double.IsInfinity(value) ? "∞" : value.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private static string Camel<T>(T value)
        where T : struct, Enum => System.Text.Json.JsonNamingPolicy.CamelCase.ConvertName(value.ToString());
}
