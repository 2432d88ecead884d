namespace Parallax;

/// <summary>All words of a corpus in flat arrays, so that a phrase is a first word and a number of words.</summary>
internal sealed class ClaimTexts
{
    private readonly List<ClaimWord> words = [];
    private readonly List<int> sentences = [];
    private readonly List<int> stems = [];
    private readonly List<int> content = [];
    private readonly List<BlockKind> blocks = [];
    private readonly List<(int Article, int FirstWord)> starts = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public ClaimTexts(AnnotatedCorpus corpus)
    {
        Corpus = corpus;
        for (int article = 0; article < corpus.Articles.Count; article++)
        {
            foreach (IReadOnlyList<ClaimWord> sentence in ClaimWords.Of(corpus.Articles[article]))
            {
                starts.Add((article, words.Count));
                BlockKind block = sentence.Count == 0 ? BlockKind.Body : BlockOf(corpus.Articles[article], sentence[0]);
                blocks.Add(block);
                foreach (ClaimWord word in sentence)
                {
                    if (word.IsContent)
                        content.Add(words.Count);
                    if (!numbers.TryGetValue(word.Stem, out int number))
                        numbers.Add(word.Stem, number = numbers.Count);
                    stems.Add(number);
                    sentences.Add(starts.Count - 1);
                    words.Add(word);
                }
            }
        }
    }

    public AnnotatedCorpus Corpus { get; }

    public int Words => words.Count;

    /// <summary>How many content words there are.</summary>
    public int ContentWords => content.Count;

    /// <summary>How many different stems.</summary>
    public int Stems => numbers.Count;

    public ClaimWord this[int word] => words[word];

    /// <summary>The number among all words of a content word, given its number among those.</summary>
    public int WordOf(int contentWord) => content[contentWord];

    /// <summary>The number of a word's stem.</summary>
    public int StemOf(int word) => stems[word];

    public int SentenceOf(int word) => sentences[word];

    public int ArticleOf(int word) => starts[sentences[word]].Article;

    /// <summary>The words of a sentence: from the first up to, not including, the second.</summary>
    public (int First, int End) WordsOf(int sentence) =>
        (starts[sentence].FirstWord, sentence + 1 < starts.Count ? starts[sentence + 1].FirstWord : words.Count);

    public VoiceRun RunOf(int word) => Corpus.Articles[ArticleOf(word)].Voices[words[word].Run];

    /// <summary>Whether a word stands in marks that are those of a title.</summary>
    public bool IsTitle(int word) => RunOf(word) is { Quotation: >= 0 } run && Corpus.Articles[ArticleOf(word)].Quotations[run.Quotation].IsTitle;

    /// <summary>The first letter of a word, as written.</summary>
    public char FirstLetter(int word) => Corpus.Articles[ArticleOf(word)].Segmented.Of(RunOf(word).In).Text[words[word].Span.Start];

    /// <summary>Whether two words stand in one stretch of one voice.</summary>
    public bool AreInOneRun(int first, int second) => sentences[first] == sentences[second] && words[first].Run == words[second].Run;

    public BlockKind BlockOf(int word) => blocks[sentences[word]];

    /// <summary>On which rung a word stands.</summary>
    public LadderRung RungOf(int word) => LadderRungs.Of(RunOf(word).Voice, BlockOf(word));

    /// <summary>Which sentences render one statement, both ways round.</summary>
    public HashSet<(int, int)> AlignedSentences()
    {
        Dictionary<AnnotatedArticle, Dictionary<(TextPart In, int Start), int>> known = new(ReferenceEqualityComparer.Instance);
        for (int i = 0; i < starts.Count; i++)
        {
            (int first, int end) = WordsOf(i);
            if (first == end)
                continue;
            AnnotatedArticle article = Corpus.Articles[starts[i].Article];
            TextPart part = RunOf(first).In;
            Dictionary<(TextPart In, int Start), int> own = known.At(article);
            if (article.Segmented.Of(part).SentenceAt(words[first].Span.Start) is { } sentence)
                own.TryAdd((part, sentence.Span.Start), i);
        }

        HashSet<(int, int)> pairs = [];
        foreach (SentenceLink link in Corpus.AlignSentences().Links)
        {
            foreach (Place a in link.A)
            {
                foreach (Place b in link.B)
                {
                    if (Number(a) is { } one && Number(b) is { } other)
                        pairs.UnionWith([(one, other), (other, one)]);
                }
            }
        }

        return pairs;

        int? Number(Place place) =>
            known.TryGetValue(place.Article, out var own) && own.TryGetValue((place.In, place.Span.Start), out int number) ? number : null;
    }

    /// <summary>The stretch of one voice that a word stands in: from its first word up to, not including, the second number.</summary>
    public (int First, int End) RunAround(int word)
    {
        int first = word, end = word + 1;
        while (first > 0 && AreInOneRun(first - 1, word))
            first--;
        while (end < words.Count && AreInOneRun(end, word))
            end++;
        return (first, end);
    }

    private static BlockKind BlockOf(AnnotatedArticle article, ClaimWord word) => article.Voices[word.Run].In == TextPart.Title
        ? BlockKind.Headline
        : article.Segmented.Text.BlockAt(word.Span.Start)?.Kind ?? BlockKind.Body;
}
