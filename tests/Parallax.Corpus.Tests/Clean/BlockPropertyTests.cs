using FsCheck;
using FsCheck.Fluent;

namespace Parallax.Tests;

public class BlockPropertyTests
{
    // Random characters alone hardly ever look like an article, so pieces of furniture are mixed in.
    private static readonly string[] Pieces =
    [
        "\n", "\r\n", "\r", "\u2028", " ", "\u00A0", "\t", "A sentence of the text. ", "The council closed the northern quay after a crane had sunk into the ground. ",
        "VELLMAR, May 3 (XYZ) – ", "(CNN) ", " date 2031-05-04 ", "2031-05-04", "Published 8 May 2031", "By Ada Lund", "— Ada Lund", "(AP)", "– XYZ-ABC", "[Screengrab via Reuters]",
        " | Photo: Ada Lund/AP", "# ", "*", "**", "---", "• ", "<https://example.org/>", "Read more:", "Advertisement", "Story highlights ", "Image copyright AP Image caption ",
        "Enlarge this image toggle caption ", "© 2031", "“", "”", "\"", "(", ")", "[", "]", "/", ",", ".", "A Title In Title Case For Testing", "A title", "\uD83D\uDEA2", "\uD83D", "\u200D", "é", "0",
        "according to Al Jazeera's ", " told Reuters", ", CNN reported", "ALL CAPITALS IN A LONG LINE HERE",
        "(Osk Press)", "Osk News Agency", "The Star and agencies", "(Ada Lund/ONL)", "\n---\n", "\n*In italics.*", "Ada Lund writes for the Star.", "VELLMAR, 3 May – ", "May 3 (XYZ) – ",
        "Photo: Ada Lund", "Share | Print", "Published May 3, 2031, 6 a.m.",
    ];

    private static readonly Gen<string> Texts = Gen.ArrayOf(Gen.OneOf(Gen.Elements(Pieces), ArbMap.Default.GeneratorFor<char>().Select(c => c.ToString())))
        .Select(string.Concat);

    [Fact]
    public void Blocks_are_in_order_and_disjoint_and_cover_all_but_white_space() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            LabelledArticle labelled = BlockLabeller.Default.Label(new Article("a", Outlet.Unnamed, text) { Title = "A Title In Title Case For Testing", Author = "Ada Lund" });
            int at = 0;
            foreach (Block block in labelled.Blocks)
            {
                Assert.True(block.Span.Start >= at && !block.Span.IsEmpty && block.Span.End <= text.Length, $"{block} overlaps or is empty");
                Assert.True(string.IsNullOrWhiteSpace(text[at..block.Span.Start]), $"words before {block} belong to no block");
                Assert.False(char.IsWhiteSpace(text[block.Span.Start]) || char.IsWhiteSpace(text[block.Span.End - 1]), $"{block} begins or ends with white space");
                at = block.Span.End;
            }

            Assert.True(string.IsNullOrWhiteSpace(text[at..]), "words at the end belong to no block");
        }).Check(Seeded.Inputs(3000, 60));

    [Fact]
    public void A_text_with_words_keeps_some_of_them_in_the_analysis() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            LabelledArticle labelled = BlockLabeller.Default.Label(new Article("a", Outlet.Unnamed, text));
            return labelled.Blocks.Any(block => block.IsAnalysed) || !text.Any(char.IsLetter);
        }).Check(Seeded.Inputs(2000, 40));

    [Fact]
    public void The_title_is_said_to_be_in_the_text_only_where_a_headline_equals_it() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
        {
            LabelledArticle labelled = BlockLabeller.Default.Label(new Article("a", Outlet.Unnamed, text) { Title = "A title" });
            return labelled.TitleIsInText == labelled.Blocks.Any(block =>
                block.Kind == BlockKind.Headline && !block.IsRepeat && Letters(block.Span.In(text)) == "atitle");
        }).Check(Seeded.Inputs(2000, 40));

    [Fact]
    public void Every_credit_lies_in_the_text_and_is_spelled_as_there() =>
        Prop.ForAll(Texts.ToArbitrary(), text =>
            BlockLabeller.Default.Label(new Article("a", Outlet.Unnamed, text)).Credits.All(credit => credit.Span.In(text).ToString() == credit.Name && credit.Name.Length > 0))
            .Check(Seeded.Inputs(2000, 60));

    private static string Letters(ReadOnlySpan<char> text) => string.Concat(text.ToString().Where(char.IsLetterOrDigit)).ToLowerInvariant();
}
