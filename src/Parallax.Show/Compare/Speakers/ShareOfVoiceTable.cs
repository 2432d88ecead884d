namespace Parallax;

/// <summary>How much is said by whom.</summary>
internal static class ShareOfVoiceTable
{
    private const int MostCues = 8;

    /// <summary>The room of each person, role, side or kind of source.</summary>
    public static Table Of(SpeakerShare shares, SpeakersAs by)
    {
        string heading = PersonCells.Heading(by), what = heading.ToLowerInvariant();
        string level = GroupCells.Level(shares.Rows.Select(row => row.WordShare.Interval));
        string Label(SpeakerRow row) => PersonCells.In(PersonCells.Label(by, row.Key), row.Group);
        Columns<SpeakerRow> columns = new(
        [
            (heading, row => PersonCells.Who(PersonCells.Label(by, row.Key), Label(row), row.Quotations, Detail(by, row))),
            (new("Words quoted", IsNumber: true), row => row.Quoted.Worded(Label(row), " quoted")),
            (new("attributed", IsNumber: true), row => row.Attributed.Worded(Label(row), " attributed")),
            (new("Share of words", IsNumber: true), row => PersonCells.Share(row.WordShare)),
            (new("Quotations", IsNumber: true), row => row.Quotations.Numbered(Label(row), "quotation")),
            (new("Share of quotations", IsNumber: true), row => PersonCells.Share(row.QuotationShare)),
            ("Cues", row => PersonCells.Cues(row.Cues.Take(MostCues), Label(row))),
        ]);
        TidyRows tidy = TidyRows.Of(shares.Rows, row => row.Quotations,
        [
            .. GroupCells.Columns<SpeakerRow>(row => row.Group), .. PersonCells.Columns<SpeakerRow>(by, row => row.Key),
            ("person", row => row.Person?.Name), ("spellings", row => PersonCells.Spellings(row.Spellings)), ("speakers", row => row.Speakers),
            ("articlesQuoting", row => row.Articles), ("quotations", row => row.Quotations.Count), ("quotedWords", row => row.Quoted.Words),
            ("attributedWords", row => row.Attributed.Words),
            .. GroupCells.Measured<SpeakerRow>(row => row.WordShare.Share, row => row.WordShare.Interval, "wordShare", "wordLow", "wordHigh"),
            .. GroupCells.Measured<SpeakerRow>(
                row => row.QuotationShare.Share, row => row.QuotationShare.Interval, "quotationShare", "quotationLow", "quotationHigh"),
            ("level", row => row.WordShare.Interval?.Level), ("cues", row => PersonCells.Tidy(row.Cues)),
        ]);
        return new Table($"voice-by-{what}", $"Share of voice by {what}.", columns.Shown, columns.ByGroup(shares.Rows, row => row.Group), tidy)
        {
            Explanation = "Shares of all words in quotations and of their number, "
                + $"under each the {level} interval where there are enough quotations.",
            Settings = shares.Settings,
        };
    }

    private static string? Detail(SpeakersAs by, SpeakerRow row) =>
        row.Spellings.Count > 1 ? $"also {string.Join(", ", row.Spellings.Where(spelling => spelling != PersonCells.Label(by, row.Key)))}"
        : by != SpeakersAs.Person && row.Speakers > 1 ? Count(row.Speakers, "speaker") : null;
}
