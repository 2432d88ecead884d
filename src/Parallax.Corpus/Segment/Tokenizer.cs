using System.Globalization;

namespace Parallax;

/// <summary>
/// Cuts a block into tokens in one pass. Tokens keep what a reader takes as one word: U.S., Feb., 3.5, 1,000, al-Saadi, clear-cut, didn't;
/// the possessive ending and the quotation marks are tokens of their own.
/// </summary>
internal sealed class Tokenizer(WordLists lists)
{
    private const uint HashOffset = 2166136261;
    private const uint HashPrime = 16777619;
    private readonly WordTable<AbbreviationKind> abbreviations = Abbreviations.Of(lists);
    private readonly WordTable<bool> cutWords = lists.Set("cut-words.txt");
    private readonly WordTable<bool> notInitials = lists.Set("not-initials.txt");

    /// <summary>Appends the tokens of <c>text[start..end)</c> to <paramref name="tokens"/>.</summary>
    public void Tokenize(string text, int start, int end, TokenList tokens)
    {
        // Straight and curly single marks may close a quotation or be an apostrophe; which one depends on whether one is open.
        bool singleOpen = false;
        int at = start;
        while (at < end)
        {
            char c = text[at];
            if (c == ' ')
                at++;
            else if (char.IsAsciiLetterOrDigit(c))
                at = Word(text, at, end, tokens);
            else if (char.IsWhiteSpace(c) || IsInvisible(c))
                at++;
            else if (char.IsLetterOrDigit(c) || (char.IsSurrogate(c) && IsLetterPair(text, at, end)))
                at = Word(text, at, end, tokens);
            else
                at = Mark(text, at, start, end, tokens, ref singleOpen);
        }
    }

    private static bool IsInvisible(char c) => c is '\u200B' or '\u200C' or '\u200D' or '\u2060' or '\uFEFF' or '\u00AD';

    private static bool IsLetterPair(string text, int at, int end) =>
        at + 1 < end && char.IsSurrogatePair(text[at], text[at + 1]) && char.IsLetterOrDigit(text, at);

    private static bool IsWordChar(char c) =>
        c < 128 ? char.IsAsciiLetterOrDigit(c) : char.IsLetterOrDigit(c)
            || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC';

    private static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    private int Word(string text, int start, int end, TokenList tokens)
    {
        uint hash = HashOffset;
        int at = start;
        bool digitsOnly = true;
        int possessive = 0;
        while (at < end)
        {
            char c = text[at];

            // Nearly every character of English is one of these; the rest of the loop is for the others.
            if (char.IsAsciiLetter(c))
            {
                digitsOnly = false;
                hash = (hash ^ (char)(c | 0x20)) * HashPrime;
                at++;
                continue;
            }

            if (IsWordChar(c) || (char.IsSurrogate(c) && IsLetterPair(text, at, end)))
            {
                int width = char.IsSurrogate(c) ? 2 : 1;
                digitsOnly &= char.IsAsciiDigit(c);
                for (int i = 0; i < width; i++)
                    hash = (hash ^ WordHash.Fold(text[at + i])) * HashPrime;
                at += width;
                continue;
            }

            char next = at + 1 < end ? text[at + 1] : '\0';
            if (IsApostrophe(c))
            {
                if (next is 's' or 'S' && (at + 2 >= end || !IsWordChar(text[at + 2])))
                {
                    possessive = 2;
                    break;
                }

                if (!char.IsLetter(next))
                    break;
            }
            else if (IsHyphen(c))
            {
                if (!IsWordChar(next))
                    break;
                digitsOnly = false;
            }
            else if (c == '.')
            {
                if (!StopBelongs(text, start, at, end, hash, digitsOnly))
                    break;
            }
            else if (c == ',')
            {
                if (!digitsOnly || !char.IsAsciiDigit(next))
                    break;
            }
            else if (c is ':' or '/' && at + 2 < end && text.AsSpan(at, Math.Min(3, end - at)).StartsWith("://", StringComparison.Ordinal))
            {
                at = UntilSpace(text, at, end);
                tokens.Add(start, at - start, WordHash.Of(text.AsSpan(start, at - start)), TokenKind.Symbol);
                return at;
            }
            else
            {
                break;
            }

            hash = (hash ^ WordHash.Fold(c)) * HashPrime;
            at++;
        }

        tokens.Add(start, at - start, hash, digitsOnly ? TokenKind.Number : TokenKind.Word);
        if (possessive > 0)
        {
            tokens.Add(at, possessive, WordHash.Of(text.AsSpan(at, possessive)), TokenKind.Possessive);
            at += possessive;
        }

        return at;
    }

