using System.Buffers;

namespace Parallax;

/// <summary>Tells lines that name nothing but the agency that a text is from: "(Osk News)", "The Harbour Star and agencies".</summary>
internal sealed class CreditForms(WordLists lists)
{
    private const int LongestLine = 80;
    private const int MostWords = 5;
    private static readonly SearchValues<char> NotInNames = SearchValues.Create("0123456789:;,?!/\"“”");
    private readonly CueTable lines = new(lists.Lines("credit-lines.txt").Select(entry => (entry, BlockKind.Credit)));

    // How names end, and whether the name must be marked.
    private readonly WordTable<bool> endings = new(
        lists.Lines("agency-words.txt").Select(entry => KeyValuePair.Create(entry.Trim('(', ')'), entry[0] == '(')));

    /// <summary>Whether the line is a phrase of the list, with names before it where the phrase ends a line.</summary>
    public bool IsCreditLine(ReadOnlySpan<char> line, LineForm form)
    {
        if (line.Length > LongestLine || lines.Find(line) is not { } cue)
            return false;
        return cue.IsWhole || (form.Capitalised * 2 >= form.Words && form.LongCapitalised > 0);
    }

    /// <summary>Whether the line is one name that ends as agencies' names do.</summary>
    /// <param name="line">The line, with the brackets or the dash around the name.</param>
    /// <param name="mustBeMarked">Whether the name has to stand in brackets or after a dash.</param>
    public bool IsAgency(ReadOnlySpan<char> line, bool mustBeMarked)
    {
        bool isMarked = line[0] is '—' or '–' or '-' || (line[0] == '(' && line.TrimEnd('.')[^1] == ')');
        if (line.Length > LongestLine || (mustBeMarked && !isMarked))
            return false;
        ReadOnlySpan<char> name = line.Trim("-–—(). ");
        LineForm form = LineForm.Of(name);
        bool isName = form.Words is >= 2 and <= MostWords && form.LongCapitalised == form.LongWords && char.IsUpper(name[0]);
        if (!isName || name.ContainsAny(NotInNames))
            return false;
        int last = name.LastIndexOf(' ');
        if (last < 0)
            return false;
        int two = name[..last].LastIndexOf(' ');
        return Ends(name[(last + 1)..], isMarked) || (two > 0 && Ends(name[(two + 1)..], isMarked));
    }

    private bool Ends(ReadOnlySpan<char> words, bool isMarked) => endings.TryGet(words, out bool mustBeMarked) && (isMarked || !mustBeMarked);
}
