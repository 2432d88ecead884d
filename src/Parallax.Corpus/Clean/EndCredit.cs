namespace Parallax;

/// <summary>Finds the agency's sign after the last sentence: "… he said. – ABC-XYZ", "… he said. (AP)".</summary>
internal static class EndCredit
{
    private const int LongestSign = 40;

    /// <summary>Where the sign starts, its dash or bracket included; -1 where there is none.</summary>
    public static int Find(string text, TextSpan paragraph, MediaTable media)
    {
        ReadOnlySpan<char> line = paragraph.In(text);
        int tailStart = Math.Max(0, line.Length - LongestSign);
        ReadOnlySpan<char> tail = line[tailStart..];
        int stop = tail.LastIndexOfAny(".!?\"”");

        // The sign itself may end with a full stop.
        if (stop == tail.Length - 1 && stop > 0)
            stop = tail[..stop].LastIndexOfAny(".!?\"”");
        if (stop < 0)
            return -1;
        ReadOnlySpan<char> after = tail[(stop + 1)..];
        ReadOnlySpan<char> sign = after.TrimStart();
        bool hasDash = sign.Length > 0 && sign[0] is '–' or '—' or '-' or '/';
        bool hasBrackets = sign.Length > 2 && sign[0] == '(' && sign.TrimEnd('.')[^1] == ')';
        if (!hasDash && !hasBrackets)
            return -1;
        ReadOnlySpan<char> name = sign.Trim("–—-/(). ");
        bool isSign = name.Length > 1 && (media.IsName(name) || (hasDash && IsInitials(name)));
        return isSign ? paragraph.Start + tailStart + stop + 1 + (after.Length - sign.Length) : -1;
    }

    private static bool IsInitials(ReadOnlySpan<char> name)
    {
        if (name.Length > 12)
            return false;
        foreach (char c in name)
        {
            if (!char.IsAsciiLetterUpper(c) && c is not ('-' or '/'))
                return false;
        }

        return true;
    }
}
