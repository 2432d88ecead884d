namespace Parallax;

public sealed partial record Sides
{
    /// <summary>
    /// Sides as the texts themselves suggest: an armed group is one, with whom the texts say belongs to it; officials, soldiers, politicians and
    /// bodies of a country are its side, by the first country in their name or affiliation. Media, experts, witnesses, documents and whoever names no
    /// country stay without one. A beginning to edit (<see cref="ToYaml"/>), not a finding.
    /// </summary>
    public static Sides Propose(AnnotatedCorpus corpus)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        NameWords words = NameWords.English;
        Person[] people = [.. corpus.Persons().All.Where(person => person.Kind is not PersonKind.Document and not PersonKind.Unresolved)];
        string[] armed = [.. people.Where(person => person is { Role: SpeakerRole.ArmedGroup, Kind: PersonKind.Body }).Select(person => person.Name)];
        Dictionary<string, List<string>> sides = new(StringComparer.Ordinal);
        List<string> unassigned = [];
        foreach (Person person in people)
        {
            if (SideOf(person, armed, words) is { } side)
            {
                List<string> names = sides.At(side);
                names.AddRange(person.Spellings.Where(spelling => !names.Contains(spelling, StringComparer.OrdinalIgnoreCase)));
            }
            else if (person.Role is not SpeakerRole.Media and not SpeakerRole.Expert and not SpeakerRole.WitnessOrCivilian)
            {
                unassigned.Add(person.Affiliations.Count == 0 ? person.Name : $"{person.Name} ({person.Affiliations[0]})");
            }
        }

        // A name can stand under one side only; the first keeps it.
        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);
        Side[] all = [.. sides
            .OrderByDescending(side => side.Value.Count)
            .ThenBy(side => side.Key, StringComparer.Ordinal)
            .Select(side => new Side(side.Key, [.. side.Value.Where(taken.Add)]))
            .Where(side => side.Patterns.Count > 0)];
        return new Sides(all, "proposed from affiliations") { Unassigned = unassigned };
    }

    private static string? SideOf(Person person, string[] armed, NameWords words)
    {
        if (person.Role is SpeakerRole.Media or SpeakerRole.Expert or SpeakerRole.WitnessOrCivilian)
            return null;
        string[] told = [.. person.Affiliations, .. person.Kind == PersonKind.Person ? [] : new[] { person.Name }];
        if (person.Role == SpeakerRole.ArmedGroup)
        {
            return person.Kind == PersonKind.Body ? person.Name
                : Array.Find(armed, group => Array.Exists(told, text => text.Contains(group, StringComparison.OrdinalIgnoreCase)));
        }

        return told.Select(text => Country(text, words)).FirstOrDefault(country => country is not null);
    }

    /// <summary>The first country in a text; cities, American states and regions are no sides.</summary>
    private static string? Country(string text, NameWords words)
    {
        string[] bare = WordPhrases.Split(text);
        for (int i = 0; i < bare.Length; i++)
        {
            if (words.Places.Match(bare, i, out string key) > 0 && words.Country(key) is { } country)
                return country;
        }

        return null;
    }
}
