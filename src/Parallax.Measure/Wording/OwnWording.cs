namespace Parallax;

/// <summary>A sentence with what of it is the outlet's own voice.</summary>
/// <param name="Place">The sentence.</param>
/// <param name="OwnWords">How many of its words are own.</param>
/// <param name="IsOwn">Whether most are.</param>
/// <param name="IsLoaded">Whether it scores .5 or above.</param>
/// <param name="Words">The words in its own voice that stand in lists or that raters would mark.</param>
internal sealed record OwnSentence(Place Place, int OwnWords, bool IsOwn, bool IsLoaded, (LoadedWord Word, Place Place)[] Words);

/// <summary>The wording of each article, found once.</summary>
internal sealed class OwnWording
{
    private readonly Dictionary<AnnotatedArticle, OwnSentence[]> sentences;

    private OwnWording(AnnotatedCorpus corpus) => sentences = corpus.Articles.AsParallel().AsOrdered()
        .Select(article => (Article: article, Sentences: Read(article))).AsEnumerable()
        .ToDictionary(read => read.Article, read => read.Sentences);

    public static OwnWording Of(AnnotatedCorpus corpus) => corpus.Once("", static (corpus, _) => new OwnWording(corpus));

    public OwnSentence[] Sentences(AnnotatedArticle article) => sentences[article];

    private static OwnSentence[] Read(AnnotatedArticle article)
    {
        // A stretch of one voice lies inside one sentence, and both stand in reading order.
        Place[] places = [.. SentencePlaces.Of(article)];
        IReadOnlyList<SentenceWording> wordings = WordingScore.Of(article);
        OwnSentence[] read = new OwnSentence[places.Length];
        int run = 0;
        for (int s = 0; s < read.Length; s++)
        {
            Place place = places[s];
            int own = 0;
            List<TextSpan> spans = [];
            for (; run < article.Voices.Count && IsIn(article.Voices[run], place); run++)
            {
                if (article.Voices[run].Voice != Voice.Own)
                    continue;
                own += article.Voices[run].Words;
                spans.Add(article.Voices[run].Span);
            }

            (LoadedWord, Place)[] words =
            [
                .. wordings[s].Words.Where(word => spans.Exists(span => span.Contains(word.Span))).Select(word =>
                    (word, new Place(article, place.In, word.Span, article.Segmented.Of(place.In).WordsIn(word.Span), Voice.Own, null))),
            ];
            read[s] = new OwnSentence(place, own, 2 * own > place.Words, wordings[s].Score >= .5, words);
        }

        return read;
    }

    private static bool IsIn(VoiceRun run, Place sentence) =>
        run.In == sentence.In && run.Span.Start < sentence.Span.End;
}
