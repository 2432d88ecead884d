using System.Buffers;

namespace Parallax;

/// <summary>A pattern found in a text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last.</param>
/// <param name="Lexicon">The lexicon.</param>
/// <param name="Contrast">The contrast.</param>
/// <param name="Option">The option.</param>
/// <param name="Capitals">How many words, from the first, the lexicon writes with a capital (Islamist), so that a text's capitals tell nothing.</param>
/// <param name="Rivals">The number of the set of patterns of which one is taken where they overlap: a lexicon's, or an option's.</param>
/// <param name="Order">The pattern's number among all.</param>
internal readonly record struct TermMatch(
    int FirstToken, int EndToken, Lexicon Lexicon, Contrast Contrast, TermOption Option, int Capitals, int Rivals, int Order);

/// <summary>
/// Looks all patterns of all lexicons up in one pass over the tokens: each token is turned into the pattern words that it is (hash lookup), and
/// only where it begins a pattern is the tree of patterns walked. Its time grows with the text, not with the number of patterns.
/// </summary>
/// <remarks>
/// Of the patterns of one lexicon that overlap, the one that starts first is taken; of those that start at one token, the one that ends last; of
/// those that are equally long, the one that the lexicon has first. Lexicons do not compete with each other: adding one changes no count of another;
/// nor do the options of a lexicon that says so (<see cref="Lexicon.CountsEachOption"/>).
/// </remarks>
internal sealed class TermMatcher
{
    private const int LongestGap = 3;

    private readonly PatternVocabulary vocabulary = new();
    private readonly PatternTree tree = new();
    private readonly int rivals;
    private int order;

    /// <summary>Builds the tree.</summary>
    /// <exception cref="FormatException">A pattern's notation is wrong; the message says how to mend it.</exception>
    public TermMatcher(IReadOnlyList<Lexicon> lexicons)
    {
        foreach (Lexicon lexicon in lexicons)
        {
            foreach (Contrast contrast in lexicon.Contrasts)
            {
                foreach (TermOption option in contrast.Options)
                {
                    foreach (TermPattern pattern in option.Rules)
                        Add(pattern, new TermMatch(0, 0, lexicon, contrast, option, Capitals: 0, rivals, Order: 0));
                    rivals += lexicon.CountsEachOption ? 1 : 0;
                }
            }

            rivals += lexicon.CountsEachOption ? 0 : 1;
        }

        vocabulary.Freeze();
        tree.Freeze(vocabulary.Count);
    }

    /// <summary>All patterns found, in order of place.</summary>
    public void Find(SegmentedText text, List<TermMatch> matches)
    {
        int[]?[] looked = ArrayPool<int[]?>.Shared.Rent(Math.Max(1, text.Tokens.Length));
        int[] free = new int[rivals];
        bool?[] known = new bool?[vocabulary.SetCount];
        foreach (Sentence sentence in text.Sentences)
        {
            Array.Clear(known);
            Find(new PatternScope(text, vocabulary, looked, known, sentence), free, matches);
        }

        ArrayPool<int[]?>.Shared.Return(looked, clearArray: true);
    }

    private void Add(TermPattern pattern, TermMatch match)
    {
        IReadOnlyList<PatternWord> words = PatternNotation.Read(pattern.Words);
        int node = PatternTree.Root;
        foreach (PatternWord word in words)
            node = tree.Child(node, word.Kind == PatternWordKind.Gap ? PatternTree.Gap : vocabulary.Number(word, isFirst: node == PatternTree.Root));
        PatternWord[]? cased = pattern.MatchCase ? [.. words.Where(static word => word.Kind != PatternWordKind.Gap)] : null;
        int capitals = words.TakeWhile(static word => char.IsUpper(word.Text[0])).Count();
        tree.Accept(node, new PatternEnd(match with { Capitals = capitals, Order = order++ }, PatternConditions.Of(pattern, vocabulary), cased));
    }

    private void Find(PatternScope scope, int[] free, List<TermMatch> matches)
    {
        string text = scope.Text.Text;
        Token[] tokens = scope.Text.Tokens;
        Span<int> path = stackalloc int[PatternNotation.MostWords];
        for (int first = scope.Sentence.FirstToken; first < scope.Sentence.EndToken; first++)
        {
            if (!vocabulary.MayBegin(text, tokens[first]))
                continue;
            int begun = matches.Count;
            foreach (int word in scope.WordsAt(first))
            {
                int child = tree.Begin(word);
                if (child == 0)
                    continue;
                path[0] = first;
                Walk(child, first + 1, 1, new Candidates(scope, first, free, path, matches, begun));
            }

            for (int i = begun; i < matches.Count; i++)
                free[matches[i].Rivals] = matches[i].EndToken;
        }
    }

    private void Walk(int node, int at, int depth, in Candidates candidates)
    {
        foreach (PatternEnd end in tree.Ends(node))
            candidates.Offer(end, at, depth);
        if (!tree.HasChildren(node) || depth == PatternNotation.MostWords)
            return;
        Step(node, at, depth, candidates);
        int afterGap = tree.Next(node, PatternTree.Gap);
        int skipped = 0;
        for (int i = at; afterGap > 0 && i < candidates.Scope.Sentence.EndToken; i++)
        {
            Step(afterGap, i, depth, candidates);
            Token token = candidates.Scope.Text.Tokens[i];
            skipped += token.IsWord ? 1 : 0;
            if (skipped > LongestGap || !IsBridged(candidates.Scope.Text.Text, token))
                break;
        }
    }

    // A gap runs over words and what belongs to them, and over commas; at other punctuation a new thought begins.
    private static bool IsBridged(string text, Token token) =>
        token.IsWord || token.Kind is TokenKind.Possessive or TokenKind.QuotationMark || (token.Length == 1 && text[token.Start] == ',');

    private void Step(int node, int at, int depth, in Candidates candidates)
    {
        foreach (int word in candidates.Scope.WordsAt(at))
        {
            int child = tree.Next(node, word);
            if (child > 0)
            {
                candidates.Path[depth] = at;
                Walk(child, at + 1, depth + 1, candidates);
            }
        }
    }

    /// <summary>The patterns that start at one token: keeps the best of each set of rivals at the end of the list of matches.</summary>
    private readonly ref struct Candidates(
        PatternScope scope, int first, ReadOnlySpan<int> free, Span<int> path, List<TermMatch> matches, int begun)
    {
        private readonly ReadOnlySpan<int> free = free;

        public PatternScope Scope { get; } = scope;

        public Span<int> Path { get; } = path;

        public void Offer(PatternEnd end, int at, int depth)
        {
            int rival = begun;
            while (rival < matches.Count && matches[rival].Rivals != end.Match.Rivals)
                rival++;
            bool isBetter = rival == matches.Count || at > matches[rival].EndToken
                || (at == matches[rival].EndToken && end.Match.Order < matches[rival].Order);
            if (first < free[end.Match.Rivals] || !isBetter || !end.CaseFits(Scope, Path[..depth]) || !end.Conditions.Hold(Scope, first, at))
                return;
            TermMatch match = end.Match with { FirstToken = first, EndToken = at };
            if (rival < matches.Count)
                matches[rival] = match;
            else
                matches.Add(match);
        }
    }
}
