namespace Parallax;

/// <summary>A mention of somebody who can have a label, by tokens.</summary>
/// <param name="First">Its first token, modifiers that the name swallowed ("Iran-backed Kataib Hezbollah") left out.</param>
/// <param name="End">The token after it.</param>
/// <param name="Entity">Its fullest form in the article, without such modifiers.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct ActorMention(int First, int End, string Entity, NameKind Kind)
{
    public bool IsPerson => Kind == NameKind.Person;

    /// <summary>Whether it can be a body: everything with a name that is no person's and no place's.</summary>
    public bool MayBeBody => Kind is NameKind.Organisation or NameKind.Other;
}
