namespace Parallax;

/// <summary>
/// One way of naming a thing that stands in several voices: in marks in one article, in the own voice of another or of its headline.
/// </summary>
/// <remarks>Found in at least two articles and at least two voices. No voice is better, and no order in time is implied.</remarks>
/// <param name="Option">The way of naming it.</param>
/// <param name="ByVoice">The places of each voice, in corpus order; voices without any are absent. Each place knows its article and block.</param>
/// <param name="Articles">In how many articles it stands.</param>
/// <param name="IndependentTexts">In how many independent texts.</param>
public sealed record VoiceContrast(
    Lexicon Lexicon,
    Contrast Contrast,
    TermOption Option,
    IReadOnlyDictionary<Voice, Concordance> ByVoice,
    int Articles,
    int IndependentTexts) : Summarised
{
    /// <summary>The act that all places name; null where the contrast names no acts.</summary>
    public NamedAct? Act { get; init; }

    /// <summary>The words that stand there, the most frequent first.</summary>
    public IReadOnlyList<string> Words => [.. ByVoice.Values.SelectMany(static places => places)
        .CountBy(static place => place.Span.InOneLine(place.Article.Segmented.Of(place.In).Text), StringComparer.OrdinalIgnoreCase)
        .OrderByDescending(static word => word.Value).ThenBy(static word => word.Key, StringComparer.Ordinal).Select(static word => word.Key)];

    /// <summary>The places in the own voice of a headline.</summary>
    public Concordance OwnHeadlines => Places.Of(Own.Where(place => place.IsHeadline));

    /// <summary>The places where it is somebody else's word: attributed or quoted.</summary>
    public Concordance Reported => Places.Of(
        ByVoice.Where(voice => voice.Key is Voice.Attributed or Voice.Quoted).OrderBy(voice => voice.Key).SelectMany(voice => voice.Value));

    /// <summary>Whether it is reported speech at one place and the own voice of a headline at another.</summary>
    public bool IsOwnHeadlineElsewhereReported => OwnHeadlines.Count > 0 && Reported.Count > 0;

    private IEnumerable<Place> Own => ByVoice.TryGetValue(Voice.Own, out Concordance? own) ? own : [];
}
