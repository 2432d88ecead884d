namespace Parallax.Tests;

public sealed class LabelsFigureTests
{
    [Fact]
    public void Each_label_is_a_row_under_its_actor_and_each_voice_a_bar_with_its_places()
    {
        Figure figure = Samples.Corpus.Labelled().Labels(GroupBy.Article).Figure();

        Assert.Equal(["Tram Company", "operator", "giant"], figure.Rows.Select(row => row.Label));
        Assert.Equal(4, figure.Panels.Count);
        Assert.Equal(3, figure.Marks.OfType<BarMark>().Sum(bar => bar.Places!.Count));
        Assert.All(figure.Marks.OfType<BarMark>(), bar => Assert.Equal(bar.To - bar.From, bar.Places!.Count));
        Assert.Contains(figure.Marks, mark => mark.Reading == "1 Harbour Gazette: Tram Company, “operator”: 1, own");
    }

    [Fact]
    public void The_table_links_every_number_and_its_tidy_rows_count_every_label_once()
    {
        Labels labels = Samples.Corpus.Labelled().Labels(GroupBy.Article);
        Table table = labels.Table();

        Assert.Equal(3, table.Tidy.Rows.Sum(row => row.Places!.Count));
        Assert.Contains("operator", table.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("actor,actorKind,article,outlet", table.ToCsv(), StringComparison.Ordinal);
        Assert.Contains("3 labels of 1 actor", table.Caption, StringComparison.Ordinal);
    }

    [Fact]
    public void Hostile_labels_reach_a_page_only_encoded()
    {
        string html = Samples.Corpus.Labelled("<script>alert(1)</script>").Labels(GroupBy.Article).Figure().ToHtml();

        Assert.DoesNotContain("<script>alert", html, StringComparison.Ordinal);
        Assert.Contains("&lt;script", html, StringComparison.Ordinal);
    }
}

internal static class LabelledSamples
{
    /// <summary>The samples with three labels of one actor: two of them in the first article, one in the second.</summary>
    public static AnnotatedCorpus Labelled(this AnnotatedCorpus corpus, string second = "giant")
    {
        AnnotatedArticle[] articles = [.. corpus.Articles];
        articles[0] = articles[0] with { Labels = [Label("operator", Voice.Own, 0), Label(second, Voice.Quoted, 20)] };
        articles[1] = articles[1] with { Labels = [Label("operator", Voice.Attributed, 0)] };
        return corpus with { Articles = articles };
    }

    private static Label Label(string text, Voice voice, int start) => new(
        TextPart.Text, new TextSpan(start, 6), text, new TextSpan(start, 6), "Tram Company", LabelKind.Body, LabelForm.Apposition, text, [], voice, null, BlockKind.Body);
}
