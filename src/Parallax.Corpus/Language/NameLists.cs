namespace Parallax;

internal sealed class NameLists
{
    private readonly string[] particles;

    /// <summary>Reads the lists of a language.</summary>
    public NameLists(WordLists lists)
    {
        foreach (string[] row in lists.Rows("places.tsv"))
        {
            Places.Add(row[0], value: false);
            foreach (string form in row.Length > 1 ? row[1].Split('|', StringSplitOptions.RemoveEmptyEntries) : [])
                Places.Add(form, value: true);
        }

        GivenNames = new(lists.Rows("given-names.tsv"), GenderIn);
        Organisations = WithRoles(lists, "organisation-words.tsv");
        Titles = WithRoles(lists, "person-titles.tsv");
        particles = [.. lists.Lines("name-particles.txt")];
    }

    /// <summary>Countries, regions, cities; true for the adjectives and people of one.</summary>
    public PhraseTable<bool> Places { get; } = new();

    /// <summary>Given names of people, and whose they are.</summary>
    public WordTable<Gender> GivenNames { get; }

    /// <summary>Words that make a name an organisation's, with the role of who speaks for it.</summary>
    public PhraseTable<SpeakerRole> Organisations { get; }

    /// <summary>Titles before a person's name, with the role they tell.</summary>
    public PhraseTable<SpeakerRole> Titles { get; }

    /// <summary>Whether a given name is a woman's or a man's.</summary>
    public Gender GenderOf(ReadOnlySpan<char> givenName) => GivenNames.TryGet(givenName, out Gender gender) ? gender : Gender.Unknown;

    /// <summary>Whether a word begins with a particle that only a person's name has: al-Saadi.</summary>
    public bool BeginsWithParticle(ReadOnlySpan<char> word)
    {
        foreach (string particle in particles)
        {
            if (word.StartsWith(particle, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private static Gender GenderIn(string[] row) => row.Length > 1 ? WordLists.Named<Gender>(row[1]) : Gender.Unknown;

    private static PhraseTable<SpeakerRole> WithRoles(WordLists lists, string file)
    {
        PhraseTable<SpeakerRole> table = new();
        foreach (string[] row in lists.Rows(file))
            table.Add(row[0], WordLists.Named<SpeakerRole>(row[1]));
        return table;
    }
}
