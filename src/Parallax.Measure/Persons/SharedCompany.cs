namespace Parallax;

/// <summary>
/// Whether two names keep the same company: whether an article with the one and an article with the other also name a third party that few articles
/// name. In a corpus on one event that goes without saying; in one on many, a Richards of one story is not the Richards of another.
/// </summary>
internal sealed class SharedCompany
{
    // So few articles are about one event, as good as always.
    private const int OneEvent = 20;

    // Somebody in so many articles is the one whom a name brings to mind.
    private const int WellKnown = 10;
    private const double Rare = .05;
    private readonly List<HashSet<SpokenName>> rareNames = [];

    public SharedCompany(IEnumerable<SpokenName> names, int articles)
    {
        IsOneEvent = articles <= OneEvent;
        if (IsOneEvent)
            return;
        for (int i = 0; i < articles; i++)
            rareNames.Add([]);
        double most = Math.Max(3, Rare * articles);
        foreach (SpokenName name in names.Where(name => name.Articles.Count >= 2 && name.Articles.Count <= most
            && name.Kind is PersonKind.Person or PersonKind.Body or PersonKind.Place))
        {
            foreach (int article in name.Articles)
                rareNames[article].Add(name);
        }
    }

    /// <summary>Whether there are so few articles that they are taken to be on one event.</summary>
    public bool IsOneEvent { get; }

    /// <summary>Whether the articles of <paramref name="name"/> are about what those of <paramref name="group"/> are about.</summary>
    public bool IsKept(SpokenName name, PersonGroup group)
    {
        if (IsOneEvent || group.Articles.Count >= WellKnown || name.Articles.Overlaps(group.Articles))
            return true;
        HashSet<SpokenName> company = [.. name.Articles.SelectMany(article => rareNames[article])];
        company.Remove(name);
        company.ExceptWith(group.Names);
        return group.Articles.Any(article => rareNames[article].Overlaps(company));
    }
}
