namespace Parallax.Tests;

public sealed class AgentNamingTests
{
    private static readonly AnnotatedArticle Open = With(
        ArticleBuilder.Article("Guards shot a porter. The mayor <say|said> {attributed:Reve|police killed a clerk}. A porter was shot. Two died.", "1", "Tide"),
        ("Guards shot a porter", "shot", AgentForm.Active, "Guards"),
        ("police killed a clerk", "killed", AgentForm.Active, "police"),
        ("A porter was shot", "shot.", AgentForm.Passive, null),
        ("Two died", "died", AgentForm.Intransitive, null));

    private static readonly AnnotatedArticle Short = With(
        ArticleBuilder.Article("The killing of a clerk.", "2", "The Quay"), ("The killing of a clerk", "killing", AgentForm.Noun, null));

    [Fact]
    public void Every_act_is_counted_once_under_its_form()
    {
        AgentNamingRow row = Naming().Rows[0];

        Assert.Equal(4, row.Clauses.Count);
        Assert.Equal(row.Clauses.Count, Enum.GetValues<AgentForm>().Sum(form => row.Of(form).Count));
        Assert.Equal(2, row.Of(AgentForm.Active).Count);
        Assert.Equal(row.NamedClauses.Count, Enum.GetValues<AgentForm>().Sum(form => row.NamedOf(form).Count));
        Assert.Empty(row.NamedOf(AgentForm.Passive));
    }

    [Fact]
    public void The_share_lies_in_its_interval()
    {
        AgentShare share = Naming().Rows[0].Named!;

        Assert.Equal(0.5, share.Share);
        Assert.InRange(share.Share, share.Interval.Low, share.Interval.High);
        Assert.Equal(0.9, share.Interval.Level);
        Assert.Equal(1, share.Interval.Low + share.Interval.High, precision: 9);
    }

    [Fact]
    public void A_row_with_too_few_acts_has_places_and_no_share()
    {
        AgentNamingRow row = Naming().Rows[1];

        Assert.True(row.IsTooFew);
        Assert.Single(row.Clauses);
        Assert.False(Naming(new AgentNamingOptions { MinimumClauses = 1 }).Rows[1].IsTooFew);
    }

    [Fact]
    public void A_place_knows_its_voice_and_speaker()
    {
        IReadOnlyList<AgentUse> uses = Naming().Rows[0].Uses;

        Assert.Equal([Voice.Own, Voice.Attributed, Voice.Own, Voice.Own], uses.Select(use => use.Place.Voice));
        Assert.Equal("Reve", uses[1].Place.Speaker);
        Assert.Equal(4, uses[0].Place.Words);
    }

    [Theory, InlineData(0), InlineData(-1)]
    public void A_minimum_below_one_is_refused(int minimum) =>
        Assert.Contains("at least 1", Assert.Throws<ArgumentException>(() => new AgentNamingOptions { MinimumClauses = minimum }).Message, StringComparison.Ordinal);

    private static AgentNaming Naming(AgentNamingOptions? options = null) => ArticleBuilder.Corpus(Open, Short).AgentNaming(options: options);

    private static AnnotatedArticle With(AnnotatedArticle article, params (string Core, string Word, AgentForm Form, string? Agent)[] clauses) => article with
    {
        Agents = [.. clauses.Select(clause =>
        {
            int start = article.Article.Text.IndexOf(clause.Core, StringComparison.Ordinal);
            int word = article.Article.Text.IndexOf(clause.Word, start, StringComparison.Ordinal);
            return new AgentClause(
                TextPart.Text, new TextSpan(start, clause.Core.Length), new TextSpan(word, clause.Word.TrimEnd('.').Length), "kill", clause.Form, clause.Agent, null);
        })],
    };
}
