namespace Parallax.Tests;

/// <summary>The tone of the sentences of an article.</summary>
public sealed class ToneAnnotatorTests
{
    private const string Text = "United Valley officials praised the calm. The united crowd cheered.";

    [Fact]
    public void A_name_counts_in_the_raw_score_and_not_in_the_masked_one()
    {
        SentenceTone[] tones = [.. Annotate([Name("United Valley")], [])];

        Assert.Equal(Vader.Default.Score("United Valley officials praised the calm."), tones[0].Raw);
        Assert.Equal(Vader.Default.Score("Xyzzy Valley officials praised the calm."), tones[0].NamesMasked);
    }

    [Fact]
    public void A_name_that_carries_no_rating_leaves_the_score_as_it_is()
    {
        SentenceTone tone = Annotate([Name("Valley")], [])[0];
        Assert.Equal(tone.Raw, tone.NamesMasked);
    }

    [Fact]
    public void A_sentence_has_the_voice_of_most_of_its_words()
    {
        VoiceRun[] voices =
        [
            Run("United Valley", Voice.Own),
            Run("officials praised the calm", Voice.Attributed),
            Run("The united", Voice.Quoted),
            Run("crowd cheered", Voice.Own),
        ];
        Assert.Equal([Voice.Attributed, Voice.Quoted], Annotate([], voices).Select(tone => tone.Voice));
    }

    [Fact]
    public void A_voice_that_runs_over_two_sentences_counts_in_each_with_the_words_it_has_there()
    {
        VoiceRun[] voices = [Run("United Valley officials", Voice.Own), Run("praised the calm. The united crowd cheered", Voice.Quoted)];
        Assert.Equal([Voice.Own, Voice.Quoted], Annotate([], voices).Select(tone => tone.Voice));
    }

    [Fact]
    public void Masking_spans_of_a_text_is_the_same_by_hand()
    {
        SegmentedArticle article = PlainArticle.Segment(Text);
        Sentence first = article.Text.Sentences[0];
        Assert.Equal(
            Vader.Default.Score("Xyzzy Valley officials praised the calm."),
            Vader.Default.Score(article.Text, first, [Place("United Valley"), Place("The united crowd")]));
        Assert.Equal(Vader.Default.Score(first.Span.In(Text)), Vader.Default.Score(article.Text, first));
    }

    private static IReadOnlyList<SentenceTone> Annotate(Name[] names, VoiceRun[] voices) =>
        new ToneAnnotator().Annotate(PlainArticle.Segment(Text), names, voices);

    private static TextSpan Place(string words) => new(Text.IndexOf(words, StringComparison.Ordinal), words.Length);

    private static Name Name(string words) => new(TextPart.Text, Place(words), NameKind.Place, words);

    private static VoiceRun Run(string words, Voice voice) => new(TextPart.Text, Place(words), voice, words.Split(' ').Length, -1);
}
