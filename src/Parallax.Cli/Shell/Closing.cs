using Spectre.Console;

namespace Parallax;

/// <summary>What stands beside the output when the work is done: the notes, and one line that sums up.</summary>
internal static class Closing
{
    /// <summary>Writes the first notes and the summary.</summary>
    public static int Write(Surroundings surroundings, int read, NoteLog notes, Destination destination)
    {
        foreach (Note note in notes.First)
            WriteNote(surroundings, note);
        int all = notes.Skipped + notes.Others;
        if (all > NoteLog.Kept)
            WriteLine(surroundings, Counted("… and {0:N0} more.", all - NoteLog.Kept));

        string summary = Counted("{0:N0} read, ", read) + Counted("{0:N0} skipped", notes.Skipped);
        if (notes.Others > 0)
            summary += Counted(notes.Others == 1 ? ", {0:N0} note" : ", {0:N0} notes", notes.Others);
        if (notes.InOutput > 0)
            summary += Counted(notes.InOutput == 1 ? ", {0:N0} note in the output" : ", {0:N0} notes in the output", notes.InOutput);
        WriteLine(surroundings, summary + destination.Written);
        return notes.Skipped > 0 ? ExitCode.Skipped : ExitCode.Done;
    }

    /// <summary>Writes one line.</summary>
    public static void WriteLine(Surroundings surroundings, string text) => surroundings.Error.WriteLine(Shown(text));

    /// <summary>Writes a text that has several lines of its own.</summary>
    public static void WriteLines(Surroundings surroundings, string text)
    {
        foreach (string line in text.ReplaceLineEndings("\n").TrimEnd('\n').Split('\n'))
            WriteLine(surroundings, line);
    }

    /// <summary>A text as a terminal may have it: controls, which it would obey, and signs that turn the line round are U+FFFD.</summary>
    public static string Shown(string text) => string.Create(text.Length, text, static (shown, text) =>
    {
        for (int i = 0; i < shown.Length; i++)
            shown[i] = IsHarmless(text[i]) ? text[i] : '\uFFFD';
    });

    private static bool IsHarmless(char c) =>
        !char.IsControl(c) && c is not ((>= '\u2028' and <= '\u202E') or (>= '\u2066' and <= '\u2069'));

    private static void WriteNote(Surroundings surroundings, Note note)
    {
        string label = note.IsSkip ? "skipped" : "note";
        if (surroundings.UsesColour)
            surroundings.ErrorConsole.Write(new Text(label, new Style(note.IsSkip ? Color.Yellow : Color.Grey)));
        else
            surroundings.Error.Write(label);
        WriteLine(surroundings, $"  {Located(note)}");
    }

    // Of many articles in one file the id says more than the file.
    private static string Located(Note note) =>
        note is { Article: { } article, Line: null } ? $"{article}: {note.Message}" : note.ToString();

    private static string Counted(string form, int count) => string.Format(CultureInfo.InvariantCulture, form, count);
}
