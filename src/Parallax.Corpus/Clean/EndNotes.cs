using System.Buffers;

namespace Parallax;

/// <summary>
/// Tells the last lines of an article that are about its author or its outlet: "Ada Lund writes on harbours for …", "Radio Osk, 94.2 FM.",
/// a line in italics below a rule.
/// </summary>
internal sealed class EndNotes(WordLists lists)
{
    private const int LongestAuthorNote = 500;
    private const int LongestOutletNote = 140;
    private const int LongestItalics = 400;
    private const int LongestByline = 120;
    private const int MostNotes = 3;

    private static readonly SearchValues<char> Quotes = SearchValues.Create("\"“”«»");
    private readonly string[] authorPhrases = [.. lists.Lines("author-notes.txt").Select(phrase => phrase + " ")];
    private readonly string[] bylines = [.. LineWords.Of(lists, "byline").Select(word => word + " ")];
    private readonly string[] betweenNames = [",", ";", "&", "|", .. LineWords.Of(lists, "between-authors").Select(word => $" {word} ")];

    /// <summary>Labels such lines as footers, from the last one up to the first paragraph that is none.</summary>
    public void Label(Article article, LineList lines, int first)
    {
        List<string> authors = Authors(article, lines, first);
        int left = MostNotes;
        for (int at = lines.Count - 1; at > first && left > 0; at--)
        {
            ref LabelledLine line = ref lines[at];
            if (line.Kind is not (null or BlockKind.Body))
                continue;
            ReadOnlySpan<char> words = line.Inner.In(article.Text);
            if (IsAboutAuthor(words, authors) || IsAboutOutlet(words, article.Outlet) || IsItalicBelowRule(article.Text, lines, at, first))
                line.Become(BlockKind.Footer, RuleCode.BlockEndNote);
            else if (line.Kind == BlockKind.Body)
                return;
            left--;
        }
    }

    // The names that the metadata and the bylines above the text give.
    private List<string> Authors(Article article, LineList lines, int first)
    {
        List<string> names = [];
        Add(names, article.Author);
        for (int at = 0; at < first; at++)
        {
            ReadOnlySpan<char> words = lines[at].Inner.In(article.Text);
            if (lines[at].Kind != BlockKind.Byline || words.Length > LongestByline)
                continue;
            foreach (string byline in bylines)
            {
                if (words.StartsWith(byline, StringComparison.OrdinalIgnoreCase))
                    Add(names, words[byline.Length..].ToString());
            }
        }

        return names;
    }

    private void Add(List<string> names, string? list)
    {
        if (string.IsNullOrWhiteSpace(list) || list.Length > LongestByline)
            return;
        foreach (string name in list.Split(betweenNames, StringSplitOptions.TrimEntries))
        {
            LineForm form = LineForm.Of(name);
            if (form.Words is >= 2 and <= 4 && form.Capitalised >= 2)
                names.Add(name);
        }
    }

    private bool IsAboutAuthor(ReadOnlySpan<char> words, List<string> authors)
    {
        if (words.Length > LongestAuthorNote)
            return false;
        foreach (string author in authors)
        {
            if (!words.StartsWith(author, StringComparison.OrdinalIgnoreCase) || words.Length <= author.Length + 1 || words[author.Length] != ' ')
                continue;
            ReadOnlySpan<char> rest = words[(author.Length + 1)..];
            foreach (string phrase in authorPhrases)
            {
                if (rest.StartsWith(phrase, StringComparison.Ordinal))
                    return true;
            }
        }

        return false;
    }

    // The outlet's name, and after a comma or a dash its address, frequency or the like: words with capitals and numbers up to the first full stop.
    private static bool IsAboutOutlet(ReadOnlySpan<char> words, Outlet outlet)
    {
        if (words.Length > LongestOutletNote || outlet == Outlet.Unnamed || !words.StartsWith(outlet.Name, StringComparison.OrdinalIgnoreCase))
            return false;
        ReadOnlySpan<char> rest = words[outlet.Name.Length..].TrimStart();
        if (rest.Length < 3 || rest[0] is not (',' or '|' or '–' or '—' or '-' or '·') || rest.ContainsAny(Quotes))
            return false;
        int stop = rest.IndexOf(". ");
        LineForm form = LineForm.Of(stop < 0 ? rest : rest[..stop]);
        return form.LongWords == form.LongCapitalised && form.Words > 0;
    }

    private static bool IsItalicBelowRule(string text, LineList lines, int at, int first)
    {
        int above = at;
        while (above > first && lines[above].IsEmphasised && at - above < MostNotes && lines[above].Inner.Length <= LongestItalics)
            above--;
        return above < at && lines[above].Kind == BlockKind.Navigation && LineForm.Of(lines[above].Span.In(text)).Words == 0;
    }
}
