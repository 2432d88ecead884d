namespace Parallax.Parts;

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
