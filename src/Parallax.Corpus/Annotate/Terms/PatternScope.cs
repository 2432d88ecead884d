using System.Buffers;

namespace Parallax;

/// <summary>
/// The sentence that patterns are looked for in, and what was found out about its words: each token is looked up once in a text, and only where
/// somebody asks.
/// </summary>
internal sealed class PatternScope : IDisposable
{
    private readonly SegmentedText text;
    private readonly PatternVocabulary vocabulary;
    private readonly int[]?[] looked;
    private readonly int[] sentenceOfSet;
    private int setsReadIn;

    /// <summary>A scope over one text.</summary>
    /// <param name="text">The text.</param>
    /// <param name="vocabulary">The words of all patterns.</param>
    public PatternScope(SegmentedText text, PatternVocabulary vocabulary)
    {
        this.text = text;
        this.vocabulary = vocabulary;
        Tokens = text.Tokens;
        looked = ArrayPool<int[]?>.Shared.Rent(Math.Max(1, Tokens.Length));
        sentenceOfSet = new int[vocabulary.SetCount];
    }

    /// <summary>The tokens of the whole text.</summary>
    public Token[] Tokens { get; }

    /// <summary>Number of the sentence, from 1.</summary>
    public int Number { get; private set; }

    /// <summary>First token of the sentence.</summary>
    public int First { get; private set; }

    /// <summary>Index after its last token.</summary>
    public int End { get; private set; }

    /// <summary>Goes on to the next sentence; false after the last.</summary>
    public bool Next()
    {
        if (Number == text.Sentences.Count)
            return false;
        Sentence sentence = text.Sentences[Number++];
        (First, End) = (sentence.FirstToken, sentence.EndToken);
        return true;
    }

    /// <summary>The letters of a token.</summary>
    public ReadOnlySpan<char> WordAt(int token) => Tokens[token].Span.In(text.Text);

    /// <summary>Which pattern words a token is; empty outside the sentence. Few tokens are ever asked about.</summary>
    public int[] WordsAt(int token) => token < First || token >= End ? [] : looked[token] ??= vocabulary.Look(text.Text, Tokens[token]);

    /// <summary>Whether a pattern may begin with a token: never false where one does, and true for few others.</summary>
    public bool MayBegin(int token) => vocabulary.MayBegin(text.Text, Tokens[token]);

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
                if (!vocabulary.MayBeNeighbour(text.Text, Tokens[token]))
                    continue;
                foreach (int word in WordsAt(token))
                    Collect(vocabulary.PhrasesFrom(word), token);
            }
        }

        return sentenceOfSet[set] == Number;
    }

    /// <summary>Gives back what was lent.</summary>
    public void Dispose() => ArrayPool<int[]?>.Shared.Return(looked, clearArray: true);

    private void Collect(NeighbourPhrase[] phrases, int token)
    {
        foreach (NeighbourPhrase phrase in phrases)
        {
            if (sentenceOfSet[phrase.Set] != Number && IsAt(phrase.Words, token))
                sentenceOfSet[phrase.Set] = Number;
        }
    }
}
