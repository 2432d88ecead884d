namespace Parallax;

/// <summary>
/// Joins a description to a person where articles say of that person, and of nobody else, that they hold this office of this body: "the country's top
/// military spokesperson" and Yahya Rasool, "military spokesman of the Iraqi prime minister". A proposal, for the reader to judge.
/// </summary>
internal static class OfficeJoin
{
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
        if (bare.Length < 2 || bare[0] is "a" or "an" or "one" or "another")
            return false;
        bool isDefinite = bare[0] == "the" || mention.Contains("'s ", StringComparison.Ordinal)
            || mention.Contains("\u2019s ", StringComparison.Ordinal);
        bool isPlural = words.SpeakerNouns.Match(bare, SpeakerKinds.Head(bare), out string number) > 0 && number == "p";
        return isDefinite && !isPlural;
    }

    /// <summary>The office that a description names, with the words that tell of which body; null where it names none, or several.</summary>
    private static Office? Read(string text, NameWords words)
    {
        string[] bare = [.. WordPhrases.Split(text).SelectMany(word => word.Split('-'))];
        List<string> offices = [];
        HashSet<string> body = new(StringComparer.Ordinal), changes = new(StringComparer.Ordinal);
        for (int i = 0; i < bare.Length;)
        {
            int length = words.Offices.Match(bare, i, out string value);
            int place = words.Places.Match(bare, i, out string key);
            if (place >= Math.Max(1, length))
            {
                body.Add("|" + key);
                i += place;
                continue;
            }

            int colon = value.IndexOf(':', StringComparison.Ordinal);
            string kind = length == 0 ? "" : value[..colon], form = length == 0 ? bare[i] : value[(colon + 1)..];
            if (kind == "office")
                offices.Add(form);
            else if (kind == "change")
                changes.Add(form);
            else if (kind is "body" or "" && form.Any(char.IsLetter))
                body.Add(form);
            i += Math.Max(1, length);
        }

        // "The prime minister's military spokesman": the spokesman's office, of the prime minister.
        if (offices.Count == 0)
            return null;
        string own = offices.Contains("spokesperson") ? "spokesperson"
            : offices.Contains("press secretary") ? "press secretary"
            : offices.Count == 1 ? offices[0]
            : "";
        foreach (string other in offices.Where(office => office != own))
            body.Add(other);
        return own.Length == 0 ? null : new Office(own, body, string.Join(' ', changes.Order(StringComparer.Ordinal)));
    }

    private static string Readable(string word, NameWords words) => BodyName.IsPlace(word) ? words.PlaceName(word[1..]) : word;
}
