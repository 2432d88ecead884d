using System.Globalization;

namespace Parallax;

/// <summary>Reads the terms of one contrast with whom or what each act befell, where and when, as far as its own sentence says.</summary>
internal sealed class ActMentions
{
    private const int PlaceReach = 8;
    private const int NextPlaceReach = 3;
    private const QuantityScopes OfSeveral =
        QuantityScopes.Cumulative | QuantityScopes.NotFact | QuantityScopes.Rate | QuantityScopes.Earlier | QuantityScopes.OtherTime;

    private readonly AnnotatedCorpus corpus;
    private readonly ActKind kind;
    private readonly ActPersons persons;
    private readonly NameWords lists = NameWords.English;
    private readonly Dictionary<AnnotatedArticle, int> eventOf = [];

    public ActMentions(AnnotatedCorpus corpus, ActKind kind, ActPersons persons)
    {
        (this.corpus, this.kind, this.persons) = (corpus, kind, persons);
        foreach (ArticleEvent found in corpus.Events().All)
        {
            foreach (AnnotatedArticle article in found.Corpus.Articles)
                eventOf[article] = found.Number;
        }
    }

    public List<ActMention> Of(string lexicon, string contrast)
    {
        List<ActMention> found = [];
        for (int i = 0; i < corpus.Articles.Count; i++)
        {
            AnnotatedArticle article = corpus.Articles[i];
            foreach (Term term in article.Terms)
            {
                if (term.IsName || term.Lexicon != lexicon || term.Contrast != contrast)
                    continue;
                if (ActGrammar.Read(article.WordsOf(term.In), term.Span, kind) is { } phrase)
                    found.Add(Read(i, article, term, phrase));
            }
        }

        return found;
    }

    private ActMention Read(int number, AnnotatedArticle article, Term term, ActPhrase phrase)
    {
        string text = article.Segmented.Of(term.In).Text;
        bool isAfterTitle = term.In == TextPart.Text && article.Segmented.Title is not null;
        ActParty? party = phrase.Killed ?? phrase.Affected;
        int? year = article.Article.Date is { Length: >= 4 } date && int.TryParse(date.AsSpan(0, 4), out int dated) ? dated : null;
        List<PersonGroup> named = [.. Persons(article, term.In, phrase).Distinct()];
        bool isTarget = kind == ActKind.Attack && named.Count == 0 && phrase.Killed is null
            && phrase.Affected is { IsPlural: false, Form: not ActPartyForm.Pronoun };
        ActMention mention = new(number, term, phrase, phrase.Sentence + (isAfterTitle ? article.Segmented.Title!.Sentences.Length : 0))
        {
            Word = WordHash.Fold(phrase.Head.In(text)),
            Count = party is null ? null
                : Counted(article, term.In, party, phrase.Year is null ? OfSeveral : OfSeveral & ~QuantityScopes.OtherTime),
            Place = Place(article, term.In, phrase),
            Target = isTarget ? WordHash.Fold(phrase.Affected!.Head.In(text)) : null,
            Agent = phrase.Agent is { } agent ? BodyName.Read(agent.InOneLine(text), lists).Key : null,
            Event = eventOf[article],
            IsOfOtherYear = phrase.Year is { } written && written != year,
            Scope = phrase.Year is { } other && other != year ? string.Create(CultureInfo.InvariantCulture, $"year {other}")
                : eventOf[article].ToString(CultureInfo.InvariantCulture),
        };
        mention.Persons.AddRange(named);
        return mention;
    }

