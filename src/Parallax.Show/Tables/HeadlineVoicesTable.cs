namespace Parallax;

/// <summary>Headlines beside the sentences of the body whose words they give in another voice.</summary>
public static class HeadlineVoicesTable
{
    /// <summary>What each headline leaves out; both sentences as links to their places.</summary>
    public static Table Table(this HeadlineVoices voices)
    {
        ArgumentNullException.ThrowIfNull(voices);
        return new Table(
            "headline-voice",
            voices.Findings.Count == 0
                ? $"No attribution or marks dropped in {Count(voices.Compared, "headline")} and headings."
                : $"Attribution or marks dropped: {Number(voices.Findings.Count)} found in {Count(voices.Compared, "headline")} and headings.",
            [new("Article"), new("Kind"), new("Headline"), new("Body"), new("Speaker")],
            [new TableSection(null, [.. voices.Findings.Select(Row)])],
            new TidyRows(
                [
                    "article", "outlet", "kind", "block", "headlineStart", "headlineLength", "in", "bodyStart", "bodyLength", "speaker",
                    "sharedWords", "overlap", "term", "isMarkedInBody",
                ],
                [.. voices.Findings.Select(Tidy)]))
        {
            Explanation = "A headline is short, and leaving out is no fault by itself; both places stand side by side for the reader to judge.",
            Settings = voices.Settings,
        };
    }

    private static TableRow Row(HeadlineVoice finding) => new(
        new Cell([finding.Article.Part(finding.Article.OutletName())]),
        [
            new Cell(Name(finding.Kind)),
            Quoted(finding.Headline),
            Quoted(finding.Body),
            new Cell(finding.Quotation.Speaker?.Entity ?? "–"),
        ]);

    private static Cell Quoted(Place place)
    {
        SegmentedText text = place.Article.Segmented.Of(place.In);
        TextSpan sentence = text.SentenceAt(place.Span.Start)?.Span ?? place.Span;
        return new Cell([place.Part(Shorten(sentence.In(text.Text), PlaceCells.LongestExcerpt))]);
    }

    private static string Name(HeadlineVoiceKind kind) => kind == HeadlineVoiceKind.AttributionDropped ? "attribution dropped" : "marks dropped";

    private static TidyRow Tidy(HeadlineVoice finding) => new(
        [
            .. finding.Article.Values(), Camel(finding.Kind), Camel(finding.Headline.Block), finding.Headline.Span.Start,
            finding.Headline.Span.Length, Camel(finding.Headline.In), finding.Body.Span.Start, finding.Body.Span.Length,
            finding.Quotation.Speaker?.Entity, string.Join(' ', finding.SharedWords), finding.Overlap, finding.Term?.Option, finding.IsMarkedInBody,
        ],
        new Concordance([finding.Headline, finding.Body]));
}
