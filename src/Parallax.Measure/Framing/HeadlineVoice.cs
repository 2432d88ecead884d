namespace Parallax;

/// <summary>What a headline leaves out of what the body says.</summary>
public enum HeadlineVoiceKind
{
    /// <summary>The headline states in the outlet's voice what the body attributes to somebody, and the body never states it itself.</summary>
    AttributionDropped,

    /// <summary>The headline attributes without marks words that the body gives in marks only.</summary>
    MarksDropped,
}

/// <summary>
/// A headline beside the sentence of the body whose words it gives in another voice. A finding, no judgement: headlines are short.
/// </summary>
/// <param name="Kind">What is left out.</param>
/// <param name="Headline">The words of the headline, from the first to the last that is shared.</param>
/// <param name="Body">The sentence of the body.</param>
/// <param name="Quotation">The body's quotation.</param>
/// <param name="SharedWords">The headline's words that the quotation has, in the headline's order and spelling.</param>
/// <param name="Overlap">Share of the headline's content words in that voice that the quotation has, 0 to 1; 1 where a term decides.</param>
/// <param name="Term">The contested term that decides; null where words in common do.</param>
public sealed record HeadlineVoice(
    HeadlineVoiceKind Kind,
    AnnotatedArticle Article,
    Place Headline,
    Place Body,
    Quotation Quotation,
    IReadOnlyList<string> SharedWords,
    double Overlap,
    Term? Term) : Summarised
{
    /// <summary>Whether the words stand in marks in the body.</summary>
    public bool IsMarkedInBody { get; init; }
}

/// <summary>The headlines of a corpus beside their bodies.</summary>
/// <param name="Findings">Where something is left out, in corpus order; at most one in an article.</param>
/// <param name="Compared">How many headlines were compared with a body that quotes somebody.</param>
[ShownBy(".Table()")]
public sealed record HeadlineVoices(IReadOnlyList<HeadlineVoice> Findings, int Compared, IReadOnlyList<Setting> Settings) : Summarised;
