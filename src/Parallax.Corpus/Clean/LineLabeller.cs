using System.Globalization;

namespace Parallax;

/// <summary>
/// Labels a line by its own form, without its neighbours. Most lines of an article are told to be running text by three cheap looks: the word
/// that they begin with, how long they are, and how they end. A line that is in doubt stays without a kind.
/// </summary>
internal sealed class LineLabeller(WordLists lists, MediaTable media, DateForms dates, CreditForms credits)
{
    private const int ShortLine = 110;
    private const int LongestCapitals = 160;
    private const int LongestCueLine = 1000;
    private const int LongestByline = 120;
    private const int CheapCreditCheck = 250;
    private const int ShortestCredit = 4;

    // A number of so many digits on its own line is a page's, no heading such as "1982".
    private const int LeastNumber = 8;

    private readonly CueTable captions = new(lists.Lines("captions.txt").Select(ParseCaption));
    private readonly CueTable cues = new(
    [
        .. lists.Lines("navigation.txt").Select(entry => (entry, BlockKind.Navigation)),
        .. lists.Lines("related-links.txt").Select(entry => (entry, BlockKind.RelatedLink)),
        .. lists.Lines("footers.txt").Select(entry => (entry, BlockKind.Footer)),
        .. lists.Lines("bylines.txt").Select(entry => (entry, BlockKind.Byline)),
    ]);

    private readonly PhotoCreditParser photoCredits = new(lists);
    private readonly string[] smallPrint = [.. LineWords.Of(lists, "small-print")];
    private readonly string[] secondCues = [.. LineWords.Of(lists, "second-cue").Select(cue => $" {cue} ")];

    // "By" and "BY": in small letters it begins no byline.
    private readonly string[] bylines = [.. LineWords.Of(lists, "byline").SelectMany(InCapitals)];

    /// <summary>Sets the parts and the kind of a line; no kind where only its neighbours can tell.</summary>
    public void Label(string text, ref LabelledLine line, bool isFirst)
    {
        if (!Markup.Strip(text, ref line))
        {
            line.Kind = BlockKind.Navigation;
            line.Rule = RuleCode.BlockSigns;
            return;
        }

        ReadOnlySpan<char> inner = line.Inner.In(text);
        if (IsAddress(inner))
        {
            line.Kind = BlockKind.Navigation;
            line.Rule = RuleCode.BlockAddress;
            return;
        }

        if (inner.Length <= LongestCueLine && (FromCaptionCue(text, ref line) || FromCue(inner, ref line, isFirst)))
            return;

        bool endsLikeText = LineForm.EndsLikeText(inner);
        if (MayEndInCredit(inner, endsLikeText) && FromPhotoCredit(text, ref line))
            return;

        if (inner.Length > LongestCapitals || endsLikeText)
        {
            line.Kind = endsLikeText ? Sentence(inner) : BlockKind.Body;
            return;
        }

        line.Form = LineForm.Of(inner);
        line.Kind = Short(inner, line.Form);
        if (line.Kind == BlockKind.Navigation)
            line.Rule = RuleCode.BlockButtons;
    }

    private static string[] InCapitals(string word) => [char.ToUpperInvariant(word[0]) + word[1..] + " ", word.ToUpperInvariant() + " "];

    private static (string Entry, BlockKind Kind) ParseCaption(string entry)
    {
        int cut = entry.LastIndexOf('=');
        string kind = cut < 0 ? string.Empty : entry[(cut + 1)..].Trim();
        return Enum.TryParse(kind, ignoreCase: true, out BlockKind parsed)
            ? (entry[..cut].TrimEnd() + " …", parsed)
            : throw new ArgumentException(
                $"The caption cue '{entry}' has no kind. Write 'cue = caption', 'cue = photoCredit' or 'cue = standfirst'.", nameof(entry));
    }

    private static bool IsAddress(ReadOnlySpan<char> line)
    {
        ReadOnlySpan<char> bare = line.Trim("<>()[]");
        return bare.IndexOfAny(' ', '\t', '\u00A0') < 0
            && (bare.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || bare.StartsWith("https://", StringComparison.OrdinalIgnoreCase)
                || bare.StartsWith("www.", StringComparison.OrdinalIgnoreCase));
    }

