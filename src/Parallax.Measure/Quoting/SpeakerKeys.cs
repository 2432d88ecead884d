namespace Parallax;

/// <summary>Says which row of a comparison by speaker a quotation belongs to.</summary>
internal sealed class SpeakerKeys(AnnotatedCorpus corpus, SpeakersAs? speakers, Sides? sides)
{
    /// <summary>The row of speakers that belong to no side.</summary>
    public const string NoSide = "(no side)";

    private readonly Persons persons = corpus.Persons();
    private readonly Dictionary<Person, string> known = [];

    /// <summary>What speakers are counted by; null where each is one.</summary>
    public SpeakersAs? Kind => speakers;

    /// <summary>The sides; proposed where none were given and they are asked for.</summary>
    public Sides? Sides { get; } = speakers == SpeakersAs.Side ? sides ?? Parallax.Sides.Propose(corpus) : null;

    /// <summary>Who speaks; null where no speaker was found.</summary>
    public Person? PersonOf(SpokenQuotation quotation) =>
        quotation.Speaker is { } speaker ? persons.Of(quotation.Article, speaker.Entity) : null;

    /// <summary>The row; null for quotations without a speaker, which by naming have a row of their own.</summary>
    /// <param name="group">In which article or outlet; asked where each speaker is one, who in an article stands as it spells it.</param>
    public string? Of(SpokenQuotation quotation, MeasureGroup? group = null)
    {
        if (speakers is null)
            return group?.By == GroupBy.Article ? quotation.Speaker?.Entity : PersonOf(quotation)?.Name ?? quotation.Speaker?.Entity;
        if (PersonOf(quotation) is not { } person)
            return speakers == SpeakersAs.Naming ? nameof(SourceNaming.NotFound) : null;
        if (!known.TryGetValue(person, out string? key))
        {
            known[person] = key = speakers switch
            {
                SpeakersAs.Person => person.Name,
                SpeakersAs.Role => person.Role.ToString(),
                SpeakersAs.Side => Sides!.Of(person)?.Name ?? NoSide,
                _ => NamingOf(person).ToString(),
            };
        }

        // A speaker's role may be told in one article and not in another; what this one tells comes first.
        return speakers == SpeakersAs.Role && quotation.Speaker!.Role != SpeakerRole.Unknown ? quotation.Speaker.Role.ToString() : key;
    }

    /// <summary>What captions say of the rows.</summary>
    public IEnumerable<Setting> Settings => speakers switch
    {
        SpeakersAs.Side => [new Setting("sides", $"{Sides!.Origin}; {Caption.Count(Sides.All.Count, "side")}"), .. persons.Settings],
        SpeakersAs.Role => [new Setting("roles", "from word lists, by what the texts say of a speaker")],
        SpeakersAs.Naming =>
        [
            new Setting(
                "unnamed",
                "a description without a person's name, whatever body it names; bodies and places that speak are a class of their own, so are "
                    + "documents"),
        ],
        null => [new Setting("speakers", "one for each full name as an article spells it; found by pattern and word list"), .. persons.Settings],
        _ => persons.Settings,
    };

    private static SourceNaming NamingOf(Person person) => person.Kind switch
    {
        PersonKind.Person => SourceNaming.NamedPerson,
        PersonKind.Body or PersonKind.Place => SourceNaming.Body,
        PersonKind.Document => SourceNaming.Document,
        PersonKind.Unnamed => SourceNaming.Unnamed,
        _ => SourceNaming.NotFound,
    };
}
