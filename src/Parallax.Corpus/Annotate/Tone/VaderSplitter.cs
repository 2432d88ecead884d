namespace Parallax;

/// <summary>
/// Splits a text as VADER does: at white space, with ASCII punctuation stripped from both ends of a token unless two characters or fewer
/// would be left (which keeps emoticons whole).
/// </summary>
internal ref struct VaderSplitter(ReadOnlySpan<char> sentence, VaderWords words)
{
    private const byte Space = 1;
    private const byte Punctuation = 2;
    private const byte Upper = 4;
    private const byte Lower = 8;
    private const byte Apostrophe = 16;
    private const int ShortestStripped = 3;

    private static readonly byte[] Classes = Classify();

    private readonly ReadOnlySpan<char> sentence = sentence;
    private readonly VaderWords words = words;
    private int at;

    /// <summary>The next token; false at the end.</summary>
    public bool Next(ref VaderToken token)
    {
        // Copies that the compiler can keep in registers.
        ReadOnlySpan<char> text = sentence;
        ReadOnlySpan<byte> classes = Classes;
        int start = at;
        while (start < text.Length && IsSpace(classes, text[start]))
            start++;
        if (start == text.Length)
            return false;
        int end = start + 1;
        while (end < text.Length && !IsSpace(classes, text[end]))
            end++;
        at = end;

        int first = start, last = end;
        while (first < last && IsPunctuation(classes, text[first]))
            first++;
        while (last > first && IsPunctuation(classes, text[last - 1]))
            last--;
        if (last - first >= ShortestStripped)
        {
            start = first;
            end = last;
        }

        uint hash = VaderHash.Start;
        int seen = 0;
        foreach (char c in text[start..end])
        {
            if (c < classes.Length)
            {
                int kind = classes[c];
                seen |= kind;
                hash = VaderHash.Add(hash, (char)(c | ((kind & Upper) << 3)));
            }
            else
            {
                seen |= char.IsUpper(c) ? Upper : char.IsLower(c) ? Lower : 0;
                hash = VaderHash.Add(hash, VaderHash.Lower(c));
            }
        }

        ReadOnlySpan<char> word = text[start..end];
        token.Start = start;
        token.Length = word.Length;
        token.IsUpper = (seen & (Upper | Lower)) == Upper;
        token.HasContractedNot = (seen & Apostrophe) != 0 && word.Contains("n't", StringComparison.OrdinalIgnoreCase);
        token.Entry = words.Find(word, VaderHash.Finish(hash));
        return true;
    }

    private static bool IsPunctuation(ReadOnlySpan<byte> classes, char c) => c < classes.Length && (classes[c] & Punctuation) != 0;

    private static bool IsSpace(ReadOnlySpan<byte> classes, char c) => c < classes.Length ? (classes[c] & Space) != 0 : char.IsWhiteSpace(c);

    private static byte[] Classify()
    {
        byte[] classes = new byte[128];
        for (char c = '\0'; c < classes.Length; c++)
        {
            classes[c] = char.IsAsciiLetterUpper(c) ? Upper : char.IsAsciiLetterLower(c) ? Lower

                // Python's white space, which has the four separators of ASCII that .NET's has not.
                : char.IsWhiteSpace(c) || c is >= '\u001C' and <= '\u001F' ? Space
                : char.IsPunctuation(c) || char.IsSymbol(c) ? Punctuation : (byte)0;
        }

        classes['\''] |= Apostrophe;
        return classes;
    }
}
