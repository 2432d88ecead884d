namespace Parallax;

/// <summary>Phrases of two or three words with a value each; so few that looking at each is the fastest way to find one.</summary>
internal sealed class VaderPhrases
{
    private const int Base = 64;

    private int[] keys = [];
    private double[] values = [];

    /// <summary>Adds a phrase by the numbers of its words among the words of idioms, from 1; the first one is 0 where there are two words.</summary>
    public void Add(int first, int second, int third, double value)
    {
        keys = [.. keys, Key(first, second, third)];
        values = [.. values, value];
    }

    /// <summary>Gives the value of a phrase; leaves <paramref name="value"/> as it is where there is no such phrase.</summary>
    public bool TryFind(int first, int second, int third, ref double value)
    {
        // A word that is in no idiom has number 0 and must not pass for the missing first word of a pair.
        if (second == 0 || third == 0)
            return false;
        int key = Key(first, second, third);
        for (int i = 0; i < keys.Length; i++)
        {
            if (keys[i] != key)
                continue;
            value = values[i];
            return true;
        }

        return false;
    }

    private static int Key(int first, int second, int third) => (((first * Base) + second) * Base) + third;
}
