using System.Runtime.InteropServices;

namespace Parallax;

/// <summary>
/// Tells a claim from a wording that everybody uses. What somebody singled out by a few words in marks is one where most of these words recur; from a
/// longer quotation or a report without marks, only more words, and rarer ones. Where a wording recurs in sentences that have nothing else in common,
/// it is another claim in the same words.
/// </summary>
internal sealed class ClaimEvidence(ClaimTexts texts, VoiceLadderOptions options)
{
    // A wording of more places than this is a way of speaking.
    private const int MostPlaces = 48;
    private const int FewestStems = 3;
    private const int LongStems = 8;
    private const double AlignedNeeds = 0.4;

    // A word of this rarity or less stands in every article.
    private const double Common = 3;
    private const int MostCounted = 4;
    private readonly ClaimRarity rarity = new(texts);
    private readonly Lazy<HashSet<(int, int)>> aligned = new(() => texts.AlignedSentences());
    private readonly Dictionary<int, FeatureVector> vectors = [];

    /// <summary>Whether the wording is reported at one place and stands in another voice elsewhere.</summary>
    public bool StandsOnTwoRungs(IReadOnlyList<Stretch> places)
    {
        // A frequent wording has many places and few articles: sets of these answer in one pass.
        HashSet<(int Article, bool IsHeadline)> quoted = [], attributed = [], own = [], others = [];
        foreach (Stretch place in places)
        {
            HashSet<(int, bool)> onRung = texts.RungOf(place.First) switch
            {
                LadderRung.Quoted => quoted,
                LadderRung.Attributed => attributed,
                LadderRung.Uncredited => others,
                _ => own,
            };
            onRung.Add(WhereOf(place));
        }

        others.UnionWith(attributed);
        others.UnionWith(own);
        return AreElsewhere(quoted, others) || AreElsewhere(attributed, own);
    }

    // Of each set there is one that is not the same as one of the other.
    private static bool AreElsewhere(HashSet<(int, bool)> one, HashSet<(int, bool)> other) =>
        one.Count > 0 && other.Count > 0 && !(one.Count == 1 && other.Count == 1 && one.SetEquals(other));

    private (int Article, bool IsHeadline) WhereOf(Stretch place) =>
        (texts.ArticleOf(place.First), LadderRungs.IsHeadline(texts.BlockOf(place.First)));

    /// <summary>The places of a wording, divided by what they claim, as far as it is worth being called a claim; with how much it tells.</summary>
    /// <param name="length">How many of its words are the same at all of them.</param>
    /// <param name="isContent">Whether these are content words; otherwise all words.</param>
    public IEnumerable<(Stretch[] Places, double Tells)> Claims(IReadOnlyList<Stretch> places, int length, bool isContent)
    {
        Stretch[] said = [.. places.Where(place => !texts.IsTitle(place.First))];
        if (said.Length is < 2 or > MostPlaces || (isContent && rarity.IsSetPhrase(said[0])) || IsFurniture(said, length))
            yield break;
        double tells = rarity.Of(said[0].First, said[0].End, isContent);
        if (!Pairs(said).Any(pair => IsEnough(pair.Reported, pair.Other, length, isContent, tells)))
            yield break;
        foreach (Stretch[] same in Divided(said, tells))
        {
            int articles = same.Select(place => texts.ArticleOf(place.First)).Distinct().Count();
            if (articles <= Math.Max(options.MostArticles, texts.Corpus.Articles.Count / 10)
                && Pairs(same).Any(pair => IsEnough(pair.Reported, pair.Other, length, isContent, tells)))
            {
                yield return (same, tells);
            }
        }
    }

    // A long stretch that several articles of one outlet have, and no other, is what its pages have around their texts.
    private bool IsFurniture(Stretch[] places, int length) => length >= LongStems
        && places.Select(place => texts.ArticleOf(place.First)).Distinct().Skip(2).Any()
        && places.Select(place => texts.Corpus.Articles[texts.ArticleOf(place.First)].Article.Outlet).Distinct().Take(2).Count() == 1;

    // Pairs of a reported place and one elsewhere in another voice, the reported one on the higher rung.
    private IEnumerable<(Stretch Reported, Stretch Other)> Pairs(IReadOnlyList<Stretch> places)
    {
        foreach (Stretch reported in places)
        {
            LadderRung rung = texts.RungOf(reported.First);
            if (rung is not (LadderRung.Quoted or LadderRung.Attributed))
                continue;
            foreach (Stretch other in places)
            {
                if (texts.RungOf(other.First) > rung && IsElsewhere(reported, other))
                    yield return (reported, other);
            }
        }
    }

