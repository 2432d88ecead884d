namespace Parallax;

/// <summary>A part of a person's name.</summary>
/// <param name="Letters">Folded, without stops and apostrophes: "oneill".</param>
/// <param name="Sound">How it sounds (<see cref="NameSound"/>).</param>
/// <param name="IsInitial">Whether it is the first letter, or the first letters, of what it stands for.</param>
internal readonly record struct NamePart(string Letters, string Sound, bool IsInitial);

/// <summary>A person's name as it is compared: what is no name (titles, places and bodies before it, degrees) left out.</summary>
/// <param name="Parts">The parts that count, family name last; articles ("al-", "bin") left out.</param>
/// <param name="Suffix">jr, sr, ii …; empty where there is none.</param>
internal sealed record PersonName(IReadOnlyList<NamePart> Parts, string Suffix)
{
    private static readonly HashSet<string> Of = [.. WordLists.English.Words(WordSet.Of)];
    private static readonly HashSet<string> FormerPrefixes = [.. WordLists.English.Words(WordSet.FormerPrefix)];
    private static readonly HashSet<string> Servants = [.. WordLists.English.Words(WordSet.Servant)];
    private static readonly HashSet<string> ServantArticles = [.. WordLists.English.Words(WordSet.ServantArticle)];
    private static readonly HashSet<string> GivenNotArticles = [.. WordLists.English.Words(WordSet.GivenNotArticle)];
    private static readonly HashSet<string> JoinedArticles = [.. WordLists.English.Words(WordSet.JoinedArticle)];

    // The shortest form: servant of.
    private static readonly string Abd = Servants.MinBy(static form => form.Length) ?? "";


    // More capital words than this are a headline.
    private const int MostParts = 6;

    public NamePart Given => Parts[0];

    public NamePart Family => Parts[^1];

    public bool IsFull => Parts.Count >= 2;

    /// <summary>Equal for names that differ in titles, stops, accents of case and hyphens only.</summary>
    public string Key { get; } = string.Join(' ', Parts.Select(part => part.Letters)) + (Suffix.Length > 0 ? "|" + Suffix : "");

    /// <summary>Equal too where one is written in one word and the other in two: "Jong-un", "Jongun".</summary>
    public string Joined { get; } = string.Concat(Parts.Select(part => part.Sound));

    /// <summary>Reads a name; null where nothing of it is one.</summary>
    public static PersonName? Read(string entity, NameWords words)
    {
        List<string> raw = [.. WithoutBrackets(entity).Split([' ', '\u00A0', ','], StringSplitOptions.RemoveEmptyEntries)];
        if (raw.Exists(AreTwoWords))
            return null;
        DropOwner(raw);
        DropOrigin(raw);
        string suffix = "";
        while (raw.Count > 1 && words.PartOf(WordPhrases.Bare(raw[^1])) is (NamePartKind.Suffix or NamePartKind.Degree, _) and var (kind, form))
        {
            suffix = kind == NamePartKind.Suffix ? form : suffix;
            raw.RemoveAt(raw.Count - 1);
        }

        DropBefore(raw, words);
        List<NamePart> parts = ReadParts(raw, words);
        return IsName(parts, words) ? new PersonName(parts, suffix) : null;
    }

    /// <summary>Whether the given name is one that the lists know.</summary>
    public bool HasListedGivenName(NameWords words) => IsFull && words.IsGivenName(Given.Letters);

    // "Vice President", "Florida Republican": a title that belongs to nobody is no name.
    private static bool IsName(List<NamePart> parts, NameWords words) => parts.Count switch
    {
        0 => false,
        1 => !parts[0].IsInitial && !words.IsOffice(parts[0].Letters),
        > MostParts => false,
        _ => !parts.TrueForAll(part => part.IsInitial) && !parts.TrueForAll(part => words.IsOffice(part.Letters)),
    };

    // "PelosiOn": a page's furniture run together. "McKeon" and "DeVos" are names.
    private static bool AreTwoWords(string word)
    {
        for (int i = 5; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }

        return false;
    }

    private static string WithoutBrackets(string entity)
    {
        int open = entity.IndexOf('(', StringComparison.Ordinal);
        return open > 0 ? entity[..open] : entity;
    }

    // "Al Jazeera's Shihab Rattansi": what comes before belongs to somebody else.
    private static void DropOwner(List<string> raw)
    {
        int owner = raw.FindLastIndex(Math.Max(0, raw.Count - 2), raw.Count - 1 > 0 ? raw.Count - 1 : 0, WordPhrases.IsPossessive);
        if (owner >= 0)
            raw.RemoveRange(0, owner + 1);
    }

    // "John Kasich of Ohio".
    private static void DropOrigin(List<string> raw)
    {
        int of = raw.FindIndex(Of.Contains);
        if (of > 1)
            raw.RemoveRange(of, raw.Count - of);
    }

