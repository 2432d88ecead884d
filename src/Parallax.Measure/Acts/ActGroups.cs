namespace Parallax;

/// <summary>
/// Gathers the mentions of one act. Who was killed tells an act in all articles; number, target and city only among articles on one event. A noun
/// that says nothing of its own takes up the act that its article named before, where only one can be meant. What is not clear is not told.
/// </summary>
internal sealed class ActGroups(AnnotatedCorpus corpus, ActKind kind, ActPersons persons)
{
    private readonly List<FoundAct> acts = [];

    /// <summary>Says of each mention which act it names; the acts, those of most independent texts first.</summary>
    /// <param name="mentions">The mentions.</param>
    /// <param name="deaths">Of attacks, what is said of deaths beside them.</param>
    public IReadOnlyList<NamedAct> Tell(List<ActMention> mentions, IReadOnlyList<ActMention> deaths)
    {
        ActReferences references = new(corpus, mentions, deaths, persons);
        references.FollowPronouns();
        GatherPersons(mentions, deaths);
        Join(mentions, static mention => mention.Count is not null && mention.Place is not null);
        Join(mentions, static mention => mention.Target is not null && mention.Place is not null);
        Join(mentions, static mention => mention.Count is not null);
        if (kind == ActKind.Attack)
        {
            JoinPlaces();
            Join(mentions, static mention => mention is { Place: not null, Party: null, Phrase.IsPlural: false });
            JoinPlaces();
        }

        Independence independence = Independence.Of(corpus);
        Dictionary<FoundAct, NamedAct> named = acts.ToDictionary(act => act, act => Named(act, independence));
        references.TakeUp();
        foreach (ActMention mention in mentions)
        {
            mention.Told = mention.Phrase.Mood == ActMood.Denied || mention.Party?.Form == ActPartyForm.None ? new(ActUse.Denied, null)
                : mention.Own is { } own ? new(ActUse.Told, named[own])
                : new(IsGeneral(mention) ? ActUse.General : ActUse.NotTold, null);
        }

        ILookup<NamedAct?, ActMention> byAct = mentions.ToLookup(mention => mention.Told.Act);
        return [.. named.Values.Where(byAct.Contains).OrderByDescending(act => act.Texts).ThenByDescending(act => byAct[act].Count())];
    }

    private static bool IsDone(ActMention mention) => mention.Phrase.Mood == ActMood.Stated && mention.Party?.Form != ActPartyForm.None;

    // "killings", "to kill civilians", "could strike": no act that was done.
    private static bool IsGeneral(ActMention mention) => mention.Phrase.Mood == ActMood.Possible
        || (mention.Persons.Count == 0
            && ((mention.Phrase is { Reference: ActReference.Bare, IsPlural: true } && mention is { Count: null, Place: null, Agent: null })
                || (mention.Party is { Form: ActPartyForm.Bare, IsPlural: true } && mention.Count is null)));

    private void GatherPersons(List<ActMention> mentions, IReadOnlyList<ActMention> deaths)
    {
        Dictionary<PersonGroup, int> frequency = mentions.Concat(deaths).SelectMany(mention => mention.Persons).CountBy(person => person)
            .ToDictionary();
        Dictionary<(PersonGroup, string), FoundAct> byPerson = [];
        HashSet<PersonGroup> killed = [.. mentions.Concat(deaths).Where(static mention => IsDone(mention) && mention.Phrase.IsReport)
            .SelectMany(static mention => mention.Persons)];
        foreach (ActMention mention in mentions)
        {
            // "The killings of Ilsen and Moor" are two acts.
            bool areSeveral = mention.Persons.Count > 1 && mention.Phrase.IsPlural;
            if (mention.Persons.Count == 0 || areSeveral || (kind == ActKind.Attack && mention.Phrase.IsPlural))
                continue;
            PersonGroup person = mention.Persons.MaxBy(person => frequency[person])!;

            // Who was only threatened was not killed.
            if (!killed.Contains(person))
                continue;
            string scope = kind == ActKind.Killing ? "" : mention.Scope;
            if (!byPerson.TryGetValue((person, scope), out FoundAct? act))
                acts.Add(byPerson[(person, scope)] = act = new FoundAct(mention.Scope, isPlural: false) { Person = person });
            act.Add(mention);
        }
    }

    // Two attacks of one event in one city, called by one word, of one side, that contradict each other in nothing.
    private void JoinPlaces()
    {
        foreach (FoundAct act in acts.ToArray())
        {
            FoundAct[] same = [.. acts.Where(other => other != act && other.Scope == act.Scope && !act.IsPlural && !other.IsPlural
                && other.Places.Overlaps(act.Places) && other.Words.Overlaps(act.Words) && act.Targets.Count == 0 && other.Targets.Count == 0
                && (act.Agents.Count == 0 || other.Agents.Count == 0 || act.Agents.Overlaps(other.Agents))
                && (act.Person is null || other.Person is null))];
            if (same.Length != 1 || (act.Person is not null && same[0].Person is null))
                continue;
            foreach (ActMention mention in act.Mentions)
                same[0].Add(mention);
            acts.Remove(act);
        }
    }

    private void Join(List<ActMention> mentions, Func<ActMention, bool> says)
    {
        foreach (ActMention mention in mentions.Where(mention => mention.Own is null && IsDone(mention) && !IsGeneral(mention) && says(mention)))
            Join(mention);
    }

    private void Join(ActMention mention)
    {
        FoundAct[] fitting = [.. acts.Where(act => act.Scope == mention.Scope && Shares(act, mention) && !act.Contradicts(mention))];
        if (fitting.Length > 1)
            return;
        FoundAct found = fitting.Length == 1 ? fitting[0] : new FoundAct(mention.Scope, mention.Phrase.IsPlural);
        if (fitting.Length == 0)
            acts.Add(found);
        found.Add(mention);
    }

    private bool Shares(FoundAct act, ActMention mention) =>
        (mention.Count is { } count && act.Counts.Contains(count))
        || (mention.Place is { } place && act.Places.Contains(place) && (act.Person is null || kind == ActKind.Attack));

    private NamedAct Named(FoundAct act, Independence independence)
    {
        int texts = act.Mentions.Select(mention => independence.FamilyOf(corpus.Articles[mention.Article])).Distinct().Count();
        if (act.Person is { } person)
            return new NamedAct(person.Fullest.Spelling, kind, texts);
        ActMention first = act.Mentions.Find(mention => mention.Party is not null) ?? act.Mentions[0];
        SegmentedText text = corpus.Articles[first.Article].Segmented.Of(first.Term.In);
        if (first.Party is null && first.Place is not null)
            return new NamedAct(PlaceName(first), kind, texts);
        string words = (first.Party?.Span ?? first.Phrase.Span).InOneLine(text.Text);
        string? place = first.Place is null ? null : PlaceName(first);
        return new NamedAct(place is null || words.Contains(place, StringComparison.Ordinal) ? words : $"{words}, {place}", kind, texts);
    }

    private string PlaceName(ActMention mention) =>
        corpus.Articles[mention.Article].Names.First(name => WordHash.Fold(name.Entity) == mention.Place).Entity;
}
