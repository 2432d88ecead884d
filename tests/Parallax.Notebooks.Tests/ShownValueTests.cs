namespace Parallax.Tests;

public sealed class ShownValueTests
{
    [Fact]
    public void A_formatter_named_by_the_attribute_is_found_by_name() =>
        Assert.Equal([new CellOutput("text/html", "<b>formatted</b>")], ShownValue.Of(new WithBoth()));

    [Fact]
    public void It_holds_for_derived_types() =>
        Assert.Equal([new CellOutput("text/html", "<b>formatted</b>")], ShownValue.Of(new Derived()));

    [Fact]
    public void A_formatter_for_another_type_is_passed_over() =>
        Assert.Equal([new CellOutput("text/plain", "plain words")], ShownValue.Of(new PlainOnly()));

    [Fact]
    public void ToHtml_is_the_second_convention() =>
        Assert.Equal([new CellOutput("text/html", "<i>own</i>")], ShownValue.Of(new WithToHtml()));

    [Fact]
    public void ToHtml_with_a_parameter_or_of_another_type_is_none() =>
        Assert.Equal([new CellOutput("text/plain", "not html")], ShownValue.Of(new OtherToHtml()));

    [Fact]
    public void Values_in_lists_tuples_and_anonymous_types_show_themselves()
    {
        CellOutput html = new("text/html", "<i>own</i>");
        CellOutput text = new("text/plain", "words");
        Assert.Equal([html, text], ShownValue.Of(new object[] { new WithToHtml(), "words" }));
        Assert.Equal([html, text], ShownValue.Of((new WithToHtml(), "words")));
        Assert.Equal([html, text], ShownValue.Of(new { A = new WithToHtml(), B = "words" }));
        Assert.Equal([html], ShownValue.Of(new[] { 1 }.Select(_ => new WithToHtml())));
    }

    [Fact]
    public void A_long_list_of_such_values_is_cut()
    {
        IReadOnlyList<CellOutput> shown = ShownValue.Of(Enumerable.Range(0, 103).Select(_ => new WithToHtml()).ToList());
        Assert.Equal(101, shown.Count);
        Assert.Equal("… and 3 more", shown[^1].Content);
    }

    [Fact]
    public void Text_that_looks_like_html_stays_text() =>
        Assert.Equal([new CellOutput("text/plain", "<script>alert(1)</script>")], ShownValue.Of("<script>alert(1)</script>"));

    [Fact]
    public void What_says_nothing_of_itself_is_shown_by_its_properties() =>
        Assert.Equal("Plain { Name = a, Sizes = [1, 2.5], Inner = null }", ValueText.Of(new Plain()));

    [Fact]
    public void A_result_says_in_a_line_what_to_add()
    {
        AnnotatedCorpus articles = new Corpus("ferry", [new Article("one", new Outlet("Tide"), "A ferry sank near the old pier.")], []).Annotate();
        CellOutput shown = Assert.Single(ShownValue.Of(articles.ToneProfile()));
        Assert.Equal("text/plain", shown.MimeType);
        Assert.EndsWith("Add .Figure() or .Table() to see it.", shown.Content, StringComparison.Ordinal);
        Assert.StartsWith("AnnotatedCorpus: Corpus “ferry”; 1 Articles; ", ValueText.Of(articles), StringComparison.Ordinal);
        Assert.EndsWith("\nAdd .Table() to see it.", ValueText.Of(articles), StringComparison.Ordinal);
        Assert.StartsWith("{ Tone = ToneProfile: 1 Rows; MinimumSentences 5;", ValueText.Of(new { Tone = articles.ToneProfile() }), StringComparison.Ordinal);
    }

    [Fact]
    public void What_holds_itself_is_shown_to_a_depth()
    {
        Circle circle = new();
        circle.Self = circle;
        Assert.Equal("Circle { Self = Circle { Self = Circle { Self = … } } }", ValueText.Of(circle));
    }

    [AttributeUsage(AttributeTargets.Class)]
    private sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
    {
        public Type FormatterSourceType { get; } = formatterSourceType;

        public string[]? PreferredMimeTypes { get; set; }
    }

    private sealed class Source
    {
        public static IEnumerable<object> CreateTypeFormatters() =>
            [new Formatter("application/json", "{}"), new Formatter("text/plain", "plain words"), new Formatter("text/html", "<b>formatted</b>", typeof(WithBoth))];
    }

    private sealed class Formatter(string mimeType, string text, Type? type = null)
    {
        public string MimeType { get; } = mimeType;

        public Type? Type { get; } = type;

        public bool Format(object value, TextWriter writer)
        {
            writer.Write(text);
            return value is not null;
        }
    }

    [TypeFormatterSource(typeof(Source), PreferredMimeTypes = ["application/json", "text/html"])]
    private class WithBoth
    {
        public string ToHtml() => "<i>own</i>";
    }

    private sealed class Derived : WithBoth;

    [TypeFormatterSource(typeof(Source))]
    private sealed class PlainOnly;

    private sealed class WithToHtml
    {
        public string ToHtml() => "<i>own</i>";
    }

    private sealed class OtherToHtml
    {
        public int ToHtml() => 1;

        public string ToHtml(bool wide) => wide ? "wide" : "";

        public override string ToString() => "not html";
    }

    private sealed class Plain
    {
        public string Name { get; } = "a";

        public double[] Sizes { get; } = [1, 2.5];

        public object? Inner { get; }
    }

    private sealed class Circle
    {
        public Circle? Self { get; set; }
    }
}
