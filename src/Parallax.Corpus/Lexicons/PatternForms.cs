namespace Parallax;

/// <summary>A pattern as the forms that each of its words may have, to ask whether another pattern fits wherever it does.</summary>
internal sealed class PatternForms
{
    private readonly TermPattern pattern;
    private readonly IReadOnlyList<string>[] forms;

    /// <summary>The forms of a pattern whose notation is right.</summary>
    public PatternForms(TermPattern pattern)
    {
        this.pattern = pattern;
        Words = PatternNotation.Read(pattern.Words);
        forms = [.. Words.Select(static word => word.Forms())];
    }

    public IReadOnlyList<PatternWord> Words { get; }

    /// <summary>The forms of its first word; none where that is a glob.</summary>
    public IReadOnlyList<string> FirstForms => forms[0];

    /// <summary>Whether it fits wherever its words stand.</summary>
    public bool CanCover => !pattern.HasConditions && !pattern.MatchCase;

    /// <summary>Whether this one fits wherever <paramref name="other"/>, with as many words, does.</summary>
    public bool Covers(PatternForms other)
    {
        for (int i = 0; i < forms.Length; i++)
        {
            PatternWord own = Words[i], others = other.Words[i];
            bool isSame = own.Key == others.Key;
            bool fits = own.Kind == PatternWordKind.Glob
                ? other.forms[i].Count > 0 && other.forms[i].All(form => GlobWord.Fits(form, WordHash.Fold(own.Text)))
                : other.forms[i].Count > 0 && other.forms[i].All(forms[i].Contains);
            if (!isSame && !fits)
                return false;
        }

        return true;
    }
}
