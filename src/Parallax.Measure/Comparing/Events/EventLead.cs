namespace Parallax;

/// <summary>What an article is about: its headline and first sentences, with its date.</summary>
/// <param name="Index">Its number in the corpus, from 0.</param>
/// <param name="Vector">The words and names, by rarity.</param>
/// <param name="Day">Its date; null where none is given that can be read.</param>
internal sealed record EventLead(int Index, SentenceVector Vector, DateOnly? Day)
{
    private const int Sentences = 4;

    public static EventLead Of(int index, AnnotatedArticle article, VectorReader reader)
    {
        SentenceVector? lead = null;
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
                SentenceVector vector = reader.Read(text, sentence);
                lead = lead is null ? vector : lead.With(vector);
            }
        }

        return new EventLead(index, lead ?? SentenceVector.Of([], []), MentionDates.Published(article.Article.Date));
    }
}
