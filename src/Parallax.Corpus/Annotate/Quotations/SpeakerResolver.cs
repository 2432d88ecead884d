namespace Parallax;

/// <summary>
/// Says who a mention is: takes the name or the description out of the phrase, follows pronouns and "the spokesman" to the last speaker they
/// can mean, and keeps what the text says a speaker is. One resolver reads one article, in order.
/// </summary>
internal sealed class SpeakerResolver(SpeakerLists lists, IReadOnlyList<Name> names)
{
    /// <summary>How many speakers back a pronoun or a description can reach.</summary>
    private const int LongestMemory = 200;

    private readonly Dictionary<string, string> affiliations = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, SpeakerRole> roles = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Known> recent = [];
    private Dictionary<string, NameKind>? kindOf;
    private Name[] partNames = [];

    /// <summary>Somebody who spoke or was named, and where.</summary>
    private readonly record struct Known(string Entity, bool IsPerson, bool IsPlural, int Position);

    /// <summary>Begins the text whose mentions come next.</summary>
    public void Begin(TextPart part) => partNames = [.. names.Where(name => name.In == part)];

    /// <summary>What a stretch that ends in a name names; null where it ends in none, or in a word in capitals that is in no list ("OPINION").</summary>
    public NameKind? KindAtEnd(TextSpan span)
    {
        Name? name = NameEndingAt(span.End);
        bool isKnown = name is not null && name.Span.Start >= span.Start && (name.Kind != NameKind.Organisation || lists.RoleIn(name.Entity) != SpeakerRole.Unknown);
        return isKnown ? name!.Kind : null;
    }

    /// <summary>The speaker whose mention is tokens <c>[first, end)</c>; null where a pronoun can mean nobody.</summary>
    /// <param name="segmented">The text.</param>
    /// <param name="classes">Its word classes.</param>
    /// <param name="first">First token of the mention.</param>
    /// <param name="end">Token after the mention.</param>
    /// <param name="apposition">What stands between commas after it; empty where nothing does.</param>
    public Speaker? Resolve(SegmentedText segmented, WordClass[] classes, int first, int end, TextSpan apposition)
    {
        string text = segmented.Text;
        while (first < end - 1 && (classes[first] & (WordClass.Comma | WordClass.Quote | WordClass.Stop)) != 0)
            first++;
        Token head = segmented.Tokens[end - 1];
        if (end - first == 1 && (classes[first] & (WordClass.Pronoun | WordClass.Relative)) != 0 && (classes[first] & WordClass.SpeakerNoun) == 0)
            return DescribedBefore(segmented, classes, first) ?? Pronoun(segmented, classes, first);

        if (IsOnlyGrammar(classes, first, end))
            return null;
        int headEnd = first;
        while (headEnd < end && ((classes[headEnd] & WordClass.Preposition) == 0 || IsInName(segmented, headEnd)))
            headEnd++;
        Name? name = NameEndingAt(segmented.Tokens[Math.Max(first, headEnd - 1)].End);

        // "Secretary of State Antony Blinken" ends in the name; "villagers in Hulst" and "spokesman for Blinken" end in what belongs to them.
        if (name is null && headEnd < end && NameEndingAt(head.End) is { Kind: NameKind.Person or NameKind.Other } last && last.Span.Start > segmented.Tokens[headEnd].End + 5)
            name = last;
        TextSpan phrase = TextSpan.FromBounds(segmented.Tokens[first].Start, head.End);
        if (name is not null && name.Span.Start >= segmented.Tokens[first].Start)
        {
            if (JoinedTo(segmented, name) is { } other && other.Span.Start >= segmented.Tokens[first].Start)
            {
                TextSpan both = TextSpan.FromBounds(other.Span.Start, name.Span.End);
                return Remember(both, text, $"{other.Entity} and {name.Entity}", null, name.Kind, isPlural: true);
            }

            string? before = Premodifier(segmented, classes, first, name.Span.Start);
            string? said = before ?? (apposition.IsEmpty ? null : Clean(text, apposition));
            return Remember(name.Span, text, name.Entity, said, name.Kind, isPlural: false);
        }

        // "Spokesman of the command, Tahsin al-Khafaji, said": the name stands in the apposition, and what it is before it.
        if (!apposition.IsEmpty && PersonIn(text, apposition) is { } person)
            return Remember(person.Span, text, person.Entity, Clean(text, phrase), person.Kind, isPlural: false);
        return Description(segmented, classes, first, end, headEnd, phrase);
    }

    /// <summary>The name before <paramref name="name"/> that "and" joins to it: "Lena Holm and Jonas Hale".</summary>
    private Name? JoinedTo(SegmentedText segmented, Name name)
    {
        int index = LastNameBefore(name.Span.Start);
        ReadOnlySpan<char> between = index < 0 ? [] : segmented.Text.AsSpan(partNames[index].Span.End..name.Span.Start).Trim();
        return between is "and" or "and the" ? partNames[index] : null;
    }

