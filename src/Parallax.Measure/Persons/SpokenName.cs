namespace Parallax;

/// <summary>One way of naming somebody, in all articles that use it: the unit that is joined to others.</summary>
internal sealed class SpokenName(string key, string spelling, PersonKind kind, PersonName? name)
{
    private readonly Dictionary<string, int> spellings = new(StringComparer.Ordinal);

    /// <summary>Equal for what is one name in capitals, stops and titles.</summary>
    public string Key { get; } = key;

    public PersonKind Kind { get; } = kind;

    /// <summary>The parts of a person's name; null for others.</summary>
    public PersonName? Name { get; } = name;

    /// <summary>Whether the annotation took it for a person, not only its form.</summary>
    public bool IsSurelyPerson { get; set; }

    /// <summary>Numbers of the articles that name it, speaking or not.</summary>
    public HashSet<int> Articles { get; } = [];

    /// <summary>The articles in which it speaks, with the spelling there.</summary>
    public List<(int Article, string Entity)> Speaking { get; } = [];

    public List<string> Affiliations { get; } = [];

    public List<SpeakerRole> Roles { get; } = [];

    /// <summary>What the titles that stand before it say: that it is a man's, a woman's, a ruler's given name.</summary>
    public NamePartKind Titles { get; set; }

    public bool IsMan => Titles.HasFlag(NamePartKind.Male);

    public bool IsWoman => Titles.HasFlag(NamePartKind.Female);

    /// <summary>Acronyms that a text gives for it in brackets.</summary>
    public HashSet<string> Acronyms { get; } = [];

    /// <summary>A mention as written, with its article: "the country's top military spokesperson".</summary>
    public string Mention { get; set; } = spelling;

    /// <summary>The spelling that most articles use.</summary>
    public string Spelling { get; private set; } = spelling;

    /// <summary>All spellings with the number of articles that use each.</summary>
    public IReadOnlyDictionary<string, int> Spellings => spellings;

    public void Spelled(string text)
    {
        int count = spellings[text] = spellings.GetValueOrDefault(text) + 1;
        int best = spellings.GetValueOrDefault(Spelling);

        // Of equally frequent ones the shorter, which has no title in it.
        bool isBetterForm = text.Length < Spelling.Length || (text.Length == Spelling.Length && string.CompareOrdinal(text, Spelling) < 0);
        if (count > best || (count == best && isBetterForm))
            Spelling = text;
    }
}
