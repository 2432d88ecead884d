namespace Parallax;

/// <summary>Finds whose words whole paragraphs of a page are, by the form of the page.</summary>
internal static class UtteranceFinder
{
    /// <summary>The posts, turns and block quotations of a text; they do not overlap.</summary>
    public static List<Utterance> Find(TextWords words, SpeakerResolver resolver)
    {
        List<Utterance> found = [];
        if (words.Segmented.Part != TextPart.Text)
            return found;
        Paragraphs paragraphs = new(words);
        new PostFinder(words, paragraphs, found).Find();
        new LetterFinder(words, paragraphs, found).Find();
        new TurnFinder(words, paragraphs, resolver, found).Find();
        new BlockQuoteFinder(words, paragraphs, found).Find();
        return found;
    }
}
