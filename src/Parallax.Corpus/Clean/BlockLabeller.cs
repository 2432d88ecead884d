using System.Globalization;

namespace Parallax.Parts;

/// <summary>
/// Divides an article's text into blocks by the form of its lines, their place and their neighbours. Nothing is deleted; a line in doubt is
/// body, because a lost sentence costs more than a counted button.
/// </summary>
/// <remarks>
/// Safe to use from several threads. The time is linear in the text's length. Marks of Markdown and bullets around a line are navigation, so that
/// the block of a headline is its words; marks inside a line stay in its block. Neighbouring lines of navigation are one block. The dash of a
/// dateline belongs to the piece before it.
/// </remarks>
public sealed class BlockLabeller
{
    private const int LargestKeptBuffer = 1 << 12;

    // One list a thread, kept from article to article.
    [ThreadStatic]
    private static LineList? buffer;

    private readonly LineLabeller lineLabeller;
    private readonly ContextLabels context;
    private readonly CreditReader creditReader;
    private readonly PopUps popUps;

    /// <summary>A labeller with the English lists that come with the library.</summary>
    public BlockLabeller()
        : this(WordLists.English)
    {
    }

    /// <summary>A labeller with a user's own lists, or those of another language.</summary>
    /// <exception cref="ArgumentException">A caption cue names no kind.</exception>
    public BlockLabeller(WordLists lists)
    {
        ArgumentNullException.ThrowIfNull(lists);
        DateForms dates = new(lists);
        MediaTable media = new(lists);
        CreditForms credits = new(lists);
        lineLabeller = new LineLabeller(lists, media, dates, credits);
        context = new ContextLabels(new LeadParser(dates, media, lists.Set("not-places.txt")), media, credits, new EndNotes(lists));
        creditReader = new CreditReader(lists, media);
        popUps = new PopUps(lists);
    }

    /// <summary>A labeller with the English lists, built once.</summary>
    public static BlockLabeller Default { get; } = new();

    /// <summary>Labels the blocks of one article.</summary>
    public LabelledArticle Label(Article article)
    {
        ArgumentNullException.ThrowIfNull(article);
        LineList lines = buffer ??= new LineList();
        TextLines.Read(article.Text, lines);
        int recurring = 0;
        for (int at = 0; at < lines.Count; at++)
        {
            lineLabeller.Label(article.Text, ref lines[at], isFirst: at == 0);
            while (recurring < article.RecurringLines.Count && article.RecurringLines[recurring].Start < lines[at].Span.Start)
                recurring++;
            if (recurring < article.RecurringLines.Count && article.RecurringLines[recurring] == lines[at].Span && !lines[at].IsFurniture)
                lines[at].Become(BlockKind.Navigation, RuleCode.BlockRecurring);
        }

        int titleLine = TitleFinder.Find(article.Text, article.Title, lines);
        ContextLabeller.Label(article, lines, titleLine, context);

        List<Note> notes = [];
        Note? kept = KeepSomeText(article, lines);
        if (kept is not null)
            notes.Add(kept);
        List<Block> blocks = Blocks(article.Text, lines);
        List<TextSpan> cuts = popUps.Find(article.Text, blocks);
        int furniture = CountFurniture(lines) + cuts.Count;
        if (furniture > 0)
            notes.Add(NoteOf(article, Count(furniture, "line", "lines") + " of page furniture left out of all counts."));
        if (lines.Count > LargestKeptBuffer)
            buffer = null;
        return new LabelledArticle(article, blocks, titleLine >= 0, creditReader.Read(article.Text, blocks), notes) { Cuts = cuts };
    }

    private static int CountFurniture(LineList lines)
    {
        int count = 0;
        for (int at = 0; at < lines.Count; at++)
            count += !lines[at].IsArticle && lines[at].Lead is null && lines[at].Tail is null ? 1 : 0;
        return count;
    }

    private static Note? KeepSomeText(Article article, LineList lines)
    {
        if (lines.CountArticle() > 0)
            return null;
        int kept = 0;
        for (int at = 0; at < lines.Count; at++)
        {
            ref LabelledLine line = ref lines[at];
            if (!line.Inner.IsEmpty && LineForm.Of(line.Inner.In(article.Text)).Words > 0)
            {
                line.Become(BlockKind.Body, RuleCode.BlockInDoubt);
                kept++;
            }
        }

        return kept == 0 ? null : NoteOf(
            article,
            $"Every line has the form of page furniture; {Count(kept, "line is", "lines are")} kept as body, "
                + "so that nothing of the article is lost.");
    }

    private static Note NoteOf(Article article, string message) => new(message) { Article = article.Id, File = article.File };

    private static string Count(int count, string one, string many) =>
        count.ToString(CultureInfo.InvariantCulture) + " " + (count == 1 ? one : many);

    private static List<Block> Blocks(string text, LineList lines)
    {
        List<Block> blocks = new(lines.Count + 8);
        for (int at = 0; at < lines.Count; at++)
        {
            ref LabelledLine line = ref lines[at];
            if (IsNavigation(line))
            {
                int start = line.Span.Start;
                while (at + 1 < lines.Count && IsNavigation(lines[at + 1]))
                    at++;
                Add(text, blocks, BlockKind.Navigation, start, lines[at].Span.End, line.Rule);
                continue;
            }

            Add(text, blocks, BlockKind.Navigation, line.Span.Start, line.Inner.Start, RuleCode.BlockSigns);
            int end = AddAll(text, blocks, line.Lead, line.Inner.Start);
            Add(text, blocks, line.Kind!.Value, line.Main.Start, line.Main.End, line.Rule, line.IsRepeat);
            end = AddAll(text, blocks, line.Tail, Math.Max(end, line.Main.End));
            Add(text, blocks, BlockKind.Navigation, Math.Max(end, line.Inner.End), line.Span.End, RuleCode.BlockSigns);
        }

        return blocks;
    }

    private static bool IsNavigation(in LabelledLine line) => line.Kind == BlockKind.Navigation && line.Lead is null && line.Tail is null;

    private static int AddAll(string text, List<Block> blocks, List<Block>? pieces, int end)
    {
        if (pieces is null)
            return end;
        foreach (Block piece in pieces)
            Add(text, blocks, piece.Kind, piece.Span.Start, piece.Span.End, BlockRules.Usual(piece.Kind));
        return pieces[^1].Span.End;
    }

    private static void Add(string text, List<Block> blocks, BlockKind kind, int start, int end, RuleCode rule, bool isRepeat = false)
    {
        TextSpan span = TextLines.Trim(text, start, end);
        if (span.IsEmpty)
            return;
        if (kind == BlockKind.Navigation && blocks.Count > 0 && blocks[^1].Kind == BlockKind.Navigation)
            blocks[^1] = blocks[^1] with { Span = TextSpan.FromBounds(blocks[^1].Span.Start, span.End) };
        else
            blocks.Add(new Block(kind, span) { IsRepeat = isRepeat, Rule = new Rule(rule) });
    }
}
