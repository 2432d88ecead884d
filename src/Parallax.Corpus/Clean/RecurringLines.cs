using System.Buffers;

namespace Parallax;

/// <summary>
/// Finds lines that an outlet's articles have in common, which are its page's: at least 25 characters and four words, without the end of a
/// sentence and without marks, in an earlier article of the outlet too. Articles come in the order of their corpus, and each is judged by those
/// before it; so memory is bounded, and a line that was long not seen is forgotten. An article that shares a paragraph is a later version of
/// another, and its headings stay; a line below words in marks may say whose
/// they are, and stays too.
/// </summary>
internal sealed class RecurringLines
{
    private const int Shortest = 25;
    private const int Longest = 160;
    private const int LeastWords = 4;
    private const int Slots = 1 << 16;
    private const ulong Prime = 0x9E3779B97F4A7C15;
    private static readonly SearchValues<char> Marks = SearchValues.Create("\"“”«»?");
    private readonly (ulong Hash, int Article)[] seen = new (ulong, int)[Slots];
    private int number;

    /// <summary>The article with <see cref="Article.RecurringLines"/>.</summary>
    public Article Mark(Article article)
    {
        number++;
        List<TextSpan>? found = null;
        bool sharesParagraph = false, isBelowMarks = false;
        for (int at = 0; at < article.Text.Length;)
        {
            int length = article.Text.AsSpan(at).IndexOf('\n');
            int end = length < 0 ? article.Text.Length : at + length;
            TextSpan span = TextLines.Trim(article.Text, at, end);
            ReadOnlySpan<char> line = span.In(article.Text);
            at = end + 1;
            bool mayBeSignature = isBelowMarks;
            isBelowMarks = line.IsEmpty ? isBelowMarks : line[^1] is '"' or '”' or '»';
            if (line.Length < Shortest || (line.Length <= Longest && (mayBeSignature || !MayBeFurniture(line))))
                continue;
            if (!WasSeen(article.Outlet, line[..Math.Min(line.Length, Longest)]))
                continue;
            sharesParagraph |= line.Length > Longest;
            if (line.Length <= Longest)
                (found ??= []).Add(span);
        }

        return found is null || sharesParagraph ? article : article with { RecurringLines = found };
    }

    private static bool MayBeFurniture(ReadOnlySpan<char> line) =>
        !LineForm.EndsLikeText(line) && !line.ContainsAny(Marks) && LineForm.Of(line).Words >= LeastWords;

    // Whether an earlier article of the outlet has it; from now on one has.
    private bool WasSeen(Outlet outlet, ReadOnlySpan<char> line)
    {
        ulong hash = Hash(line, Hash(outlet.Name, 1));
        ref (ulong Hash, int Article) slot = ref seen[(int)(hash >> 40) & (Slots - 1)];
        bool wasSeen = slot.Hash == hash && slot.Article < number;
        if (slot.Hash != hash)
            slot = (hash, number);
        return wasSeen;
    }

    private static ulong Hash(ReadOnlySpan<char> text, ulong hash)
    {
        foreach (char c in text)
            hash = (hash ^ c) * Prime;
        return hash | 1;
    }
}
