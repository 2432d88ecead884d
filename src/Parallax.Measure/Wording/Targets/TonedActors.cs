namespace Parallax;

/// <summary>
/// Joins the actors that names mention over all articles, as speakers are joined (<see cref="Measures.Persons"/>): persons and bodies by their
/// names, countries by any of theirs. Cities, adjectives and peoples of places are no actors; a name of no known kind is one that speaks or has a
/// label somewhere.
/// </summary>
internal sealed class TonedActors
{
    private readonly NameWords words = NameWords.English;
    private readonly SpokenNames names;
    private readonly Dictionary<SpokenName, TonedActor> actors = [];
    private readonly HashSet<string> labelled;
    private readonly Dictionary<string, TonedActor> countries = new(StringComparer.Ordinal);

    public TonedActors(AnnotatedCorpus corpus)
    {
        names = SpokenNames.Of(corpus.Articles, words);
        labelled = [.. corpus.Articles.SelectMany(article => article.Labels).Select(label => label.Entity)];
        SharedCompany company = new(names.All, corpus.Articles.Count);
        List<PersonGroup> groups = FullNameJoin.Join(names.All, words, company);
        SurnameJoin.Join(groups, names.All, words, company);
        groups.AddRange(BodyJoin.Join(names.All, words, joinsSpellings: true));
        foreach (PersonGroup group in groups)
        {
            TonedActor actor = new(group.Fullest.Spelling, group.Kind);
            foreach (SpokenName name in group.Names)
                actors.TryAdd(name, actor);
        }
    }

    /// <summary>The actor that a name mentions; null where it mentions none.</summary>
    /// <param name="article">The article.</param>
    /// <param name="number">Its number in the corpus, from 0.</param>
    /// <param name="name">One of its names.</param>
    public TonedActor? Of(AnnotatedArticle article, int number, Name name)
    {
        if (name.Kind == NameKind.Place)
            return Country(article.TextAt(name.In, name.Span).ToString());
        SpokenName known = names.Of(name.Entity, number);
        bool isActor = name.Kind != NameKind.Other || known.Speaking.Count > 0 || labelled.Contains(name.Entity);
        return isActor && known.Kind is (PersonKind.Person or PersonKind.Body) ? actors.GetValueOrDefault(known) : null;
    }

    private TonedActor? Country(string text)
    {
        if (!words.IsPlaceName(WordPhrases.Bare(text)))
            return null;
        string[] split = WordPhrases.Split(text);
        if (words.Places.Match(split, 0, out string key) != split.Length || words.Country(key) is not { } country)
            return null;
        return countries.TryGetValue(country, out TonedActor? known) ? known : countries[country] = new TonedActor(country, PersonKind.Place);
    }
}

/// <summary>Somebody whom names mention.</summary>
internal sealed class TonedActor(string name, PersonKind kind)
{
    public string Name { get; } = name;

    public PersonKind Kind { get; } = kind;
}
