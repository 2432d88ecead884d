namespace Parallax;

/// <content>Speakers that a sign of the page names: "Name (@handle)", "NAME, ROLE:".</content>
internal sealed partial class SpeakerResolver
{
    // Names by how they are written or end, in any case: "LUND" for Ada Lund.
    private Dictionary<string, Name>? byEnding;

    // Who has signed, by the same and by initials.
    private readonly Dictionary<string, string> signed = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The speaker whose name stands in tokens <c>[first, end)</c>, perhaps after titles and before a comma and a role.</summary>
    public Speaker Signed(TextWords words, int first, int end)
    {
        int nameEnd = words.Is(first, WordClass.Word) ? first + 1 : end;
        while (nameEnd < end && !words.Is(nameEnd, WordClass.Comma) && words.Char(nameEnd) != '(')
            nameEnd++;
        TextSpan span = TextSpan.FromBounds(words.Tokens[first].Start, words.Tokens[nameEnd - 1].End);
        string written = Clean(words, span);
        string? role = nameEnd + 1 < end ? Clean(words, TextSpan.FromBounds(words.Tokens[nameEnd].End, words.Tokens[end - 1].End)) : null;
        Name? name = NamedAs(written);
        string entity = name?.Entity ?? signed.GetValueOrDefault(written, written);
        foreach (string ending in Endings(entity))
            signed.TryAdd(ending, entity);
        signed.TryAdd(string.Concat(entity.Where((c, at) => char.IsUpper(c) && (at == 0 || entity[at - 1] == ' '))), entity);
        return Remember(RuleCode.SpeakerSigned, words, span, entity, role, name?.Kind ?? NameKind.Other);
    }

    /// <summary>Whether a label is a person's name of this article, or the end of one.</summary>
    public bool IsPerson(string label) =>
        NamedAs(label) is { } name && (name.Kind == NameKind.Person || label.Contains(' ', StringComparison.Ordinal));

    /// <summary>The tokens of the last person's name before a position; none where there is no such name.</summary>
    public (int First, int End) LastPersonBefore(TextWords words, int position)
    {
        int index = LastNameBefore(position);
        while (index >= partFirst && names[index].Kind != NameKind.Person)
            index--;
        return index < partFirst ? (0, 0) : (words.Segmented.TokenAt(names[index].Span.Start), words.Segmented.TokenAt(names[index].Span.End));
    }

    /// <summary>The name that is written so, or a person's that it ends in or that ends in it. Names in capitals are not asked: labels are.</summary>
    private Name? NamedAs(string written)
    {
        byEnding ??= NamesByEnding();
        foreach (string ending in Endings(written))
        {
            if (!byEnding.TryGetValue(ending, out Name? name))
                continue;

            // "PRESIDENT LUND" and "Ada M. Lund" are Ada Lund, "Port of Lund" is not.
            bool isWhole = ending.Length == written.Length, isSurname = !ending.Contains(' ', StringComparison.Ordinal);
            bool isTitled = !isSurname || !written.AsSpan().ContainsAnyInRange('a', 'z') || BeginAlike(written, name.Entity);
            if (isWhole || (name.Kind == NameKind.Person && isTitled))
                return name;
        }

        return null;
    }

    private Dictionary<string, Name> NamesByEnding()
    {
        Dictionary<string, Name> found = new(StringComparer.OrdinalIgnoreCase);
        Name[] mixed = [.. names.Where(name => name.Entity.AsSpan().ContainsAnyInRange('a', 'z')).DistinctBy(name => name.Entity)];
        foreach (Name name in mixed)
            found.TryAdd(name.Entity, name);
        foreach (Name name in mixed.Where(name => name.Kind == NameKind.Person))
        {
            foreach (string ending in Endings(name.Entity))
                found.TryAdd(ending, name);
        }

        return found;
    }

    private static bool BeginAlike(string one, string other) =>
        one.IndexOf(' ', StringComparison.Ordinal) is > 0 and int end && other.StartsWith(one[..(end + 1)], StringComparison.OrdinalIgnoreCase);

    // The whole, then without its first word, and so on.
    private static IEnumerable<string> Endings(string name)
    {
        for (int at = 0; at >= 0 && at < name.Length; at = name.IndexOf(' ', at) is >= 0 and int space ? space + 1 : -1)
            yield return name[at..];
    }
}
