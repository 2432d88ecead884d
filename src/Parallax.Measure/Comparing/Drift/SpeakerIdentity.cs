namespace Parallax;

/// <summary>Whether two speakers are told apart by the texts.</summary>
internal sealed class SpeakerIdentity(Persons persons)
{
    private const int NearTokens = 60;

    private static readonly HashSet<string> He = [.. WordLists.English.Words(WordSet.He)];
    private static readonly HashSet<string> Governments = [.. WordLists.English.Words(WordSet.GovernmentWord)];

    /// <summary>
    /// Whether a word is said by one named person in one rendering and by another in the other. Anything less sure tells nobody apart: a pronoun that
    /// was not followed, a body or an office, a document, and a person whom the other rendering names too, as one who says or does it beside them.
    /// </summary>
    public bool AreOthers(ToldRendering a, VoicedWord wordA, ToldRendering b, VoicedWord wordB)
    {
        Quotation[] ofA = Sayings(a, wordA), ofB = Sayings(b, wordB);
        return ofA.All(one => ofB.All(other => AreOtherPersons(a, one, b, other)));
    }

    /// <summary>How whoever says the words of a place in one rendering is related to whoever says those of the other.</summary>
    public Sayer SayerOf(ToldRendering a, VoicedWord wordA, ToldRendering b, VoicedWord wordB)
    {
        if (a.Credits(wordA).FirstOrDefault() is not { } one)
            return Sayer.Nobody;
        if (b.Credits(wordB).FirstOrDefault() is not { } other)
            return Sayer.Outlet;
        if (string.Equals(one.Speaker!.Entity, other.Speaker!.Entity, StringComparison.OrdinalIgnoreCase)
            || (persons.Of(a.Article, one.Speaker.Entity) is { } person && person == persons.Of(b.Article, other.Speaker.Entity)))
        {
            return Sayer.Same;
        }

        return MayBeOne(a.Article, one.Speaker, b.Article, other.Speaker) ? Sayer.Unknown : Sayer.Other;
    }

    private bool AreOtherPersons(ToldRendering a, Quotation inA, ToldRendering b, Quotation inB) =>
        IsSure(a, inA) && IsSure(b, inB)
        && persons.Of(a.Article, inA.Speaker!.Entity) is { Kind: PersonKind.Person } one
        && persons.Of(b.Article, inB.Speaker!.Entity) is { Kind: PersonKind.Person } other
        && !MayBeOne(a.Article, inA.Speaker, b.Article, inB.Speaker)
        && !Names(b, one) && !Names(a, other);

    private static bool Names(ToldRendering rendering, Person person)
    {
        HashSet<string> names = [.. person.Spellings.SelectMany(WordPhrases.Split).Where(IsTelling)];
        return Array.Exists(rendering.Words, word => word.IsName && names.Contains(word.Folded));
    }

    /// <summary>
    /// Whether two speakers can be one behind two names: one and the same, one described and not named, or with a word or a state in common in their
    /// names and in what the texts say of them (the minister, the ministry, the country). Two people who say like things say two things.
    /// </summary>
    public bool CanShareStatement(ToldRendering a, Quotation inA, ToldRendering b, Quotation inB)
    {
        if (!IsSure(a, inA) || !IsSure(b, inB))
            return true;
        if (persons.Of(a.Article, inA.Speaker!.Entity) is not { } personA || persons.Of(b.Article, inB.Speaker!.Entity) is not { } personB
            || personA == personB)
        {
            return true;
        }

        if (personA.Kind is PersonKind.Unnamed or PersonKind.Unresolved or PersonKind.Document
            || personB.Kind is PersonKind.Unnamed or PersonKind.Unresolved or PersonKind.Document)
        {
            return true;
        }

        if (personA.Kind == PersonKind.Person && personB.Kind == PersonKind.Person)
            return false;
        return Told(personA).Overlaps(Told(personB));
    }

    /// <summary>
    /// Whether two numbers may be one that changed: the ministry's count and the hospital's are two, and so are two counts in one article.
    /// </summary>
    public bool MayCountTheSame(Place a, Place b)
    {
        if (a.Speaker is null || b.Speaker is null)
            return a.Article != b.Article || a.Speaker == b.Speaker;
        return persons.Of(a.Article, a.Speaker) is not { } personA || persons.Of(b.Article, b.Speaker) is not { } personB
            || personA == personB || Told(personA).Overlaps(Told(personB));
    }

    // The words, and the states, of a name and of what its bearer is said to be.
    private static HashSet<string> Told(Person person)
    {
        HashSet<string> told = [];
        foreach (string description in person.Spellings.Concat(person.Affiliations))
        {
            foreach (string word in WordPhrases.Split(description).Where(IsTelling))
                told.Add(GovernmentPlaces.StateOf(word) ?? word);
        }

        return told;
    }

    // Who wants or thinks something is no other speaker beside whoever says that they do.
    private static Quotation[] Sayings(ToldRendering rendering, VoicedWord word)
    {
        Quotation[] all = [.. rendering.Credits(word)];
        Quotation[] said = [.. all.Where(quotation => quotation.Cue is not { } cue || SpeechDrift.IsSaying(rendering, cue))];
        return said.Length > 0 ? said : all;
    }

    /// <summary>
    /// Where whoever is said to say a word is named: the mention, or for a pronoun the name in the same sentence that it stands for.
    /// </summary>
    public static TextSpan MentionFor(ToldRendering rendering, VoicedWord word) => Mention(rendering, Sayings(rendering, word)[^1].Speaker!);

