namespace Parallax;

/// <summary>Joins names of bodies and places: acronyms, and names with and without the country before them.</summary>
internal static class BodyJoin
{
    /// <summary>The groups of all bodies and places; equal names (<see cref="BodyName.Key"/>) are one already.</summary>
    public static List<PersonGroup> Join(IReadOnlyList<SpokenName> names, NameWords words, bool joinsSpellings)
    {
        SpokenName[] bodies = [.. names.Where(name => name.Kind is PersonKind.Body or PersonKind.Place)];
        List<PersonGroup> groups = [.. bodies.Select(name => new PersonGroup(name))];
        if (!joinsSpellings)
            return groups;
        Dictionary<SpokenName, PersonGroup> groupOf = groups.ToDictionary(group => group.Names[0]);
        ILookup<string, SpokenName> byAcronym = bodies.SelectMany(name => name.Acronyms.Select(acronym => new { acronym, name }))
            .ToLookup(entry => entry.acronym, entry => entry.name, StringComparer.Ordinal);
        ILookup<string, SpokenName> byInitials = bodies.Where(name => !SpeakerKinds.IsAcronym(name.Spelling)
            && !name.Spelling.Contains('-', StringComparison.Ordinal))
            .SelectMany(name => BodyName.Initials(WithoutPossessive(name.Spelling)).Select(initials => new { initials, name }))
            .ToLookup(entry => entry.initials, entry => entry.name, StringComparer.Ordinal);
        (SpokenName Name, BodyName Body)[] read = [.. bodies.Select(name => (name, BodyName.Read(name.Spelling, words)))];
        ILookup<string, (SpokenName Name, BodyName Body)> byFirstLetters = read
            .SelectMany(entry => entry.Body.FirstLetters.Select(letters => (letters, entry)))
            .ToLookup(pair => pair.letters, pair => pair.entry, StringComparer.Ordinal);
        ILookup<string, SpokenName> longer = read
            .Where(entry => entry.Body.BeginsWithPlace)
            .ToLookup(entry => entry.Body.KeyWithoutPlace, entry => entry.Name, StringComparer.Ordinal);
        foreach (SpokenName name in bodies)
        {
            if (SpeakerKinds.IsAcronym(name.Spelling))
                Acronym(name, byAcronym, byInitials, byFirstLetters, groupOf, words);
            else if (name.Kind == PersonKind.Body)
                WithCountry(name, longer, groupOf);
        }

        return [.. groups.Where(group => group.Names.Count > 0)];
    }

    private static void Acronym(
        SpokenName name,
        ILookup<string, SpokenName> byAcronym,
        ILookup<string, SpokenName> byInitials,
        ILookup<string, (SpokenName Name, BodyName Body)> byFirstLetters,
        Dictionary<SpokenName, PersonGroup> groupOf,
        NameWords words)
    {
        string acronym = name.Spelling.Replace(".", "", StringComparison.Ordinal);
        PersonGroup[] explained = Groups(byAcronym[acronym], groupOf, name);
        if (explained.Length == 1)
        {
            Move(name, explained[0], groupOf, MergeEvidence.Acronym, MergeConfidence.Certain, $"a text gives “{acronym}” in brackets after the name");
            return;
        }

        if (explained.Length > 1)
            return;
        // "CBS" is no short form of whatever has these letters.
        if (words.Media.Match([WordPhrases.Bare(acronym)], 0, out _) > 0)
            return;
        PersonGroup[] fitting = acronym.Length >= 3 ? Groups(byInitials[acronym], groupOf, name) : [];
        if (fitting.Length == 0 && acronym.Length >= 5)
        {
            fitting = Groups(byFirstLetters[WordHash.Fold(acronym)[..2]].Where(entry => entry.Body.AreBeginnings(acronym))
                .Select(entry => entry.Name), groupOf, name);
        }

        if (fitting.Length == 1)
        {
            Move(name, fitting[0], groupOf, MergeEvidence.Acronym, MergeConfidence.Likely,
                "made of the beginnings of its words, and of no other name's in the corpus");
        }
    }

    // "Central Command" where the corpus has one body of that name with a country before it, and an article has both forms.
    private static void WithCountry(SpokenName name, ILookup<string, SpokenName> longer, Dictionary<SpokenName, PersonGroup> groupOf)
    {
        PersonGroup[] fitting = name.Key.Contains(' ', StringComparison.Ordinal) ? Groups(longer[name.Key[2..]], groupOf, name) : [];
        if (fitting.Length == 1 && fitting[0].Articles.Overlaps(name.Articles))
        {
            Move(name, fitting[0], groupOf, MergeEvidence.WordForm, MergeConfidence.Likely,
                "the same name without the country, which only one body in the corpus has");
        }
    }

    private static PersonGroup[] Groups(IEnumerable<SpokenName> names, Dictionary<SpokenName, PersonGroup> groupOf, SpokenName but) =>
        [.. names.Where(name => name != but).Select(name => groupOf[name]).Where(group => group != groupOf[but]).Distinct()];

    private static void Move(
        SpokenName name, PersonGroup to, Dictionary<SpokenName, PersonGroup> groupOf, MergeEvidence evidence, MergeConfidence confidence,
            string because)
    {
        PersonGroup from = groupOf[name];
        foreach (SpokenName member in from.Names)
        {
            to.Join(member, evidence, confidence, $"“{member.Spelling}” and “{to.Fullest.Spelling}”: {because}.");
            groupOf[member] = to;
        }

        from.Names.Clear();
    }

    private static string WithoutPossessive(string spelling)
    {
        string[] words = spelling.Split(' ');
        return string.Join(' ', words[(Array.FindLastIndex(words, Math.Max(0, words.Length - 2), WordPhrases.IsPossessive) + 1)..]);
    }
}
