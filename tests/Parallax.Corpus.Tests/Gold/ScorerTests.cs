namespace Parallax.Tests;

/// <summary>The scorer itself: what it says of the gold scored against itself, and of nothing.</summary>
public class ScorerTests
{
    private static readonly Dictionary<string, Article> Articles = Corpus.Read(GoldArticle.EventFolder).Articles.ToDictionary(article => article.Id);

    [Fact]
    public void The_gold_scored_against_itself_is_perfect()
    {
        GoldScore score = new();
        foreach (GoldArticle gold in GoldArticle.ReadAll())
            score.Add(gold, AsFound(gold, Articles[gold.Id]));
        Assert.Empty(score.Differences);
        Tally[] all =
        [
            score.AllBlocks, score.Exact, score.Covered, score.Kinds, score.SpeakerMentions, score.SpeakerEntities, score.AllVoices, score.TermVoices,
        ];
        Assert.All(all.Concat(score.Blocks.Values).Concat(score.Voices.Values), tally =>
        {
            Assert.True(tally.Gold > 0);
            Assert.Equal(tally.Gold, tally.Same);
            Assert.Equal(1, tally.F1);
        });
    }

    [Fact]
    public void Where_nothing_is_found_nothing_is_right()
    {
        GoldScore score = new();
        foreach (GoldArticle gold in GoldArticle.ReadAll())
        {
            Article article = Articles[gold.Id];
            score.Add(gold, Found(article, [], [], [], []));
        }

        Assert.All(new[] { score.AllBlocks, score.Exact, score.Covered, score.AllVoices }, tally =>
        {
            Assert.True(tally.Gold > 0);
            Assert.Equal(0, tally.Recall);
        });
    }

    [Fact]
    public void A_span_that_covers_little_is_a_miss_and_one_too_many_costs_precision()
    {
        const string text = "Mara Ilves said that the bridge would be closed for a week.";
        GoldQuotation marked = new("indirect", [new TextSpan(16, 42)], [], null, new GoldSpeaker(0, 10, "Mara Ilves", null, "unknown"));
        GoldArticle gold = new("a", "", [new GoldBlock("body", 0, text.Length)], [marked], []);
        Speaker speaker = new(new TextSpan(0, 4), "Mara", "The Mara Ilves", null, SpeakerRole.Unknown);
        GoldScore little = Score(new TextSpan(16, 8)), most = Score(new TextSpan(16, 30)), two = Score(new TextSpan(16, 42), new TextSpan(0, 10));

        Assert.Equal((1, 1, 0), (little.Covered.Gold, little.Covered.Found, little.Covered.Same));
        Assert.Equal((1, 0), (most.Covered.Same, most.Exact.Same));
        Assert.Equal((0.5, 1.0), (two.Exact.Precision, two.Exact.Recall));
        Assert.Equal((1.0, 1.0), (most.SpeakerMentions.Recall, most.SpeakerEntities.Recall));
        Assert.Equal((9, 2, 2), (little.Voices[Voice.Attributed].Gold, little.Voices[Voice.Attributed].Found, little.Voices[Voice.Attributed].Same));

        GoldScore Score(params TextSpan[] content)
        {
            GoldScore score = new();
            Quotation quotation = new(TextPart.Text, QuotationKind.Indirect, content, [], 1, null, speaker);
            VoiceRun run = new(TextPart.Text, content[0], Voice.Attributed, 1, 0);
            Block body = new(BlockKind.Body, new TextSpan(0, text.Length));
            score.Add(gold, Found(new Article("a", Outlet.Unnamed, text), [body], [quotation], [run], []));
            return score;
        }
    }

    private static AnnotatedArticle AsFound(GoldArticle gold, Article article)
    {
        List<VoiceRun> voices = [];
        for (int i = 0; i < article.Text.Length; i++)
        {
            if (GoldVoice.At(gold, i) is { } voice)
                voices.Add(new VoiceRun(TextPart.Text, new TextSpan(i, 1), voice, 1, -1));
        }

        Quotation[] quotations =
        [
            .. gold.Quotations.Select(quotation => new Quotation(
                TextPart.Text,
                quotation.QuotationKind,
                quotation.Content,
                quotation.Marked,
                1,
                null,
                quotation.Speaker is { } who
                    ? new Speaker(who.Span, who.Span.In(article.Text).ToString(), who.Entity, who.Affiliation, SpeakerRole.Unknown)
                    : null)),
        ];
        Term[] terms =
        [
            .. gold.Terms.Select(term => new Term(
                term.Part, term.Span, term.Word, "", "", "", Pole.Neutral, Enum.Parse<Voice>(term.Voice), BlockKind.Body, term.IsName, term.Speaker)),
        ];
        return Found(article, [.. gold.Blocks.Select(block => new Block(block.BlockKind, block.Span))], quotations, voices, terms);
    }

    private static AnnotatedArticle Found(
        Article article, IReadOnlyList<Block> blocks, IReadOnlyList<Quotation> quotations, IReadOnlyList<VoiceRun> voices, IReadOnlyList<Term> terms)
    {
        LabelledArticle labelled = new(article, blocks, TitleIsInText: true, [], []);
        SegmentedText text = new(TextPart.Text, article.Text, blocks, [], []);
        return new AnnotatedArticle(new SegmentedArticle(labelled, text, null), [], quotations, voices, terms, [], []);
    }
}
