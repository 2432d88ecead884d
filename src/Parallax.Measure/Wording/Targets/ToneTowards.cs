namespace Parallax;

/// <summary>
/// The tone of what is said of each actor, by outlet or article: in the outlet's own voice, and in what it lets others say. A judgement of wording by
/// a model that was fitted to what readers of news judged; it errs on single places, and its means are less sure than their intervals say.
/// </summary>
/// <param name="Rows">The actors with enough mentions, those with most first.</param>
/// <param name="Groups">The outlets or articles, in corpus order: the cells of each row follow them.</param>
/// <param name="MinimumMentions">Below this many mentions a mean is not given: not enough text.</param>
/// <param name="LeftOut">How many actors have fewer mentions than that over all articles.</param>
[ShownBy(".Figure()", ".Table()")]
public sealed record ToneTowards(
    IReadOnlyList<ActorTone> Rows,
    IReadOnlyList<MeasureGroup> Groups,
    int MinimumMentions,
    int LeftOut,
    IReadOnlyList<Setting> Settings) : Summarised
{
    /// <summary>The actors that two outlets or articles or more mention often enough in their own voice to be compared.</summary>
    public IReadOnlyList<ActorTone> Compared { get; } = [.. Rows.Where(row => row.Cells.Count(cell => cell.Own.Mean is not null) > 1)];
}

/// <summary>How the tone towards actors is measured. A value that is not allowed is refused with an <see cref="ArgumentException"/>.</summary>
public sealed record ToneTowardsOptions
{
    /// <summary>Below this many mentions (at least 2) a mean is not given, only their count; an actor needs so many over all articles.</summary>
    public int MinimumMentions { get; init => field = Allowed.AtLeast(2, value); } = 10;

    /// <summary>
    /// A mention is told as negative or positive where the model gives that at least this share, above 0 and at most 1. With 0.75, by leaving whole
    /// articles out of the fit: right for 86 of 100 told as negative and 85 of 100 told as positive; 5 and 8 of 100 are the opposite in truth.
    /// </summary>
    public double SureFrom { get; init => field = Allowed.Share(value); } = 0.75;

    /// <summary>How the intervals are found.</summary>
    public BootstrapOptions Bootstrap { get; init; } = new();
}
