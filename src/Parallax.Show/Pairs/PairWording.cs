namespace Parallax;

/// <summary>What is said of two articles side by side: what stands in the texts, no direction and no motive.</summary>
internal static class PairWording
{
    /// <summary>What stands between the two sides of a row, as text.</summary>
    public static string Said(ArticlePair pair, PairRowShown shown)
    {
        PairRow row = shown.Row;
        if (shown.Kinds.Count > 0)
            return string.Join("; ", shown.Kinds.Select(kind => Said(pair, kind)));
        return Alone(pair, shown) is { } alone ? alone.Text + (alone.Place is { } place ? " " + pair.Where(place) : "")
            : row.IsJoined ? "the same words" : "";
    }

    /// <summary>What is said of a row whose sides do not render each other; null of others.</summary>
    public static (string Text, Place? Place)? Alone(ArticlePair pair, PairRowShown shown)
    {
        PairRow row = shown.Row;
        if (row.IsJoined)
            return null;
        if (row.IsHeadline)
            return ("headlines, not aligned", null);
        string other = row.Left.Count > 0 ? pair.Right : pair.Left;
        return shown.IsStub ? ("moved: beside", row.Elsewhere.Count > 0 ? row.Elsewhere[0] : row.Right[0])
            : row.Elsewhere.Count > 0 ? ($"said in {other} too, in", row.Elsewhere[0])
            : ($"only in {(row.Left.Count > 0 ? pair.Left : pair.Right)}", null);
    }

    /// <summary>Where something is read: "the headline", "sentence 4".</summary>
    public static string Where(this ArticlePair pair, Place place) =>
        pair.NumbersOf([place]) is { Length: > 0 } number ? $"sentence {number}" : "the headline";

    /// <summary>How both columns are read, and what cannot be told.</summary>
    public static string Reading(ArticlePair pair) =>
        $"Dropped, added, cut and longer are said of {pair.Right} against {pair.Left}: neither is taken for the original. “Only in” means that no "
        + "counterpart was found; it may be a miss.";

    private static string Said(ArticlePair pair, PairKind kind) =>
        kind.Name + (kind.Detail is null ? "" : $": {kind.Detail}") + (kind.Across is null ? "" : $" ({pair.Where(kind.Across)})")
        + (kind.IsPossibleTranslation ? ", possible translation" : "");
}
