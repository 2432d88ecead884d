namespace Parallax;

/// <summary>Marks the first word of each sentence, and all words of one that capitalises most of them, as many headlines do.</summary>
internal static class TitleCase
{
    // Shorter words (of, the, US) have a capital or none in either style.
    private const int ShortestTelling = 4;

    public static void Mark(SegmentedText segmented, WordClass[] classes)
    {
        foreach (Sentence sentence in segmented.Sentences)
            Mark(segmented, classes, sentence);
    }

    private static void Mark(SegmentedText segmented, WordClass[] classes, in Sentence sentence)
    {
        int first = sentence.FirstToken;
        while (first < sentence.EndToken && (classes[first] & WordClass.Word) == 0)
            first++;
        if (first < sentence.EndToken)
            classes[first] |= WordClass.First;
        if (!IsTitleCase(segmented, classes, sentence))
            return;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            classes[i] |= WordClass.TitleCase;
    }

    private static bool IsTitleCase(SegmentedText segmented, WordClass[] classes, in Sentence sentence)
    {
        bool isHeading = segmented.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Heading or BlockKind.Standfirst;

        // A heading that no block marks as one has no full stop; a short sentence full of names has.
        if (!isHeading && segmented.Text[sentence.Span.End - 1] == '.')
            return false;
        int capital = 0, small = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (segmented.Tokens[i].Kind != TokenKind.Word || segmented.Tokens[i].Length < ShortestTelling)
                continue;
            if ((classes[i] & WordClass.Capital) != 0)
                capital++;
            else
                small++;
        }

        return capital + small >= 3 && capital >= (isHeading ? 2 : 5) * small && (isHeading || capital >= 5);
    }
}
