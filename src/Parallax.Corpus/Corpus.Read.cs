using System.Globalization;

namespace Parallax;

public sealed partial record Corpus
{
    /// <summary>
    /// Reads a corpus whole: a folder of .txt, .md and .html files, a .csv or .jsonl file, or <c>-</c> for JSON lines on standard input.
    /// </summary>
    /// <param name="path">The folder or file.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <returns>What could be read, with a note for what could not.</returns>
    /// <exception cref="CorpusException">There is no such corpus, or none that can be read.</exception>
    public static Corpus Read(string path, ReadOptions? options = null)
    {
        List<Note> notes = [];
        Article[] articles = [.. CorpusReader.Stream(path, options, notes.Add)];
        return new(CorpusReader.NameOf(path), articles, notes);
    }

    /// <summary>Reads a corpus of JSON lines whole, one object a line.</summary>
    /// <param name="jsonLines">The stream; the caller closes it.</param>
    /// <param name="options">How to read; null for the defaults.</param>
    /// <returns>What could be read, with a note for what could not.</returns>
    public static Corpus Read(Stream jsonLines, ReadOptions? options = null)
    {
        List<Note> notes = [];
        Article[] articles = [.. CorpusReader.Stream(jsonLines, options, notes.Add)];
        return new(CorpusReader.NameOf(CorpusReader.StandardInput), articles, notes);
    }

    /// <summary>What was read, in one line: "5 read, 1 skipped: 7-evening.txt is a PDF; save it as text and run again."</summary>
    public string Summary() => Summarise(Articles.Count, Notes);

    /// <summary>The same for articles that were read one by one.</summary>
    /// <param name="read">How many articles were read.</param>
    /// <param name="notes">The notes of reading.</param>
    public static string Summarise(int read, IReadOnlyList<Note> notes)
    {
        ArgumentNullException.ThrowIfNull(notes);
        const int Shown = 3;
        Note[] skipped = [.. notes.Where(note => note.IsSkip)];
        string counts = string.Create(CultureInfo.InvariantCulture, $"{read:N0} read, {skipped.Length:N0} skipped");
        if (skipped.Length == 0)
            return counts;
        string reasons = string.Join(" ", skipped.Take(Shown).Select(Sentence));
        return skipped.Length > Shown
            ? string.Create(CultureInfo.InvariantCulture, $"{counts}: {reasons} And {skipped.Length - Shown:N0} more.")
            : $"{counts}: {reasons}";
    }

    // "This file is a PDF" of a file that has a name reads better with the name.
    private static string Sentence(Note note)
    {
        const string Subject = "This file ";
        return note is { File: { } file, Line: null } && note.Message.StartsWith(Subject, StringComparison.Ordinal)
            ? $"{file} {note.Message[Subject.Length..]}"
            : note.ToString();
    }
}
