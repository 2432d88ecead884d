namespace Parallax;

public static partial class TableExtensions
{
    /// <summary>What each headline leaves out; both sentences as links to their places.</summary>
    public static Table Table(this HeadlineVoices voices)
    {
        string compared = Count(voices.Compared, "headline");
        Columns<HeadlineVoice> columns = new(
        [
            ("Article", row => row.Article.Outlet()), ("Kind", row => Name(row.Kind)), ("Headline", row => Quoted(row.Headline)),
            ("Body", row => Quoted(row.Body)), ("Speaker", row => row.Quotation.Speaker?.Entity ?? "–"),
        ]);
        return columns.Table(
            "headline-voice",
            voices.Findings.Count == 0
                ? $"No attribution or marks dropped in {compared}."
                : $"Attribution or marks dropped: {Number(voices.Findings.Count)} found in {compared}.",
            voices.Findings,
            TidyRows.Of(voices.Findings, row => new Concordance([row.Headline, row.Body]),
            [
                .. PlaceCells.Columns<HeadlineVoice>(row => row.Article), ("kind", row => Camel(row.Kind)),
                ("block", row => Camel(row.Headline.Block)),
                ("headlineStart", row => row.Headline.Span.Start), ("headlineLength", row => row.Headline.Span.Length),
                ("in", row => Camel(row.Headline.In)), ("bodyStart", row => row.Body.Span.Start), ("bodyLength", row => row.Body.Span.Length),
                ("speaker", row => row.Quotation.Speaker?.Entity), ("sharedWords", row => string.Join(' ', row.SharedWords)),
                ("overlap", row => row.Overlap), ("term", row => row.Term?.Option), ("isMarkedInBody", row => row.IsMarkedInBody),
            ])) with
        {
            Explanation = "A headline is short, and leaving out is no fault by itself; both places stand side by side for the reader to judge.",
            Settings = voices.Settings,
        };
    }

    private static Cell Quoted(Place place)
    {
        SegmentedText text = place.Article.Segmented.Of(place.In);
        TextSpan sentence = text.SentenceAt(place.Span.Start)?.Span ?? place.Span;
        return new Cell([place.Part(Shorten(sentence.In(text.Text), PlaceCells.LongestExcerpt))]);
    }

    private static string Name(HeadlineVoiceKind kind) => kind == HeadlineVoiceKind.AttributionDropped ? "attribution dropped" : "marks dropped";
}
