using System.Text;

namespace Parallax;

/// <summary>
/// How a part of a name sounds, whatever alphabet it was written over from: "Rasoul", "Rasool" and "Rasul" are one sound, "Qasem" and "Kassim" are
/// close, "Hassan" and "Hussein" are not. The rules are those of the usual romanisations of Arabic, Persian and the Slavic languages.
/// </summary>
/// <remarks>
/// A sound is a string of signs, one a sound: lower-case letters for themselves; x for kh, G for gh, S for sh, C for ch, T for th, D for dh, Z for
/// zh, E for ai, ay, ei, ey, O for au, aw, ow. A glide y is an i. Doubled letters, apostrophes and a final h are nothing.
/// </remarks>
internal static class NameSound
{
    private const string Vowels = "aeiouEO";
    private const double Never = 9;
    private static readonly IReadOnlyList<string[]> Endings = WordLists.English.Rows("name-endings.tsv");

    // Two sounds that one letter of another alphabet is written as, and how far apart they are; in alphabetical order.
    private static readonly Dictionary<(char, char), double> Near = new()
    {
        [('a', 'e')] = .25, [('e', 'i')] = .25, [('o', 'u')] = .25, [('E', 'e')] = .25, [('E', 'i')] = .5, [('E', 'a')] = .5, [('a', 'i')] = .75,
        [('O', 'o')] = .25, [('O', 'u')] = .25, [('O', 'a')] = .5, [('a', 'o')] = .5,
        [('k', 'q')] = .25, [('g', 'q')] = .5, [('k', 'x')] = .5, [('h', 'x')] = .25, [('G', 'g')] = .25, [('g', 'j')] = .5, [('G', 'q')] = .5,
        [('D', 'z')] = .25, [('D', 'd')] = .25, [('T', 't')] = .25, [('T', 's')] = .5, [('D', 'T')] = .5, [('s', 'z')] = .5,
        [('C', 'S')] = .5, [('Z', 'j')] = .25, [('Z', 'z')] = .5, [('v', 'w')] = .25, [('f', 'v')] = .5, [('i', 'j')] = .5,
    };

    /// <summary>The sound of a word of letters; other characters are left out, accents do not count.</summary>
    public static string Of(ReadOnlySpan<char> word)
    {
        StringBuilder letters = new(word.Length);
        foreach (char c in word)
            letters.Append(Plain(c));
        string plain = letters.ToString();
        foreach (string[] ending in Endings)
        {
            if (plain.Length > ending[0].Length + 1 && plain.EndsWith(ending[0], StringComparison.Ordinal))
                return Signs(plain[..^ending[0].Length] + ending[1]);
        }

        return Signs(plain);
    }

    /// <summary>How far two sounds are apart: 0 for one sound, 1 for a consonant more or less.</summary>
    /// <remarks>An edit distance (Wagner and Fischer 1974) with the costs above; length times length steps, and a name's part is short.</remarks>
    public static double Distance(string a, string b)
    {
        if (a == b)
            return 0;
        if (a.Length == 0 || b.Length == 0 || a.Length > 40 || b.Length > 40)
            return Never;
        Span<double> above = stackalloc double[b.Length + 1];
        Span<double> row = stackalloc double[b.Length + 1];
        for (int j = 1; j <= b.Length; j++)
            above[j] = above[j - 1] + Extra(b, j - 1);
        for (int i = 1; i <= a.Length; i++)
        {
            row[0] = above[0] + Extra(a, i - 1);
            for (int j = 1; j <= b.Length; j++)
                row[j] = Math.Min(above[j - 1] + Between(a[i - 1], b[j - 1]), Math.Min(above[j] + Extra(a, i - 1), row[j - 1] + Extra(b, j - 1)));
            row.CopyTo(above);
        }

        return above[b.Length];
    }

    /// <summary>Whether two sounds can be spellings of one name: short ones may differ less than long ones.</summary>
    /// <param name="distance">How far apart they are.</param>
    public static bool AreOne(string a, string b, out double distance)
    {
        int longest = Math.Max(a.Length, b.Length);
        distance = Math.Abs(a.Length - b.Length) > 2 || BeginDifferently(a, b) ? Never : Distance(a, b);
        return distance <= (longest <= 3 ? .25 : longest <= 5 ? .5 : .75);
    }

    // Another consonant at the beginning costs more than any two spellings may differ; only a vowel or an h can be more or less there.
    private static bool BeginDifferently(string a, string b) =>
        a.Length > 0 && b.Length > 0 && !Vowels.Contains(a[0], StringComparison.Ordinal) && !Vowels.Contains(b[0], StringComparison.Ordinal)
        && a[0] != 'h' && b[0] != 'h' && Between(a[0], b[0]) > .75;

