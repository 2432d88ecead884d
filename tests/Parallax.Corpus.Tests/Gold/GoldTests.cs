namespace Parallax.Tests;

public class GoldTests
{
    private static readonly Dictionary<string, Article> Articles = Corpus.Read(GoldArticle.EventFolder).Articles.ToDictionary(article => article.Id);

    public static TheoryData<string> Ids => [.. GoldArticle.ReadAll().Select(article => article.Id)];

    [Fact]
    public void Every_article_of_the_event_has_gold_and_no_other() =>
        Assert.Equal(Articles.Keys.Order(StringComparer.Ordinal), GoldArticle.ReadAll().Select(article => article.Id).Order(StringComparer.Ordinal));

    [Fact]
    public void The_event_is_read_without_a_skip() => Assert.Equal(0, Corpus.Read(GoldArticle.EventFolder).Skipped);

    [Theory, MemberData(nameof(Ids))]
    public void The_gold_is_about_the_text_that_is_read(string id) => Assert.Equal(Of(id).TextSha256, Articles[id].TextSha256);

    [Theory, MemberData(nameof(Ids))]
    public void Blocks_cover_all_but_white_space_and_do_not_overlap(string id)
    {
        string text = Articles[id].Text;
        int end = 0;
        foreach (GoldBlock block in Of(id).Blocks)
        {
            Assert.True(text.AsSpan(end, block.Start - end).IsWhiteSpace(), $"Something before {block} is in no block.");
            AssertTight(text, block.Span);
            end = block.Span.End;
        }

        Assert.True(text.AsSpan(end).IsWhiteSpace());
    }

    [Theory, MemberData(nameof(Ids))]
    public void Spans_lie_in_analysed_blocks_and_have_no_space_at_their_ends(string id)
    {
        GoldArticle gold = Of(id);
        Article article = Articles[id];
        IEnumerable<TextSpan> inText = gold.Quotations
            .SelectMany(quotation => (IEnumerable<TextSpan>)
                [.. quotation.Content, .. quotation.Marked, .. Optional(quotation.Cue?.Span), .. Optional(quotation.Speaker?.Span)])
            .Concat(gold.Terms.Where(term => term.Part == TextPart.Text).Select(term => term.Span));
        Assert.All(inText, span =>
        {
            AssertTight(article.Text, span);
            GoldBlock block = Assert.Single(gold.Blocks, candidate => candidate.Span.Contains(span));
            Assert.True(new Block(block.BlockKind, block.Span).IsAnalysed);
        });
        Assert.All(gold.Terms.Where(term => term.Part == TextPart.Title), term => AssertTight(article.Title!, term.Span));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_quotation_s_kind_agrees_with_its_marks(string id) => Assert.All(Of(id).Quotations, quotation =>
    {
        Assert.Equal(quotation.QuotationKind == QuotationKind.Uncredited, quotation.Speaker is null);
        switch (quotation.QuotationKind)
        {
            case QuotationKind.Indirect:
                Assert.Empty(quotation.Marked);
                break;
            case QuotationKind.Mixed:
                Assert.NotEmpty(quotation.Marked);
                Assert.NotEqual(quotation.Content, quotation.Marked);
                break;
            default:
                Assert.Equal(quotation.Content, quotation.Marked);
                break;
        }

        Assert.All(quotation.Marked, marked => Assert.Single(quotation.Content, content => content.Contains(marked)));
    });

    [Theory, MemberData(nameof(Ids))]
    public void Marked_spans_stand_between_marks(string id)
    {
        // A quotation that runs over paragraphs is opened again in each and closed in its last.
        string text = Articles[id].Text;
        Assert.All(Of(id).Quotations, quotation => Assert.All(quotation.Marked, marked =>
        {
            Assert.Contains(text[marked.Start - 1], "\"“‘«");
            bool runsOn = text[marked.End] == '\n' && marked != quotation.Marked[^1];
            Assert.True(runsOn || quotation.Unclosed || "\"”’»".Contains(text[marked.End]), marked.In(text).ToString());
        }));
    }

    [Theory, MemberData(nameof(Ids))]
    public void Quotations_do_not_overlap(string id)
    {
        TextSpan[] spans = [.. Of(id).Quotations.SelectMany(quotation => quotation.Content).Order()];
        Assert.All(spans.Zip(spans.Skip(1)), pair => Assert.False(pair.First.Overlaps(pair.Second)));
    }

    [Theory, MemberData(nameof(Ids))]
    public void A_term_s_voice_and_speaker_are_those_of_the_quotation_it_stands_in(string id)
    {
        GoldArticle gold = Of(id);
        Assert.All(gold.Terms.Where(term => term.Part == TextPart.Text), term =>
        {
            Assert.Equal(GoldVoice.At(gold, term.Start).ToString(), term.Voice);
            GoldQuotation? around = gold.Quotations.FirstOrDefault(quotation => quotation.Content.Any(span => span.Contains(term.Span)));
            Assert.Equal(around?.Speaker?.Entity, term.Speaker);
        });
    }

    [Fact]
    public void The_event_shows_what_it_was_written_to_show()
    {
        IReadOnlyList<GoldArticle> gold = GoldArticle.ReadAll();
        Assert.True(gold.Count >= 8);
        Assert.True(Articles.Values.Select(article => article.Outlet).Distinct().Count() >= 6);
        Assert.Contains(gold, article => article.Quotations.All(quotation => quotation.Marked.Count == 0));
        Assert.Contains(gold.SelectMany(article => article.Quotations), quotation => quotation.Unclosed);
        Assert.Contains(gold.SelectMany(article => article.Terms), term => term.IsName);
        Assert.Equal(Enum.GetValues<BlockKind>(), gold.SelectMany(article => article.Blocks).Select(block => block.BlockKind).Distinct().Order());
        Assert.Equal(
            Enum.GetValues<QuotationKind>(),
            gold.SelectMany(article => article.Quotations).Select(quotation => quotation.QuotationKind).Distinct().Order());
    }

    private static GoldArticle Of(string id) => GoldArticle.ReadAll().Single(article => article.Id == id);

    private static IEnumerable<TextSpan> Optional(TextSpan? span) => span is null ? [] : [span.Value];

    private static void AssertTight(string text, TextSpan span)
    {
        Assert.InRange(span.Start, 0, text.Length - 1);
        Assert.InRange(span.End, span.Start + 1, text.Length);
        Assert.False(char.IsWhiteSpace(text[span.Start]) || char.IsWhiteSpace(text[span.End - 1]), $"White space at an end of {span}.");
    }
}
