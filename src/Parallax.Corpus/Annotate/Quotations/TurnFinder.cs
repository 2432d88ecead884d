namespace Parallax;

/// <summary>
/// Finds the turns of transcripts and interviews: "NAME: words", "NAME, ROLE: words", "A. Words", or a name on a line of its own above them.
/// A turn goes on until the next one. One label proves nothing ("UPDATE: …"), unless the paragraph above announces it with a colon.
/// </summary>
internal sealed class TurnFinder(TextWords words, Paragraphs paragraphs, SpeakerResolver resolver, List<Utterance> found)
{
    private const int LongestLabel = 16;
    private const int LongestName = 5;
    private const int LongestInitials = 4;
    private const int LongestGap = 12;
    private const int LongestGapOfExcerpt = 3;
    private const int LeastOfTranscript = 4;
    private readonly Token[] tokens = words.Tokens;
    private readonly Dictionary<string, int> labels = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> ends = [];
    private readonly int[] count = new int[(int)Form.Answer + 1];
    private readonly bool[] recurs = new bool[(int)Form.Answer + 1];
    private readonly bool[] hasPerson = new bool[(int)Form.Answer + 1];

    private enum Form
    {
        None,
        Note,
        Capitals,
        Name,
        Line,
        Question,
        Answer,
    }

    /// <summary>Adds the turns of the text.</summary>
    public void Find()
    {
        List<Turn> read = [];
        for (int p = 0; p < paragraphs.Count; p++)
        {
            Turn turn = Read(p);
            if (turn.Form == Form.Note)
                ends.Add(p);
            if (turn.Form > Form.Note)
                read.Add(turn);
        }

        foreach (Turn turn in read)
        {
            labels[turn.Label] = labels.GetValueOrDefault(turn.Label) + 1;
            recurs[(int)turn.Form] |= labels[turn.Label] > 1;
            count[(int)turn.Form]++;
            if (turn.Surname != turn.Label)
                surnames.Add(turn.Surname);
        }

        foreach (Turn turn in read)
            hasPerson[(int)turn.Form] |= IsPerson(turn);
        List<Turn> turns = Choose(read);
        if (turns.Count == 0)
            return;

        // Who asks in a transcript asks for the outlet, and the outlet's question is its own.
        bool isTranscript = IsTranscript(turns);
        string? host = isTranscript ? Host(turns) : null;
        (int First, int End) answers = resolver.LastPersonBefore(words, tokens[turns[0].First].Start);
        for (int t = 0; t < turns.Count; t++)
        {
            Turn turn = turns[t];
            bool isOutlets = turn.Form == Form.Question || turn.Surname.Equals(host, StringComparison.OrdinalIgnoreCase);
            List<(int First, int End)> parts = isOutlets || paragraphs.IsTaken(turn.Paragraph) ? []
                : Parts(turn, t + 1 < turns.Count ? turns[t + 1].Paragraph : -1, isTranscript);
            (int first, int end) = turn.Form == Form.Answer ? answers : (turn.First, turn.End);
            if (parts.Count > 0)
                found.Add(new Utterance(RuleCode.QuoteTurn, first, end, parts));
        }
    }

    /// <summary>
    /// Whether the article is a conversation, and does not only hold an excerpt of one: most of its paragraphs are, or it begins with a turn.
    /// </summary>
    private bool IsTranscript(List<Turn> turns)
    {
        if (turns.Count > 1 && turns[0].Form == Form.Capitals
            && !Enumerable.Range(0, turns[0].Paragraph).Any(p => paragraphs.KindOf(p) == BlockKind.Body))
        {
            return true;
        }

        int reach = turns[^1].Paragraph - turns[0].Paragraph + 1;
        return turns.Count >= LeastOfTranscript && reach * 2 >= paragraphs.Count && reach <= turns.Count * LongestName;
    }

