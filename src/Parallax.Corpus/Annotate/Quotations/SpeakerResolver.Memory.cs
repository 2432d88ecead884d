namespace Parallax;

/// <content>Whom pronouns and "the spokesman" can mean: who spoke last, and who was named since.</content>
internal sealed partial class SpeakerResolver
{
    // How far back, in characters, a name is looked for that opened a sentence.
    private const int NamedSince = 500;

    private enum Meaning
    {
        Anybody,
        Person,
        Group,
        NotPerson,
        OneBody,
    }

    private void Recall(Known known)
    {
        if (recentCount == recent.Length)
            Array.Resize(ref recent, 2 * recentCount);
        recent[recentCount++] = known;
    }

    private Speaker? Pronoun(TextWords words, int at)
    {
        TextSpan span = words.Tokens[at].Span;
        if (MeantBy(words, at) is { } found)
        {
            Recall(found with { Position = span.Start });
            return SpeakerOf(words, span, found.Entity);
        }

        string written = words.LexemeAt(at).Spelling;
        bool isNobody = words.Is(at, WordClass.Relative) || words.Is(at, WordSet.EmptyPronoun);
        return isNobody ? null : new Speaker(span, written, written, null, SpeakerRole.Unknown);
    }

    private Known? MeantBy(TextWords words, int at)
    {
        int start = words.Tokens[at].Start;
        if (words.Is(at, WordSet.PersonPronoun))
            return Before(words, start, Meaning.Person);
        if (words.Is(at, WordSet.GroupPronoun))
            return Before(words, start, Meaning.Group) ?? Before(words, start, Meaning.NotPerson) ?? Before(words, start, Meaning.Anybody);
        if (words.Is(at, WordSet.ThingPronoun))
            return Opening(words, start) ?? Before(words, start, Meaning.OneBody) ?? Before(words, start, Meaning.NotPerson);
        return words.Is(at, WordSet.Relative) ? Relative(words, start) ?? Before(words, start, Meaning.Anybody) : null;
    }

    /// <summary>The last speaker, or person named since, that a pronoun can mean.</summary>
    private Known? Before(TextWords words, int pronoun, Meaning meaning)
    {
        Known? spoke = null;
        for (int i = recentCount - 1; i >= Math.Max(0, recentCount - LongestMemory) && spoke is null; i--)
            spoke = recent[i].Fits(meaning) ? recent[i] : null;

        // Whoever opened a sentence since then is nearer: "Daresh arrived late. He said …".
        int from = Math.Max(spoke?.Position ?? 0, pronoun - NamedSince);
        for (int i = LastNameBefore(pronoun); i >= partFirst && names[i].Span.Start > from; i--)
        {
            Known candidate = Known.Of(names[i]);
            if (names[i].Kind != NameKind.Place && candidate.Fits(meaning) && OpensSentence(words, names[i]))
                return candidate;
        }

        return spoke;
    }

    private static bool OpensSentence(TextWords words, Name name) =>
        words.Segmented.SentenceAt(name.Span.Start) is { } own && name.Span.Start - own.Span.Start < 30;

    /// <summary>The body or country that opens the pronoun's own sentence: "The United States has carried out strikes that it says …".</summary>
    private Known? Opening(TextWords words, int pronoun)
    {
        if (words.Segmented.SentenceAt(pronoun) is not { } sentence)
            return null;
        int index = LastNameBefore(sentence.Span.Start) + 1;
        if (index >= partEnd || names[index].Span.End > pronoun || names[index].Span.Start > sentence.Span.Start + 5)
            return null;
        Name name = names[index];
        return name.Kind is NameKind.Place or NameKind.Organisation ? Known.Of(name) with { Position = name.Span.End } : null;
    }

    private Known? Relative(TextWords words, int pronoun)
    {
        int index = LastNameBefore(pronoun);
        return index >= partFirst && pronoun - names[index].Span.End <= 3
            && words.Segmented.SentenceAt(names[index].Span.Start) == words.Segmented.SentenceAt(pronoun) ? Known.Of(names[index]) : null;
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
        public static Known Of(Name name) => new(name.Entity, name.Kind == NameKind.Person, IsPlural: false, name.Span.Start);

        public bool Fits(Meaning meaning) => meaning switch
        {
            Meaning.Person => IsPerson,
            Meaning.Group => IsPlural,
            Meaning.NotPerson => !IsPerson,
            Meaning.OneBody => !IsPerson && !IsPlural,
            _ => true,
        };
    }
}
