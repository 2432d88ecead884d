namespace Parallax.Tests;

public class NameAnnotatorTests
{
    private static readonly NameAnnotator Annotator = new();

    [Theory]
    [InlineData("Yesterday Marta Velin spoke.", "Marta Velin: Person")]
    [InlineData("Then Gen. Peter Osk spoke.", "Peter Osk: Person")]
    [InlineData("Then Mr. Zorvath spoke.", "Zorvath: Person")]
    [InlineData("Then Secretary of State Ines Falk spoke.", "Ines Falk: Person")]
    [InlineData("They met Qasim al-Tamari there.", "Qasim al-Tamari: Person")]
    [InlineData("They met Zorv J. Quell there.", "Zorv J. Quell: Person")]
    [InlineData("They left Norway for Baghdad.", "Norway: Place, Baghdad: Place")]
    [InlineData("The Norwegian ship and the Iraqi crew.", "Norwegian: Place, Iraqi: Place")]
    [InlineData("They sued the Ministry of Fisheries there.", "Ministry of Fisheries: Organisation")]
    [InlineData("They joined the Zorvath Liberation Army then.", "Zorvath Liberation Army: Organisation")]
    [InlineData("They told the ZKF nothing.", "ZKF: Organisation")]
    [InlineData("They saw the Zorvath burn.", "Zorvath: Other")]
    [InlineData("The lock failed. Divers went down.", "")]
    [InlineData("On Monday in March nobody spoke.", "")]
    [InlineData("He asked what I knew.", "")]
    public void A_name_has_its_kind(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Names(text).Select(name => $"{name.Span.In(text)}: {name.Kind}")));

    [Theory]
    [InlineData("The US told us nothing.", "US")]
    [InlineData("They told us so.", "")]
    [InlineData("It told the WHO who knew.", "WHO")]
    public void Letters_in_capitals_are_a_name_where_the_words_around_them_are_small(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Names(text).Select(name => name.Span.In(text).ToString())));

    [Theory]
    [InlineData("Marta Velin spoke. Later Velin left.", "Marta Velin, Marta Velin")]
    [InlineData("Then Velin left. Later Marta Velin spoke.", "Marta Velin, Marta Velin")]
    [InlineData("Then Marta Velin and Jonas Velin met. Later Marta left.", "Marta Velin, Jonas Velin, Marta")]
    [InlineData("Then Marta Velin came. Later Jonas Velin came, and Velin spoke.", "Marta Velin, Jonas Velin, Jonas Velin")]
    [InlineData("Then Peter Osk left. Later General Osk returned.", "Peter Osk, Peter Osk")]
    [InlineData("They left Norway. Later the Norway Institute closed.", "Norway, Norway Institute")]
    public void A_shorter_mention_is_the_fuller_name_and_two_people_of_one_surname_stay_two(string text, string expected) =>
        Assert.Equal(expected, string.Join(", ", Names(text).Select(name => name.Entity)));

    [Fact]
    public void A_name_over_a_line_break_is_spelled_with_a_space() => 
        Assert.Equal("Marta Velin", Assert.Single(Names("The lock failed at dawn, and nobody in the town had told Marta\nVelin of it.")).Entity);

    [Fact]
    public void A_headline_in_capitals_names_only_what_the_text_or_a_list_knows()
    {
        const string Title = "Old Envoy Tells Norway That Velin Lied Again";
        SegmentedArticle article = PlainArticle.Segment("The old envoy of the king spoke. He said that Marta Velin had lied.", Title);
        string[] names = [.. Annotator.Annotate(article).Where(name => name.In == TextPart.Title).Select(name => $"{name.Span.In(Title)}={name.Entity}")];
        Assert.Equal(["Norway=Norway", "Velin=Marta Velin"], names);
    }

    [Fact]
    public void A_short_sentence_full_of_names_is_no_headline() =>
        Assert.Equal(["Marta Velin", "Jonas Hale", "Peter Osk"], Names("Marta Velin met Jonas Hale and Peter Osk.").Select(name => name.Entity));

    [Fact]
    public void A_word_that_opens_a_sentence_is_a_name_only_where_it_is_one_elsewhere()
    {
        Assert.Empty(Names("Fishermen left the port."));
        Assert.Equal(2, Names("Zorvath left the port. They saw Zorvath again.").Count);
    }

    [Fact]
    public void Names_of_any_text_are_in_order_apart_and_spelled_as_entities()
    {
        for (int seed = 0; seed < 1000; seed++)
        {
            string text = MarkSoup.Text(seed, 60, 0.15);
            int end = 0;
            foreach (Name name in Names(text))
            {
                Assert.True(name.Span.Start >= end && !name.Span.IsEmpty, $"{name} overlaps the name before it");
                Assert.NotEmpty(name.Entity);
                end = name.Span.End;
            }
        }
    }

    private static IReadOnlyList<Name> Names(string text) => Annotator.Annotate(PlainArticle.Segment(text));
}
