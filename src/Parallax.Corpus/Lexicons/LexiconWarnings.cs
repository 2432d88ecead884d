namespace Parallax;

/// <summary>A pattern with its place in the file.</summary>
/// <param name="Pattern">The pattern.</param>
/// <param name="Option">The id of its option.</param>
/// <param name="Line">Its line, from 1.</param>
/// <param name="Rivals">Which patterns it competes with: those of the same number.</param>
internal sealed record PlacedPattern(TermPattern Pattern, string Option, int Line, int Rivals);

/// <summary>Finds what is right in form and yet does nothing: patterns that never win, contrasts without a choice.</summary>
internal static class LexiconWarnings
{
    /// <summary>The warnings about a lexicon.</summary>
    /// <param name="lexicon">The lexicon.</param>
    /// <param name="patterns">Its patterns in its order.</param>
    /// <param name="contrastLines">The line of each contrast.</param>
    public static IEnumerable<LexiconProblem> Of(Lexicon lexicon, IReadOnlyList<PlacedPattern> patterns, IReadOnlyDictionary<string,
        int> contrastLines) =>
        [.. NeverWinning(patterns), .. WithoutChoice(lexicon, contrastLines)];

    private static IEnumerable<LexiconProblem> WithoutChoice(Lexicon lexicon, IReadOnlyDictionary<string, int> lines)
    {
        // Where nobody judged poles, contrasts are lists to count, and a list needs no second one.
        if (lexicon.CountsEachOption)
            yield break;
        foreach (Contrast contrast in lexicon.Contrasts)
        {
            int line = lines.GetValueOrDefault(contrast.Id, 1);
            if (contrast.Options.Count == 1)
            {
                yield return new LexiconProblem(line,
                    $"The contrast '{contrast.Id}' has one option, so there is nothing to choose between. Add the other names for the same thing.");
            }
            else if (contrast.Options.All(option => option.Pole == contrast.Options[0].Pole))
            {
                yield return new LexiconProblem(line,
                    $"All options of the contrast '{contrast.Id}' have the pole {contrast.Options[0].Pole}, so its pole balance says nothing. "
                        + "Judge them anew, or leave it as a list.");
            }
        }
    }

    // Of equally long patterns from one word on, the earlier is taken. So a later one never is, where an earlier one without conditions of its own
    // fits each of its words.
    private static IEnumerable<LexiconProblem> NeverWinning(IReadOnlyList<PlacedPattern> patterns)
    {
        Dictionary<(int Rivals, int Words, string FirstForm), List<int>> byFirstForm = [];
        Dictionary<(int Rivals, int Words), List<int>> globs = [];
        PatternForms[] forms = [.. patterns.Select(static placed => new PatternForms(placed.Pattern))];
        for (int later = 0; later < patterns.Count; later++)
        {
            PatternForms own = forms[later];
            (int, int) size = (patterns[later].Rivals, own.Words.Count);
            IEnumerable<int> candidates = globs.GetValueOrDefault(size, []);
            if (own.FirstForms is [{ } form, ..])
                candidates = byFirstForm.GetValueOrDefault((size.Item1, size.Item2, form), []).Concat(candidates);
            int earlier = candidates.Where(candidate => forms[candidate].Covers(own)).DefaultIfEmpty(-1).Min();
            if (earlier >= 0)
            {
                string mend = patterns[earlier].Option == patterns[later].Option ? "It can be left out." : "Put it first, or take one of them out.";
                yield return new LexiconProblem(
                    patterns[later].Line,
                    $"The pattern '{patterns[later].Pattern.Words}' of option '{patterns[later].Option}' never wins: "
                        + $"'{patterns[earlier].Pattern.Words}' "
                    + $"of option '{patterns[earlier].Option}' in line {patterns[earlier].Line} fits the same words. {mend}");
            }

            if (own.CanCover)
            {
                foreach (string first in own.FirstForms)
                    Add(byFirstForm, (size.Item1, size.Item2, first), later);
                if (own.Words[0].Kind == PatternWordKind.Glob)
                    Add(globs, size, later);
            }
        }
    }

    private static void Add<TKey>(Dictionary<TKey, List<int>> index, TKey key, int number)
        where TKey : notnull
    {
        if (!index.TryGetValue(key, out List<int>? known))
            index.Add(key, known = []);
        known.Add(number);
    }
}
