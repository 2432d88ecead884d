namespace Parallax;

/// <summary>All words of a corpus in flat arrays, so that a phrase is a first word and a number of words.</summary>
internal sealed class ClaimTexts
{
    /// <summary>Between two neighbouring content words of a wording stand at most so many words of grammar.</summary>
    public const int MostBetween = 3;

    private static readonly HashSet<string> Offices = [.. WordLists.English.Rows("offices.tsv")
        .Where(static row => Enum.Parse<OfficeKind>(row[2], ignoreCase: true) is OfficeKind.Office or OfficeKind.Speaks or OfficeKind.Rank)
        .SelectMany(static row => row[0].Split(' '))];

    private readonly List<VoicedWord> words = [];
    private readonly List<bool> isContent = [];
    private readonly List<int> sentences = [];
    private readonly List<int> stems = [];
    private readonly List<int> content = [];
    private readonly List<BlockKind> blocks = [];
    private readonly List<(int Article, TextPart In, int Start, int FirstWord)> starts = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public ClaimTexts(AnnotatedCorpus corpus)
    {
        Corpus = corpus;
        for (int article = 0; article < corpus.Articles.Count; article++)
        {
            foreach (VoicedText told in VoicedText.Of(corpus.Articles[article]))
            {
                for (int sentence = 0; sentence < told.Text.Sentences.Length; sentence++)
                    Add(article, told, sentence);
            }
        }
    }

    public AnnotatedCorpus Corpus { get; }

    public int Words => words.Count;

    public int ContentWords => content.Count;

    public int Stems => numbers.Count;

    public VoicedWord this[int word] => words[word];

    /// <summary>Whether a word says something by itself.</summary>
    public bool IsContent(int word) => isContent[word];

    /// <summary>Whether a word is part of a name or of an office.</summary>
    public bool IsName(int word) => words[word].IsName || Offices.Contains(words[word].Folded);

    /// <summary>Whether somebody does something in a stretch: it has a verb by its form, or a word for an act. Else it only names.</summary>
    public bool States(Stretch stretch)
    {
        for (int i = stretch.First; i < stretch.End; i++)
        {
            VoicedWord word = words[i];
            if (word.Is(WordClass.Auxiliary | WordClass.Act) || word.Lexeme.LooksPast || (word.Lexeme.Endings & WordEnding.Ing) != 0)
                return true;
        }

        return false;
    }

    /// <summary>The number among all words of a content word, given its number among those.</summary>
    public int WordOf(int contentWord) => content[contentWord];

    public IEnumerable<int> ContentIn(int article)
    {
        int at = content.FirstFrom(word => ArticleOf(word) >= article);
        for (; at < content.Count && ArticleOf(content[at]) == article; at++)
            yield return content[at];
    }

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

    public LadderRung RungOf(int word) => LadderRungs.Of(RunOf(word).Voice, BlockOf(word));

    /// <summary>Which sentences render one statement, both ways round.</summary>
    public HashSet<(int, int)> AlignedSentences()
    {
        Dictionary<SentenceKey, int> known = starts.Index()
            .ToDictionary(entry => new SentenceKey(Corpus.Articles[entry.Item.Article], entry.Item.In, entry.Item.Start), entry => entry.Index);
        HashSet<(int, int)> pairs = [];
        foreach (SentenceLink link in Corpus.SentenceAlignment().Links)
        {
            foreach (Place a in link.A)
            {
                foreach (Place b in link.B)
                {
                    if (known.TryGetValue(SentenceKey.Of(a), out int one) && known.TryGetValue(SentenceKey.Of(b), out int other))
                        pairs.UnionWith([(one, other), (other, one)]);
                }
            }
        }

        return pairs;
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

    private void Add(int article, VoicedText told, int sentence)
    {
        Sentence own = told.Text.Sentences[sentence];
        starts.Add((article, told.Text.Part, own.Span.Start, words.Count));
        blocks.Add(told.Text.Part == TextPart.Title ? BlockKind.Headline : told.Text.Blocks[own.Block].Kind);
        foreach (VoicedWord word in told.Words(sentence))
        {
            // Numbers stand in many statements; "not" and "no" turn one round.
            bool saysSomething = word.Lexeme.Kind == TokenKind.Word && (word.IsContent || word.Is(WordSet.TurnsRound));
            if (saysSomething)
                content.Add(words.Count);
            string key = saysSomething ? word.Stem : word.Folded;
            if (!numbers.TryGetValue(key, out int number))
                numbers.Add(key, number = numbers.Count);
            stems.Add(number);
            isContent.Add(saysSomething);
            sentences.Add(starts.Count - 1);
            words.Add(word);
        }
    }
}
