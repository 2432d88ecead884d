namespace Parallax.Tests;

/// <summary>Words and cues of five sides, written by hand over the words of the samples.</summary>
internal static class SpokenRows
{
    public static SpeakerShare Shares { get; } = Share([Samples.Groups[0]], [Samples.Groups[1]]);

    public static SpeakerShare SharesOfOutlets { get; } = Share([.. Samples.Groups.Take(2).Select(group => group with { By = GroupBy.Outlet })], []);

    public static CueStances Stances { get; } = new(
        SpeakersAs.Side,
        [
            Cues(Samples.Groups[0], "North", 5, 0, 0, 1, 0),
            Cues(Samples.Groups[0], "South", 2, 0, 0, 0, 0),
            Cues(Samples.Groups[1], "South", 1, 4, 0, 0, 2),
            Cues(Samples.Groups[1], "North", 1, 0, 0, 0, 0),
            Cues(Samples.Groups[1], "East", 0, 1, 0, 0, 0),
        ],
        5,
        [new Setting("sides", "sides.yaml")]);

    private static SpeakerShare Share(IReadOnlyList<MeasureGroup> first, IReadOnlyList<MeasureGroup> second) => new(
        SpeakersAs.Side,
        [
            .. first.SelectMany(group => new[]
            {
                Row(group, "North", 9, 6), Row(group, "South", 8, 0), Row(group, "East", 0, 7), Row(group, "West", 5, 0), Row(group, "Harbour", 2, 1), Row(group, null, 3, 0),
            }),
            .. second.SelectMany(group => new[] { Row(group, "South", 4, 4), Row(group, PersonCells.NoSide, 2, 0) }),
        ],
        [.. first, .. second],
        [new Setting("sides", "sides.yaml; 5 sides")]);

    private static SpeakerRow Row(MeasureGroup group, string? key, int quoted, int attributed) => new(
        group, key, null, null, SpeakerRole.Unknown, 1, 1, Places(group, 1), Stretch(group, quoted, Voice.Quoted), Stretch(group, attributed, Voice.Attributed), new(0.5, null), new(0.5, null), []);

    private static CueStanceRow Cues(MeasureGroup group, string key, params int[] counts)
    {
        int all = counts.Sum();
        return new CueStanceRow(group, key, Places(group, all),
        [
            .. Enum.GetValues<CueStance>().Select((stance, i) => new StanceCount(
                stance, Places(group, counts[i]), [new CueCount("say", stance, Places(group, counts[i]))],
                all < 5 ? null : new MeasuredShare((double)counts[i] / all, new Interval(0.1, 0.9, 0.9)))),
        ]);
    }

    private static Concordance Places(MeasureGroup group, int count) =>
        new([.. Words(group).Take(count).Select(word => new Place(group.Articles[0], TextPart.Text, word.Span, 1, Voice.Own, null))]);

    // One stretch with so many words.
    private static Concordance Stretch(MeasureGroup group, int words, Voice voice) => words == 0 ? new([])
        : new([new Place(group.Articles[0], TextPart.Text, TextSpan.FromBounds(Words(group)[0].Start, Words(group)[words - 1].End), words, voice, null)]);

    private static Token[] Words(MeasureGroup group) => [.. group.Articles[0].Segmented.Text.Tokens.Where(token => token.IsWord)];
}
