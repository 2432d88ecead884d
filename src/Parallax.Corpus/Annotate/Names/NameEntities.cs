namespace Parallax;

/// <summary>Takes each mention for the fullest form of its name in the article: "Rasool" for "Yahya Rasool".</summary>
internal sealed class NameEntities
{
    private readonly FoundNames found;

    // A name is looked up once however often it stands in the text.
    private Dictionary<string, string>? fuller;

    private NameEntities(FoundNames found)
    {
        this.found = found;
        for (int i = 0; i < found.Count; i++)
        {
            ref FoundName name = ref found[i];
            name.Entity = name.Surface = name.Length == 1 ? name.Words.LexemeAt(name.First).Spelling : name.Span.InOneLine(name.Words.Text);
        }
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
        HashSlots byLastWord = Reused<HashSlots>.Take();
        for (int i = 0; i < found.Count; i++)
        {
            int first = byLastWord.GetOrAdd(found[i].LastHash, i + 1) - 1;
            if (first < i)
                found[found[first].Last].Next = i;
            found[first].Last = i;
        }

        for (int i = 0; i < found.Count; i++)
        {
            // Most names stand once, and are their own fullest form.
            if (found[i].Next >= 0 && byLastWord[found[i].LastHash] == i + 1)
                ResolveGroup(i);
        }

        Reused<HashSlots>.Return(byLastWord);
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
        for (int i = start; i >= 0; i = found[i].Next)
        {
            ref FoundName name = ref found[i];
            if (name.Kind == NameKind.Place)
                continue;
            if (name.Length == 1)
            {
                name.Entity = recent ?? first ?? name.Surface;
                alone++;
                continue;
            }

            name.Entity = recent is not null && Extends(recent, name.Surface) ? recent : Fuller(start, name.Surface);
            bool mayBeFull = name.MayBeFull() || name.Entity != name.Surface;
            if (mayBeFull && !isNamedAlone && (recent is null || alone < Established))
                (recent, alone) = (name.Entity, name.Entity == recent ? alone : 0);
        }
    }

    /// <summary>How often the last word stands alone in running text before a longer form; none where no longer one follows.</summary>
    private int AloneBeforeFull(int start)
    {
        int alone = 0;
        for (int i = start; i >= 0; i = found[i].Next)
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
        for (int i = start; i >= 0; i = found[i].Next)
        {
            if (found[i].Kind != NameKind.Place && found[i].Length > (longest < 0 ? 1 : found[longest].Length) && found[i].MayBeFull())
                longest = i;
        }

        return longest < 0 ? null : found[longest].Surface;
    }

    /// <summary>The longest of the mentions that ends with the words of a name; the name itself where none does.</summary>
    private string Fuller(int start, string name)
    {
        fuller ??= new(StringComparer.Ordinal);
        if (fuller.TryGetValue(name, out string? known))
            return known;
        string longest = name;
        for (int i = start; i >= 0; i = found[i].Next)
        {
            if (found[i].Surface.Length > longest.Length && Extends(found[i].Surface, name) && found[i].MayBeFull())
                longest = found[i].Surface;
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
        HashSlots recognised = Reused<HashSlots>.Take();
        for (int i = 0; i < found.Count; i++)
        {
            if (found[i].Kind != NameKind.Other)
                recognised.GetOrAdd(WordHash.Of(found[i].Entity), i + 1);
        }

        Name[] names = new Name[found.Count];
        for (int i = 0; i < names.Length; i++)
        {
            FoundName name = found[i];
            int telling = name.Kind == NameKind.Other ? recognised[WordHash.Of(name.Entity)] - 1 : i;
            names[i] = new Name(name.Words.Segmented.Part, name.Span, telling < 0 ? NameKind.Other : found[telling].Kind, name.Entity);
        }

        Reused<HashSlots>.Return(recognised);
        return names;
    }
}