    private bool IsEnough(Stretch reported, Stretch other, int length, bool isContent, double tells)
    {
        bool isQuoted = texts.RungOf(reported.First) == LadderRung.Quoted;
        if (!isContent)
            return isQuoted && tells >= options.MinimumTells && IsSingledOut(reported, length, isContent);
        if (!TellsWithoutNames(reported, other))
            return false;
        if (isQuoted && tells >= options.MinimumTells && IsSingledOut(reported, length, isContent))
            return true;

        // What nobody singled out is a claim where it says that something is done: "the state news agency of the north" is none.
        if (!texts.States(reported))
            return false;
        return (isQuoted && length >= FewestStems && tells >= options.MinimumTellsUnmarked)
            || (length > FewestStems && tells >= options.MinimumTellsUnmarked && IsAligned(reported, other));
    }

    // A few words in marks inside a sentence of the outlet's; a whole sentence in marks singles nothing out.
    private bool IsSingledOut(Stretch reported, int length, bool isContent)
    {
        (int first, int end) = texts.RunAround(reported.First);
        int content = Enumerable.Range(first, end - first).Count(word => texts.IsContent(word)), words = isContent ? content : end - first;
        return end - first <= options.FewWordsInMarks && length >= options.MinimumCover * words && !char.IsUpper(texts.FirstLetter(first))
            && (isContent || content < 2);
    }

    private bool IsAligned(Stretch one, Stretch other) => aligned.Value.Contains((texts.SentenceOf(one.First), texts.SentenceOf(other.First)));

    // At least two words say something and are no name at either place; content words of the two follow each other alike.
    private bool TellsWithoutNames(Stretch one, Stretch other)
    {
        double tells = 0;
        int count = 0;
        for (int i = one.First, j = other.First; i < one.End && j < other.End; i++, j++)
        {
            while (i < one.End && !texts.IsContent(i))
                i++;
            while (j < other.End && !texts.IsContent(j))
                j++;
            if (i < one.End && j < other.End && !texts.IsName(i) && !texts.IsName(j))
            {
                count++;
                tells += rarity.Of(i);
            }
        }

        return count >= 2 && tells >= options.MinimumTellsWithoutNames;
    }

    // Elsewhere is another article, or a headline and the text under it.
    private bool IsElsewhere(Stretch one, Stretch other) => WhereOf(one) != WhereOf(other);

    // The same words on another event are another claim; sentences that were aligned by the wording alone have nothing else in common; those that say
    // little else need not.
    private bool BelongTogether(Stretch one, Stretch other)
    {
        (int article, int second) = (texts.ArticleOf(one.First), texts.ArticleOf(other.First));
        if (article == second)
            return true;
        return VectorOf(article).Cosine(VectorOf(second)) >= options.MinimumLikeness
            && ((IsMostOfItsSentence(one) && IsMostOfItsSentence(other))
                || rarity.Shared(one, other) >= options.MinimumShared * (IsAligned(one, other) ? AlignedNeeds : 1));
    }

    // The content words of an article, each weighted by how rare it is and by the square root of how often it stands there, up to four times: enough
    // to tell articles on one event from others.
    private FeatureVector VectorOf(int article) => CollectionsMarshal.GetValueRefOrAddDefault(vectors, article, out _) ??= FeatureVector.Of(
        texts.ContentIn(article).GroupBy(texts.StemOf, (stem, same) => (Stem: stem, Tells: rarity.Of(same.First()) - Common, Times: same.Count()))
            .Where(word => word.Tells > 0)
            .ToDictionary(word => (ulong)word.Stem, word => (word.Tells * Math.Sqrt(Math.Min(word.Times, MostCounted)), false)));

    private bool IsMostOfItsSentence(Stretch place)
    {
        (int first, int end) = texts.WordsOf(texts.SentenceOf(place.First));
        return place.End - place.First >= options.MinimumCover * (end - first);
    }

    /// <summary>
    /// Places of one article, or whose sentences have something else in common or render one statement, belong together; what tells very much always
    /// does. Each group is that of one reported place, the one with the most others around it: a chain of places would lead from one event to
    /// another.
    /// </summary>
    private List<Stretch[]> Divided(Stretch[] places, double tells)
    {
        if (tells >= options.MinimumTellsAlone)
            return [places];
        bool[,] together = new bool[places.Length, places.Length];
        for (int i = 0; i < places.Length; i++)
        {
            for (int j = i; j < places.Length; j++)
                together[i, j] = together[j, i] = i == j || BelongTogether(places[i], places[j]);
        }

        List<Stretch[]> groups = [];
        HashSet<int> open = [.. Enumerable.Range(0, places.Length)];
        while (open.Where(i => texts.RungOf(places[i].First) is LadderRung.Quoted or LadderRung.Attributed)
            .Select(i => (Place: i, Around: open.Count(j => together[i, j]))).OrderByDescending(static entry => entry.Around)
            .ThenBy(static entry => entry.Place).FirstOrDefault() is { Around: > 1 } most)
        {
            int[] same = [.. open.Where(j => together[most.Place, j]).Order()];
            groups.Add([.. same.Select(j => places[j])]);
            open.ExceptWith(same);
        }

        return groups;
    }
}
