namespace Parallax;

/// <summary>
/// Says who a mention is: takes the name or the description out of the phrase, follows pronouns and "the spokesman" to the last speaker they
/// can mean, and keeps what the text says a speaker is. One resolver reads one article, in order.
/// </summary>
internal sealed partial class SpeakerResolver(SpeakerLists lists, IReadOnlyList<Name> names)
{
    /// <summary>How many speakers back a pronoun or a description can reach.</summary>
    private const int LongestMemory = 200;

    private readonly Name[] names = names as Name[] ?? [.. names];
    private readonly Dictionary<string, Told> told = new(StringComparer.OrdinalIgnoreCase);
    private Dictionary<string, Name>? firstMentions;

    // Whom the text has spoken of, the last one last.
    private Known[] recent = new Known[16];
    private int recentCount;

    // Whether the next speaker is one whom another one reports.
    private bool isBeside;

    // Where the names of this text stand among all.
    private int partFirst;
    private int partEnd;

    /// <summary>Begins the text whose mentions come next.</summary>
    public void Begin(TextWords text)
    {
        titled = null;
        part = text;
        TextPart place = text.Segmented.Part;
        mentions = null;
        titles = null;
        partFirst = 0;
        while (partFirst < names.Length && names[partFirst].In != place)
            partFirst++;
        partEnd = partFirst;
        while (partEnd < names.Length && names[partEnd].In == place)
            partEnd++;
    }

    /// <summary>Until it is disposed, speakers are not whom later pronouns mean, if <paramref name="isBeside"/>.</summary>
    public Aside Beside(bool isBeside)
    {
        this.isBeside = isBeside;
        return new Aside(this);
    }

    /// <summary>What a stretch that ends in a name names; null where it ends in none, or in capitals that are in no list ("OPINION").</summary>
    public NameKind? KindAtEnd(TextSpan span) =>
        NameEndingAt(span.End) is { } name && name.Span.Start >= span.Start
            && (name.Kind != NameKind.Organisation || lists.RoleIn(name.Entity) != SpeakerRole.Unknown) ? name.Kind : null;

    /// <summary>The speaker whose mention is tokens <c>[first, end)</c>; null where a pronoun can mean nobody.</summary>
    /// <param name="words">The text.</param>
    /// <param name="first">First token of the mention.</param>
    /// <param name="end">Token after the mention.</param>
    /// <param name="apposition">What stands between commas after it; empty where nothing does.</param>
    public Speaker? Resolve(TextWords words, int first, int end, TextSpan apposition)
    {
        Token[] tokens = words.Tokens;
        while (first < end - 1 && words.Is(first, WordClass.Comma | WordClass.Quote | WordClass.Stop))
            first++;
        if (end - first == 1 && (words.Is(first, WordClass.Pronoun | WordClass.Relative) || words.Is(first, WordSet.Owner))
            && !words.Is(first, WordClass.SpeakerNoun))
        {
            return DescribedBefore(words, first) ?? Pronoun(words, first);
        }

        if (IsOnlyGrammar(words, first, end) || (end - first == 1 && words.Is(first, WordSet.Article)))
            return null;
        int headEnd = first;
        while (headEnd < end && (!words.Is(headEnd, WordClass.Preposition) || IsInName(words, headEnd)))
            headEnd++;
        TextSpan phrase = TextSpan.FromBounds(tokens[first].Start, tokens[end - 1].End);
        Name? name = NameIn(words, phrase, first, end, headEnd);
        bool isPerson = name is { Kind: NameKind.Person } && headEnd == end;
        Name? person = apposition.IsEmpty || isPerson ? null : PersonIn(words.Text, apposition);
        if (name is not null && person is null)
        {
            if (JoinedTo(words, name, phrase.Start) is { } two)
                return two;
            string? before = Premodifier(words, first, name.Span.Start);
            string? said = before ?? (apposition.IsEmpty ? null : Clean(words, apposition));
            return Remember(words, name.Span, name.Entity, said, name.Kind, isPlural: false);
        }

        // "Spokesman of the command, Tahsin al-Khafaji, said": the name stands in the apposition, and what it is before it.
        if (person is not null)
            return Remember(words, person.Span, person.Entity, Clean(words, phrase), person.Kind, isPlural: false);
        return Description(words, first, end, headEnd, phrase);
    }

