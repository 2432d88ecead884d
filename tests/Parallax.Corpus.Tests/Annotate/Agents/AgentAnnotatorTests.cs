namespace Parallax.Tests;

/// <summary>Invented sentences, one for each way of putting an act.</summary>
public sealed class AgentAnnotatorTests
{
    private static readonly ArticleAnnotator Annotator = new();

    [Theory]
    [InlineData("The Turkish drone bombarded a trawler near the pier on Monday.", "bombarded", AgentForm.Active, "a trawler")]
    [InlineData("A patrol boat rammed the trawler, killing three fishermen.", "killing", AgentForm.Active, "three fishermen")]
    [InlineData("The rebels attacked the depot and killed at least 12 guards.", "killed", AgentForm.Active, "at least 12 guards")]
    [InlineData("The governor vowed to destroy the camp within a week.", "destroy", AgentForm.Active, "the camp")]
    [InlineData("Officers are accused of beheading a captive in the valley.", "beheading", AgentForm.Active, "a captive")]
    [InlineData("The soldier who shot a deckhand was sent home.", "shot", AgentForm.Active, "a deckhand")]
    [InlineData("Have they arrested him yet?", "arrested", AgentForm.Active, "him")]
    [InlineData("The guards did not attack the convoy.", "attack", AgentForm.Active, "the convoy")]
    [InlineData("The militia may strike the harbour again.", "strike", AgentForm.Active, "the harbour")]
    [InlineData("In May gunmen shot dead two porters.", "shot", AgentForm.Active, "two porters")]
    public void An_active_verb_has_its_subject_as_agent(string sentence, string word, AgentForm form, string affected)
    {
        AgentClause clause = Find(sentence, word);
        Assert.Equal(form, clause.Form);
        Assert.True(clause.IsAgentNamed);
        Assert.Equal(affected, clause.Affected);
    }

    [Theory]
    [InlineData("A driver was killed in a drone strike on a van.", "killed", "A driver")]
    [InlineData("Three people killed in the raid were buried on Friday.", "killed", "Three people")]
    [InlineData("Two deckhands were brutally beaten and shot.", "shot", "Two deckhands")]
    [InlineData("He was wounded by a missile last week.", "wounded", "He")]
    [InlineData("The wounded sailors were taken ashore.", "wounded", "sailors")]
    [InlineData("Six homes have been destroyed since the truce ended.", "destroyed", "Six homes")]
    [InlineData("Shots were fired at the harbour office.", "fired", "Shots")]
    public void A_passive_without_by_names_nobody(string sentence, string word, string affected)
    {
        AgentClause clause = Find(sentence, word);
        Assert.Equal(AgentForm.Passive, clause.Form);
        Assert.Null(clause.Agent);
        Assert.Equal(affected, clause.Affected);
    }

    [Theory]
    [InlineData("The mayor was shot in the street by two policemen.", "shot", "two policemen")]
    [InlineData("A van was hit by a US drone on Sunday.", "hit", "US")]
    [InlineData("Villagers were detained, beaten and killed by the militia.", "detained", "the militia")]
    [InlineData("The clerk, abducted by rebels in June, is free.", "abducted", "rebels")]
    public void A_passive_with_by_names_who_stands_there_or_who_owns_the_weapon(string sentence, string word, string agent)
    {
        AgentClause clause = Find(sentence, word);
        Assert.Equal(AgentForm.PassiveWithAgent, clause.Form);
        Assert.Equal(agent, clause.Agent);
    }

    [Theory]
    [InlineData("Two fishermen died in a drone strike.", "died", "Two fishermen")]
    [InlineData("Hundreds have perished since spring.", "perished", "Hundreds")]
    [InlineData("A van exploded outside the court.", "exploded", "A van")]
    public void What_only_happens_is_intransitive(string sentence, string word, string affected)
    {
        AgentClause clause = Find(sentence, word);
        Assert.Equal(AgentForm.Intransitive, clause.Form);
        Assert.Null(clause.Agent);
        Assert.Equal(affected, clause.Affected);
    }

    [Theory]
    [InlineData("Israel's bombardment of the port went on.", "bombardment", "Israel", "the port")]
    [InlineData("The killing of a clerk shocked the town.", "killing", null, "a clerk")]
    [InlineData("Her murder was never solved.", "murder", null, "Her")]
    [InlineData("Their attack on the depot failed.", "attack", "Their", "the depot")]
    [InlineData("A US airstrike near the border woke the town.", "airstrike", "US", null)]
    [InlineData("An attack by the militia was expected.", "attack", "the militia", null)]
    [InlineData("The army carried out several strikes overnight.", "strikes", "The army", null)]
    [InlineData("Residents feared a new raid.", "raid", null, null)]
    [InlineData("His death at the hands of the guards is under review.", "death", "the guards", "His")]
    public void A_noun_names_its_agent_before_it_after_it_or_by_the_verb_that_carries_it(string sentence, string word, string? agent, string? affected)
    {
        AgentClause clause = Find(sentence, word);
        Assert.Equal(AgentForm.Noun, clause.Form);
        Assert.Equal(agent, clause.Agent);
        Assert.Equal(affected, clause.Affected);
    }

    [Fact]
    public void A_verb_in_the_relative_clause_of_a_noun_belongs_to_the_noun()
    {
        AgentClause clause = Assert.Single(All("The mayor condemned a strike that killed four dockers."));
        Assert.Equal(AgentForm.Noun, clause.Form);
        Assert.Equal("strike", clause.Event);
        Assert.Equal("four dockers", clause.Affected);
        Assert.Null(clause.Agent);
    }

    [Fact]
    public void An_act_as_subject_is_no_agent_but_who_is_named_before_it_is()
    {
        Assert.Null(Find("The strike killed four dockers.", "killed").Agent);
        Assert.Equal("Israeli", Find("An Israeli strike killed four dockers.", "killed").Agent);
    }

    [Theory]
    [InlineData("The court upheld the death penalty.")]
    [InlineData("He survived a heart attack.")]
    [InlineData("The Night Strike Brigade left the town.")]
    [InlineData("The most striking house is blue.")]
    [InlineData("Their first target is the harbour fee.")]
    [InlineData("The dockers went on strike.")]
    public void Names_and_other_things_are_no_acts(string sentence) => Assert.Empty(All(sentence));

    [Fact]
    public void The_core_holds_word_agent_and_affected()
    {
        const string Text = "In March the militia attacked the depot at night.";
        AgentClause clause = Find(Text, "attacked");
        Assert.Equal("the militia attacked the depot", clause.Span.In(Text).ToString());
        Assert.Equal("attacked", clause.Word.In(Text).ToString());
        Assert.Equal("attack", clause.Event);
    }

    [Fact]
    public void A_title_of_its_own_is_read_first()
    {
        AnnotatedArticle article = Annotator.Annotate(new Article("a", new Outlet("Tide"), "The town was quiet on Tuesday. A guard was shot.") { Title = "Police kill porter in Aldmere" });
        Assert.Equal([TextPart.Title, TextPart.Text], article.Agents.Select(clause => clause.In));
        Assert.Equal("Police", article.Agents[0].Agent);
    }

    private static AgentClause Find(string sentence, string word) =>
        Assert.Single(All(sentence), clause => clause.Word.In(sentence) is var found && found.SequenceEqual(word));

    private static IReadOnlyList<AgentClause> All(string sentence) => Annotator.Annotate(new Article("a", new Outlet("Tide"), sentence)).Agents;
}
