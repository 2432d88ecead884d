namespace Parallax;

/// <summary>
/// Finds what one text alone says in a sentence that others have in other words: of aligned sentences that are alike enough, the words between two
/// matches that differ, none of them a name or number, and that stand nowhere in the other texts.
/// </summary>
internal sealed class OnlyWords(AnnotatedCorpus corpus, Voice? voice)
{
    private const int LongestStretch = 4;

    private readonly ToldTexts texts = new(corpus);
    private readonly Independence independence = Independence.Of(corpus);
    private readonly DriftOptions options = new();

    // In which text each stem stands: the only one, or −1 for several.
    private readonly Dictionary<string, int> families = new(StringComparer.Ordinal);

    public IReadOnlyList<OnlyWord> Find()
    {
        foreach (AnnotatedArticle article in corpus.Articles)
            Know(article);
        Dictionary<(AnnotatedArticle, TextPart, TextSpan), (Place Place, List<Place> Others)> found = [];
        foreach (SentenceLink link in corpus.SentenceAlignment().Links)
        {
            if (independence.FamilyOf(link.A[0].Article) == independence.FamilyOf(link.B[0].Article)
                || texts.Rendering(link.A) is not { } a || texts.Rendering(link.B) is not { } b)
            {
                continue;
            }

            RenderingPair pair = RenderingPair.Of(a, b);
            if (!pair.RendersOneStatement(options))
                continue;
            foreach ((Place own, Place other) in Differences(pair).Concat(Differences(pair.Swapped)))
            {
                (AnnotatedArticle, TextPart, TextSpan) key = (own.Article, own.In, own.Span);
                if (!found.TryGetValue(key, out (Place Place, List<Place> Others) known))
                    found[key] = known = (own, []);
                if (!known.Others.Exists(place => place.Article == other.Article))
                    known.Others.Add(other);
            }
        }

        // What stands beside more texts says more; articles and places keep their order.
        Dictionary<AnnotatedArticle, int> order = corpus.Articles.Index().ToDictionary(entry => entry.Item, entry => entry.Index);
        return [.. found.Values.OrderByDescending(one => one.Others.Count).ThenBy(one => order[one.Place.Article]).ThenBy(one => one.Place.In)
            .ThenBy(one => one.Place.Span.Start).Select(one => new OnlyWord(one.Place, one.Others))];
    }

    private void Know(AnnotatedArticle article)
    {
        int family = independence.FamilyOf(article);
        foreach (VoicedText text in texts.Of(article))
        {
            for (int i = 0; i < text.Text.Sentences.Length; i++)
            {
                foreach (VoicedWord word in text.Words(i))
                    families[word.Stem] = families.TryGetValue(word.Stem, out int known) && known != family ? -1 : family;
            }
        }
    }

    private IEnumerable<(Place Own, Place Other)> Differences(RenderingPair pair)
    {
        for (int i = 0; i < pair.OfA.Length;)
        {
            int end = i;
            while (end < pair.OfA.Length && pair.OfA[end] < 0)
                end++;
            if (end > i && pair.Opposite(i, end - 1) is { } other && IsWording(pair.A, i, end) && IsWording(pair.B, other.First, other.End)
                && IsOnlyHere(pair.A, i, end))
            {
                yield return (pair.A.PlaceOf(i, end - 1), pair.B.PlaceOf(other.First, other.End - 1));
            }

            i = end + 1;
        }
    }

    private bool IsWording(ToldRendering rendering, int first, int end)
    {
        if (end <= first || end - first > LongestStretch)
            return false;
        bool tells = false;
        for (int i = first; i < end; i++)
        {
            VoicedWord word = rendering.Words[i];
            if (word.IsName || word.Forms.IsNumber || word.IsFrame || (voice is not null && word.Voice != voice)
                || (i > first && rendering.Told.HasStop(rendering.Words[i - 1], word)))
            {
                return false;
            }

            tells |= word.Tells;
        }

        return tells;
    }

    private bool IsOnlyHere(ToldRendering rendering, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (rendering.Words[i].Tells && families[rendering.Words[i].Stem] >= 0)
                return true;
        }

        return false;
    }
}
