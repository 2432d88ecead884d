namespace Parallax;

/// <content>Whom pronouns and "the spokesman" can mean: who spoke last, and who was named since.</content>
internal sealed partial class SpeakerResolver
{
    // Whom this text speaks of; null until somebody is asked for.
    private Mentions? mentions;

    // Among how many last speakers a description is looked for before the bearers of a title.
    private const int JustNow = 3;

    private readonly Dictionary<string, Gender> genders = new(StringComparer.Ordinal);

    private HashSet<string>? surnames;
    private Dictionary<string, List<Name>>? titles;
    private TextWords? part;

    // By the titles of this text; null until somebody is asked for.
    private Dictionary<string, Gender>? titled;

    private void Recall(Known known)
    {
        if (isBeside)
            return;
        if (recentCount == recent.Length)
            Array.Resize(ref recent, 2 * recentCount);
        recent[recentCount++] = known with { Rule = RuleCode.SpeakerPronoun };
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
        if (words.Is(at, WordSet.Relative))
            return Relative(words, words.Tokens[at].Start);
        mentions ??= new Mentions(words, names.AsMemory(partFirst, partEnd - partFirst), this);
        return mentions.MeantBy(at) is not { } meant ? null
            : new Known(meant.Entity, meant.Kind == MentionKind.Person, meant.Kind == MentionKind.People, words.Tokens[at].Start);
    }

    /// <summary>Whether a name of no kind that was recognised may be a person's: two words, or a surname of somebody.</summary>
    public bool IsPersonal(string entity) => entity.Contains(' ', StringComparison.Ordinal) || Surnames().Contains(entity);

    /// <summary>Whether somebody was told of as a speaker.</summary>
    public bool HasSpoken(string entity) => told.ContainsKey(entity);

    private HashSet<string> Surnames()
    {
        if (surnames is not null)
            return surnames;
        surnames = new(StringComparer.Ordinal);
        foreach (Name name in names)
        {
            if (name.Kind == NameKind.Person && name.Entity.LastIndexOf(' ') is > 0 and int space)
                surnames.Add(name.Entity[(space + 1)..]);
        }

        return surnames;
    }

    /// <summary>Who a description of tokens <c>[first, end)</c>, with a head, is and of which kind; null where it describes nobody.</summary>
    public (string Entity, MentionKind Kind)? DescribedAs(TextWords words, int first, int head, int end)
    {
        lists.Nouns.TryGet(words.LexemeAt(head), out SpeakerNoun noun);
        string written = words.LexemeAt(head).Spelling;
        bool isPerson = !lists.IsBody(written)
            && (lists.IsPersonNoun(written) || GenderOf(words.Language.Vocabulary, written) != Gender.Unknown);
        MentionKind kind = noun.IsPlural ? MentionKind.People : isPerson ? MentionKind.Person : MentionKind.Body;
        int start = first;
        while (start < end - 1 && words.Is(start, WordClass.Determiner))
            start++;
        bool isOwned = start == first && start + 1 < end && words.Is(start + 1, WordClass.Possessive);
        if (start == first && kind != MentionKind.People && !isOwned)
            return null;
        bool isDefinite = first < start && end - start == 1 && words.Is(first, WordSet.The);
        if (isDefinite && Antecedent(written, words.Tokens[first].Start) is { } known)
            return (known.Entity, kind);
        return (Clean(words, TextSpan.FromBounds(words.Tokens[start].Start, words.Tokens[end - 1].End)), kind);
    }

    /// <summary>Whether the text or a given name tells that somebody is a man or a woman: "Ms. Daresh", "Lena Holm", "the spokeswoman".</summary>
    public Gender GenderOf(TextWords words, string entity)
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

    public static Gender GenderOf(Lexeme word, WordSet masculine, WordSet feminine) =>
        word.In(masculine) ? Gender.Masculine : word.In(feminine) ? Gender.Feminine : Gender.Unknown;

    private static Gender GenderOf(Vocabulary vocabulary, string noun) =>
        vocabulary.Holds(WordSet.MasculineTitle, noun) || vocabulary.Holds(WordSet.MasculineNoun, noun) ? Gender.Masculine
        : vocabulary.Holds(WordSet.FeminineTitle, noun) || vocabulary.Holds(WordSet.FeminineNoun, noun) ? Gender.Feminine : Gender.Unknown;

    private Known? Relative(TextWords words, int pronoun)
    {
        int index = LastNameBefore(pronoun);
        return index >= partFirst && pronoun - names[index].Span.End <= 3
            && words.Segmented.SentenceAt(names[index].Span.Start) == words.Segmented.SentenceAt(pronoun)
            ? Known.Of(names[index]) with { Rule = RuleCode.SpeakerRelative } : null;
    }

