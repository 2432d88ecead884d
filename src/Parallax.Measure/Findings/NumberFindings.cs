namespace Parallax;

/// <summary>Number of N: “x” in A, “y” in B. Only where each text gives one number, and no value makes two independent texts right.</summary>
internal static class NumberFindings
{
    public static IEnumerable<Finding> Of(AnnotatedCorpus corpus)
    {
        Independence independence = Independence.Of(corpus);
        return corpus.Numbers().Rows
            .Where(row => row.Agreement == NumberAgreement.Differs && row.IndependentTexts >= 2 && !row.Contradictions.Any())
            .Where(row => row.Pairs.Any(pair => pair.Agreement == NumberAgreement.Differs && AreIndependent(pair, independence)))
            .Select(row => Finding(row, independence));
    }

    private static bool AreIndependent(NumberPair pair, Independence independence) =>
        independence.FamilyOf(pair.First.Article) != independence.FamilyOf(pair.Second.Article);

    private static Finding Finding(NumberRow row, Independence independence)
    {
        IGrouping<(int, QuantityValue), NumberMention>[] texts =
            [.. row.Mentions.GroupBy(mention => (independence.FamilyOf(mention.Article), mention.Quantity.Value))];
        FindingLine[] lines = [.. texts.Select(text =>
            FindingLine.Of(text.First().Place, text.Select(mention => mention.Article)))];

        // Without any one text there are still two that differ.
        int[] counts = [.. texts.GroupBy(text => text.Key.Item2).Select(value => value.Count())];
        bool isFree = counts.Length >= 3 || (counts.Length == 2 && counts.Min() >= 2);
        FindingHold hold = isFree ? FindingHold.NoArticle : FindingHold.OnePlace;
        return new Finding(FindingKind.NumbersDiffer, lines, hold, row.Mentions.Count) { Number = row };
    }
}
