using System.Text;

namespace Parallax.Tests;

/// <summary>What must hold whatever the text is.</summary>
public class ArticleAnnotatorTests
{
    private static readonly ArticleAnnotator Annotator = new();

    [Fact]
    public void Any_soup_of_marks_gives_results_that_lie_in_the_text()
    {
        for (int seed = 0; seed < 1500; seed++)
            Check(Annotator.Annotate(new Article("soup", Outlet.Unnamed, MarkSoup.Text(seed, 40 + (seed % 90))) { Title = MarkSoup.Text(-seed - 1, 12) }));
    }

    [Theory]
    [InlineData("\"")]
    [InlineData("“")]
    [InlineData("”")]
    [InlineData("‘")]
    [InlineData("’")]
    [InlineData("'")]
    [InlineData("«")]
    [InlineData("``")]
    [InlineData("''")]
    [InlineData("“”")]
    [InlineData("”“")]
    [InlineData("“‘")]
    [InlineData("\" ")]
    [InlineData(" “a ")]
    [InlineData("a” ")]
    [InlineData("He said \"a\" ")]
    [InlineData("\"a,\" he said, ")]
    [InlineData("he said he said ")]
    [InlineData("according to ")]
    [InlineData("A said that B, ")]
    public void Ten_thousand_marks_in_one_line_are_read_to_the_end(string piece) =>
        Check(Annotator.Annotate(new Article("many", Outlet.Unnamed, string.Concat(Enumerable.Repeat(piece, 10_000)) + " The lock failed.")));

    [Theory, InlineData("“Nobody had checked it.\n\n"), InlineData("“Nobody,” she said.\n\n"), InlineData("\"\n\n"), InlineData("Jonas Hale and Lena Holm said so.\n\n")]
    public void Ten_thousand_paragraphs_are_read_to_the_end(string paragraph) =>
        Check(Annotator.Annotate(new Article("long", Outlet.Unnamed, string.Concat(Enumerable.Repeat(paragraph, 10_000)))));

    [Fact]
    public void A_mark_that_is_never_closed_costs_the_rest_nothing()
    {
        const string Rest = "\n\nDivers went down. “We saw the crack at once,” said Ivo Brandt.\n\nHedda Moran said the lock was old.";
        Quotation[] without = [.. Annotator.Annotate(new Article("a", Outlet.Unnamed, "The lock failed at dawn." + Rest)).Quotations];
        AnnotatedArticle broken = Annotator.Annotate(new Article("a", Outlet.Unnamed, "The “lock failed at dawn." + Rest));
        Assert.Equal(2, without.Length);
        Assert.Equal(without.Select(quotation => quotation.Speaker!.Entity), broken.Quotations.Select(quotation => quotation.Speaker!.Entity));
        Assert.Equal("Quotation mark never closed at 4; the quotation was left out.", Assert.Single(broken.Notes).Message);
    }

    [Fact]
    public void Results_do_not_depend_on_what_was_annotated_before()
    {
        Article article = new("a", Outlet.Unnamed, "Mayor Marta Velin spoke. She said the bridge was \"safe\".");
        string before = Describe(Annotator.Annotate(article));
        Annotator.Annotate(new Article("b", Outlet.Unnamed, MarkSoup.Text(7, 400)));
        Assert.Equal(before, Describe(Annotator.Annotate(article)));
    }

    [Fact]
    public void An_empty_text_has_nothing()
    {
        AnnotatedArticle article = Annotator.Annotate(new Article("a", Outlet.Unnamed, " \n\u00A0 "));
        Assert.Equal((0, 0, 0), (article.Words, article.Quotations.Count, article.Voices.Count));
    }

