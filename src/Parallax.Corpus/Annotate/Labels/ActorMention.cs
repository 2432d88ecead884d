namespace Parallax;

/// <summary>A mention of somebody who can have a label, by tokens.</summary>
/// <param name="Name">The name.</param>
/// <param name="First">Its first token, modifiers that the name swallowed ("Iran-backed Kataib Hezbollah") left out.</param>
/// <param name="End">The token after it.</param>
/// <param name="Entity">Its fullest form in the article, without such modifiers.</param>
/// <param name="Kind">What it names.</param>
internal readonly record struct ActorMention(Name Name, int First, int End, string Entity, NameKind Kind)
{
    public bool IsPerson => Kind == NameKind.Person;

    /// <summary>Whether it can be a body: everything with a name that is no person's and no place's.</summary>
    public bool MayBeBody => Kind is NameKind.Organisation or NameKind.Other;
}

/// <summary>Takes names for actors: countries too, but no adjectives and peoples of places.</summary>
internal sealed class ActorNames(LabelLists lists)
{
    /// <summary>The actor that a name mentions; null where it mentions none.</summary>
    public ActorMention? Of(SegmentedText segmented, Name name)
    {
        int first = segmented.TokenAt(name.Span.Start), end = first;
        while (end < segmented.Tokens.Length && segmented.Tokens[end].Start < name.Span.End)
            end++;
        if (name.Kind == NameKind.Place)
        {
            int length = lists.Names.Places.Match(segmented.Text, segmented.Tokens, first, end, out bool isForm);
            return length == end - first && !isForm ? new ActorMention(name, first, end, name.Entity, name.Kind) : null;
        }

        while (first < end - 1 && IsSwallowed(segmented.Text, segmented.Tokens[first]))
            first++;
        return new ActorMention(name, first, end, WithoutModifiers(name.Entity), name.Kind);
    }

    /// <summary>A name without the modifiers that capitals joined to it.</summary>
    private string WithoutModifiers(string entity)
    {
        while (entity.IndexOf(' ', StringComparison.Ordinal) is > 0 and int space && IsSwallowed(entity, new Token(0, space, WordHash.Of(entity.AsSpan(0, space)), TokenKind.Word)))
            entity = entity[(space + 1)..];
        return entity;
    }

    private bool IsSwallowed(string text, in Token token) => lists.IsBackedCompound(text, token);
}
