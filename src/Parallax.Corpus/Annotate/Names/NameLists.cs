namespace Parallax;

/// <summary>The lists that names are recognised by.</summary>
internal sealed class NameLists
{
    /// <summary>Reads the lists of <paramref name="language"/>.</summary>
    public NameLists(string language)
    {
        Places = new(WordLists.Rows(language, "places.tsv").SelectMany(row =>
            new[] { KeyValuePair.Create(row[0], false) }
                .Concat((row.Length > 1 ? row[1] : "").Split('|', StringSplitOptions.RemoveEmptyEntries).Select(form => KeyValuePair.Create(form, true)))));
        GivenNames = WordLists.Set(language, "given-names.txt");
        Organisations = new(WordLists.Rows(language, "organisation-words.tsv").Select(row => KeyValuePair.Create(row[0], Enum.Parse<SpeakerRole>(row[1], ignoreCase: true))));
        Titles = new(WordLists.Rows(language, "person-titles.tsv").Select(row => KeyValuePair.Create(row[0], Enum.Parse<SpeakerRole>(row[1], ignoreCase: true))));
    }

    /// <summary>Countries, regions, cities; true for the adjectives and people of one.</summary>
    public PhraseTable<bool> Places { get; }

    /// <summary>Given names of people.</summary>
    public WordTable<bool> GivenNames { get; }

    /// <summary>Words that make a name an organisation's, with the role of who speaks for it.</summary>
    public PhraseTable<SpeakerRole> Organisations { get; }

    /// <summary>Titles before a person's name, with the role they tell.</summary>
    public PhraseTable<SpeakerRole> Titles { get; }
}