    private static void Check(AnnotatedArticle article)
    {
        foreach (Quotation quotation in article.Quotations)
        {
            SegmentedText text = article.Segmented.Of(quotation.In);
            Assert.NotEmpty(quotation.Content);
            Assert.Equal(quotation.Content.Order(), quotation.Content);
            AssertDisjoint(quotation.Content);
            AssertDisjoint(quotation.Marked);
            Assert.All(quotation.Content, span => AssertInside(text, span));
            Assert.All(quotation.Marked, part => Assert.Contains(quotation.Content, span => span.Contains(part)));
            Assert.Equal(quotation.Content.Sum(text.WordsIn), quotation.Words);
            Assert.Equal(quotation.Kind == QuotationKind.Uncredited, quotation.Cue is null && quotation.Speaker is null && quotation.Marked.Count > 0);
            if (quotation.Speaker is { } speaker)
                Assert.Equal(speaker.Text, speaker.Span.In(text.Text).ToString());
            if (quotation.Cue is { } cue)
                AssertInside(text, cue.Span);
        }

        CheckVoices(article);
        Assert.All(article.Names, name => AssertInside(article.Segmented.Of(name.In), name.Span));
        Assert.All(article.Notes, note => Assert.EndsWith(".", note.Message, StringComparison.Ordinal));
    }

    /// <summary>Every analysed word is in exactly one run, and in the voice that its quotation has.</summary>
    private static void CheckVoices(AnnotatedArticle article)
    {
        foreach (SegmentedText text in article.Segmented.Texts)
        {
            int[] runs = new int[text.Text.Length + 1];
            VoiceRun[] own = [.. article.Voices.Where(run => run.In == text.Part)];
            foreach (VoiceRun run in own)
            {
                AssertInside(text, run.Span);
                Assert.Equal(text.WordsIn(run.Span), run.Words);
                Assert.True(run.Words > 0);
                Assert.Equal(run.Voice == Voice.Own, run.Quotation < 0);
                for (int i = run.Span.Start; i < run.Span.End; i++)
                    runs[i]++;
            }

            Assert.All(text.Tokens.Where(token => token.IsWord), token => Assert.Equal(1, runs[token.Start]));
            Assert.Equal(text.Words, own.Sum(run => run.Words));
            Assert.All(own.Where(run => run.Quotation >= 0), run => AssertVoice(text, article.Quotations[run.Quotation], run));
        }
    }

    private static void AssertVoice(SegmentedText text, Quotation quotation, VoiceRun run)
    {
        Assert.Equal(quotation.In, run.In);
        Assert.Contains(quotation.Content, span => span.Contains(run.Span));
        if (run.Voice is Voice.Quoted or Voice.Uncredited)
            Assert.Equal(quotation.Speaker is null, run.Voice == Voice.Uncredited);
        if (quotation.Kind == QuotationKind.Uncredited)
            Assert.Equal(Voice.Uncredited, run.Voice);

        foreach (Token word in text.Tokens.Where(token => token.IsWord && run.Span.Contains(token.Start)))
            Assert.Equal(run.Voice is Voice.Quoted or Voice.Uncredited, quotation.Marked.Any(part => part.Contains(word.Span)));
    }

    private static void AssertInside(SegmentedText text, TextSpan span)
    {
        Assert.False(span.IsEmpty);
        Assert.True(text.Blocks.Any(block => block.IsAnalysed && block.Span.Start <= span.Start && span.Start < block.Span.End), "begins outside the analysed blocks");
        Assert.InRange(span.End, span.Start + 1, text.Text.Length);
    }

    private static void AssertDisjoint(IReadOnlyList<TextSpan> spans)
    {
        for (int i = 1; i < spans.Count; i++)
            Assert.False(spans[i - 1].Overlaps(spans[i]), $"{spans[i - 1]} and {spans[i]} overlap");
    }

    private static string Describe(AnnotatedArticle article)
    {
        StringBuilder text = new();
        text.AppendJoin('\n', QuotationLines.Of(article.Article.Text, article.Quotations, article.Notes));
        return text.AppendJoin('\n', article.Voices).ToString();
    }
}
