namespace Parallax;

/// <summary>Says of every analysed word in whose voice it stands, from the quotations.</summary>
internal static class VoiceAnnotator
{
    /// <summary>The analysed words of <paramref name="article"/> as stretches of one voice and one quotation, inside one block, in reading order.</summary>
    public static VoiceRun[] Annotate(SegmentedArticle article, IReadOnlyList<Quotation> quotations)
    {
        List<VoiceRun> runs = [];
        foreach (SegmentedText segmented in article.Texts)
            Read(segmented, quotations, runs);
        return [.. runs];
    }

    private static void Read(SegmentedText segmented, IReadOnlyList<Quotation> quotations, List<VoiceRun> runs)
    {
        Said[] said = new Said[segmented.Tokens.Length];
        Array.Fill(said, new Said(Voice.Own, -1));
        List<int> order = [];
        for (int q = 0; q < quotations.Count; q++)
        {
            if (quotations[q].In == segmented.Part)
                order.Add(q);
        }

        // Of nested statements the inner one says whose words they are, so the longer are laid down first; words in marks stay the quoted speaker's.
        order.Sort((a, b) => quotations[a].Words != quotations[b].Words ? quotations[b].Words.CompareTo(quotations[a].Words) : a.CompareTo(b));
        foreach (int q in order)
        {
            if (quotations[q].Kind != QuotationKind.Uncredited)
                Lay(segmented, quotations[q].Content, new Said(Voice.Attributed, q), said);
        }

        foreach (int q in order)
            Lay(segmented, quotations[q].Marked, new Said(quotations[q].Speaker is null ? Voice.Uncredited : Voice.Quoted, q), said);
        foreach (Sentence sentence in segmented.Sentences)
            Collect(segmented, sentence, said, runs);
    }

    private static void Lay(SegmentedText segmented, IReadOnlyList<TextSpan> spans, Said laid, Said[] said)
    {
        for (int s = 0; s < spans.Count; s++)
        {
            for (int i = segmented.TokenAt(spans[s].Start); i < said.Length && segmented.Tokens[i].Start < spans[s].End; i++)
                said[i] = laid;
        }
    }

    private static void Collect(SegmentedText segmented, Sentence sentence, Said[] said, List<VoiceRun> runs)
    {
        Token[] tokens = segmented.Tokens;
        int first = -1, last = -1, words = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!tokens[i].IsWord)
                continue;
            if (words > 0 && said[i] != said[first])
            {
                runs.Add(Run());
                words = 0;
            }

            first = words == 0 ? i : first;
            last = i;
            words++;
        }

        if (words > 0)
            runs.Add(Run());

        VoiceRun Run() => new(segmented.Part, TextSpan.FromBounds(tokens[first].Start, tokens[last].End), said[first].Voice, words, said[first].Quotation);
    }

    /// <summary>Whose voice a word stands in, and in which quotation.</summary>
    private readonly record struct Said(Voice Voice, int Quotation);
}
