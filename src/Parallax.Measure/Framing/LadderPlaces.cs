namespace Parallax;

/// <summary>Makes claims of what was found.</summary>
internal sealed class LadderPlaces
{
    private const int MostWords = 3;
    private readonly Independence independence;
    private readonly Dictionary<AnnotatedArticle, int> numbers = [];

    public LadderPlaces(AnnotatedCorpus corpus)
    {
        independence = Independence.Of(corpus);
        foreach (AnnotatedArticle article in corpus.Articles)
            numbers.Add(article, numbers.Count + 1);
    }

    /// <summary>A claim that is a wording, named as the first place of its highest rung has it.</summary>
    public LadderClaim Claim(ClaimTexts texts, IReadOnlyList<Stretch> stretches)
    {
        Place[] places = [.. stretches.Select(stretch => PlaceOf(texts, stretch))];

        // Of several on the highest rung the longest names it: it has all the words that the others have.
        Place name = places.OrderBy(LadderRungs.Of).ThenByDescending(static place => place.Words).First();
        return Claim(name.Article.TextAt(name.In, name.Span).ToString(), LadderClaimKind.Wording, places);
    }

    public LadderClaim Claim(VoiceContrast contrast) =>
        Claim(string.Join(", ", contrast.Words.Take(MostWords)), LadderClaimKind.Term,
            [.. contrast.ByVoice.Values.SelectMany(static places => places)]) with { Option = contrast.Option, Act = contrast.Act };

    private LadderClaim Claim(string text, LadderClaimKind kind, Place[] places) => new(
        text,
        kind,
        [.. places.Select(place => new LadderPlace(numbers[place.Article], SharedTexts.Letter(independence.FamilyOf(place.Article)),
            LadderRungs.Of(place), place))
            .OrderBy(static place => place.Rung).ThenBy(static place => place.Number).ThenByDescending(static place => place.Place.In)
            .ThenBy(static place => place.Place.Span)],
        places.Select(place => independence.FamilyOf(place.Article)).Distinct().Count());

    private static Place PlaceOf(ClaimTexts texts, Stretch stretch)
    {
        AnnotatedArticle article = texts.Corpus.Articles[texts.ArticleOf(stretch.First)];
        return Places.Of(article, texts.RunOf(stretch.First)) with
        {
            Span = TextSpan.FromBounds(texts[stretch.First].Span.Start, texts[stretch.End - 1].Span.End),
            Words = stretch.End - stretch.First,
        };
    }
}
