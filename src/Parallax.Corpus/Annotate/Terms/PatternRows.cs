namespace Parallax;

/// <summary>What patterns say of a word form.</summary>
/// <param name="Words">The numbers of the pattern words that it is.</param>
/// <param name="MayBegin">Whether a pattern begins with one of them.</param>
/// <param name="IsNeighbour">Whether a phrase that may stand anywhere in a sentence begins with one of them.</param>
internal sealed record PatternRow(int[] Words, bool MayBegin, bool IsNeighbour);

/// <summary>What patterns say of the words of one language: a form is looked up once. May be used by many threads.</summary>
internal sealed class PatternRows(PatternVocabulary patterns, Language language)
{
    private const int FewestRows = 1 << 12;

    private PatternRow?[] rows = new PatternRow?[FewestRows];

    public Language Language => language;

    /// <summary>What patterns say of a form. Two threads may look the same form up, and find the same.</summary>
    public PatternRow this[Lexeme form]
    {
        get
        {
            if (form.Number < 0)
                return patterns.Look(form);
            PatternRow?[] all = rows;
            if (form.Number >= all.Length)
            {
                Array.Resize(ref all, 2 * form.Number);
                rows = all;
            }

            return all[form.Number] ??= patterns.Look(form);
        }
    }
}
