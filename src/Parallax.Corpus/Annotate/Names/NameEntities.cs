namespace Parallax;

/// <summary>Takes each mention for the fullest form of its name in the article: "Rasool" for "Yahya Rasool".</summary>
internal static class NameEntities
{
    /// <summary>
    /// The mentions with their entities. A shorter mention belongs to a longer one whose last words it has; of several, to the one mentioned
    /// most recently before it, else the first after it. Two people of one surname are kept apart where their given names differ.
    /// </summary>
    public static IReadOnlyList<Name> Resolve(List<FoundName> found)
    {
        string[] surfaces = new string[found.Count];
        Dictionary<uint, List<int>> byLastWord = [];
        for (int i = 0; i < found.Count; i++)
        {
            surfaces[i] = Surface(found[i]);
            uint last = found[i].Segmented.Tokens[found[i].End - 1].Hash;
            if (!byLastWord.TryGetValue(last, out List<int>? list))
                byLastWord[last] = list = [];
            list.Add(i);
        }

        Name[] names = new Name[found.Count];
        string?[] entities = new string?[found.Count];
        foreach (List<int> mentions in byLastWord.Values)
            ResolveGroup(found, surfaces, mentions, entities);
        for (int i = 0; i < found.Count; i++)
        {
            NameKind kind = found[i].Kind;
            string entity = entities[i] ?? surfaces[i];
            names[i] = new Name(found[i].Segmented.Part, found[i].Span, kind, entity);
        }

        return UnifyKinds(names);
    }

    private static void ResolveGroup(List<FoundName> found, string[] surfaces, List<int> mentions, string?[] entities)
    {
        // Most names stand once, and are their own fullest form.
        if (mentions.Count == 1)
            return;

        // Longest forms first of all, then one walk that remembers the last full form seen.
        int longest = mentions.Max(i => found[i].End - found[i].First);
        string? recent = null;
        string[]? forms = null;
        Dictionary<string, string> fuller = new(StringComparer.Ordinal);
        string? first = mentions.Where(i => Words(i) > 1 && found[i].Kind != NameKind.Place).OrderByDescending(Words).Select(i => surfaces[i]).FirstOrDefault();
        foreach (int i in mentions)
        {
            if (found[i].Kind == NameKind.Place || longest == 1)
                continue;
            if (Words(i) > 1)
            {
                string full = recent is not null && Extends(recent, surfaces[i]) ? recent : Fuller(surfaces[i]);
                entities[i] = full;
                recent = full;
            }
            else
            {
                entities[i] = recent ?? first;
            }
        }

        int Words(int i) => found[i].End - found[i].First;

        string Fuller(string name)
        {
            // A name is looked up once however often it stands in the text.
            if (fuller.TryGetValue(name, out string? known))
                return known;
            forms ??= [.. mentions.Select(i => surfaces[i]).Distinct(StringComparer.Ordinal)];
            return fuller[name] = forms.Where(other => Extends(other, name)).MaxBy(other => other.Length) ?? name;
        }
    }

    /// <summary>Whether <paramref name="longer"/> ends with the words of <paramref name="shorter"/>.</summary>
    private static bool Extends(string longer, string shorter) =>
        longer.Length > shorter.Length && longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase) && longer[longer.Length - shorter.Length - 1] == ' ';

    /// <summary>One entity has one kind in an article: the first that was recognised.</summary>
    private static Name[] UnifyKinds(Name[] names)
    {
        Dictionary<string, NameKind> kinds = new(StringComparer.OrdinalIgnoreCase);
        foreach (Name name in names)
        {
            if (name.Kind != NameKind.Other)
                kinds.TryAdd(name.Entity, name.Kind);
        }

        for (int i = 0; i < names.Length; i++)
        {
            if (names[i].Kind == NameKind.Other && kinds.TryGetValue(names[i].Entity, out NameKind kind))
                names[i] = names[i] with { Kind = kind };
        }

        return names;
    }

    private static string Surface(in FoundName name)
    {
        ReadOnlySpan<char> raw = name.Span.In(name.Segmented.Text);
        return raw.IndexOfAny('\u00A0', '\n', '\r') < 0 ? raw.ToString() : string.Join(' ', raw.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }
}
