namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The headlines that state without attribution, or attribute without marks, what the body attributes or gives in marks. A headline and a
    /// quotation say the same where they share their verb and enough content words (their stems), or a contested term with a pole that the body
    /// has in such a voice only. What a sentence of the body also states in its own voice, with the headline's verb or in half of its words, or also
    /// gives without marks, is no finding; nor is a headline that has a reporting word, a colon, marks or the speaker's name in it: it may
    /// attribute in a way that was not read.
    /// </summary>
    /// <param name="options">Thresholds; null for the defaults.</param>
    public static HeadlineVoices HeadlineVoices(this AnnotatedCorpus corpus, HeadlineVoiceOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once(options ?? new HeadlineVoiceOptions(), HeadlineVoicesOf);
    }

    private static HeadlineVoices HeadlineVoicesOf(AnnotatedCorpus corpus, HeadlineVoiceOptions options)
    {
        List<HeadlineVoice> findings = [];
        int compared = 0;
        foreach (HeadlineBody body in corpus.Articles.Select(HeadlineBody.Of).Where(body => body.Quotations.Count > 0))
        {
            compared += body.Headlines.Select(headline => (headline.Told.Text.Part, headline.Sentence.Block)).Distinct().Count();
            findings.AddRange(HeadlineReader.Of(body, options));
        }

        return new HeadlineVoices(
            findings,
            compared,
            [
                new("attribution dropped",
                    $"own words of the headline of which a quotation in the body has {Caption.Percent(options.MinimumOverlap)} or more, at least "
                    + $"{options.MinimumWords}, two of them no names and one its verb, and no sentence of the body in its own voice has its verb and "
                    + "another word of it, or half of its words; or a contested term with a pole that the body has in reported speech only"),
                new("marks dropped", "three or more content words in a row (two of a short stretch), one of them no name, or a contested term with a "
                    + "pole, that the headline attributes without marks and the body has in marks only"),
                new("words", "content words without their endings; questions, headlines with a word like “reportedly”, and for attribution those "
                    + "with a reporting word, a colon, marks or the speaker’s name are left out"),
                Caption.LeftOut(corpus),
                Caption.Texts(corpus),
            ]);
    }
}
