namespace Parallax;

/// <summary>
/// Joins a description to a person where articles say of that person, and of nobody else, that they hold this office of this body: "the country's top
/// military spokesperson" and Yahya Rasool, "military spokesman of the Iraqi prime minister". A proposal, for the reader to judge.
/// </summary>
internal static class OfficeJoin
{
    private static readonly HashSet<string> OneOfMany = [.. WordLists.English.Words(WordSet.OneOfMany)];
    private static readonly HashSet<string> The = [.. WordLists.English.Words(WordSet.The)];

    /// <summary>An office as a description or an affiliation gives it.</summary>
    private sealed record Office(string Name, HashSet<string> Body, string Changes);

    public static void Join(List<PersonGroup> groups, IReadOnlyList<SpokenName> descriptions, NameWords words, SharedCompany company)
    {
        (PersonGroup Group, string Text, Office Office)[] held = [.. groups
            .Where(group => group.Kind == PersonKind.Person && group.Names.Exists(name => name.Speaking.Count > 0))
            .SelectMany(group => group.Names.SelectMany(name => name.Affiliations).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(text => (group, text)))
            .Select(entry => (entry.group, entry.text, Read(entry.text, words)!))
            .Where(entry => entry.Item3 is not null)];
        ILookup<string, (PersonGroup Group, string Text, Office Office)> byOffice = held.ToLookup(entry => entry.Office.Name, StringComparer.Ordinal);
        foreach (SpokenName description in descriptions)
        {
            if (!IsOneAndKnown(description.Mention, words) || Read(description.Mention, words) is not { Body.Count: > 0 } office)
            {
                groups.Add(new PersonGroup(description));
                continue;
            }

            var fitting = byOffice[office.Name].Where(entry => entry.Office.Changes == office.Changes && office.Body.IsSubsetOf(entry.Office.Body))
                .ToArray();
            PersonGroup[] people = [.. fitting.Select(entry => entry.Group).Distinct()];
            if (people.Length == 1 && company.IsKept(description, people[0]))
            {
                people[0].Join(
                    description,
                    MergeEvidence.Office,
                    MergeConfidence.Proposed,
                    $"“{description.Mention}” and “{people[0].Fullest.Spelling}”: an article calls this person “{fitting[0].Text}”, and nobody else "
                        + $"of that office ({office.Name}; "
                    + $"{string.Join(", ", office.Body.Select(word => Readable(word, words)).Order(StringComparer.Ordinal))}). A proposal.");
            }
            else
            {
                groups.Add(new PersonGroup(description));
            }
        }
    }

    // "the … spokesman", "Iraq's … spokesman": one, and known. "A spokesman" may be anybody.
    private static bool IsOneAndKnown(string mention, NameWords words)
    {
        string[] bare = WordPhrases.Split(mention);
        if (bare.Length < 2 || OneOfMany.Contains(bare[0]))
            return false;
        bool isDefinite = The.Contains(bare[0]) || Array.Exists(mention.Split(' ')[..^1], WordPhrases.IsPossessive);
        words.SpeakerNouns.Match(bare, SpeakerKinds.Head(bare), out bool isPlural);
        return isDefinite && !isPlural;
    }

    /// <summary>The office that a description names, with the words that tell of which body; null where it names none, or several.</summary>
    private static Office? Read(string text, NameWords words)
    {
        string[] bare = [.. WordPhrases.Split(text).SelectMany(word => word.Split('-'))];
        List<OfficeWord> offices = [];
        HashSet<string> body = new(StringComparer.Ordinal), changes = new(StringComparer.Ordinal);
        for (int i = 0; i < bare.Length;)
        {
            int length = words.Offices.Match(bare, i, out OfficeWord word);
            int place = words.Places.Match(bare, i, out string key);
            if (place >= Math.Max(1, length))
            {
                body.Add("|" + key);
                i += place;
                continue;
            }

            // A word that no list holds may be part of the body's name.
            word = length == 0 ? new OfficeWord(OfficeKind.Body, bare[i]) : word;
            if (word.Kind is OfficeKind.Office or OfficeKind.Speaks)
                offices.Add(word);
            else if (word.Kind == OfficeKind.Change)
                changes.Add(word.Form);
            else if (word.Kind == OfficeKind.Body && word.Form.Any(char.IsLetter))
                body.Add(word.Form);
            i += Math.Max(1, length);
        }

        // "The prime minister's military spokesman": the spokesman's office, of the prime minister.
        if (offices.Count == 0)
            return null;
        OfficeWord? own = offices.Exists(office => office.Kind == OfficeKind.Speaks) ? offices.Find(office => office.Kind == OfficeKind.Speaks)
            : offices.Count == 1 ? offices[0] : null;
        body.UnionWith(offices.Where(office => office != own).Select(office => office.Form));
        return own is { } held ? new Office(held.Form, body, string.Join(' ', changes.Order(StringComparer.Ordinal))) : null;
    }

    private static string Readable(string word, NameWords words) => BodyName.IsPlace(word) ? words.PlaceName(word[1..]) : word;
}
