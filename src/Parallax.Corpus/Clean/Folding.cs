namespace Parallax;

/// <summary>Compares stretches of text without regard to white space, marks and case, without making a copy.</summary>
internal static class Folding
{
    /// <summary>Whether two texts have the same letters and digits in the same order, and at least one.</summary>
    public static bool Same(ReadOnlySpan<char> left, ReadOnlySpan<char> right) =>
        CommonPrefix(left, right, out bool leftEnds, out bool rightEnds) > 0 && leftEnds && rightEnds;

    /// <summary>Whether <paramref name="whole"/> begins with the letters and digits of <paramref name="start"/> and has more.</summary>
    public static bool StartsWith(ReadOnlySpan<char> whole, ReadOnlySpan<char> start) =>
        CommonPrefix(whole, start, out bool wholeEnds, out bool startEnds) > 0 && startEnds && !wholeEnds;

    private static int CommonPrefix(ReadOnlySpan<char> left, ReadOnlySpan<char> right, out bool leftEnds, out bool rightEnds)
    {
        int i = 0, j = 0, common = 0;
        while (true)
        {
            i = NextLetter(left, i);
            j = NextLetter(right, j);
            leftEnds = i == left.Length;
            rightEnds = j == right.Length;
            if (leftEnds || rightEnds || char.ToLowerInvariant(left[i]) != char.ToLowerInvariant(right[j]))
                return common;
            i++;
            j++;
            common++;
        }
    }

    private static int NextLetter(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !IsLetter(text[from]))
            from++;
        return from;
    }

    // Halves of pairs above U+FFFF count as letters, so that scripts and emoji outside the basic plane are compared and not skipped.
    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c);
}
