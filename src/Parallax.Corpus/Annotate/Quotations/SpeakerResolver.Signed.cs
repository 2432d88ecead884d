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
        string entity = name?.Entity ?? signed.Find(earlier => EndsInWord(earlier, written)) ?? written;
        if (!signed.Contains(entity))
            signed.Add(entity);
        return Remember(words, span, entity, role, name?.Kind ?? NameKind.Other, isPlural: false);
    }

    /// <summary>The name in this article that is written so, in any case; else a person's that it ends in, or that ends in it: "LUND" for Ada Lund.</summary>
    private Name? NamedAs(string written)
    {
        Name? part = null;
        foreach (Name name in names)
        {
            if (name.Entity.Equals(written, StringComparison.OrdinalIgnoreCase))
                return name;
            bool isPart = EndsInWord(name.Entity, written) || (name.Entity.Contains(' ', StringComparison.Ordinal) && EndsInWord(written, name.Entity));
            if (part is null && isPart && name.Kind == NameKind.Person)
                part = name;
        }

        return part;
    }

    private static bool EndsInWord(string whole, string word) =>
        whole.Length > word.Length && whole[^(word.Length + 1)] == ' ' && whole.EndsWith(word, StringComparison.OrdinalIgnoreCase);
}
