using System.Text.Json;
using AngleSharp.Dom;

namespace Parallax.Tests;

public sealed class DriftTableTests
{
    private const string Quoted = "Harbour minister Lena Strand said the closure was \"a reckless blow to the fishing towns of the northern coast\".";
    private const string Unmarked = "Harbour minister Lena Strand said the closure was a reckless blow to the fishing towns of the northern coast.";

    private static readonly AnnotatedCorpus Two = Corpus("Tide", Quoted, "The Harbour", Unmarked);

    [Fact]
    public void A_pair_is_an_object_with_its_spans_texts_and_changes()
    {
        JsonElement pair = Assert.Single(JsonDocument.Parse(Two.Drift().ToJson()).RootElement.EnumerateArray());
        Assert.Equal(
            ["statement", "speaker", "articleA", "articleB", "spanA", "spanB", "textA", "textB", "changes", "possibleTranslation", "difference", "changePlaces"],
            pair.EnumerateObject().Select(field => field.Name));
        Assert.Equal(("0", "1"), (pair.GetProperty("articleA").GetString(), pair.GetProperty("articleB").GetString()));
        Assert.Equal("Lena Strand", pair.GetProperty("speaker").GetString());
        Assert.Equal(["marksDropped"], pair.GetProperty("changes").EnumerateArray().Select(change => change.GetString()));
        JsonElement span = pair.GetProperty("spanA");
        Assert.Equal(pair.GetProperty("textA").GetString(), Quoted.Substring(span.GetProperty("start").GetInt32(), span.GetProperty("length").GetInt32()));
        JsonElement inside = Assert.Single(pair.GetProperty("changePlaces").EnumerateArray()).GetProperty("spanB");
        Assert.StartsWith("a reckless blow", Unmarked[inside.GetProperty("start").GetInt32()..], StringComparison.Ordinal);
    }

    [Fact]
    public void The_tidy_rows_have_a_pair_each()
    {
        Table table = Two.Drift().Table();
        TidyRow row = Assert.Single(table.Tidy.Rows);
        Assert.Equal(table.Tidy.Names.Count, row.Values.Count);
        Assert.Equal("marksDropped", row.Values[table.Tidy.Names.ToList().IndexOf("changes")]);
        Assert.Contains("marks dropped", table.ToText(100), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_found_is_said()
    {
        Table table = Corpus("Tide", Quoted, "The Harbour", "The market opened on Sunday.").Drift().Table();
        Assert.StartsWith("No difference was found", table.Title, StringComparison.Ordinal);
        Assert.Empty(table.Rows);
        Assert.Equal("[]", Corpus("Tide", Quoted, "The Harbour", "The market opened on Sunday.").Drift().ToJson());
    }

    [Fact]
    public void The_section_shows_both_renderings_with_what_differs_in_bold()
    {
        AnnotatedCorpus corpus = Corpus("Tide", Quoted, "The Harbour", Quoted.Replace("towns", "villages", StringComparison.Ordinal));
        IDocument page = Hostile.Parse(new Report(corpus).ToHtml());
        Hostile.AssertLinked(page);
        IElement section = page.QuerySelector("#drift")!;
        Assert.Equal(["1 Tide", "2 The Harbour"], section.QuerySelectorAll(".rend .who b").Select(name => name.TextContent));
        Assert.Equal(["towns", "villages"], section.QuerySelectorAll(".rend .only").Select(words => words.TextContent));
        Assert.Equal(["reworded inside the marks"], section.QuerySelectorAll(".rend .tag").Select(tag => tag.TextContent));
    }

    [Fact]
    public void Hostile_text_stays_text()
    {
        const string Script = "<script>alert(1)</script>";
        AnnotatedCorpus corpus = Corpus("Tide" + Script, Quoted, "The Harbour", Unmarked.Replace("closure", "closure " + Script, StringComparison.Ordinal));
        Hostile.AssertHarmless(Hostile.Parse(new Report(corpus).ToHtml()));
        using JsonDocument json = JsonDocument.Parse(corpus.Drift().ToJson());
        Assert.NotEmpty(json.RootElement.EnumerateArray());
    }

    private static AnnotatedCorpus Corpus(string outlet, string text, string other, string otherText) =>
        new Corpus("test", [new Article("0", new Outlet(outlet), text), new Article("1", new Outlet(other), otherText)], []).Annotate();
}
