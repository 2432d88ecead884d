namespace Parallax;

/// <summary>
/// Sentences that have a rare phrase in common of which one of them, at least, credits somebody: also headline and body of one article.
/// </summary>
internal static class PhrasePairs
{
    private const int Words = 3;

    /// <summary>Pairs of sentences, each once, in corpus order. Time goes with the length of the texts: a common phrase joins none.</summary>
    public static IEnumerable<(ToldRendering A, ToldRendering B)> Of(AnnotatedCorpus corpus, ToldTexts texts, int maximumSentences)
    {
        Dictionary<ulong, List<int>> sentencesOf = [];
        List<(VoicedText Told, int Sentence)> sentences = [];
        HashSet<ulong> credited = [];
        foreach (AnnotatedArticle article in corpus.Articles)
        {
            foreach (VoicedText told in texts.Of(article))
            {
                for (int sentence = 0; sentence < told.Text.Sentences.Length; sentence++)
                {
                    Add(told.Words(sentence), sentences.Count, sentencesOf, credited, maximumSentences);
                    sentences.Add((told, sentence));
                }
            }
        }

        HashSet<(int, int)> pairs = [];
        foreach ((ulong phrase, List<int> found) in sentencesOf)
        {
            if (!credited.Contains(phrase) || found.Count > maximumSentences)
                continue;
            for (int i = 0; i < found.Count; i++)
            {
                for (int j = i + 1; j < found.Count; j++)
                    pairs.Add((found[i], found[j]));
            }
        }

        return pairs.Order().Select(pair => (Rendering(pair.Item1), Rendering(pair.Item2)));

        ToldRendering Rendering(int i) => texts.Rendering(sentences[i].Told, sentences[i].Sentence);
    }

    private static void Add(VoicedWord[] words, int sentence, Dictionary<ulong, List<int>> sentencesOf, HashSet<ulong> credited,
        int maximumSentences)
    {
        for (int i = 0; i + Words <= words.Length; i++)
        {
            ReadOnlySpan<VoicedWord> phrase = words.AsSpan(i, Words);
            int content = 0, telling = 0;
            ulong key = 14695981039346656037;
            foreach (VoicedWord word in phrase)
            {
                content += word.IsContent ? 1 : 0;
                telling += word.Tells ? 1 : 0;
                key = (key ^ WordHash.Of(word.Stem)) * 1099511628211;
            }

            if (content < 2 || telling == 0)
                continue;
            List<int> found = sentencesOf.At(key);
            if ((found.Count == 0 || found[^1] != sentence) && found.Count <= maximumSentences)
                found.Add(sentence);
            if (phrase[0].Voice != Voice.Own || phrase[^1].Voice != Voice.Own)
                credited.Add(key);
        }
    }
}
