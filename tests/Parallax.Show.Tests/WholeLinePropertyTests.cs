using System.Text;
using System.Text.Json;
using FsCheck;
using FsCheck.Fluent;

namespace Parallax.Tests;

/// <summary>What holds of any articles, from text to CSV and JSON.</summary>
public sealed class WholeLinePropertyTests
{
    // Characters alone are no news: sentences that rules know, cut and mixed with what breaks them.
    private static readonly string[] Pieces =
    [
        "The mayor of Aldmere, Ana Reve, said the strike was an assassination. ", "“We will answer,” she said. “Nobody doubts it.” ", "He denied it. ",
        "Three people were killed on Monday, the coast guard said, two of them sailors. ", "The army calls it a “precise operation” . ", "\n", "\n\n", "“", "”", "\"",
        "‘", "’", "'", "“It was murder, ", "according to Tom Hale, a fisherman. ", "Reve: We know who did it. ", "# ", "By Ada Lund\n", "VELLMAR, May 3 (XYZ) – ",
        "At least 40 houses burned; 4.5 million crowns were lost. ", "Militants attacked a checkpoint near the quay. ", "(", ")", "—", "…", ".", " ", "é", "\uD83D\uDEA2", "\uD83D",
        "\u200D", "\t", "Officials say that officials say that it is so. ", "Read more: ", "The killing of a commander was called a “cowardly crime” by his party. ", "U.S. ",
        "Islamic Resistance ", "terrorists ", "who said ", "said. ", "told reporters: ", ",” Hale added. ", "<b>", "&amp;", "=1+1", "\u202E",
    ];

    private static readonly Gen<string> Texts = Gen.ArrayOf(Gen.Elements(Pieces)).Select(string.Concat);

    // Each outlet has one article: what several of one outlet have in common is its furniture, whatever stands in it.
    private static readonly Gen<Article[]> Corpora = Gen.ListOf(Texts, 3).Select(texts => texts
        .Select((text, i) => new Article($"a{i}", new Outlet($"Outlet {i}"), text) { Title = i == 1 ? "A strike on Aldmere" : null }).ToArray());

    [Fact]
    public void Spans_lie_in_the_text_and_nest_as_stated() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        AnnotatedArticle article = new ArticleAnnotator().Annotate(new Article("a", new Outlet("Tide"), text) { Title = "A strike on Aldmere" });
        foreach (Quotation quotation in article.Quotations)
        {
            string own = article.Segmented.Of(quotation.In).Text;
            Assert.All(quotation.Content, span => Assert.True(span.Start >= 0 && span.Length > 0 && span.End <= own.Length));
            Assert.All(quotation.Marked, marked => Assert.Contains(quotation.Content, content => content.Start <= marked.Start && marked.End <= content.End));
            Assert.True(quotation.Content.Zip(quotation.Content.Skip(1)).All(pair => pair.First.End <= pair.Second.Start), "content overlaps");
            if (quotation.Cue is { } cue)
                Assert.True(cue.Span.End <= own.Length && cue.Span.Length > 0);
            if (quotation.Speaker is { Text.Length: > 0 } speaker)
                Assert.Equal(speaker.Text, speaker.Span.In(own).ToString());
        }

        foreach (Term term in article.Terms)
        {
            SegmentedText where = article.Segmented.Of(term.In);
            Assert.Equal(term.Text, term.Span.In(where.Text).ToString());
            Assert.Contains(where.Sentences, sentence => sentence.Span.Start <= term.Span.Start && term.Span.End <= sentence.Span.End);
        }

