namespace Parallax;

/// <summary>
/// The word forms of a language with all that its lists say of them. A form is looked up in the lists once; where it stands again, in this article or
/// another, it is one hash and one compare away. May be used by many threads.
/// </summary>
internal sealed class Vocabulary
{
    // Forms that are kept: many more than a large corpus of news has, and a bound for texts that are no language.
    private const int MostForms = 1 << 17;
    private const int LongestKept = 40;

    // Shorter words (only, need) have the letters of an ending by chance.
    private const int ShortestEnding = 5;

    private const int FewestSlots = 1 << 13;

    // What a list says of a word whatever its letters' case tells of its grammar.
    private const WordClass Listed = WordClass.GivenName | WordClass.Place | WordClass.Body | WordClass.Title | WordClass.Act;

    private readonly WordTable<ListedWord> listed;
    private readonly WordTable<Helper> helpers = new();
    private readonly WordEndings endings;
    private readonly Lock adding = new();
    private volatile Lexeme?[] slots = new Lexeme?[FewestSlots];
    private int count;

    public Vocabulary(WordLists lists, ReportingCues cues, NameLists names, ForceWords force, QuantityLists quantities)
    {
        ListedWords words = new();
        foreach (string[] row in lists.Rows("function-words.tsv"))
        {
            foreach (string name in row[1].Split('|'))
                words.Add(row[0], WordLists.Named<WordClass>(name));
        }

        foreach (string[] row in lists.Rows("speaker-nouns.tsv"))
        {
            if (row[0].Contains(' '))
                continue;
            SpeakerNouns.Add(row[0], new SpeakerNoun(WordLists.Named<SpeakerRole>(row[1]), row.Length > 2 && row[2] == "p"));
            words.Add(row[0], WordClass.SpeakerNoun);
        }

        words.Add(cues.Forms, WordClass.Cue);
        words.Add(names.GivenNames.Words, WordClass.GivenName);
        words.Add(names.Places.FirstWords, WordClass.Place);
        words.Add(names.Organisations.FirstWords, WordClass.Body);
        words.Add(names.Titles.FirstWords, WordClass.Title);
        words.Add(force.Acts.Words, WordClass.Act);
        words.Add(force.Instruments.Words, WordSet.Weapon);
        words.Add(force.Carriers.Words, WordSet.Carrier);
        words.Add(quantities.Numbers.Words, WordSet.NumberWord);
        words.Add(quantities.Units.Words, WordSet.UnitWord);
        words.Add(quantities.Nouns.Words, WordSet.CountedNoun);
        words.Add(quantities.Relations.Words, WordSet.RelationWord);
        words.Add(quantities.Labels, WordSet.NumberLabel);
        words.Add(quantities.Currencies.Words, WordSet.CurrencySymbol);
        words.Add(quantities.Before.FirstWords, WordSet.Bound);
        words.Add(quantities.After.FirstWords, WordSet.Bound);
        words.Add(quantities.IrregularPlurals, WordSet.IrregularPlural);
        WordSets.Read(lists, words);
        foreach (string[] row in lists.Rows("auxiliaries.tsv"))
        {
            foreach (string form in row[1].Split(' '))
                helpers.Add(form, WordLists.Named<Helper>(row[0]));
        }

        endings = new WordEndings(lists);
        listed = words.Table();
    }

    /// <summary>Nouns for speakers, with the role they tell and whether they are plural.</summary>
    public WordTable<SpeakerNoun> SpeakerNouns { get; } = new();

    /// <summary>What is known of every word of a text.</summary>
    /// <param name="segmented">The text.</param>
    /// <param name="language">The language whose vocabulary this is.</param>
    public TextWords Read(SegmentedText segmented, Language language)
    {
        string text = segmented.Text;
        Token[] tokens = segmented.Tokens;
        Lexeme[] lexemes = new Lexeme[tokens.Length];
        WordClass[] classes = new WordClass[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            Lexeme lexeme = Of(text, tokens[i]);
            lexemes[i] = lexeme;
            classes[i] = lexeme.Classes;
        }

        // US, WHO, IT among words in small letters are names, not the pronouns that their letters spell.
        for (int i = 0; i < tokens.Length; i++)
        {
            bool isAlone = lexemes[i].IsAllCapitals && !(i > 0 && lexemes[i - 1].IsAllCapitals)
                && !(i + 1 < lexemes.Length && lexemes[i + 1].IsAllCapitals);
            if (isAlone && (classes[i] & WordClass.Grammar) != 0)
                classes[i] = (classes[i] & Listed) | WordClass.Word | WordClass.Capital;
        }

        TitleCase.Mark(segmented, classes);
        return new TextWords(segmented, language, lexemes, classes);
    }

    public bool Holds(WordSet set, ReadOnlySpan<char> word) => listed.TryGet(word, out ListedWord? row) && row.Sets.Holds((int)set);

    /// <summary>What is known of the form of a token.</summary>
    public Lexeme Of(string text, in Token token) => Of(text.AsSpan(token.Start, token.Length), token.Hash, token.Kind);

