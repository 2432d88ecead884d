using System.Buffers;

namespace Parallax;

/// <summary>
/// Decides what a line's own form leaves open, from its place and its neighbours: headline and standfirst, datelines, headings and the
/// headlines of other articles, captions given twice, credits at the end.
/// </summary>
/// <remarks>
/// A short line without a full stop between two paragraphs is a heading. It is the headline of another article where it has a headline's form
/// and not a heading's: at least six words that are all capitals, where the article's short headings are not in capitals; or at least six words in
/// title case on a page that has other furniture, where the article has no other heading that would show this to be its style. In doubt a line
/// is body.
/// </remarks>
internal sealed class ContextLabeller(ContextLabels labels)
{
    private const int DatelineWithin = 3;
    private const int HeadingWords = 12;
    private const int HeadingLength = 85;
    private const int LinkWords = 6;
    private const int MostLinksBelowCue = 12;
    private const int KickerWords = 3;
    private const int LongestCaption = 250;
    private const int LongestLabel = 40;
    private const int TurnsBeside = 12;

    private static readonly SearchValues<char> NotInNames = SearchValues.Create("0123456789?!:\"“'‘");

    private LineList lines = null!;
    private Article article = null!;
    private int headline;
    private bool hasSources;
    private int first;
    private int last;

    private string Text => article.Text;

    /// <summary>Labels every line that has no kind yet.</summary>
    /// <param name="labelled">The article.</param>
    /// <param name="labelledLines">Its lines, each with its own label.</param>
    /// <param name="titleLine">The line that is the given title; -1 where none is.</param>
    /// <param name="labels">What tells names, agencies, datelines and notes.</param>
    public static void Label(Article labelled, LineList labelledLines, int titleLine, ContextLabels labels) =>
        new ContextLabeller(labels) { article = labelled, lines = labelledLines, headline = titleLine }.Run();

    private void Run()
    {
        if (headline >= 0)
            lines[headline].Become(BlockKind.Headline, RuleCode.BlockTitle);
        Captions();
        first = lines.First(BlockKind.Body);
        last = lines.Last(BlockKind.Body);
        if (first < 0)
        {
            // Too little text to tell a headline from a heading: everything in doubt is body.
            for (int at = 0; at < lines.Count; at++)
                lines[at].Settle(BlockKind.Body, RuleCode.BlockInDoubt);
            return;
        }

        labels.EndNotes.Label(article, lines, first);
        last = lines.Last(BlockKind.Body);
        Top();
        Datelines();
        Middle();
        End();
        Repeats();
        if (first >= 0 && StandfirstFinder.IsStandfirst(Text, lines, first))
            lines[first].Kind = BlockKind.Standfirst;
    }

    // A caption is often given twice, once without the photographer, or stands on a line of its own above the photographer's.
    private void Captions()
    {
        for (int at = 1; at < lines.Count; at++)
        {
            if (lines[at].Kind == BlockKind.PhotoCredit && IsCaptionAbove(at - 1))
                lines[at - 1].Become(BlockKind.Caption, RuleCode.BlockCaptionAbove);
            if (lines[at].Kind != BlockKind.Caption)
                continue;
            for (int before = Math.Max(0, at - 2); before < at; before++)
            {
                bool mayBeCaption = lines[before].Kind is null or BlockKind.Body or BlockKind.Caption;
                if (mayBeCaption && Folding.Same(lines[before].Inner.In(Text), lines[at].Main.In(Text)))
                {
                    lines[before].Become(BlockKind.Caption, RuleCode.BlockRepeat);
                    lines[at].IsRepeat = true;
                    break;
                }
            }
        }
    }

    // A sentence or a short line between the article's head and a credit of a picture. Between paragraphs it is as often a heading or a name.
    private bool IsCaptionAbove(int at)
    {
        ref LabelledLine line = ref lines[at];
        if (at == 0 || at == headline || line.Lead is not null || line.Inner.Length > LongestCaption || IsQuoted(line))
            return false;
        if (lines[at - 1].Kind is not (BlockKind.Byline or BlockKind.Date))
            return false;
        return line.Kind switch
        {
            BlockKind.Body => StandfirstFinder.IsOneSentence(line.Main.In(Text)),
            null => line.Form.Words >= LinkWords && !line.IsMarkdownHeading,
            _ => false,
        };
    }

