namespace Parallax.Parts;

/// <summary>An act of force that a contrast's terms name.</summary>
public enum ActKind
{
    /// <summary>Somebody is killed: a possessive before the noun is whom it befell ("her murder").</summary>
    Killing,

    /// <summary>Somebody or something is attacked: a possessive before the noun is who acted ("their raid").</summary>
    Attack,
}

/// <summary>How a noun for an act refers to it.</summary>
public enum ActReference
{
    /// <summary>No noun: a verb or participle.</summary>
    Verb,

    /// <summary>With "the", "this" or a possessive: an act that the reader knows of.</summary>
    Definite,

    /// <summary>With "a" or a number: an act that is new.</summary>
    Indefinite,

    /// <summary>With nothing before it, as in headlines, and as acts in general.</summary>
    Bare,
}

/// <summary>Whether the sentence says that the act was done.</summary>
public enum ActMood
{
    /// <summary>It does, or leaves it open.</summary>
    Stated,

    /// <summary>It may be, is planned or asked for.</summary>
    Possible,

    /// <summary>It is denied or prevented: "not to fuel an attack", "to avoid a killing".</summary>
    Denied,
}

/// <summary>How a phrase refers to whom or what an act befell.</summary>
public enum ActPartyForm
{
    /// <summary>A name.</summary>
    Named,

    /// <summary>With "the" or "this".</summary>
    Definite,

    /// <summary>With "a".</summary>
    Indefinite,

    /// <summary>With a number.</summary>
    Counted,

    /// <summary>With nothing before it: "civilians".</summary>
    Bare,

    /// <summary>he, his, who.</summary>
    Pronoun,

    /// <summary>Nobody: "no soldiers".</summary>
    None,
}

/// <summary>Whom or what an act befell, as its sentence puts it.</summary>
/// <param name="Span">The phrase.</param>
/// <param name="Head">The noun that it is about.</param>
public sealed record ActParty(TextSpan Span, TextSpan Head, ActPartyForm Form, bool IsPlural)
{
    /// <summary>Whose it is: "Ilsen" of "Ilsen's house".</summary>
    public TextSpan? Owner { get; init; }

    /// <summary>The name that the phrase stands beside: "Ilsen, an engineer who", "three people, including Ilsen".</summary>
    public TextSpan? Beside { get; init; }
}

/// <summary>What the sentence says of the act that a term names. Grammar only: who "he" is, only the article knows.</summary>
/// <param name="Sentence">Number of the sentence in its text, from 0.</param>
/// <param name="Span">The noun with what stands before it, or the verb.</param>
/// <param name="Head">The word for the act.</param>
public sealed record ActPhrase(int Sentence, TextSpan Span, TextSpan Head, ActReference Reference, bool IsPlural, ActMood Mood)
{
    /// <summary>Who is named as acting.</summary>
    public TextSpan? Agent { get; init; }

    /// <summary>Whom or what it befell.</summary>
    public ActParty? Affected { get; init; }

    /// <summary>Of an attack, whom it killed: "the raid that killed Ilsen", "Ilsen was killed in a raid".</summary>
    public ActParty? Killed { get; init; }

    /// <summary>Whether it is a noun, or a verb in the past: what tells of an act that was done, where nothing denies it.</summary>
    public bool IsReport { get; init; }

    /// <summary>The year that stands beside it, where one does.</summary>
    public int? Year { get; init; }
}
