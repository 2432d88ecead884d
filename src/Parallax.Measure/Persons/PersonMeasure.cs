namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The speakers of a corpus, merged over its articles. Full names are compared part by part, each as it sounds, so that romanisations of one name
    /// meet and people of one surname with different given names never do; a surname alone goes to the only full name that has it; bodies meet by
    /// their acronyms and by word order; a description meets the only person who is said to hold its office. In a corpus of more than 20 articles,
    /// other spellings, surnames and descriptions meet only where the articles name a third party in common that few others name. Each joined
    /// spelling has its reason.
    /// </summary>
    /// <param name="options">What is joined; null for everything.</param>
    public static Persons Persons(this AnnotatedCorpus corpus, PersonOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once(options ?? new PersonOptions(), Find);
    }

    private static Persons Find(AnnotatedCorpus corpus, PersonOptions options)
    {
        NameWords words = NameWords.English;
        List<SpokenName> names = SpokenNames.Of(corpus.Articles, words).All;
        SharedCompany company = new(names, corpus.Articles.Count);
        List<PersonGroup> groups = options.JoinsSpellings
            ? FullNameJoin.Join(names, words, company)
            : [.. names.Where(name => name.Name is { IsFull: true }).Select(name => new PersonGroup(name))];
        if (options.JoinsSpellings)
            SurnameJoin.Join(groups, names, words, company);
        else
            groups.AddRange(names.Where(name => name.Name is { IsFull: false }).Select(name => new PersonGroup(name)));
        SpokenName[] descriptions = [.. names.Where(name => name.Kind == PersonKind.Unnamed)];
        if (options.JoinsDescriptions)
            OfficeJoin.Join(groups, descriptions, words, company);
        else
            groups.AddRange(descriptions.Select(name => new PersonGroup(name)));
        groups.AddRange(BodyJoin.Join(names, words, options.JoinsSpellings));
        groups.AddRange(names.Where(name => name.Kind is PersonKind.Document or PersonKind.Unresolved).Select(name => new PersonGroup(name)));
        List<Person> people = [.. groups
            .Where(group => group.Names.Exists(name => name.Speaking.Count > 0))
            .Select(group => (Person: Person(group, corpus), First: group.Names.SelectMany(name => name.Speaking).Min(speaking => speaking.Article)))
            .OrderBy(entry => entry.First)
            .ThenBy(entry => entry.Person.Name, StringComparer.Ordinal)
            .Select(entry => entry.Person)];
        return new Persons(people, Settings(people, options));
    }

    private static Person Person(PersonGroup group, AnnotatedCorpus corpus)
    {
        SpokenName[] speaking = [.. group.Names.Where(name => name.Speaking.Count > 0)];
        SpokenName fullest = group.Fullest;
        PersonMember[] members = [.. speaking
            .SelectMany(name => name.Speaking)
            .Distinct()
            .OrderBy(member => member.Article)
            .ThenBy(member => member.Entity, StringComparer.Ordinal)
            .Select(member => new PersonMember(corpus.Articles[member.Article], member.Entity))];
        string[] spellings = [.. speaking
            .SelectMany(name => name.Spellings)
            .GroupBy(spelling => spelling.Key, spelling => spelling.Value, StringComparer.Ordinal)
            .OrderByDescending(spelling => spelling.Sum())
            .ThenBy(spelling => spelling.Key, StringComparer.Ordinal)
            .Select(spelling => spelling.Key)];
        return new Person(
            fullest.Spelling,
            group.Kind,
            ByFrequency(speaking.SelectMany(name => name.Roles)).FirstOrDefault(),
            [.. ByFrequency(speaking.SelectMany(name => name.Affiliations))],
            spellings,
            members,
            [.. Reasons(group, speaking)]);
    }

    // Titles and capitals that differ inside one name, then what was joined to it.
    private static IEnumerable<PersonReason> Reasons(PersonGroup group, SpokenName[] speaking)
    {
        foreach (SpokenName name in speaking)
        {
            foreach (string spelling in name.Spellings.Keys.Where(spelling => spelling != name.Spelling).Order(StringComparer.Ordinal))
            {
                yield return new PersonReason(
                    spelling,
                    name.Spelling,
                    MergeEvidence.SameName,
                    MergeConfidence.Certain,
                    $"“{spelling}” and “{name.Spelling}”: the same name but for titles, capitals, stops and order.");
            }
        }

        HashSet<string> spoken = [.. speaking.Select(name => name.Spelling)];
        foreach (PersonReason reason in group.Reasons.Where(reason => spoken.Contains(reason.Spelling)))
            yield return reason;
    }

    private static List<Setting> Settings(List<Person> people, PersonOptions options)
    {
        int joined =
            people.Sum(person => person.Reasons.Count(reason => reason.Evidence != MergeEvidence.SameName));
        int proposed = people.Sum(person => person.Reasons.Count(reason => reason.Evidence == MergeEvidence.Office));
        return
        [
            new("people", options.JoinsSpellings
                ? $"over all articles by the sound of each part of a name; {Caption.Count(joined, "further spelling")} joined, {proposed} of them "
                    + "as a proposal"
                : "over all articles by the same name only"),
            new("unnamed sources", "and documents are others in each article, whatever their wording"),
        ];
    }

    private static IEnumerable<T> ByFrequency<T>(IEnumerable<T> values) =>
        values.GroupBy(value => value).OrderByDescending(value => value.Count()).Select(value => value.Key);
}
