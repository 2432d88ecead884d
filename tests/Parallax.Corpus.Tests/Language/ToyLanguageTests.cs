namespace Parallax.Tests;

/// <summary>A language of twenty words, given as lists alone, runs the whole line: no rule holds a word of English.</summary>
public sealed class ToyLanguageTests : IDisposable
{
    private static readonly (string File, string Rows)[] Lists =
    [
        ("function-words.tsv", "ta\tdeterminer\nvo\tpreposition\nke\tconjunction\nlo\tpronoun\nsit\tauxiliary\nden\tpreposition"),
        ("word-sets.tsv", "The\tta\nOf\tvo\nThat\tke\nBy\tden\nRelative\tke\nSubjectPronoun\tlo"),
        ("auxiliaries.tsv", "be\tsit"),
        ("cues.tsv", "dira\tneutral\ts\tdirat|dira"),
        ("speaker-nouns.tsv", "ministar\tofficial\ts"),
        ("given-names.tsv", "Oru"),
        ("places.tsv", "Velm"),
        ("force-events.tsv", "morta\tkill\tmorta|mortas|mortat|mortat|mortan\tmorto"),
        ("number-words.tsv", "tri\tvalue\t3\t3"),
        ("counted-nouns.tsv", "soldier\tperson\tsoldat|soldati"),
    ];

    private readonly TempFolder folder = new();

    public ToyLanguageTests()
    {
        foreach ((string file, string rows) in Lists)
            folder.With(file, rows + "\n");
    }

    public void Dispose() => folder.Dispose();

    [Fact]
    public void Somebody_is_quoted_in_marks_and_out_of_them()
    {
        AnnotatedArticle read = Read("Oru Kasti dirat ke ta ponta lavet vo Velm. \"Nu fala tera ponta\", dirat Oru Kasti.");
        Assert.Equal([QuotationKind.Indirect, QuotationKind.Direct], read.Quotations.Select(quotation => quotation.Kind));
        Assert.All(read.Quotations, quotation => Assert.Equal("Oru Kasti", quotation.Speaker?.Entity));
        Assert.Equal("dira", read.Quotations[0].Cue?.Lemma);
    }

    [Fact]
    public void An_act_is_told_with_who_did_it_and_how_many_it_befell()
    {
        AnnotatedArticle read = Read("Velm mortat tri soldati.");
        AgentClause act = Assert.Single(read.Agents);
        Assert.Equal(("morta", AgentForm.Active, "Velm"), (act.Event, act.Form, act.Agent));
        Quantity quantity = Assert.Single(read.Quantities);
        Assert.Equal((3, "soldier", QuantityRelation.Killed), (quantity.Value.Low, quantity.Class, quantity.Relation));
    }

    [Fact]
    public void English_words_mean_nothing_in_it()
    {
        AnnotatedArticle read = Read("Rasool said that the strike killed three soldiers.");
        Assert.Empty(read.Quotations);
        Assert.Empty(read.Agents);
        Assert.Empty(read.Quantities);
    }

    private AnnotatedArticle Read(string text) =>
        new ArticleAnnotator(new AnnotationOptions { Lexicons = [], Lists = WordLists.InFolder(folder.Path) }).Annotate(new Article("toy", new Outlet("Velmer Post"), text));
}
