namespace Parallax;

/// <summary>Follows "his death", "the leader's killing" and "the raid" to the act that the article named before.</summary>
internal sealed class ActReferences(AnnotatedCorpus corpus, List<ActMention> mentions)
{
    private const int PronounSentences = 3;
    private const int OtherActSentences = 3;
    private const int FarthestSentences = 12;
    private readonly List<(ActMention, FoundAct)> taken = [];
    private readonly ILookup<int, ActMention> byArticle = mentions.ToLookup(mention => mention.Article);

    /// <summary>Gives pronouns and descriptions the victim that they stand for.</summary>
    public void FollowPronouns()
    {
        foreach (IGrouping<int, ActMention> article in byArticle)
        {
            Dictionary<string, PersonGroup> victims = Victims(corpus.Articles[article.Key], article);
            if (victims.Count == 0)
                continue;
            foreach (ActMention mention in article.Where(static mention => mention.Persons.Count == 0 && mention.Party is { IsPlural: false }))
            {
                ActParty party = mention.Party!;
                PersonGroup? person = party.Form == ActPartyForm.Pronoun ? OfPronoun(corpus.Articles[article.Key], mention, victims)
                    : Named(corpus.Articles[article.Key], mention, victims);
                if (person is not null)
                    mention.Persons.Add(person);
            }
        }
    }

    // By the fullest form of the name in this article.
    private static Dictionary<string, PersonGroup> Victims(AnnotatedArticle article, IEnumerable<ActMention> mentions)
    {
        Dictionary<string, PersonGroup> victims = new(StringComparer.Ordinal);
        foreach (PersonGroup person in mentions.SelectMany(static mention => mention.Persons))
        {
            foreach (Name name in article.Names.Where(static name => name.Kind == NameKind.Person)
                .Where(name => person.Names.Exists(known => known.Spellings.ContainsKey(name.Entity))))
            {
                victims.TryAdd(name.Entity, person);
            }
        }

        return victims;
    }

    // The nearest person before it that can be meant must be a victim; a person who speaks is not "he" in his own words.
    private static PersonGroup? OfPronoun(AnnotatedArticle article, ActMention mention, Dictionary<string, PersonGroup> victims)
    {
        TextWords words = article.WordsOf(mention.Term.In);
        Lexeme pronoun = words.LexemeAt(words.Segmented.TokenAt(mention.Party!.Head.Start));
        bool isMan = pronoun.In(WordSet.MasculinePronoun), isWoman = pronoun.In(WordSet.FemininePronoun);
        if (!isMan && !isWoman)
            return null;
        int from = words.Segmented.Sentences[Math.Max(0, mention.Phrase.Sentence - PronounSentences)].Span.Start;
        foreach (Name name in article.Names.Where(name => name.In == mention.Term.In && name.Kind == NameKind.Person && name.Span.Start >= from
            && name.Span.End <= mention.Party.Head.Start).OrderByDescending(static name => name.Span.Start))
        {
            NamePartKind gender = NameWords.English.GenderOfGivenName(WordPhrases.Bare(name.Entity.Split(' ')[0]));
            bool isOther = (isMan && gender == NamePartKind.Female) || (isWoman && gender == NamePartKind.Male);
            bool isSpeaker = mention.Term.Voice != Voice.Own && mention.Term.Speaker == name.Entity;
            if (isOther || isSpeaker)
                continue;
            return victims.GetValueOrDefault(name.Entity);
        }

        return null;
    }

    // "the leader" where the article calls one person so, and that person a victim; a surname that was not known as a name.
    private static PersonGroup? Named(AnnotatedArticle article, ActMention mention, Dictionary<string, PersonGroup> victims)
    {
        ActParty party = mention.Party!;
        if (party.Owner is not null)
            return null;
        TextWords words = article.WordsOf(mention.Term.In);
        Lexeme head = words.LexemeAt(words.Segmented.TokenAt(party.Head.Start));
        if (party.Form == ActPartyForm.Named)
        {
            PersonGroup[] same = [.. victims.Where(victim => WordPhrases.Bare(victim.Key.Split(' ')[^1]) == WordPhrases.Bare(head.Form))
                .Select(static victim => victim.Value).Distinct()];
            return same.Length == 1 ? same[0] : null;
        }

        if (party.Form != ActPartyForm.Definite)
            return null;
        string[] called = [.. article.Labels.Where(label => LabelActors.IsPerson(label.Kind) && label.Head == head.Form).Select(static label => label.Entity)
            .Distinct()];
        return called.Length == 1 ? victims.GetValueOrDefault(called[0]) : null;
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
            || (mention.Phrase.Reference == ActReference.Bare && mention.Term.Block is BlockKind.Headline or BlockKind.Heading));

    private static FoundAct? Meant(ActMention mention, ActMention[] told, IEnumerable<ActMention> all)
    {
        ActMention[] alike = [.. told.Where(other => other.Own!.IsPlural == mention.Phrase.IsPlural)];
        if (alike.Length == 0)
            return null;
        FoundAct main = alike.CountBy(static other => other.Own!).MaxBy(static count => count.Value).Key;
        if (alike.Count(other => other.Own == main) * 2 <= alike.Length || !main.Words.Contains(mention.Word))
            return null;
        if (mention.Agent is { } agent && main.Agents.Count > 0 && !main.Agents.Contains(agent))
            return null;
        if (mention.Place is { } place && main.Places.Count > 0 && !main.Places.Contains(place))
            return null;
        ActMention? last = alike.LastOrDefault(other => IsBefore(other, mention));
        bool isFar = last is null ? mention.Sentence > 1 : mention.Sentence - last.Sentence > FarthestSentences;
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