    /// <summary>Keeps what are turns; "Moss:" is one between those of a known person, though nobody else is called so.</summary>
    private List<Turn> Choose(List<Turn> read)
    {
        bool[] accepted = [.. read.Select(turn => IsTurn(turn))];
        List<Turn> turns = [];
        for (int t = 0; t < read.Count; t++)
        {
            bool isBeside = (t > 0 && accepted[t - 1]) || (t + 1 < read.Count && accepted[t + 1]);
            accepted[t] |= read[t].Form == Form.Name && isBeside && labels[read[t].Label] > 1 && EndsLikeSpeech(read[t]);
            if (accepted[t])
                turns.Add(read[t]);
            else
                ends.Add(read[t].Paragraph);
        }

        return turns;
    }

    /// <summary>Whose turns end in a question most often; the first speaker where nobody asks.</summary>
    private string Host(List<Turn> turns) => turns.GroupBy(static turn => turn.Surname, StringComparer.OrdinalIgnoreCase)
        .MaxBy(group => group.Count(turn => words.Char(paragraphs[turn.Paragraph].End - 1) == '?'))!.Key;

    // The headline of another article has no full stop.
    private bool EndsLikeSpeech(in Turn turn) =>
        turn.From >= paragraphs[turn.Paragraph].End || !words.Is(paragraphs[turn.Paragraph].End - 1, WordClass.Word);

    private int NameEnd(int first, int end)
    {
        int at = first + 1;
        while (at < end && !words.Is(at, WordClass.Comma) && words.Char(at) != '(')
            at++;
        return Math.Min(at, end);
    }

    private Turn Read(int p)
    {
        (int first, int end) = paragraphs[p];
        if (tokens[first].Kind != TokenKind.Word || paragraphs.KindOf(p) is not (BlockKind.Body or BlockKind.Heading))
            return default;
        Form side = words.Is(first, WordSet.QuestionLetter) ? Form.Question : words.Is(first, WordSet.AnswerLetter) ? Form.Answer : Form.None;
        int afterLetter = tokens[first].Length == 2 ? first + 1 : first + 2;
        bool isLetter = side != Form.None && afterLetter <= end && words.Text[tokens[afterLetter - 1].End - 1] is '.' or ':';
        if (isLetter && words.Is(first, WordClass.Capital))
            return new Turn(side, p, first, first + 1, afterLetter, side.ToString());

        int colon = first;
        while (colon < end && colon - first <= LongestLabel && !(words.Char(colon) == ':' && words.Is(colon, WordClass.Stop)))
        {
            if (words.Is(colon, WordClass.Quote) || words.Char(colon) is '?' or '!' or ';' or '—')
                return default;
            colon++;
        }

        if (colon > first && colon < end && words.Char(colon) == ':')
            return New(FormOf(first, NameEnd(first, colon)), p, first, colon, colon + 1);
        if (words.Is(first, WordSet.Recording) && InBrackets(first, end) is (> 0, > 0) and var (name, close))
            return New(Form.Line, p, name, close, close + 1);
        bool isLine = end - first <= LongestName && p + 1 < paragraphs.Count && words.Is(paragraphs[p + 1].End - 1, WordClass.Stop | WordClass.Quote);
        return isLine && IsNameLine(first, end) ? New(Form.Line, p, first, end, end) : default;
    }

    private Turn New(Form form, int paragraph, int first, int end, int from) =>
        new(form, paragraph, first, end, from, words.Text[tokens[first].Start..tokens[NameEnd(first, end) - 1].End]);

    // "archived recording (ada lund) We have no plans": who is heard stands in brackets.
    private (int First, int End) InBrackets(int first, int end)
    {
        int open = first + 1;
        while (open < end && open - first < LongestInitials && words.Char(open) != '(')
            open++;
        int close = open;
        while (close < end && close - open <= LongestName && words.Char(close) != ')')
            close++;
        return close < end && words.Char(open) == '(' && words.Char(close) == ')' && close > open + 1 ? (open + 1, close) : default;
    }