    private bool FromCaptionCue(string text, ref LabelledLine line)
    {
        ReadOnlySpan<char> inner = line.Inner.In(text);
        if (captions.Find(inner) is not { IsWhole: false } cue)
            return false;
        TextSpan after = TextLines.Trim(text, line.Inner.Start + cue.Length, line.Inner.End);
        if (after.IsEmpty)
            return false;
        if (cue.Kind == BlockKind.PhotoCredit)
        {
            // "Image copyright Agency Image caption Words": the caption begins at the second cue.
            int second = SecondCue(after.In(text));
            if (second < 0)
            {
                line.Become(BlockKind.PhotoCredit, RuleCode.BlockPhotoCredit);
                return after.Length <= ShortLine * 2;
            }

            CueMatch next = captions.Find(after.In(text)[second..])!.Value;
            line.Lead =
            [
                new Block(BlockKind.PhotoCredit, TextLines.Trim(text, line.Inner.Start, after.Start + second)),
                new Block(BlockKind.Navigation, new TextSpan(after.Start + second, next.Length)),
            ];
            after = TextLines.Trim(text, after.Start + second + next.Length, after.End);
            line.Kind = BlockKind.Caption;
        }
        else
        {
            // One cue may follow another: a player's message, then "Media caption".
            while (captions.Find(after.In(text)) is { IsWhole: false } next && next.Kind == cue.Kind)
                after = TextLines.Trim(text, after.Start + next.Length, after.End);
            line.Lead = [new Block(BlockKind.Navigation, TextLines.Trim(text, line.Inner.Start, after.Start))];
            line.Kind = cue.Kind;
        }

        line.Main = after;
        if (line.Kind == BlockKind.Caption)
            SplitCredit(text, ref line);
        return true;
    }

    private int SecondCue(ReadOnlySpan<char> rest)
    {
        foreach (string cue in secondCues)
        {
            int at = rest.IndexOf(cue, StringComparison.OrdinalIgnoreCase);
            int start = at <= 0 ? 0 : rest[..at].LastIndexOf(' ') + 1;
            if (at > 0 && captions.Find(rest[start..]) is { Kind: BlockKind.Caption, IsWhole: false })
                return start;
        }

        return -1;
    }

    private bool FromCue(ReadOnlySpan<char> inner, ref LabelledLine line, bool isFirst)
    {
        // The first line is the likeliest place of a headline, and headlines begin with "Watch:" too.
        if (cues.Find(inner) is not { } cue || (isFirst && cue is { Kind: BlockKind.RelatedLink, IsWhole: false }))
            return false;
        line.Kind = cue.Kind;
        line.Rule = cue.Kind == BlockKind.Byline ? RuleCode.BlockByline : RuleCode.BlockKnownLine;
        if (cue.IsWhole && cue.Kind is BlockKind.RelatedLink or BlockKind.Footer)
            line.Announces = cue.Kind;
        return true;
    }

    private static bool MayEndInCredit(ReadOnlySpan<char> inner, bool endsLikeText)
    {
        if (inner.Length < ShortestCredit)
            return false;
        char last = inner[^1];
        return last is ')' or ']' || !endsLikeText
            || (inner.Length <= CheapCreditCheck && inner[^Math.Min(inner.Length, ShortLine)..].ContainsAny(":/|"));
    }

    private bool FromPhotoCredit(string text, ref LabelledLine line)
    {
        if (photoCredits.IsCreditLine(line.Inner.In(text)))
        {
            line.Become(BlockKind.PhotoCredit, RuleCode.BlockPhotoCredit);
            return true;
        }

        return SplitCredit(text, ref line);
    }

    private bool SplitCredit(string text, ref LabelledLine line)
    {
        int start = photoCredits.Find(text, line.Main);
        if (start < 0)
            return false;
        if (start == line.Main.Start)
        {
            line.Become(BlockKind.PhotoCredit, RuleCode.BlockPhotoCredit);
            return true;
        }

        line.Kind = BlockKind.Caption;
        line.Tail = [new Block(BlockKind.PhotoCredit, TextSpan.FromBounds(start, line.Main.End))];
        line.Main = TextLines.Trim(text, line.Main.Start, start);
        return true;
    }

