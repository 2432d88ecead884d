namespace Parallax;

/// <summary>Follows "his death", "the leader's killing" and "the raid" to the act that the article named before.</summary>
internal sealed class ActReferences(AnnotatedCorpus corpus, List<ActMention> mentions, IReadOnlyList<ActMention> deaths, ActPersons persons)
{
    private const int PronounSentences = 3;
    private const int OtherActSentences = 3;
    private const int NearSentences = 3;
    private const int FarthestSentences = 12;
    private readonly List<(ActMention, FoundAct)> taken = [];
    private readonly List<(ActMention, PersonGroup)> found = [];
    private readonly ILookup<int, ActMention> byArticle = mentions.ToLookup(mention => mention.Article);

    /// <summary>Gives pronouns, descriptions and surnames the victim that they stand for.</summary>
    public void FollowPronouns()
    {
        ILookup<int, PersonGroup> ofEvent = mentions.Concat(deaths)
            .Where(static mention => mention.Phrase.Mood == ActMood.Stated && mention.Phrase.IsReport)
            .SelectMany(static mention => mention.Persons.Select(person => (mention.Event, Person: person))).Distinct()
            .ToLookup(static entry => entry.Event, static entry => entry.Person);
        ILookup<int, (Label Label, PersonGroup Person)> called = Called(ofEvent);
        foreach (IGrouping<int, ActMention> article in byArticle)
        {
            AnnotatedArticle text = corpus.Articles[article.Key];
            foreach (ActMention mention in article.Where(static mention => mention.Persons.Count == 0))
            {
                PersonGroup[] victims = [.. ofEvent[mention.Event]];
                PersonGroup? person = mention.Party switch
                {
                    null => Before(text, mention, victims),
                    { IsPlural: true } => null,
                    { Form: ActPartyForm.Pronoun } => OfPronoun(text, mention, victims),
                    { Form: ActPartyForm.Named } party => Surnamed(text.TextAt(mention.Term.In, party.Head).ToString(), victims),
                    { Owner: null } party => Described(text, mention, party, called[mention.Event]),
                    _ => null,
                };
                if (person is not null)
                    found.Add((mention, person));
            }
        }

        foreach ((ActMention mention, PersonGroup person) in found)
            mention.Persons.Add(person);
    }

    // What the articles of an event call its victims.
    private ILookup<int, (Label, PersonGroup)> Called(ILookup<int, PersonGroup> ofEvent) => mentions.DistinctBy(static mention => mention.Article)
        .SelectMany(mention => corpus.Articles[mention.Article].Labels.Where(static label => LabelActors.IsPerson(label.Kind))
            .Select(label => (mention.Event, Label: label, Person: persons.Of(new Name(label.In, label.Actor, NameKind.Person, label.Entity)))))
        .Where(entry => entry.Person is not null && ofEvent[entry.Event].Contains(entry.Person))
        .ToLookup(static entry => entry.Event, static entry => (entry.Label, entry.Person!));

    // The nearest person before it that can be meant must be a victim; a person who speaks is not "he" in his own words.
    private PersonGroup? OfPronoun(AnnotatedArticle article, ActMention mention, PersonGroup[] victims)
    {
        TextWords words = article.WordsOf(mention.Term.In);
        Lexeme pronoun = words.LexemeAt(words.Segmented.TokenAt(mention.Party!.Head.Start));
        bool isMan = pronoun.In(WordSet.MasculinePronoun), isWoman = pronoun.In(WordSet.FemininePronoun);
        if (!isMan && !isWoman)
            return null;
        int from = words.Segmented.Sentences[Math.Max(0, mention.Phrase.Sentence - PronounSentences)].Span.Start;
        foreach (Name name in article.Names.Where(name => name.In == mention.Term.In && name.Kind is NameKind.Person or NameKind.Other
            && name.Span.Start >= from && name.Span.End <= mention.Party.Head.Start).OrderByDescending(static name => name.Span.Start))
        {
            NamePartKind gender = NameWords.English.GenderOfGivenName(WordPhrases.Bare(name.Entity.Split(' ')[0]));
            bool isOther = isMan ? gender == NamePartKind.Female : gender == NamePartKind.Male;
            bool isSpeaker = mention.Term.Voice != Voice.Own && mention.Term.Speaker == name.Entity;
            if (isOther || isSpeaker)
                continue;
            PersonGroup? person = persons.Of(name) ?? Surnamed(name.Entity, victims);
            if (name.Kind == NameKind.Other && person is null)
                continue;

            // She is nobody whose name does not tell it.
            return person is not null && victims.Contains(person) && (isMan || gender == NamePartKind.Female) ? person : null;
        }

        return null;
    }

    // A surname that was not known as a name: "killed Ilsen" where the event's only victim so called is Ana Ilsen.
    private static PersonGroup? Surnamed(string word, PersonGroup[] victims)
    {
        if (PersonName.Read(word, NameWords.English) is not { } name)
            return null;
        PersonGroup[] same = [.. victims.Where(victim => victim.Fullest.Name?.Family.Letters == name.Family.Letters)];
        return same.Length == 1 ? same[0] : null;
    }

