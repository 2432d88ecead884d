namespace Parallax.Parts;

/// <summary>What the term of an act was taken to mean.</summary>
public enum ActUse
{
    /// <summary>An act that is told apart from others.</summary>
    Told,

    /// <summary>Acts in general, a law, a plan: no act that was done.</summary>
    General,

    /// <summary>Denied or prevented: no choice of a name for what happened.</summary>
    Denied,

    /// <summary>The text does not say, or not clearly enough, which act is meant.</summary>
    NotTold,
}

/// <summary>One act that texts name: whom it befell, or what and where.</summary>
/// <param name="Name">Whom it befell, as most articles spell the name; else the words of its first place, with where it was.</param>
/// <param name="Texts">How many independent texts name it.</param>
public sealed record NamedAct(string Name, ActKind Kind, int Texts) : Summarised;

/// <summary>What a term was taken to mean, and the act where it is told.</summary>
internal readonly record struct ActTold(ActUse Use, NamedAct? Act);
