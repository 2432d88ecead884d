using YamlDotNet.Core;

namespace Parallax.Tests;

/// <summary>What one file may cost, counted in work done and not by the clock.</summary>
public sealed class CostTests
{
    // Each opens what it seems to close: the end tag stands in a comment or an attribute, or closes nothing where it is.
    public static TheoryData<string> Deceiving =>
        ["<div><!--</div>-->", "<p><b id=i><!--</b>-->", "<div title='</div>'>", "<div><object></div></object>", "<form><div></form>", "<div><?x </div>?>"];

    [Theory, MemberData(nameof(Deceiving))]
    public void A_page_that_hides_how_deep_it_nests_is_left_off_where_it_gets_too_deep(string piece)
    {
        string page = string.Concat(Enumerable.Range(0, 4000).Select(i => piece.Replace("id=i", $"id={i}", StringComparison.Ordinal)));
        PageException deep = Assert.Throws<PageException>(() => PageParser.Parse(page + "Text"));
        Assert.InRange(deep.Elements, PageParser.DeepestNesting, 3 * PageParser.DeepestNesting);
        Corpus corpus = Read(page + "Text");
        Assert.Empty(corpus.Articles);
        Assert.Contains("nests its elements more than 500 deep", Assert.Single(corpus.Notes).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Marks_of_letters_that_are_left_open_are_not_copied_into_paragraphs_without_end()
    {
        string open = string.Concat(Enumerable.Range(0, 400).Select(i => $"<p><b id={i}>"));
        PageException large = Assert.Throws<PageException>(() => PageParser.Parse(open + string.Concat(Enumerable.Repeat("<p>x", 50_000))));
        Assert.StartsWith("This page leaves so many elements open", large.Message, StringComparison.Ordinal);
        Assert.InRange(large.Elements, 400, 10_000);
    }

    [Fact]
    public void Comments_and_attributes_are_no_nesting()
    {
        string page = string.Concat(Enumerable.Repeat("<!--<div><div>--><p title='<div><div>'>One</p>", 2000));
        Assert.Single(Read(page).Articles);
    }

    [Theory]
    [InlineData("[")]
    [InlineData("[\n ")]
    [InlineData("{a: ")]
    [InlineData("- ")]
    [InlineData("? ")]
    public void Of_nested_YAML_no_more_is_read_than_shows_that_it_is(string piece)
    {
        using CountingReader yaml = new("a:\n " + string.Concat(Enumerable.Repeat(piece, 500_000)));
        ShallowParser parser = new(yaml, deepest: 16);
        YamlException deep = Assert.Throws<YamlException>(() =>
        {
            while (parser.MoveNext())
            {
            }
        });
        Assert.Contains("nested more than 16 deep", deep.Message, StringComparison.Ordinal);
        Assert.InRange(yaml.Count, 1, 8192);
    }

    [Fact]
    public void Front_matter_lexicons_and_dictionaries_stop_at_brackets_without_end()
    {
        string brackets = new('[', 500_000);
        Corpus corpus = Read($"---\noutlet: Tide\ntags: {brackets}\n---\nA ferry sank.", "a.md");
        Assert.Equal("A ferry sank.", Assert.Single(corpus.Articles).Text);
        Assert.Contains(corpus.Notes, note => note.Message.Contains("nested more than", StringComparison.Ordinal));
        using TempFolder folder = new();
        folder.With("words.yaml", $"title: {brackets}").With("words.yml", $"port: {brackets}");
        Assert.Contains("nested more than", Assert.Throws<LexiconException>(() => Lexicon.Load(folder["words.yaml"])).Message, StringComparison.Ordinal);
        Assert.Contains("nested more than", Assert.Throws<LexiconException>(() => Lexicon.Import(folder["words.yml"])).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a\n", 300_001, "300,000 lines")]
    [InlineData("“a” said ", 80_001, "80,000 stretches in quotation marks")]
    [InlineData("He said no. ", 80_001, "80,000 statements")]
    public void What_no_article_has_so_often_is_no_article(string piece, int times, string what)
    {
        ArticleAnnotator annotator = new();
        ArticleCostException cost = Assert.Throws<ArticleCostException>(
            () => annotator.Annotate(ArticleOf(string.Concat(Enumerable.Repeat(piece, times)))));
        Assert.Equal($"This article has more than {what}, which no article has; it was left out.", cost.Message);
        Assert.NotEmpty(annotator.Annotate(ArticleOf("The harbour master said the ferry had left early.")).Quotations);
    }

    [Fact]
    public void A_corpus_goes_on_without_it()
    {
        Article good = ArticleOf("The harbour master said the ferry had left early.");
        AnnotatedCorpus corpus = new Corpus("c", [ArticleOf(string.Concat(Enumerable.Repeat("a\n", 300_001))), good], []).Annotate();
        Assert.Same(good, Assert.Single(corpus.Articles).Article);
        Assert.Same(good, Assert.Single(corpus.Corpus.Articles));
        Assert.True(Assert.Single(corpus.Corpus.Notes).IsSkip);
    }

    private static Article ArticleOf(string text) => new("a", new Outlet("Tide"), text);

    private static Corpus Read(string text, string file = "a.html")
    {
        using TempFolder folder = new();
        return Corpus.Read(folder.With(file, text).Path);
    }

    private sealed class CountingReader(string text) : StringReader(text)
    {
        public int Count { get; private set; }

        public override int Read()
        {
            Count++;
            return base.Read();
        }

        public override int Read(char[] buffer, int index, int count)
        {
            int read = base.Read(buffer, index, count);
            Count += read;
            return read;
        }
    }
}
