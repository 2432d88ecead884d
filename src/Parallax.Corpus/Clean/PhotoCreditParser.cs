using System.Buffers;

namespace Parallax;

/// <summary>
/// Finds the credit of a picture at the end of a line: in brackets, after a bar, or as a last phrase of its own, with a photographic word
/// ("photo", "screengrab") or in the form <c>Name/Agency</c> or <c>AGENCY/Name</c>. What stands before it is the caption.
/// </summary>
internal sealed class PhotoCreditParser(WordLists lists)
{
    private const int LongestCredit = 110;
    private const int LongestCaption = 900;
    private const int MostWords = 14;
    private const int MostInitials = 6;
    private readonly NameSet agencies = new(lists.Lines("photo-agencies.txt"));
    private readonly string[] cues = [.. lists.Lines("photo-credits.txt").OrderByDescending(cue => cue.Length)];
    private readonly SearchValues<string> anyCue =
        SearchValues.Create([.. lists.Lines("photo-credits.txt")], StringComparison.OrdinalIgnoreCase);
    private readonly string[] joints =
        [.. LineWords.Of(lists, "credit-joint").Select(joint => joint[^1] == '…' ? joint[..^1] : joint + " ")];
    private readonly string[] through = [.. LineWords.Of(lists, "through").Select(word => $" {word} ")];
    private readonly WordTable<bool> smallWords = WordLists.SetOf(LineWords.Of(lists, "in-credit"));

    /// <summary>Where the credit starts that ends the line; -1 where there is none. The line's start where it is nothing else.</summary>
    public int Find(string text, TextSpan line)
    {
        if (line.Length > LongestCaption)
            return -1;
        ReadOnlySpan<char> span = line.In(text);
        int start = InBrackets(span);
        if (start < 0)
            start = AfterBar(span);
        if (start < 0)
            start = LastPhrase(span);
        return start < 0 ? -1 : line.Start + start;
    }

    /// <summary>Whether a whole line is the name of an agency for pictures, or names and agencies with strokes between them.</summary>
    public bool IsCreditLine(ReadOnlySpan<char> line) => line.Length <= LongestCredit && HasNameAndAgency(line);

    /// <summary>Whether it is the name of an agency for pictures.</summary>
    public bool IsAgency(ReadOnlySpan<char> name) => agencies.Contains(name);

    private int InBrackets(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> trimmed = line.TrimEnd('.');
        if (trimmed.IsEmpty || trimmed[^1] is not (')' or ']'))
            return -1;
        int open = trimmed.LastIndexOf(trimmed[^1] == ')' ? '(' : '[');
        if (open < 0 || trimmed.Length - open > LongestCredit)
            return -1;
        ReadOnlySpan<char> inside = trimmed[(open + 1)..^1].Trim();
        bool isCredit = HasNameAndAgency(inside) || IsNameAndInitials(inside)
            || (HasCue(inside, out int cueAt) && (HasAgency(inside) || IsCueWithName(inside, cueAt)));
        return isCredit ? open : -1;
    }

    private int AfterBar(ReadOnlySpan<char> line)
    {
        int bar = line.LastIndexOf('|');
        if (bar < 0 || line.Length - bar > LongestCredit)
            return -1;
        ReadOnlySpan<char> after = line[(bar + 1)..].Trim();
        return IsNames(after) && (HasNameAndAgency(after) || HasAgency(after) || HasCue(after, out _)) ? bar : -1;
    }

    // "… in Minsk. Photo: A. Writer/Agency", "… October 30, 2019. AGENCY/A. Writer".
    private int LastPhrase(ReadOnlySpan<char> line)
    {
        int start = LastPhraseStart(line);
        ReadOnlySpan<char> phrase = line[start..];
        if (phrase.Length is 0 or > LongestCredit)
            return -1;
        if (HasNameAndAgency(phrase))
            return start;
        bool cueLeads = HasCue(phrase, out int cueAt) && (cueAt == 0 ? IsCueWithName(phrase, 0) : HasAgency(phrase));
        return cueLeads && IsNames(phrase) ? start : -1;
    }

