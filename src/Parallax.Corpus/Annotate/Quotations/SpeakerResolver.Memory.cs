namespace Parallax;

/// <content>Whom pronouns and "the spokesman" can mean: who spoke last, and who was named since.</content>
internal sealed partial class SpeakerResolver
{
    // How far back, in characters, a name is looked for that opened a sentence.
    private const int NamedSince = 500;

    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);

    // By the titles of this text; null until somebody is asked for.
    private Dictionary<string, Gender>? titled;

    private enum Meaning
    {
        Person,
        Group,
        NotPerson,
        OneBody,
    }

    private void Recall(Known known)
    {
        if (isBeside)
            return;
        if (recentCount == recent.Length)
            Array.Resize(ref recent, 2 * recentCount);
        recent[recentCount++] = known with { Rule = RuleCode.SpeakerPronounSpoke };
    }

    private Speaker? Pronoun(TextWords words, int at)
    {
        TextSpan span = words.Tokens[at].Span;
        if (MeantBy(words, at) is { } found)
        {
            Recall(found with { Position = span.Start });
            return SpeakerOf(found.Rule, words, span, found.Entity);
        }

        string written = words.LexemeAt(at).Spelling;
        bool isNobody = words.Is(at, WordClass.Relative) || words.Is(at, WordSet.EmptyPronoun);
        return isNobody ? null : new Speaker(span, written, written, null, SpeakerRole.Unknown) { Rule = new Rule(RuleCode.SpeakerPronounUnknown) };
    }

    private Known? MeantBy(TextWords words, int at)
    {
        int start = words.Tokens[at].Start;
        if (words.Is(at, WordSet.PersonPronoun))
        {
            Gender gender = GenderOf(words.LexemeAt(at), WordSet.MasculinePronoun, WordSet.FemininePronoun);
            return InClauseBefore(words, at, gender) ?? Before(words, start, Meaning.Person, gender);
        }

        if (words.Is(at, WordSet.GroupPronoun))
            return Near(words, start, Before(words, start, Meaning.Group));
        if (words.Is(at, WordSet.ThingPronoun))
            return Opening(words, start) ?? Near(words, start, Before(words, start, Meaning.OneBody) ?? Before(words, start, Meaning.NotPerson));
        return words.Is(at, WordSet.Relative) ? Relative(words, start) : null;
    }

    /// <summary>
    /// Whom a pronoun can mean: who spoke last, of several in one sentence the first (what others are said to have said comes after it), or a
    /// person who was the subject of a sentence since.
    /// </summary>
    private Known? Before(TextWords words, int pronoun, Meaning meaning, Gender gender = Gender.Unknown)
    {
        Known? spoke = null;
        int sentence = -1;
        for (int i = recentCount - 1; i >= Math.Max(0, recentCount - LongestMemory); i--)
        {
            Known known = recent[i];
            if (known.Position >= pronoun || !known.Fits(meaning) || !Agrees(words, known.Entity, gender))
                continue;
            int own = words.Segmented.SentenceAt(known.Position)?.Span.Start ?? known.Position;
            if (spoke is null)
                (spoke, sentence) = (known, own);
            else if (own != sentence)
                break;
            else if (known.Position < spoke.Value.Position)
                spoke = known;
        }

        // Whoever was a sentence's subject since then is nearer: "Daresh arrived late. He said …".
        int from = Math.Max(spoke?.Position ?? -1, pronoun - NamedSince);
        for (int i = LastNameBefore(pronoun); i >= partFirst && names[i].Span.Start > from; i--)
        {
            Known candidate = Known.Of(names[i]);
            bool hasSpoken = meaning == Meaning.Person && names[i].Kind == NameKind.Other && told.ContainsKey(candidate.Entity);
            bool mayBeMeant = names[i].Kind != NameKind.Place && (hasSpoken || candidate.Fits(meaning)) && Agrees(words, candidate.Entity, gender);
            if (mayBeMeant && IsSubject(words, names[i]))
                return candidate with { Rule = RuleCode.SpeakerPronounSubject };
        }

        return spoke;
    }

    /// <summary>
    /// "The order came from Daresh's letter, in which he said …": the one person whom the pronoun's own sentence named before it. Not after a
    /// comma or mark, where a new subject stands ("After he met Daresh, he said …") or the statement ended that names others ("…, he said").
    /// </summary>
    private Known? InClauseBefore(TextWords words, int pronoun, Gender gender)
    {
        if (words.Segmented.SentenceAt(words.Tokens[pronoun].Start) is not { } sentence || pronoun == sentence.FirstToken
            || words.Is(pronoun - 1, WordClass.Comma | WordClass.Quote))
        {
            return null;
        }

        Known? only = null;
        for (int i = LastNameBefore(words.Tokens[pronoun].Start); i >= partFirst && names[i].Span.Start >= sentence.Span.Start; i--)
        {
            if (names[i].Kind != NameKind.Person || !Agrees(words, names[i].Entity, gender) || only?.Entity == names[i].Entity)
                continue;
            if (only is not null || words.Is(words.Segmented.TokenAt(names[i].Span.Start), WordClass.Marked))
                return null;
            only = Known.Of(names[i]) with { Rule = RuleCode.SpeakerPronounClause };
        }

        return only;
    }

    /// <summary>What "it" and "they" mean is near: in the same sentence or the one before. Else nobody can tell.</summary>
    private static Known? Near(TextWords words, int pronoun, Known? known)
    {
        if (known is not { } meant || words.Segmented.SentenceAt(pronoun) is not { } sentence)
            return null;
        int before = sentence.FirstToken == 0 ? 0 : words.Segmented.Sentences[words.Segmented.SentenceOf(sentence.FirstToken - 1)].Span.Start;
        return meant.Position >= before ? known : null;
    }

    private bool Agrees(TextWords words, string entity, Gender gender) =>
        gender == Gender.Unknown || GenderOf(words, entity) is var own && (own == Gender.Unknown || own == gender);

    /// <summary>Whether the text or a given name tells that somebody is a man or a woman: "Ms. Daresh", "Lena Holm", "the spokeswoman".</summary>
    private Gender GenderOf(TextWords words, string entity)
    {
        if (genders.TryGetValue(entity, out Gender known))
            return known;
        known = (titled ??= Titled(words)).GetValueOrDefault(entity);
        int space = entity.IndexOf(' ', StringComparison.Ordinal);
        if (known == Gender.Unknown && space > 0)
            known = words.Language.Names.GenderOf(entity.AsSpan(0, space));
        if (known == Gender.Unknown)
            known = GenderOf(words.Language.Vocabulary, entity[(entity.LastIndexOf(' ') + 1)..]);
        genders.Add(entity, known);
        return known;
    }

    /// <summary>Whom a title before their name tells to be a man or a woman, the first title of each: one look at each name of this text.</summary>
    private Dictionary<string, Gender> Titled(TextWords words)
    {
        Dictionary<string, Gender> found = new(StringComparer.Ordinal);
        for (int i = partFirst; i < partEnd; i++)
        {
            int before = words.Segmented.TokenAt(names[i].Span.Start) - 1;
            if (before >= 0 && GenderOf(words.LexemeAt(before), WordSet.MasculineTitle, WordSet.FeminineTitle) is var gender and not Gender.Unknown)
                found.TryAdd(names[i].Entity, gender);
        }

        return found;
    }

    private static Gender GenderOf(Lexeme word, WordSet masculine, WordSet feminine) =>
        word.In(masculine) ? Gender.Masculine : word.In(feminine) ? Gender.Feminine : Gender.Unknown;

    private static Gender GenderOf(Vocabulary vocabulary, string noun) =>
        vocabulary.Holds(WordSet.MasculineTitle, noun) || vocabulary.Holds(WordSet.MasculineNoun, noun) ? Gender.Masculine
        : vocabulary.Holds(WordSet.FeminineTitle, noun) || vocabulary.Holds(WordSet.FeminineNoun, noun) ? Gender.Feminine : Gender.Unknown;

    /// <summary>Whether a name, after its titles, opens its sentence or the clause after an opening phrase: "In March, Mr. Daresh …".</summary>
    private static bool IsSubject(TextWords words, Name name)
    {
        if (words.Segmented.SentenceAt(name.Span.Start) is not { } sentence)
            return false;
        int at = words.Segmented.TokenAt(name.Span.Start) - 1;
        int after = words.Segmented.TokenAt(name.Span.End);
        bool isOwner = after < words.Tokens.Length && words.Is(after, WordClass.Possessive);
        if (isOwner || words.Is(at + 1, WordClass.Marked))
            return false;
        const WordClass Premodifier = WordClass.Capital | WordClass.SpeakerNoun | WordClass.Determiner | WordClass.Title | WordClass.Stop;
        const WordClass Opening = WordClass.Conjunction | WordClass.Adverb | WordClass.Time;
        while (at >= sentence.FirstToken && words.Is(at, Premodifier | Opening)
            && (at == sentence.FirstToken || !words.Is(at, WordClass.Preposition)))
        {
            at--;
        }

        if (at < sentence.FirstToken)
            return true;
        bool isLead = words.Is(sentence.FirstToken, WordClass.Preposition | Opening)
            || (words.LexemeAt(sentence.FirstToken).Endings & WordEnding.Ing) != 0;
        return isLead && words.Is(at, WordClass.Comma) && !HoldsComma(words, sentence.FirstToken, at);
    }

    private static bool HoldsComma(TextWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (words.Is(i, WordClass.Comma))
                return true;
        }

        return false;
    }

    /// <summary>The body or country that opens the pronoun's own sentence: "The United States has carried out strikes that it says …".</summary>
    private Known? Opening(TextWords words, int pronoun)
    {
        if (words.Segmented.SentenceAt(pronoun) is not { } sentence)
            return null;
        int index = LastNameBefore(sentence.Span.Start) + 1;
        if (index >= partEnd || names[index].Span.End > pronoun || names[index].Span.Start > sentence.Span.Start + 5)
            return null;
        Name name = names[index];
        return name.Kind is NameKind.Place or NameKind.Organisation
            ? Known.Of(name) with { Position = name.Span.End, Rule = RuleCode.SpeakerPronounOpening } : null;
    }

    private Known? Relative(TextWords words, int pronoun)
    {
        int index = LastNameBefore(pronoun);
        return index >= partFirst && pronoun - names[index].Span.End <= 3
            && words.Segmented.SentenceAt(names[index].Span.Start) == words.Segmented.SentenceAt(pronoun)
            ? Known.Of(names[index]) with { Rule = RuleCode.SpeakerRelative } : null;
    }

    /// <summary>Of whom the text said a noun last: a speaker, or a name that holds the word ("the ministry": Ministry of Defence).</summary>
    private Known? Antecedent(string noun, int position)
    {
        // "The group" is nobody of whom the text said "the group's director".
        bool isBody = lists.IsBody(noun);
        for (int i = recentCount - 1; i >= Math.Max(0, recentCount - LongestMemory); i--)
        {
            if (isBody && recent[i].IsPerson)
                continue;
            string entity = recent[i].Entity;
            bool isCalled = told.TryGetValue(entity, out Told? about) && about.Affiliation is { } affiliation && HoldsWord(affiliation, noun);
            if (isCalled || (char.IsUpper(entity[0]) && HoldsWord(entity, noun)))
                return recent[i];
        }

        for (int i = LastNameBefore(position); i >= partFirst; i--)
        {
            Name name = names[i];
            if (name.Kind is NameKind.Organisation or NameKind.Other && name.Entity.Length > noun.Length && HoldsWord(name.Entity, noun))
                return Known.Of(name);
        }

        return isBody ? LastBody(position) : null;
    }

    /// <summary>"The group": the last body that was named.</summary>
    private Known? LastBody(int position)
    {
        for (int i = LastNameBefore(position); i >= partFirst; i--)
        {
            if (names[i].Kind == NameKind.Organisation)
                return Known.Of(names[i]);
        }

        return null;
    }

    private static bool HoldsWord(ReadOnlySpan<char> phrase, ReadOnlySpan<char> word)
    {
        int at = phrase.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        int end = at + word.Length;
        return at >= 0 && (at == 0 || !char.IsLetter(phrase[at - 1])) && (end == phrase.Length || !char.IsLetter(phrase[end]));
    }

    /// <summary>Index of the last name of this text that ends at or before a position; one less than the first where none does.</summary>
    private int LastNameBefore(int position)
    {
        int low = partFirst, high = partEnd;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (names[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private Name? NameEndingAt(int end)
    {
        int index = LastNameBefore(end);
        return index >= partFirst && names[index].Span.End == end ? names[index] : null;
    }

    /// <summary>A person's name that makes up a stretch, or begins it after a title.</summary>
    private Name? PersonIn(string text, TextSpan span)
    {
        for (int i = LastNameBefore(span.Start) + 1; i < partEnd && names[i].Span.End <= span.End; i++)
        {
            Name name = names[i];
            bool isFullName = name.Kind is NameKind.Person or NameKind.Other && name.Entity.Contains(' ', StringComparison.Ordinal);
            if (isFullName && IsTitle(text.AsSpan(span.Start, name.Span.Start - span.Start)))
                return name;
        }

        return null;
    }

    /// <summary>Whether nothing or only capital words stand there: "Brig. Gen.".</summary>
    private static bool IsTitle(ReadOnlySpan<char> before)
    {
        bool wordBegins = true;
        foreach (char c in before)
        {
            if (wordBegins && char.IsLower(c))
                return false;
            wordBegins = !char.IsLetter(c);
        }

        return before.Length < 40;
    }

    /// <summary>Somebody who spoke or was named, and where.</summary>
    private readonly record struct Known(string Entity, bool IsPerson, bool IsPlural, int Position)
    {
        /// <summary>The rule by which a pronoun means it.</summary>
        public RuleCode Rule { get; init; } = RuleCode.SpeakerPronounSpoke;

        // A name of two words whose kind nothing tells may be a person's.
        public static Known Of(Name name) => new(
            name.Entity, name.Kind == NameKind.Person || (name.Kind == NameKind.Other && name.Entity.Contains(' ', StringComparison.Ordinal)),
            IsPlural: false, name.Span.Start);

        public bool Fits(Meaning meaning) => meaning switch
        {
            Meaning.Person => IsPerson,
            Meaning.Group => IsPlural,
            Meaning.NotPerson => !IsPerson,
            _ => !IsPerson && !IsPlural,
        };
    }
}
