namespace Parallax;

/// <summary>Which act each term of a contrast names, over all articles of a corpus.</summary>
internal sealed class Acts
{
    private readonly Dictionary<(AnnotatedArticle, TextPart, int), ActTold> told = [];

    private Acts(AnnotatedCorpus corpus, Lexicon lexicon, Contrast contrast, ActKind kind)
    {
        ActPersons persons = new(corpus);
        List<ActMention> mentions = new ActMentions(corpus, kind, persons).Of(lexicon.Name, contrast.Id);

        // Of attacks, too, victims are known by what is said of their deaths.
        List<ActMention> deaths = kind == ActKind.Killing ? [] : [.. lexicon.Contrasts.Where(static other => other.Act == ActKind.Killing)
            .SelectMany(other => new ActMentions(corpus, ActKind.Killing, persons).Of(lexicon.Name, other.Id))];
        persons.Join([.. deaths, .. mentions]);
        All = new ActGroups(corpus, kind, persons).Tell(mentions, deaths);
        foreach (ActMention mention in mentions)
            told[(corpus.Articles[mention.Article], mention.Term.In, mention.Term.Span.Start)] = mention.Told;
    }

    /// <summary>The acts that are told apart, those of most independent texts first.</summary>
    public IReadOnlyList<NamedAct> All { get; }

    /// <summary>The acts of a contrast; null where its terms name no acts.</summary>
    public static Acts? Of(AnnotatedCorpus corpus, Lexicon lexicon, Contrast contrast) => contrast.Act is not { } kind ? null
        : corpus.Once((Lexicon: lexicon.Name, Contrast: contrast.Id, kind), (all, _) => new Acts(all, lexicon, contrast, kind));

    /// <summary>What a term means.</summary>
    public ActTold this[AnnotatedArticle article, Term term] =>
        told.GetValueOrDefault((article, term.In, term.Span.Start), new ActTold(ActUse.NotTold, null));
}
