namespace Parallax;

/// <summary>
/// Finds the pairs of sentences that are alike without looking at all pairs: only sentences with a rare word, meaning, name or number in common are
/// compared. What stands in too many sentences leads nowhere, so the work grows with what is alike.
/// </summary>
internal sealed class CandidateIndex
{
    private readonly IReadOnlyList<ComparedSentence> sentences;
    private readonly SentenceAlignmentOptions options;
    private readonly Dictionary<ulong, List<(int Sentence, float Weight)>> postings = [];

    public CandidateIndex(IReadOnlyList<ComparedSentence> sentences, SentenceAlignmentOptions options)
    {
        (this.sentences, this.options) = (sentences, options);
        for (int i = 0; i < sentences.Count; i++)
        {
            SentenceVector vector = sentences[i].Vector;
            for (int k = 0; k < vector.Keys.Length; k++)
            {
                if (!LeadsOn(vector, k))
                    continue;
                if (!postings.TryGetValue(vector.Keys[k], out List<(int Sentence, float Weight)>? list))
                    postings[vector.Keys[k]] = list = [];
                list.Add((i, vector.Weights[k]));
            }
        }
    }

    /// <summary>The sentences of later articles that are alike enough to a sentence, in corpus order.</summary>
    public IEnumerable<Candidate> Of(int first, float[] sums, List<int> touched)
    {
        SentenceVector vector = sentences[first].Vector;
        for (int k = 0; k < vector.Keys.Length; k++)
        {
            if (!LeadsOn(vector, k) || !postings.TryGetValue(vector.Keys[k], out List<(int Sentence, float Weight)>? list) || list.Count > options.MaximumSentences)
                continue;
            foreach ((int second, float weight) in list)
            {
                if (sentences[second].Article <= sentences[first].Article)
                    continue;
                if (sums[second] == 0)
                    touched.Add(second);
                sums[second] += weight * vector.Weights[k];
            }
        }

        touched.Sort();
        List<Candidate> found = [];
        foreach (int second in touched)
        {
            // The words alone, without their characters, reach a good part of every similarity that counts.
            if (sums[second] >= options.RelatedThreshold / 2 && vector.To(sentences[second].Vector) is var likeness && likeness.Strength >= options.RelatedThreshold)
                found.Add(new Candidate(first, second, likeness));
            sums[second] = 0;
        }

        touched.Clear();
        return found;
    }

    private static bool LeadsOn(SentenceVector vector, int feature) =>
        (FeatureKind)(vector.Keys[feature] >> 56) != FeatureKind.Characters && vector.Weights[feature] > 0;
}

/// <summary>Two sentences that are alike.</summary>
/// <param name="First">Number of the one.</param>
/// <param name="Second">Number of the other, of a later article.</param>
/// <param name="Likeness">How much.</param>
internal readonly record struct Candidate(int First, int Second, Likeness Likeness)
{
    /// <summary>What decides.</summary>
    public double Strength => Likeness.Strength;
}
