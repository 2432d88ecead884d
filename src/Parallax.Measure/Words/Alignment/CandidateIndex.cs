using System.Runtime.InteropServices;

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
            FeatureVector vector = sentences[i].Vector;
            for (int k = 0; k < vector.Keys.Length; k++)
            {
                if (LeadsOn(vector.Keys[k]))
                    postings.At(vector.Keys[k]).Add((i, vector.Weights[k]));
            }
        }
    }

    /// <summary>The sentences of later articles that are alike enough to a sentence, in corpus order.</summary>
    /// <param name="end">Number of the first sentence of the next article.</param>
    /// <param name="sums">A place to add up for each sentence, all 0; so it is again in the end.</param>
    /// <param name="touched">The same for numbers of sentences: empty.</param>
    public List<Candidate> Of(int first, int end, float[] sums, List<int> touched)
    {
        FeatureVector vector = sentences[first].Vector;
        for (int k = 0; k < vector.Keys.Length; k++)
        {
            if (!LeadsOn(vector.Keys[k]) || !postings.TryGetValue(vector.Keys[k], out List<(int Sentence, float Weight)>? list)
                || list.Count > options.MaximumSentences)
            {
                continue;
            }

            // The sentences of later articles stand last.
            float own = vector.Weights[k];
            ReadOnlySpan<(int Sentence, float Weight)> others = CollectionsMarshal.AsSpan(list);
            for (int i = others.Length - 1; i >= 0 && others[i].Sentence >= end; i--)
            {
                ref float sum = ref sums[others[i].Sentence];
                if (sum == 0)
                    touched.Add(others[i].Sentence);
                sum += others[i].Weight * own;
            }
        }

        touched.Sort();
        List<Candidate> found = [];
        foreach (int second in touched)
        {
            // The words alone, without their characters, reach a good part of every similarity that counts.
            if (sums[second] >= options.RelatedThreshold / 2
                && vector.To(sentences[second].Vector) is var likeness && likeness.Strength >= options.RelatedThreshold)
            {
                found.Add(new Candidate(first, second, likeness));
            }

            sums[second] = 0;
        }

        touched.Clear();
        return found;
    }

    private static bool LeadsOn(ulong key) => (FeatureKind)(key >> 56) != FeatureKind.Characters;
}

// A class, as are others that are ordered and grouped: lists of structs of our own are compiled anew at each start.
/// <summary>Two sentences that are alike.</summary>
/// <param name="Second">Number of the other, of a later article.</param>
/// <param name="Likeness">How much.</param>
internal sealed record Candidate(int First, int Second, Likeness Likeness)
{
    /// <summary>What decides.</summary>
    public double Strength => Likeness.Strength;
}
