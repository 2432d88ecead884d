namespace Parallax;

/// <summary>
/// Finds the words that one text alone has in a sentence which renders what others state too: no names, no numbers, no words of grammar, and in no
/// form anywhere in the other texts.
/// </summary>
internal sealed class OnlyWords
{
    private const int Several = -1;

    private readonly AnnotatedCorpus corpus;
    private readonly Voice? voice;
    private readonly Independence independence;
    private readonly Dictionary<AnnotatedArticle, VoicedText[]> texts = [];

    // In which text each stem and each group of one meaning stands.
    private readonly Dictionary<ulong, int> families = [];

    public OnlyWords(AnnotatedCorpus corpus, Voice? voice)
    {
        (this.corpus, this.voice, independence) = (corpus, voice, Independence.Of(corpus));
        foreach (AnnotatedArticle article in corpus.Articles)
        {
            texts[article] = VoicedText.Of(article);
            int family = independence.FamilyOf(article);
            foreach (ulong key in texts[article].SelectMany(text => Enumerable.Range(0, text.Text.Sentences.Length).SelectMany(text.Words))
                .SelectMany(word => word.Forms.Whole))
            {
                families[key] = families.TryGetValue(key, out int known) && known != family ? Several : family;
            }
        }
    }

    /// <summary>What was found: first what most other texts state too.</summary>
    public IReadOnlyList<OnlyWord> Find()
    {
        List<(OnlyWord Found, int Texts)> found = [];
        foreach (Statement statement in corpus.SentenceAlignment().Statements)
        {
            foreach (IGrouping<int, Rendering> text in statement.Renderings.GroupBy(rendering => independence.FamilyOf(rendering.Article)))
            {
                // A text that several articles carry is shown once, and so is each of the others.
                Rendering[] others = [.. statement.Renderings.Where(other => independence.FamilyOf(other.Article) != text.Key)
                    .DistinctBy(other => independence.FamilyOf(other.Article))];
                if (others.Length == 0)
                    continue;
                foreach (Place sentence in text.First().Sentences)
                {
                    Concordance words = Places.Of(Words(sentence));
                    if (words.Count > 0)
                        found.Add((new OnlyWord(sentence, words, [.. others.Select(other => other.Sentences[0])]), others.Length));
                }
            }
        }

        return [.. found.OrderByDescending(one => one.Texts).ThenByDescending(one => one.Found.Words.Count).Select(one => one.Found)];
    }

    private IEnumerable<Place> Words(Place sentence)
    {
        VoicedText told = Array.Find(texts[sentence.Article], text => text.Text.Part == sentence.In)!;
        int number = told.Text.SentenceOf(told.Text.TokenAt(sentence.Span.Start));
        HashSet<string> seen = new(StringComparer.Ordinal);
        foreach (VoicedWord word in told.Words(number))
        {
            bool isCounted = word.Tells && (voice is null || word.Voice == voice) && !word.Is(WordClass.Time) && !word.Is(WordSet.DayName);
            if (isCounted && Array.TrueForAll(word.Forms.Whole, key => families[key] != Several) && seen.Add(word.Stem))
                yield return Places.At(sentence.Article, sentence.In, word.Span, word.Span.Start);
        }
    }
}
