namespace Parallax.Tests;

public class SegmenterTests
{
    [Fact]
    public void Without_lists_a_text_has_tokens_and_sentences_all_the_same()
    {
        using TempFolder folder = new();
        WordLists none = WordLists.InFolder(folder.Path);
        Article article = new("a", Outlet.Unnamed, "The ferry left. It came back at noon.");
        SegmentedText text = new Segmenter(none).Segment(new BlockLabeller(none).Label(article)).Text;
        Assert.Equal(2, text.Sentences.Length);
        Assert.Equal(8, text.Words);
    }

    /// <summary>Sentences end where a reader would end them.</summary>
    [Theory]
    [InlineData("The lock failed. Divers went down.", "The lock failed.|Divers went down.")]
    [InlineData("The U.S. Navy left. It was late.", "The U.S. Navy left.|It was late.")]
    [InlineData("It happened in the U.S. The rest of the world watched.", "It happened in the U.S.|The rest of the world watched.")]
    [InlineData("On Feb. 7 the lock failed. On Jan. 12 it had been checked.", "On Feb. 7 the lock failed.|On Jan. 12 it had been checked.")]
    [InlineData("Gen. Osk and Mr. Hale met Dr. Velin. They agreed.", "Gen. Osk and Mr. Hale met Dr. Velin.|They agreed.")]
    [InlineData("It began at 9 a.m. on Monday. Nobody slept.", "It began at 9 a.m. on Monday.|Nobody slept.")]
    [InlineData("It began at 9 a.m. The crowd was small.", "It began at 9 a.m.|The crowd was small.")]
    [InlineData("J. R. Hale wrote it. P. Osk read it.", "J. R. Hale wrote it.|P. Osk read it.")]
    [InlineData("The wall rose by 3.5 metres. It cost 1.2 million.", "The wall rose by 3.5 metres.|It cost 1.2 million.")]
    [InlineData("No. 7 burned. The answer was no. Nobody moved.", "No. 7 burned.|The answer was no.|Nobody moved.")]
    [InlineData("He waited ... and left. She stayed... Then it rained.", "He waited ... and left.|She stayed...|Then it rained.")]
    [InlineData("He waited… and left. She stayed… Then it rained.", "He waited… and left.|She stayed…|Then it rained.")]
    [InlineData("“It failed. We saw it.” She left.", "“It failed.|We saw it.”|She left.")]
    [InlineData("\"It failed.\" She left.", "\"It failed.\"|She left.")]
    [InlineData("She asked: \"Why?\" and left. He said \"No!\" and stayed.", "She asked: \"Why?\" and left.|He said \"No!\" and stayed.")]
    [InlineData("(It failed.) [It did.] She left.", "(It failed.)|[It did.]|She left.")]
    [InlineData("Who fired?! Nobody knew.", "Who fired?!|Nobody knew.")]
    [InlineData("The\u00A0U.S.\u00A0Navy left.\u00A0It was late.", "The\u00A0U.S.\u00A0Navy left.|It was late.")]
    [InlineData("The lock failed.Divers went down.", "The lock failed.|Divers went down.")]
    [InlineData("They sold iPhones. iPhones sold well.", "They sold iPhones. iPhones sold well.")]
    [InlineData("Smith & Co. was sold. It had no debts.", "Smith & Co. was sold.|It had no debts.")]
    [InlineData("Dead: 9\nMissing: 3\nFound alive: 12", "Dead: 9|Missing: 3|Found alive: 12")]
    [InlineData("The lock failed at dawn, and nobody in the town had checked\nit since autumn. Divers went down.",
        "The lock failed at dawn, and nobody in the town had checked\nit since autumn.|Divers went down.")]
    [InlineData("The lock failed at dawn, and the old council of the town of\nOrsk met at once. Divers went down.",
        "The lock failed at dawn, and the old council of the town of\nOrsk met at once.|Divers went down.")]
    [InlineData("The lock failed at dawn, and nobody in the town had checked\r\nit since autumn. Divers went down.\r\nIt rained.",
        "The lock failed at dawn, and nobody in the town had checked\r\nit since autumn.|Divers went down.|It rained.")]
    [InlineData("No full stop at all", "No full stop at all")]
    [InlineData("...", "...")]
    public void Sentences_end_where_a_reader_ends_them(string text, string expected)
    {
        SegmentedText segmented = PlainArticle.Segment(text).Text;
        Assert.Equal(expected.Split('|'), segmented.Sentences.Select(sentence => sentence.Span.In(text).ToString()));
    }