    /// <summary>The token of a phrase's head where that is a document ("a statement of the port"); −1 where it is none.</summary>
    public int DocumentIn(TextWords words, int first, int end)
    {
        int head = first;
        while (head + 1 < end && !words.Is(head + 1, WordClass.Preposition))
            head++;
        return lists.IsDocument(words.Word(head)) && !words.Is(head, WordClass.Capital) ? head : -1;
    }

    /// <summary>
    /// Whether a phrase names somebody who can speak before what belongs to it: a pronoun, a name at its head, a noun for a person, a body or a
    /// document; not "a blistering opening", and not "the country's sovereignty".
    /// </summary>
    public bool MaySpeak(TextWords words, int first, int end)
    {
        int headEnd = first;
        while (headEnd < end && (!words.Is(headEnd, WordClass.Preposition) || IsInName(words, headEnd)))
        {
            bool isOwner = headEnd + 1 < end && words.Is(headEnd + 1, WordClass.Possessive);
            bool isSpeaker = words.Is(headEnd, WordClass.SpeakerNoun | WordClass.Pronoun | WordClass.Relative);
            if ((isSpeaker || words.Tokens[headEnd].Kind == TokenKind.Number) && !isOwner)
                return true;
            headEnd++;
        }

        int head = Math.Max(first, headEnd - 1);
        if (headEnd < end && (words.Is(head, WordSet.QuantityNoun) || words.Is(head, WordSet.Fraction)))
            return MaySpeak(words, headEnd + 1, end);
        if (IsCapitalName(words, head) || lists.IsBody(words.Word(head)))
            return true;
        if (words.Is(first, WordClass.Determiner) && (end - first == 1 || lists.IsPersonNoun(words.Word(head))))
            return true;
        return NameIn(words, TextSpan.FromBounds(words.Tokens[first].Start, words.Tokens[end - 1].End), first, end, headEnd) is not null;
    }

    private bool IsCapitalName(TextWords words, int at) =>
        words.Is(at, WordClass.Capital) && ((words.LexemeAt(at).Endings & WordEnding.Ing) == 0 || IsInName(words, at));

    /// <summary>The same speaker, said again: a quotation that goes on.</summary>
    public void Again(Speaker speaker)
    {
        for (int i = recentCount - 1; i >= 0; i--)
        {
            if (recent[i].Entity == speaker.Entity)
            {
                Recall(recent[i]);
                return;
            }
        }

        Recall(new Known(speaker.Entity, IsPerson: true, IsPlural: false, speaker.Span.End));
    }

    /// <summary>Whether a token is part of a name.</summary>
    public bool IsInName(TextWords words, int token)
    {
        int start = words.Tokens[token].Start;
        int index = LastNameBefore(start) + 1;
        return index < partEnd && names[index].Span.Contains(start);
    }

    /// <summary>The name in which a mention's head ends.</summary>
    private Name? NameIn(TextWords words, TextSpan phrase, int first, int end, int headEnd)
    {
        Name? name = NameEndingAt(words.Tokens[Math.Max(first, headEnd - 1)].End);

        // "Secretary of State Antony Blinken" ends in the name; "villagers in Hulst" and "spokesman for Blinken" end in what belongs to them.
        if (name is null && headEnd < end && NameEndingAt(phrase.End) is { Kind: NameKind.Person or NameKind.Other } last
            && last.Span.Start > words.Tokens[headEnd].End + 5)
        {
            name = last;
        }

        return name is not null && name.Span.Start >= phrase.Start ? name : null;
    }

