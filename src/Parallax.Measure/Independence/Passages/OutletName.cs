namespace Parallax;

/// <summary>Tells whether two names are one outlet's: "The Halmere Post", "Halmere Post (Web News)", "HP".</summary>
internal static class OutletName
{
    private static readonly char[] Between = [' ', '-', '\u00A0'];
    private static readonly HashSet<string> Articles = new(WordLists.English.Words(WordSet.The), StringComparer.OrdinalIgnoreCase);
    private static readonly string[] Ands = [.. WordLists.English.Words(WordSet.And)];

    /// <summary>What an outlet calls itself: "CNN (Web News)" and "The Paper - News" say CNN and The Paper.</summary>
    public static string Short(string outlet)
    {
        int end = outlet.IndexOf('(', StringComparison.Ordinal);
        end = end < 0 ? outlet.IndexOf(" - ", StringComparison.Ordinal) : end;
        return (end < 0 ? outlet : outlet[..end]).Trim();
    }

    /// <summary>Whether they are the same but for "The" and additions, or one is the other's initials.</summary>
    public static bool AreOne(string one, string other)
    {
        (one, other) = (Plain(one), Plain(other));
        return one.Length > 0 && other.Length > 0
            && (one.Equals(other, StringComparison.OrdinalIgnoreCase) || IsWithOthers(one, other)
                || IsInitials(one, other) || IsInitials(other, one));
    }

    private static string Plain(string name)
    {
        string plain = Short(name);
        int first = plain.IndexOf(' ', StringComparison.Ordinal);
        return first > 0 && Articles.Contains(plain[..first]) ? plain[first..].Trim() : plain;
    }

    // "The Halmere Post and agencies".
    private static bool IsWithOthers(string one, string other) =>
        Array.Exists(Ands, and => other.StartsWith($"{one} {and} ", StringComparison.OrdinalIgnoreCase));

    private static bool IsInitials(string initials, string name)
    {
        if (initials.Length < 2 || !initials.All(char.IsAsciiLetterUpper))
            return false;
        string[] words = name.Split(Between, StringSplitOptions.RemoveEmptyEntries);
        return words.Length == initials.Length && words.Zip(initials).All(pair => char.ToUpperInvariant(pair.First[0]) == pair.Second);
    }
}
