using System.Text.RegularExpressions;

namespace Parallax.Tests;

/// <summary>What five real articles on one event quote, against a reader's list of who speaks.</summary>
public class RealArticleQuotationTests
{
    private const string WithoutMarks = "003_8aaf15f1f7199efd.txt";

    private static readonly ArticleAnnotator Annotator = new();

    /// <summary>By article, the speaker of each passage in marks, by a word of the name that the kit gives.</summary>
    private static readonly (string File, string[] Speakers)[] Articles =
    [
        ("000_161499f0f8d2ac9f.txt", ["Yahya Rasoul", "Central Command", "al-Khafaji", "al-Khafaji"]),
        ("001_bbee3bd18e83f8ad.txt", ["Yahya Rasoul", "text", "Central Command", "al-Khafaji", "al-Khafaji"]),
        ("002_638e2c15d8d45114.txt", ["military spokesperson", "Yehia Rasool", "Central Command", "foreign ministry", "Sudani", "Sudani"]),
        (WithoutMarks, []),
        ("004_e61e13b573ed6dbb.txt",
        [
            "Iraq", "Yahya Rasool", "Yahya Rasool", "Yahya Rasool", "Yahya Rasool", "Blinken", "Shihab Rattansi", "Shihab Rattansi", "Yahya Rasool",
            "Shihab Rattansi", "Harakat al-Nujaba", "Harakat al-Nujaba", "Harakat al-Nujaba", "Harakat al-Nujaba", "Hamas",
        ]),
    ];

    [Fact]
    public void All_thirty_passages_in_marks_are_found_to_the_character()
    {
        int passages = 0;
        foreach ((string file, string[] speakers) in Articles)
        {
            AnnotatedArticle article = Annotate(file);
            HashSet<TextSpan> found = [.. article.Quotations.Where(quotation => quotation.In == TextPart.Text).SelectMany(quotation => quotation.Marked.Concat(quotation.Content))];
            TextSpan[] marked = InMarks(article.Article.Text);
            Assert.Equal(speakers.Length, marked.Length);
            Assert.All(marked, passage => Assert.True(found.Contains(passage), $"{file}: {passage} is not found"));
            passages += marked.Length;
        }

        Assert.Equal(30, passages);
    }

    [Fact]
    public void At_least_twenty_eight_of_thirty_have_their_speaker()
    {
        List<string> wrong = [];
        foreach ((string file, string[] speakers) in Articles)
        {
            AnnotatedArticle article = Annotate(file);
            foreach ((TextSpan passage, string speaker) in InMarks(article.Article.Text).Zip(speakers))
            {
                string? entity = Innermost(article, passage)?.Speaker?.Entity;
                if (entity?.Contains(speaker, StringComparison.Ordinal) != true)
                    wrong.Add($"{file} {passage}: {entity ?? "nobody"}, not {speaker}");
            }
        }

        TestContext.Current.TestOutputHelper?.WriteLine(string.Join('\n', wrong));
        Assert.True(wrong.Count <= 2, string.Join('\n', wrong));
    }

    [Fact]
    public void No_passage_in_marks_holds_the_cue_or_the_speaker_of_its_own_quotation()
    {
        foreach ((string file, _) in Articles)
        {
            Assert.All(Annotate(file).Quotations.Where(quotation => quotation.Kind is QuotationKind.Direct), quotation =>
            {
                Assert.DoesNotContain(quotation.Content, span => quotation.Cue is { } cue && span.Overlaps(cue.Span));
                Assert.DoesNotContain(quotation.Content, span => quotation.Speaker is { } speaker && span.Overlaps(speaker.Span));
            });
        }
    }

    [Fact]
    public void A_text_without_marks_has_its_statements_attributed()
    {
        AnnotatedArticle article = Annotate(WithoutMarks);
        Assert.True(article.Quotations.Count(quotation => quotation.Kind == QuotationKind.Indirect && quotation.Speaker is not null) >= 15);
        Assert.DoesNotContain(article.Voices, run => run.Voice is Voice.Quoted or Voice.Uncredited);
    }

    [Theory]
    [InlineData("assassination", 2)]
    [InlineData("reprisals", 1)]
    [InlineData("crimes", 1)]
    [InlineData("violation", 2)]
    public void A_contested_word_of_the_text_without_marks_is_not_in_the_outlets_voice(string word, int times)
    {
        AnnotatedArticle article = Annotate(WithoutMarks);
        Token[] found = [.. InBody(article, word)];
        Assert.Equal(times, found.Length);
        Assert.All(found, token => Assert.Equal(Voice.Attributed, article.Voices.Single(run => run.In == TextPart.Text && run.Span.Contains(token.Start)).Voice));
    }

    [Fact]
    public void What_only_the_subheading_says_is_the_outlets_own()
    {
        AnnotatedArticle article = Annotate(WithoutMarks);
        Assert.Empty(InBody(article, "retaliation"));
        Token heading = Assert.Single(article.Segmented.Text.Tokens, token => token.Span.In(article.Article.Text) is "retaliation");
        Assert.Equal(Voice.Own, article.Voices.Single(run => run.Span.Contains(heading.Start)).Voice);
    }

    private static IEnumerable<Token> InBody(AnnotatedArticle article, string word) => article.Segmented.Text.Tokens.Where(token =>
        article.TextAt(TextPart.Text, token.Span).StartsWith(word, StringComparison.OrdinalIgnoreCase) && article.Segmented.Text.BlockAt(token.Start)!.Kind == BlockKind.Body);

    private static Quotation? Innermost(AnnotatedArticle article, TextSpan passage) => article.Quotations
        .Where(quotation => quotation.In == TextPart.Text && quotation.Content.Any(span => span.Contains(passage)))
        .MinBy(quotation => quotation.Words);

    private static TextSpan[] InMarks(string text) =>
    [
        .. Regex.Matches(text, "“[^“”]+”|\"[^\"]+\"", RegexOptions.NonBacktracking).Select(match => new TextSpan(match.Index + 1, match.Length - 2)),
    ];

    private static AnnotatedArticle Annotate(string file) =>
        Annotator.Annotate(new Article(file, Outlet.Unnamed, File.ReadAllText(SharedData.Path("corpora/baghdad/" + file))));
}
