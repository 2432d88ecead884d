namespace Parallax;

/// <summary>A line while it is being labelled.</summary>
internal sealed class LabelledLine(TextLine line)
{
    /// <summary>The line without white space at its ends.</summary>
    public TextSpan Span { get; set; } = line.Span;

    /// <summary>The line without bullets and marks of Markdown around it.</summary>
    public TextSpan Inner { get; set; } = line.Span;

    /// <summary>The part that <see cref="Kind"/> speaks of: what is left between <see cref="Lead"/> and <see cref="Tail"/>.</summary>
    public TextSpan Main { get; set; } = line.Span;

    /// <summary>Its kind; null while only its neighbours can tell.</summary>
    public BlockKind? Kind { get; set; }

    /// <summary>Pieces before the main part, in order.</summary>
    public List<Block>? Lead { get; set; }

    /// <summary>Pieces after the main part, in order.</summary>
    public List<Block>? Tail { get; set; }

    /// <summary>The form, of short lines only.</summary>
    public LineForm Form { get; set; }

    /// <summary>Whether an earlier line says the same.</summary>
    public bool IsRepeat { get; set; }

    /// <summary>Whether it is a headline by its Markdown.</summary>
    public bool IsMarkdownHeading { get; set; }

    /// <summary>Whether a bullet stands before it.</summary>
    public bool IsBulleted { get; set; }

    /// <summary>Whether it is nothing but an address of a page.</summary>
    public bool IsAddress { get; set; }

    /// <summary>The kind that it gives to the short lines below it ("Read more:"); null where it gives none.</summary>
    public BlockKind? Announces { get; set; }

    /// <summary>Whether it is of the article's own words.</summary>
    public bool IsArticle => Kind is <= BlockKind.Caption;

    /// <summary>Labels the whole line as one block.</summary>
    public void Become(BlockKind kind)
    {
        Kind = kind;
        Main = Inner;
        Lead = null;
        Tail = null;
    }
}
