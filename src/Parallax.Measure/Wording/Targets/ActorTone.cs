namespace Parallax.Parts;

/// <summary>The tone towards one actor.</summary>
/// <param name="Actor">Its name, by the spelling that most articles use, of the fullest ones.</param>
/// <param name="Kind">A person, a body, or a country.</param>
/// <param name="Spellings">All names that were joined, in order of first appearance.</param>
/// <param name="Cells">What each outlet or article says of it, in the order of the groups.</param>
public sealed record ActorTone(string Actor, PersonKind Kind, IReadOnlyList<string> Spellings, IReadOnlyList<ActorToneCell> Cells) : Summarised
{
    /// <summary>How often it is mentioned, over all.</summary>
    public int Mentions { get; } = Cells.Sum(cell => cell.Own.Mentions.Count + cell.Others.Mentions.Count);
}

/// <summary>The tone towards an actor in one outlet or article.</summary>
/// <param name="Own">In the outlet's own voice.</param>
/// <param name="Others">In what is attributed to others or stands in quotation marks.</param>
public sealed record ActorToneCell(MeasureGroup Group, MentionTone Own, MentionTone Others) : Summarised;

/// <summary>The tone of some mentions of an actor.</summary>
/// <param name="Mentions">The places where it is named.</param>
/// <param name="Negative">Those of them that are surely negative, as far as the model can tell.</param>
/// <param name="Positive">Those that are surely positive.</param>
/// <param name="Mean">Mean over the mentions of the share for positive less that for negative, −1 to +1; null where there are too few.</param>
/// <param name="Interval">
/// By jackknife and Student's t over texts where five or more of an outlet name the actor, else by bootstrap over mentions within these texts; null
/// with the mean.
/// </param>
public sealed record MentionTone(Concordance Mentions, Concordance Negative, Concordance Positive, double? Mean, Interval? Interval) : Summarised;
