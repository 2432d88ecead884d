namespace Parallax;

/// <summary>
/// Sets the findings of one article in two files side by side: those with the same words first, then of what is left those that overlap most,
/// by half of the shorter one or more.
/// </summary>
internal static class FindingMatch
{
    public static IEnumerable<Difference> Differences(string article, IReadOnlyList<DiffFinding> olds, IReadOnlyList<DiffFinding> news)
    {
        Dictionary<string, Queue<DiffFinding>> byKey = new(StringComparer.Ordinal);
        foreach (DiffFinding finding in news)
        {
            if (!byKey.TryGetValue(finding.Key, out Queue<DiffFinding>? same))
                byKey.Add(finding.Key, same = new());
            same.Enqueue(finding);
        }

        List<Difference> found = [];
        List<DiffFinding> left = [];
        foreach (DiffFinding old in olds)
        {
            if (byKey.TryGetValue(old.Key, out Queue<DiffFinding>? same) && same.TryDequeue(out DiffFinding? now))
                Add(found, article, old, now);
            else
                left.Add(old);
        }

        List<DiffFinding> others = [.. byKey.Values.SelectMany(same => same).OrderBy(finding => finding.Span)];
        int longest = others.Count == 0 ? 0 : others.Max(finding => finding.Span.Length);
        foreach (DiffFinding old in left)
        {
            int best = Nearest(old, others, longest);
            if (best < 0)
            {
                found.Add(new Difference(article, old.Kind, DifferenceKind.Gone, old.In, old.Span, old.Rule, []));
                continue;
            }

            Add(found, article, old, others[best]);
            others.RemoveAt(best);
        }

        found.AddRange(others.Select(now => new Difference(article, now.Kind, DifferenceKind.Appeared, now.In, now.Span, now.Rule, [])));
        return found.OrderBy(difference => difference.In, StringComparer.Ordinal).ThenBy(difference => difference.Span);
    }

    private static int Nearest(DiffFinding old, List<DiffFinding> others, int longest)
    {
        int low = 0, high = others.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (others[middle].Span.Start < old.Span.Start - longest)
                low = middle + 1;
            else
                high = middle;
        }

        int best = -1, most = 0;
        for (int i = low; i < others.Count && others[i].Span.Start < old.Span.End; i++)
        {
            DiffFinding other = others[i];
            int shared = Math.Min(old.Span.End, other.Span.End) - Math.Max(old.Span.Start, other.Span.Start);
            bool mayBe = other.Kind == old.Kind && other.In == old.In && 2 * shared >= Math.Min(old.Span.Length, other.Span.Length);
            if (mayBe && shared > most)
                (best, most) = (i, shared);
        }

        return best;
    }

    private static void Add(List<Difference> found, string article, DiffFinding old, DiffFinding now)
    {
        List<FieldChange> changes = [];
        foreach (string field in old.Fields.Keys.Union(now.Fields.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            string? before = old.Fields.GetValueOrDefault(field), after = now.Fields.GetValueOrDefault(field);
            bool isRule = field.EndsWith(".rule", StringComparison.Ordinal);
            if (before != after && !(isRule && (before ?? after) is not null && (before is null || after is null)) && !Follows(field, changes))
                changes.Add(new FieldChange(field, before, after));
        }

        if (old.Rule is not null && now.Rule is not null && old.Rule != now.Rule)
            changes.Add(new FieldChange("rule", old.Rule, now.Rule));
        if (changes.Count > 0)
            found.Add(new Difference(article, now.Kind, DifferenceKind.Changed, now.In, now.Span, now.Rule ?? old.Rule, changes));
    }

    // Another speaker has another role, and other content other marks: the first says it all.
    private static bool Follows(string field, List<FieldChange> changes)
    {
        int point = field.IndexOf('.', StringComparison.Ordinal);
        string head = point > 0 ? field[..point] : field == "marked" ? "content" : "";
        return changes.Exists(change => change.Field == head);
    }
}
