namespace Parallax;

/// <summary>Gathers who is named and who speaks, by name, from all articles of a corpus.</summary>
internal sealed class SpokenNames
{
    private readonly NameWords words;
    private readonly Dictionary<string, SpokenName> byKey = new(StringComparer.Ordinal);
    private readonly Dictionary<string, NameKind> kinds;
    private readonly Dictionary<string, (PersonKind Kind, PersonName? Name, string Key)> read = new(StringComparer.Ordinal);

    private SpokenNames(IReadOnlyList<AnnotatedArticle> articles, NameWords words)
    {
        this.words = words;
        kinds = Kinds(articles);
    }

    /// <summary>The names, in order of first appearance.</summary>
    public List<SpokenName> All { get; } = [];

    public static SpokenNames Of(IReadOnlyList<AnnotatedArticle> articles, NameWords words)
    {
        SpokenNames names = new(articles, words);
        for (int i = 0; i < articles.Count; i++)
            names.Add(articles[i], i);
        return names;
    }

    /// <summary>The name that an entity of an article (by its number from 0) was gathered under.</summary>
    public SpokenName Of(string entity, int article) => Node(entity, article);

    /// <summary>A name that is said to be a person's in one article and nothing in particular in another is a person's: by most articles.</summary>
    private static Dictionary<string, NameKind> Kinds(IReadOnlyList<AnnotatedArticle> articles)
    {
        Dictionary<string, int[]> votes = new(StringComparer.Ordinal);
        foreach (AnnotatedArticle article in articles)
        {
            foreach ((string entity, NameKind kind) in article.Names.Select(name => (name.Entity, name.Kind)).Distinct())
            {
                if (!votes.TryGetValue(entity, out int[]? count))
                    votes[entity] = count = new int[4];
                count[(int)kind]++;
            }
        }

        return votes.ToDictionary(
            entry => entry.Key,
            entry => new[] { NameKind.Person, NameKind.Organisation, NameKind.Place }.MaxBy(kind => entry.Value[(int)kind]) is var most
                && entry.Value[(int)most] > 0
                ? most
                : NameKind.Other,
            StringComparer.Ordinal);
    }

    private void Add(AnnotatedArticle article, int number)
    {
        foreach (IGrouping<string, Name> mentions in article.Names.GroupBy(name => name.Entity))
        {
            SpokenName node = Node(mentions.Key, number);
            node.Articles.Add(number);
            foreach (Name mention in mentions)
                Surroundings(article, mention, node);
        }

        foreach (IGrouping<string, Speaker> speaker in article.Quotations.Select(quotation => quotation.Speaker).OfType<Speaker>()
            .GroupBy(speaker => speaker.Entity))
        {
            SpokenName node = Node(speaker.Key, number);
            node.Articles.Add(number);
            node.Speaking.Add((number, speaker.Key));
            node.Spelled(speaker.Key);
            node.Mention = speaker.MaxBy(mention => mention.Text.Length)!.Text;
            if (speaker.Select(mention => mention.Affiliation).FirstOrDefault(text => text is not null) is { } affiliation)
                node.Affiliations.Add(affiliation);
            if (speaker.Select(mention => mention.Role).FirstOrDefault(role => role != SpeakerRole.Unknown) is var role and not SpeakerRole.Unknown)
                node.Roles.Add(role);
        }
    }

    private SpokenName Node(string entity, int article)
    {
        NameKind? nameKind = kinds.TryGetValue(entity, out NameKind known) ? known : null;
        if (!read.TryGetValue(entity, out (PersonKind Kind, PersonName? Name, string Key) form))
            read[entity] = form = Read(entity, nameKind);
        (PersonKind kind, PersonName? name, string key) = form;

        // Which government "the government" is, who "he" and "officials" are, and what "the report" is, only the article knows.
        bool hasNoName = kind is PersonKind.Unresolved or PersonKind.Unnamed or PersonKind.Document;
        if (hasNoName || (kind == PersonKind.Body && BodyName.IsCommonNoun(entity, nameKind)))
            key = $"{key}:{article}";
        if (!byKey.TryGetValue(key, out SpokenName? node))
        {
            node = byKey[key] = new SpokenName(key, entity, kind, name);
            All.Add(node);
        }

        node.IsSurelyPerson |= nameKind == NameKind.Person;
        return node;
    }

    private (PersonKind Kind, PersonName? Name, string Key) Read(string entity, NameKind? nameKind)
    {
        PersonKind kind = SpeakerKinds.Of(entity, nameKind, words);
        PersonName? name = kind == PersonKind.Person ? PersonName.Read(entity, words) : null;
        if (kind == PersonKind.Person && name is null)
            kind = PersonKind.Unnamed;
        string key = kind switch
        {
            PersonKind.Person => "p:" + name!.Key,
            PersonKind.Body when BodyName.IsCommonNoun(entity, nameKind) => "c:" + WordHash.Fold(entity),
            PersonKind.Body or PersonKind.Place => "b:" + BodyName.Read(entity, words).Key,
            PersonKind.Unresolved => "r:" + WordHash.Fold(entity),
            _ => "u:" + WordHash.Fold(entity),
        };
        return (kind, name, key);
    }

    /// <summary>What stands right before and right after a mention: a title that matters, an acronym in brackets.</summary>
    private void Surroundings(AnnotatedArticle article, Name mention, SpokenName node)
    {
        string text = article.Segmented.Of(mention.In).Text;
        int end = mention.Span.Start;
        while (end > 0 && text[end - 1] is ' ' or '\u00A0')
            end--;
        int start = end;
        while (start > 0 && (char.IsLetter(text[start - 1]) || text[start - 1] == '.') && end - start < 20)
            start--;
        if (start < end && node.Kind == PersonKind.Person)
        {
            string title = WordPhrases.Bare(text[start..end]);
            if (char.IsUpper(text[start]))
                node.Titles |= words.PartOf(title).Kind & (NamePartKind.Male | NamePartKind.Female | NamePartKind.Regnal);
        }

        int open = mention.Span.End;
        if (open + 3 < text.Length && text[open] == ' ' && text[open + 1] == '(')
        {
            int close = text.IndexOf(')', open, Math.Min(14, text.Length - open));
            if (close > 0 && SpeakerKinds.IsAcronym(text[(open + 2)..close]) && node.Kind == PersonKind.Body
                && BeginsLike(text[open + 2], mention.Entity))
            {
                node.Acronyms.Add(text[(open + 2)..close].Replace(".", "", StringComparison.Ordinal));
            }
        }
    }

    // "Food and Drug Administration (FDA)" may be known as "Drug Administration" only, and then the acronym is another name's.
    private static bool BeginsLike(char acronym, string name) =>
        name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsUpper(word[0])).Take(2)
            .Any(word => word[0] == acronym);
}
