namespace Parallax.Tests;

public sealed class LabelsTests
{
    private static readonly AnnotatedCorpus Corpus = ArticleBuilder.Corpus(
        With("1", "Tide", "Vole Front, an armed group, fled. Vole Front fighters fled.",
            ("armed group", "Vole Front", LabelKind.Body, "group", ["armed"], Voice.Own), ("fighters", "Vole Front", LabelKind.Members, "fighter", [], Voice.Own)),
        With("2", "Quay", "Mayor Reve: Vole Front, an armed group, is a Vole Front gang.",
            ("armed group", "Vole Front", LabelKind.Body, "group", ["armed"], Voice.Attributed), ("gang", "Vole Front", LabelKind.Body, "gang", [], Voice.Quoted),
            ("Mayor", "Reve", LabelKind.Office, "mayor", [], Voice.Own)),
        With("3", "Bell", "Salt Union is a union.", ("union", "Salt Union", LabelKind.Body, "union", [], Voice.Own)));

    [Fact]
    public void Actors_stand_by_how_many_articles_label_them_and_each_label_is_its_places()
    {
        Labels labels = Corpus.Labels(GroupBy.Article);

        Assert.Equal(["Vole Front", "Salt Union"], labels.Rows.Select(row => row.Actor));
        LabelRow front = labels.Rows[0];
        Assert.Equal((2, 2), (front.Articles, front.IndependentTexts));
        Assert.Equal(["armed group", "fighters", "gang"], front.Labels.Select(label => label.Text));
        Assert.Equal([2, 1, 1], front.Labels.Select(label => label.Places.Count));
        Assert.Equal(front.Places.Count, front.Cells.Sum(cell => cell.Places.Count));
        Assert.Equal("armed group", Words(front.Labels[0].Places[1]));
    }

    [Fact]
    public void A_label_in_one_outlet_only_is_told_where_more_than_one_labels_the_actor()
    {
        Labels labels = Corpus.Labels(GroupBy.Outlet);

        Assert.Equal([("fighters", "Tide"), ("gang", "Quay")], labels.Rows[0].InOneOutlet.Select(label => (label.Text, label.OnlyOutlet!.Name)));
        Assert.Empty(labels.Rows[1].InOneOutlet);
    }

    [Fact]
    public void Voices_are_those_of_the_places()
    {
        LabelCount group = Corpus.Labels(GroupBy.Article).Rows[0].Labels[0];

        Assert.Single(group.Of(Voice.Own));
        Assert.Single(group.Of(Voice.Attributed));
        Assert.Empty(group.Of(Voice.Quoted));
    }

    [Fact]
    public void An_actor_with_too_few_labels_is_there_and_not_compared()
    {
        Labels labels = Corpus.Labels(GroupBy.Article);

        Assert.True(labels.Rows[1].IsTooFew);
        Assert.DoesNotContain(labels.Rows[1], labels.Compared);
        Assert.Equal(2, Corpus.Labels(GroupBy.Article, new LabelOptions { MinimumLabels = 1 }).Compared.Count);
    }

    [Fact]
    public void Offices_are_left_out_unless_they_are_asked_for()
    {
        Assert.DoesNotContain(Corpus.Labels().Rows, row => row.IsPerson);
        LabelRow mayor = Assert.Single(Corpus.Labels(options: new LabelOptions { Kinds = [LabelKind.Office] }).Rows);
        Assert.Equal(("Reve", true), (mayor.Actor, mayor.IsPerson));
    }

    [Fact]
    public void Where_an_actor_is_named_and_not_labelled_the_mentions_stand_without_labels()
    {
        AnnotatedCorpus corpus = ArticleBuilder.Corpus([.. Corpus.Articles, Named("4", "Dune", "They met Vole Front.", "Vole Front")]);
        LabelCell cell = corpus.Labels(GroupBy.Article).Rows[0].Cells[3];

        Assert.Empty(cell.Labels);
        Assert.Equal("Vole Front", Words(Assert.Single(cell.Mentions)));
    }

    [Theory, InlineData(0), InlineData(-3)]
    public void A_minimum_below_one_is_refused(int minimum) =>
        Assert.Contains("at least 1", Assert.Throws<ArgumentException>(() => new LabelOptions { MinimumLabels = minimum }).Message, StringComparison.Ordinal);

    private static string Words(Place place) => place.Span.In(place.Article.Article.Text).ToString();

    private static AnnotatedArticle Named(string id, string outlet, string text, string name) =>
        ArticleBuilder.Article(text, id, outlet) with { Names = [new Name(TextPart.Text, Span(text, name), NameKind.Organisation, name)] };

    private static AnnotatedArticle With(
        string id, string outlet, string text, params (string Text, string Actor, LabelKind Kind, string Head, string[] Modifiers, Voice Voice)[] labels) =>
        ArticleBuilder.Article(text, id, outlet) with
        {
            Labels =
            [
                .. labels.Select(label => new Label(
                    TextPart.Text, Span(text, label.Text), label.Text, Span(text, label.Actor), label.Actor, label.Kind, LabelForm.Apposition,
                    label.Head, label.Modifiers, label.Voice, null, BlockKind.Body)),
            ],
        };

    private static TextSpan Span(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
