namespace Parallax.Parts;

/// <summary>
/// Which words of a text are not its writer's, by the form of the page alone: embedded posts, block quotations, what stands in marks.
/// </summary>
public static class OthersWords
{
    /// <summary>For each token of an article's text whether it is another's; who that is need not be known.</summary>
    public static bool[] Of(SegmentedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        TextWords words = Language.English.Read(article).First(words => words.Segmented.Part == TextPart.Text);
        bool[] others = new bool[words.Tokens.Length];
        foreach (MarkedSpan span in QuotationMarks.Pair(words, article.Article.Id, []))
            others.AsSpan(span.First, span.Close - span.First).Fill(true);
        List<Utterance> found = [];
        Paragraphs paragraphs = new(words);
        new PostFinder(words, paragraphs, found).Find();
        new BlockQuoteFinder(words, paragraphs, found).Find();
        foreach (Utterance utterance in found)
        {
            // Of the lines above a signature only the nearest is surely the post's: here a line too many makes two texts of one.
            bool isSignedBelow = utterance.IsSigned && utterance.Parts[^1].End <= utterance.SpeakerFirst;
            IEnumerable<(int First, int End)> parts = isSignedBelow ? utterance.Parts[^1..] : utterance.Parts;
            foreach ((int first, int end) in parts.Append((utterance.SpeakerFirst, utterance.SpeakerEnd)))
                others.AsSpan(first, end - first).Fill(true);
        }

        return others;
    }
}
