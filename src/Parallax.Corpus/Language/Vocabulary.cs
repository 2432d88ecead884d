namespace Parallax;

/// <summary>
/// Says of every token what the word lists know of it: one look-up for all lists, so that who needs more of one list asks that list only where it has the
/// word.
/// </summary>
internal sealed class Vocabulary
{
    // Shorter words (of, the, US) have a capital or none in either style.
    private const int ShortestTelling = 4;

    private readonly WordTable<WordClass> words;
    private readonly WordTable<bool> notAdverbs;

    // What a list says of a word whatever its letters' case tells of its grammar.
    private const WordClass Listed = WordClass.GivenName | WordClass.Place | WordClass.Body | WordClass.Title | WordClass.Act;

    public Vocabulary(WordLists lists, ReportingCues cues, NameLists names, ForceWords force)
    {
        Dictionary<string, WordClass> classes = new(StringComparer.OrdinalIgnoreCase);
        foreach (string[] row in lists.Rows("function-words.tsv"))
        {
            foreach (string name in row[1].Split('|'))
                Add(classes, row[0], Enum.Parse<WordClass>(name, ignoreCase: true));
        }

        SpeakerNouns = new(lists.Rows("speaker-nouns.tsv").Where(row => !row[0].Contains(' '))
            .Select(row => KeyValuePair.Create(row[0], (Enum.Parse<SpeakerRole>(row[1], ignoreCase: true), row.Length > 2 && row[2] == "p"))));
        foreach (string[] row in lists.Rows("speaker-nouns.tsv"))
        {
            if (!row[0].Contains(' '))
                Add(classes, row[0], WordClass.SpeakerNoun);
        }

        foreach ((IEnumerable<string> list, WordClass added) in new[]
        {
            (cues.Forms, WordClass.Cue), (names.GivenNames.Words, WordClass.GivenName), (names.Places.FirstWords, WordClass.Place),
            (names.Organisations.FirstWords, WordClass.Body), (names.Titles.FirstWords, WordClass.Title), (force.Acts.Words, WordClass.Act),
        })
        {
            foreach (string word in list)
                Add(classes, word, added);
        }

        words = new(classes);
        notAdverbs = lists.Set("not-adverbs.txt");
    }

    /// <summary>Nouns for speakers, with the role they tell and whether they are plural.</summary>
    public WordTable<(SpeakerRole Role, bool IsPlural)> SpeakerNouns { get; }

    /// <summary>The classes of every token of a text.</summary>
    public WordClass[] Classify(SegmentedText segmented)
    {
        string text = segmented.Text;
        Token[] tokens = segmented.Tokens;
        WordClass[] classes = new WordClass[tokens.Length];
        for (int i = 0; i < tokens.Length; i++)
        {
            classes[i] = Classify(text, tokens[i]);

            // US, WHO, IT among words in small letters are names, not the pronouns that their letters spell.
            if ((classes[i] & WordClass.Grammar) != 0 && IsAllCapitals(text, tokens[i]) && !HasCapitalNeighbour(text, tokens, i))
                classes[i] = (classes[i] & Listed) | WordClass.Word | WordClass.Capital;
        }

        foreach (Sentence sentence in segmented.Sentences)
            Mark(segmented, classes, sentence);
        return classes;
    }

    /// <summary>Marks the sentence's first word, and all of them where it is in title case.</summary>
    private static void Mark(SegmentedText segmented, WordClass[] classes, Sentence sentence)
    {
        int first = sentence.FirstToken;
        while (first < sentence.EndToken && (classes[first] & WordClass.Word) == 0)
            first++;
        if (first < sentence.EndToken)
            classes[first] |= WordClass.First;
        if (!IsTitleCase(segmented, classes, sentence))
            return;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            classes[i] |= WordClass.TitleCase;
    }

    /// <summary>Whether a sentence capitalises most of its words.</summary>
    private static bool IsTitleCase(SegmentedText segmented, WordClass[] classes, Sentence sentence)
    {
        bool isHeading = segmented.Blocks[sentence.Block].Kind is BlockKind.Headline or BlockKind.Heading or BlockKind.Standfirst;

        // A heading that no block marks as one has no full stop; a short sentence full of names has.
        if (!isHeading && segmented.Text[sentence.Span.End - 1] == '.')
            return false;
        int capital = 0, small = 0;
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (segmented.Tokens[i].Kind != TokenKind.Word || segmented.Tokens[i].Length < ShortestTelling)
                continue;
            if ((classes[i] & WordClass.Capital) != 0)
                capital++;
            else
                small++;
        }

        return capital + small >= 3 && capital >= (isHeading ? 2 : 5) * small && (isHeading || capital >= 5);
    }

    private static bool IsAllCapitals(string text, in Token token)
    {
        foreach (char c in token.Span.In(text))
        {
            if (!char.IsUpper(c))
                return false;
        }

        return token.Length > 1;
    }

    private static bool HasCapitalNeighbour(string text, Token[] tokens, int at) =>
        (at > 0 && tokens[at - 1].Kind == TokenKind.Word && IsAllCapitals(text, tokens[at - 1]))
        || (at + 1 < tokens.Length && tokens[at + 1].Kind == TokenKind.Word && IsAllCapitals(text, tokens[at + 1]));

    private WordClass Classify(string text, in Token token)
    {
        char first = text[token.Start];
        switch (token.Kind)
        {
            case TokenKind.QuotationMark:
                return WordClass.Quote;
            case TokenKind.Possessive:
                return WordClass.Possessive;
            case TokenKind.Punctuation:
                return first == ',' ? WordClass.Comma : WordClass.Stop;
            case TokenKind.Symbol:
                return first == '@' ? WordClass.Word | WordClass.Capital : WordClass.Stop;
            case TokenKind.Number:
                return WordClass.Word;
        }

        words.TryGet(text, token, out WordClass classes);
        classes |= WordClass.Word;
        if (char.IsUpper(first) || IsParticleName(text, token))
            classes |= WordClass.Capital;
        else if (token.Length > 4 && text[token.End - 1] == 'y' && text[token.End - 2] == 'l' && (classes & (WordClass.SpeakerNoun | WordClass.Cue)) == 0 && !notAdverbs.Contains(text, token))
            classes |= WordClass.Adverb;
        return classes;
    }

    /// <summary>al-Saadi, el-Sisi, d'Estaing: a particle in lower case joined to a capital.</summary>
    private static bool IsParticleName(string text, in Token token)
    {
        int last = Math.Min(token.Length - 1, 4);
        for (int joint = 1; joint < last; joint++)
        {
            if (text[token.Start + joint] is '-' or '\'' or '\u2019')
                return char.IsUpper(text[token.Start + joint + 1]);
        }

        return false;
    }

    private static void Add(Dictionary<string, WordClass> classes, string word, WordClass added) =>
        classes[word] = classes.GetValueOrDefault(word) | added;
}
