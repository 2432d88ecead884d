namespace Parallax;

/// <summary>The word lists of English, read once and shared by the annotators.</summary>
internal sealed class EnglishLists
{
    private const string Language = "en";

    private static readonly Lazy<EnglishLists> Read = new(static () => new EnglishLists());

    private EnglishLists()
    {
        Cues = new ReportingCues(Language);
        Names = new NameLists(Language);
        Force = new ForceWords(Language);
        Verbs = new VerbWords(Language);
        Grammar = new Grammar(Language, Cues, Names, Force);
        Speakers = new SpeakerLists(Language, Grammar);
        CueModel = new CueModel(Language);
    }

    /// <summary>The lists; who asks first waits until they are read.</summary>
    public static EnglishLists Shared => Read.Value;

    public ReportingCues Cues { get; }

    public Grammar Grammar { get; }

    public SpeakerLists Speakers { get; }

    public NameLists Names { get; }

    public CueModel CueModel { get; }

    public ForceWords Force { get; }

    public VerbWords Verbs { get; }
}