    private IEnumerable<PersonGroup> Persons(AnnotatedArticle article, TextPart part, ActPhrase phrase)
    {
        if ((phrase.Killed ?? phrase.Affected) is { } party)
        {
            foreach (PersonGroup person in Persons(article, part, party))
                yield return person;
        }

        if (kind == ActKind.Attack && phrase.Reference != ActReference.Verb)
        {
            // "the Ilsen raid"; not "Ilsen's raid", which is his.
            string text = article.Segmented.Of(part).Text;
            foreach (Name name in persons.In(article, part, phrase.Span))
            {
                bool isBefore = name.Span.End < phrase.Head.Start;
                bool isOwner = isBefore && TextSpan.FromBounds(name.Span.End, phrase.Head.Start).In(text).ContainsAny('\'', '’');
                if (isBefore && !isOwner && phrase.Agent?.Overlaps(name.Span) != true && persons.Of(name) is { } person)
                    yield return person;
            }
        }
    }

    // The name must be what the phrase is about: "Ilsen", "the engineer Ilsen", "Ilsen and Moor"; of a house, whose it is.
    private IEnumerable<PersonGroup> Persons(AnnotatedArticle article, TextPart part, ActParty party)
    {
        List<TextSpan> spans = [];
        if (party.Owner is null && persons.In(article, part, party.Head).Any())
            spans.Add(TextSpan.FromBounds(party.Span.Start, party.Head.End));
        else if (party.Owner is { } owner && kind == ActKind.Attack && !party.IsPlural)
            spans.Add(owner);

        // "Orla Moor, the mother of Ana Moor, who was killed": of two names neither is sure.
        if (party.Beside is { } beside && (spans.Count > 0 || !persons.In(article, part, party.Span).Any()))
            spans.Add(beside);
        return spans.SelectMany(span => persons.In(article, part, span)).Select(persons.Of).OfType<PersonGroup>();
    }

    private static (double, string)? Counted(AnnotatedArticle article, TextPart part, ActParty party, QuantityScopes without) => article.Quantities
        .Where(quantity => quantity.In == part && quantity.Kind == QuantityKind.Count && quantity.IsPerson && quantity.Span.Overlaps(party.Span)
            && quantity.Span.Start <= party.Head.Start && quantity.Value.Bound != QuantityBound.Approximate && (quantity.Scopes & without) == 0)
        .Select(quantity => ((double, string)?)(quantity.Value.Low, quantity.Class ?? quantity.Counted ?? ""))
        .FirstOrDefault();

    /// <summary>The one city beside an act: "the Halmere raid", "killed three in Halmere"; null for none, or several.</summary>
    private string? Place(AnnotatedArticle article, TextPart part, ActPhrase phrase)
    {
        TextWords words = article.WordsOf(part);
        Clause clause = words.In(words.Segmented.Sentences[phrase.Sentence]);
        int end = words.Segmented.TokenAt(Math.Max(phrase.Span.End, Math.Max(phrase.Affected?.Span.End ?? 0, phrase.Killed?.Span.End ?? 0)) - 1) + 1;
        int last = end;
        int reach = phrase.Affected is null && phrase.Killed is null ? NextPlaceReach : PlaceReach;
        while (last < clause.End && last < end + reach && !clause.Is(last, WordClass.Comma | WordClass.Stop | WordClass.Relative))
            last++;
        TextSpan near = TextSpan.FromBounds(phrase.Span.Start, words.Tokens[last - 1].End);
        string[] places = [.. article.Names
            .Where(name => name.In == part && name.Kind == NameKind.Place && near.Contains(name.Span) && IsCity(name.Entity))
            .Select(name => WordHash.Fold(name.Entity)).Distinct()];
        return places.Length == 1 ? places[0] : null;
    }

    // A place of the list that has an adjective of its own is a country or region: too large to tell acts apart.
    private bool IsCity(string entity)
    {
        string[] words = WordPhrases.Split(entity);
        int length = words.Length == 0 ? 0 : lists.Places.Match(words, 0, out string key);
        if (length == 0)
            return words.Length > 0;
        return lists.Places.Match(words, 0, out key) == words.Length && lists.IsPlaceName(string.Join(' ', words))
            && WordHash.Fold(key) == WordHash.Fold(lists.PlaceName(key));
    }
}
