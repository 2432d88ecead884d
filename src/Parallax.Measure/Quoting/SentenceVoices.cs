namespace Parallax;

/// <summary>The words of each sentence by voice.</summary>
internal static class SentenceVoices
{
    /// <summary>One array a sentence that has words, indexed by <see cref="Voice"/>, in reading order.</summary>
    public static IEnumerable<int[]> Of(AnnotatedArticle article)
    {
        foreach (SegmentedText text in article.Segmented.Texts)
        {
            VoiceRun[] runs = [.. article.Voices.Where(run => run.In == text.Part)];
            int at = 0;
            foreach (Sentence sentence in text.Sentences)
            {
                int[] words = new int[4];
                for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
                {
                    Token token = text.Tokens[i];
                    while (at < runs.Length && runs[at].Span.End <= token.Start)
                        at++;
                    if (token.IsWord && at < runs.Length && runs[at].Span.Start <= token.Start)
                        words[(int)runs[at].Voice]++;
                }

                if (words.Any(count => count > 0))
                    yield return words;
            }
        }
    }
}