    /// <summary>"Lena Holm and Jonas Hale": two names that "and" joins, the first of them not before <paramref name="from"/>.</summary>
    private Speaker? JoinedTo(TextWords words, Name name, int from)
    {
        int index = LastNameBefore(name.Span.Start);
        if (index < partFirst || names[index].Span.Start < from)
            return null;
        Name other = names[index];
        int joint = words.Segmented.TokenAt(other.Span.End);
        int next = joint + 1;
        if (joint >= words.Tokens.Length || !words.IsSmall(joint, WordSet.And))
            return null;
        if (next < words.Tokens.Length && words.IsSmall(next, WordSet.The))
            next++;
        if (next >= words.Tokens.Length || words.Tokens[next].Start != name.Span.Start)
            return null;
        TextSpan both = TextSpan.FromBounds(other.Span.Start, name.Span.End);
        return Remember(words, both, $"{other.Entity} {words.LexemeAt(joint).Spelling} {name.Entity}", null, name.Kind, isPlural: true);
    }

    /// <summary>"Two officials, who asked for time": the description that a relative clause tells of.</summary>
    private Speaker? DescribedBefore(TextWords words, int relative)
    {
        Token token = words.Tokens[relative];
        if (!words.Is(relative, WordClass.Relative) || words.Segmented.SentenceAt(token.Start) is not { } sentence)
            return null;
        int last = relative - 1;
        if (last > sentence.FirstToken && words.Is(last, WordClass.Comma))
            last--;
        int start = last < sentence.FirstToken ? -1 : NounPhrases.Left(words, sentence.FirstToken, last);
        if (start < 0)
            return null;

        // "The opponents of Reve who have …": the clause tells of the opponents.
        int head = start;
        while (head < last && !words.Is(head + 1, WordClass.Preposition))
            head++;
        if (!words.Is(head, WordClass.SpeakerNoun) || words.Is(head, WordClass.Capital))
        {
            // "A setback for the prosecutors, who …": what cannot speak is passed over; "who" tells that somebody can.
            start = last;
            while (start > sentence.FirstToken && !words.Is(start - 1, WordClass.Preposition) && start > head)
                start--;
            if (!(words.Is(last, WordClass.SpeakerNoun) || words.Is(relative, WordSet.Who)) || words.Is(last, WordClass.Capital))
                return null;
        }

        return Resolve(words, start, last + 1, default) is not { } speaker ? null
            : speaker with { Span = token.Span, Text = words.LexemeAt(relative).Spelling };
    }

    /// <summary>However, In, Although: words of grammar that name nobody; "many" and "some" do.</summary>
    private static bool IsOnlyGrammar(TextWords words, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (!words.Is(i, WordClass.Preposition | WordClass.Conjunction | WordClass.Auxiliary | WordClass.Adverb)
                || words.Is(i, WordClass.Determiner | WordClass.Pronoun | WordClass.SpeakerNoun))
            {
                return false;
            }
        }