    /// <summary>"Two officials, who asked for time": the description that a relative clause tells of.</summary>
    private Speaker? DescribedBefore(SegmentedText segmented, WordClass[] classes, int relative)
    {
        if ((classes[relative] & WordClass.Relative) == 0 || segmented.SentenceAt(segmented.Tokens[relative].Start) is not { } sentence)
            return null;
        int last = relative - 1;
        if (last > sentence.FirstToken && (classes[last] & WordClass.Comma) != 0)
            last--;
        if (last < sentence.FirstToken || (classes[last] & WordClass.SpeakerNoun) == 0 || (classes[last] & WordClass.Capital) != 0)
            return null;
        int start = NounPhrases.Left(segmented, classes, sentence.FirstToken, last);
        Token token = segmented.Tokens[relative];
        return start < 0 ? null
            : Resolve(segmented, classes, start, last + 1, default) is { } speaker ? speaker with { Span = token.Span, Text = token.Span.In(segmented.Text).ToString() } : null;
    }

    /// <summary>However, In, Although: words of grammar that name nobody; "many" and "some" do.</summary>
    private static bool IsOnlyGrammar(WordClass[] classes, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            bool isGrammar = (classes[i] & (WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb)) != 0
                && (classes[i] & (WordClass.Determiner | WordClass.Pronoun | WordClass.SpeakerNoun)) == 0;
            if (!isGrammar)
                return false;
        }

