namespace Parallax.Tests;

/// <summary>Texts without meaning, of a given length: words drawn at random.</summary>
internal static class TestTexts
{
    /// <summary>A body of one paragraph; two seeds share no five-word sequence, as good as certainly.</summary>
    public static string Body(int seed, int words = 120)
    {
        Random random = new(seed);
        return string.Join(' ', Enumerable.Range(1, words).Select(i => $"w{random.Next(5000)}" + (i % 12 == 0 ? "." : ""))) + ".";
    }
}