        return true;
    }

    private Speaker Description(TextWords words, int first, int end, int headEnd, TextSpan phrase)
    {
        int start = first;
        while (start < end - 1 && words.Is(start, WordClass.Determiner))
            start++;
        string entity = Clean(words, TextSpan.FromBounds(words.Tokens[start].Start, phrase.End));
        Lexeme head = words.LexemeAt(Math.Clamp(headEnd - 1, start, end - 1));

        // "the spokesman": the last speaker of whom the text said that word.
        bool isDefinite = first < start && end - start <= 2 && words.Is(first, WordSet.The);
        bool isHeadline = words.Segmented.BlockAt(phrase.Start)?.Kind == BlockKind.Headline;
        bool mayBeKnown = isDefinite || (isHeadline && end - start == 1);
        if (mayBeKnown && Antecedent(head.Spelling, isHeadline ? int.MaxValue : phrase.Start) is { } known)
        {
            Recall(known with { Position = phrase.End });
            return SpeakerOf(words, phrase, known.Entity);
        }

        lists.Nouns.TryGet(head, out SpeakerNoun noun);
        Told about = About(entity);
        if (!about.HasRole)
            about.Role = lists.RoleIn(entity) is var role && role != SpeakerRole.Unknown ? role : noun.Role;
        Recall(new Known(entity, lists.IsPersonNoun(head.Spelling), noun.IsPlural, phrase.End));
        return SpeakerOf(words, phrase, entity);
    }

    private Speaker Remember(TextWords words, TextSpan span, string entity, string? affiliation, NameKind kind, bool isPlural)
    {
        Told about = About(entity);
        if (affiliation is { Length: > 0 and < 160 })
            about.Affiliation ??= affiliation;
        if (about.Role == SpeakerRole.Unknown)
        {
            SpeakerRole role = about.Affiliation is { } known ? lists.RoleIn(known) : SpeakerRole.Unknown;
            about.Role = role != SpeakerRole.Unknown || kind == NameKind.Person ? role : RoleOfNamed(entity, kind);
        }

        Recall(new Known(entity, kind is NameKind.Person or NameKind.Other && !isPlural, isPlural, span.End));
        return SpeakerOf(words, span, entity);
    }

    private Speaker SpeakerOf(TextWords words, TextSpan span, string entity)
    {
        Told about = About(entity);

        // Of a body or country that was named and never spoke by its name, what that name tells.
        if (!about.HasRole)
        {
            firstMentions ??= FirstMentions();
            bool isBody = firstMentions.TryGetValue(entity, out Name? name) && name.Kind != NameKind.Person;
            about.Role = isBody ? RoleOfNamed(entity, name!.Kind) : SpeakerRole.Unknown;
        }

        return new Speaker(span, span.In(words.Text).ToString(), entity, about.Affiliation, about.Role);
    }

    /// <summary>The role of a body or country, by its name.</summary>
    private SpeakerRole RoleOfNamed(string entity, NameKind kind) =>
        lists.RoleIn(entity) is var role && role == SpeakerRole.Unknown && kind == NameKind.Place ? SpeakerRole.Official : role;

    private Dictionary<string, Name> FirstMentions()
    {
        Dictionary<string, Name> first = new(StringComparer.Ordinal);
        foreach (Name name in names)
            first.TryAdd(name.Entity, name);
        return first;
    }

    private Told About(string entity)
    {
        if (!told.TryGetValue(entity, out Told? about))
            told.Add(entity, about = new Told());
        return about;
    }

    /// <summary>What stands before the name in its phrase: "Army spokesman", "the Iraqi prime minister's military spokesperson".</summary>
    private string? Premodifier(TextWords words, int first, int nameStart)
    {
        int start = first;
        while (words.Tokens[start].Start < nameStart && words.Is(start, WordClass.Determiner))
            start++;
        if (words.Tokens[start].Start >= nameStart)
            return null;
        string before = Clean(words, TextSpan.FromBounds(words.Tokens[start].Start, nameStart));
        bool isPhrase = before.Length > 4 && !before.EndsWith('.') && before.Any(char.IsLetter);
        return isPhrase || lists.RoleIn(before) != SpeakerRole.Unknown ? before : null;
    }

    /// <summary>A stretch in one line, without an article before it and marks around it.</summary>
    private static string Clean(TextWords words, TextSpan span)
    {
        const string Edges = " ,;:–—-\u00A0\n\r\t";
        ReadOnlySpan<char> raw = span.In(words.Text).TrimStart(Edges);
        int token = words.Segmented.TokenAt(span.End - raw.Length);
        raw = raw.TrimEnd(Edges);
        if (token < words.Tokens.Length && words.Is(token, WordSet.Article) && words.Tokens[token].Length is var length
            && raw.Length > length && raw[length] == ' ')
        {
            raw = raw[(length + 1)..];
        }

        string cleaned = raw.ToString();
        return HasOnlySingleSpaces(raw) ? cleaned : string.Join(' ', cleaned.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
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

    /// <summary>While speakers are looked for whom another one reports.</summary>
    internal readonly ref struct Aside(SpeakerResolver resolver)
    {
        /// <summary>From now on speakers are whom pronouns may mean.</summary>
        public void Dispose() => resolver.isBeside = false;
    }

    /// <summary>What the text told of an entity.</summary>
    private sealed class Told
    {
        private SpeakerRole role;

        /// <summary>What it is or belongs to.</summary>
        public string? Affiliation { get; set; }

        /// <summary>Whether its role was looked for.</summary>
        public bool HasRole { get; private set; }

        /// <summary>Its role; unknown before it was looked for.</summary>
        public SpeakerRole Role
        {
            get => role;
            set => (role, HasRole) = (value, true);
        }
    }
}