    /// <summary>A key that all spellings of a name share, and others may: its consonants in broad classes. For finding candidates.</summary>
    public static string Bucket(string sound)
    {
        Span<char> key = stackalloc char[sound.Length];
        int length = 0;
        foreach (char c in sound)
        {
            char broad = c switch
            {
                'k' or 'q' or 'g' or 'G' or 'x' or 'j' or 'Z' => 'k',
                'z' or 's' or 'S' or 'C' or 'D' or 'T' or 'd' or 't' => 't',
                'v' or 'w' or 'f' => 'v',
                'h' or 'i' => '\0',
                _ => Vowels.Contains(c, StringComparison.Ordinal) ? '\0' : c,
            };
            if (broad != '\0')
                key[length++] = broad;
        }

        return new string(key[..length]);
    }

    private static string Signs(string plain)
    {
        StringBuilder signs = new(plain.Length);
        for (int i = 0; i < plain.Length;)
        {
            (char sign, int length) = SignAt(plain, i);
            i += length;
            if (sign == 'h' && i == plain.Length && signs.Length > 0 && Vowels.Contains(signs[^1], StringComparison.Ordinal))
                continue;
            if (sign == '#')
                signs.Append("ks");
            else if (signs.Length == 0 || signs[^1] != sign)
                signs.Append(sign);
        }

        return signs.ToString();
    }

    private static (char Sign, int Length) SignAt(string plain, int at)
    {
        char c = plain[at];
        char next = at + 1 < plain.Length ? plain[at + 1] : '\0';
        char third = at + 2 < plain.Length ? plain[at + 2] : '\0';
        bool thirdIsVowel = IsVowel(third);
        switch (c, next)
        {
            case ('k', 'h'): return ('x', 2);
            case ('g', 'h'): return ('G', 2);
            case ('s', 'h'): return ('S', 2);
            case ('s', 'c') when third == 'h': return ('S', 3);
            case ('t', 'c') when third == 'h': return ('C', 3);
            case ('c', 'h'): return ('C', 2);
            case ('t', 'h'): return ('T', 2);
            case ('d', 'h'): return ('D', 2);
            case ('z', 'h'): return ('Z', 2);
            case ('p', 'h'): return ('f', 2);
            case ('c', 'k'): return ('k', 2);
            case ('d', 'j'): return ('j', 2);
            case ('o', 'o') or ('o', 'u'): return ('u', 2);
            case ('e', 'e'): return ('i', 2);
            case ('a', 'e') when third == 'e': return ('E', 3);
            case ('a' or 'e', 'i' or 'y') when !thirdIsVowel: return ('E', 2);
            case ('a', 'u') or ('a' or 'o', 'w') when !thirdIsVowel: return ('O', 2);
            case ('c', 'e' or 'i' or 'y'): return ('s', 1);
            default: return (c switch { 'c' => 'k', 'y' => 'i', 'x' => '#', _ => c }, 1);
        }
    }

    private static bool IsVowel(char c) => c is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static double Between(char a, char b) =>
        a == b ? 0 : Near.GetValueOrDefault(a < b ? (a, b) : (b, a), Vowels.Contains(a) && Vowels.Contains(b) ? 1 : 1.5);

    // One sound more: a vowel that is often left out ("Zawahri"), but not at the end, where it tells a woman's name from a man's.
    private static double Extra(string sound, int at) =>
        Vowels.Contains(sound[at], StringComparison.Ordinal) ? at == sound.Length - 1 ? 1 : .6 : sound[at] == 'h' ? .5 : 1;

    private static string Plain(char c)
    {
        const string From = "àáâãäåāăąçćčďèéêëēėęěğģìíîïīįıķłľļñńňņòóôõöōőřśşšșťţțùúûüūůűųýÿźżžđð";
        const string To = "aaaaaaaaacccdeeeeeeeeggiiiiiiiklllnnnnooooooorsssstttuuuuuuuuyyzzzdd";
        c = WordHash.Fold(c);
        if (c is >= 'a' and <= 'z')
            return c.ToString();
        int at = From.IndexOf(c, StringComparison.Ordinal);
        return at >= 0 ? To[at].ToString() : c switch
        {
            'ø' => "o",
            'ß' => "ss",
            'æ' => "ae",
            'œ' => "oe",
            'þ' => "th",
            _ => char.IsLetter(c) ? c.ToString() : "",
        };
    }
}
