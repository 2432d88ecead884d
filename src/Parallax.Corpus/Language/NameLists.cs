namespace Parallax;

/// <summary>The lists that names are recognised by.</summary>
internal sealed class NameLists
{
    /// <summary>Reads the lists of a language.</summary>
    public NameLists(WordLists lists)
    {
        Places = new(lists.Rows("places.tsv").SelectMany(row =>
            new[] { KeyValuePair.Create(row[0], false) }
                .Concat((row.Length > 1 ? row[1] : "").Split('|', StringSplitOptions.RemoveEmptyEntries).Select(form => KeyValuePair.Create(form, true)))));
        GivenNames = lists.Set("given-names.txt");
        Organisations = new(lists.Rows("organisation-words.tsv").Select(row => KeyValuePair.Create(row[0], Enum.Parse<SpeakerRole>(row[1], ignoreCase: true))));
        Titles = new(lists.Rows("person-titles.tsv").Select(row => KeyValuePair.Create(row[0], Enum.Parse<SpeakerRole>(row[1], ignoreCase: true))));
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
