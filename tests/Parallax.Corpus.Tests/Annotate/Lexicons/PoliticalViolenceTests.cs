namespace Parallax.Tests;

/// <summary>The starter lexicon: what it covers, and uses of its words that are no terms.</summary>
public sealed class PoliticalViolenceTests
{
    private static readonly TermAnnotator Annotator = new([Lexicon.PoliticalViolence]);

    [Fact]
    public void Every_judgement_says_where_it_comes_from()
    {
        Assert.All(Lexicon.PoliticalViolence.Contrasts, contrast => Assert.NotEqual("", contrast.Source));
        Assert.All(Lexicon.PoliticalViolence.Contrasts.SelectMany(contrast => contrast.Options), option => Assert.True(option.Reason.Length > 20, option.Id));
    }

    [Fact]
    public void Every_contrast_has_a_neutral_name_or_two_opposite_ones() =>
        Assert.All(Lexicon.PoliticalViolence.Contrasts, contrast => Assert.True(
            contrast.Options.Any(option => option.Pole == Pole.Neutral)
            || contrast.Options.Select(option => option.Pole).Distinct().Count() == 2, contrast.Id));

    [Theory]
    [InlineData("The assassination of the commander drew threats of retaliation.", "killing/assassination answer/retaliation")]
    [InlineData("Militias vowed reprisals after the deadly drone strike.", "armed-group/militia answer/reprisal attack/strike")]
    [InlineData("It was a blatant aggression and a violation of Kessaria's sovereignty.", "verdict/unlawful breach/aggression breach/violation-of-sovereignty")]
    [InlineData("A paramilitary force and an armed group fought the resistance.", "armed-group/paramilitary armed-group/armed-group armed-group/resistance")]
    [InlineData("The targeted killing was an act of self-defence.", "killing/targeted-killing answer/self-defence")]
    [InlineData("Rhovian-backed militias struck a convoy.", "armed-group/foreign-backed attack/strike")]
    [InlineData("They said there was collateral damage among civilians.", "dead/collateral-damage dead/civilians")]
    [InlineData("The tanker was seized by the coast guard.", "ship/seizure")]
    [InlineData("Terrorists carried out a terrorist attack.", "fighter/terrorist attack/terrorist-attack")]
    [InlineData("Radical Islamists took part.", "fighter/jihadist")]
    public void A_sentence_has_these_terms(string text, string terms) => Assert.Equal(terms, Terms(text));

    [Theory]
    [InlineData("Nurses went on strike, and a rail strike is planned.")]
    [InlineData("The two firms struck a deal.")]
    [InlineData("He had a heart attack.")]
    [InlineData("The court passed a death sentence.")]
    [InlineData("They killed time.")]
    [InlineData("The rescue operation went on all night.")]
    [InlineData("He is charged with sexual assault.")]
    [InlineData("She is a firefighter and flew a fighter jet.")]
    [InlineData("The plan was planned and executed by an architect.")]
    [InlineData("Bacteria show antibiotic resistance, and resistance to change is common.")]
    [InlineData("The tax regime favours farmers.")]
    [InlineData("They voted by proxy.")]
    [InlineData("In the debate the candidate attacked his rival over taxes.")]
    [InlineData("She fired back in an interview about the primary.")]
    [InlineData("The offensive views were deleted.")]
    [InlineData("The painter died of cancer at home.")]
    [InlineData("The senator denied being a killer of jobs in a campaign ad.")]
    [InlineData("The dessert incident amused the town.")]
    public void A_sentence_without_violence_has_no_terms(string text) => Assert.Equal("", Terms(text));

    private static string Terms(string text) =>
        string.Join(' ', Annotator.Annotate(PlainArticle.Segment(text), [], [], []).Select(term => $"{term.Contrast}/{term.Option}"));
}
