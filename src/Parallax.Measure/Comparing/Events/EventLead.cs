namespace Parallax;

/// <summary>What an article is about: the words, names and numbers of its headline and first sentences, with its date.</summary>
/// <param name="Words">Their features, by how rare they are in news at large.</param>
/// <param name="Day">Its date; null where none is given that can be read.</param>
internal sealed record EventLead(FeatureVector Words, DateOnly? Day)
{
    private const int MostSentences = 6;
    private const double Headline = 2.5;

    public static EventLead Of(AnnotatedArticle article)
    {
        FeatureVector lead = FeatureVector.Empty;
        foreach ((SegmentedText text, Sentence sentence, bool isHeadline) in Sentences(article))
            lead = lead.With(VectorReader.OfNews.Lead(text, sentence, isHeadline ? Headline : 1));
        return new EventLead(lead, PublicationDate.Of(article.Article)?.Day);
    }

    /// <summary>The words of an article's lead that tell most of what several articles are about, as it spells them.</summary>
    /// <param name="weightOf">How much a word tells of them.</param>
    public static IEnumerable<string> Telling(AnnotatedArticle article, Func<ulong, double> weightOf) => Sentences(article)
        .SelectMany(lead => WordFeatures.Of(lead.Text, lead.Sentence, withCharacters: false)
            .Where(feature => feature.Kind == FeatureKind.Word && weightOf(feature.Key) > 0)
            .Select(feature => (feature.Key, lead.Text.Tokens[lead.Text.TokenAt(feature.Position)].Span, lead.Text.Text)))
        .DistinctBy(word => word.Key).OrderByDescending(word => weightOf(word.Key)).Select(word => word.Span.In(word.Text).ToString());

    private static IEnumerable<(SegmentedText Text, Sentence Sentence, bool IsHeadline)> Sentences(AnnotatedArticle article)
    {
        foreach (SegmentedText text in article.Segmented.Texts)
        {
            int body = 0;
            foreach (Sentence sentence in text.Sentences)
            {
                BlockKind kind = text.Blocks[sentence.Block].Kind;
                if (kind is BlockKind.Caption or BlockKind.Heading)
                    continue;
                if (kind == BlockKind.Body && ++body > MostSentences)
                    break;
                yield return (text, sentence, kind == BlockKind.Headline);
            }
        }
    }
}
