namespace Parallax;

/// <summary>Puts the sentences of two articles into rows: each stands once, beside what renders it.</summary>
internal sealed class PairRows(AnnotatedArticle left, AnnotatedArticle right, SentenceAlignment alignment, Drift drift, ToldTexts texts)
{
    // Joined by a phrase, which is no likeness of whole sentences: the least that is more than nothing.
    private const double ByPhrase = .01;

    private readonly Place[] inLeft = [.. SentencePlaces.Of(left)];
    private readonly Place[] inRight = [.. SentencePlaces.Of(right)];
    private readonly Dictionary<SentenceKey, Joined> rows = [];
    private readonly ILookup<SentenceKey, Place> counterparts = Counterparts(Links(left, right, alignment));

    public IReadOnlyList<PairRow> Rows()
    {
        Joined? head = Head();
        foreach (Joined link in Links(left, right, alignment).Concat(Phrases()))
        {
            if (link.Left.Concat(link.Right).All(place => !rows.ContainsKey(SentenceKey.Of(place))))
                Take(link);
        }

        List<Joined> ordered = [.. Merged(head)];
        ILookup<Joined, DriftPair> drifts = drift.Pairs.Where(IsOfTheTwo)
            .Select(pair => (Row: RowOf(Sides(pair).Left), Pair: pair)).Where(entry => entry.Row is not null)
            .ToLookup(entry => entry.Row!, entry => entry.Pair);
        return [.. ordered.Select(row => Shown(row, drifts[row]))];
    }

    // What is joined most surely goes first: two sentences of the running texts before what a headline or caption repeats.
    private static List<Joined> Links(AnnotatedArticle left, AnnotatedArticle right, SentenceAlignment alignment)
    {
        IEnumerable<Joined> all = alignment.Between(left, right)
            .Select(link => link.A[0].Article == left ? new Joined(link.A, link.B, link.Similarity) : new Joined(link.B, link.A, link.Similarity));
        return [.. all.OrderByDescending(link => link.IsRunning).ThenByDescending(link => link.Left.Count + link.Right.Count > 2)
            .ThenByDescending(link => link.Similarity)];
    }

    private static ILookup<SentenceKey, Place> Counterparts(IEnumerable<Joined> links) => links
        .SelectMany(link => link.Left.SelectMany(a => link.Right.SelectMany(b => new[] { (Of: a, Place: b), (Of: b, Place: a) })))
        .ToLookup(entry => SentenceKey.Of(entry.Of), entry => entry.Place);

    private Joined? Head()
    {
        Place[] first = [.. inLeft.Where(place => place.IsHeadline)], second = [.. inRight.Where(place => place.IsHeadline)];
        if (first.Length == 0 && second.Length == 0)
            return null;
        double alike = first.SelectMany(a => counterparts[SentenceKey.Of(a)]).Any(place => place.IsHeadline)
            ? alignment.Between(left, right).Where(link => link.A[0].IsHeadline && link.B[0].IsHeadline).Max(link => link.Similarity) : 0;
        Joined head = new(first, second, alike) { IsHeadline = true };
        Take(head);
        return head;
    }

    // Drift finds renderings that no likeness of whole sentences finds; numbers alone join nothing.
    private IEnumerable<Joined> Phrases() => drift.Pairs.Where(IsOfTheTwo)
        .Where(pair => pair.Kinds.Any(kind => kind != DriftKind.NumberChanged) && !pair.A.IsHeadline && !pair.B.IsHeadline)
        .OrderByDescending(pair => pair.Difference)
        .Select(Sides).Select(sides => new Joined(Within(inLeft, sides.Left), Within(inRight, sides.Right), ByPhrase))
        .Where(link => link.Left.Count > 0 && link.Right.Count > 0);

    private static Place[] Within(Place[] sentences, Place whole) =>
        [.. sentences.Where(place => place.In == whole.In && place.Span.Overlaps(whole.Span))];

    private bool IsOfTheTwo(DriftPair pair) =>
        (pair.A.Article == left && pair.B.Article == right) || (pair.A.Article == right && pair.B.Article == left);

    private (Place Left, Place Right) Sides(DriftPair pair) => pair.A.Article == left ? (pair.A, pair.B) : (pair.B, pair.A);

