namespace Parallax;

public static partial class Measures
{
    // Lines that agree in more words than these are in the order of the corpus.
    private const int WordsInOrder = 8;

    /// <summary>All places of a word or phrase in the notation of lexicons: <c>"target* ... killing"</c>, <c>"~strike/noun"</c>.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="pattern">Words and phrases, in the notation of <see cref="TermPattern.Words"/>.</param>
    /// <param name="options">Which places, in which order; null for all, in the order of the corpus.</param>
    /// <exception cref="FormatException">The notation is wrong; the message says how to mend it.</exception>
    public static Kwic Kwic(this AnnotatedCorpus corpus, string pattern, KwicOptions? options = null) =>
        corpus.Kwic(new TermPattern(pattern), options);

    /// <summary>All places of a word or phrase, with what must and must not stand around it.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="pattern">The pattern. Where places overlap, the one that starts first is taken, and of those the longest.</param>
    /// <param name="options">Which places, in which order; null for all, in the order of the corpus.</param>
    /// <exception cref="FormatException">The notation is wrong; the message says how to mend it.</exception>
    public static Kwic Kwic(this AnnotatedCorpus corpus, TermPattern pattern, KwicOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(pattern);
        options ??= new KwicOptions();
        TermAnnotator annotator = Annotator(pattern);
        List<KwicLine> lines = [];
        int names = 0, filtered = 0;
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            AnnotatedArticle article = corpus.Articles[i];
            foreach (Term term in annotator.Annotate(article.Segmented, article.Names, article.Voices, article.Quotations))
            {
                if (term.IsName && options.LeavesNames)
                    names++;
                else if (!IsWanted(term, options))
                    filtered++;
                else
                    lines.Add(Line(corpus.NumberOf(i), article, term));
            }
        }

        AnnotatedArticle[] found = [.. lines.Select(static line => line.Place.Article)
            .Distinct<AnnotatedArticle>(ReferenceEqualityComparer.Instance)];
        Independence? independence = found.Length == 0 ? null : Independence.Of(corpus);
        return new Kwic(
            pattern,
            Sorted(lines, options.Sort),
            found.Length,
            found.Select(article => independence!.FamilyOf(article)).Distinct().Count(),
            corpus.Articles.Count,
            Settings(corpus, pattern, options, names, filtered));
    }

    /// <summary>Checks a pattern without a corpus.</summary>
    /// <exception cref="FormatException">The notation is wrong; the message says how to mend it.</exception>
    public static void Check(TermPattern pattern)
    {
        ArgumentNullException.ThrowIfNull(pattern);
        _ = Annotator(pattern);
    }

    /// <summary>The rung of a voice, from quoted down to own.</summary>
    internal static int Rank(Voice voice) => voice switch { Voice.Quoted => 0, Voice.Uncredited => 1, Voice.Attributed => 2, _ => 3 };

    // A lexicon of one pattern: a concordance and a lexicon find the same places by construction.
    private static TermAnnotator Annotator(TermPattern pattern) => new(
        [new Lexicon("kwic", "", "", "", "", "", "en",
            [new Contrast("kwic", "", [new TermOption("kwic", Pole.Neutral, "", [pattern.Words]) { Rules = [pattern] }])])]);

    private static KwicLine Line(int number, AnnotatedArticle article, Term term)
    {
        Place place = Places.Of(article, term);
        return new KwicLine(number, place, KwicContext.Of(place), term.IsName);
    }

    private static bool IsWanted(Term term, KwicOptions options) =>
        (options.Voices.Count == 0 || options.Voices.Contains(term.Voice))
        && (options.Blocks.Count == 0 || options.Blocks.Contains(term.Block))
        && (options.Speaker is null || (term.Speaker?.Contains(options.Speaker, StringComparison.OrdinalIgnoreCase) ?? false));

    private static List<KwicLine> Sorted(List<KwicLine> lines, KwicSort sort) => sort switch
    {
        KwicSort.Left => [.. lines.OrderBy(static line => Words(line, line.Context.Left, backwards: true), StringComparer.Ordinal)],
        KwicSort.Node => [.. lines.OrderBy(static line => Words(line, line.Place.Span), StringComparer.Ordinal)
            .ThenBy(static line => Words(line, line.Context.Right), StringComparer.Ordinal)],
        KwicSort.Right => [.. lines.OrderBy(static line => Words(line, line.Context.Right), StringComparer.Ordinal)],
        KwicSort.Voice => [.. lines.OrderBy(static line => Rank(line.Place.Voice))],
        KwicSort.Speaker => [.. lines.OrderBy(static line => line.Place.Speaker is null)
            .ThenBy(static line => line.Place.Speaker, StringComparer.OrdinalIgnoreCase)],
        KwicSort.Date => [.. lines.OrderBy(static line => line.Place.Article.Article.Date is null)
            .ThenBy(static line => line.Place.Article.Article.Date, StringComparer.Ordinal)],
        _ => lines,
    };

    // The nearest words, folded, each ended by a character below all letters, so that "air" comes before "airport".
    private static string Words(KwicLine line, TextSpan span, bool backwards = false)
    {
        SegmentedText text = line.Place.Article.Segmented.Of(line.Place.In);
        System.Text.StringBuilder words = new();
        int step = backwards ? -1 : 1, taken = 0;
        int first = backwards ? text.TokenAt(span.End) - 1 : text.TokenAt(span.Start);
        for (int i = first; i >= 0 && i < text.Tokens.Length && taken < WordsInOrder; i += step)
        {
            if (!span.Contains(text.Tokens[i].Span))
                break;
            if (!text.Tokens[i].IsWord)
                continue;
            words.Append(WordHash.Fold(text.Tokens[i].Span.In(text.Text))).Append('\u0001');
            taken++;
        }

        return words.ToString();
    }

    private static List<Setting> Settings(AnnotatedCorpus corpus, TermPattern pattern, KwicOptions options, int names, int filtered)
    {
        List<Setting> settings = [new("pattern", pattern.Words)];
        void Add(string name, IReadOnlyList<string> values)
        {
            if (values.Count > 0)
                settings.Add(new Setting(name, string.Join(", ", values)));
        }

        Add("not after", pattern.NotAfter);
        Add("not before", pattern.NotBefore);
        Add("only after", pattern.OnlyAfter);
        Add("only before", pattern.OnlyBefore);
        Add("not with", pattern.NotWith);
        Add("only with", pattern.OnlyWith);
        Add("capitals", pattern.MatchCase ? ["as written"] : []);
        Add("only in voice", [.. options.Voices.Select(static voice => voice.ToString().ToLowerInvariant())]);
        Add("only in", [.. options.Blocks.Select(static block => block.ToString().ToLowerInvariant())]);
        Add("only of speaker", options.Speaker is null ? [] : [options.Speaker]);
        List<string> left = [];
        if (options.LeavesNames)
            left.Add(Caption.Count(names, "place") + " inside names");
        if (filtered > 0)
            left.Add(Caption.Count(filtered, "place") + " by these filters");
        settings.Add(Caption.LeftOut(corpus, [.. left]));
        settings.Add(Caption.Texts(corpus));
        return settings;
    }
}
