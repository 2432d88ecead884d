namespace Parallax;

/// <summary>
/// Gathers linked numbers, the surest links first. Two groups become one only where no member excludes one of the other; and numbers that differ come
/// into one group only through two that were set against each other, never through others that agree.
/// </summary>
internal sealed class NumberGroups(IReadOnlyList<ComparedNumber> numbers)
{
    private readonly Group[] groupOf = [.. numbers.Select(number => new Group([number], []))];
    private readonly HashSet<(int First, int Second)> direct = [];

    /// <summary>Takes the two numbers of a link, and what each is grouped with, for counts of one thing.</summary>
    public void Join(NumberLink link)
    {
        Group a = groupOf[link.First.Index], b = groupOf[link.Second.Index];
        if (a != b)
        {
            HashSet<(double, double)> differing = [.. a.Differing, .. b.Differing, Values(link.First, link.Second)];
            bool agrees = link.First.Quantity.Value.Overlaps(link.Second.Quantity.Value);
            if (a.Members.Any(one => b.Members.Any(other => NumberLinks.Exclude(one, other)
                || (agrees && !one.Quantity.Value.Overlaps(other.Quantity.Value) && !differing.Contains(Values(one, other))))))
            {
                return;
            }

            Group joined = new([.. a.Members, .. b.Members], differing);
            foreach (ComparedNumber number in joined.Members)
                groupOf[number.Index] = joined;
        }

        a.Differing.Add(Values(link.First, link.Second));
        direct.Add((link.First.Index, link.Second.Index));
    }

    /// <summary>Whether two numbers are linked themselves, not only through others.</summary>
    public bool AreLinked(ComparedNumber first, ComparedNumber second) => direct.Contains((first.Index, second.Index));

    /// <summary>The groups, in corpus order.</summary>
    public IEnumerable<IReadOnlyList<ComparedNumber>> Of() =>
        groupOf.Distinct().Select(IReadOnlyList<ComparedNumber> (group) => [.. group.Members.OrderBy(number => number.Index)])
            .OrderBy(group => group[0].Index);

    private static (double, double) Values(ComparedNumber a, ComparedNumber b) =>
        (Math.Min(a.Stated, b.Stated), Math.Max(a.Stated, b.Stated));

    /// <summary>Numbers of one thing.</summary>
    /// <param name="differing">The numbers that were linked to each other, which may stand in it though they differ.</param>
    private sealed class Group(List<ComparedNumber> members, HashSet<(double, double)> differing)
    {
        public List<ComparedNumber> Members => members;

        public HashSet<(double, double)> Differing => differing;
    }
}
