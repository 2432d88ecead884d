namespace Parallax;

/// <summary>What must and must not stand around a pattern.</summary>
internal sealed class PatternConditions
{
    // Those of most patterns of a large dictionary: made once, and never looked into.
    private static readonly PatternConditions None = new(new TermPattern("none"), new PatternVocabulary());

    private readonly PhraseSet notAfter, notBefore, onlyAfter, onlyBefore, notWith, onlyWith;

    private PatternConditions(TermPattern pattern, PatternVocabulary vocabulary)
    {
        notAfter = vocabulary.Phrases(pattern.NotAfter, PhrasePlace.Before);
        notBefore = vocabulary.Phrases(pattern.NotBefore, PhrasePlace.After);
        onlyAfter = vocabulary.Phrases(pattern.OnlyAfter, PhrasePlace.Before);
        onlyBefore = vocabulary.Phrases(pattern.OnlyBefore, PhrasePlace.After);
        notWith = vocabulary.Phrases(pattern.NotWith, PhrasePlace.Anywhere);
        onlyWith = vocabulary.Phrases(pattern.OnlyWith, PhrasePlace.Anywhere);
    }

    /// <summary>The conditions of a pattern.</summary>
    /// <exception cref="FormatException">A phrase's notation is wrong.</exception>
    public static PatternConditions Of(TermPattern pattern, PatternVocabulary vocabulary) => pattern.HasConditions ? new(pattern, vocabulary) : None;

    /// <summary>Whether they hold for the tokens from <paramref name="first"/> up to, not including, <paramref name="end"/>.</summary>
    public bool Hold(PatternScope scope, int first, int end) =>
        ReferenceEquals(this, None)
        || (!notAfter.IsAt(scope, first - 1)
            && !notBefore.IsAt(scope, end)
            && (onlyAfter.IsEmpty || onlyAfter.IsAt(scope, first - 1))
            && (onlyBefore.IsEmpty || onlyBefore.IsAt(scope, end))
            && !notWith.IsIn(scope)
            && (onlyWith.IsEmpty || onlyWith.IsIn(scope)));
}
