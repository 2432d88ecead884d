namespace Parallax;

/// <summary>Counts the choices of one contrast, row by row.</summary>
internal sealed class TermChoiceRows
{
    private static readonly Pole[] PoleOrder = [Pole.Condemns, Pole.Neutral, Pole.Legitimises];
    private static readonly ChoicePart[] PartOrder = Enum.GetValues<ChoicePart>();
    private readonly Contrast contrast;
    private readonly Independence independence;
    private readonly TermChoiceOptions options;
    private readonly ILookup<AnnotatedArticle, Choice> choices;
    private readonly HashSet<int> chosen;

    // The lexicon's own judgement of an option decides, so that all choices of one option stand at one pole.
    private readonly Pole[] poleOf;
    private readonly Pole[] poles;

    /// <summary>Takes the terms of the contrast that options ask for; those inside names are no choices.</summary>
    public TermChoiceRows(Contrast contrast, IEnumerable<(AnnotatedArticle Article, Term Term)> terms, Independence independence,
        TermChoiceOptions options)
    {
        (this.contrast, this.independence, this.options) = (contrast, independence, options);
        Dictionary<string, int> numberOf = contrast.Options.Select((option, i) => (option.Id, i)).ToDictionary(pair => pair.Id, pair => pair.i);
        choices = terms
            .Where(entry => !entry.Term.IsName)
            .Select(entry => new Choice(numberOf[entry.Term.Option], Places.Of(entry.Article, entry.Term)))
            .Where(choice => IsCounted(choice.Place))
            .ToLookup(choice => choice.Place.Article);
        chosen = [.. choices.SelectMany(article => article).Select(choice => choice.Option)];
        poleOf = [.. contrast.Options.Select(option => option.Pole)];
        poles = [.. PoleOrder.Where(poleOf.Contains)];
    }

    public IReadOnlyList<TermChoiceRow> Of(IReadOnlyList<MeasureGroup> groups) => [.. groups.Select(Row)];

    private bool IsCounted(Place place) =>
        (options.Voice is not { } voice || place.Voice == voice)
        && (options.Blocks == ChoiceBlocks.All || options.Blocks == ChoiceBlocks.Headline == place.IsHeadline);

    private TermChoiceRow Row(MeasureGroup group)
    {
        Choice[] all = [.. group.Articles.SelectMany(article => choices[article])];
        IReadOnlyList<ChoiceText> texts = Texts(all);
        bool overTexts = ChoiceTexts.Suffice(group, texts);
        TermChoiceRow row = new(
            group,
            PlacesOf(all),
            [.. contrast.Options.Select((option, i) => new OptionCount(option, ByVoice(all.Where(choice => choice.Option == i))))],
            Shares(all, texts, overTexts))
        {
            Balance = Balance(all, texts, overTexts),
            ByText = texts,
        };
        return row with
        {
            Parts = [.. PartOrder
                .Select(part => Part(row, part, [.. all.Where(choice => Holds(part, choice.Place))]))
                .Where(part => part.Choices.Count > 0)],
        };
    }

    private TermChoicePart Part(TermChoiceRow row, ChoicePart kind, Choice[] part)
    {
        // Very often a row has one voice only, or no headline: then the part is the whole, and need not be measured again.
        bool isWhole = part.Length == row.Choices.Count;
        IReadOnlyList<ChoiceText> texts = isWhole ? row.ByText : Texts(part);
        bool overTexts = ChoiceTexts.Suffice(row.Group, texts);
        return new TermChoicePart(
            kind,
            isWhole ? row.Choices : PlacesOf(part),
            poles.ToDictionary(pole => pole, pole => PlacesOf(part.Where(choice => poleOf[choice.Option] == pole))),
            isWhole ? row.Poles : Shares(part, texts, overTexts),
            isWhole ? row.Balance : Balance(part, texts, overTexts))
        {
            IsOverTexts = overTexts,
        };
    }

    private static bool Holds(ChoicePart part, Place place) => part switch
    {
        ChoicePart.Headline => place.IsHeadline,
        ChoicePart.Body => !place.IsHeadline,
        ChoicePart.Own => place.Voice == Voice.Own,
        ChoicePart.Attributed => place.Voice == Voice.Attributed,
        ChoicePart.Quoted => place.Voice == Voice.Quoted,
        _ => place.Voice == Voice.Uncredited,
    };

    private IReadOnlyList<ChoiceText> Texts(Choice[] all) =>
        ChoiceTexts.Of(all.Select(choice => (choice.Place.Article, choice.Option)), contrast.Options.Count, independence);

    private PoleShare[] Shares(Choice[] all, IReadOnlyList<ChoiceText> texts, bool overTexts) =>
        all.Length < options.MinimumChoices ? [] : [.. poles.Select(pole => Share(pole, all, texts, overTexts))];

    private PoleShare Share(Pole pole, Choice[] all, IReadOnlyList<ChoiceText> texts, bool overTexts)
    {
        Concordance places = PlacesOf(all.Where(choice => poleOf[choice.Option] == pole));
        return new PoleShare(
            pole,
            [.. contrast.Options.Where((option, i) => option.Pole == pole && chosen.Contains(i)).Select(option => option.Id)],
            places,
            (double)places.Count / all.Length,
            overTexts && poles.Length > 1
                ? texts.Posterior(true, option => poleOf[option] == pole, _ => true, options.Prior, options.Prior * (poles.Length - 1))
                    .Interval(options.Level)
                : ShareInterval.Of(places.Count, all.Length, poles.Length, options.Prior, options.Level));
    }

    private PoleBalance? Balance(Choice[] all, IReadOnlyList<ChoiceText> texts, bool overTexts)
    {
        if (all.Length < options.MinimumChoices || !poles.Contains(Pole.Condemns) || !poles.Contains(Pole.Legitimises))
            return null;
        Concordance condemning = PlacesOf(all.Where(choice => poleOf[choice.Option] == Pole.Condemns));
        Concordance legitimising = PlacesOf(all.Where(choice => poleOf[choice.Option] == Pole.Legitimises));
        bool hasNeutral = poles.Contains(Pole.Neutral);
        double prior = options.Prior;
        Interval interval = overTexts
            ? BalanceInterval.Of(
                hasNeutral ? texts.Posterior(true, option => poleOf[option] == Pole.Neutral, _ => true, prior, 2 * prior) : null,
                texts.Posterior(true, option => poleOf[option] == Pole.Condemns, option => poleOf[option] != Pole.Neutral, prior, prior),
                options.Level)
            : BalanceInterval.OverChoices(
                condemning.Count, legitimising.Count, all.Length - condemning.Count - legitimising.Count, hasNeutral, prior, options.Level);

        // Where all stand at one pole the interval reaches to the end of the scale (Brown, Cai and DasGupta 2001): nothing seen speaks against it.
        interval = interval with
        {
            Low = legitimising.Count == all.Length ? -1 : interval.Low,
            High = condemning.Count == all.Length ? 1 : interval.High,
        };
        return new PoleBalance(condemning, legitimising, (double)(condemning.Count - legitimising.Count) / all.Length, interval);
    }

    private static Dictionary<Voice, Concordance> ByVoice(IEnumerable<Choice> choices) => choices
        .GroupBy(choice => choice.Place.Voice)
        .OrderBy(voice => voice.Key)
        .ToDictionary(voice => voice.Key, PlacesOf);

    private static Concordance PlacesOf(IEnumerable<Choice> choices) => Places.Of(choices.Select(choice => choice.Place));

    private sealed record Choice(int Option, Place Place);
}
