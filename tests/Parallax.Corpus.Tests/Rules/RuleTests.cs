namespace Parallax.Tests;

/// <summary>Every rule that makes a finding is described, and the example beside it shows what it does.</summary>
public sealed class RuleTests
{
    private static readonly ArticleAnnotator Annotator = new();

    public static TheoryData<string> Ids => new(Rule.All.Select(rule => rule.Id!));

    [Theory, MemberData(nameof(Ids))]
    public void The_example_of_a_rule_holds_a_finding_of_that_rule(string id)
    {
        Rule rule = Rule.All.Single(each => each.Id == id);
        RecurringLines recurring = new();
        IEnumerable<AnnotatedArticle> articles = rule.Example!.Split("§", StringSplitOptions.TrimEntries)
            .Select(text => Annotator.Annotate(recurring.Mark(new Article("example", new Outlet("Osk Courier"), text) { Title = rule.ExampleTitle })));
        Assert.Contains(rule, articles.SelectMany(article => article.Rules));
    }

    [Fact]
    public void Every_rule_is_described_once_in_the_order_of_the_code()
    {
        Assert.Equal(Enum.GetValues<RuleCode>().Skip(1).Select(code => new Rule(code)), Rule.All);
        Assert.All(Rule.All, rule => Assert.Matches("^(quote|speaker|voice|label|act|quantity|block)\\.[a-z]+(-[a-z]+)*$", rule.Id!));
        Assert.All(Rule.All, rule => Assert.NotEqual("", rule.Finds));
    }

    [Fact]
    public void Every_finding_of_the_sample_event_has_a_rule()
    {
        AnnotatedCorpus corpus = Corpus.Read(Path.Combine(SharedData.Root, "data", "events", "sarnik-road")).Annotate();
        Rule[] rules = [.. corpus.Articles.SelectMany(article => article.Rules)];
        Assert.All(rules, rule => Assert.NotNull(rule.Id));
        Assert.InRange(rules.Distinct().Count(), 40, Rule.All.Count);
    }

    [Fact]
    public void A_finding_that_nobody_explained_has_no_rule() => Assert.Equal((null, null, null, ""), (default(Rule).Id, default(Rule).Finds, default(Rule).Example, default(Rule).ToString()));
}
