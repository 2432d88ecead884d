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
    private const int SearchedCharacters = 20_000;
    private const int SetSize = 512;

    /// <summary>Whether the paragraph at <paramref name="first"/>, the first of the text, is a standfirst.</summary>
    public static bool IsStandfirst(string text, LineList lines, int first)
    {
        ref LabelledLine candidate = ref lines[first];
        if (candidate.Lead is not null || candidate.Main.Length > LongestStandfirst || !IsOneSentence(candidate.Main.In(text)))
            return false;
        int next = -1, paragraphs = 0, length = 0;
        bool isSetApart = false;
        for (int at = first + 1; at < lines.Count && length < SearchedCharacters; at++)
        {
            ref LabelledLine line = ref lines[at];
            if (line.Kind == BlockKind.Body)
            {
                if (paragraphs++ == 0)
                    next = at;
                length += line.Main.Length;
            }
            else if (paragraphs == 0)
            {
                isSetApart |= line.Kind is BlockKind.Byline or BlockKind.Date or BlockKind.Caption or BlockKind.PhotoCredit;
            }
        }

        if (paragraphs < LeastParagraphs)
            return false;
        bool isDated = lines[next].Lead?.Exists(static piece => piece.Kind == BlockKind.Dateline) == true;
        return isSetApart || isDated || (lines[next].Main.Length > candidate.Main.Length && IsTakenUp(text, lines, first, next));
    }

    /// <summary>Whether a line holds one sentence, and is not in quotation marks.</summary>
    public static bool IsOneSentence(ReadOnlySpan<char> line)
    {
        if (line[0] is '"' or '“' or '\'' or '‘' || line[^1] is '"' or '”')
            return false;
        for (int at = 3; at + 2 < line.Length; at++)
        {
            bool ends = line[at] is '?' or '!'
                || (line[at] == '.' && char.IsLetter(line[at - 1]) && char.IsLetter(line[at - 2]) && char.IsLower(line[at - 1]));
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

    // The candidate's longer words, and its runs, are looked for in the paragraphs from the next one on.
    private static bool IsTakenUp(string text, LineList lines, int candidate, int next)
    {
        HashSet words = new(stackalloc ulong[SetSize]), runs = new(stackalloc ulong[SetSize]);
        ulong shared = 0;
        bool areTwo = false;
        WordRuns own = new(lines[candidate].Main.In(text));
        while (own.Next())
        {
            if (own.IsLong)
                words.Add(own.Word);
            if (own.IsRun)
                runs.Add(own.Run);
        }

        int length = 0;
        for (int at = next; at < lines.Count && length < SearchedCharacters; at++)
        {
            if (lines[at].Kind != BlockKind.Body)
                continue;
            length += lines[at].Main.Length;
            int inARow = 0, longest = 0;
            WordRuns read = new(lines[at].Main.In(text));
            while (read.Next())
            {
                if (at == next && read.IsLong && words.Contains(read.Word))
                {
                    areTwo |= shared != 0 && shared != read.Word;
                    shared = read.Word;
                }

                if (!read.IsRun)
                    continue;
                inARow = !runs.Contains(read.Run) ? 0 : inARow == 0 ? RunLength : inARow + 1;
                longest = Math.Max(longest, inARow);
            }

            if (!areTwo)
                return false;
            if (longest >= (at == next ? RunLength : LongRun))
                return true;
        }

        return false;
    }

    // Numbers other than 0, as many as a standfirst has words at the most.
    private readonly ref struct HashSet(Span<ulong> slots)
    {
        private readonly Span<ulong> slots = slots;

        public bool Contains(ulong hash) => slots[Slot(hash)] == hash;

        public void Add(ulong hash) => slots[Slot(hash)] = hash;

        private int Slot(ulong hash)
        {
            int at = (int)(hash >> 40) & (SetSize - 1);
            while (slots[at] != 0 && slots[at] != hash)
                at = (at + 1) & (SetSize - 1);
            return at;
        }
    }

    // The words of a text by hash, letter case aside, and runs of four words that hold at least two longer ones.
    private ref struct WordRuns(ReadOnlySpan<char> text)
    {
        private const ulong Prime = 0x9E3779B97F4A7C15;
        private readonly ReadOnlySpan<char> text = text;
        private int at;
        private int count;
        private int longBits;
        private ulong first;
        private ulong second;
        private ulong third;

        public ulong Word { get; private set; }

        public readonly bool IsLong => (longBits & 1) != 0;

        public readonly bool IsRun => count >= RunLength && int.PopCount(longBits) >= 2;

        public readonly ulong Run => (((((first * Prime) ^ second) * Prime) ^ third) * Prime) ^ Word | 1;

        public bool Next()
        {
            while (at < text.Length && !char.IsLetterOrDigit(text[at]))
                at++;
            if (at == text.Length)
                return false;
            int start = at;
            ulong hash = 1;
            for (; at < text.Length && char.IsLetterOrDigit(text[at]); at++)
                hash = (hash ^ char.ToUpperInvariant(text[at])) * Prime;
            (first, second, third, Word) = (second, third, Word, hash | 1);
            longBits = ((longBits << 1) | (at - start >= 4 ? 1 : 0)) & 0b1111;
            count++;
            return true;
        }
    }
}