    private void Top()
    {
        bool inHighlights = false;
        for (int at = 0; at < first; at++)
        {
            ref LabelledLine line = ref lines[at];
            if (line.Kind is not null)
            {
                inHighlights |= line.Kind == BlockKind.Standfirst;
                continue;
            }

            line.Kind = TopKind(at, inHighlights);
            line.Rule = inHighlights ? RuleCode.BlockHighlights : line.Kind == BlockKind.Navigation ? RuleCode.BlockKicker
                : at > 0 && line.Kind == lines[at - 1].Announces ? RuleCode.BlockBelowKnownLine : line.Rule;
            if (line.Kind == BlockKind.Headline)
                headline = at;
        }
    }

    private BlockKind TopKind(int at, bool inHighlights)
    {
        ref LabelledLine line = ref lines[at];
        if (inHighlights)
            return BlockKind.Standfirst;
        if (IsCredit(line, mustBeMarked: headline < 0 && !IsAuthor(line.Inner.In(Text))))
            return BlockKind.Credit;
        if (IsAuthor(line.Inner.In(Text)) || IsNameBeforeMedium(at) || IsNameWithMedium(line) || IsNameBesideTitle(at))
            return BlockKind.Byline;
        if (at > 0 && lines[at - 1].Announces is { } announced && announced != BlockKind.Footer)
            return announced;
        bool isItem = line.IsBulleted && line.Form.Words <= KickerWords;
        if (isItem && (IsShortBullet(at - 1) || IsShortBullet(at + 1)))
            return BlockKind.Navigation;
        if (headline < 0 && (line.IsMarkdownHeading || IsHeadlineForm(line)))
            return BlockKind.Headline;
        if (headline > at && line.Form.Words <= KickerWords)
            return BlockKind.Navigation;
        bool isShortBeforeBody = at + 1 == first && headline >= 0 && line.Form.Words <= LinkWords;
        return line.IsMarkdownHeading || isShortBeforeBody ? BlockKind.Heading : BlockKind.Standfirst;
    }

    // A text without a title begins with one; where the title given is another, only a line in title case is taken for a second headline.
    private bool IsHeadlineForm(in LabelledLine line) =>
        line.Form.Words >= 3 && (string.IsNullOrWhiteSpace(article.Title) || (line.Form.IsTitleCase && !line.Form.IsAllCaps && line.Form.Words >= 4));

    private bool IsCredit(in LabelledLine line, bool mustBeMarked)
    {
        ReadOnlySpan<char> words = line.Inner.In(Text);
        return labels.Credits.IsCreditLine(words, line.Form) || labels.Credits.IsAgency(words, mustBeMarked);
    }

    private bool IsShortBullet(int at)
    {
        if (at < 0 || at >= lines.Count)
            return false;
        ref LabelledLine line = ref lines[at];
        return line.Kind == BlockKind.Navigation || (line.IsBulleted && line.Kind is null && line.Form.Words <= KickerWords);
    }

    private bool IsAuthor(ReadOnlySpan<char> line)
    {
        if (string.IsNullOrWhiteSpace(article.Author))
            return false;
        if (Folding.Same(line, article.Author))
            return true;
        foreach (Range name in article.Author.AsSpan().Split(','))
        {
            if (article.Author.AsSpan(name).Trim().Contains(' ') && Folding.Same(line, article.Author.AsSpan(name)))
                return true;
        }

        return false;
    }

    private bool IsNameBeforeMedium(int at)
    {
        LineForm form = lines[at].Form;
        bool isNames = form.Words is >= 2 and <= 5 && form.LongCapitalised == form.LongWords && form.Capitalised >= 2
            && !lines[at].Inner.In(Text).Contains(':');
        return isNames && at + 1 < lines.Count && lines[at + 1].Kind is BlockKind.Credit or BlockKind.Byline or BlockKind.Date
            && (lines[at + 1].Kind != BlockKind.Date || headline >= 0);
    }

