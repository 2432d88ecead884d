namespace Parallax;

/// <summary>Joins a surname alone to the only person with that surname whom any article of the corpus names in full.</summary>
internal static class SurnameJoin
{
    // Where a surname has several owners, it is one's only if nearly all articles that name any of them name that one.
    private const int FewestArticles = 10;
    private const double Nearly = .95;

    /// <summary>Joins what can be joined; the rest become groups of their own.</summary>
    public static void Join(List<PersonGroup> groups, IEnumerable<SpokenName> names, NameWords words, SharedCompany company)
    {
        ILookup<string, PersonGroup> byFamily = groups
            .Where(group => group.Names.Exists(name => name.IsSurelyPerson || name.Name!.HasListedGivenName(words)))
            .SelectMany(group => group.Names.Select(name => new { Bucket = NameSound.Bucket(name.Name!.Family.Sound), Group = group }))
            .Distinct()
            .ToLookup(entry => entry.Bucket, entry => entry.Group, StringComparer.Ordinal);
        foreach (SpokenName name in names.Where(name => name is { Kind: PersonKind.Person, Name.IsFull: false })
            .OrderBy(name => name.Key, StringComparer.Ordinal))
        {
            if (CanBeSurname(name, words) && Owner(name, byFamily[NameSound.Bucket(name.Name!.Family.Sound)], words, company.IsOneEvent) is { } owner
                && company.IsKept(name, owner.Group))
            {
                owner.Group.Join(name, MergeEvidence.Surname, MergeConfidence.Likely, owner.Explanation);
            }
            else
            {
                groups.Add(new PersonGroup(name));
            }
        }
    }

    // "Daniel" may be a given name that stands alone, "King Faisal" certainly is one; "Fox" and "Columbia" may be no people.
    private static bool CanBeSurname(SpokenName name, NameWords words)
    {
        string[] family = [name.Name!.Family.Letters];
        bool isNoPerson = words.IsMediaWord(name.Name.Family.Letters) || words.Bodies.Match(family, 0, out _) > 0
            || words.Places.Match(family, 0, out _) > 0;
        bool isGivenName = words.SoundsLikeGivenName(name.Name.Family.Sound) && !name.IsMan && !name.IsWoman;
        return !isNoPerson && !isGivenName && name.Spelling.Count(char.IsUpper) <= name.Spelling.Count(char.IsLower)
            && !name.Titles.HasFlag(NamePartKind.Regnal);
    }

    private static (PersonGroup Group, string Explanation)? Owner(
        SpokenName name, IEnumerable<PersonGroup> candidates, NameWords words, bool mayBeSpelledDifferently)
    {
        NamePart family = name.Name!.Family;
        List<PersonGroup> owners = [.. candidates.Where(group => group.Names.Exists(other =>
            other.Name!.IsFull && (other.Name.Family.Letters == family.Letters
                || (mayBeSpelledDifferently && other.Name.Family.Sound == family.Sound && !words.IsGivenName(family.Letters)))))];
        owners.RemoveAll(group => IsOtherGender(name, group));
        if (owners.Count == 0)
            return null;
        if (owners.Count == 1)
            return (owners[0], $"“{name.Spelling}” and “{owners[0].Fullest.Spelling}”: the only full name with this surname in the corpus.");
        PersonGroup most = owners.MaxBy(owner => owner.Articles.Count)!;
        int all = owners.SelectMany(owner => owner.Articles).Distinct().Count();
        int others = owners.Where(owner => owner != most).SelectMany(owner => owner.Articles).Distinct().Count();
        return most.Articles.Count >= FewestArticles && others <= (1 - Nearly) * all
            ? (most, $"“{name.Spelling}” and “{most.Fullest.Spelling}”: of {all} articles that give this surname with a given name, "
                + $"{most.Articles.Count} name this person.")
            : null;
    }

    private static bool IsOtherGender(SpokenName name, PersonGroup group) =>
        name.IsMan != name.IsWoman && group.Names.Exists(other => name.IsMan ? other.IsWoman : other.IsMan);
}
