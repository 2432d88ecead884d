namespace Parallax;

/// <summary>The texts of a corpus as counts of terms: one for each independent text of each group.</summary>
internal sealed class KeynessCounts
{
    private readonly KeynessReader reader;
    private readonly KeynessWords words = new();
    private readonly int[] articles;

    public KeynessCounts(AnnotatedCorpus corpus, KeynessOptions options)
    {
        Division = new KeynessDivision(corpus, options);
        reader = new KeynessReader(corpus, Division.Voice);
        articles = new int[Division.Names.Count];
        Units = Read(corpus);
        Terms = new KeynessTerms(words, Units, options);
        Counter counter = new(Terms);
        foreach (KeynessUnit unit in Units)
            unit.Counts = counter.Of(unit.Numbers);
        PriorCounts = new double[Terms.Count];
        if (options.Prior is { } prior)
            ReadPrior(prior, counter);
        int[] texts = new int[articles.Length], counted = new int[articles.Length];
        foreach (KeynessUnit unit in Units)
        {
            texts[unit.Group]++;
            counted[unit.Group] += unit.Words;
        }

        Groups = [.. Division.Names.Select((name, i) => new KeynessGroup(name, articles[i], texts[i], counted[i]))];
    }

    public KeynessDivision Division { get; }

    public IReadOnlyList<KeynessUnit> Units { get; }

    public IReadOnlyList<KeynessGroup> Groups { get; }

    public KeynessTerms Terms { get; }

    /// <summary>How often each term stands in the reference corpus.</summary>
    public double[] PriorCounts { get; }

    /// <summary>How many words that has; 0 where there is none.</summary>
    public long PriorTotal { get; private set; }

    /// <summary>Whether two groups carry one text.</summary>
    public bool SharesTexts => Units.DistinctBy(unit => unit.Family).Count() < Units.Count;

    /// <summary>How many different sentences were taken for furniture of an outlet.</summary>
    public int Furniture => reader.Furniture;

    /// <summary>Which texts have some terms, and how often.</summary>
    public Dictionary<int, List<(int Unit, int Count)>> TextsWith(HashSet<int> wanted)
    {
        Dictionary<int, List<(int Unit, int Count)>> texts = [];
        for (int u = 0; u < Units.Count; u++)
        {
            foreach ((int term, int count) in Units[u].Counts)
            {
                if (wanted.Contains(term))
                    texts.At(term).Add((u, count));
            }
        }

        return texts;
    }

    /// <summary>The places of some terms in some texts, in corpus order.</summary>
    public Dictionary<int, List<Place>> PlacesOf(HashSet<int> wanted, HashSet<int> units)
    {
        Dictionary<int, List<Place>> places = [];
        List<KeynessToken> tokens = [];
        List<(int Term, int Words)> found = [];
        foreach (int u in units.Order())
        {
            KeynessUnit unit = Units[u];
            if (!unit.Counts.Exists(count => wanted.Contains(count.Term)))
                continue;
            tokens.Clear();
            reader.Read(unit.Article, words, run => Division.Of(unit.Article, run), isFirst: false, tokens);
            tokens.RemoveAll(token => token.Number >= 0 && token.Group != unit.Group);
            int[] numbers = [.. tokens.Select(token => token.Number)];
            for (int i = 0; i < numbers.Length; i++)
            {
                Terms.At(numbers, i, found);
                foreach ((int term, int length) in found)
                {
                    if (!wanted.Contains(term))
                        continue;
                    TextSpan span = TextSpan.FromBounds(tokens[i].Start, tokens[i + length - 1].End);
                    places.At(term).Add(Places.At(unit.Article, tokens[i].In, span, span.Start));
                }
            }
        }

        return places;
    }

    // A text that several articles of a group carry is counted once, where most of it stands.
    private List<KeynessUnit> Read(AnnotatedCorpus corpus)
    {
        Independence independence = Independence.Of(corpus);
        Dictionary<(int Group, int Family), KeynessUnit> units = [];
        List<KeynessToken> tokens = [];
        foreach (AnnotatedArticle article in corpus.Articles)
        {
            tokens.Clear();
            reader.Read(article, words, run => Division.Of(article, run), isFirst: true, tokens);
            int family = independence.FamilyOf(article);
            foreach (int group in tokens.Where(token => token.Number >= 0).Select(token => token.Group).Distinct())
            {
                int[] numbers = [.. tokens.Where(token => token.Number < 0 || token.Group == group).Select(token => token.Number)];
                KeynessUnit unit = new(group, family, article, numbers);
                articles[group]++;
                if (!units.TryGetValue((group, family), out KeynessUnit? other) || other.Words < unit.Words)
                    units[(group, family)] = unit;
            }
        }

        return [.. units.Values];
    }

    private void ReadPrior(AnnotatedCorpus prior, Counter counter)
    {
        KeynessReader all = new(prior, null);
        List<KeynessToken> tokens = [];
        foreach (AnnotatedArticle article in prior.Articles)
        {
            tokens.Clear();
            all.Read(article, words, static _ => 0, isFirst: false, tokens);
            int[] numbers = [.. tokens.Select(token => token.Number)];
            PriorTotal += numbers.Count(number => number >= 0);
            foreach ((int term, int count) in counter.Of(numbers))
                PriorCounts[term] += count;
        }
    }

    private sealed class Counter(KeynessTerms terms)
    {
        private readonly int[] counts = new int[terms.Count];
        private readonly List<int> touched = [];
        private readonly List<(int Term, int Words)> found = [];

        public List<(int Term, int Count)> Of(int[] numbers)
        {
            touched.Clear();
            for (int i = 0; i < numbers.Length; i++)
            {
                terms.At(numbers, i, found);
                foreach ((int term, _) in found)
                {
                    if (counts[term]++ == 0)
                        touched.Add(term);
                }
            }

            List<(int Term, int Count)> all = new(touched.Count);
            foreach (int term in touched)
            {
                all.Add((term, counts[term]));
                counts[term] = 0;
            }

            return all;
        }
    }
}

/// <summary>One independent text of a group.</summary>
/// <param name="Numbers">Its words in order, by number; below 0 for a gap.</param>
internal sealed record KeynessUnit(int Group, int Family, AnnotatedArticle Article, int[] Numbers)
{
    /// <summary>How many words it has.</summary>
    public int Words { get; } = Numbers.Count(static number => number >= 0);

    /// <summary>The terms in it.</summary>
    public List<(int Term, int Count)> Counts { get; set; } = [];
}
