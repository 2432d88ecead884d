namespace Parallax;

/// <summary>
/// Tells a standfirst from a first paragraph. It is one sentence of ordinary length before at least three paragraphs, and either a byline, a
/// date or a picture stands between it and them, or the next paragraph has the dateline, or the report starts anew after it: the next
/// paragraph is longer and takes up a run of four of its words, or takes up words of it while a later one repeats eight in a row.
/// </summary>
internal static class StandfirstFinder
{
    private const int LongestStandfirst = 250;
    private const int LeastParagraphs = 3;
    private const int RunLength = 4;
    private const int LongRun = 8;
    private const int LeastShared = 2;
    private const int SearchedCharacters = 20_000;

    /// <summary>Whether the paragraph at <paramref name="first"/>, the first of the text, is a standfirst.</summary>
    public static bool IsStandfirst(string text, LineList lines, int first)
    {
        ref LabelledLine candidate = ref lines[first];
        if (candidate.Lead is not null || candidate.Main.Length > LongestStandfirst || !IsOneSentence(candidate.Main.In(text)))
            return false;
        List<TextSpan> rest = [];
        bool isDated = false;
        bool isSetApart = false;
        int length = 0;
        for (int at = first + 1; at < lines.Count && length < SearchedCharacters; at++)
        {
            if (lines[at].Kind == BlockKind.Body)
            {
                if (rest.Count == 0)
                    isDated = lines[at].Lead?.Exists(piece => piece.Kind == BlockKind.Dateline) == true;
                rest.Add(lines[at].Main);
                length += lines[at].Main.Length;
            }
            else if (rest.Count == 0)
            {
                isSetApart |= lines[at].Kind is BlockKind.Byline or BlockKind.Date or BlockKind.Caption or BlockKind.PhotoCredit;
            }
        }

        if (rest.Count < LeastParagraphs)
            return false;
        return isSetApart || isDated
            || (rest[0].Length > candidate.Main.Length && IsTakenUp(text, candidate.Main, rest));
    }

    /// <summary>Whether a line holds one sentence, and is not in quotation marks.</summary>
    public static bool IsOneSentence(ReadOnlySpan<char> line)
    {
        if (line[0] is '"' or '“' or '\'' or '‘' || line[^1] is '"' or '”')
            return false;
        for (int at = 3; at + 2 < line.Length; at++)
        {
            bool ends = line[at] is '?' or '!' || (line[at] == '.' && char.IsLetter(line[at - 1]) && char.IsLetter(line[at - 2]) && char.IsLower(line[at - 1]));
            if (ends && line[at + 1] == ' ' && char.IsUpper(line[at + 2]) && !IsAbbreviation(line, at))
                return false;
        }

        return true;
    }

    // "Gen. Name", "Feb. 7": a capital and at most three letters more before the stop.
    private static bool IsAbbreviation(ReadOnlySpan<char> line, int stop)
    {
        int start = stop;
        while (start > 0 && char.IsLetter(line[start - 1]))
            start--;
        return stop - start <= 4 && char.IsUpper(line[start]);
    }

    private static bool IsTakenUp(string text, TextSpan candidate, List<TextSpan> rest)
    {
        HashSet<int> words = [];
        HashSet<(int, int, int, int)> runs = [];
        Runs(candidate.In(text), hash => words.Add(hash), run => runs.Add(run));
        HashSet<int> shared = [];
        int inARow = 0, longest = 0;
        for (int at = 0; at < rest.Count && longest < LongRun; at++)
        {
            bool isNext = at == 0;
            inARow = 0;
            Runs(
                rest[at].In(text),
                hash => _ = isNext && words.Contains(hash) && shared.Add(hash),
                run =>
                {
                    inARow = !runs.Contains(run) ? 0 : inARow == 0 ? RunLength : inARow + 1;
                    longest = Math.Max(longest, inARow);
                });
            if (shared.Count < LeastShared)
                return false;
            if (isNext && longest >= RunLength)
                return true;
        }

        return longest >= LongRun;
    }

    // Longer words by hash, and runs of words that hold at least two longer ones.
    private static void Runs(ReadOnlySpan<char> text, Action<int> onLongWord, Action<(int, int, int, int)> onRun)
    {
        (int, int, int, int) run = default;
        int count = 0, longBits = 0;
        for (int at = 0; at < text.Length;)
        {
            int end = at;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end == at)
            {
                at++;
                continue;
            }

            int hash = string.GetHashCode(text[at..end], StringComparison.OrdinalIgnoreCase);
            bool isLong = end - at >= 4;
            if (isLong)
                onLongWord(hash);
            run = (run.Item2, run.Item3, run.Item4, hash);
            longBits = ((longBits << 1) | (isLong ? 1 : 0)) & 0b1111;
            if (++count >= RunLength && int.PopCount(longBits) >= 2)
                onRun(run);
            at = end;
        }
    }
}