    // "(Reporting by …; Editing by …)": the cue table sees lines up to its limit only; brackets with credits may be longer.
    private bool IsSmallPrint(ReadOnlySpan<char> inner)
    {
        if (inner[0] != '(' || inner[^1] is not (')' or '.'))
            return false;
        foreach (string phrase in smallPrint)
        {
            if (inner[..Math.Min(inner.Length, 40)].Contains(phrase, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    // A line that ends with a full stop is a sentence, unless it is small print, an agency's sign or a date such as "Published May 3, 2031, 6 a.m."
    private BlockKind Sentence(ReadOnlySpan<char> inner)
    {
        if (IsSmallPrint(inner))
            return BlockKind.Byline;
        if (IsBareMedium(inner))
            return BlockKind.Credit;
        return inner.Length < ShortLine && dates.IsDate(inner, withYear: true) ? BlockKind.Date : BlockKind.Body;
    }

    private bool IsBareMedium(ReadOnlySpan<char> inner) => inner.Length < ShortLine && media.IsName(inner.Trim("-–—()[]. "));

    private BlockKind? Short(ReadOnlySpan<char> inner, LineForm form)
    {
        if (inner.Length < 2)
            return null;
        if (dates.IsDate(inner))
            return BlockKind.Date;
        ReadOnlySpan<char> bare = inner.Trim("-–—()[]*_ ");
        if (media.IsName(bare))
            return BlockKind.Credit;
        if (inner.Length < ShortLine && photoCredits.IsAgency(bare))
            return BlockKind.PhotoCredit;
        if (IsPath(inner) || IsButtons(inner) || (form.Letters == 0 && form.Words == 1 && inner.Length >= LeastNumber))
            return BlockKind.Navigation;
        if (inner[0] is '—' or '–' or '(' && credits.IsAgency(inner, mustBeMarked: true))
            return BlockKind.Credit;
        if (IsByline(inner, form))
            return BlockKind.Byline;
        return inner.Length <= ShortLine || form.IsAllCaps ? null : BlockKind.Body;
    }

    // "News > Region > Country"
    private static bool IsPath(ReadOnlySpan<char> inner)
    {
        if (inner.Length > 80 || (inner.IndexOf(" > ") < 0 && inner.IndexOf(" » ") < 0 && inner.IndexOf(" › ") < 0))
            return false;
        foreach (Range part in inner.SplitAny(">»›"))
        {
            if (LineForm.Of(inner[part]).Words > 4)
                return false;
        }

        return true;
    }

    // "Share  Email | Print", with signs, bars or wide gaps between: at least two parts, each of which alone would be navigation.
    private bool IsButtons(ReadOnlySpan<char> inner)
    {
        if (FirstGap(inner) < 0)
            return false;
        int parts = 0;
        for (int at = 0; at < inner.Length;)
        {
            int start = at;
            while (at < inner.Length && !IsGap(inner, at))
                at++;
            ReadOnlySpan<char> part = inner[start..at].Trim();
            if (!part.IsEmpty)
            {
                if (cues.Find(part) is not { Kind: BlockKind.Navigation, IsWhole: true })
                    return false;
                parts++;
            }

            at++;
        }

        return parts >= 2;
    }

    private static int FirstGap(ReadOnlySpan<char> line)
    {
        int at = 0;
        while (at < line.Length && (char.IsAsciiLetterOrDigit(line[at]) || !IsGap(line, at)))
            at++;
        return at < line.Length ? at : -1;
    }

    // Letters, digits, marks of punctuation and single spaces stand inside a button's words.
    private static bool IsGap(ReadOnlySpan<char> line, int at)
    {
        char c = line[at];
        return c is '|' or '•' or '·' or '\uFE0F' || char.IsSurrogate(c) || char.GetUnicodeCategory(c) == UnicodeCategory.OtherSymbol
            || (char.IsWhiteSpace(c) && at + 1 < line.Length && char.IsWhiteSpace(line[at + 1]));
    }

    // "By A. Name, Medium", "— A. Name".
    private bool IsByline(ReadOnlySpan<char> inner, LineForm form)
    {
        if (inner.Length > LongestByline)
            return false;
        foreach (string byline in bylines)
        {
            if (!inner.StartsWith(byline, StringComparison.Ordinal))
                continue;
            ReadOnlySpan<char> rest = inner[byline.Length..].TrimStart();
            int end = rest.IndexOfAny(' ', ',');
            ReadOnlySpan<char> word = end < 0 ? rest : rest[..end];
            bool isName = word.Length > 0 && char.IsUpper(word[0]) && !dates.IsDateWord(word);
            return isName && (form.IsTitleCase || form.LongCapitalised * 2 >= form.LongWords);
        }

        return inner[0] is '—' or '–' or '-' && form.Words is >= 2 and <= 4 && form.Capitalised == form.Words
            && !inner.ContainsAnyInRange('0', '9');
    }
}
