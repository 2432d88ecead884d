namespace Parallax.Tests;

/// <summary>The voice that the hand-marked quotations give to a place.</summary>
internal static class GoldVoice
{
    /// <summary>The voice of the word at <paramref name="position"/>; null in a block that is not analysed.</summary>
    public static Voice? At(GoldArticle gold, int position)
    {
        GoldBlock? block = gold.Blocks.FirstOrDefault(candidate => candidate.Span.Contains(position));
        if (block is null || !new Block(block.BlockKind, block.Span).IsAnalysed)
            return null;
        GoldQuotation? quotation = gold.Quotations.FirstOrDefault(candidate => candidate.Content.Any(span => span.Contains(position)));
        return quotation switch
        {
            null => Voice.Own,
            { QuotationKind: QuotationKind.Uncredited } => Voice.Uncredited,
            _ => quotation.Marked.Any(span => span.Contains(position)) ? Voice.Quoted : Voice.Attributed,
        };
    }
}