    private void Take(Joined row)
    {
        foreach (Place place in row.Left.Concat(row.Right))
            rows[SentenceKey.Of(place)] = row;
    }

    private Joined? RowOf(Place place) => rows.GetValueOrDefault(SentenceKey.Of(place));

    // Both texts in their order as far as one order serves both; of what stands out of it the right side leaves a mark where it stands.
    private IEnumerable<Joined> Merged(Joined? head)
    {
        if (head is not null)
            yield return head;
        foreach (Place place in inLeft.Concat(inRight).Where(place => RowOf(place) is null))
            Take(place.Article == left ? new Joined([place], [], 0) : new Joined([], [place], 0));
        Joined[] byLeft = [.. inLeft.Select(place => RowOf(place)!).Distinct().Where(row => row != head)];
        Joined[] byRight = [.. inRight.Select(place => RowOf(place)!).Distinct().Where(row => row != head)];
        Dictionary<Joined, int> orderRight = byRight.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        HashSet<Joined> chain = [.. Rising([.. byLeft.Where(orderRight.ContainsKey)], row => orderRight[row])];
        int at = 0;
        foreach (Joined row in byLeft)
        {
            bool isInOrder = chain.Contains(row);
            row.IsMoved = !isInOrder && row.Right.Count > 0;
            for (; isInOrder && byRight[at] != row; at++)
                yield return AtRight(byRight[at]);
            if (isInOrder)
                at++;
            yield return row;
        }

        for (; at < byRight.Length; at++)
            yield return AtRight(byRight[at]);
    }

    private static Joined AtRight(Joined row) => row.Left.Count == 0 ? row : new Joined([], row.Right, 0) { IsMoved = true };

    // The longest rising sequence (Schensted 1961).
    private static List<Joined> Rising(Joined[] all, Func<Joined, int> order)
    {
        List<int> tails = [];
        int[] before = new int[all.Length];
        for (int i = 0; i < all.Length; i++)
        {
            int low = tails.FirstFrom(tail => order(all[tail]) >= order(all[i]));
            before[i] = low == 0 ? -1 : tails[low - 1];
            if (low == tails.Count)
                tails.Add(i);
            else
                tails[low] = i;
        }

        List<Joined> rising = [];
        for (int i = tails.Count == 0 ? -1 : tails[^1]; i >= 0; i = before[i])
            rising.Add(all[i]);
        return rising;
    }

    private PairRow Shown(Joined row, IEnumerable<DriftPair> drifts)
    {
        PairRow shown = new(row.Left, row.Right)
        {
            Similarity = row.Similarity,
            IsHeadline = row.IsHeadline,
            IsMoved = row.IsMoved,
            Differences =
            [
                .. drifts.SelectMany(pair => pair.Changes.Select(change => pair.A.Article == left
                        ? new PairDifference(change.Kind, change.A, change.B, true, change.IsPossibleTranslation)
                        : new PairDifference(change.Kind, change.B, change.A, false, change.IsPossibleTranslation)))
                    .DistinctBy(change => (change.Kind, change.Left?.Span, change.Right?.Span)).OrderBy(change => change.Kind),
            ],
            Elsewhere = row.Left.Count > 0 && row.Right.Count > 0 ? []
                : [.. row.Left.Concat(row.Right).SelectMany(place => counterparts[SentenceKey.Of(place)]).Distinct()],
        };
        if (!row.IsJoined || texts.Rendering(row.Left) is not { } a || texts.Rendering(row.Right) is not { } b)
            return shown;
        (int[] ofA, int[] ofB) = WordMatching.Of(a.Words, b.Words);
        return shown with { WordsLeft = a.Runs(ofA), WordsRight = b.Runs(ofB) };
    }

    private sealed class Joined(IReadOnlyList<Place> left, IReadOnlyList<Place> right, double similarity)
    {
        public IReadOnlyList<Place> Left => left;

        public IReadOnlyList<Place> Right => right;

        public double Similarity => similarity;

        public bool IsJoined => similarity > 0;

        public bool IsHeadline { get; init; }

        public bool IsMoved { get; set; }

        public bool IsRunning => left.Concat(right).All(place => place.Block is BlockKind.Body or BlockKind.Heading);
    }
}
