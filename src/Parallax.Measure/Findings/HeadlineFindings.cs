namespace Parallax;

/// <summary>“W” is A’s own wording in its headline; in its body it is S’s.</summary>
internal static class HeadlineFindings
{
    // More of the headline's words than the comparison asks for: the sentence gives them alone.
    private const double MinimumOverlap = .6;
    private const double MostInBody = .75;
    private const WordClass OfGrammar =
        WordClass.Determiner | WordClass.Preposition | WordClass.Auxiliary | WordClass.Conjunction | WordClass.Pronoun | WordClass.Relative;

    public static IEnumerable<Finding> Of(AnnotatedCorpus corpus) => corpus.HeadlineVoices().Findings
        .Where(voice => voice.Kind == HeadlineVoiceKind.MarksDropped || (voice.Overlap >= MinimumOverlap && IsWhole(voice) && !BodyHas(voice)))
        .DistinctBy(voice => voice.Article)
        .Select(voice => new Finding(
            FindingKind.HeadlineVoice, [new FindingLine(voice.Headline, []), new FindingLine(InBody(voice), [])], FindingHold.OnePlace, 2));

    // The words that the sentence gives are all somebody's: "the first strike" is more than "a strike".
    private static bool IsWhole(HeadlineVoice voice)
    {
        VoicedText told = VoicedText.Of(voice.Article).First(text => text.Text.Part == voice.Headline.In);
        return told.Words(told.Text.SentenceOf(told.Text.TokenAt(voice.Headline.Span.Start)))
            .Count(word => !word.Is(OfGrammar) && voice.Headline.Span.Overlaps(word.Span)) <= voice.SharedWords.Count;
    }

    // In its own voice the body has most of the words too, in one sentence or another: it may state it there.
    private static bool BodyHas(HeadlineVoice voice)
    {
        HashSet<string> own = [.. HeadlineBody.Of(voice.Article).OwnSentences.SelectMany(stems => stems)];
        return voice.SharedWords.Count(word => own.Contains(WordStem.Of(WordHash.Fold(word)))) >= MostInBody * voice.SharedWords.Count;
    }

    // The words of the sentence that the headline has, from the first to the last of them that stand close together.
    private static Place InBody(HeadlineVoice voice)
    {
        HashSet<string> stems = [.. voice.SharedWords.Select(word => WordStem.Of(WordHash.Fold(word)))];
        VoicedText told = VoicedText.Of(voice.Article).First(text => text.Text.Part == voice.Body.In);
        VoicedWord[] words = [.. told.Words(told.Text.SentenceOf(told.Text.TokenAt(voice.Body.Span.Start)))
            .Where(word => word.IsContent && (voice.Kind != HeadlineVoiceKind.MarksDropped || word.Voice == Voice.Quoted))];
        (int First, int Last, int Shared) best = (0, 0, 0);
        for (int first = 0; first < words.Length; first++)
        {
            int shared = 0, last = first;
            for (int i = first; i < words.Length && i - last <= 2; i++)
            {
                if (stems.Contains(words[i].Stem))
                    (shared, last) = (shared + 1, i);
            }

            if (shared > best.Shared && stems.Contains(words[first].Stem))
                best = (first, last, shared);
        }

        return best.Shared == 0
            ? voice.Body
            : Places.At(
                voice.Article,
                voice.Body.In,
                TextSpan.FromBounds(words[best.First].Span.Start, words[best.Last].Span.End),
                words[best.First].Span.Start);
    }
}
