namespace Parallax;

/// <summary>A row of two articles side by side, with its differences in words.</summary>
internal sealed record PairRowShown(PairRow Row, int Index)
{
    private const int LongestDetail = 40;

    /// <summary>Whether it only marks where a sentence of the right text stands that is read in another row.</summary>
    public bool IsStub => Row.IsMoved && Row.Left.Count == 0;

    /// <summary>Its differences by kind, each kind once; empty where both sides do not render each other.</summary>
    public IReadOnlyList<PairKind> Kinds { get; } = [.. KindsOf(Row)];

    /// <summary>What is between two voices or words of a side: the class of the style sheet for each stretch that differs.</summary>
    public IEnumerable<(TextSpan Span, string Class)> Marked(bool left) => Row.Differences.SelectMany(change => MarkedIn(change, left));

    private static IEnumerable<PairKind> KindsOf(PairRow row)
    {
        foreach (IGrouping<PairKind, PairDifference> kind in row.Differences.GroupBy(KindOf))
        {
            string[] details = [.. kind.Select(Detail).OfType<string>().Distinct(StringComparer.Ordinal)];
            yield return kind.Key with
            {
                Detail = details.Length > 0 ? string.Join("; ", details) : null,
                IsPossibleTranslation = kind.Any(change => change.IsPossibleTranslation),
                Across = kind.Select(change => change.Right).OfType<Place>().FirstOrDefault(place => !row.Right.Any(own => Holds(own, place))),
            };
        }

        if (row.IsJoined && row.Differences.Count == 0 && (row.WordsLeft.Any(run => run.IsOnlyHere) || row.WordsRight.Any(run => run.IsOnlyHere)))
            yield return new PairKind("≈", "other words");
        if (row is { IsMoved: true, IsJoined: true })
            yield return new PairKind("↕", "moved");
    }

    private static bool Holds(Place sentence, Place place) => sentence.In == place.In && sentence.Span.Overlaps(place.Span);

    private static PairKind KindOf(PairDifference change) => change.Kind switch
    {
        DriftKind.MarksDropped or DriftKind.MarksAdded => IsMarkedLeft(change) ?
            new("“ ”", "marks dropped", IsStruck: true) : new("“ ”", "marks added"),
        DriftKind.Cut => change.Left is not null ? new("…", "cut") : new("+", "longer"),
        DriftKind.Reworded => new("≈", "reworded in marks"),
        DriftKind.SpeakerChanged or DriftKind.SubjectChanged => new("⇄", change.Kind.Name()),
        DriftKind.CueStanceChanged => new("say", change.Kind.Name()),
        DriftKind.NumberChanged => new("≠", change.Kind.Name()),
        DriftKind.AttributionDropped => change.IsLeftFuller ? new("said", change.Kind.Name(), IsStruck: true) : new("said", "attribution added"),
        _ => new("we", change.Kind.Name()),
    };

    private static bool IsMarkedLeft(PairDifference change) => (change.Kind == DriftKind.MarksDropped) == change.IsLeftFuller;

    private static string? Detail(PairDifference change) =>
        change is
        {
            Kind: DriftKind.SpeakerChanged or DriftKind.SubjectChanged or DriftKind.NumberChanged or DriftKind.CueStanceChanged,
            Left: { } left, Right: { } right,
        }
            ? $"“{left.Excerpt(LongestDetail)}”, “{right.Excerpt(LongestDetail)}”" : null;

    private static IEnumerable<(TextSpan, string)> MarkedIn(PairDifference change, bool left)
    {
        if ((left ? change.Left : change.Right) is not { } place)
            return [];
        return change.Kind switch
        {
            DriftKind.MarksDropped or DriftKind.MarksAdded => IsMarkedLeft(change) == left ? Marks(place).Select(mark => (mark, "d-mk")) : [],
            DriftKind.NumberChanged => [(place.Span, "d-num")],
            DriftKind.SpeakerChanged or DriftKind.SubjectChanged or DriftKind.CueStanceChanged => [(place.Span, "d-sp")],
            DriftKind.AttributionDropped => change.IsLeftFuller == left ? [(place.Span, "d-att")] : [],
            _ => [],
        };
    }

    // The marks themselves lie outside what stands in them: before its first word, and after its last one and a comma or full stop.
    private static IEnumerable<TextSpan> Marks(Place place)
    {
        string text = place.Article.Segmented.Of(place.In).Text;
        foreach (VoiceRun run in place.Article.Voices.Where(run => run.In == place.In && run.Voice is Voice.Quoted or Voice.Uncredited))
        {
            if (!run.Span.Overlaps(place.Span))
                continue;
            if (run.Span.Start > 0 && IsMark(text[run.Span.Start - 1]))
                yield return new TextSpan(run.Span.Start - 1, 1);
            for (int at = run.Span.End; at < Math.Min(text.Length, run.Span.End + 3); at++)
            {
                if (IsMark(text[at]))
                {
                    yield return new TextSpan(at, 1);
                    break;
                }
            }
        }
    }

    private static bool IsMark(char c) => c is '"' or '\'' or '“' or '”' or '‘' or '’' or '„' or '«' or '»';
}

/// <summary>A kind of difference as it is shown.</summary>
/// <param name="Sign">A sign for the eye.</param>
/// <param name="Name">What it is called, of the right text against the left one.</param>
/// <param name="IsStruck">Whether the sign is struck out.</param>
internal sealed record PairKind(string Sign, string Name, bool IsStruck = false)
{
    /// <summary>What stands in both; null where the words side by side show it.</summary>
    public string? Detail { get; init; }

    public bool IsPossibleTranslation { get; init; }

    /// <summary>Where the right side of it stands, if in another row.</summary>
    public Place? Across { get; init; }
}
