namespace Parallax;

/// <summary>
/// Finds the pairs of articles that share enough text. Every article is read once, fast and without labelling its blocks; only where little is shared
/// are the blocks of the two asked whether that is text or page furniture.
/// </summary>
internal sealed class PassageFinder(SharedTextsOptions options)
{
    // Furniture of the page is shorter than this; what is longer needs no second look.
    private const int Beyond = 150;
    private const int MostKept = 1024;

    // A pair of words in more articles is a name or a phrase of the trade.
    private const int MostOfPair = 20;
    private const int FewestPairs = 5;
    private const double ShareOfPairs = .3;
    private readonly PassageIndex index = new(options.MaximumPerOutlet, options.MaximumArticles);
    private readonly PassageIndex wording = new(int.MaxValue, MostOfPair);
    private readonly PassageWords words = new();
    private readonly DoubtfulPassages doubt = new(options);
    private readonly Fingerprints fingerprints = new();
    private readonly WordPairs wordPairs = new();
    private readonly Dictionary<Outlet, int> outlets = [];
    private readonly Dictionary<int, FingerprintedText> kept = [];

    /// <summary>How many sequences are in too many articles to tell a reprint.</summary>
    public int TooCommon => index.TooCommon;

    public void Add(Outlet outlet, ReadOnlySpan<char> text)
    {
        words.Read(text);
        fingerprints.Read(words.Hashes);
        int number = PassageIndex.NoOutlet;
        if (outlet != Outlet.Unnamed && !outlets.TryGetValue(outlet, out number))
            outlets[outlet] = number = outlets.Count;
        index.Add(fingerprints.Hashes, number);
        wordPairs.Read(words);
        wording.Add(wordPairs.Hashes, number);
    }

    /// <summary>
    /// Pairs that may be one text in other words, each once, in corpus order: much of their meaning is put together alike. Rewordings keep more than
    /// half of these pairs, other articles on one event a fifth.
    /// </summary>
    public IEnumerable<(int First, int Second)> Alike() =>
        wording.Pairs((shared, fewer) => shared >= FewestPairs && shared >= fewer * ShareOfPairs);

    /// <summary>The pairs that share text, each once, in corpus order.</summary>
    public IEnumerable<(int First, int Second)> Pairs(LineageSource source)
    {
        SharedPassages passages = new();
        int begun = -1;
        foreach ((int first, int second) in index.Pairs((shared, fewer) => shared > 1 || shared * 2 >= fewer))
        {
            FingerprintedText one = Read(first, source), two = Read(second, source);
            if (begun != first)
                passages.Begin(one);
            begun = first;
            IReadOnlyList<SharedPassage> shared = passages.With(two);
            int shorter = Math.Min(one.Words.Length, two.Words.Length);
            if (!IsEnough(shared, shorter))
                continue;

            // What an outlet repeats on its pages is little of each; where it is most of one, they are versions of a text.
            int total = shared.Sum(passage => passage.Words);
            bool ofOneOutlet = index.AreOfOneOutlet(first, second) && total * 2 < shorter;
            if ((total >= Beyond && !ofOneOutlet) || doubt.IsText(shared, source, first, second, ofOneOutlet))
                yield return (first, second);
        }
    }

    private bool IsEnough(IReadOnlyList<SharedPassage> shared, int shorter)
    {
        int total = shared.Sum(passage => passage.Words);
        return shared.Any(passage => passage.Words >= options.LongRun)
            || shared.Count(passage => passage.Words >= options.MinimumRun) >= options.SeveralRuns
            || total == shorter
            || (total * 2 >= shorter && total >= Fingerprints.Guaranteed);
    }

    private FingerprintedText Read(int article, LineageSource source)
    {
        if (kept.TryGetValue(article, out FingerprintedText? known))
            return known;
        words.Read(source.TextOf(article));
        fingerprints.Read(words.Hashes);
        List<ulong> hashes = new(fingerprints.Count);
        List<int> places = new(fingerprints.Count);
        for (int i = 0; i < fingerprints.Count; i++)
        {
            if (index.IsCommon(fingerprints.Hashes[i], article))
                continue;
            hashes.Add(fingerprints.Hashes[i]);
            places.Add(fingerprints.Words[i]);
        }

        // What is compared next is mostly what was compared last; a corpus of reprints must not stay in memory whole.
        if (kept.Count >= MostKept)
            kept.Clear();
        return kept[article] = new FingerprintedText(words.Hashes.ToArray(), [.. hashes], [.. places]);
    }
}