    [Fact]
    public void A_sentence_ends_with_its_block()
    {
        const string Text = "Dam may burst\n\nEngineers saw a crack";
        SegmentedText segmented = PlainArticle.Segment(Text, [new Block(BlockKind.Headline, new(0, 13)), new Block(BlockKind.Body, new(15, 21))]).Text;
        Assert.Equal([0, 1], segmented.Sentences.Select(sentence => sentence.Block));
    }

    [Fact]
    public void Only_analysed_blocks_have_tokens()
    {
        const string Text = "Read more\n\nEngineers saw a crack";
        SegmentedText segmented = PlainArticle.Segment(Text, [new Block(BlockKind.Navigation, new(0, 9)), new Block(BlockKind.Body, new(11, 21))]).Text;
        Assert.Equal(4, segmented.Words);
        Assert.All(segmented.Tokens, token => Assert.True(token.Start >= 11));
    }

    [Fact]
    public void A_title_apart_from_the_text_is_a_text_of_its_own_without_the_space_around_it()
    {
        SegmentedArticle article = PlainArticle.Segment("The lock failed.", "  Lock fails \n");
        Assert.Equal("Lock fails", article.Title!.Sentences[0].Span.In(article.Title.Text).ToString());
        Assert.Equal(5, article.Words);
        Assert.Null(PlainArticle.Segment("The lock failed.", " \n ").Title);
    }

    [Fact]
    public void Places_are_found_by_position()
    {
        SegmentedText text = PlainArticle.Segment("The lock failed. Divers went down.").Text;
        Assert.Equal(1, text.TokenAt(4));
        Assert.Equal(text.Tokens.Length, text.TokenAt(1000));
        Assert.Equal(text.Sentences[1], text.SentenceAt(17));
        Assert.Null(text.SentenceAt(16));
        Assert.Equal(2, text.WordsIn(new TextSpan(4, 11)));
        Assert.Null(text.BlockAt(34));
    }

    [Fact]
    public void Tokens_and_sentences_of_any_text_are_in_order_and_leave_no_character_out()
    {
        for (int seed = 0; seed < 3000; seed++)
        {
            string source = MarkSoup.Text(seed, 10 + (seed % 60), (seed % 4) * 0.2);
            CheckInvariants(PlainArticle.Segment(source).Text);
        }
    }

    [Fact]
    public void Tokens_of_the_labelled_blocks_of_any_text_lie_in_those_that_are_analysed()
    {
        Segmenter segmenter = new();
        for (int seed = 0; seed < 1000; seed++)
            CheckInvariants(segmenter.Segment(BlockLabeller.Default.Label(new Article("a", Outlet.Unnamed, MarkSoup.Text(seed, 60)))).Text);
    }

    private static void CheckInvariants(SegmentedText text)
    {
        bool[] covered = new bool[text.Text.Length];
        int end = 0;
        foreach (Token token in text.Tokens)
        {
            Assert.True(token.Start >= end && token.Length > 0, $"{token} begins before {end} or is empty");
            Assert.True(text.BlockAt(token.Start) is { IsAnalysed: true } block && block.Span.Contains(token.Span), $"{token} lies outside the analysed blocks");
            if (token.IsWord)
                Assert.Equal(WordHash.Of(token.Span.In(text.Text)), token.Hash);
            covered.AsSpan(token.Start, token.Length).Fill(true);
            end = token.End;
        }

        foreach (Block block in text.Blocks.Where(block => block.IsAnalysed))
        {
            for (int i = block.Span.Start; i < block.Span.End; i++)
                Assert.True(covered[i] || IsSpace(text.Text[i]), $"U+{(int)text.Text[i]:X4} at {i} belongs to no token");
        }

        int next = 0;
        foreach (Sentence sentence in text.Sentences)
        {
            Assert.True(sentence.FirstToken == next && sentence.EndToken > next, $"{sentence} does not follow the one before it");
            Assert.Equal(TextSpan.FromBounds(text.Tokens[next].Start, text.Tokens[sentence.EndToken - 1].End), sentence.Span);
            Assert.True(text.Blocks[sentence.Block].Span.Contains(sentence.Span), $"{sentence} leaves its block");
            next = sentence.EndToken;
        }

        Assert.Equal(text.Tokens.Length, next);
    }

    private static bool IsSpace(char c) => char.IsWhiteSpace(c) || c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';
}
