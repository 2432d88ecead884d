namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The choices of every contrast of <paramref name="lexicon"/> that any article made one in, in the lexicon's order. Where a contrast names acts,
    /// those of each act, of most independent texts first; then of all other acts and general uses; then those of which no act is told. What is
    /// denied or prevented is no choice.
    /// </summary>
    /// <param name="lexicon">One of the lexicons that it was annotated with.</param>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    /// <exception cref="ArgumentException">The corpus was not annotated with the lexicon, or with another version of it.</exception>
    public static IReadOnlyList<TermChoice> TermChoices(
        this AnnotatedCorpus corpus, Lexicon lexicon, GroupBy? by = null, TermChoiceOptions? options = null)
    {
        Dictionary<string, List<(AnnotatedArticle Article, Term Term)>> found = Find(corpus, lexicon);
        return [.. lexicon.Contrasts
            .Where(contrast => found.ContainsKey(contrast.Id))
            .SelectMany(contrast => Divided(corpus, lexicon, contrast, found[contrast.Id], by, options ?? new TermChoiceOptions()))
            .Where(choice => choice.Rows.Any(row => row.Choices.Count > 0))];
    }

    /// <summary>
    /// Which options of a contrast each row chose, in whose voice, and the share of each pole among its choices. Terms inside names are no choices.
    /// Where the contrast names acts, those of the act that most independent texts name; <see cref="TermChoices"/> has the others.
    /// </summary>
    /// <param name="lexicon">One of the lexicons that it was annotated with.</param>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    /// <exception cref="ArgumentException">The corpus was not annotated with the lexicon, or with another version of it, or it has no such
    /// contrast.</exception>
    public static TermChoice TermChoice(
        this AnnotatedCorpus corpus, Lexicon lexicon, string contrastId, GroupBy? by = null, TermChoiceOptions? options = null)
    {
        Dictionary<string, List<(AnnotatedArticle, Term)>> found = Find(corpus, lexicon);
        Contrast contrast = lexicon.Contrasts.FirstOrDefault(contrast => contrast.Id == contrastId) ?? throw new ArgumentException(
            $"Lexicon '{lexicon.Name}' has no contrast '{contrastId}'. It has "
                + $"{string.Join(", ", lexicon.Contrasts.Select(contrast => contrast.Id))}.",
            nameof(contrastId));
        return Divided(corpus, lexicon, contrast, found.GetValueOrDefault(contrast.Id, []), by, options ?? new TermChoiceOptions()).First();
    }

    // The main act first; at least one, which may be empty.
    private static IEnumerable<TermChoice> Divided(
        AnnotatedCorpus corpus,
        Lexicon lexicon,
        Contrast contrast,
        List<(AnnotatedArticle Article, Term Term)> terms,
        GroupBy? by,
        TermChoiceOptions options)
    {
        int names = terms.Count(static entry => entry.Term.IsName);
        if (!options.ByAct || Parallax.Acts.Of(corpus, lexicon, contrast) is not { } acts)
        {
            (AnnotatedArticle Article, Term Term)[] stated =
                [.. terms.Where(entry => !ActGrammar.IsDenied(entry.Article.WordsOf(entry.Term.In), entry.Term.Span))];
            yield return Measure(corpus, lexicon, contrast, stated, (names, terms.Count - stated.Length), by, options);
            yield break;
        }

        ILookup<ActTold, (AnnotatedArticle Article, Term Term)> told =
            terms.Where(static entry => !entry.Term.IsName).ToLookup(entry => acts[entry.Article, entry.Term]);
        NamedAct[] own = [.. acts.All.Where(act => act.Texts >= Math.Min(options.MinimumTexts, corpus.Articles.Count)).Take(options.MostActs)];
        (AnnotatedArticle, Term)[] notTold = [.. told[new(ActUse.NotTold, null)]];
        (AnnotatedArticle, Term)[] main = own.Length == 0 ? [] : [.. told[new(ActUse.Told, own[0])]];

        // Articles on one event that seldom say whom they mean: what may be its main act is counted with it, what is surely another is not.
        bool isUndivided = notTold.Length > main.Length && corpus.Events().All.Count == 1;
        if (isUndivided)
        {
            TermChoice whole = Measure(corpus, lexicon, contrast, [.. main, .. notTold], (names, 0), by, options with { ByAct = false });
            string act = own.Length == 0 ? "none is told" : $"“{own[0].Name}” is told for {main.Length}";
            string counted = $"of {main.Length + notTold.Length} terms {act}; the others may name another, unless the text says so";
            yield return whole with { Settings = [.. whole.Settings, new("act", counted)] };
            (own, notTold) = ([.. own.Take(1)], []);
        }

        foreach (NamedAct act in isUndivided ? [] : own)
        {
            yield return Measure(corpus, lexicon, contrast, [.. told[new(ActUse.Told, act)]], (names, 0), by, options) with
            {
                Scope = ChoiceScope.Act,
                Act = act,
            };
        }

        IGrouping<ActTold, (AnnotatedArticle Article, Term Term)>[] others =
            [.. told.Where(use => use.Key.Use != ActUse.NotTold && !own.Contains(use.Key.Act)).OrderBy(use => use.Key.Use)
                .ThenByDescending(static use => use.Count())];
        yield return Measure(corpus, lexicon, contrast, [.. others.SelectMany(static use => use)], (names, 0), by, options) with
        {
            Scope = ChoiceScope.Others,
            Others = [.. others.Select(static use =>
                new OtherUse(use.Key.Use, use.Key.Act, Places.Of(use.Select(static entry => Places.Of(entry.Article, entry.Term)))))],
        };
        yield return Measure(corpus, lexicon, contrast, notTold, (names, 0), by, options) with { Scope = ChoiceScope.NotTold };
    }

    private static Dictionary<string, List<(AnnotatedArticle Article, Term Term)>> Find(AnnotatedCorpus corpus, Lexicon lexicon)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        ArgumentNullException.ThrowIfNull(lexicon);
        if (!corpus.Lexicons.Any(known => known.Name == lexicon.Name))
        {
            string known = corpus.Lexicons.Count == 0 ? "none" : string.Join(", ", corpus.Lexicons.Select(known => known.Name));
            throw new ArgumentException($"The corpus was not annotated with lexicon '{lexicon.Name}'. It was with: {known}.", nameof(lexicon));
        }

        HashSet<(string, string)> options =
            [.. lexicon.Contrasts.SelectMany(contrast => contrast.Options.Select(option => (contrast.Id, option.Id)))];
        Dictionary<string, List<(AnnotatedArticle, Term)>> found = [];
        foreach (AnnotatedArticle article in corpus.Articles)
        {
            foreach (Term term in article.Terms)
            {
                if (term.Lexicon != lexicon.Name)
                    continue;
                if (!options.Contains((term.Contrast, term.Option)))
                {
                    throw new ArgumentException(
                        $"The corpus was annotated with another version of lexicon '{lexicon.Name}' than {lexicon.Version}: "
                        + $"this one has no option '{term.Option}' in a contrast '{term.Contrast}'.",
                        nameof(lexicon));
                }

                List<(AnnotatedArticle, Term)> terms = found.At(term.Contrast);
                terms.Add((article, term));
            }
        }

        return found;
    }

    private static TermChoice Measure(
        AnnotatedCorpus corpus,
        Lexicon lexicon,
        Contrast contrast,
        IReadOnlyList<(AnnotatedArticle Article, Term Term)> terms,
        (int Names, int Denied) left,
        GroupBy? by,
        TermChoiceOptions options) => new(
            lexicon,
            contrast,
            new TermChoiceRows(contrast, terms, Independence.Of(corpus), options).Of(corpus.Groups(by)),
            options.MinimumChoices,
            Settings(corpus, lexicon, contrast, left, corpus.Groups(by), options));

    private static List<Setting> Settings(
        AnnotatedCorpus corpus, Lexicon lexicon, Contrast contrast, (int Names, int Denied) left, IReadOnlyList<MeasureGroup> groups,
        TermChoiceOptions options)
    {
        SharedTexts shared = Independence.Of(corpus).SharedTexts;
        int repeats = corpus.Articles.Count - shared.IndependentTexts;
        bool anyOverTexts = groups.Any(group => group.SpeaksForOutlet);
        return
        [
            new("lexicon", $"{lexicon.Name} {lexicon.Version}"),
            new("contrast", contrast.Id),
            .. contrast.Act is null || !options.ByAct ? Array.Empty<Setting>() :
            [
                new("act", "by whom or what it befell, with number or city within an event, or the one act that the article named before; "
                    + "what is not clear is not told"),
            ],
            new("poles", $"as judged by {lexicon.Author}{(lexicon.Agreement is { } agreement ? $" ({agreement})" : "")}"),
            new("counted", Counted(options)),
            new("interval", $"{Caption.Percent(options.Level)}, Dirichlet-multinomial posterior, equal tails"
                + (anyOverTexts ? "; over texts with counts divided by their design effect (Rao and Scott 1992), averaged "
                    + "over the correlation within texts" : "")),
            new("prior", $"{Caption.Number(options.Prior)} for each pole"),
            new("minimum", Caption.Count(options.MinimumChoices, "choice")),
            new("intervals are", anyOverTexts
                ? $"over independent texts for an outlet with {MeasureGroup.MinimumForOutlet} or more that make a choice, else over choices within "
                    + "these texts"
                : "over choices within these texts; they say nothing of the outlets"),
            new("reprints", repeats == 0 ? "none among these articles"
                : $"counted as often as they were printed ({Caption.Count(repeats, "article")} more than texts)"
                + (anyOverTexts ? "; over texts each text counts once" : "")),
            Caption.LeftOut(corpus, Caption.Count(left.Names, "term") + " inside names"
                + (left.Denied == 0 ? "" : $", {Caption.Count(left.Denied, "term")} of what is denied or prevented")),
            Caption.Texts(corpus),
        ];
    }

    private static string Counted(TermChoiceOptions options)
    {
        string voice = options.Voice is { } one ? $"{one.ToString().ToLowerInvariant()} voice only" : "all voices";
        return $"{voice}; " + options.Blocks switch
        {
            ChoiceBlocks.Headline => "headlines only",
            ChoiceBlocks.Body => "all but headlines",
            _ => "headline, body and captions",
        };
    }
}
