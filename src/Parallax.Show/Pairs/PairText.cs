namespace Parallax;

/// <summary>
/// Two articles side by side as plain text. Words that only one of them has stand between stars, what is reported without marks in ‹›.
/// </summary>
internal sealed class PairText(ArticlePair pair, int width)
{
    // Below this a column is too narrow to be read.
    private const int LeastForColumns = 64;

    private readonly StringBuilder text = new();

    public string Write()
    {
        Lines($"{pair.Title}, side by side. {pair.Summary}", "", width);
        Blank();
        if (width >= LeastForColumns)
            Columns(pair.Left, pair.Right);
        Blank();
        foreach (PairRowShown row in pair.Rows.Where(row => !row.IsStub))
            Write(row);
        Lines("Words between * * stand in this text only, those between ‹ › are reported without marks. " + PairWording.Reading(pair), "", width);
        Lines(Settings(pair.Texts.Settings), "", width);
        return text.ToString();
    }

    private void Write(PairRowShown shown)
    {
        string left = Side(shown.Row.Left, shown.Row.WordsLeft), right = Side(shown.Row.Right, shown.Row.WordsRight);
        if (width >= LeastForColumns)
        {
            Columns(left, right);
        }
        else
        {
            Lines(left, "< ", width);
            Lines(right, "> ", width);
        }

        string said = PairWording.Said(pair, shown);
        if (said.Length > 0)
            Lines($"[{said}]", "    ", width);
        Blank();
    }

    private string Side(IReadOnlyList<Place> side, IReadOnlyList<DiffRun> runs)
    {
        StringBuilder words = new();
        string numbers = pair.NumbersOf(side);
        if (numbers.Length > 0)
            words.Append(numbers).Append("  ");
        foreach (Place place in side)
        {
            words.Append(words.Length > 0 && words[^1] != ' ' ? " " : "");
            foreach (WordPiece piece in WordPiece.Of(place, place.Span, [.. runs.Where(run => run.IsOnlyHere).Select(run => (run.Span, ""))]))
            {
                bool isReported = piece.Run?.Voice == Voice.Attributed;
                words.Append(isReported && piece.OpensRun ? "‹" : "").Append(piece.Classes.Count > 0 ? "*" : "")
                    .Append(place.Article.TextAt(place.In, piece.Span)).Append(piece.Classes.Count > 0 ? "*" : "")
                    .Append(isReported && piece.ClosesRun ? "›" : "");
            }
        }

        return OneLine(words.ToString());
    }

    private void Columns(string left, string right)
    {
        int column = (width - 3) / 2;
        string[] a = [.. TerminalText.Wrap(left, column)], b = [.. TerminalText.Wrap(right, column)];
        for (int i = 0; i < Math.Max(a.Length, b.Length); i++)
            text.Append((TerminalText.Fit(a.ElementAtOrDefault(i) ?? "", column) + " | " + b.ElementAtOrDefault(i)).TrimEnd()).Append('\n');
    }

    private void Lines(string words, string indent, int room)
    {
        foreach (string line in TerminalText.Wrap(words, room - indent.Length))
            text.Append(indent).Append(line).Append('\n');
    }

    private void Blank() => text.Append('\n');
}
