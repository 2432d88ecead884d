namespace Parallax;

/// <summary>Measures what outlets choose to call a thing.</summary>
public static class TermChoiceMeasure
{
    private static readonly Pole[] PoleOrder = [Pole.Condemns, Pole.Neutral, Pole.Legitimises];

    /// <summary>The choices of every contrast of <paramref name="lexicon"/> that any article made one in, in the lexicon's order.</summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="lexicon">One of the lexicons that it was annotated with.</param>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="GroupMeasure.DefaultGroupBy"/>.</param>
    /// <param name="options">Minimum, level and prior.</param>
    /// <exception cref="ArgumentException">The corpus was not annotated with the lexicon, or with another version of it.</exception>
    public static IReadOnlyList<TermChoice> TermChoices(
        this AnnotatedCorpus corpus, Lexicon lexicon, GroupBy? by = null, TermChoiceOptions? options = null)
    {
        Dictionary<string, List<(AnnotatedArticle Article, Term Term)>> found = Find(corpus, lexicon);
        return [.. lexicon.Contrasts
            .Where(contrast => found.TryGetValue(contrast.Id, out var terms) && terms.Exists(entry => !entry.Term.IsName))
            .Select(contrast => Measure(corpus, lexicon, contrast, found[contrast.Id], by, options))];
    }

    /// <summary>
    /// Which options of a contrast each row chose, in whose voice, and the share of each pole among its choices. Terms inside names are no choices.
    /// </summary>
    /// <param name="corpus">The corpus.</param>
    /// <param name="lexicon">One of the lexicons that it was annotated with.</param>
    /// <param name="contrastId">Id of the contrast.</param>
    /// <param name="by">A row an article or a row an outlet; null for <see cref="GroupMeasure.DefaultGroupBy"/>.</param>
    /// <param name="options">Minimum, level and prior.</param>
    /// <exception cref="ArgumentException">The corpus was not annotated with the lexicon, or with another version of it, or it has no such contrast.</exception>
    public static TermChoice TermChoice(
        this AnnotatedCorpus corpus, Lexicon lexicon, string contrastId, GroupBy? by = null, TermChoiceOptions? options = null)
    {
        Dictionary<string, List<(AnnotatedArticle, Term)>> found = Find(corpus, lexicon);
        Contrast contrast = lexicon.Contrasts.FirstOrDefault(contrast => contrast.Id == contrastId) ?? throw new ArgumentException(
            $"Lexicon '{lexicon.Name}' has no contrast '{contrastId}'. It has {string.Join(", ", lexicon.Contrasts.Select(contrast => contrast.Id))}.",
            nameof(contrastId));
        return Measure(corpus, lexicon, contrast, found.GetValueOrDefault(contrast.Id, []), by, options);
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

                if (!found.TryGetValue(term.Contrast, out List<(AnnotatedArticle, Term)>? terms))
                    found[term.Contrast] = terms = [];
                terms.Add((article, term));
            }
        }

        return found;
    }

    private static TermChoice Measure(
        AnnotatedCorpus corpus,
        Lexicon lexicon,
        Contrast contrast,
        List<(AnnotatedArticle Article, Term Term)> terms,
        GroupBy? by,
        TermChoiceOptions? options)
    {
        options ??= new TermChoiceOptions();
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(by);
        ILookup<AnnotatedArticle, Choice> choices = terms.Where(entry => !entry.Term.IsName).ToLookup(
            entry => entry.Article,
            entry => new Choice(entry.Term, Places.Of(entry.Article, entry.Term)),
            (IEqualityComparer<AnnotatedArticle>)ReferenceEqualityComparer.Instance);
        HashSet<string> chosen = [.. terms.Where(entry => !entry.Term.IsName).Select(entry => entry.Term.Option)];
        return new TermChoice(
            lexicon,
            contrast,
            [.. groups.Select(group => Row(group, contrast, [.. group.Articles.SelectMany(article => choices[article])], chosen, options))],
            options.MinimumChoices,
            Settings(corpus, lexicon, contrast, terms.Count(entry => entry.Term.IsName), options));
    }

    private static TermChoiceRow Row(
        MeasureGroup group, Contrast contrast, List<Choice> choices, HashSet<string> chosen, TermChoiceOptions options) => new(
        group,
        Places.Of(choices.Select(choice => choice.Place)),
        [.. contrast.Options.Select(option => new OptionCount(option, ByVoice(choices.Where(choice => choice.Term.Option == option.Id))))],
        choices.Count < options.MinimumChoices ? [] : Poles(contrast, choices, chosen, options));

    private static Dictionary<Voice, Concordance> ByVoice(IEnumerable<Choice> choices) => choices
        .GroupBy(choice => choice.Term.Voice)
        .OrderBy(voice => voice.Key)
        .ToDictionary(voice => voice.Key, voice => Places.Of(voice.Select(choice => choice.Place)));

    private static PoleShare[] Poles(Contrast contrast, List<Choice> choices, HashSet<string> chosen, TermChoiceOptions options)
    {
        // The lexicon's own judgement of an option decides, so that all choices of one option stand at one pole.
        Dictionary<string, Pole> poleOf = contrast.Options.ToDictionary(option => option.Id, option => option.Pole);
        Pole[] poles = [.. PoleOrder.Where(poleOf.ContainsValue)];
        return [.. poles.Select(pole =>
        {
            Concordance places = Places.Of(choices.Where(choice => poleOf[choice.Term.Option] == pole).Select(choice => choice.Place));
            return new PoleShare(
                pole,
                [.. contrast.Options.Where(option => option.Pole == pole && chosen.Contains(option.Id)).Select(option => option.Id)],
                places,
                (double)places.Count / choices.Count,
                ShareInterval.Of(places.Count, choices.Count, poles.Length, options.Prior, options.Level));
        })];
    }

    private static List<Setting> Settings(AnnotatedCorpus corpus, Lexicon lexicon, Contrast contrast, int names, TermChoiceOptions options) =>
    [
        new("lexicon", $"{lexicon.Name} {lexicon.Version}"),
        new("contrast", contrast.Id),
        new("poles", $"as judged by {lexicon.Author}{(lexicon.Agreement is { } agreement ? $" ({agreement})" : "")}"),
        new("counted", "all voices; headline, body and captions"),
        new("interval", $"{Caption.Percent(options.Level)}, Dirichlet-multinomial posterior, equal tails"),
        new("prior", $"{options.Prior:0.##} for each pole"),
        new("minimum", Caption.Count(options.MinimumChoices, "choice")),
        new("intervals are", "over choices within these texts; they say nothing of the outlets"),
        Caption.LeftOut(corpus, Caption.Count(names, "term") + " inside names"),
        Caption.Texts(corpus),
    ];

    private readonly record struct Choice(Term Term, Place Place);
}
