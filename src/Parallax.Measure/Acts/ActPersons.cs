namespace Parallax;

/// <summary>
/// The people whom acts befell, each once over all articles: joined as speakers are, and, among those killed, by what is left of a name.
/// </summary>
internal sealed class ActPersons(AnnotatedCorpus corpus)
{
    private readonly Known persons = corpus.Once(typeof(ActPersons), static (all, _) => new Known(all));

    private readonly Dictionary<PersonGroup, PersonGroup> joined = [];

    /// <summary>The person that a name mentions; null where it is none.</summary>
    public PersonGroup? Of(Name name) => !persons.Holds(name) || persons.Actors.Of(name.Entity, isPerson: true) is not { } person ? null
        : joined.GetValueOrDefault(person, person);

    /// <summary>The names of persons that overlap a place.</summary>
    public IEnumerable<Name> In(AnnotatedArticle article, TextPart part, TextSpan span) =>
        article.Names.Where(name => name.In == part && persons.Holds(name) && name.Span.Overlaps(span));

    /// <summary>
    /// Joins people who were killed: the end of a longer name ("Islamic State Ilsen Moor"), the same name by its sound, and in one event a family
    /// name with a given name in common.
    /// </summary>
    public void Join(IReadOnlyList<ActMention> mentions)
    {
        // The one named most often first, whose spelling then stands for all.
        var victims = mentions.SelectMany(static mention => mention.Persons.Select(person => (Person: person, mention.Event)))
            .GroupBy(static entry => entry.Person).OrderByDescending(static entry => entry.Count())
            .Select(static entry => (Person: entry.Key, Name: entry.Key.Fullest.Name, Events: entry.Select(static one => one.Event).ToHashSet()))
            .Where(static entry => entry.Name is not null).ToLookup(static entry => NameSound.Bucket(entry.Name!.Family.Sound));
        foreach (var family in victims)
        {
            var all = family.ToArray();
            for (int i = 1; i < all.Length; i++)
            {
                for (int j = 0; j < i; j++)
                {
                    if (!joined.ContainsKey(all[j].Person) && AreOne(all[j].Name!, all[i].Name!, all[j].Events.Overlaps(all[i].Events)))
                    {
                        joined[all[i].Person] = all[j].Person;
                        break;
                    }
                }
            }
        }

        foreach (ActMention mention in mentions.Where(static mention => mention.Persons.Count > 0))
        {
            PersonGroup[] now = [.. mention.Persons.Select(person => joined.GetValueOrDefault(person, person)).Distinct()];
            mention.Persons.Clear();
            mention.Persons.AddRange(now);
        }
    }

    private static bool AreOne(PersonName one, PersonName other, bool inOneEvent)
    {
        (PersonName shorter, PersonName longer) = one.Parts.Count <= other.Parts.Count ? (one, other) : (other, one);
        int extra = longer.Parts.Count - shorter.Parts.Count;
        bool isEnd = shorter.IsFull && extra > 0 && shorter.Parts.Select(static part => part.Letters)
            .SequenceEqual(longer.Parts.Skip(extra).Select(static part => part.Letters));
        return isEnd || (one.IsFull && other.IsFull && NameMatch.Full(one, other, NameWords.English, out _, out _))
            || (inOneEvent && NameSound.AreOne(one.Family.Sound, other.Family.Sound, out _)
                && ((extra > 0 && !shorter.IsFull) || ShareGiven(one, other)));
    }

    private static bool ShareGiven(PersonName one, PersonName other) => one.Parts.SkipLast(1).Any(part =>
        !part.IsInitial && other.Parts.SkipLast(1).Any(also => !also.IsInitial && NameSound.AreOne(part.Sound, also.Sound, out _)));

    /// <summary>Names of persons, and of whoever an article calls a person ("Ilsen, a commander") where the name itself does not tell it.</summary>
    private sealed class Known
    {
        private readonly HashSet<string> called;

        public Known(AnnotatedCorpus corpus)
        {
            called = [.. corpus.Articles.SelectMany(static article => article.Labels).Where(static label => LabelActors.IsPerson(label.Kind))
                .Select(static label => label.Entity)];
            Actors = new LabelActors(corpus, article => article.Names.Where(Holds).Select(static name => (name.Entity, true)));
        }

        public LabelActors Actors { get; }

        public bool Holds(Name name) => name.Kind == NameKind.Person || (name.Kind == NameKind.Other && called.Contains(name.Entity));
    }
}