    // "A. Name, Medium". Between paragraphs it is the source of a quotation and stays body.
    private bool IsNameWithMedium(in LabelledLine line)
    {
        ReadOnlySpan<char> words = line.Inner.In(Text);
        int comma = words.LastIndexOf(',');
        return comma > 0 && line.Form.Words >= 3 && line.Form.LongCapitalised == line.Form.LongWords && labels.Media.IsName(words[(comma + 1)..]);
    }

    // Where the title is known, two or three capitalised words at the very top are no headline: a name, or the page's section.
    private bool IsNameBesideTitle(int at)
    {
        ref LabelledLine line = ref lines[at];
        return at < 2 && !string.IsNullOrWhiteSpace(article.Title) && line.Form.Words is 2 or 3 && line.Form.Capitalised == line.Form.Words
            && !line.Form.IsAllCaps && !line.Inner.In(Text).ContainsAny(NotInNames);
    }

    private void Datelines()
    {
        int seen = 0;
        for (int at = 0; at < lines.Count && seen < DatelineWithin; at++)
        {
            ref LabelledLine line = ref lines[at];
            if (line.Kind != BlockKind.Body)
                continue;
            seen++;
            List<Block> pieces = [];
            int start = labels.Leads.Parse(Text, line.Main, pieces);
            if (pieces.Count == 0)
                continue;
            line.Lead = pieces;
            line.Main = TextSpan.FromBounds(start, line.Main.End);
            return;
        }
    }

    private void Middle()
    {
        List<int> linkForms = [], capitals = [];
        int shortCapitals = 0;
        bool isInCapitals = LineForm.Of(lines[first].Main.In(Text)).IsAllCaps;
        int headings = 0;
        BlockKind? announced = null;
        int below = 0;
        for (int at = first + 1; at < last; at++)
        {
            ref LabelledLine line = ref lines[at];
            if (line.Kind is not null)
            {
                announced = line.Announces == BlockKind.RelatedLink ? BlockKind.RelatedLink : line.IsArticle ? null : announced;
                below = announced is null ? 0 : below;
                continue;
            }

            if (announced is { } kind && below++ < MostLinksBelowCue)
            {
                line.Settle(kind, RuleCode.BlockBelowKnownLine);
            }
            else if (line.Form.IsAllCaps && line.Form.Words >= LinkWords && !isInCapitals && !IsQuoted(line))
            {
                line.Settle(BlockKind.RelatedLink, RuleCode.BlockOtherHeadline);
                capitals.Add(at);
            }
            else if (IsNameWithMedium(line))
            {
                hasSources = true;
                line.Settle(BlockKind.Body, RuleCode.BlockInDoubt);
            }
            else if (line.Form.IsTitleCase && line.Form.Words >= LinkWords && StandsAlone(at) && char.IsLetterOrDigit(Text[line.Inner.Start]))
            {
                linkForms.Add(at);
                line.Kind = BlockKind.Heading;
            }
            else
            {
                line.Kind = IsHeading(at) ? BlockKind.Heading : BlockKind.Body;
                line.Rule = line.Kind == BlockKind.Body ? RuleCode.BlockInDoubt : line.Rule;
                headings += line.Kind == BlockKind.Heading ? 1 : 0;
                shortCapitals += line.Kind == BlockKind.Heading && line.Form.IsAllCaps ? 1 : 0;
            }
        }

        // Where capitals are the style of the short headings, a long line in capitals is one of them.
        if (shortCapitals >= 2 && shortCapitals > capitals.Count)
            capitals.ForEach(at => lines[at].Kind = BlockKind.Heading);

        if (linkForms.Count == 1 && headings == 0 && lines.CountArticle() < lines.Count)
        {
            lines[linkForms[0]].Kind = BlockKind.RelatedLink;
            lines[linkForms[0]].Rule = RuleCode.BlockOtherHeadline;
        }
    }

    private bool IsQuoted(in LabelledLine line) =>
        Text[line.Inner.Start] is '"' or '“' or '\'' or '‘' && Text[line.Inner.End - 1] is '"' or '”' or '\'' or '’';

