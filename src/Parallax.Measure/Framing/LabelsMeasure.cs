namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The labels of each actor by article or outlet, each with its places. Actors are joined over articles by their names; those labelled in most
    /// articles come first. What is counted is what stands in the texts: a label that is not there was not found, which is no judgement.
    /// </summary>
    /// <param name="by">A column an article or a column an outlet; null for <see cref="Measures.DefaultGroupBy"/>.</param>
    public static Labels Labels(this AnnotatedCorpus corpus, GroupBy? by = null, LabelOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        options ??= new LabelOptions();
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(by);
        LabelActors actors = new(corpus);
        Dictionary<PersonGroup, Gathered> found = [];
        for (int g = 0; g < groups.Count; g++)
        {
            foreach (AnnotatedArticle article in groups[g].Articles)
                Gather(article, g, groups.Count, actors, options, found);
        }

        Independence independence = Independence.Of(corpus);
        LabelRow[] rows = [.. found
            .Where(actor => actor.Value.Count > 0)
            .Select(actor => Row(actor.Key, actor.Value, groups, independence, options))
            .OrderByDescending(row => row.Articles)
            .ThenByDescending(row => row.Places.Count)
            .ThenBy(row => row.Actor, StringComparer.Ordinal)];
        return new Labels(rows, groups, options.MinimumLabels, Settings(corpus, options));
    }

    private static void Gather(
        AnnotatedArticle article, int group, int groups, LabelActors actors, LabelOptions options, Dictionary<PersonGroup, Gathered> found)
    {
        foreach (Label label in article.Labels.Where(label => options.Kinds.Contains(label.Kind)))
        {
            PersonGroup actor = actors.Of(label.Entity, LabelActors.IsPerson(label.Kind))!;
            Of(actor).Uses[group].Add(new LabelUse(label, PlaceOf(label, label.Span)));
        }

        // Where an actor is named and not labelled, too: a label that is not there says nothing where the name is not either.
        foreach (Name name in article.Names)
        {
            if (actors.Of(name) is { } actor)
                Of(actor).Mentions[group].Add(Places.At(article, name.In, name.Span, name.Span.Start));
        }

        // A name that capitals joined to its modifiers ("Iran-led Islamic Resistance") is told by its label only.
        foreach (Label label in article.Labels.Where(label => options.Kinds.Contains(label.Kind) && label.Form != LabelForm.Description))
        {
            List<Place> mentions = found[actors.Of(label.Entity, LabelActors.IsPerson(label.Kind))!].Mentions[group];
            if (!Holds(mentions, article, label))
                mentions.Add(PlaceOf(label, label.Actor));
        }

        Gathered Of(PersonGroup actor) => found.TryGetValue(actor, out Gathered? known) ? known : found[actor] = new Gathered(groups);

        Place PlaceOf(Label label, TextSpan span) =>
            new(article, label.In, span, article.Segmented.Of(label.In).WordsIn(span), label.Voice, label.Speaker);
    }

    // Those of this article stand last, so no other article's are looked at.
    private static bool Holds(List<Place> mentions, AnnotatedArticle article, Label label)
    {
        for (int i = mentions.Count - 1; i >= 0 && mentions[i].Article == article; i--)
        {
            if (mentions[i].In == label.In && mentions[i].Span.Overlaps(label.Actor))
                return true;
        }

        return false;
    }

    private static LabelRow Row(PersonGroup actor, Gathered gathered, IReadOnlyList<MeasureGroup> groups, Independence independence,
        LabelOptions options)
    {
        AnnotatedArticle[] articles = [.. gathered.Uses.SelectMany(uses => uses).Select(use => use.Place.Article)
            .Distinct()];
        return new LabelRow(
            actor.Fullest.Spelling,
            actor.Kind == PersonKind.Person,
            [.. actor.Names.SelectMany(name => name.Spellings).OrderByDescending(spelling => spelling.Value)
                .ThenBy(spelling => spelling.Key, StringComparer.Ordinal).Select(spelling => spelling.Key).Distinct()],
            articles.Length,
            articles.Select(independence.FamilyOf).Distinct().Count(),
            [.. groups.Select((group, g) => new LabelCell(group, Places.Of(gathered.Mentions[g]), Counts(gathered.Uses[g])))],
            Counts(gathered.Uses.SelectMany(uses => uses)),
            gathered.Count < options.MinimumLabels);
    }

    private static LabelCount[] Counts(IEnumerable<LabelUse> uses) =>
    [
        .. uses.GroupBy(use => (use.Label.Key, use.Label.Kind))
            .Select(same => new LabelCount(
                same.CountBy(use => use.Label.Text).OrderByDescending(text => text.Value).ThenBy(text => text.Key, StringComparer.Ordinal)
                .First().Key,
                same.Key.Kind,
                [.. same]))
            .OrderByDescending(label => label.Uses.Count)
            .ThenBy(label => label.Text, StringComparer.OrdinalIgnoreCase),
    ];

    private static Setting[] Settings(AnnotatedCorpus corpus, LabelOptions options) =>
    [
        new("labels", "nouns and modifiers beside an actor’s name: appositions, premodifiers, compounds, “is a”, relative clauses, verbs for "
            + "calling, and descriptions that take it up; found by rules, which can err"),
        new("kinds", string.Join(", ", options.Kinds.Select(NameOf))),
        new("counted together", "labels of one noun and the same modifiers, “Iranian-backed” with “Iran-backed”"),
        new("actors", "joined over articles by their names"),
        new("minimum", Caption.Count(options.MinimumLabels, "label") + " of an actor"),
        new("voice", "who a verb for calling names (“designated by”) is whose label it is"),
        Caption.LeftOut(corpus, "words inside names", "sentences that capitalise every word"),
        Caption.Texts(corpus),
    ];

    private static string NameOf(LabelKind kind) => kind switch
    {
        LabelKind.Body => "bodies and countries",
        LabelKind.Members => "people of bodies",
        LabelKind.Person => "persons, beyond their offices",
        _ => "offices and professions of persons",
    };

    private sealed class Gathered(int groups)
    {
        public List<LabelUse>[] Uses { get; } = [.. Enumerable.Range(0, groups).Select(_ => new List<LabelUse>())];

        public List<Place>[] Mentions { get; } = [.. Enumerable.Range(0, groups).Select(_ => new List<Place>())];

        public int Count => Uses.Sum(static uses => uses.Count);
    }
}
