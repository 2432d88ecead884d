namespace Parallax;

/// <summary>A rendering as it stands in the grid of its statement.</summary>
internal sealed record RenderingShown(
    Place Place, string? Speaker, IReadOnlyList<TextSpan> OnlyHere, IReadOnlyList<DriftChange> Changes, Place? Against, IReadOnlyList<Place> Same)
{
    /// <summary>The fullest first, then each other beside it, or beside the one that it differs from most, the most different first.</summary>
    public static IEnumerable<RenderingShown> Of(DriftStatement statement)
    {
        List<(DriftPair Pair, bool IsBeside)> rows = [];
        HashSet<Place> seen = new(ReferenceEqualityComparer.Instance) { statement.Fullest };
        foreach (DriftPair pair in statement.Pairs.Where(pair => ReferenceEquals(pair.A, statement.Fullest) && seen.Add(pair.B)).ToArray())
            rows.Add((pair, true));
        foreach (DriftPair pair in statement.Pairs.Where(pair => seen.Add(pair.B)).ToArray())
            rows.Add((pair, false));
        var groups = rows
            .GroupBy(row => (Text: row.Pair.B.Line(), row.IsBeside, Kinds: string.Join(' ', row.Pair.Kinds)))
            .OrderByDescending(group => group.Max(row => row.Pair.Difference))
            .ToArray();
        yield return Fullest(statement, [.. groups.Select(group => group.First()).Where(row => row.IsBeside).Select(row => row.Pair)]);
        foreach (var group in groups)
        {
            DriftPair pair = group.First().Pair;
            Place[] same = [.. group.Skip(1).Select(row => row.Pair.B)];
            yield return new RenderingShown(pair.B, pair.SpeakerB, OnlyHereOf(pair.WordsB), pair.Changes, group.Key.IsBeside ? null : pair.A, same);
        }
    }

    // Bold in the fullest is what no rendering beside it has.
    private static RenderingShown Fullest(DriftStatement statement, DriftPair[] beside)
    {
        List<TextSpan> only = [];
        foreach (TextSpan span in beside.Length == 0 ? [] : OnlyHereOf(beside[0].WordsA))
        {
            TextSpan left = span;
            foreach (DriftPair other in beside.Skip(1))
            {
                TextSpan[] shared = [.. OnlyHereOf(other.WordsA).Where(entry => entry.Overlaps(left))];
                left = shared.Length == 0 ? default : TextSpan.FromBounds(Math.Max(left.Start, shared[0].Start), Math.Min(left.End, shared[0].End));
                if (left.IsEmpty)
                    break;
            }

            if (!left.IsEmpty)
                only.Add(left);
        }

        return new RenderingShown(statement.Fullest, beside.Length > 0 ? beside[0].SpeakerA : statement.Fullest.Speaker, only, [], null, []);
    }

    private static TextSpan[] OnlyHereOf(IReadOnlyList<DiffRun> runs) => [.. runs.Where(run => run.IsOnlyHere).Select(run => run.Span)];
}
