using System.Buffers;

namespace Parallax;

/// <summary>Says of every analysed word in whose voice it stands, from the quotations.</summary>
internal static class VoiceAnnotator
{
    // What is laid over a word: nothing, or the number of its quotation times two, and one more where it stands in marks.
    private const int Own = -1;

    /// <summary>The analysed words of an article as stretches of one voice and one quotation, inside one block, in reading order.</summary>
    public static VoiceRun[] Annotate(SegmentedArticle article, IReadOnlyList<Quotation> quotations)
    {
        VoiceRun[] runs = new VoiceRun[16];
        int count = 0;
        long[] order = new long[quotations.Count];
        foreach (SegmentedText segmented in article.Texts)
        {
            int[] said = ArrayPool<int>.Shared.Rent(segmented.Tokens.Length);
            Lay(segmented, quotations, order, said.AsSpan(0, segmented.Tokens.Length));
            foreach (Sentence sentence in segmented.Sentences)
                Collect(segmented, sentence, quotations, said, ref runs, ref count);
            ArrayPool<int>.Shared.Return(said);
        }

        return runs[..count];
    }

    private static void Lay(SegmentedText segmented, IReadOnlyList<Quotation> quotations, long[] order, Span<int> said)
    {
        said.Fill(Own);
        int count = 0;
        for (int q = 0; q < quotations.Count; q++)
        {
            if (quotations[q].In == segmented.Part)
                order[count++] = ((long)(int.MaxValue - quotations[q].Words) << 32) | (uint)q;
        }

        // Of nested statements the inner one says whose words they are, so the longer are laid down first; words in marks stay the quoted speaker's.
        Array.Sort(order, 0, count);
        for (int i = 0; i < count; i++)
        {
            int q = (int)order[i];
            if (quotations[q].Kind != QuotationKind.Uncredited)
                Lay(segmented, quotations[q].Content, 2 * q, said);
        }

        for (int i = 0; i < count; i++)
        {
            int q = (int)order[i];
            Lay(segmented, quotations[q].Marked, (2 * q) + 1, said);
        }
    }

    private static void Lay(SegmentedText segmented, IReadOnlyList<TextSpan> spans, int laid, Span<int> said)
    {
        for (int s = 0; s < spans.Count; s++)
        {
            TextSpan span = spans[s];
            for (int i = segmented.TokenAt(span.Start); i < said.Length && segmented.Tokens[i].Start < span.End; i++)
                said[i] = laid;
        }
    }

    private static void Collect(
        SegmentedText segmented, in Sentence sentence, IReadOnlyList<Quotation> quotations, int[] said, ref VoiceRun[] runs, ref int count)
    {
        Token[] tokens = segmented.Tokens;
        for (int i = sentence.FirstToken; i < sentence.EndToken;)
        {
            int first = i, last = i, words = 0;
            for (; i < sentence.EndToken && (words == 0 || !tokens[i].IsWord || said[i] == said[first]); i++)
            {
                if (!tokens[i].IsWord)
                    continue;
                first = words == 0 ? i : first;
                last = i;
                words++;
            }

            if (words == 0)
                return;
            if (count == runs.Length)
                Array.Resize(ref runs, 2 * count);
            int quotation = said[first] < 0 ? Own : said[first] >> 1;
            TextSpan span = TextSpan.FromBounds(tokens[first].Start, tokens[last].End);
            runs[count++] = new VoiceRun(segmented.Part, span, VoiceOf(said[first], quotations), words, quotation);
        }
    }

    private static Voice VoiceOf(int laid, IReadOnlyList<Quotation> quotations) =>
        laid < 0 ? Voice.Own
        : (laid & 1) == 0 ? Voice.Attributed
        : quotations[laid >> 1].Speaker is null ? Voice.Uncredited : Voice.Quoted;
}