    private Form FormOf(int first, int end)
    {
        if (words.Is(first, WordSet.NoteLabel) || words.Is(end - 1, WordSet.NoteLabel))
            return Form.Note;
        for (int i = first; i < end; i++)
        {
            bool isJoint = words.Is(i, WordSet.NameJoint) || words.Is(i, WordClass.Stop);
            if (end - first > LongestName || (!isJoint && !(words.Is(i, WordClass.Word) && char.IsUpper(words.Char(i)))))
                return Form.None;
        }

        return LineForm.Of(words.Text.AsSpan()[tokens[first].Start..tokens[end - 1].End]) is { Letters: > 2 } form && form.Upper == form.Letters
            ? Form.Capitals : Form.Name;
    }

    // A name alone above its words, in capitals as names have them, or in none as some transcripts set it.
    private bool IsNameLine(int first, int end)
    {
        int capitals = 0;
        bool isNamed = words.Is(end - 1, WordClass.SpeakerNoun);
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Kind != TokenKind.Word || words.Is(i, WordSet.NoteLabel))
                return false;
            capitals += char.IsUpper(words.Char(i)) ? 1 : 0;
            isNamed |= words.Is(i, WordClass.GivenName);
        }

        return (capitals == 0 || capitals == end - first)
            && (isNamed || resolver.IsPerson(words.Text[tokens[first].Start..tokens[end - 1].End]));
    }

    /// <summary>Whether a label has enough others beside it: of one form and set, or a person's name that is known.</summary>
    private bool IsTurn(in Turn turn)
    {
        if (turn.Form is Form.Question or Form.Answer)
            return count[(int)Form.Question] > 0 && count[(int)Form.Answer] > 0;
        if (!EndsLikeSpeech(turn))
            return false;
        int sameForm = count[(int)turn.Form];
        bool isAgain = labels[turn.Label] > 1, isPerson = IsPerson(turn);
        return turn.Form switch
        {
            Form.Capitals when isPerson => sameForm > 1 || paragraphs.Announces(turn.Paragraph - 1),
            Form.Capitals => sameForm >= LeastOfTranscript && hasPerson[(int)turn.Form] && (isAgain || tokens[turn.First].Length > LongestInitials),
            Form.Line => sameForm >= LeastOfTranscript - 1 && (isAgain || words.Is(paragraphs[turn.Paragraph].First, WordSet.Recording)),
            _ => isPerson && sameForm > 1 && recurs[(int)turn.Form],
        };
    }

    private bool IsPerson(in Turn turn)
    {
        int nameEnd = NameEnd(turn.First, turn.End);
        bool hasRole = turn.Form == Form.Capitals && nameEnd < turn.End && words.Is(nameEnd, WordClass.Comma);
        return hasRole || (words.Is(turn.First, WordClass.GivenName) && nameEnd - turn.First > 1) || surnames.Contains(turn.Label)
            || resolver.IsPerson(turn.Label);
    }

    /// <summary>The paragraphs of a turn, up to the next one; of an excerpt's last turn, and of one in marks, no more than its own.</summary>
    private List<(int First, int End)> Parts(in Turn turn, int next, bool isTranscript)
    {
        List<(int First, int End)> parts = [];
        int end = paragraphs[turn.Paragraph].End;
        if (turn.From < end)
            parts.Add((turn.From, end));
        int gap = next >= 0 ? next - turn.Paragraph : isTranscript ? paragraphs.Count - turn.Paragraph : 1;
        bool isTooLong = next >= 0 && gap > (isTranscript ? LongestGap : LongestGapOfExcerpt);
        bool isQuoted = parts.Count > 0 && words.Is(turn.From, WordClass.Quote);
        int last = turn.Paragraph + (isTooLong || isQuoted ? 1 : gap);
        for (int p = turn.Paragraph + 1; p < paragraphs.Count && !ends.Contains(p) && !paragraphs.IsTaken(p); p++)
        {
            if (p < last ? paragraphs.KindOf(p) != BlockKind.Body : parts.Count > 0)
                break;
            parts.Add(paragraphs[p]);
            paragraphs.Take(p);
        }

        return parts;
    }

    private readonly record struct Turn(Form Form, int Paragraph, int First, int End, int From, string Label)
    {
        public string Surname => Label.LastIndexOf(' ') is > 0 and int space ? Label[(space + 1)..] : Label;
    }
}
