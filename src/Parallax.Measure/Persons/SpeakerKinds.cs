namespace Parallax;

/// <summary>Tells persons, bodies and places from descriptions, documents and pronouns.</summary>
internal static class SpeakerKinds
{
    private static readonly HashSet<string> Pronouns = [.. WordLists.English.Words(WordSet.SpeakerPronoun)];

    private static readonly HashSet<string> Prepositions = [.. WordLists.English.Words(WordSet.AfterHead)];

    /// <summary>The kind of a speaker.</summary>
    /// <param name="entity">As the article spells it.</param>
    /// <param name="name">What its name names; null where it is no name but a description.</param>
    public static PersonKind Of(string entity, NameKind? name, NameWords words)
    {
        string[] bare = WordPhrases.Split(entity);
        bool isPronoun = bare.Length == 1 && Pronouns.Contains(bare[0]) && (bare[0].Length == 1 || !IsAcronym(entity));
        if (bare.Length == 0 || isPronoun)
            return PersonKind.Unresolved;
        switch (name)
        {
            case NameKind.Person:
                return PersonKind.Person;
            case NameKind.Organisation:
                return PersonKind.Body;
            case NameKind.Place:
                return PersonKind.Place;
            case NameKind.Other:
                return ByForm(entity, bare, words);
            default:
                return Description(bare, words);
        }
    }

    /// <summary>The word that a description is about: the last before a preposition.</summary>
    public static int Head(ReadOnlySpan<string> bare)
    {
        for (int i = 1; i < bare.Length; i++)
        {
            if (Prepositions.Contains(bare[i]))
                return i - 1;
        }

        return bare.Length - 1;
    }

    private static PersonKind ByForm(string entity, string[] bare, NameWords words)
    {
        if (IsAcronym(entity) || words.Media.Match(bare, 0, out _) == bare.Length)
            return PersonKind.Body;
        if (bare.Length > 1 && words.IsDocument(bare[^1]))
            return PersonKind.Document;
        int place = words.Places.Match(bare, 0, out _);
        if (place > 0 && place < bare.Length && !words.IsGivenName(bare[0]) && !words.IsGivenName(bare[place])
            && words.Titles.Match(bare, place, out _) == 0 && !words.IsOffice(bare[place]))
        {
            return PersonKind.Body;
        }

        for (int i = 0; i < bare.Length; i++)
        {
            if (words.Bodies.Match(bare, i, out _) > 0)
                return PersonKind.Body;
        }

        return PersonKind.Person;
    }

    private static PersonKind Description(string[] bare, NameWords words)
    {
        int head = Head(bare);
        if (words.IsDocument(bare[head]) || (head > 0 && words.IsDocument($"{bare[head - 1]} {bare[head]}")))
            return PersonKind.Document;
        words.SpeakerNouns.Match(bare, head, out bool isPlural);
        return !isPlural && words.Bodies.Match(bare, head, out _) == 1 ? PersonKind.Body : PersonKind.Unnamed;
    }

    /// <summary>Whether a name is capital letters, perhaps with stops: "CENTCOM", "U.N.".</summary>
    public static bool IsAcronym(string entity)
    {
        int letters = 0;
        foreach (char c in entity)
        {
            if (char.IsUpper(c))
                letters++;
            else if (c != '.')
                return false;
        }

        return letters is >= 2 and <= 10;
    }
}
