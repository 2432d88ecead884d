namespace Parallax;

/// <summary>From the ratings of a sentence's tokens to its four scores.</summary>
internal static class VaderSum
{
    private const double Normalising = 15;
    private const double PerExclamation = 0.292;
    private const double PerQuestion = 0.18;
    private const double ManyQuestions = 0.96;
    private const int MostExclamations = 4;
    private const int MostQuestions = 3;

    /// <summary>The scores; <paramref name="tokens"/> are at least one.</summary>
    public static ToneScore Of(ReadOnlySpan<VaderToken> tokens, ReadOnlySpan<char> sentence)
    {
        double sum = 0, positive = 0, negative = 0;
        int neutral = 0;
        foreach (ref readonly VaderToken token in tokens)
        {
            double valence = token.Valence;
            sum += valence;

            // One more on each side, so that a share weighs words against the neutral ones, which count 1.
            if (valence > 0)
                positive += valence + 1;
            else if (valence < 0)
                negative += valence - 1;
            else
                neutral++;
        }

        double emphasis = Emphasis(sentence);
        sum += sum > 0 ? emphasis : sum < 0 ? -emphasis : 0;
        if (positive > -negative)
            positive += emphasis;
        else if (positive < -negative)
            negative -= emphasis;
        double total = positive - negative + neutral;
        double compound = Math.Clamp(sum / Math.Sqrt((sum * sum) + Normalising), -1, 1);
        return new ToneScore(
            ToneRounding.ToThree(Math.Abs(negative) / total),
            ToneRounding.ToThree(neutral / total),
            ToneRounding.ToThree(positive / total),
            ToneRounding.ToFour(compound));
    }

    private static double Emphasis(ReadOnlySpan<char> sentence)
    {
        int exclamations = sentence.Count('!'), questions = sentence.Count('?');
        return (Math.Min(exclamations, MostExclamations) * PerExclamation)
            + (questions <= 1 ? 0 : questions <= MostQuestions ? questions * PerQuestion : ManyQuestions);
    }
}
