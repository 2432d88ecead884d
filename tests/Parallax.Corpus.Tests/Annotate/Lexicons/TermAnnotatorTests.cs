namespace Parallax.Tests;

/// <summary>Terms with their voice, their block and the name guard.</summary>
public sealed class TermAnnotatorTests
{
    [Fact]
    public void A_term_has_the_voice_of_its_first_word_and_the_speaker_of_that_quotation()
    {
        const string text = "The minister said the militia was finished. A militia leader left.";
        Speaker minister = new(Place(text, "The minister"), "The minister", "Ada Orrin", null, SpeakerRole.Official);
        Quotation said = new(TextPart.Text, QuotationKind.Indirect, [Place(text, "the militia was finished")], [], 4, null, minister);
        VoiceRun[] voices =
        [
            new(TextPart.Text, Place(text, "The minister said"), Voice.Own, 3, -1),
            new(TextPart.Text, Place(text, "the militia was finished"), Voice.Attributed, 4, 0),
            new(TextPart.Text, Place(text, "A militia leader left"), Voice.Own, 4, -1),
        ];

        Term[] terms = [.. new TermAnnotator([Lexicon.PoliticalViolence]).Annotate(PlainArticle.Segment(text), [], voices, [said])];

        Assert.Equal([Voice.Attributed, Voice.Own], terms.Select(term => term.Voice));
        Assert.Equal(["Ada Orrin", null], terms.Select(term => term.Speaker));
        Assert.All(terms, term => Assert.Equal(("militia", "political-violence", "militia"), (term.Text, term.Lexicon, term.Option)));
    }

    [Fact]
    public void A_title_of_its_own_comes_first_and_is_a_headline()
    {
        SegmentedArticle article = PlainArticle.Segment("The raid was short.", title: "Raid in the night");
        Term[] terms = [.. new TermAnnotator([Lexicon.PoliticalViolence]).Annotate(article, [], [], [])];
        Assert.Equal([(TextPart.Title, BlockKind.Headline), (TextPart.Text, BlockKind.Body)], terms.Select(term => (term.In, term.Block)));
    }

    [Theory]
    [InlineData("A group called Valley Resistance in Kessaria claimed it.", "Valley Resistance in Kessaria", true)]
    [InlineData("The resistance in Kessaria claimed it.", "Kessaria", false)]
    [InlineData("Resistance fighters and their resistance grew.", null, false)] // a capital at the beginning says nothing
    [InlineData("On Monday the Resistance said nothing.", null, true)]
    [InlineData("Valley Militia Vows Retaliation After Drone Strike", null, false)] // nor does one among capitals
    [InlineData("VALLEY MILITIA VOWS RETALIATION AFTER STRIKE", null, false)]
    [InlineData("They said that the MILITIA was gone.", null, false)]
    [InlineData("He said: “Militia men came.”", null, false)]
    [InlineData("Some Islamists came to the market on foot.", null, false)] // written with a capital in any case
    [InlineData("A Sunni Islamist came to the market on foot.", "Sunni Islamist", false)]
    [InlineData("The Islamists of Tarn League came to the market on foot.", "Islamists of Tarn League", true)]
    public void A_term_is_a_name_where_a_longer_name_holds_it_or_capitals_that_say_something(string text, string? name, bool isName)
    {
        Name[] names = name is null ? [] : [new Name(TextPart.Text, Place(text, name), NameKind.Other, name)];
        IReadOnlyList<Term> terms = new TermAnnotator([Lexicon.PoliticalViolence]).Annotate(PlainArticle.Segment(text), names, [], []);
        Assert.NotEmpty(terms);
        Assert.All(terms, term => Assert.Equal(isName, term.IsName));
    }

    [Fact]
    public void Among_capitals_an_unlisted_name_counts_only_if_it_stands_elsewhere_too()
    {
        const string headline = "Hill Resistance Claims Drone Attack";
        const string body = " On Monday the Hill Resistance claimed that attack.";
        Block[] blocks = [new Block(BlockKind.Headline, new TextSpan(0, headline.Length)), new Block(BlockKind.Body, new TextSpan(headline.Length + 1, body.Length - 1))];
        Name inHeadline = new(TextPart.Text, new TextSpan(0, "Hill Resistance".Length), NameKind.Other, "Hill Resistance");
        Name inBody = inHeadline with { Span = new TextSpan(headline.Length + body.IndexOf("Hill", StringComparison.Ordinal), "Hill Resistance".Length) };
        TermAnnotator annotator = new([Lexicon.PoliticalViolence]);
        SegmentedArticle article = PlainArticle.Segment(headline + body, blocks);

        Assert.False(annotator.Annotate(article, [inHeadline], [], [])[0].IsName);
        Assert.True(annotator.Annotate(article, [inHeadline, inBody], [], [])[0].IsName);
    }

    private static TextSpan Place(string text, string words) => new(text.IndexOf(words, StringComparison.Ordinal), words.Length);
}
