namespace Parallax;

/// <summary>The word lists that names of persons, bodies and offices are compared with. Read once.</summary>
internal sealed class NameWords
{
    private static readonly Lazy<NameWords> Lists = new(static () => new NameWords());

    private readonly HashSet<string> notNames = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NamePartKind> givenNames;
    private readonly Dictionary<string, (NamePartKind Kind, string Form)> parts;
    private readonly Dictionary<string, string[]> shortNames;
    private readonly Dictionary<string, string> places = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> countries = new(StringComparer.Ordinal);
    private readonly HashSet<string> documents;
    private readonly HashSet<string> givenSounds;
    private readonly HashSet<string> mediaWords;
    private readonly HashSet<string> placeNames = new(StringComparer.Ordinal);

    private NameWords()
    {
        parts = WordLists.English.Rows("name-parts.tsv").ToDictionary(
            row => row[0], row => (Enum.Parse<NamePartKind>(row[1], ignoreCase: true), row.ElementAtOrDefault(2) ?? row[0]), StringComparer.Ordinal);
        shortNames = WordLists.English.Rows("short-names.tsv").ToDictionary(row => row[0], row => row[1].Split('|'), StringComparer.Ordinal);
        givenNames = WordLists.English.Rows("given-names.tsv").GroupBy(row => WordHash.Fold(row[0]), StringComparer.Ordinal)
            .ToDictionary(rows => rows.Key, rows => GenderOf(rows.First()[1]), StringComparer.Ordinal);
        givenSounds = [.. givenNames.Keys.Select(name => NameSound.Of(name))];
        documents = [.. WordLists.English.Lines("document-nouns.txt").Select(noun => noun.Trim())];
        Titles = new WordPhrases<string>(WordLists.English.Rows("person-titles.tsv").Select(row => (row[0], row[1])));
        Bodies = new WordPhrases<string>(WordLists.English.Rows("organisation-words.tsv").Select(row => (row[0], row[1])));
        Media = new WordPhrases<bool>(WordLists.English.Lines("media.txt").Select(name => (name.Trim(), true)));
        mediaWords = [.. Media.Words];
        Offices = new WordPhrases<OfficeWord>(WordLists.English.Rows("offices.tsv")
            .Select(row => (row[0], new OfficeWord(Enum.Parse<OfficeKind>(row[2], ignoreCase: true), row[1]))));
        SpeakerNouns = new WordPhrases<bool>(WordLists.English.Rows("speaker-nouns.tsv").Select(row => (row[0], row[2] == "p")));
        ReadPlaces();
        foreach (string word in Titles.Words.Concat(Bodies.Words))
            notNames.Add(word);
    }

    public static NameWords English => Lists.Value;

    public WordPhrases<string> Titles { get; }

    /// <summary>Words that make a name an organisation's.</summary>
    public WordPhrases<string> Bodies { get; }

    /// <summary>Whether a word is part of an outlet's name: "Fox" may be Fox News.</summary>
    public bool IsMediaWord(string folded) => mediaWords.Contains(folded);

    public WordPhrases<bool> Media { get; }

    /// <summary>Offices and what changes them.</summary>
    public WordPhrases<OfficeWord> Offices { get; }

    /// <summary>Nouns for speakers, and whether each is a plural.</summary>
    public WordPhrases<bool> SpeakerNouns { get; }

    /// <summary>Names, adjectives and peoples of places, each with a key that all names of one place share.</summary>
    public WordPhrases<string> Places { get; private set; } = null!;

    /// <summary>The name that a key of <see cref="Places"/> stands for: the longest of at most two words.</summary>
    public string PlaceName(string key) => places[key];

    /// <summary>The name of the country that a key of <see cref="Places"/> stands for; null where it is none.</summary>
    public string? Country(string key) => countries.GetValueOrDefault(key);

    public bool IsGivenName(string folded) => givenNames.ContainsKey(folded);

    /// <summary>Whether a given name is a man's or a woman's; neither where the list does not tell.</summary>
    public NamePartKind GenderOfGivenName(string folded) => givenNames.GetValueOrDefault(folded);

    /// <summary>Whether a given name of the list sounds so.</summary>
    public bool SoundsLikeGivenName(string sound) => givenSounds.Contains(sound);

    /// <summary>Whether a word is a title, an office or a noun for a speaker on its own.</summary>
    public bool IsOffice(string folded) =>
        Titles.Match([folded], 0, out _) > 0 || Offices.Match([folded], 0, out _) > 0 || SpeakerNouns.Match([folded], 0, out _) > 0;

    /// <summary>Whether a word alone is a place's name, not the adjective or the people of one.</summary>
    public bool IsPlaceName(string folded) => placeNames.Contains(folded);

    /// <summary>Whether a word stands in titles or names of organisations, and so does not show that a person's name has begun.</summary>
    public bool IsNotName(string folded) => notNames.Contains(folded);

    public bool IsDocument(string folded) => documents.Contains(folded);

    /// <summary>What a small word does in a name, and the form that it is compared in.</summary>
    public (NamePartKind Kind, string Form) PartOf(string folded) => parts.GetValueOrDefault(folded);

    /// <summary>Whether one given name is a short form of the other, or both of a third.</summary>
    public bool AreShortForms(string a, string b)
    {
        string[] ofA = shortNames.GetValueOrDefault(a, []), ofB = shortNames.GetValueOrDefault(b, []);
        return ofA.Contains(b, StringComparer.Ordinal) || ofB.Contains(a, StringComparer.Ordinal) || ofA.Intersect(ofB, StringComparer.Ordinal).Any();
    }

    private static NamePartKind GenderOf(string listed) => listed[0] switch
    {
        'm' => NamePartKind.Male,
        'f' => NamePartKind.Female,
        _ => NamePartKind.None,
    };

    private void ReadPlaces()
    {
        List<(string, string)> rows = [];
        foreach (string[] row in WordLists.English.Rows("places.tsv"))
        {
            // All names of one place have the same forms.
            string forms = row.Length > 1 ? row[1] : "";
            string key = forms.Length > 0 ? forms : row[0];
            if (!places.TryGetValue(key, out string? known) || Rank(row[0]) > Rank(known))
                places[key] = row[0];
            rows.Add((row[0], key));
            placeNames.Add(WordPhrases.Bare(row[0]));
            rows.AddRange(forms.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(form => (form, key)));
        }

        Places = new WordPhrases<string>(rows);
        ILookup<string, string> keys = rows.ToLookup(row => row.Item1, row => row.Item2, StringComparer.Ordinal);
        foreach (string country in WordLists.English.Lines("countries.txt"))
            countries.TryAdd(keys[country].First(), country);
        static int Rank(string name) => name.Count(c => c == ' ') <= 1 ? name.Length : -name.Length;
    }
}

/// <summary>What a small word does in a person's name; see <c>name-parts.tsv</c>.</summary>
[Flags]
internal enum NamePartKind
{
    None = 0,
    Article = 1,
    Join = 2,
    Suffix = 4,
    Degree = 8,
    Regnal = 16,
    Male = 32,
    Female = 64,
}

/// <summary>What a word tells of an office; see <c>offices.tsv</c>.</summary>
internal enum OfficeKind
{
    Nothing,
    Office,

    /// <summary>An office that speaks for another, which then tells whose it is.</summary>
    Speaks,
    Change,
    Body,
    Rank,
}

/// <summary>A word of an office, in the form that is compared.</summary>
internal readonly record struct OfficeWord(OfficeKind Kind, string Form);
