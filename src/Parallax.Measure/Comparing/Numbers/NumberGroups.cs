namespace Parallax;

/// <summary>Gathers linked numbers, the surest links first; two groups become one only where no member excludes one of the other.</summary>
internal sealed class NumberGroups(IReadOnlyList<ComparedNumber> numbers)
{
    private readonly List<ComparedNumber>[] groupOf = [.. numbers.Select(number => new List<ComparedNumber> { number })];
    private readonly HashSet<(int First, int Second)> direct = [];

    /// <summary>Takes the two numbers of a link, and what each is grouped with, for counts of one thing.</summary>
    public void Join(NumberLink link)
    {
        List<ComparedNumber> a = groupOf[link.First.Index], b = groupOf[link.Second.Index];
        if (a != b)
        {
            if (a.Any(one => b.Any(other => NumberLinks.Exclude(one, other))))
                return;
            (List<ComparedNumber> large, List<ComparedNumber> small) = a.Count >= b.Count ? (a, b) : (b, a);
            large.AddRange(small);
            foreach (ComparedNumber number in small)
                groupOf[number.Index] = large;
        }

        direct.Add((link.First.Index, link.Second.Index));
    }

    /// <summary>Whether two numbers are linked themselves, not only through others.</summary>
    public bool AreLinked(ComparedNumber first, ComparedNumber second) => direct.Contains((first.Index, second.Index));

    /// <summary>The groups, in corpus order.</summary>
    public IEnumerable<IReadOnlyList<ComparedNumber>> Of() =>
        groupOf.Distinct().Select(IReadOnlyList<ComparedNumber> (group) => [.. group.OrderBy(number => number.Index)])
            .OrderBy(group => group[0].Index);
}
