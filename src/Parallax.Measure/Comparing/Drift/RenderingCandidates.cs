namespace Parallax;

/// <summary>Which sentences are compared with which, each pair once.</summary>
internal static class RenderingCandidates
{
    // Two sentences so alike are one statement even where their articles have nothing else in common.
    private const double AlikeAlone = .7;

    // So few articles were put together because they tell one story.
    private const int SmallCorpus = 20;

    public static IEnumerable<(ToldRendering A, ToldRendering B, bool ByPhrase)> Of(
        AnnotatedCorpus corpus, SentenceAlignment alignment, ToldTexts texts, DriftOptions options)
    {
        HashSet<(VoicedText, int, VoicedText, int)> seen = [];
        Dictionary<(AnnotatedArticle, AnnotatedArticle), int> links = alignment.Links.CountBy(link => link.Articles).ToDictionary();
        foreach (SentenceLink link in alignment.Links)
        {
            if ((link.Similarity >= AlikeAlone || TellOneStory(link.A[0].Article, link.B[0].Article)) && texts.Rendering(link.A) is { } a
                && texts.Rendering(link.B) is { } b && IsNew(a, b))
            {
                yield return (a, b, false);
            }
        }

        foreach (Statement statement in alignment.Statements)
        {
            ToldRendering[] all = [.. statement.Renderings.SelectMany(rendering => rendering.Sentences).Select(place => texts.Rendering([place]))
                .OfType<ToldRendering>()];
            int with = all.Length <= options.MaximumRenderings ? all.Length : 1;
            for (int i = 0; i < with; i++)
            {
                for (int j = i + 1; j < all.Length; j++)
                {
                    if (AreCompared(all[i], all[j]) && IsNew(all[i], all[j]))
                        yield return (all[i], all[j], false);
                }
            }
        }

        foreach ((ToldRendering a, ToldRendering b) in PhrasePairs.Of(corpus, texts, options.MaximumPhraseSentences))
        {
            if (AreCompared(a, b) && IsNew(a, b))
                yield return (a, b, true);
        }

        bool TellOneStory(AnnotatedArticle a, AnnotatedArticle b) =>
            links.GetValueOrDefault((a, b)) + links.GetValueOrDefault((b, a)) >= (corpus.Articles.Count <= SmallCorpus ? 1 : options.MinimumLinks);

        // Inside one article only what stands above its text is another rendering; the text itself may come back to a statement.
        bool AreCompared(ToldRendering a, ToldRendering b) =>
            a.Article == b.Article ? IsAbove(a) != IsAbove(b) : TellOneStory(a.Article, b.Article);

        // A sentence that was compared as part of two in a row is not compared again alone.
        bool IsNew(ToldRendering a, ToldRendering b)
        {
            bool isNew = false;
            foreach (int inA in a.Sentences)
            {
                foreach (int inB in b.Sentences)
                {
                    isNew |= seen.Add((a.Told, inA, b.Told, inB));
                    seen.Add((b.Told, inB, a.Told, inA));
                }
            }

            return isNew && !a.Span.In(a.Text).SequenceEqual(b.Span.In(b.Text));
        }
    }

    private static bool IsAbove(ToldRendering rendering) => rendering.Told.Text.Part == TextPart.Title
        || rendering.Told.Text.Blocks[rendering.Told.Text.Sentences[rendering.Sentences[0]].Block].Kind
            is BlockKind.Headline or BlockKind.Standfirst or BlockKind.Heading or BlockKind.Caption;
}