    private bool IsHeading(int at)
    {
        ref LabelledLine line = ref lines[at];
        ReadOnlySpan<char> words = line.Inner.In(Text);
        bool isShort = line.Form.Words <= HeadingWords && words.Length <= HeadingLength && !line.IsBulleted;
        bool beginsOne = !char.IsLower(words[0]) && words[0] is not ('—' or '–' or '-' or '(' or '[');
        return line.IsMarkdownHeading || (isShort && beginsOne && !IsSpeech(words) && !IsTurn(at) && StandsAlone(at));
    }

    // "SPEAKER: words" in a transcript.
    private static bool IsSpeech(ReadOnlySpan<char> words)
    {
        int colon = words.IndexOf(':');
        return colon > 0 && colon + 1 < words.Length && LineForm.Of(words[..colon]).IsAllCaps;
    }

    // "Name: words" or "Q. Words" among others with that label: a turn of an interview.
    private bool IsTurn(int at)
    {
        ReadOnlySpan<char> words = lines[at].Inner.In(Text);
        int end = words.IndexOf(':');
        end = end < 0 && words.Length > 2 && words[1] == '.' ? 1 : end;
        if (end <= 0 || end > LongestLabel)
            return false;
        for (int other = Math.Max(0, at - TurnsBeside); other < Math.Min(lines.Count, at + TurnsBeside); other++)
        {
            if (other != at && lines[other].Inner.In(Text).StartsWith(words[..(end + 1)], StringComparison.Ordinal))
                return true;
        }

        return false;
    }

    // The next line of the article is a paragraph, and so is the one before; of lines below each other none is a heading, they are a list.
    private bool StandsAlone(int at) =>
        Neighbour(at, +1) == BlockKind.Body && Neighbour(at, -1) is BlockKind.Body or BlockKind.Caption or BlockKind.Standfirst;

    private BlockKind? Neighbour(int at, int step)
    {
        for (int other = at + step; other >= 0 && other < lines.Count; other += step)
        {
            if (lines[other].Kind is null || lines[other].IsArticle)
                return lines[other].Kind;
        }

        return null;
    }

    private void End()
    {
        BlockKind? announced = lines[last].Announces;
        for (int at = last + 1; at < lines.Count; at++)
        {
            ref LabelledLine line = ref lines[at];
            announced = line.Announces ?? announced;
            if (line.IsAddress)
                line.Become(BlockKind.Footer, RuleCode.BlockAddress);
            else if (line.Kind is null && announced is null && IsCredit(line, mustBeMarked: false))
                line.Kind = BlockKind.Credit;
            else if (line.Kind is null && (IsAuthor(line.Inner.In(Text)) || (!hasSources && IsNameWithMedium(line))))
                line.Kind = announced ?? BlockKind.Byline;
            else
                line.Settle(announced ?? BlockKind.Body, announced is null ? RuleCode.BlockInDoubt : RuleCode.BlockBelowKnownLine);
        }

        ref LabelledLine paragraph = ref lines[last];
        int credit = EndCredit.Find(Text, paragraph.Main, labels.Media);
        if (credit > paragraph.Main.Start)
        {
            paragraph.Tail = [new Block(BlockKind.Credit, TextSpan.FromBounds(credit, paragraph.Main.End))];
            paragraph.Main = TextLines.Trim(Text, paragraph.Main.Start, credit);
        }
    }

    private void Repeats()
    {
        if (headline < 0)
            return;
        ReadOnlySpan<char> words = lines[headline].Inner.In(Text);
        for (int at = headline + 1; at < lines.Count; at++)
        {
            TextSpan inner = lines[at].Inner;
            if (inner.Length > words.Length * 2 || inner.Length * 2 < words.Length || !Folding.Same(inner.In(Text), words))
                continue;
            lines[at].Become(BlockKind.Headline, RuleCode.BlockRepeat);
            lines[at].IsRepeat = true;
            if (at == first)
                first = lines.First(BlockKind.Body, at);
        }
    }
}
