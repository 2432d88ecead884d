using System.Security.Cryptography;

namespace Parallax.Parts;

/// <summary>
/// The page that tables and figures are written into: which ids are taken, where the articles stand, and which lists of places are still to be
/// written. One page, one context; it is the only thing here that changes.
/// </summary>
public sealed class ShowContext
{
    private readonly HashSet<string> taken = new(StringComparer.Ordinal);
    private readonly Dictionary<Concordance, string> lists = new(SamePlaces.Comparer);
    private readonly List<PlaceList> pending = [];
    private readonly Dictionary<AnnotatedArticle, int> numbers = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<AnnotatedArticle, HashSet<(TextPart In, TextSpan Span)>> linked = new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<AnnotatedArticle, Dictionary<(TextPart In, TextSpan Span), (string Id, Place Place)>> single =
        new(ReferenceEqualityComparer.Instance);
    private readonly Dictionary<AnnotatedArticle, HashSet<(TextPart In, TextSpan Span)>> shown = new(ReferenceEqualityComparer.Instance);
    private int singles;
    private readonly string prefix;

    private ShowContext(string prefix, bool isFragment)
    {
        this.prefix = prefix;
        IsFragment = isFragment;
    }

    /// <summary>Whether the HTML has to bring its style sheet along, because the page around it is somebody else's.</summary>
    public bool IsFragment { get; }

    /// <summary>Whether so many articles are on the page that the context of each place is kept short.</summary>
    internal bool IsCrowded => numbers.Count > MostColumns;

    /// <summary>A page that has the style sheet and its patterns, and that shows these articles as marked texts, numbered from 1.</summary>
    /// <param name="articles">The articles that the page will show; none where numbers only open onto lists of places.</param>
    public static ShowContext ForPage(IReadOnlyList<AnnotatedArticle>? articles = null) => ForPage(articles, []);

    internal static ShowContext ForPage(
        IReadOnlyList<AnnotatedArticle>? articles, IEnumerable<KeyValuePair<(AnnotatedArticle, AnnotatedArticle), string>> pairs)
    {
        ShowContext context = new("", isFragment: false) { Pairs = pairs.ToDictionary() };
        foreach ((int index, AnnotatedArticle article) in (articles ?? []).Index())
            context.numbers[article] = index + 1;
        return context;
    }

    /// <summary>A fragment on its own, as a notebook shows it. Its ids begin with a hash of what it shows, so that two do not clash.</summary>
    /// <param name="content">What it shows.</param>
    public static ShowContext ForFragment(string content)
    {
        return new($"p{Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(content)))[..8]}-", isFragment: true);
    }

    /// <summary>An id like <paramref name="wanted"/> that nothing on the page has yet.</summary>
    internal string Unique(string wanted)
    {
        string id = prefix + wanted;
        for (int i = 2; !taken.Add(id); i++)
            id = $"{prefix}{wanted}-{i.ToString(CultureInfo.InvariantCulture)}";
        return id;
    }

    internal int? NumberOf(AnnotatedArticle article) => numbers.TryGetValue(article, out int number) ? number : null;

    /// <summary>The address of the page that shows two articles side by side, by both; empty where there is no such page.</summary>
    internal IReadOnlyDictionary<(AnnotatedArticle, AnnotatedArticle), string> Pairs { get; init; } =
        new Dictionary<(AnnotatedArticle, AnnotatedArticle), string>();

    internal string? LinkToPair(AnnotatedArticle one, AnnotatedArticle other) =>
        Pairs.GetValueOrDefault((one, other)) ?? Pairs.GetValueOrDefault((other, one));

    /// <summary>The link to an article; null where the page does not show it.</summary>
    internal string? LinkTo(AnnotatedArticle article) =>
        numbers.TryGetValue(article, out int number) ? $"#article-{number.ToString(CultureInfo.InvariantCulture)}" : null;

    /// <summary>The link to a place in a marked text; null where the page does not show the article. The text will have an anchor there.</summary>
    internal string? LinkToText(Place place)
    {
        if (LinkTo(place.Article) is not { } link)
            return null;
        Of(linked, place.Article).Add((place.In, place.Span));
        return Anchor(Stem(link), place.In, place.Span);
    }

