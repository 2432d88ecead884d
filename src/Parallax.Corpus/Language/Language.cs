namespace Parallax;

/// <summary>What is known of one language: its word lists, read once and shared by all who ask them.</summary>
internal sealed class Language
{
    private static readonly Lazy<Language> OfEnglish = new(static () => new Language(WordLists.English));

    /// <summary>Reads a language from its word lists; a list that is not there leaves its findings out.</summary>
    public Language(WordLists lists)
    {
        Lists = lists;
        Cues = new ReportingCues(lists);
        Names = new NameLists(lists);
        Force = new ForceWords(lists);
        Quantities = new QuantityLists(lists);
        Vocabulary = new Vocabulary(lists, Cues, Names, Force, Quantities);
        Speakers = new SpeakerLists(lists, Vocabulary);
        CueModel = new CueModel(lists);
    }

    /// <summary>English; who asks first waits until it is read.</summary>
    public static Language English => OfEnglish.Value;

    public WordLists Lists { get; }

    /// <summary>What is known of every word of an article, by text, in the order of <see cref="SegmentedArticle.Texts"/>.</summary>
    public TextWords[] Read(SegmentedArticle article)
    {
        IReadOnlyList<SegmentedText> texts = article.Texts;
        TextWords[] read = new TextWords[texts.Count];
        for (int t = 0; t < read.Length; t++)
            read[t] = Vocabulary.Read(texts[t], this);
        return read;
    }

    public bool Holds(WordSet set, ReadOnlySpan<char> word) => Vocabulary.Holds(set, word);

    public ReportingCues Cues { get; }

    public Vocabulary Vocabulary { get; }

    public SpeakerLists Speakers { get; }

    public NameLists Names { get; }

    public CueModel CueModel { get; }

    public ForceWords Force { get; }

    public QuantityLists Quantities { get; }
}
