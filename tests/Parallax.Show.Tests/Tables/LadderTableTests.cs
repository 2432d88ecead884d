namespace Parallax.Tests;

public sealed class LadderTableTests
{
    private static readonly AnnotatedCorpus Corpus = ArticleBuilder.Corpus(
        ArticleBuilder.Article("# Cold-blooded harbour ambush kills pilot\nIlsen <say|said> {attributed:Ilsen|it was a {quoted|cold-blooded harbour ambush} of a pilot}.", "1", "Tide"),
        ArticleBuilder.Article("The mayor <say|said> {attributed:Fenn|the pilot fell to a cold-blooded harbour ambush}. A [murder].", "2", "Quay"),
        ArticleBuilder.Article("Ilsen <say|said> {attributed:Ilsen|it was a {quoted|[murder]}}.", "3", "Reed"));

    private static readonly VoiceLadder Ladder = WithTerm(Corpus.VoiceLadder());

    [Fact]
    public void A_row_names_the_articles_on_each_rung()
    {
        Table table = Ladder.Table();

        Assert.Equal(["Wordings", "Contested terms"], table.Sections.Select(section => section.Heading));
        TableRow row = Assert.Single(table.Sections[0].Rows);
        Assert.Equal("“cold-blooded harbour ambush”", row.Head.Parts[0].Text);
        Assert.Equal(["1", "–", "2", "–", "1", "2"], row.Cells.Select(cell => string.Join(' ', cell.Parts.Select(part => part.Text))));
        TableRow term = Assert.Single(table.Sections[1].Rows);
        Assert.Equal((Pole.Condemns, "“murder” (Ana Moor)"), (term.Head.Pole, term.Head.Parts[0].Text));
    }

    [Fact]
    public void A_tidy_row_is_a_place_on_its_rung()
    {
        string[] lines = Ladder.Table().ToCsv().TrimEnd('\n').Split('\n');

        Assert.Equal("claim,kind,rungs,independentTexts,article,outlet,sharedText,rung,voice,block,speaker,text,act,places", lines[0]);
        Assert.Equal(1 + Ladder.Claims.Sum(claim => claim.Places.Count), lines.Length);
        Assert.Contains("cold-blooded harbour ambush,wording,3,2,1,Tide,A,ownHeadline,own,headline,,Cold-blooded harbour ambush,,1@0-27", lines);
    }

    [Fact]
    public void Nothing_found_is_said_in_words() => Assert.Equal(
        "No wording was found in several voices.", ArticleBuilder.Corpus(ArticleBuilder.Article("Rain fell.", "1")).VoiceLadder().Table().Title);

    [Fact]
    public void The_figure_has_a_row_a_claim_a_panel_a_rung_and_a_link_a_mark()
    {
        Figure figure = Ladder.Figure();

        Assert.Equal((2, 5), (figure.Rows.Count, figure.Panels.Count));
        Assert.All(figure.Marks, mark => Assert.NotEmpty(mark.Places!));
        Assert.Equal([(0, "1"), (2, "2"), (4, "1")], figure.Marks.OfType<TextMark>().Where(mark => mark.Row == 0).Select(mark => (mark.Panel, mark.Text)));
        Assert.Equal([Voice.Quoted, Voice.Attributed, Voice.Own], figure.Marks.OfType<BarMark>().Where(mark => mark.Row == 0).Select(mark => mark.Voice));
        Assert.Contains("harbour ambush", figure.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("quoted in article 1 (1 text)", figure.ToPlotlyJson(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_claim_has_its_rungs_from_top_to_bottom_and_an_article_above_itself()
    {
        Figure figure = Ladder.Claims.Single(claim => claim.Kind == LadderClaimKind.Wording).Figure();

        Assert.Equal(["Quoted", "Uncredited", "Attributed", "Own", "Own, headline"], figure.Rows.Select(row => row.Label));
        TextMark[] numbers = [.. figure.Marks.OfType<TextMark>()];
        Assert.Equal([(0, "1"), (2, "2"), (4, "1")], numbers.Select(mark => (mark.Row, mark.Text)));
        Assert.Equal(numbers[0].At, numbers[2].At);
        Assert.NotEqual(numbers[0].At, numbers[1].At);
    }

    [Fact]
    public void A_report_has_the_ladder_and_says_where_there_is_none()
    {
        Assert.Contains("id=\"ladder-claim", new Report(Corpus).ToHtml(), StringComparison.Ordinal);
        Assert.Contains("No wording was found in several voices.", new Report(ArticleBuilder.Corpus(ArticleBuilder.Article("Rain fell.", "1"))).ToHtml(), StringComparison.Ordinal);
    }

    private static VoiceLadder WithTerm(VoiceLadder ladder)
    {
        LadderPlace[] places =
        [
            new(3, "C", LadderRung.Quoted, Places.Of(Corpus.Articles[2], Corpus.Articles[2].Terms[0])),
            new(2, "B", LadderRung.Own, Places.Of(Corpus.Articles[1], Corpus.Articles[1].Terms[0])),
        ];
        LadderClaim term = new("murder", LadderClaimKind.Term, places, 2)
        {
            Option = ArticleBuilder.Lexicon.Contrasts[0].Options.First(option => option.Id == "murder"),
            Act = new NamedAct("Ana Moor", ActKind.Killing, 2),
        };
        return ladder with { Claims = [.. ladder.Claims, term] };
    }
}