    // After the last full stop that ends a sentence and no abbreviation: the word before it has at least three letters or is a year.
    private static int LastPhraseStart(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> body = line.TrimEnd('.');
        int earliest = Math.Max(1, body.Length - LongestCredit);
        for (int at = body.Length - 2; at >= earliest; at--)
        {
            if (!char.IsWhiteSpace(body[at + 1]) || body[at] is not ('.' or '?' or '!' or '”' or '"'))
                continue;
            bool endsSentence = body[at] != '.'
                || (at >= 3 && char.IsLetterOrDigit(body[at - 1]) && char.IsLetterOrDigit(body[at - 2]) && char.IsLetterOrDigit(body[at - 3]));
            if (endsSentence)
                return body.Length - body[(at + 1)..].TrimStart().Length;
        }

        return body.Length <= LongestCredit ? 0 : line.Length;
    }

    private bool HasCue(ReadOnlySpan<char> phrase, out int at)
    {
        at = phrase.IndexOfAny(anyCue);
        if (at < 0)
            return false;
        foreach (string cue in cues)
        {
            at = phrase.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && (at == 0 || !char.IsLetterOrDigit(phrase[at - 1]))
                && (at + cue.Length == phrase.Length || !char.IsLetterOrDigit(phrase[at + cue.Length])))
            {
                return true;
            }
        }

        at = -1;
        return false;
    }

    // "Photo: Name", "Photo by Name", "Courtesy of Name", "Screengrab via Name".
    private bool IsCueWithName(ReadOnlySpan<char> phrase, int cueAt)
    {
        if (cueAt != 0)
            return false;
        foreach (string cue in cues)
        {
            if (!phrase.StartsWith(cue, StringComparison.OrdinalIgnoreCase))
                continue;
            ReadOnlySpan<char> rest = phrase[cue.Length..];
            if (rest.StartsWith(":"))
                return rest.Length > 1;
            rest = rest.TrimStart();
            foreach (string joint in joints)
            {
                if (rest.StartsWith(joint, StringComparison.OrdinalIgnoreCase))
                    return IsNames(rest[joint.Length..]);
            }
        }

        return false;
    }

    private bool HasAgency(ReadOnlySpan<char> phrase)
    {
        foreach (Range part in phrase.SplitAny(" /,;:()"))
        {
            if (agencies.Contains(phrase[part]))
                return true;
        }

        return agencies.Contains(phrase.Trim());
    }

    // Names and agencies with strokes between them, at least one part a known agency, no other words.
    private bool HasNameAndAgency(ReadOnlySpan<char> phrase)
    {
        if (phrase.IndexOf('/') < 0 || !IsNames(phrase) || phrase.Length > LongestCredit)
            return false;
        bool hasAgency = false;
        foreach (Range range in phrase.Split('/'))
        {
            ReadOnlySpan<char> part = phrase[range].Trim(" .,");
            foreach (string word in through)
            {
                int at = part.IndexOf(word, StringComparison.Ordinal);
                part = at > 0 ? part[(at + word.Length)..] : part;
            }

            int comma = part.LastIndexOf(',');
            hasAgency |= agencies.Contains(part) || (comma > 0 && agencies.Contains(part[(comma + 1)..].Trim()));
        }

        return hasAgency;
    }

    // "A. Name/ABC": in brackets at a line's end also where the agency is not known, if it has an agency's form.
    private static bool IsNameAndInitials(ReadOnlySpan<char> inside)
    {
        int stroke = inside.IndexOf('/');
        if (stroke < 0 || inside.LastIndexOf('/') != stroke)
            return false;
        LineForm name = LineForm.Of(inside[..stroke]);
        ReadOnlySpan<char> agency = inside[(stroke + 1)..].Trim();
        return name.Words is >= 2 and <= 4 && name.Capitalised == name.Words && !name.IsAllCaps && !inside.ContainsAnyInRange('0', '9')
            && agency.Length is >= 2 and <= MostInitials && !agency.ContainsAnyExceptInRange('A', 'Z');
    }

    // Every word begins with a capital, a digit or @, apart from small words of names and of credits.
    private bool IsNames(ReadOnlySpan<char> phrase)
    {
        int words = 0, other = 0;
        foreach (Range range in phrase.SplitAny(" /"))
        {
            ReadOnlySpan<char> word = phrase[range].Trim("()[]\"“”'.,:;-–");
            if (word.IsEmpty)
                continue;
            words++;
            bool isNameWord = char.IsUpper(word[0]) || char.IsDigit(word[0]) || word[0] is '@' || smallWords.Contains(word);
            other += isNameWord ? 0 : 1;
        }

        return words is > 0 and <= MostWords && other == 0;
    }
}
