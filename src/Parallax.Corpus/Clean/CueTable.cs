using System.Buffers;

namespace Parallax;

/// <summary>What a cue says of its line.</summary>
/// <param name="Kind">The kind of the line, or of what follows the cue.</param>
/// <param name="Length">How many characters of the line the cue takes, decoration before it included; the whole line for a cue at its end.</param>
/// <param name="IsWhole">Whether the cue is the whole line.</param>
internal readonly record struct CueMatch(BlockKind Kind, int Length, bool IsWhole);

/// <summary>
/// Finds known phrases at the head or the tail of a line, or anywhere in it. One look-up by the line's first word and one by its last
/// decide for nearly every line that no phrase can match.
/// </summary>
internal sealed class CueTable
{
    private const char Etc = '…';

    // No quotation marks: a line that begins with one is speech.
    private const string Marks = "•·⦁*_#>-–—|[(►▶→»";
    private readonly WordTable<Cue[]> byFirstWord;
    private readonly WordTable<Cue[]> byLastWord;
    private readonly Cue[] inside;
    private readonly SearchValues<string> insidePhrases;

    public CueTable(IEnumerable<(string Entry, BlockKind Kind)> entries)
    {
        List<Cue> cues = [.. entries.Select(entry => Cue.Parse(entry.Entry, entry.Kind))];
        byFirstWord = Index(cues.Where(cue => cue.Place is CuePlace.Whole or CuePlace.Head), cue => FirstWord(cue.Phrase).ToString());
        byLastWord = Index(cues.Where(cue => cue.Place == CuePlace.Tail), cue => LastWord(cue.Phrase).ToString());
        inside = [.. cues.Where(cue => cue.Place == CuePlace.Inside)];
        insidePhrases = SearchValues.Create([.. inside.Select(cue => cue.Phrase)], StringComparison.OrdinalIgnoreCase);
    }

    private enum CuePlace
    {
        Whole,
        Head,
        Tail,
        Inside,
    }

    /// <summary>The cue of a line; null where it has none. A whole line goes before a head, a longer cue before a shorter.</summary>
    public CueMatch? Find(ReadOnlySpan<char> line)
    {
        int skipped = Decoration(line);
        ReadOnlySpan<char> rest = line[skipped..];
        if (byFirstWord.TryGet(FirstWord(rest), out Cue[]? cues))
        {
            foreach (Cue cue in cues)
            {
                int length = MatchAt(rest, cue.Phrase);
                if (length < 0 || (cue.InCapitals && rest[..length].ContainsAnyInRange('a', 'z')))
                    continue;
                bool isWhole = !TextLines.HasLetter(rest[length..]);
                if (cue.Place == CuePlace.Whole ? isWhole : cue.AcceptsSentence(line))
                    return new CueMatch(cue.Kind, skipped + length, isWhole);
            }
        }

        if (byLastWord.TryGet(LastWord(line), out cues))
        {
            foreach (Cue cue in cues)
            {
                ReadOnlySpan<char> tail = line.TrimEnd(" .!»)]");
                if (tail.Length > cue.Phrase.Length && MatchAt(tail[^cue.Phrase.Length..], cue.Phrase) == cue.Phrase.Length
                    && !char.IsLetterOrDigit(tail[^(cue.Phrase.Length + 1)]))
                {
                    return new CueMatch(cue.Kind, line.Length, IsWhole: false);
                }
            }
        }

        int at = line.IndexOfAny(insidePhrases);
        if (at < 0)
            return null;
        int which = 0;
        while (!line[at..].StartsWith(inside[which].Phrase, StringComparison.OrdinalIgnoreCase))
            which++;
        return new CueMatch(inside[which].Kind, line.Length, IsWhole: false);
    }

    private static WordTable<Cue[]> Index(IEnumerable<Cue> cues, Func<Cue, string> key) => new(
        cues.GroupBy(key, StringComparer.Ordinal).Select(static group => KeyValuePair.Create(
            group.Key, group.OrderBy(cue => cue.Place).ThenByDescending(cue => cue.Phrase.Length).ToArray())));

    private static int Decoration(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length && (char.IsWhiteSpace(line[at]) || Marks.Contains(line[at])))
            at++;
        return line[at..].StartsWith("c)", StringComparison.OrdinalIgnoreCase) && at > 0 && line[at - 1] == '(' ? at - 1 : at;
    }

    private static ReadOnlySpan<char> FirstWord(ReadOnlySpan<char> text)
    {
        int end = 0;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return text[..Math.Min(Math.Max(end, 1), text.Length)];
    }

    private static ReadOnlySpan<char> LastWord(ReadOnlySpan<char> text)
    {
        int end = text.Length;
        while (end > 0 && !char.IsLetterOrDigit(text[end - 1]))
            end--;
        int start = end;
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        return text[start..end];
    }

    // How many characters of the text the phrase takes; -1 where it does not stand there. A run of white space equals one space.
    private static int MatchAt(ReadOnlySpan<char> text, string phrase)
    {
        int at = 0;
        foreach (char expected in phrase)
        {
            if (at >= text.Length)
                return -1;
            if (expected == ' ')
            {
                if (!char.IsWhiteSpace(text[at]))
                    return -1;
                while (at < text.Length && char.IsWhiteSpace(text[at]))
                    at++;
            }
            else if (char.ToLowerInvariant(text[at] == '’' ? '\'' : text[at]) == expected)
            {
                at++;
            }
            else
            {
                return -1;
            }
        }

        bool inWord = at > 0 && at < text.Length && char.IsLetter(text[at - 1]) && char.IsLetterOrDigit(text[at]);
        return inWord ? -1 : at;
    }

    private sealed record Cue(string Phrase, CuePlace Place, BlockKind Kind)
    {
        // A cue of a few words without a colon at the head of a sentence proves nothing: "More from the hearing is expected …".
        private const int LongLine = 120;
        private const int ShortSentence = 40;
        private readonly int spaces = Phrase.Count(c => c == ' ');
        private readonly bool isSpecific = Phrase.Any(c => !char.IsLetter(c) && c is not (' ' or '\'')) || Phrase.Count(c => c == ' ') >= 3;

        /// <summary>Whether the entry is written in capitals, and so must be in the text.</summary>
        public bool InCapitals { get; private init; }

        public static Cue Parse(string entry, BlockKind kind)
        {
            string phrase = entry.ToLowerInvariant().Replace('’', '\'');
            CuePlace place = (phrase[0] == Etc, phrase[^1] == Etc) switch
            {
                (true, true) => CuePlace.Inside,
                (true, false) => CuePlace.Tail,
                (false, true) => CuePlace.Head,
                _ => CuePlace.Whole,
            };
            bool inCapitals = entry.Any(char.IsUpper) && !entry.Any(char.IsLower);
            return new Cue(phrase.Trim(Etc).Trim().TrimStart('['), place, kind) { InCapitals = inCapitals };
        }

        public bool AcceptsSentence(ReadOnlySpan<char> line) =>
            isSpecific || line.Length <= (spaces <= 1 ? ShortSentence : LongLine) || line[^1] is not ('.' or '!' or '?' or '”' or '"');
    }
}
