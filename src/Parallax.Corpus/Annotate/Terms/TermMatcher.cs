namespace Parallax;

/// <summary>A pattern found in a text.</summary>
/// <param name="FirstToken">Index of its first token.</param>
/// <param name="EndToken">Index after its last.</param>
/// <param name="Lexicon">The lexicon.</param>
/// <param name="Contrast">The contrast.</param>
/// <param name="Option">The option.</param>
/// <param name="Capitals">How many words, from the first, the lexicon writes with a capital (Islamist), so that a text's capitals tell
/// nothing.</param>
/// <param name="Rivals">The number of the set of patterns of which one is taken where they overlap: a lexicon's, or an option's.</param>
/// <param name="Order">The pattern's number among all.</param>
internal readonly record struct TermMatch(
    int FirstToken, int EndToken, Lexicon Lexicon, Contrast Contrast, TermOption Option, int Capitals, int Rivals, int Order)
{
    public int Sentence { get; init; }
}

/// <summary>The patterns found in a text, in order of place.</summary>
internal sealed class TermMatches : List<TermMatch>, IReusable;

/// <summary>
/// Looks all patterns of all lexicons up in one pass over the tokens: each word form is turned once into the pattern words that it is, and only
/// where it begins a pattern is the tree of patterns walked. Its time grows with the text, not with the number of patterns.
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
    private readonly PatternNode root = new();
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
    }

    /// <summary>All patterns found, in order of place.</summary>
    public void Find(TextWords text, List<TermMatch> matches)
    {
        PatternScope scope = new(text, vocabulary);
        Search search = new(root, scope, stackalloc int[PatternNotation.MostWords], new int[rivals], matches);
        while (scope.Next())
            search.FindInSentence();
    }

    private void Add(TermPattern pattern, TermMatch match)
    {
        IReadOnlyList<PatternWord> words = PatternNotation.Read(pattern.Words);
        PatternNode node = root;
        foreach (PatternWord word in words)
            node = node.Child(word.Kind == PatternWordKind.Gap ? PatternNode.Gap : vocabulary.Number(word, isFirst: node == root));
        PatternWord[]? cased = pattern.MatchCase ? [.. words.Where(static word => word.Kind != PatternWordKind.Gap)] : null;
        int capitals = words.TakeWhile(static word => char.IsUpper(word.Text[0])).Count();
        node.Ends.Add(new PatternEnd(match with { Capitals = capitals, Order = order++ }, PatternConditions.Of(pattern, vocabulary), cased));
    }

    /// <summary>The walk over one text.</summary>
    /// <param name="root">The patterns.</param>
    /// <param name="scope">The sentence that it is in.</param>
    /// <param name="path">The tokens of the pattern that is being followed.</param>
    /// <param name="free">For each set of rivals, the token from which on the next one may start.</param>
    /// <param name="matches">What was found.</param>
    private ref struct Search(PatternNode root, PatternScope scope, Span<int> path, int[] free, List<TermMatch> matches)
    {
        private readonly Span<int> path = path;
        private int begun;

        public void FindInSentence()
        {
            for (int first = scope.First; first < scope.End; first++)
            {
                if (scope.MayBegin(first))
                    FindFrom(first);
            }
        }

        private void FindFrom(int first)
        {
            begun = matches.Count;
            path[0] = first;
            foreach (int word in scope.WordsAt(first))
            {
                if (root.Next(word) is { } child)
                    Walk(child, first + 1, 1);
            }

            for (int i = begun; i < matches.Count; i++)
                free[matches[i].Rivals] = matches[i].EndToken;
        }

        private readonly void Walk(PatternNode node, int at, int depth)
        {
            foreach (PatternEnd end in node.Ends)
                Offer(end, at, depth);
            if (!node.HasChildren || depth == PatternNotation.MostWords)
                return;
            Step(node, at, depth);
            int skipped = 0;
            PatternNode? afterGap = node.Next(PatternNode.Gap);
            for (int i = at; afterGap is not null && i < scope.End; i++)
            {
                Step(afterGap, i, depth);
                Token token = scope.Tokens[i];
                skipped += token.IsWord ? 1 : 0;
                if (skipped > LongestGap || !IsBridged(i))
                    break;
            }
        }

        // A gap runs over words and what belongs to them, and over commas; at other punctuation a new thought begins.
        private readonly bool IsBridged(int at)
        {
            Token token = scope.Tokens[at];
            return token.IsWord || token.Kind is TokenKind.Possessive or TokenKind.QuotationMark || scope.WordAt(at) is ",";
        }

        private readonly void Step(PatternNode node, int at, int depth)
        {
            foreach (int word in scope.WordsAt(at))
            {
                if (node.Next(word) is { } child)
                {
                    path[depth] = at;
                    Walk(child, at + 1, depth + 1);
                }
            }
        }

        /// <summary>Of the patterns that start at one token, keeps the best of each set of rivals at the end of the list of matches.</summary>
        private readonly void Offer(PatternEnd end, int at, int depth)
        {
            int first = path[0];
            if (first < free[end.Match.Rivals])
                return;
            int rival = begun;
            while (rival < matches.Count && matches[rival].Rivals != end.Match.Rivals)
                rival++;
            bool isBetter = rival == matches.Count || at > matches[rival].EndToken
                || (at == matches[rival].EndToken && end.Match.Order < matches[rival].Order);
            if (!isBetter || !end.CaseFits(scope, path[..depth]) || !end.Conditions.Hold(scope, first, at))
                return;
            TermMatch match = end.Match with { FirstToken = first, EndToken = at, Sentence = scope.Number - 1 };
            if (rival < matches.Count)
                matches[rival] = match;
            else
                matches.Add(match);
        }
    }
}
