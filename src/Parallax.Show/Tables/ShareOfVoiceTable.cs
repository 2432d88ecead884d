namespace Parallax;

/// <summary>How much is said by whom.</summary>
public static class ShareOfVoiceTable
{
    /// <summary>The room of each person, role, side or kind of source.</summary>
    public static Table Table(this ShareOfVoice shares)
    {
        ArgumentNullException.ThrowIfNull(shares);
        string heading = PersonCells.Heading(shares.By);
        string level = GroupCells.Level(shares.Rows.Where(row => row.WordShare.Interval is not null).Select(row => row.WordShare.Interval!.Value));
        return new Table(
            $"voice-by-{heading.ToLowerInvariant()}",
            $"Share of voice by {heading.ToLowerInvariant()}.",
            [
                new(heading), new("Words quoted", IsNumber: true), new("attributed", IsNumber: true), new("Share of words", IsNumber: true),
                new("Quotations", IsNumber: true), new("Share of quotations", IsNumber: true), new("Cues"),
            ],
            PersonCells.Sections(shares.Rows, row => row.Group, row => Row(shares.By, row)),
            new TidyRows(
                [
                    .. GroupCells.Names, .. PersonCells.Names, "person", "spellings", "speakers", "articlesQuoting", "quotations", "quotedWords", "attributedWords",
                    "wordShare", "wordLow", "wordHigh", "quotationShare", "quotationLow", "quotationHigh", "level", "cues",
                ],
                [.. shares.Rows.Select(row => Tidy(shares.By, row))]))
        {
            Explanation = $"Shares of all words in quotations and of their number, under each the {level} interval where there are enough quotations.",
            Settings = shares.Settings,
        };
    }

    private static TableRow Row(SpeakerBy by, ShareOfVoiceRow row)
    {
        string name = PersonCells.Label(by, row.Key);
        string label = row.Group is null ? name : $"{name}, {row.Group.Label()}";
        string? detail = row.Spellings.Count > 1 ? $"also {string.Join(", ", row.Spellings.Where(spelling => spelling != name))}"
            : by != SpeakerBy.Person && row.Speakers > 1 ? Wording.Count(row.Speakers, "speaker") : null;
        return new TableRow(
            new Cell([new CellPart(name) { Places = row.Quotations, Label = $"{label}: {Wording.Count(row.Quotations.Count, "quotation")}" }]) { Detail = detail },
            [
                new Cell(Wording.Number(row.Quoted.Words), row.Quoted, $"{label}: {Wording.Count(row.Quoted.Words, "word")} quoted"),
                new Cell(Wording.Number(row.Attributed.Words), row.Attributed, $"{label}: {Wording.Count(row.Attributed.Words, "word")} attributed"),
                PersonCells.Share(row.WordShare),
                new Cell(Wording.Number(row.Quotations.Count), row.Quotations, $"{label}: {Wording.Count(row.Quotations.Count, "quotation")}"),
                PersonCells.Share(row.QuotationShare),
                row.Cues.Count == 0 ? Cell.None : new Cell([.. row.Cues.Take(8).Select(cue => Part(cue, label))]),
            ]);
    }

    private static CellPart Part(CueCount cue, string label)
    {
        // The spoken name begins with what stands there, or a voice command would not find it.
        string text = cue.Places.Count == 1 ? cue.Lemma : $"{cue.Lemma} {Wording.Number(cue.Places.Count)}";
        return new CellPart(text) { Places = cue.Places, Label = $"{text}, cue of {label}" };
    }

    private static TidyRow Tidy(SpeakerBy by, ShareOfVoiceRow row) => new(
        [
            .. PersonCells.Group(row.Group), PersonCells.Camel(by), PersonCells.Tidy(by, row.Key), row.Person?.Name,
            PersonCells.Spellings(row.Spellings), row.Speakers, row.Articles, row.Quotations.Count, row.Quoted.Words, row.Attributed.Words,
            row.WordShare.Share, row.WordShare.Interval?.Low, row.WordShare.Interval?.High,
            row.QuotationShare.Share, row.QuotationShare.Interval?.Low, row.QuotationShare.Interval?.High, row.WordShare.Interval?.Level,
            string.Join("; ", row.Cues.Select(cue => $"{cue.Lemma} {Wording.Number(cue.Places.Count)}")),
        ],
        row.Quotations);
}
