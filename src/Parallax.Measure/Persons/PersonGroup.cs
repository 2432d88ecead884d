namespace Parallax;

/// <summary>Names that are taken for one person, while they are being gathered.</summary>
internal sealed class PersonGroup(SpokenName first)
{
    public List<SpokenName> Names { get; } = [first];

    public List<PersonReason> Reasons { get; } = [];

    public PersonKind Kind => Names[0].Kind;

    public HashSet<int> Articles { get; } = [.. first.Articles];

    /// <summary>The fullest name, of those the one in most articles.</summary>
    public SpokenName Fullest => FullestOf(Names);

    public static SpokenName FullestOf(IEnumerable<SpokenName> names) => names
        .OrderBy(name => name.Kind == PersonKind.Unnamed)
        .ThenByDescending(name => name.Name?.IsFull ?? !SpeakerKinds.IsAcronym(name.Spelling))
        .ThenByDescending(name => name.Articles.Count)
        .ThenByDescending(name => name.Name?.HasListedGivenName(NameWords.English) ?? false)
        .ThenByDescending(name => name.Spelling.Length)
        .ThenBy(name => name.Spelling, StringComparer.Ordinal)
        .First();

    public void Join(SpokenName name, MergeEvidence evidence, MergeConfidence confidence, string explanation)
    {
        Reasons.Add(new PersonReason(name.Spelling, Fullest.Spelling, evidence, confidence, explanation));
        Names.Add(name);
        Articles.UnionWith(name.Articles);
    }
}
