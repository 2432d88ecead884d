namespace Parallax.Tests;

/// <summary>The voice of contested words in real articles, against a reader's judgement (data/gold/baghdad-voices.tsv and strikes-voices.tsv).</summary>
public sealed class JudgedVoicesTests(ITestOutputHelper output)
{
    [Fact]
    public void All_but_two_of_the_contested_words_of_five_articles_have_their_voice_and_speaker()
    {
        (int voices, int both, int judged) = Score("baghdad-voices.tsv", SharedData.Path("corpora/baghdad"));

        Assert.Equal(21, judged);
        Assert.True(voices == 21 && both >= 19, $"Voice {voices}, voice and speaker {both} of {judged}.");
    }

    [Fact]
    public void Most_of_such_words_in_other_articles_have_too()
    {
        (int voices, int both, int judged) = Score("strikes-voices.tsv", SharedData.Path("corpora/strikes.jsonl"));

        Assert.Equal(60, judged);
        Assert.True(voices >= 54, $"Voice {voices} of {judged}.");
        Assert.True(both >= 49, $"Voice and speaker {both} of {judged}.");
    }

    private (int Voices, int Both, int Judged) Score(string gold, string corpus)
    {
        string[][] rows = [.. File.ReadLines(Path.Combine(SharedData.Root, "data", "gold", gold)).Where(line => !line.StartsWith('#')).Select(line => line.Split('\t'))];
        Dictionary<string, AnnotatedArticle> articles = Corpus.Read(corpus).Annotate().Articles
            .DistinctBy(article => article.Article.TextSha256)
            .ToDictionary(article => article.Article.TextSha256, StringComparer.Ordinal);
        int voices = 0, both = 0;
        foreach (string[] row in rows)
        {
            AnnotatedArticle article = articles[row[1]];
            TextSpan span = new(Number(row[2]), Number(row[3]));
            (bool voice, bool speaker, string found) = Compare(article, span, row[4], row[5]);
            voices += voice ? 1 : 0;
            both += voice && speaker ? 1 : 0;
            if (!voice || !speaker)
                output.WriteLine($"{row[0]} {row[1][..8]} at {row[2]}: {row[4]}, found {found}");
        }

        output.WriteLine($"{gold}: voice {voices}, voice and speaker {both} of {rows.Length}");
        return (voices, both, rows.Length);
    }

    private static (bool Voice, bool Speaker, string Found) Compare(AnnotatedArticle article, TextSpan span, string voice, string speakers)
    {
        Term[] terms = [.. article.Terms.Where(term => term.In == TextPart.Text && term.Span.Start < span.End && span.Start < term.Span.End)];
        if (voice == "Name")
            return (terms.All(term => term.IsName), true, terms.Length == 0 ? "no term" : "a choice");

        // Of a term what the term says; of a word that no lexicon holds what its stretch of voice says.
        VoiceRun run = article.Voices.First(run => run.In == TextPart.Text && run.Span.Contains(span.Start));
        Voice found = terms.Length > 0 ? terms[0].Voice : run.Voice;
        string? name = terms.Length > 0 ? terms[0].Speaker : run.Quotation < 0 ? null : article.Quotations[run.Quotation].Speaker?.Entity;
        bool isName = terms.Length > 0 && terms.All(term => term.IsName);
        bool isSpeaker = voice is "Own" or "Uncredited" || speakers.Split(',').Any(place => name is not null && Holds(name, Words(article, place)));
        return (!isName && found.ToString() == voice, isSpeaker, $"{found}, {name ?? "nobody"}");
    }

    private static bool Holds(string name, string words) =>
        name.Contains(words.StartsWith("The ", StringComparison.OrdinalIgnoreCase) ? words[4..] : words, StringComparison.OrdinalIgnoreCase);

    private static string Words(AnnotatedArticle article, string place)
    {
        string[] parts = place.Split('+');
        return new TextSpan(Number(parts[0]), Number(parts[1])).In(article.Article.Text).ToString();
    }

    private static int Number(string digits) => int.Parse(digits, System.Globalization.CultureInfo.InvariantCulture);
}