    /// <summary>Whether the full stop at <paramref name="at"/> is part of the word that began at <paramref name="start"/>.</summary>
    private bool StopBelongs(string text, int start, int at, int end, uint hash, bool digitsOnly)
    {
        char before = text[at - 1];
        char next = at + 1 < end ? text[at + 1] : '\0';
        if (digitsOnly && char.IsAsciiDigit(next))
            return true;
        bool afterStop = at - 2 >= start && text[at - 2] == '.';

        // "R-S.C.", "D-Calif.": what stands after the party is an abbreviation of its own.
        int hyphen = text.AsSpan(start, at - start).LastIndexOf('-');
        if (hyphen > 0)
            (start, hash) = (start + hyphen + 1, WordHash.Of(text.AsSpan(start + hyphen + 1, at - start - hyphen - 1)));
        if (char.IsLetter(before) && (at - start == 1 || afterStop))
        {
            // U.S., a.m., J. (an initial): a single letter between stops, or alone before another capital.
            if (afterStop || (char.IsLetter(next) && at + 2 < end && text[at + 2] == '.'))
                return true;
            return char.IsUpper(before) && !notInitials.Contains(text.AsSpan(at - 1, 1)) && IsBeforeCapital(text, at + 1, end);
        }

        if (abbreviations.TryGet(text.AsSpan(start, at - start), hash, out AbbreviationKind kind))
        {
            int after = at + 1;
            while (after < end && text[after] is ' ' or '\u00A0' && after - at < 3)
                after++;
            char follower = after < end ? text[after] : '\0';
            return kind switch
            {
                AbbreviationKind.Number => char.IsAsciiDigit(follower),
                AbbreviationKind.Title => char.IsUpper(follower) && (char.IsUpper(text[start]) || at - start > 2),
                AbbreviationKind.Inner => char.IsUpper(text[start]) || !char.IsUpper(follower),
                _ => true,
            };
        }

        // example.com, 3.5m: no space, and no capital that would begin a sentence.
        return char.IsLower(next) && (char.IsLower(before) || char.IsAsciiDigit(before)) && start < at - 1;
    }

    private static bool IsBeforeCapital(string text, int at, int end)
    {
        while (at < end && text[at] is ' ' or '\u00A0')
            at++;
        return at < end && char.IsUpper(text[at]);
    }

    private static int UntilSpace(string text, int at, int end)
    {
        while (at < end && !char.IsWhiteSpace(text[at]) && text[at] is not ('>' or '<' or '"' or ')' or ']' or '\u201D'))
            at++;
        while (text[at - 1] is '.' or ',' or ';' or ':' or '!' or '?')
            at--;
        return at;
    }

    private int Mark(string text, int at, int start, int end, TokenList tokens, ref bool singleOpen)
    {
        char c = text[at];
        char next = at + 1 < end ? text[at + 1] : '\0';
        int length = 1;
        TokenKind kind;
        if (c is '\'' or '\u2018' or '\u2019' or '\u201A' or '\u2039' or '\u203A' or '`')
        {
            (kind, length) = SingleMark(text, at, start, end, tokens, ref singleOpen);
        }
        else if (IsDoubleMark(c))
        {
            kind = TokenKind.QuotationMark;
        }
        else if (c is '.' or '\u2026')
        {
            kind = TokenKind.Punctuation;
            length = Ellipsis(text, at, end);
        }
        else if (c is '-' or '\u2013' or '\u2014' or '\u2015' or '\u2012')
        {
            kind = TokenKind.Punctuation;
            while (at + length < end && text[at + length] == c)
                length++;
        }
        else if (c == '@' && (char.IsLetterOrDigit(next) || next == '_'))
        {
            kind = TokenKind.Symbol;
            length = UntilSpace(text, at, end) - at;
        }
        else
        {
            kind = char.IsPunctuation(c) ? TokenKind.Punctuation : TokenKind.Symbol;
            if (char.IsHighSurrogate(c) && char.IsLowSurrogate(next))
                length = 2;
        }

        tokens.Add(at, length, length == 1 ? (HashOffset ^ c) * HashPrime : WordHash.Of(text.AsSpan(at, length)), kind);
        return at + length;
    }

    private static bool IsDoubleMark(char c) => c is '"' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u00AB' or '\u00BB' or '\u2033';

    private (TokenKind Kind, int Length) SingleMark(string text, int at, int start, int end, TokenList tokens, ref bool singleOpen)
    {
        char c = text[at];
        char next = at + 1 < end ? text[at + 1] : '\0';
        char before = at > start ? text[at - 1] : ' ';
        if (c == next && c is '\'' or '`')
            return (TokenKind.QuotationMark, 2);
        if (c is '\u201A' or '\u2039' or '\u203A')
            return (TokenKind.QuotationMark, 1);
        bool opens = char.IsWhiteSpace(before) || before is '(' or '[' or '\u201C' or '"' or '\u2014' or '\u2013' or '-' or ':';
        bool nextIsWord = IsWordChar(next) || next is '\u2026' or '[' or '.' or '\u201C';
        if (c == '\u2018' || (c is '\'' or '`' && opens && nextIsWord))
        {
            // '90s and ‘em are cut short, not quoted.
            if (opens && (char.IsAsciiDigit(next) || IsCutWord(text, at + 1, end)))
                return (TokenKind.Punctuation, 1);
            singleOpen = true;
            return (TokenKind.QuotationMark, 1);
        }

        if (singleOpen)
        {
            singleOpen = false;
            return (TokenKind.QuotationMark, 1);
        }

        // The militias' leaders: nothing is open, so this is the possessive of a plural.
        bool afterS = tokens.Count > 0 && tokens[tokens.Count - 1].End == at && before is 's' or 'S' or 'x' or 'z';
        return (afterS ? TokenKind.Possessive : TokenKind.Punctuation, 1);
    }

    private bool IsCutWord(string text, int at, int end)
    {
        int stop = at;
        while (stop < end && char.IsAsciiLetter(text[stop]))
            stop++;
        return stop > at && char.IsLower(text[at]) && cutWords.Contains(text.AsSpan(at, stop - at));
    }

    private static int Ellipsis(string text, int at, int end)
    {
        int last = at + 1;
        for (int look = at + 1; look < end && look - last < 2; look++)
        {
            if (text[look] is '.' or '\u2026')
                last = look + 1;
            else if (text[look] is not (' ' or '\u00A0'))
                break;
        }

        return last - at;
    }
}
