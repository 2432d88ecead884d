using System.Globalization;
using System.Text;

namespace Parallax;

/// <summary>
/// Reads a table row by row (RFC 4180) and goes on after a broken row. A quotation mark that opens a field and is never closed would
/// swallow the rows after it, which a library for sound tables cannot take back; here that row is left out with a note, and reading goes on
/// in the line after it.
/// </summary>
/// <remarks>
/// A mark inside a quoted field that is neither doubled nor at the field's end belongs to the text, with a note, where the field began in
/// the same line. In a later line, where it stands like the beginning of a field, it shows that the earlier field was never closed.
/// </remarks>
/// <param name="lines">The lines.</param>
/// <param name="file">The file, for notes.</param>
/// <param name="intake">Where notes go.</param>
internal sealed class CsvRows(RowStream lines, string file, Intake intake)
{
    private readonly Queue<Line> again = new();
    private readonly List<Line> held = [];
    private readonly List<string> fields = [];
    private readonly StringBuilder field = new();
    private long rowLength;
    private bool isOverlong;
    private bool hasStrayMark;
    private bool allStandAlone;
    private char delimiter;

    private enum FieldEnd
    {
        Closed,
        RunsOn,
        AnotherBegins,
    }

    /// <summary>All rows that are sound, blank lines left out: the line that a row begins in, from 1, and its fields without their marks.</summary>
    public IEnumerable<(int Line, string[] Fields)> Read()
    {
        while (Next(out Line line))
        {
            if (string.IsNullOrWhiteSpace(line.Text))
                continue;
            if (delimiter == default)
                delimiter = DelimiterOf(line.Text);
            if (RowFrom(line) is { } row)
                yield return row;
        }
    }

    // Spreadsheets write a semicolon where the decimal mark is a comma; the header says which.
    private static char DelimiterOf(string header)
    {
        ReadOnlySpan<char> others = [';', '\t'];
        char best = ',';
        foreach (char other in others)
        {
            if (header.AsSpan().Count(other) > header.AsSpan().Count(best))
                best = other;
        }

        return best;
    }

    private bool Next(out Line line)
    {
        if (again.TryDequeue(out line))
            return true;
        do
        {
            if (!lines.Read(out string text))
                return false;
            line = new(lines.Line, text, allStandAlone);
        }
        while (lines.IsTooLong);
        return true;
    }

    private (int Line, string[] Fields)? RowFrom(Line first)
    {
        fields.Clear();
        held.Clear();
        (rowLength, isOverlong, hasStrayMark) = (first.Text.Length, false, false);
        Line line = first;
        int at = 0;
        while (true)
        {
            field.Clear();
            int opened = AfterOpeningMark(line.Text, at);
            if (opened < 0)
            {
                at = Unquoted(line.Text, at);
            }
            else
            {
                at = opened;
                int openedIn = line.Number;
                FieldEnd end;
                while ((end = Quoted(line, openedIn, ref at)) == FieldEnd.RunsOn)
                {
                    if (line.StandsAlone || !Next(out line))
                        return Unclosed(openedIn, following: null);
                    Hold(line);
                    at = 0;
                }

                if (end == FieldEnd.AnotherBegins)
                    return Unclosed(openedIn, line);
            }

            if (!isOverlong)
                fields.Add(field.ToString());
            if (at >= line.Text.Length || line.Text[at] != delimiter)
                return Finished(first.Number);
            at++;
        }
    }

    private (int Line, string[] Fields)? Finished(int number)
    {
        if (isOverlong)
        {
            intake.Skip(string.Create(CultureInfo.InvariantCulture,
                $"This row is longer than {intake.Options.MaximumLineLength:N0} characters; it was left out."), file, number);
            return null;
        }

        if (hasStrayMark)
            intake.Remark("A quotation mark inside a field of this row is not doubled; it was kept as it stands.", file, number);
        return (number, [.. fields]);
    }

    private void Hold(Line line)
    {
        rowLength += line.Text.Length;
        if (rowLength > intake.Options.MaximumLineLength)
        {
            isOverlong = true;
            held.Clear();
            fields.Clear();
            field.Clear();
        }
        else
        {
            held.Add(line);
        }
    }

    // The lines that the open field ran through are read again. None of them begins a quoted field (that would have shown it), so each stands
    // alone: this keeps the reading linear however many marks are never closed.
    private (int Line, string[] Fields)? Unclosed(int openedIn, Line? following)
    {
        string consequence = "the row was left out";
        if (isOverlong && following is null)
        {
            // Too many lines to hold: they are read from the file once more, where it is one.
            allStandAlone = lines.GoBackAfter(openedIn);
            if (!allStandAlone)
                consequence = "it and all that follows were left out";
        }

        intake.Skip($"A quotation mark opens a field here and is never closed; {consequence}.", file, openedIn);
        foreach (Line line in held)
        {
            if (line.Number != following?.Number)
                again.Enqueue(line with { StandsAlone = true });
        }

        if (following is { } next)
            again.Enqueue(next);
        return null;
    }

    private static int AfterOpeningMark(string text, int at)
    {
        while (at < text.Length && text[at] == ' ')
            at++;
        return at < text.Length && text[at] == '"' ? at + 1 : -1;
    }

    private int Unquoted(string text, int at)
    {
        int length = text.AsSpan(at).IndexOfAny(delimiter, '\r', '\n');
        if (length < 0)
            length = text.Length - at;
        field.Append(text, at, length);
        return at + length;
    }

    private FieldEnd Quoted(Line line, int openedIn, ref int at)
    {
        string text = line.Text;
        while (true)
        {
            int mark = text.IndexOf('"', at);
            int until = mark < 0 ? text.Length : mark;
            if (!isOverlong)
                field.Append(text, at, until - at);
            at = until + 1;
            if (mark < 0)
                return FieldEnd.RunsOn;
            bool isDoubled = at < text.Length && text[at] == '"';
            if (!isDoubled)
            {
                int after = at;
                while (after < text.Length && text[after] == ' ')
                    after++;
                if (after == text.Length || text[after] == delimiter || text[after] is '\r' or '\n')
                {
                    at = after;
                    return FieldEnd.Closed;
                }

                if (line.Number != openedIn && (mark == 0 || text[mark - 1] == delimiter))
                    return FieldEnd.AnotherBegins;
                hasStrayMark = true;
            }

            if (!isOverlong)
                field.Append('"');
            at += isDoubled ? 1 : 0;
        }
    }

    private readonly record struct Line(int Number, string Text, bool StandsAlone);
}
