namespace Parallax;

/// <summary>Takes each mention for the fullest form of its name in the article: "Rasool" for "Yahya Rasool".</summary>
internal sealed class NameEntities
{
    private readonly FoundNames found;
    private readonly string[] surfaces;

    // The entity of each mention; and, of mentions that end in the same word, the next one. −1 after the last.
    private readonly string[] entities;
    private readonly int[] next;

    // A name is looked up once however often it stands in the text.
    private readonly Dictionary<string, string> fuller = new(StringComparer.Ordinal);

    private NameEntities(FoundNames found)
    {
        this.found = found;
        surfaces = new string[found.Count];
        entities = new string[found.Count];
        next = new int[found.Count];
        for (int i = 0; i < found.Count; i++)
            entities[i] = surfaces[i] = found[i].Surface();
    }

    /// <summary>
    /// The mentions with their entities. A shorter mention belongs to a longer one whose last words it has; of several, to the one mentioned
    /// most recently before it, else the first after it. Two people of one surname are kept apart where their given names differ.
    /// </summary>
    public static Name[] Resolve(FoundNames found)
    {
        NameEntities resolving = new(found);
        resolving.ResolveGroups();
        return resolving.Named();
    }

    private void ResolveGroups()
    {
        HashSlots byLastWord = new();
        int[] last = new int[found.Count];
        for (int i = 0; i < found.Count; i++)
        {
            int first = byLastWord.GetOrAdd(found[i].LastHash, i + 1) - 1;
            if (first < i)
                next[last[first]] = i;
            next[i] = -1;
            last[first] = i;
        }

        for (int i = 0; i < found.Count; i++)
        {
            // Most names stand once, and are their own fullest form.
            if (next[i] >= 0 && byLastWord.GetOrAdd(found[i].LastHash, i + 1) == i + 1)
                ResolveGroup(i);
        }
    }

    /// <summary>
    /// One walk over mentions that end in the same word, which remembers the last full form seen. Who was called by the word alone three times is
    /// called so still after a namesake's full name ("Ivana Reve" in an article on Reve); news gives a full name first.
    /// </summary>
    private void ResolveGroup(int start)
    {
        const int Established = 3;
        bool isNamedAlone = AloneBeforeFull(start) >= Established;
        string? first = isNamedAlone ? null : Longest(start), recent = null;
        int alone = 0;
        for (int i = start; i >= 0; i = next[i])
        {
            if (found[i].Kind == NameKind.Place)
                continue;
            if (found[i].Length == 1)
            {
                entities[i] = recent ?? first ?? surfaces[i];
                alone++;
                continue;
            }

            entities[i] = recent is not null && Extends(recent, surfaces[i]) ? recent : Fuller(start, surfaces[i]);
            bool mayBeFull = found[i].MayBeFull() || entities[i] != surfaces[i];
            if (mayBeFull && !isNamedAlone && (recent is null || alone < Established))
                (recent, alone) = (entities[i], entities[i] == recent ? alone : 0);
        }
    }

    /// <summary>How often the last word stands alone in running text before a longer form; none where no longer one follows.</summary>
    private int AloneBeforeFull(int start)
    {
        int alone = 0;
        for (int i = start; i >= 0; i = next[i])
        {
            if (found[i].Kind == NameKind.Place)
                continue;
            if (found[i].Length > 1)
                return alone;
            alone += found[i].Words.Segmented.BlockAt(found[i].Span.Start)?.Kind == BlockKind.Body ? 1 : 0;
        }

        return 0;
    }

    /// <summary>The mention of most words, two at least, that names no place; of several the first. Null where there is none.</summary>
    private string? Longest(int start)
    {
        int longest = -1;
        for (int i = start; i >= 0; i = next[i])
        {
            if (found[i].Kind != NameKind.Place && found[i].Length > (longest < 0 ? 1 : found[longest].Length) && found[i].MayBeFull())
                longest = i;
        }

        return longest < 0 ? null : surfaces[longest];
    }

    /// <summary>The longest of the mentions that ends with the words of a name; the name itself where none does.</summary>
    private string Fuller(int start, string name)
    {
        if (fuller.TryGetValue(name, out string? known))
            return known;
        string longest = name;
        for (int i = start; i >= 0; i = next[i])
        {
            if (surfaces[i].Length > longest.Length && Extends(surfaces[i], name) && found[i].MayBeFull())
                longest = surfaces[i];
        }

        return fuller[name] = longest;
    }

    /// <summary>Whether <paramref name="longer"/> ends with the words of <paramref name="shorter"/>.</summary>
    private static bool Extends(string longer, string shorter) =>
        longer.Length > shorter.Length && longer[longer.Length - shorter.Length - 1] == ' '
        && longer.EndsWith(shorter, StringComparison.OrdinalIgnoreCase);

    /// <summary>One entity has one kind in an article: the first that was recognised.</summary>
    private Name[] Named()
    {
        Dictionary<string, int> recognised = new(StringComparer.OrdinalIgnoreCase);
        for (int i = 0; i < entities.Length; i++)
        {
            if (found[i].Kind != NameKind.Other)
                recognised.TryAdd(entities[i], i);
        }

        Name[] names = new Name[entities.Length];
        for (int i = 0; i < names.Length; i++)
        {
            FoundName name = found[i];
            int telling = name.Kind == NameKind.Other ? recognised.GetValueOrDefault(entities[i], i) : i;
            names[i] = new Name(name.Words.Segmented.Part, name.Span, found[telling].Kind, entities[i]);
        }

        return names;
    }
}
