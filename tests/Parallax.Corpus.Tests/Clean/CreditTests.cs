namespace Parallax.Tests;

public class CreditTests
{
    private const string Body = "The harbour council of Vellmar decided late in the evening to close the northern quay, after a crane had sunk into the soft ground beside it.\n\n"
        + "Engineers will measure the ground for three weeks, and ships must wait outside or sail on to the port of Osk until they have finished.";

    [Theory]
    [InlineData("VELLMAR, May 3 (NNN-NINA) – " + Body, "NNN-NINA")]
    [InlineData("(MENAFN- Osk News Line) VELLMAR, May 3 (ABC-DE) – " + Body, "MENAFN|Osk News Line|ABC-DE")]
    [InlineData(Body + "\n\n**Radio Habana Cuba**", "Radio Habana Cuba")]
    [InlineData(Body + "\n\nThe Associated Press contributed to this report.", "Associated Press")]
    [InlineData(Body + "\n\nBy Ada Lund, BBC News", "BBC News")]
    [InlineData(Body + " — Reuters", "Reuters")]
    public void The_origin_of_a_text_is_read_out(string text, string expected) => Assert.Equal(expected.Split('|'), Names(text, CreditPurpose.Text));

    [Theory]
    [InlineData("The crane beside the quay [Screengrab via Reuters]", "Reuters")]
    [InlineData("The crane beside the quay. (AP Photo/Ada Lund)", "AP|Ada Lund")]
    [InlineData("Enlarge this image toggle caption Ada Lund/AP Ada Lund/AP", "Ada Lund|AP")]
    [InlineData("Image copyright Ada Lund Image caption The crane beside the quay", "Ada Lund")]
    public void The_origin_of_a_picture_is_read_out(string line, string expected) => Assert.Equal(expected.Split('|'), Names(line + "\n\n" + Body, CreditPurpose.Photograph));

    [Theory]
    [InlineData("The crane had been repaired twice, according to Al Jazeera's Ada Lund, who watched it from the roof of a warehouse.", "Al Jazeera")]
    [InlineData("According to the semi-official Fars news agency, the crane had been repaired twice in the last year and once before.", "Fars")]
    [InlineData("“The ground was too soft for it,” an engineer told the Associated Press on condition that nobody would learn his name.", "Associated Press")]
    [InlineData("The crane had been repaired twice, Reuters reported on Monday, and nobody had told the council about the ground.", "Reuters")]
    [InlineData("The New York Times first reported the accident, which the owners of the crane had wanted to keep to themselves.", "New York Times")]
    public void A_medium_that_a_sentence_cites_is_read_out(string sentence, string expected) =>
        Assert.Equal([expected], Names(sentence + "\n\n" + Body, CreditPurpose.CitedMedium));

    [Theory]
    [InlineData("She had worked for Reuters and the BBC before she became the mayor of Vellmar, whose harbour she had known as a child.")]
    [InlineData("An engineer told the council that the ground was soft, and Fiona Hill reported the same to the owners of the warehouses.")]
    [InlineData("It was time, according to the mayor, to think of the guardian of the light and of his independent mind once more.")]
    public void A_medium_that_is_only_mentioned_and_a_common_word_are_no_citation(string sentence) => Assert.Empty(Names(sentence + "\n\n" + Body, CreditPurpose.CitedMedium));

    [Fact]
    public void A_credits_place_holds_its_name()
    {
        string text = "VELLMAR (Reuters) - " + Body + "\n\nThe crane. (Photo: Ada Lund, AP)\n\nThe ground was soft, Bloomberg News reported, and nobody had measured it before.";
        LabelledArticle labelled = BlockLabeller.Default.Label(new Article("a", Outlet.Unnamed, text));
        Assert.Equal(["Reuters", "Ada Lund", "AP", "Bloomberg News"], labelled.Credits.Select(credit => credit.Name));
        Assert.All(labelled.Credits, credit => Assert.Equal(credit.Name, credit.Span.In(text).ToString()));
    }

    private static IEnumerable<string> Names(string text, CreditPurpose purpose) =>
        BlockLabeller.Default.Label(new Article("a", Outlet.Unnamed, text)).Credits.Where(credit => credit.Purpose == purpose).Select(credit => credit.Name);
}