        return true;
    }

    /// <summary>The same speaker, said again: a quotation that goes on.</summary>
    public void Again(Speaker speaker) =>
        recent.Add(recent.FindLast(known => known.Entity == speaker.Entity) is { Entity: not null } known ? known : new Known(speaker.Entity, true, false, speaker.Span.End));

    private Speaker Description(SegmentedText segmented, WordClass[] classes, int first, int end, int headEnd, TextSpan phrase)
    {
        string text = segmented.Text;
        int start = first;
        while (start < end - 1 && (classes[start] & WordClass.Determiner) != 0)
            start++;
        string entity = Clean(text, TextSpan.FromBounds(segmented.Tokens[start].Start, phrase.End));
        int headToken = Math.Clamp(headEnd - 1, start, end - 1);
        lists.Nouns.TryGet(text, segmented.Tokens[headToken], out SpeakerNoun noun);

        // "the spokesman": the last speaker of whom the text said that word.
        bool isDefinite = first < start && end - start <= 2 && segmented.Tokens[first].Span.In(text).Equals("the", StringComparison.OrdinalIgnoreCase);
        bool isHeadline = segmented.BlockAt(phrase.Start)?.Kind == BlockKind.Headline;
        int before = isHeadline ? int.MaxValue : phrase.Start;
        if ((isDefinite || (isHeadline && end - start == 1)) && Antecedent(segmented.Tokens[headToken].Span.In(text), before) is { } known)
        {
            recent.Add(known with { Position = phrase.End });
            return new Speaker(phrase, phrase.In(text).ToString(), known.Entity, affiliations.GetValueOrDefault(known.Entity), RoleOf(known.Entity));
        }

        SpeakerRole role = lists.RoleIn(entity);
        if (role == SpeakerRole.Unknown)
            role = noun.Role;
        roles.TryAdd(entity, role);
        bool isPerson = SpeakerLists.IsPersonNoun(segmented.Tokens[headToken].Span.In(text));
        recent.Add(new Known(entity, isPerson, noun.IsPlural, phrase.End));
        return new Speaker(phrase, phrase.In(text).ToString(), entity, affiliations.GetValueOrDefault(entity), RoleOf(entity));
    }

    private Speaker Remember(TextSpan span, string text, string entity, string? affiliation, NameKind kind, bool isPlural)
    {
        if (affiliation is { Length: > 0 and < 160 })
            affiliations.TryAdd(entity, affiliation);
        if (roles.GetValueOrDefault(entity) == SpeakerRole.Unknown)
        {
            SpeakerRole role = affiliations.TryGetValue(entity, out string? known) ? lists.RoleIn(known) : SpeakerRole.Unknown;
            if (role == SpeakerRole.Unknown && kind != NameKind.Person)
                role = lists.RoleIn(entity);
            if (role == SpeakerRole.Unknown && kind == NameKind.Place)
                role = SpeakerRole.Official;
            roles[entity] = role;
        }

        recent.Add(new Known(entity, kind is NameKind.Person or NameKind.Other && !isPlural, isPlural, span.End));
        return new Speaker(span, span.In(text).ToString(), entity, affiliations.GetValueOrDefault(entity), RoleOf(entity));
    }

    /// <summary>The role of a speaker; of a body or country that was named and never spoke by its name, what that name tells.</summary>
    private SpeakerRole RoleOf(string entity)
    {
        if (roles.TryGetValue(entity, out SpeakerRole role))
            return role;
        NameKind kind = (kindOf ??= KindsOf(names)).GetValueOrDefault(entity, NameKind.Person);
        if (kind != NameKind.Person)
            role = lists.RoleIn(entity);
        return roles[entity] = role == SpeakerRole.Unknown && kind == NameKind.Place ? SpeakerRole.Official : role;
    }

    private static Dictionary<string, NameKind> KindsOf(IReadOnlyList<Name> names)
    {
        Dictionary<string, NameKind> kinds = new(StringComparer.Ordinal);
        for (int i = 0; i < names.Count; i++)
            kinds.TryAdd(names[i].Entity, names[i].Kind);
        return kinds;
    }

    private Speaker? Pronoun(SegmentedText segmented, WordClass[] classes, int at)
    {
        Token token = segmented.Tokens[at];
        string word = WordHash.Fold(token.Span.In(segmented.Text));
        Known? known = word switch
        {
            "he" or "she" or "him" or "her" or "his" or "i" => Before(segmented, token, known => known.IsPerson),
            "they" or "them" or "their" or "we" => Before(segmented, token, known => known.IsPlural) ?? Before(segmented, token, known => !known.IsPerson) ?? Before(segmented, token, _ => true),
            "it" or "its" => Opening(segmented, token) ?? Before(segmented, token, known => !known.IsPerson && !known.IsPlural) ?? Before(segmented, token, known => !known.IsPerson),
            "who" or "which" or "that" => Relative(segmented, token) ?? Before(segmented, token, _ => true),
            _ => null,
        };
        string written = token.Span.In(segmented.Text).ToString();
        if (known is not { } found)
            return (classes[at] & WordClass.Relative) != 0 || word is "it" or "you" ? null : new Speaker(token.Span, written, written, null, SpeakerRole.Unknown);
        recent.Add(found with { Position = token.Start });
        return new Speaker(token.Span, written, found.Entity, affiliations.GetValueOrDefault(found.Entity), RoleOf(found.Entity));
    }

    /// <summary>The last speaker, or person named since, that a pronoun can mean.</summary>
    private Known? Before(SegmentedText segmented, Token pronoun, Func<Known, bool> fits)
    {
        int last = recent.Count == 0 ? -1 : recent.FindLastIndex(recent.Count - 1, Math.Min(recent.Count, LongestMemory), known => fits(known));
        Known? spoke = last >= 0 ? recent[last] : null;

        // Whoever opened a sentence since then is nearer: "Daresh arrived late. He said …".
        int from = Math.Max(spoke?.Position ?? 0, pronoun.Start - 500);
        for (int i = LastNameBefore(pronoun.Start); i >= 0 && partNames[i].Span.Start > from; i--)
        {
            Name name = partNames[i];
            bool opensSentence = segmented.SentenceAt(name.Span.Start) is { } own && name.Span.Start - own.Span.Start < 30;
            Known candidate = new(name.Entity, name.Kind == NameKind.Person, false, name.Span.Start);
            if (name.Kind != NameKind.Place && opensSentence && fits(candidate))
                return candidate;
        }

        return spoke;
    }

    /// <summary>The body or country that opens the pronoun's own sentence: "The United States has carried out strikes that it says …".</summary>
    private Known? Opening(SegmentedText segmented, Token pronoun)
    {
        if (segmented.SentenceAt(pronoun.Start) is not { } sentence)
            return null;
        int index = LastNameBefore(sentence.Span.Start) + 1;
        if (index >= partNames.Length || partNames[index].Span.End > pronoun.Start || partNames[index].Span.Start > sentence.Span.Start + 5)
            return null;
        Name name = partNames[index];
        return name.Kind is NameKind.Place or NameKind.Organisation ? new Known(name.Entity, false, false, name.Span.End) : null;
    }

    /// <summary>Index of the last name of this text that ends at or before <paramref name="position"/>; −1 where none does.</summary>
    private int LastNameBefore(int position)
    {
        int low = 0, high = partNames.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (partNames[middle].Span.End <= position)
                low = middle + 1;
            else
                high = middle;
        }

        return low - 1;
    }

    private Known? Relative(SegmentedText segmented, Token token)
    {
        int index = LastNameBefore(token.Start);
        Name? before = index >= 0 ? partNames[index] : null;
        return before is not null && token.Start - before.Span.End <= 3 && segmented.SentenceAt(before.Span.Start) == segmented.SentenceAt(token.Start)
            ? new Known(before.Entity, before.Kind == NameKind.Person, false, before.Span.Start) : null;
    }

    /// <summary>Of whom the text said <paramref name="noun"/> last: a speaker, or a name that holds the word ("the ministry": Ministry of Defence).</summary>
    private Known? Antecedent(ReadOnlySpan<char> noun, int position)
    {
        // "The group" is nobody of whom the text said "the group's director".
        bool isBody = lists.IsBody(noun);
        for (int i = recent.Count - 1; i >= Math.Max(0, recent.Count - LongestMemory); i--)
        {
            if (isBody && recent[i].IsPerson)
                continue;
            string entity = recent[i].Entity;
            bool said = affiliations.TryGetValue(entity, out string? affiliation) && HoldsWord(affiliation, noun);
            if (said || (HoldsWord(entity, noun) && char.IsUpper(entity[0])))
                return recent[i];
        }

        for (int i = LastNameBefore(position); i >= 0; i--)
        {
            Name name = partNames[i];
            if (name.Kind is NameKind.Organisation or NameKind.Other && name.Entity.Length > noun.Length && HoldsWord(name.Entity, noun))
                return new Known(name.Entity, false, false, name.Span.Start);
        }

        return isBody ? LastBody(position) : null;
    }

    /// <summary>"The group": the last body that was named.</summary>
    private Known? LastBody(int position)
    {
        for (int i = LastNameBefore(position); i >= 0; i--)
        {
            if (partNames[i].Kind == NameKind.Organisation)
                return new Known(partNames[i].Entity, false, false, partNames[i].Span.Start);
        }

        return null;
    }

    private static bool HoldsWord(ReadOnlySpan<char> phrase, ReadOnlySpan<char> word)
    {
        int at = phrase.IndexOf(word, StringComparison.OrdinalIgnoreCase);
        return at >= 0 && (at == 0 || !char.IsLetter(phrase[at - 1])) && (at + word.Length == phrase.Length || !char.IsLetter(phrase[at + word.Length]));
    }

    /// <summary>Whether a token is part of a name.</summary>
    public bool IsInName(SegmentedText segmented, int token)
    {
        int start = segmented.Tokens[token].Start;
        int index = LastNameBefore(start) + 1;
        return index < partNames.Length && partNames[index].Span.Contains(start);
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

    /// <summary>A person's name that makes up a stretch, or begins it.</summary>
    private Name? PersonIn(string segmentedText, TextSpan span)
    {
        for (int i = LastNameBefore(span.Start) + 1; i < partNames.Length && partNames[i].Span.End <= span.End; i++)
        {
            if (IsTitle(segmentedText.AsSpan(span.Start, partNames[i].Span.Start - span.Start)) && partNames[i].Kind is NameKind.Person or NameKind.Other && partNames[i].Entity.Contains(' ', StringComparison.Ordinal))
                return partNames[i];
        }

        return null;
    }

    private Name? NameEndingAt(int end)
    {
        int index = LastNameBefore(end);
        return index >= 0 && partNames[index].Span.End == end ? partNames[index] : null;
    }

    /// <summary>What stands before the name in its phrase: "Army spokesman", "the Iraqi prime minister's military spokesperson".</summary>
    private string? Premodifier(SegmentedText segmented, WordClass[] classes, int first, int nameStart)
    {
        int start = first;
        while (segmented.Tokens[start].Start < nameStart && (classes[start] & WordClass.Determiner) != 0)
            start++;
        if (segmented.Tokens[start].Start >= nameStart)
            return null;
        string before = Clean(segmented.Text, TextSpan.FromBounds(segmented.Tokens[start].Start, nameStart));
        bool isTitle = lists.RoleIn(before) != SpeakerRole.Unknown;
        return isTitle || (before.Length > 4 && before.Any(char.IsLetter) && !before.EndsWith('.')) ? before : null;
    }

    private static string Clean(string text, TextSpan span)
    {
        ReadOnlySpan<char> raw = span.In(text).Trim(" ,;:–—-\u00A0\n\r\t");
        if (raw.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            raw = raw[4..];
        else if (raw.StartsWith("a ", StringComparison.OrdinalIgnoreCase))
            raw = raw[2..];
        else if (raw.StartsWith("an ", StringComparison.OrdinalIgnoreCase))
            raw = raw[3..];
        return HasOnlySingleSpaces(raw) ? raw.ToString() : string.Join(' ', raw.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    private static bool HasOnlySingleSpaces(ReadOnlySpan<char> words)
    {
        bool afterSpace = true;
        foreach (char c in words)
        {
            if (char.IsWhiteSpace(c) && (c != ' ' || afterSpace))
                return false;
            afterSpace = c == ' ';
        }

        return !afterSpace;
    }
}
