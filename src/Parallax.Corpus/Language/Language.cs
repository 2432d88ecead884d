namespace Parallax;

/// <summary>What is known of one language: its word lists, read once and shared by all who ask them.</summary>
internal sealed class Language
{
    private static readonly Lazy<Language> Read = new(static () => new Language(WordLists.English));

    /// <summary>Reads a language from its word lists; a list that is not there leaves its findings out.</summary>
    public Language(WordLists lists)
    {
        Lists = lists;
        Cues = new ReportingCues(lists);
        Names = new NameLists(lists);
        Force = new ForceWords(lists);
        Verbs = new VerbWords(lists);
        Grammar = new Vocabulary(lists, Cues, Names, Force);
        Speakers = new SpeakerLists(lists, Grammar);
        CueModel = new CueModel(lists);
    }

    /// <summary>English; who asks first waits until it is read.</summary>
    public static Language English => Read.Value;

    /// <summary>The lists that all this was read from.</summary>
    public WordLists Lists { get; }

    public ReportingCues Cues { get; }

    public Vocabulary Grammar { get; }

    public SpeakerLists Speakers { get; }

    public NameLists Names { get; }

    public CueModel CueModel { get; }

    public ForceWords Force { get; }

    public VerbWords Verbs { get; }
}
