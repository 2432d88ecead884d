namespace Parallax;

/// <summary>Joins the actors of all articles: bodies and persons as speakers are joined, by their names (<see cref="Measures.Persons"/>).</summary>
internal sealed class LabelActors
{
    private readonly NameWords words = NameWords.English;
    private readonly Dictionary<string, SpokenName> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Entity, bool IsPerson), string> keys = [];
    private readonly Dictionary<SpokenName, PersonGroup> groupOf = [];

    /// <summary>The actors that have a label.</summary>
    public LabelActors(AnnotatedCorpus corpus)
        : this(corpus, static article => article.Labels.Select(static label => (label.Entity, IsPerson(label.Kind))))
    {
    }

    /// <summary>The actors of all articles.</summary>
    /// <param name="actorsOf">The actors of an article: the fullest form of each name there, and whether it is a person's.</param>
    public LabelActors(AnnotatedCorpus corpus, Func<AnnotatedArticle, IEnumerable<(string Entity, bool IsPerson)>> actorsOf)
    {
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            foreach ((string entity, bool isPerson) in actorsOf(corpus.Articles[i]).Distinct())
            {
                string key = KeyOf(entity, isPerson, out PersonName? name);
                PersonKind kind = isPerson ? PersonKind.Person : PersonKind.Body;
                if (!byKey.TryGetValue(key, out SpokenName? node))
                    byKey[key] = node = new SpokenName(key, entity, kind, name) { IsSurelyPerson = isPerson };
                node.Articles.Add(i);
                node.Spelled(entity);
            }
        }

        Join(corpus.Articles.Count);
    }

    public static bool IsPerson(LabelKind kind) => kind is LabelKind.Person or LabelKind.Office;

    /// <summary>The actor that a name mentions; null where none so called has a label anywhere. A name of no known kind may be either.</summary>
    public PersonGroup? Of(Name name) => name.Kind switch
    {
        NameKind.Person => Of(name.Entity, isPerson: true),
        NameKind.Other => Of(name.Entity, isPerson: true) ?? Of(name.Entity, isPerson: false),
        _ => Of(name.Entity, isPerson: false),
    };

    /// <summary>The actor of that name; null where none so called has a label anywhere.</summary>
    public PersonGroup? Of(string entity, bool isPerson) =>
        byKey.TryGetValue(KeyOf(entity, isPerson, out _), out SpokenName? node) ? groupOf[node] : null;

    private void Join(int articles)
    {
        SpokenName[] names = [.. byKey.Values];
        SharedCompany company = new([.. names], articles);
        List<PersonGroup> groups = FullNameJoin.Join([.. names.Where(name => name.Name is not null)], words, company);
        SurnameJoin.Join(groups, [.. names.Where(name => name.Name is not null)], words, company);
        groups.AddRange(BodyJoin.Join(names, words, joinsSpellings: true));
        groups.AddRange(names.Where(name => name.Kind == PersonKind.Person && name.Name is null).Select(name => new PersonGroup(name)));
        foreach (PersonGroup group in groups)
        {
            foreach (SpokenName name in group.Names)
                groupOf[name] = group;
        }
    }

    private string KeyOf(string entity, bool isPerson, out PersonName? name)
    {
        name = null;
        if (keys.TryGetValue((entity, isPerson), out string? known) && byKey.ContainsKey(known))
            return known;
        name = isPerson ? PersonName.Read(entity, words) : null;
        return keys[(entity, isPerson)] = name is not null ? "p:" + name.Key
            : isPerson ? "u:" + WordHash.Fold(entity)
            : "b:" + BodyName.Read(entity, words).Key;
    }
}