    private static TextSpan Mention(ToldRendering rendering, Speaker speaker)
    {
        if (!IsPronoun(speaker))
            return speaker.Span;
        int found = rendering.Text.AsSpan(rendering.Span.Start, rendering.Span.Length).IndexOf(speaker.Entity, StringComparison.Ordinal);
        return found < 0 ? speaker.Span : new TextSpan(rendering.Span.Start + found, speaker.Entity.Length);
    }

    // Whom "he" stands for is known well enough where that name is the last one before it; a miss of the annotator must not look like another
    // speaker.
    private static bool IsSure(ToldRendering rendering, Quotation quotation) => quotation.Speaker is { } speaker && (!IsPronoun(speaker)
        || (IsBesideCue(quotation) && (Mention(rendering, speaker) != speaker.Span || IsLastNamed(rendering, speaker))));

    // "It said", not "above it, he said".
    private static bool IsBesideCue(Quotation quotation) => quotation.Cue is { } cue && quotation.Speaker is { } speaker
        && Math.Max(cue.Span.Start - speaker.Span.End, speaker.Span.Start - cue.Span.End) is >= 0 and <= 8;

    // Named as the speaker of the sentence before, with nobody else named since.
    private static bool IsLastNamed(ToldRendering rendering, Speaker speaker)
    {
        (AnnotatedArticle article, SegmentedText text) = (rendering.Article, rendering.Told.Text);
        Quotation? before = article.Quotations.LastOrDefault(quotation => quotation.In == text.Part
            && quotation.Content[^1].End < rendering.Span.Start);

        // "He" is most often whoever spoke last; "she" is not, where that was a man, and names do not tell.
        return He.Contains(WordHash.Fold(speaker.Text)) && before?.Speaker is { } last && last.Entity == speaker.Entity && !IsPronoun(last)
            && text.TokenAt(rendering.Span.Start) - text.TokenAt(last.Span.Start) <= NearTokens
            && article.Names.LastOrDefault(name => name.In == text.Part && name.Kind == NameKind.Person
                && name.Span.End <= speaker.Span.Start)?.Entity == speaker.Entity;
    }

    private static bool IsPronoun(Speaker speaker) => speaker.Text.Length <= 4 && WordFeatures.IsGrammar(WordHash.Fold(speaker.Text));

    private bool MayBeOne(AnnotatedArticle articleA, Speaker a, AnnotatedArticle articleB, Speaker b)
    {
        if (string.Equals(a.Entity, b.Entity, StringComparison.OrdinalIgnoreCase))
            return true;
        Person? personA = persons.Of(articleA, a.Entity), personB = persons.Of(articleB, b.Entity);
        if (personA is null || personB is null || IsNobody(personA) || IsNobody(personB))
            return true;
        if (personA == personB)
            return IsNamed(a) == IsNamed(b) || articleA == articleB;
        string[] wordsA = WordPhrases.Split(a.Entity), wordsB = WordPhrases.Split(b.Entity);
        if (Government(wordsA) is { } government && government == Government(wordsB))
            return true;

        // A name in the other, and a description of which every word is said of the other ("the president"), tell nobody apart.
        string[] coreA = [.. wordsA.Where(IsTelling)], coreB = [.. wordsB.Where(IsTelling)];
        return coreA.All(word => coreB.Contains(word, StringComparer.Ordinal)) || coreB.All(word => coreA.Contains(word, StringComparer.Ordinal))
            || (personA.Kind == PersonKind.Unnamed && coreA.All(Words(personB).Contains))
            || (personB.Kind == PersonKind.Unnamed && coreB.All(Words(personA).Contains))
            || (personA.Kind == personB.Kind && coreA.Intersect(coreB, StringComparer.Ordinal)
                .Any(word => NameWords.English.Places.Match([word], 0, out _) == 0 && !NameWords.English.IsOffice(word)));
    }

    private static bool IsTelling(string word) => word.Length > 2 && !WordFeatures.IsGrammar(word);

    private static HashSet<string> Words(Person person) => [.. person.Spellings.Concat(person.Affiliations).SelectMany(WordPhrases.Split)];

    // "The spokesman" for a spokesman with a name says less of who it was, even where only one person holds the office.
    private static bool IsNamed(Speaker speaker) => speaker.Entity.Any(char.IsUpper);

    private static bool IsNobody(Person person) => person.Kind is PersonKind.Document or PersonKind.Unresolved;

    /// <summary>The country whose government is meant; null where the words say more or other than that.</summary>
    private static string? Government(string[] words)
    {
        string? place = null;
        for (int i = 0; i < words.Length;)
        {
            int length = GovernmentPlaces.Match(words, i, out string key);
            if (length > 0)
            {
                if (place is not null && place != key)
                    return null;
                place = key;
                i += length;
            }
            else if (Governments.Contains(words[i]))
            {
                i++;
            }
            else
            {
                return null;
            }
        }

        return place;
    }
}

/// <summary>Who says in one rendering what somebody says in another.</summary>
internal enum Sayer
{
    /// <summary>Nobody says it in the first.</summary>
    Nobody,

    /// <summary>The outlet states it in the second.</summary>
    Outlet,

    /// <summary>The same person or body.</summary>
    Same,

    /// <summary>Perhaps the same: one of them is described, not named, or was not followed.</summary>
    Unknown,

    /// <summary>Somebody else.</summary>
    Other,
}
