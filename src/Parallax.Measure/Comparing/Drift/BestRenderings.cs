namespace Parallax;

/// <summary>
/// Leaves out a pair of renderings where one of the two has a better match in the other article: of two like sentences of one letter, each is
/// compared with itself.
/// </summary>
internal static class BestRenderings
{
    // The words that another rendering has too, and more.
    private const double Covered = .8;

    public static IEnumerable<(RenderingPair Pair, bool ByPhrase)> Of(
        IReadOnlyList<(RenderingPair Pair, bool ByPhrase)> pairs, DriftReader reader)
    {
        Dictionary<(VoicedText, int, AnnotatedArticle), List<Side>> sides = [];
        foreach ((RenderingPair pair, _) in pairs)
        {
            foreach (Side side in Sides(pair))
            {
                foreach (int sentence in side.Own.Sentences)
                    sides.At((side.Own.Told, sentence, side.Other.Article)).Add(side);
            }
        }

        return pairs.Where(entry => reader.IsOneText(entry.Pair)
            || !Sides(entry.Pair).Any(side => side.Own.Sentences.Any(sentence => sides[(side.Own.Told, sentence, side.Other.Article)]
                .Exists(other => other.Pair.Weight > entry.Pair.Weight && Covers(other.Starts, side.Starts)))));
    }

    private static Side[] Sides(RenderingPair pair) =>
        [new(pair, pair.A, pair.B, Starts(pair.A, pair.OfA)), new(pair, pair.B, pair.A, Starts(pair.B, pair.OfB))];

    private static HashSet<int> Starts(ToldRendering rendering, int[] matches) =>
        [.. Enumerable.Range(0, matches.Length).Where(i => matches[i] >= 0 && rendering.Words[i].IsContent)
            .Select(i => rendering.Words[i].Span.Start)];

    private static bool Covers(HashSet<int> more, HashSet<int> words) => words.Count(more.Contains) >= Covered * words.Count;

    private sealed record Side(RenderingPair Pair, ToldRendering Own, ToldRendering Other, HashSet<int> Starts);
}