    /// <summary>
    /// Of whom the text said a noun last: before the name ("President Holm", "the president"), as what a speaker is, or in the name ("the
    /// ministry": Ministry of Defence).
    /// </summary>
    private Known? Antecedent(string noun, int position)
    {
        // "The group" is nobody of whom the text said "the group's director".
        bool isBody = lists.IsBody(noun);
        if (!isBody)
        {
            Name? called = NamedBefore(noun, position, out bool standsOut);
            if (called is not null && standsOut)
                return Known.Of(called);
            for (int i = recentCount - 1; i >= Math.Max(0, recentCount - JustNow); i--)
            {
                if (recent[i].Entity.Length > noun.Length && HasHead(recent[i].Entity, noun))
                    return recent[i];
            }

            if (called is not null)
                return Known.Of(called);
        }

        for (int i = recentCount - 1; i >= Math.Max(0, recentCount - LongestMemory); i--)
        {
            if (isBody && recent[i].IsPerson)
                continue;
            string entity = recent[i].Entity;
            bool isCalled = told.TryGetValue(entity, out Told? about) && about.Affiliation is { } affiliation && HoldsWord(affiliation, noun)
                && !IsLower(affiliation, noun);
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

    /// <summary>Whether a description is of a noun: "senior official of the port" of official, not of port.</summary>
    private bool HasHead(string description, string noun)
    {
        int at = description.LastIndexOf(noun, StringComparison.OrdinalIgnoreCase);
        int end = at + noun.Length;
        int space = end < description.Length ? description.IndexOf(' ', Math.Min(description.Length - 1, end + 1)) : -1;
        return at > 0 && description[at - 1] == ' ' && (end == description.Length || (description[end] == ' '
            && part!.Language.Vocabulary.Holds(WordSet.SpeakerJoint, description.AsSpan()[(end + 1)..(space < 0 ? description.Length : space)])));
    }

    // "Vice president" is not "the president".
    private bool IsLower(string affiliation, string noun)
    {
        int end = affiliation.IndexOf(noun, StringComparison.OrdinalIgnoreCase) - 1;
        int start = end <= 0 ? -1 : affiliation.LastIndexOf(' ', end - 1) + 1;
        return start >= 0 && part!.Language.Vocabulary.Holds(WordSet.LowerOffice, affiliation.AsSpan(start, end - start));
    }

    /// <summary>Who has a noun for a title; of several the one most often so called, or the last one where none stands out.</summary>
    private Name? NamedBefore(string noun, int position, out bool standsOut)
    {
        const int StandsOut = 3;
        standsOut = false;
        if (part is not { } words)
            return null;
        titles ??= Titles(words);
        if (!titles.TryGetValue(noun, out List<Name>? called))
            return null;
        Name? last = null, most = null;
        int first = 0, second = 0;
        foreach (IGrouping<string, Name> of in called.GroupBy(name => name.Entity))
        {
            int count = of.Count();
            (most, first, second) = count > first ? (of.First(), count, first) : (most, first, Math.Max(second, count));
        }

        foreach (Name name in called)
            last = name.Span.End <= position ? name : last;
        standsOut = first >= StandsOut && first >= StandsOut * second;
        return first >= StandsOut * second ? most : last;
    }

    /// <summary>Whom each title before a name is said of; not "former President Holm" and "Vice President Holm".</summary>
    private Dictionary<string, List<Name>> Titles(TextWords words)
    {
        Dictionary<string, List<Name>> found = new(StringComparer.OrdinalIgnoreCase);
        for (int i = partFirst; i < partEnd; i++)
        {
            int title = words.Segmented.TokenAt(names[i].Span.Start) - 1;
            const WordClass Office = WordClass.SpeakerNoun | WordClass.Title;
            if (names[i].Kind != NameKind.Person || title < 0 || !words.Is(title, Office))
                continue;
            int first = title;
            while (first > 0 && words.Is(first - 1, Office | WordClass.Capital) && !words.Is(first - 1, WordSet.LowerOffice))
                first--;
            if (first > 0 && words.Is(first - 1, WordSet.LowerOffice))
                continue;
            string noun = words.LexemeAt(title).Spelling;
            if (!found.TryGetValue(noun, out List<Name>? called))
                found.Add(noun, called = []);
            called.Add(names[i]);
        }

        return found;
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
        public RuleCode Rule { get; init; } = RuleCode.SpeakerPronoun;

        // A name of two words whose kind nothing tells may be a person's.
        public static Known Of(Name name) => new(
            name.Entity, name.Kind == NameKind.Person || (name.Kind == NameKind.Other && name.Entity.Contains(' ', StringComparison.Ordinal)),
            IsPlural: false, name.Span.Start);
    }
}
