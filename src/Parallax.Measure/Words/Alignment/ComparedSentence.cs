namespace Parallax;

/// <summary>A sentence that is compared.</summary>
/// <param name="Text">The text that it stands in.</param>
/// <param name="IsRunning">Whether it is one of the running text, whose order means something; headlines, standfirsts and captions say again what
/// stands there.</param>
/// <param name="Vector">What is compared.</param>
internal sealed record ComparedSentence(int Article, SegmentedText Text, int Index, bool IsRunning, FeatureVector Vector)
{
    public TextSpan Span => Text.Sentences[Index].Span;

    /// <summary>Whether <paramref name="other"/> is the next or the last one of the same running text.</summary>
    public bool IsBeside(ComparedSentence other) =>
        ReferenceEquals(Text, other.Text) && Math.Abs(Index - other.Index) == 1 && IsRunning && other.IsRunning;

    /// <summary>The sentences of <paramref name="article"/> that say something, in reading order.</summary>
    /// <param name="quotations">What is reported in it, where that is known.</param>
    /// <param name="reader">Makes the vectors.</param>
    public static IEnumerable<ComparedSentence> Of(int number, SegmentedArticle article, IReadOnlyList<Quotation> quotations, VectorReader reader)
    {
        foreach (SegmentedText text in article.Texts)
        {
            ReportedContent reported = new(text, quotations);
            for (int i = 0; i < text.Sentences.Length; i++)
            {
                bool isRunning = text.Part == TextPart.Text && text.Blocks[text.Sentences[i].Block].Kind is BlockKind.Body or BlockKind.Heading;
                FeatureVector vector = reader.Sentence(text, text.Sentences[i], reported.In(text.Sentences[i]));
                if (vector.Length > 0)
                    yield return new ComparedSentence(number, text, i, isRunning, vector);
            }
        }
    }
}
