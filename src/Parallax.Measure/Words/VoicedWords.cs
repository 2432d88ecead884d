namespace Parallax;

/// <summary>A content word with its voice: what headlines and bodies are compared by.</summary>
/// <param name="Span">Where it stands.</param>
/// <param name="Stem">Its folded form without common endings.</param>
/// <param name="Voice">In whose voice.</param>
/// <param name="Quotation">Index of its quotation; −1 in the outlet's own voice.</param>
/// <param name="IsName">Whether it is part of a name.</param>
internal readonly record struct VoicedWord(TextSpan Span, string Stem, Voice Voice, int Quotation, bool IsName);

/// <summary>The content words of an article's sentences.</summary>
internal static class VoicedWords
{
    private static readonly HashSet<string> FunctionWords =
        [.. WordLists.English.Rows("function-words.tsv").Select(row => WordHash.Fold(row[0])), "not", "no", "'s", "also", "s"];

    private static readonly string[] Endings =
    [
        "ations", "ation", "ings", "ing", "ions", "ion", "ers", "er", "ies", "ied", "ed", "es", "s", "e", "y",
    ];

    /// <summary>Whether a folded word is one of grammar and says nothing by itself.</summary>
    public static bool IsFunctionWord(string folded) => FunctionWords.Contains(folded);

    /// <summary>The content words of one sentence, in order.</summary>
    public static List<VoicedWord> Of(SegmentedText text, Sentence sentence, IReadOnlyList<VoiceRun> runs, IReadOnlyList<Name> names)
    {
        List<VoicedWord> words = [];
        int run = After(runs, sentence.Span.Start, static run => run.Span.End),
            name = After(names, sentence.Span.Start, static name => name.Span.End);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token token = text.Tokens[i];
            while (run < runs.Count && runs[run].Span.End <= token.Start)
                run++;
            while (name < names.Count && names[name].Span.End <= token.Start)
                name++;
            string folded = WordHash.Fold(token.Span.In(text.Text));
            if (!token.IsWord || run == runs.Count || !runs[run].Span.Contains(token.Start) || IsFunctionWord(folded))
                continue;
            bool isName = name < names.Count && names[name].Span.Contains(token.Start);
            words.Add(new VoicedWord(token.Span, isName ? folded : Stem(folded), runs[run].Voice, runs[run].Quotation, isName));
        }

        return words;
    }

    /// <summary>
    /// A word without its most common endings: "kills", "killed" and "killing" are one. Cruder than a stemmer, and enough inside one article.
    /// </summary>
    public static string Stem(string folded)
    {
        foreach (string ending in Endings)
        {
            if (folded.Length - ending.Length >= 3 && folded.EndsWith(ending, StringComparison.Ordinal))
                return folded[..^ending.Length];
        }

        return folded;
    }

    private static int After<T>(IReadOnlyList<T> list, int position, Func<T, int> end)
    {
        int low = 0, high = list.Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (end(list[middle]) > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