    // "the Ilsen raid"
    private static PersonGroup? Before(AnnotatedArticle article, ActMention mention, PersonGroup[] victims)
    {
        TextWords words = article.WordsOf(mention.Term.In);
        int head = words.Segmented.TokenAt(mention.Phrase.Head.Start), first = words.Segmented.TokenAt(mention.Phrase.Span.Start);
        PersonGroup? named = null;
        for (int i = first; i < head; i++)
        {
            if ((words.ClassOf(i) & WordClass.Possessive) != 0)
                return null;
            if ((words.ClassOf(i) & WordClass.Capital) != 0 && mention.Phrase.Agent?.Overlaps(words.Tokens[i].Span) != true)
                named ??= Surnamed(words.LexemeAt(i).Spelling, victims);
        }

        return named;
    }

    // "the leader" where the articles call one victim so, and this article nobody else; "a commander of the Front" where they call him that.
    private PersonGroup? Described(
        AnnotatedArticle article, ActMention mention, ActParty party, IEnumerable<(Label Label, PersonGroup Person)> called)
    {
        TextWords words = article.WordsOf(mention.Term.In);
        string head = words.LexemeAt(words.Segmented.TokenAt(party.Head.Start)).Form;
        (Label Label, PersonGroup Person)[] same = [.. called.Where(entry => entry.Label.Head == head)];
        PersonGroup[] people = [.. same.Select(static entry => entry.Person).Distinct()];
        bool isSaidOfOthers = article.Labels.Any(label => LabelActors.IsPerson(label.Kind) && label.Head == head
            && persons.Of(new Name(label.In, label.Actor, NameKind.Person, label.Entity)) is var other && !people.Contains(other));
        if (people.Length != 1 || isSaidOfOthers)
            return null;
        if (party.Form == ActPartyForm.Definite)
            return people[0];
        string[] bodies = [.. article.Names.Where(name => name.In == mention.Term.In && name.Kind is NameKind.Organisation or NameKind.Other
            && name.Span.Overlaps(party.Span)).Select(static name => name.Entity)];
        return bodies.Any(body => same.Any(entry => entry.Label.Text.Contains(body, StringComparison.OrdinalIgnoreCase))) ? people[0] : null;
    }

    /// <summary>Gives a definite noun that says nothing of its own the act that was named before it.</summary>
    public void TakeUp()
    {
        foreach (IGrouping<int, ActMention> article in byArticle)
        {
            ActMention[] told = [.. article.Where(static mention => mention.Own is not null)];
            foreach (ActMention mention in article)
            {
                if (mention.Own is null && IsReference(mention) && Meant(mention, told, article) is { } act)
                    taken.Add((mention, act));
            }
        }

        // Afterwards, so that no reference leans on another.
        foreach ((ActMention mention, FoundAct act) in taken)
            mention.Own = act;
    }

    private static bool IsReference(ActMention mention) => mention is { Persons.Count: 0, Count: null, Target: null, Party: null }
        && mention.Phrase.Year is null
        && (mention.Phrase.Reference == ActReference.Definite
            || (mention.Phrase.Reference == ActReference.Bare && mention.Term.Block is BlockKind.Headline or BlockKind.Heading)
            || IsVerdict(mention));

    // "He called it a murder", "committed an assassination": in what is said of a killing, a new name, not a new act.
    private static bool IsVerdict(ActMention mention) =>
        mention.Phrase is { Reference: ActReference.Indefinite, IsPlural: false, Mood: ActMood.Stated }
        && mention.Term.Voice != Voice.Own && mention.Term.Pole != Pole.Neutral;

    private static FoundAct? Meant(ActMention mention, ActMention[] told, IEnumerable<ActMention> all)
    {
        ActMention[] alike = [.. told.Where(other => other.Own!.IsPlural == mention.Phrase.IsPlural)];
        if (alike.Length == 0 || mention.Phrase.IsPlural)
            return null;
        FoundAct main = alike.CountBy(static other => other.Own!).MaxBy(static count => count.Value).Key;
        bool isCalled = main.Words.Contains(mention.Word) || (main.Person is not null && IsVerdict(mention));
        if (alike.Count(other => other.Own == main) * 2 <= alike.Length || !isCalled)
            return null;

        // What happened in another year is told beside the act that the article is about.
        if (alike.Any(other => other.Own == main && other.IsOfOtherYear))
            return null;
        if (mention.Agent is { } agent && main.Agents.Count > 0 && !main.Agents.Contains(agent))
            return null;
        if (mention.Place is { } place && main.Places.Count > 0 && !main.Places.Contains(place))
            return null;
        ActMention? last = alike.LastOrDefault(other => IsBefore(other, mention));

        // What was named once, or by number or place alone, is only taken up near by.
        bool isSure = alike.Count(other => other.Own == main) > 1 && (main.Person is not null || alike.All(other => other.Own == main));
        bool isFar = last is null ? mention.Sentence > 1 : mention.Sentence - last.Sentence > (isSure ? FarthestSentences : NearSentences);
        if (isFar)
            return null;

        // Another act, or one that is new and was not told, stands too near.
        bool isUnclear = all.Any(other => other.Own != main && IsBefore(other, mention) && mention.Sentence - other.Sentence <= OtherActSentences
            && other.Phrase.IsPlural == mention.Phrase.IsPlural
            && (other.Own is not null || other.Phrase.Reference == ActReference.Indefinite || other.Party is not null)
            && (last is null || !IsBefore(other, last)));
        return isUnclear ? null : main;
    }

    private static bool IsBefore(ActMention one, ActMention other) =>
        one.Term.In == other.Term.In ? one.Term.Span.Start < other.Term.Span.Start : one.Term.In == TextPart.Title;
}
