namespace Parallax;

/// <summary>
/// Finds the turns of transcripts and interviews: "NAME: words", "NAME, ROLE: words", "A. Words", or a name on a line of its own above them.
/// A turn goes on until the next one. One label proves nothing ("UPDATE: …"), unless the paragraph above announces it with a colon.
/// </summary>
internal sealed class TurnFinder(TextWords words, Paragraphs paragraphs, SpeakerResolver resolver, List<Utterance> found)
{
    private const int LongestLabel = 16;
    private const int LongestNameLine = 5;
    private const int LongestGap = 12;
    private const int LongestGapOfExcerpt = 3;
    private const int LeastOfTranscript = 4;
    private const int LongestInitials = 4;
    private readonly Token[] tokens = words.Tokens;
    private readonly List<Turn> turns = [];
    private readonly Dictionary<Form, int> forms = [];
    private readonly HashSet<Form> recurring = [];
    private readonly HashSet<Form> persons = [];
    private readonly HashSet<string> surnames = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<int> notes = [];
    private readonly Dictionary<string, int> labels = new(StringComparer.OrdinalIgnoreCase);

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
        for (int p = 0; p < paragraphs.Count; p++)
        {
            Turn turn = Read(p);
            if (turn.Form == Form.Note)
                notes.Add(p);
            if (turn.Form <= Form.Note)
                continue;
            turns.Add(turn);
            string label = Label(turn);
            labels[label] = labels.GetValueOrDefault(label) + 1;
            forms[turn.Form] = forms.GetValueOrDefault(turn.Form) + 1;
            if (labels[label] == 2)
                recurring.Add(turn.Form);
            if (label.LastIndexOf(' ') is > 0 and int space)
                surnames.Add(label[(space + 1)..]);
            if (IsPerson(turn))
                persons.Add(turn.Form);
        }

        Choose();
        if (turns.Count == 0)
            return;
        bool isTranscript = IsTranscript();

