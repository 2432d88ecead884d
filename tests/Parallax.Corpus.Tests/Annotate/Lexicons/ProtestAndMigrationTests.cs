namespace Parallax.Tests;

/// <summary>The lexicons of protest and of migration: what they cover, and uses of their words that are no terms.</summary>
public sealed class ProtestAndMigrationTests
{
    private static readonly TermAnnotator Protest = new([Lexicon.ProtestAndPolicing]);
    private static readonly TermAnnotator Migration = new([Lexicon.Migration]);

    [Theory]
    [InlineData("The riot began when rioters stormed the parliament.", "gathering/riot protesters/rioters taking-place/storming")]
    [InlineData("Peaceful protesters met police brutality and tear gas.", "protesters/peaceful-protesters police-action/brutality means/tear-gas")]
    [InlineData("Police officers fired less-lethal rounds to disperse the demonstrators.", "police/police means/less-lethal police-action/dispersal protesters/demonstrators")]
    [InlineData("The unarmed man died in an officer-involved shooting.", "person-killed/unarmed police-killing/officer-involved")]
    [InlineData("Outside agitators, the mayor said, had smashed shop windows during the protest.", "protesters/agitators damage/damage gathering/protest")]
    public void A_sentence_on_protest_has_these_terms(string text, string terms) => Assert.Equal(terms, Terms(Protest, text));

    [Theory]
    [InlineData("A picket fence ran along the road.")]
    [InlineData("The lady doth protest too much.")]
    [InlineData("In March 2019 the army marched through the desert.")]
    [InlineData("Shareholder activists want a seat on the board.")]
    [InlineData("Grassroots donors keep her campaign alive.")]
    [InlineData("The museum showed a demonstration of its looms.")]
    public void A_sentence_without_protest_has_none(string text) => Assert.Equal("", Terms(Protest, text));

    [Theory]
    [InlineData("A flood of refugees crossed the Channel.", "movement/flood protection/refugee crossing/border-crossing")]
    [InlineData("They call undocumented immigrants illegal aliens.", "without-papers/undocumented without-papers/illegal-alien")]
    [InlineData("Asylum seekers fleeing war were held in a detention centre.", "protection/asylum-seeker protection/fleeing holding/detention")]
    [InlineData("The minister praised the voluntary return of economic migrants.", "sending-away/return people/economic-migrant")]
    [InlineData("The reform would grant amnesty, its foes said; its friends spoke of a path to citizenship.", "letting-stay/amnesty letting-stay/path-to-citizenship")]
    public void A_sentence_on_migration_has_these_terms(string text, string terms) => Assert.Equal(terms, Terms(Migration, text));

    [Theory]
    [InlineData("The storks begin their migration in autumn.")]
    [InlineData("Troops began the invasion of the island.")]
    [InlineData("Prices surge, and a wave of sales follows.")]
    [InlineData("The judge granted a pause in the trial.")]
    [InlineData("The firm moved its data to a cloud provider.")]
    public void A_sentence_without_migration_has_none(string text) =>
        Assert.Equal("", Terms(Migration, text));

    private static string Terms(TermAnnotator annotator, string text) =>
        string.Join(' ', annotator.Annotate(PlainArticle.Segment(text), [], [], []).Select(term => $"{term.Contrast}/{term.Option}"));
}