    /// <summary>The link to a place: in its text where the page shows that, else in a list of places.</summary>
    internal string LinkTo(Place place)
    {
        if (LinkToText(place) is { } link)
            return link;
        if (!single.TryGetValue(place.Article, out Dictionary<(TextPart, TextSpan), (string Id, Place)>? ids))
            single[place.Article] = ids = [];
        if (!ids.TryGetValue((place.In, place.Span), out (string Id, Place) known))
        {
            known = (Unique($"place-{(++singles).ToString(CultureInfo.InvariantCulture)}"), place);
            ids.Add((place.In, place.Span), known);
        }

        return "#" + known.Id;
    }

    /// <summary>
    /// The id that a line of a list has to bear because something links to it; null after the first line that bears it, and where nothing does.
    /// </summary>
    internal string? TakeId(Place place) =>
        single.GetValueOrDefault(place.Article)?.Remove((place.In, place.Span), out (string Id, Place) known) == true ? known.Id : null;

    /// <summary>Whether a list shows this place for the first time on the page; asked once for each line.</summary>
    internal bool IsFirst(Place place) => Of(shown, place.Article).Add((place.In, place.Span));

    /// <summary>Places that were linked to singly and stand in no list yet.</summary>
    internal Concordance TakeSingles() => new([.. single.Values.SelectMany(ids => ids.Values).Select(known => known.Place)]);

    /// <summary>The link behind a number: straight to its place where there is one, else to the list of its places; null without any.</summary>
    internal string? LinkTo(Concordance places, string wanted, string heading)
    {
        if (places.Count == 0)
            return null;
        if (places.Count == 1)
            return LinkTo(places[0]);
        if (!lists.TryGetValue(places, out string? id))
        {
            id = Unique(wanted);
            lists.Add(places, id);
            pending.Add(new PlaceList(id, heading, places));
        }

        return "#" + id;
    }

    /// <summary>The lists that were linked to and are not written yet; the caller writes them.</summary>
    internal IReadOnlyList<PlaceList> TakeLists()
    {
        PlaceList[] taking = [.. pending];
        pending.Clear();
        return taking;
    }

    /// <summary>The places of an article that something on the page links to.</summary>
    internal IReadOnlyCollection<(TextPart In, TextSpan Span)> LinkedPlaces(AnnotatedArticle article) =>
        linked.TryGetValue(article, out HashSet<(TextPart, TextSpan)>? places) ? places : [];

    /// <summary>What the names of an article's places begin with: thousands of links bear it.</summary>
    internal static string Stem(string article) => article.Replace("article-", "a", StringComparison.Ordinal);

    /// <summary>What a place is called: "a3@120-134"; from id and offsets, so that a page and its data call it alike.</summary>
    internal static string Anchor(string article, TextPart part, TextSpan span) =>
        string.Create(CultureInfo.InvariantCulture, $"{article}@{(part == TextPart.Title ? "title-" : "")}{span.Start}-{span.End}");

    private static HashSet<(TextPart In, TextSpan Span)> Of(
        Dictionary<AnnotatedArticle, HashSet<(TextPart In, TextSpan Span)>> all, AnnotatedArticle article)
    {
        if (!all.TryGetValue(article, out HashSet<(TextPart In, TextSpan Span)>? places))
            all[article] = places = [];
        return places;
    }
}

/// <summary>Numbers that count the same places lead to one list of them.</summary>
internal sealed class SamePlaces : IEqualityComparer<Concordance>
{
    public static readonly SamePlaces Comparer = new();

    public bool Equals(Concordance? x, Concordance? y) =>
        ReferenceEquals(x, y) || (x is not null && y is not null && x.Count == y.Count && x.Select(Key).SequenceEqual(y.Select(Key)));

    public int GetHashCode(Concordance obj) => obj.Count == 0 ? 0 : HashCode.Combine(obj.Count, Key(obj[0]), Key(obj[^1]));

    private static (AnnotatedArticle, TextPart, TextSpan) Key(Place place) => (place.Article, place.In, place.Span);
}

internal sealed record PlaceList(string Id, string Heading, Concordance Places);
