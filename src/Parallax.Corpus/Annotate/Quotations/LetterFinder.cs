namespace Parallax;

/// <summary>Finds letters given in full: from "Dear …," to "Sincerely," they are whoever signs below.</summary>
internal sealed class LetterFinder(TextWords words, Paragraphs paragraphs, List<Utterance> found)
{
    private const int LongestEdge = 10;
    private const int LongestLetter = 80;

    /// <summary>Adds the letters of the text.</summary>
    public void Find()
    {
        for (int p = 0; p + 3 < paragraphs.Count; p++)
        {
            (int first, int end) = paragraphs[p];
            if (!words.Is(first, WordSet.LetterOpening) || end - first > LongestEdge || !words.Is(end - 1, WordClass.Comma | WordClass.Stop))
                continue;
            int close = Close(p + 1);
            if (close < 0)
                continue;
            List<(int First, int End)> parts = [];
            for (int q = p + 1; q < close; q++)
            {
                if (!paragraphs.IsTaken(q))
                    parts.Add(paragraphs[q]);
                paragraphs.Take(q);
            }

            (int name, int nameEnd) = paragraphs[close + 1];
            found.Add(new Utterance(RuleCode.QuoteLetter, name, nameEnd, parts));
            p = close;
        }
    }

    // The closing stands on a line of its own, and so does the name below it.
    private int Close(int from)
    {
        for (int q = from + 1; q + 1 < paragraphs.Count && q - from < LongestLetter; q++)
        {
            (int first, int end) = paragraphs[q];
            (int name, int nameEnd) = paragraphs[q + 1];
            if (end - first <= LongestEdge && words.Is(first, WordSet.LetterClosing) && words.Is(end - 1, WordClass.Comma)
                && nameEnd - name <= LongestEdge && words.Is(name, WordClass.Capital))
            {
                return q;
            }
        }

        return -1;
    }
}