    /// <summary>Takes off titles, and places and bodies where a title or a given name follows them.</summary>
    private static void DropBefore(List<string> raw, NameWords words)
    {
        string[] bare = [.. raw.Select(WordPhrases.Bare)];
        int first = 0;
        for (int length; first < bare.Length - 1; first += length)
        {
            length = Title(bare, first, words);
            if (length == 0 && words.Media.Match(bare, first, out _) is > 0 and int media)
                length = media;
            if (length == 0 && words.Places.Match(bare, first, out _) is > 0 and int place && first + place < bare.Length
                && Title(bare, first + place, words) > 0)
            {
                length = place;
            }

            if (length == 0 || first + length >= bare.Length)
                break;
        }

        // "Defense Mark Esper": a given name after words of titles and bodies only.
        for (int i = first; i < bare.Length - 1 && IsBeforeName(bare, i, words); i++)
        {
            if (i + 2 < bare.Length && words.IsGivenName(bare[i + 1]) && !words.IsNotName(bare[i + 1]))
            {
                first = i + 1;
                break;
            }
        }

        raw.RemoveRange(0, first);
    }

    private static int Title(string[] bare, int at, NameWords words)
    {
        int title = words.Titles.Match(bare, at, out _);

        // "Sens.", "Presidents": one of several.
        if (title == 0 && bare[at].EndsWith('s') && words.Titles.Match([bare[at][..^1]], 0, out _) == 1)
            title = 1;
        int office = words.Offices.Match(bare, at, out OfficeWord kind);
        return office > title && kind.Kind is OfficeKind.Office or OfficeKind.Speaks ? office : title;
    }

    private static bool IsBeforeName(string[] bare, int at, NameWords words) =>
        words.IsNotName(bare[at]) || words.Places.Match(bare, at, out _) > 0
        || (bare[at].IndexOf('-', StringComparison.Ordinal) is > 0 and var hyphen && FormerPrefixes.Contains(bare[at][..hyphen]));

    private static List<NamePart> ReadParts(List<string> raw, NameWords words)
    {
        List<NamePart> parts = [];
        List<(string Letters, bool IsInitial)> pieces = [.. raw.SelectMany(Pieces)];
        for (int i = 0; i < pieces.Count; i++)
        {
            (string letters, bool isInitial) = pieces[i];
            bool isLast = i == pieces.Count - 1;
            if (!isLast && Servants.Contains(letters))
            {
                i += i + 2 < pieces.Count && ServantArticles.Contains(pieces[i + 1].Letters) ? 2 : 1;
                parts.Add(Part(Abd + pieces[i].Letters));
                continue;
            }

            NamePartKind kind = words.PartOf(letters).Kind;
            bool isCapitalArticle = i == 0 && char.IsUpper(raw[0][0]) && JoinedArticles.Contains(WordHash.Fold(raw[0]));
            bool isGivenName = isCapitalArticle || (i == 0 && GivenNotArticles.Contains(letters));
            if (kind == NamePartKind.Article && !isLast && !isGivenName)
                continue;
            if (kind == NamePartKind.Join && !isLast)
            {
                parts.Add(Part(letters + pieces[i + 1].Letters));
                i++;
                continue;
            }

            parts.Add(isInitial ? new NamePart(letters, letters, IsInitial: true) : Part(letters));
        }

        return parts;
    }

    private static IEnumerable<(string Letters, bool IsInitial)> Pieces(string word)
    {
        // "Ki-moon" is one part, "Abdul-Mahdi" and "al-Sudani" are two.
        string[] split = word.Split('-', '\u2011', '\u2010');
        if (split is [{ Length: > 0 } head, { Length: > 0 } tail] && char.IsUpper(head[0]) && char.IsLower(tail[0]))
            split = [head + tail];
        foreach (string piece in split)
        {
            string letters = string.Concat(WordHash.Fold(piece).Where(char.IsLetter));
            if (letters.EndsWith('s') && WordPhrases.IsPossessive(piece))
                letters = letters[..^1];
            if (letters.Length > 0)
                yield return (letters, letters.Length == 1 || IsInitials(piece, letters.Length));
        }
    }

    // "J.D.": more than one letter, a stop after each but perhaps the last.
    private static bool IsInitials(string piece, int letters) =>
        letters <= 3 && char.IsUpper(piece[0]) && piece.Count(c => c == '.') is var stops && stops > 0 && stops >= letters - 1;

    // "Abdulrahman", "Abdurrahman", "Abdel-Rahman": servant of, the article in whatever form, and one of the names of God.
    private static NamePart Part(string letters)
    {
        string rest = Abd.Length > 0 && letters.StartsWith(Abd, StringComparison.Ordinal) ? letters[Abd.Length..] : "";
        if (rest.Length >= 5 && rest[0] is 'u' or 'e' or 'a' or 'o')
        {
            if (rest[1] == 'l' || rest[1] == rest[2])
                rest = rest[2..];
            letters = Abd + rest;
        }

        return new NamePart(letters, NameSound.Of(letters), IsInitial: false);
    }
}
