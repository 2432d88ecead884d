namespace Parallax;

/// <summary>The small words by which lines are read that are no sentences, by the question that they answer.</summary>
internal static class LineWords
{
    /// <summary>The words of <c>line-words.tsv</c> that answer <paramref name="question"/>.</summary>
    public static IEnumerable<string> Of(WordLists lists, string question) =>
        lists.Rows("line-words.tsv").Where(row => row[0] == question).Select(row => row[^1]);
}
