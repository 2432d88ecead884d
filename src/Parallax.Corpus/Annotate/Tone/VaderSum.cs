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

    /// <summary>The scores.</summary>
    /// <param name="valences">Of the rated tokens.</param>
    /// <param name="rated">How many they are.</param>
    /// <param name="tokens">How many tokens there are, rated or not; at least one.</param>
    /// <param name="emphasis">See <see cref="Emphasis"/>.</param>
    public static ToneScore Of(VaderValence[] valences, int rated, int tokens, double emphasis)
    {
        double sum = 0, positive = 0, negative = 0;
        int neutral = tokens;
        for (int i = 0; i < rated; i++)
        {
            double valence = valences[i].Value;
            if (valence == 0)
                continue;
            neutral--;
            sum += valence;

            // One more on each side, so that a share weighs words against the neutral ones, which count 1.
            if (valence > 0)
                positive += valence + 1;
            else
                negative += valence - 1;
        }

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

    /// <summary>What the exclamation and question marks of a text add on the side that outweighs the other.</summary>
    public static double Emphasis(ReadOnlySpan<char> text)
    {
        int exclamations = text.Count('!'), questions = text.Count('?');
        return (Math.Min(exclamations, MostExclamations) * PerExclamation)
            + (questions <= 1 ? 0 : questions <= MostQuestions ? questions * PerQuestion : ManyQuestions);
    }
}
