namespace Parallax;

/// <summary>The sentence that patterns are looked for in, and which pattern words its tokens are.</summary>
/// <param name="text">The text.</param>
/// <param name="vocabulary">The words of all patterns.</param>
internal sealed class PatternScope(TextWords text, PatternVocabulary vocabulary)
{
    private readonly LexemeRows<PatternRow> rows = vocabulary.RowsOf(text.Language);
    private readonly int[] sentenceOfSet = new int[vocabulary.SetCount];
    private int setsReadIn;

    public Token[] Tokens => text.Tokens;

    /// <summary>Number of the sentence, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>First token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>Index after its last token.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next sentence; false after the last.</summary>
    public bool Next()
    {
        if (Number == text.Segmented.Sentences.Length)
            return false;
        Sentence sentence = text.Segmented.Sentences[Number++];
        (First, End) = (sentence.FirstToken, sentence.EndToken);
        return true;
    }

    public ReadOnlySpan<char> WordAt(int token) => text.Word(token);

    /// <summary>Which pattern words a token is; empty outside the sentence.</summary>
    public int[] WordsAt(int token) => token < First || token >= End ? [] : rows[text.Lexemes[token]].Words;

    public bool MayBegin(int token) => rows[text.Lexemes[token]].MayBegin;

    /// <summary>Whether a phrase stands at a token, word by word.</summary>
    public bool IsAt(int[] phrase, int token)
    {
        for (int i = 0; i < phrase.Length; i++)
        {
            if (Array.IndexOf(WordsAt(token + i), phrase[i]) < 0)
                return false;
        }

        return true;
    }

    /// <summary>Whether the sentence has a phrase of a set of those that may stand anywhere.</summary>
    public bool HasOf(int set)
    {
        // All in one pass, as a sentence that is asked about one set is asked about more.
        if (setsReadIn < Number)
        {
            setsReadIn = Number;
            for (int token = First; token < End; token++)
            {
                PatternRow row = rows[text.Lexemes[token]];
                if (row.IsNeighbour)
                    Collect(row.Words, token);
            }
        }

        return sentenceOfSet[set] == Number;
    }

    private void Collect(int[] words, int token)
    {
        foreach (int word in words)
        {
            foreach (NeighbourPhrase phrase in vocabulary.PhrasesFrom(word))
            {
                if (sentenceOfSet[phrase.Set] != Number && IsAt(phrase.Words, token))
                    sentenceOfSet[phrase.Set] = Number;
            }
        }
    }
}
