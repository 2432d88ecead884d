namespace Parallax.Parts;

/// <summary>What one article or outlet calls an actor.</summary>
/// <param name="Mentions">The places where the actor's name stands.</param>
/// <param name="Labels">The labels, most frequent first; empty where it is not labelled, which says nothing where it is not named either.</param>
public sealed record LabelCell(MeasureGroup Group, Concordance Mentions, IReadOnlyList<LabelCount> Labels) : Summarised
{
    /// <summary>All places of the labels.</summary>
    public Concordance Places { get; } = Parallax.Places.Of(Labels.SelectMany(label => label.Uses).Select(use => use.Place));
}

/// <summary>One label with its places. Spellings of one label ("Iran-backed", "Iranian-backed") are counted together.</summary>
/// <param name="Text">As most places write it.</param>
/// <param name="Kind">What it is a label of.</param>
/// <param name="Uses">Each use with its place, in corpus order.</param>
public sealed record LabelCount(string Text, LabelKind Kind, IReadOnlyList<LabelUse> Uses) : Summarised
{
    /// <summary>All places.</summary>
    public Concordance Places { get; } = Parallax.Places.Of(Uses.Select(use => use.Place));

    /// <summary>The outlet that it stands in, where that is one only. Articles that name no outlet may be of several.</summary>
    public Outlet? OnlyOutlet { get; } = Uses.Select(use => use.Place.Article.Article.Outlet).Distinct().Take(2).ToArray() is [var only]
        && only != Outlet.Unnamed ? only : null;

    /// <summary>The places in one voice.</summary>
    public Concordance Of(Voice voice) => Parallax.Places.Of(Places.Where(place => place.Voice == voice));
}

/// <summary>A label with its place.</summary>
/// <param name="Place">Where, in whose voice.</param>
public sealed record LabelUse(Label Label, Place Place) : Summarised;
