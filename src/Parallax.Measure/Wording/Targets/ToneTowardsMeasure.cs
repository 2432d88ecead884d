namespace Parallax;

public static partial class Measures
{
    /// <summary>
    /// The tone of what is said of each person, body and country that the articles name, by outlet or article, apart for the outlet's own voice and
    /// for what it lets others say. Each mention of a name is judged in its sentence by a linear model, which knows the clause, the role of the name
    /// in it, negation and quotation marks and no name; it was fitted on NewsMTSC (Hamborg and Donnay 2021). Pronouns are not followed.
    /// </summary>
    /// <param name="by">A column an outlet or a column an article; null for outlets.</param>
    public static ToneTowards ToneTowards(this AnnotatedCorpus corpus, GroupBy? by = null, ToneTowardsOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return corpus.Once((by ?? GroupBy.Outlet, options ?? new ToneTowardsOptions()), Find);
    }

    private static ToneTowards Find(AnnotatedCorpus corpus, (GroupBy By, ToneTowardsOptions Options) key)
    {
        (GroupBy by, ToneTowardsOptions options) = key;
        IReadOnlyList<MeasureGroup> groups = corpus.Groups(by);
        TonedActors actors = new(corpus);
        ILookup<TonedActor, TonedMention> mentions = OrderedParallel.Select(corpus.Articles, Judge)
            .SelectMany((found, i) => found.Select(mention => (Actor: actors.Of(corpus.Articles[i], i, mention.Name), mention)))
            .Where(found => found.Actor is not null)
            .ToLookup(found => found.Actor!, found => found.mention);
        ActorTone[] rows = [.. mentions
            .Where(actor => actor.Count() >= options.MinimumMentions)
            .Select(actor => Row(corpus, groups, actor, options))
            .OrderByDescending(row => row.Mentions)
            .ThenBy(row => row.Actor, StringComparer.Ordinal)];
        return new ToneTowards(rows, groups, options.MinimumMentions, mentions.Count - rows.Length, Settings(corpus, groups, options));
    }

    private static TonedMention[] Judge(AnnotatedArticle article) =>
    [
        .. article.Names.Select(name => new TonedMention(
            name,
            Places.At(article, name.In, name.Span, name.Span.Start),
            TargetToneModel.English.Of(article.WordsOf(name.In), name.Span))),
    ];

    private static ActorTone Row(
        AnnotatedCorpus corpus, IReadOnlyList<MeasureGroup> groups, IGrouping<TonedActor, TonedMention> actor, ToneTowardsOptions options)
    {
        ILookup<AnnotatedArticle, TonedMention> byArticle = actor.ToLookup(mention => mention.Place.Article);
        return new ActorTone(
            actor.Key.Name,
            actor.Key.Kind,
            [.. actor.Select(mention => mention.Name.Entity).Distinct(StringComparer.Ordinal)],
            [.. groups.Select(group => new ActorToneCell(
                group, ToneOf(corpus, group, byArticle, isOwn: true, options), ToneOf(corpus, group, byArticle, isOwn: false, options)))]);
    }

    private static MentionTone ToneOf(
        AnnotatedCorpus corpus, MeasureGroup group, ILookup<AnnotatedArticle, TonedMention> byArticle, bool isOwn, ToneTowardsOptions options)
    {
        TonedMention[] said = [.. group.Articles.SelectMany(Said)];
        (double Mean, Interval Interval)? tone = said.Length < options.MinimumMentions ? null : MeanOf(corpus, group, said, options.Bootstrap);
        return new MentionTone(
            Places.Of(said.Select(mention => mention.Place)),
            Places.Of(said.Where(mention => mention.Tone.Negative >= options.SureFrom).Select(mention => mention.Place)),
            Places.Of(said.Where(mention => mention.Tone.Positive >= options.SureFrom).Select(mention => mention.Place)),
            tone?.Mean,
            tone?.Interval);

        IEnumerable<TonedMention> Said(AnnotatedArticle article) => byArticle[article].Where(mention => mention.Place.Voice == Voice.Own == isOwn);
    }

    // An outlet that names the actor in one or two texts only has an interval within these, however many texts it has besides.
    private static (double Mean, Interval Interval) MeanOf(AnnotatedCorpus corpus, MeasureGroup group, TonedMention[] said, BootstrapOptions options)
    {
        Independence independence = Independence.Of(corpus);
        (double Sum, int Count)[] texts = [.. said
            .GroupBy(mention => independence.FamilyOf(mention.Place.Article))
            .Select(text => (text.Sum(mention => mention.Tone.Score), text.Count()))];
        if (group.SpeaksForOutlet && texts.Length >= MeasureGroup.MinimumForOutlet)
            return (texts.Sum(text => text.Sum) / said.Length, JackknifeInterval.Of(texts, options.Level));
        Bootstrap bootstrap = new();
        foreach (TonedMention mention in said)
            bootstrap.Add(1, (0, mention.Tone.Score));
        return bootstrap.Ratios(1, options)[0];
    }

    private static Setting[] Settings(AnnotatedCorpus corpus, IReadOnlyList<MeasureGroup> groups, ToneTowardsOptions options) =>
    [
        new("tone", "a linear model of the words around a name, its role and negation, fitted on NewsMTSC (Hamborg and Donnay 2021); no name is a "
            + "feature of it"),
        new("how sure", "with whole articles left out of the fit macro-F1 .68; at a share of .75 right in 86 of 100 told as "
            + "negative and in 85 of 100 "
            + "told as positive, the opposite in truth in 5 and 8"),
        new("told as negative or positive", $"where the model gives it a share of {Caption.Number(options.SureFrom)} or more"),
        new("score", "mean over mentions of the share for positive less that for negative, −1 to +1"),
        new("actors", "persons, bodies and countries, joined over articles by their names; pronouns are not followed"),
        Caption.Interval(options.Bootstrap),
        new("minimum", Caption.Count(options.MinimumMentions, "mention")),
        groups.Any(group => group.SpeaksForOutlet)
            ? new("intervals are", $"over independent texts where an outlet names the actor in {MeasureGroup.MinimumForOutlet} or more "
                + "(each text left out in turn, Student’s t), else over mentions within these texts (bootstrap)")
            : Caption.Scope(groups, "mention"),
        Caption.LeftOut(corpus),
        Caption.Texts(corpus),
    ];

    private sealed record TonedMention(Name Name, Place Place, ToneShares Tone);
}
