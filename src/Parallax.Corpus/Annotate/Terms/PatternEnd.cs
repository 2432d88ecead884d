namespace Parallax;

/// <summary>Where a pattern ends in the tree, and what else must hold for it.</summary>
/// <param name="Match">What is found, without its place.</param>
/// <param name="Conditions">What must stand around it.</param>
/// <param name="Cased">Its words where capitals matter, gaps left out.</param>
internal sealed record PatternEnd(TermMatch Match, PatternConditions Conditions, PatternWord[]? Cased)
{
    public bool CaseFits(PatternScope scope, ReadOnlySpan<int> tokens)
    {
        if (Cased is null)
            return true;
        for (int i = 0; i < tokens.Length; i++)
        {
            ReadOnlySpan<char> word = scope.WordAt(tokens[i]);
            string wanted = Cased[i].Text;
            bool fits = Cased[i].Kind == PatternWordKind.Exact ? word.SequenceEqual(wanted) : char.IsUpper(word[0]) == char.IsUpper(wanted[0]);
            if (!fits)
                return false;
        }

        return true;
    }
}
