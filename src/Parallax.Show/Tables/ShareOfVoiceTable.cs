namespace Parallax;

/// <summary>How much is said by whom.</summary>
internal static class ShareOfVoiceTable
{
    private const int MostCues = 8;

    /// <summary>The room of each person, role, side or kind of source.</summary>
    public static Table Of(SpeakerShare shares, SpeakerBy by)
    {
        ArgumentNullException.ThrowIfNull(shares);
        string heading = PersonCells.Heading(by);
        string level = GroupCells.Level(shares.Rows.Select(row => row.WordShare.Interval));
        return new Table(
            $"voice-by-{heading.ToLowerInvariant()}",
            $"Share of voice by {heading.ToLowerInvariant()}.",
            [
                new(heading), new("Words quoted", IsNumber: true), new("attributed", IsNumber: true), new("Share of words", IsNumber: true),
                new("Quotations", IsNumber: true), new("Share of quotations", IsNumber: true), new("Cues"),
            ],
            PersonCells.Sections(shares.Rows, row => row.Group, row => Row(by, row)),
            new TidyRows(
                [
                    .. GroupCells.Names, .. PersonCells.Names, "person", "spellings", "speakers", "articlesQuoting", "quotations", "quotedWords",
                    "attributedWords", "wordShare", "wordLow", "wordHigh", "quotationShare", "quotationLow", "quotationHigh", "level", "cues",
                ],
                [.. shares.Rows.Select(row => Tidy(by, row))]))
        {
            Explanation = "Shares of all words in quotations and of their number, "
                + $"under each the {level} interval where there are enough quotations.",
            Settings = shares.Settings,
        };
    }

    private static TableRow Row(SpeakerBy by, SpeakerRow row)
    {
        string name = PersonCells.Label(by, row.Key), label = PersonCells.In(name, row.Group);
        string? detail = row.Spellings.Count > 1 ? $"also {string.Join(", ", row.Spellings.Where(spelling => spelling != name))}"
            : by != SpeakerBy.Person && row.Speakers > 1 ? Count(row.Speakers, "speaker") : null;
        return new TableRow(
            PersonCells.Who(name, label, row.Quotations, detail),
            [
                row.Quoted.Worded(label, " quoted"),
                row.Attributed.Worded(label, " attributed"),
                PersonCells.Share(row.WordShare),
                new Cell(Number(row.Quotations.Count), row.Quotations, $"{label}: {Count(row.Quotations.Count, "quotation")}"),
                PersonCells.Share(row.QuotationShare),
                PersonCells.Cues(row.Cues.Take(MostCues), label),
            ]);
    }

    private static TidyRow Tidy(SpeakerBy by, SpeakerRow row) => new(
        [
            .. PersonCells.Group(row.Group), Camel(by), PersonCells.Tidy(by, row.Key), row.Person?.Name, PersonCells.Spellings(row.Spellings),
            row.Speakers, row.Articles, row.Quotations.Count, row.Quoted.Words, row.Attributed.Words,
            row.WordShare.Share, row.WordShare.Interval?.Low, row.WordShare.Interval?.High,
            row.QuotationShare.Share, row.QuotationShare.Interval?.Low, row.QuotationShare.Interval?.High, row.WordShare.Interval?.Level,
            PersonCells.Tidy(row.Cues),
        ],
        row.Quotations);
}
