namespace Parallax;

/// <summary>What an article is about: its headline and first sentences, with its date.</summary>
/// <param name="Words">The words and names, by rarity.</param>
/// <param name="Day">Its date; null where none is given that can be read.</param>
internal sealed record EventLead(FeatureVector Words, DateOnly? Day)
{
    private const int Sentences = 4;

    public static EventLead Of(AnnotatedArticle article, VectorReader reader)
    {
        FeatureVector lead = FeatureVector.Empty;
        foreach (SegmentedText text in article.Segmented.Texts)
        {
            int body = 0;
            foreach (Sentence sentence in text.Sentences)
            {
                BlockKind kind = text.Blocks[sentence.Block].Kind;
                if (kind is BlockKind.Caption or BlockKind.Heading)
                    continue;
                if (kind == BlockKind.Body && ++body > Sentences)
                    break;
                lead = lead.With(reader.Context(text, sentence));
            }
        }

        return new EventLead(lead, PublicationDate.Of(article.Article)?.Day);
    }
}