        foreach (SegmentedText part in article.Segmented.Texts)
            Assert.All(part.Sentences, sentence => Assert.True(sentence.Span.In(part.Text).Trim().Length == sentence.Span.Length));
    }).Check(Seeded.Inputs(150, 40));

    [Fact]
    public void Voices_cover_every_word_once() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        AnnotatedArticle article = new ArticleAnnotator().Annotate(new Article("a", new Outlet("Tide"), text));
        foreach (SegmentedText part in article.Segmented.Texts)
        {
            VoiceRun[] runs = [.. article.Voices.Where(run => run.In == part.Part)];
            foreach (Token word in part.Sentences.SelectMany(sentence => part.Tokens.Take(sentence.FirstToken..sentence.EndToken)).Where(token => token.IsWord))
                Assert.Single(runs, run => run.Span.Start <= word.Start && word.End <= run.Span.End);
        }

        Assert.Equal(article.Words, article.Voices.Sum(run => run.Words));
    }).Check(Seeded.Inputs(150, 40));

    [Fact]
    public void Other_line_ends_move_the_spans_and_nothing_else() => Prop.ForAll(Texts.ToArbitrary(), text =>
    {
        string other = text.ReplaceLineEndings("\r\n");
        int[] moved = [.. Enumerable.Range(0, text.Length + 1).Select(at => at + text.AsSpan(0, at).Count('\n'))];
        AnnotatedArticle one = new ArticleAnnotator().Annotate(new Article("a", new Outlet("Tide"), text));
        AnnotatedArticle two = new ArticleAnnotator().Annotate(new Article("a", new Outlet("Tide"), other));
        Assert.Equal(
            one.Quotations.Select(said => (said.Kind, moved[said.Content[0].Start], said.Speaker?.Entity)),
            two.Quotations.Select(said => (said.Kind, said.Content[0].Start, said.Speaker?.Entity)));
        Assert.Equal(one.Terms.Select(term => (moved[term.Span.Start], term.Voice)), two.Terms.Select(term => (term.Span.Start, term.Voice)));
        Assert.Equal(one.Quantities.Select(count => moved[count.Span.Start]), two.Quantities.Select(count => count.Span.Start));
    }).Check(Seeded.Inputs(100, 40));

    [Fact]
    public void A_corpus_is_its_articles_one_by_one_on_any_number_of_threads() => Prop.ForAll(Corpora.ToArbitrary(), articles =>
    {
        string[] together = [.. Of(articles).Articles.Select(Json)];
        string[] alone = [.. articles.Select(article => Json(new ArticleAnnotator().Annotate(article)))];
        Assert.Equal(alone, together);
    }).Check(Seeded.Inputs(30, 30));

    [Fact]
    public void The_order_of_articles_changes_only_the_order() => Prop.ForAll(Corpora.ToArbitrary(), articles =>
    {
        AnnotatedCorpus forth = Of(articles), back = Of([.. articles.Reverse()]);
        foreach (string what in new[] { "voices", "terms", "speakers", "labels", "tone" })
            Assert.Equal(Rows(forth, what), Rows(back, what));
    }).Check(Seeded.Inputs(30, 30));

    [Fact]
    public void Reprints_that_were_left_out_once_are_left_out() => Prop.ForAll(Corpora.ToArbitrary(), articles =>
    {
        AnnotatedCorpus once = Of([.. articles, articles[0] with { Id = "again", Outlet = new Outlet("Fourth") }]).WithoutReprints();
        Assert.Equal(once.Articles, once.WithoutReprints().Articles);
    }).Check(Seeded.Inputs(40, 30));

    [Fact]
    public void Csv_and_json_say_the_same_and_are_read_back() => Prop.ForAll(Corpora.ToArbitrary(), articles =>
    {
        Compared terms = Of(articles).Compare("terms"), voices = Of(articles).Compare("voices");
        foreach (Compared compared in new[] { terms, voices })
        {
            using JsonDocument json = JsonDocument.Parse(compared.ToJson());
            string[][] rows = [.. CsvOf(compared.ToCsv())];
            Assert.Equal(json.RootElement.GetArrayLength(), rows.Length - 1);
            int article = Array.IndexOf(rows[0], "outlet");
            Assert.Equal(json.RootElement.EnumerateArray().Select(row => row.GetProperty("outlet").GetString()), rows.Skip(1).Select(row => row[article]));
        }
    }).Check(Seeded.Inputs(30, 30));

    private static AnnotatedCorpus Of(Article[] articles) => new Corpus("any", articles, []).Annotate();

    private static string Json(AnnotatedArticle article) => Encoding.UTF8.GetString(AnnotationJson.Line(article));

    // Numbers by which a corpus calls its articles follow their order.
    private static string[] Rows(AnnotatedCorpus corpus, string what)
    {
        using JsonDocument json = JsonDocument.Parse(corpus.Compare(what, ("by", "article")).ToJson());
        return [.. json.RootElement.EnumerateArray().Select(row => row.ToString()).Order(StringComparer.Ordinal)];
    }

    // RFC 4180, read by the letter.
    private static IEnumerable<string[]> CsvOf(string csv)
    {
        List<string> fields = [];
        StringBuilder field = new();
        bool isQuoted = false;
        foreach (char c in csv)
        {
            if (c == '"')
            {
                isQuoted = !isQuoted;
                if (isQuoted && field.Length > 0)
                    field.Append('"');
            }
            else if (isQuoted || c is not (',' or '\r' or '\n'))
            {
                field.Append(c);
            }
            else if (c != '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
                if (c == '\n')
                {
                    yield return [.. fields];
                    fields.Clear();
                }
            }
        }
    }
}
