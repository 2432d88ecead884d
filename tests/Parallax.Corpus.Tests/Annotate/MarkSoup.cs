namespace Parallax.Tests;

/// <summary>Texts that no editor would print: words, cues and quotation marks of every form in any order, by a fixed seed.</summary>
internal static class MarkSoup
{
    private static readonly string[] Marks = ["\"", "“", "”", "‘", "’", "'", "«", "»", "„", "‚", "``", "''", "‹", "›", "″", "`"];

    private static readonly string[] Words =
    [
        "Hedda Moran", "said", "the lock", "had failed", "according to", "the navy", ",", ".", "?", "!", ":", "—", "…", "\n\n", "\n", " ", "’s", "6'2\"", "12", "who", "that", "he", "it",
        "claims", "promised to", "and", "U.S.", "al-Saadi", "@orsk", "https://example.org/a", "(", ")", "[", "\u00A0", "\u00AD", "\uD83D\uDEA2", "\uD83D", "İ", "’90s", "statement", "The",
    ];

    /// <summary>A text of <paramref name="pieces"/> pieces, some with a space after them.</summary>
    public static string Text(int seed, int pieces, double marks = 0.4)
    {
        Random random = new(seed);
        List<string> text = [];
        for (int i = 0; i < pieces; i++)
        {
            string[] from = random.NextDouble() < marks ? Marks : Words;
            text.Add(from[random.Next(from.Length)]);
            if (random.NextDouble() < 0.6)
                text.Add(" ");
        }

        return string.Concat(text);
    }
}
