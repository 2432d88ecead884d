namespace Parallax;

/// <content>Speakers that a sign of the page names: "Name (@handle)", "NAME, ROLE:".</content>
internal sealed partial class SpeakerResolver
{
    // Who has signed before, by name as written.
    private readonly List<string> signed = [];

    /// <summary>The speaker whose name stands in tokens <c>[first, end)</c>, perhaps after titles and before a comma and a role.</summary>
    public Speaker Signed(TextWords words, int first, int end)
    {
        int nameEnd = first;
        while (nameEnd < end && !words.Is(nameEnd, WordClass.Comma) && words.Char(nameEnd) != '(')
            nameEnd++;
        nameEnd = nameEnd == first ? end : nameEnd;
        TextSpan span = TextSpan.FromBounds(words.Tokens[first].Start, words.Tokens[nameEnd - 1].End);
        string written = Clean(words, span);
        string? role = nameEnd + 1 < end ? Clean(words, TextSpan.FromBounds(words.Tokens[nameEnd].End, words.Tokens[end - 1].End)) : null;
        Name? name = NamedAs(written);
        string entity = name?.Entity ?? signed.Find(earlier => EndsInWord(earlier, written) || AreInitials(written, earlier)) ?? written;
        if (!signed.Contains(entity))
            signed.Add(entity);
        return Remember(words, span, entity, role, name?.Kind ?? NameKind.Other, isPlural: false);
    }

    /// <summary>Whether a label is a person's name of this article, or the end of one.</summary>
    public bool IsPerson(string label) => NamedAs(label) is { } name
        && (name.Kind == NameKind.Person || (name.Kind == NameKind.Other && name.Entity.Contains(' ', StringComparison.Ordinal)
            && name.Entity.Equals(label, StringComparison.OrdinalIgnoreCase)));

    /// <summary>The tokens of the last person's name before a position; none where there is no such name.</summary>
    public (int First, int End) LastPersonBefore(TextWords words, int position)
    {
        int index = LastNameBefore(position);
        while (index >= partFirst && names[index].Kind != NameKind.Person)
            index--;
        return index < partFirst ? (0, 0) : (words.Segmented.TokenAt(names[index].Span.Start), words.Segmented.TokenAt(names[index].Span.End));
    }

    /// <summary>The name in this article that is written so, in any case; else a person's that it ends in, or that ends in it: "LUND" for Ada Lund.</summary>
    private Name? NamedAs(string written)
    {
        Name? part = null;
        foreach (Name name in names)
        {
            if (!name.Entity.AsSpan().ContainsAnyInRange('a', 'z'))
                continue;
            if (name.Entity.Equals(written, StringComparison.OrdinalIgnoreCase))
                return name;
            bool isPart = EndsInWord(name.Entity, written) || EndsInWord(written, name.Entity);
            if (part is null && isPart && name.Kind == NameKind.Person)
                part = name;
        }

        return part;
    }

    // "AL" for Ada Lund, once she has a turn by her name.
    private static bool AreInitials(string written, string name)
    {
        int at = 0;
        for (int i = 0; i < name.Length; i++)
        {
            bool opensWord = char.IsUpper(name[i]) && (i == 0 || name[i - 1] == ' ');
            if (opensWord && (at == written.Length || written[at++] != name[i]))
                return false;
        }

        return at == written.Length && at > 1;
    }

    private static bool EndsInWord(string whole, string word) =>
        whole.Length > word.Length && whole[^(word.Length + 1)] == ' ' && whole.EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