    /// <summary>What is known of a form.</summary>
    /// <param name="spelling">The form as it is spelled.</param>
    /// <param name="hash">Hash of its folded form.</param>
    /// <param name="kind">What a token of it is.</param>
    public Lexeme Of(ReadOnlySpan<char> spelling, uint hash, TokenKind kind)
    {
        Lexeme?[] all = slots;
        uint mask = (uint)all.Length - 1;
        uint at = Slot(hash) & mask;
        while (all[at] is { } known)
        {
            if (known.Hash == hash && known.Kind == kind && spelling.SequenceEqual(known.Spelling))
                return known;
            at = (at + 1) & mask;
        }

        return kind is TokenKind.Number or TokenKind.Symbol || spelling.Length > LongestKept || count >= MostForms
            ? Made(spelling, hash, kind, -1) : Kept(spelling, hash, kind);
    }

    private static uint Slot(uint hash) => hash * 2654435769u >> 7;

    // Readers walk an array that only ever gains entries, so that they need no lock; a larger one takes its place when it is whole.
    private Lexeme Kept(ReadOnlySpan<char> spelling, uint hash, TokenKind kind)
    {
        lock (adding)
        {
            Lexeme?[] all = slots;
            uint at = FreeOrSame(all, spelling, hash, kind);
            if (all[at] is { } known)
                return known;
            Lexeme made = Made(spelling, hash, kind, count);
            if (2 * (count + 1) > all.Length)
            {
                all = Larger(all);
                at = FreeOrSame(all, spelling, hash, kind);
            }

            Volatile.Write(ref all[at], made);
            count++;
            slots = all;
            return made;
        }
    }

    private static uint FreeOrSame(Lexeme?[] all, ReadOnlySpan<char> spelling, uint hash, TokenKind kind)
    {
        uint mask = (uint)all.Length - 1;
        uint at = Slot(hash) & mask;
        while (all[at] is { } other && !(other.Hash == hash && other.Kind == kind && spelling.SequenceEqual(other.Spelling)))
            at = (at + 1) & mask;
        return at;
    }

    private static Lexeme?[] Larger(Lexeme?[] all)
    {
        Lexeme?[] larger = new Lexeme?[all.Length * 2];
        uint mask = (uint)larger.Length - 1;
        foreach (Lexeme? lexeme in all)
        {
            if (lexeme is null)
                continue;
            uint at = Slot(lexeme.Hash) & mask;
            while (larger[at] is not null)
                at = (at + 1) & mask;
            larger[at] = lexeme;
        }

        return larger;
    }

    private Lexeme Made(ReadOnlySpan<char> spelling, uint hash, TokenKind kind, int number)
    {
        _ = listed.TryGet(spelling, hash, out ListedWord? row);
        _ = helpers.TryGet(spelling, hash, out Helper helper);
        Lexeme.SetBits sets = row is null ? default : row.Sets;
        WordEnding ending = kind == TokenKind.Word ? endings.Of(WordHash.Fold(spelling)) : WordEnding.None;
        bool endsPast = (ending & WordEnding.Past) != 0 && spelling.Length >= ShortestEnding && char.IsLower(spelling[0])
            && !spelling.Contains('-') && !sets.Holds((int)WordSet.NotPast);
        bool endsAdverb = (ending & WordEnding.Adverb) != 0 && spelling.Length >= ShortestEnding && !sets.Holds((int)WordSet.NotAdverb);
        return new Lexeme(spelling.ToString(), hash, kind, number, sets)
        {
            Classes = ClassesOf(spelling, kind, row?.Classes ?? WordClass.None, endsAdverb),
            Endings = ending,
            Helper = helper,
            IsAllCapitals = kind == TokenKind.Word && WordForm.IsAllCapitals(spelling),
            LooksPast = endsPast || sets.Holds((int)WordSet.IrregularPast),
        };
    }

    private static WordClass ClassesOf(ReadOnlySpan<char> spelling, TokenKind kind, WordClass listed, bool endsAdverb)
    {
        switch (kind)
        {
            case TokenKind.QuotationMark:
                return WordClass.Quote;
            case TokenKind.Possessive:
                return WordClass.Possessive;
            case TokenKind.Punctuation:
                return spelling[0] == ',' ? WordClass.Comma : WordClass.Stop;
            case TokenKind.Symbol:
                return spelling[0] == '@' ? WordClass.Word | WordClass.Capital : WordClass.Stop;
            case TokenKind.Number:
                return WordClass.Word;
        }

        WordClass classes = listed | WordClass.Word;
        if (char.IsUpper(spelling[0]) || WordForm.IsParticleName(spelling))
            return classes | WordClass.Capital;
        bool isListed = (classes & (WordClass.SpeakerNoun | WordClass.Cue)) != 0;
        return !isListed && endsAdverb ? classes | WordClass.Adverb : classes;
    }
}

/// <summary>What the list of nouns for speakers says of one.</summary>
/// <param name="Role">The role that it tells.</param>
/// <param name="IsPlural">Whether it is a plural.</param>
internal readonly record struct SpeakerNoun(SpeakerRole Role, bool IsPlural);
