namespace Parallax;

/// <summary>What a stretch of an article is for. The first five are the article; the rest is furniture around it.</summary>
public enum BlockKind
{
    /// <summary>The article's title where it stands in the text, or the title given beside it.</summary>
    Headline,

    /// <summary>The summary between headline and body.</summary>
    Standfirst,

    /// <summary>A subheading inside the body.</summary>
    Heading,

    /// <summary>The running text.</summary>
    Body,

    /// <summary>The words below a picture.</summary>
    Caption,

    /// <summary>Who wrote it.</summary>
    Byline,

    /// <summary>Place (and often date and agency) before the first sentence.</summary>
    Dateline,

    /// <summary>The agency or outlet that the text is from.</summary>
    Credit,

    /// <summary>Who made the picture.</summary>
    PhotoCredit,

    /// <summary>A date of publication on its own.</summary>
    Date,

    /// <summary>Menus, buttons, section paths, separators.</summary>
    Navigation,

    /// <summary>The headline of another article.</summary>
    RelatedLink,

    /// <summary>What comes after the article: comments, rights, addresses.</summary>
    Footer,
}

/// <summary>Which of an article's two texts a place lies in.</summary>
public enum TextPart
{
    /// <summary><see cref="Article.Text"/>.</summary>
    Text,

    /// <summary><see cref="Article.Title"/>, where it does not stand in the text.</summary>
    Title,
}

/// <summary>A stretch of a text with one role: whole lines or part of one. Blocks do not overlap and cover all but white space.</summary>
/// <param name="Kind">Its role.</param>
/// <param name="Span">Where it lies, without white space at either end.</param>
public sealed record Block(BlockKind Kind, TextSpan Span)
{
    // A field of a structure takes eight bytes, and a text may have a million blocks.
    private readonly RuleCode rule;

    /// <summary>Whether an earlier block of the article says the same (a headline that the page repeats, a caption given twice).</summary>
    public bool IsRepeat { get; init; }

    /// <summary>The rule that told its role.</summary>
    public Rule Rule
    {
        get => new(rule);
        init => rule = value.Code;
    }

    /// <summary>Whether its words are analysed and counted: headline, standfirst, heading, body and caption, each once.</summary>
    public bool IsAnalysed => Kind <= BlockKind.Caption && !IsRepeat;
}

/// <summary>What a credit gives credit for.</summary>
public enum CreditPurpose
{
    /// <summary>The article's text is that agency's or outlet's.</summary>
    Text,

    /// <summary>A picture is.</summary>
    Photograph,

    /// <summary>A medium that the text cites for something.</summary>
    CitedMedium,
}

/// <summary>An agency, outlet or photographer that an article names as the origin of something.</summary>
/// <param name="Name">As the text spells it.</param>
/// <param name="Purpose">What it is credited for.</param>
/// <param name="Span">Where the name stands.</param>
public sealed record Credit(string Name, CreditPurpose Purpose, TextSpan Span);
