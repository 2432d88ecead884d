namespace Parallax;

/// <summary>A line while it is being labelled. A value, changed in its <see cref="LineList"/>: a text may have millions of them.</summary>
internal struct LabelledLine(TextSpan span)
{
    // One more than the kind; 0 for none. A nullable kind would take eight times the room.
    private byte kind;
    private byte announces;
    private Pieces? pieces;

    /// <summary>The line without white space at its ends.</summary>
    public TextSpan Span { get; set; } = span;

    /// <summary>The line without bullets and marks of Markdown around it.</summary>
    public TextSpan Inner { get; set; } = span;

    /// <summary>The part that <see cref="Kind"/> speaks of: what is left between <see cref="Lead"/> and <see cref="Tail"/>.</summary>
    public TextSpan Main { get; set; } = span;

    /// <summary>The form, of short lines only.</summary>
    public LineForm Form { get; set; }

    /// <summary>Whether an empty line, or the text's start, stands before it.</summary>
    public bool IsAfterBlank { get; set; }

    /// <summary>Whether an earlier line says the same.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>Whether it is a headline by its Markdown.</summary>
    public bool IsMarkdownHeading { get; set; }

    /// <summary>Whether marks of Markdown for italic or bold words embrace it.</summary>
    public bool IsEmphasised { get; set; }

    /// <summary>Whether a bullet stands before it.</summary>
    public bool IsBulleted { get; set; }

    /// <summary>Whether it is nothing but an address of a page.</summary>
    public readonly bool IsAddress => Rule == RuleCode.BlockAddress;

    /// <summary>Its kind; null while only its neighbours can tell.</summary>
    public BlockKind? Kind
    {
        readonly get => FromByte(kind);
        set
        {
            kind = ToByte(value);
            Rule = BlockRules.Usual(value);
        }
    }

    /// <summary>The rule that told its kind: the usual one of that kind, unless another is set after it.</summary>
    public RuleCode Rule { get; set; }

    /// <summary>The kind that it gives to the short lines below it ("Read more:"); null where it gives none.</summary>
    public BlockKind? Announces
    {
        readonly get => FromByte(announces);
        set => announces = ToByte(value);
    }

    /// <summary>Pieces before the main part, in order.</summary>
    public List<Block>? Lead
    {
        readonly get => pieces?.Lead;
        set => SetPieces(value, Tail);
    }

    /// <summary>Pieces after the main part, in order.</summary>
    public List<Block>? Tail
    {
        readonly get => pieces?.Tail;
        set => SetPieces(Lead, value);
    }

    /// <summary>Whether it is of the article's own words.</summary>
    public readonly bool IsArticle => kind is > 0 and <= (byte)BlockKind.Caption + 1 && !Main.IsEmpty;

    /// <summary>Whether it was told to be none of them.</summary>
    public readonly bool IsFurniture => kind > (byte)BlockKind.Caption + 1;

    /// <summary>Labels the whole line as one block.</summary>
    public void Become(BlockKind whole, RuleCode rule)
    {
        Kind = whole;
        Rule = rule;
        Main = Inner;
        pieces = null;
    }

    /// <summary>Labels what has no label yet.</summary>
    public void Settle(BlockKind whole, RuleCode rule)
    {
        if (kind > 0)
            return;
        Kind = whole;
        Rule = rule;
    }

    private static BlockKind? FromByte(byte value) => value == 0 ? null : (BlockKind)(value - 1);

    private static byte ToByte(BlockKind? value) => value is null ? (byte)0 : (byte)(value.Value + 1);

    private void SetPieces(List<Block>? lead, List<Block>? tail) => pieces = lead is null && tail is null ? null : new Pieces(lead, tail);

    private sealed record Pieces(List<Block>? Lead, List<Block>? Tail);
}