        // Who asks in a transcript asks for the outlet, and the outlet's question is its own.
        string? host = isTranscript ? Host() : null;
        for (int t = 0; t < turns.Count; t++)
        {
            if (host is null || !Surname(turns[t]).Equals(host, StringComparison.OrdinalIgnoreCase))
                Add(turns[t], t + 1 < turns.Count ? turns[t + 1].Paragraph : -1, isTranscript);
        }
    }

    /// <summary>Keeps what are turns; "Moss:" is one between those of a known person, though nobody else is called so.</summary>
    private void Choose()
    {
        bool[] accepted = [.. turns.Select(turn => IsTurn(turn))];
        for (int t = 0; t < accepted.Length; t++)
        {
            bool isBeside = (t > 0 && accepted[t - 1]) || (t + 1 < accepted.Length && accepted[t + 1] && IsTurn(turns[t + 1]));
            accepted[t] |= turns[t].Form == Form.Name && isBeside && labels[Label(turns[t])] >= 2 && EndsLikeSpeech(turns[t]);
            if (!accepted[t])
                notes.Add(turns[t].Paragraph);
        }

        int index = 0;
        turns.RemoveAll(_ => !accepted[index++]);
    }

    private string Surname(in Turn turn) => Label(turn) is var label && label.LastIndexOf(' ') is > 0 and int space ? label[(space + 1)..] : label;

    /// <summary>Whose turns end in a question most often; the first speaker where nobody asks.</summary>
    private string Host()
    {
        Dictionary<string, int> asked = new(StringComparer.OrdinalIgnoreCase);
        foreach (Turn turn in turns)
        {
            string label = Surname(turn);
            asked[label] = asked.GetValueOrDefault(label) + (words.Char(paragraphs[turn.Paragraph].End - 1) == '?' ? 1 : 0);
        }

        return asked.MaxBy(static pair => pair.Value).Key;
    }

    // The headline of another article has no full stop.
    private bool EndsLikeSpeech(in Turn turn) =>
        turn.From >= paragraphs[turn.Paragraph].End || !words.Is(paragraphs[turn.Paragraph].End - 1, WordClass.Word);

    /// <summary>Whether the article is a conversation, and does not only hold an excerpt of one.</summary>
    private bool IsTranscript()
    {
        int labelled = turns.Count, reach = turns[^1].Paragraph - turns[0].Paragraph + 1;
        return labelled >= LeastOfTranscript && reach * 2 >= paragraphs.Count && reach <= labelled * 5;
    }

    private string Label(in Turn turn) =>
        turn.Form is Form.Question or Form.Answer ? turn.Form.ToString()
            : words.Text[tokens[turn.First].Start..tokens[NameEnd(turn.First, turn.End) - 1].End];

    private int NameEnd(int first, int end)
    {
        int at = first;
        while (at < end && !words.Is(at, WordClass.Comma) && words.Char(at) != '(')
            at++;
        return Math.Max(at, first + 1);
    }

    private Turn Read(int p)
    {
        (int first, int end) = paragraphs[p];
        bool isLetter = tokens[first].Length == 1 && first + 1 < end && words.Char(first + 1) is '.' or ':';
        if (tokens[first].Kind != TokenKind.Word || paragraphs.KindOf(p) is not (BlockKind.Body or BlockKind.Heading))
            return default;
        if ((isLetter || (tokens[first].Length == 2 && words.Text[tokens[first].End - 1] == '.')) && words.Is(first, WordClass.Capital))
        {
            Form side = words.Is(first, WordSet.QuestionLetter) ? Form.Question : words.Is(first, WordSet.AnswerLetter) ? Form.Answer : Form.None;
            return new Turn(side, p, first, first + 1, isLetter ? first + 2 : first + 1);
        }

        int colon = first;
        while (colon < end && colon - first <= LongestLabel && !(words.Char(colon) == ':' && words.Is(colon, WordClass.Stop)))
        {
            if (words.Is(colon, WordClass.Quote) || words.Char(colon) is '?' or '!' or ';' or '—')
                return default;
            colon++;
        }

        if (colon < end && words.Char(colon) == ':' && colon > first)
            return new Turn(FormOf(first, NameEnd(first, colon)), p, first, colon, colon + 1);
        if (words.Is(first, WordSet.Recording) && Bracketed(first, end) is (> 0, > 0) and var (name, close))
            return new Turn(Form.Line, p, name, close, close + 1);
        bool isLine = end - first <= LongestNameLine && words.Is(end - 1, WordClass.Word)
            && p + 1 < paragraphs.Count && words.Is(paragraphs[p + 1].End - 1, WordClass.Stop | WordClass.Quote);
        return isLine && IsNameLine(first, end) ? new Turn(Form.Line, p, first, end, end) : default;
    }

    // "archived recording (ada lund) We have no plans": who is heard stands in brackets.
    private (int First, int End) Bracketed(int first, int end)
    {
        int open = first + 1;
        while (open < end && open - first < 4 && words.Char(open) != '(')
            open++;
        int close = open;
        while (close < end && close - open <= LongestNameLine && words.Char(close) != ')')
            close++;
        return close < end && words.Char(open) == '(' && words.Char(close) == ')' ? (open + 1, close) : default;
    }

    private Form FormOf(int first, int end)
    {
        if (words.Is(first, WordSet.NoteLabel) || words.Is(end - 1, WordSet.NoteLabel))
            return Form.Note;
        if (end - first > LongestNameLine)
            return Form.None;
        bool areCapitals = true;
        int letters = 0;
        for (int i = first; i < end; i++)
        {
            bool isJoint = words.Is(i, WordSet.NameJoint) || words.Is(i, WordClass.Stop);
            if (!isJoint && (!words.Is(i, WordClass.Word) || !char.IsUpper(words.Char(i))))
                return Form.None;
            foreach (char c in words.Word(i))
            {
                areCapitals &= !char.IsLower(c);
                letters += char.IsLetter(c) ? 1 : 0;
            }
        }

        return areCapitals && letters > 2 ? Form.Capitals : Form.Name;
    }

    // A name alone above its words, in capitals as names have them, or in none as some transcripts set it.
    private bool IsNameLine(int first, int end)
    {
        int capitals = 0, given = 0;
        for (int i = first; i < end; i++)
        {
            if (!words.Is(i, WordClass.Word) || words.Is(i, WordSet.NoteLabel) || tokens[i].Kind != TokenKind.Word)
                return false;
            capitals += char.IsUpper(words.Char(i)) ? 1 : 0;
            given += words.Is(i, WordClass.GivenName) ? 1 : 0;
        }

        return (capitals == 0 || capitals == end - first) && (given > 0 || words.Is(end - 1, WordClass.SpeakerNoun)
            || resolver.IsPerson(words.Text[tokens[first].Start..tokens[end - 1].End]));
    }

    /// <summary>Whether a label has enough others beside it: of one form and set, or a person's name that is known.</summary>
    private bool IsTurn(in Turn turn)
    {
        Form form = turn.Form;
        int sameForm = forms[form];
        int count = labels[Label(turn)];
        if (form is Form.Question or Form.Answer)
            return labels.ContainsKey(nameof(Form.Question)) && labels.ContainsKey(nameof(Form.Answer));
        if (!EndsLikeSpeech(turn))
            return false;
        bool isPerson = IsPerson(turn);
        return form switch
        {
            Form.Capitals => isPerson ? sameForm >= 2 || paragraphs.Announces(turn.Paragraph - 1)
                : sameForm >= LeastOfTranscript && persons.Contains(form) && (count >= 2 || tokens[turn.First].Length > LongestInitials),
            Form.Line => sameForm >= LeastOfTranscript - 1 && (count >= 2 || words.Is(paragraphs[turn.Paragraph].First, WordSet.Recording)),
            _ => isPerson && sameForm >= 2 && recurring.Contains(form),
        };
    }

    private bool IsPerson(in Turn turn)
    {
        bool isNamed = words.Is(turn.First, WordClass.GivenName) && NameEnd(turn.First, turn.End) - turn.First > 1;
        bool hasRole = turn.Form == Form.Capitals && NameEnd(turn.First, turn.End) < turn.End && words.Is(NameEnd(turn.First, turn.End), WordClass.Comma);
        return isNamed || hasRole || surnames.Contains(Label(turn)) || resolver.IsPerson(Label(turn));
    }

    private void Add(in Turn turn, int next, bool isTranscript)
    {
        // The outlet asks, and its question is its own.
        if (turn.Form == Form.Question || paragraphs.IsTaken(turn.Paragraph))
            return;
        List<(int First, int End)> parts = [];
        (_, int end) = paragraphs[turn.Paragraph];
        if (turn.From < end)
            parts.Add((turn.From, end));

        // Words in marks are all of a turn that is given so.
        bool isQuoted = parts.Count > 0 && words.Is(turn.From, WordClass.Quote);
        int gap = next < 0 ? isTranscript ? paragraphs.Count - turn.Paragraph : 1 : next - turn.Paragraph;
        int last = turn.Paragraph + (isQuoted || gap > (isTranscript && next >= 0 ? LongestGap : isTranscript ? gap : LongestGapOfExcerpt) ? 1 : gap);
        for (int p = turn.Paragraph + 1; p < Math.Max(last, turn.Paragraph + 2); p++)
        {
            bool goesOn = p < last ? paragraphs.KindOf(p) == BlockKind.Body : parts.Count == 0 && p < paragraphs.Count;
            if (!goesOn || notes.Contains(p) || paragraphs.IsTaken(p))
                break;
            parts.Add(paragraphs[p]);
            paragraphs.Take(p);
        }

        if (parts.Count == 0)
            return;
        (int first, int nameEnd) = turn.Form == Form.Answer ? resolver.LastPersonBefore(words, tokens[turns[0].First].Start) : (turn.First, turn.End);
        found.Add(new Utterance(first, nameEnd, parts));
    }

    private readonly record struct Turn(Form Form, int Paragraph, int First, int End, int From);
}
