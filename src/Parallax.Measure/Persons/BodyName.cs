namespace Parallax;

/// <summary>A body's or place's name as it is compared: one spelling, one order of words, one word for each place.</summary>
/// <param name="Words">The words; a place's is its key between bars.</param>
internal sealed record BodyName(IReadOnlyList<string> Words)
{
    private static readonly HashSet<string> Offices = [.. WordLists.English.Words(WordSet.TurnedOffice)];
    private static readonly HashSet<string> Small = [.. WordLists.English.Words(WordSet.SmallNameWord)];
    private static readonly HashSet<string> Classes = [.. WordLists.English.Words(WordSet.BodyClass)];
    private static readonly HashSet<string> The = [.. WordLists.English.Words(WordSet.The)];
    private static readonly HashSet<string> Of = [.. WordLists.English.Words(WordSet.Of)];
    private static readonly IReadOnlyList<string[]> Spellings = WordLists.English.Rows("spellings.tsv");

    /// <summary>Equal for what is one body's name in other spellings or order.</summary>
    public string Key { get; } = string.Join(' ', Words);

    /// <summary>Whether it begins with a place: "U.S. Central Command".</summary>
    public bool BeginsWithPlace => Words.Count > 1 && IsPlace(Words[0]);

    /// <summary>The name without the place that it begins with.</summary>
    public string KeyWithoutPlace => string.Join(' ', Words.Skip(1));

    public static bool IsPlace(string word) => word.StartsWith('|');

    /// <summary>Whether a body is called by a common noun only ("the government"): which one it is, only the article knows.</summary>
    public static bool IsCommonNoun(string entity, NameKind? kind) => kind is null && !entity.Any(char.IsUpper);

    public static BodyName Read(string entity, NameWords lists)
    {
        string[] bare = [.. WordPhrases.Split(entity).Where(word => !The.Contains(word))];
        List<string> words = [];
        for (int i = 0; i < bare.Length;)
        {
            int length = lists.Places.Match(bare, i, out string place);
            // The people of a place, and its adjective, are not the place: "Russians", "New Yorker".
            bool isPeople = length == bare.Length && length > 0 && !lists.IsPlaceName(string.Join(' ', bare));
            words.Add(length > 0 && !isPeople ? "|" + place : Spelled(bare[i]));
            i += length > 0 && !isPeople ? length : 1;
        }

        return new BodyName(WithoutClass(Turned(words), entity));
    }

    /// <summary>The first letters of the words, small words left out and in.</summary>
    public static IEnumerable<string> Initials(string entity)
    {
        string[] words = [.. entity.Split([' ', '\u00A0', '-'], StringSplitOptions.RemoveEmptyEntries).Where(word => char.IsLetter(word[0]))];
        if (words.Length < 2)
            yield break;
        string all = string.Concat(words.Select(word => char.ToUpperInvariant(word[0])));
        string large = string.Concat(words.Where(word => !Small.Contains(WordHash.Fold(word))).Select(word => char.ToUpperInvariant(word[0])));
        yield return large;
        if (all != large)
            yield return all;
    }

    /// <summary>
    /// Whether an acronym is made of the beginnings of all words of a name, in order: CENTCOM, Central Command; a place before them may be left out.
    /// </summary>
    public bool AreBeginnings(string acronym)
    {
        string folded = WordHash.Fold(acronym);
        string[] words = [.. Words.Where(word => !Small.Contains(word))];
        return words.Length >= 2 && folded.Length >= 5
            && (Begin(folded, words) || (IsPlace(words[0]) && words.Length > 2 && Begin(folded, words.AsSpan(1))));
    }

    /// <summary>The two letters that an acronym of beginnings begins with: those of the first word, and of the second after a place.</summary>
    public IEnumerable<string> FirstLetters => Words
        .Where(word => !Small.Contains(word))
        .Take(BeginsWithPlace ? 2 : 1)
        .Where(word => word.Length >= 2 && !IsPlace(word))
        .Select(word => word[..2]);

    private static bool Begin(string acronym, ReadOnlySpan<string> words)
    {
        if (words.Length == 0)
            return acronym.Length == 0;
        int common = acronym.AsSpan().CommonPrefixLength(words[0]);
        for (int length = common; length >= 2; length--)
        {
            if (Begin(acronym[length..], words[1..]))
                return true;
        }

        return false;
    }

    // "Ministry of Defence" is "Defence Ministry"; "Department of State" is "State Department".
    private static List<string> Turned(List<string> words)
    {
        int of = words.FindIndex(Of.Contains);
        if (of < 1 || of == words.Count - 1 || !Offices.Contains(words[of - 1]))
            return words;
        return [.. words.Take(of - 1), .. words.Skip(of + 1), words[of - 1]];
    }

    // "Harakat al-Nujaba movement": a common noun after a name says what it is and is no part of it.
    private static List<string> WithoutClass(List<string> words, string entity)
    {
        string last = entity[(entity.LastIndexOf(' ') + 1)..];
        bool isClass = words.Count >= 2 && !IsPlace(words[^2])
            && Classes.Contains(last);
        return isClass && entity.Split(' ', StringSplitOptions.RemoveEmptyEntries).Count(word => char.IsUpper(word[0])) >= 2 ? words[..^1] : words;
    }

    private static string Spelled(string word) =>
        Spellings.Aggregate(word, (spelled, row) => spelled.Replace(row[0], row[1], StringComparison.Ordinal));
}
