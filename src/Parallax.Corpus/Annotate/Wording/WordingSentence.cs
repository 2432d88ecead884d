using System.Numerics;

namespace Parallax;

/// <summary>The words of one sentence with their classes, and what the score asks of them. Its room is used again and again.</summary>
internal sealed class WordingSentence(WordingLists lists, WordingForms forms)
{
    private WordingWord[] words = new WordingWord[64];
    private TextWords text = null!;
    private int firstToken;
    private int endToken;

    /// <summary>Its words, numbers left out.</summary>
    public Span<WordingWord> Words => words.AsSpan(0, Count);

    public int Count { get; private set; }

    /// <summary>Reads the tokens of a sentence.</summary>
    /// <param name="of">The text.</param>
    /// <param name="first">The first token.</param>
    /// <param name="end">The first that is not read.</param>
    public void Read(TextWords of, int first, int end)
    {
        (text, firstToken, endToken, Count) = (of, first, end, 0);
        bool isMarked = false;
        PhraseRange phrase = default;
        uint phraseClasses = 0;
        for (int i = first; i < end; i++)
        {
            Lexeme lexeme = text.Lexemes[i];
            if (lexeme.Kind == TokenKind.QuotationMark)
                isMarked = text.Char(i) switch { '\u201C' or '\u2018' => true, '\u201D' or '\u2019' => false, _ => !isMarked };
            int length = lists.Phrases.Match(text.Text, text.Tokens, i, end, out uint bits);
            if (length > 0 && i + length > phrase.End)
                (phrase, phraseClasses) = (new PhraseRange(i, i + length), bits);
            if (lexeme.Kind != TokenKind.Word)
                continue;
            if (Count == words.Length)
                Array.Resize(ref words, Count * 2);
            WordingForm form = forms.Of(lexeme);
            bool isName = form.IsCapital && Count > 0 && (text.Classes[i] & WordClass.TitleCase) == 0
                && text.Lexemes[i - 1].Kind is TokenKind.Word or TokenKind.Number or TokenKind.Possessive;
            uint own = form.Entry is null ? 0 : ClassesOf(form.Entry, lexeme, i);
            words[Count++] = new WordingWord(i, lexeme, form, own, i < phrase.End ? phraseClasses : 0, phrase, isMarked, isName);
        }
    }

    /// <summary>The features of a word where it stands.</summary>
    public void Collect(int word, List<WordingFeature> into)
    {
        ref WordingWord here = ref words[word];
        WordingForms.AddBits(WordingFeatureKind.Class, here.Own, 1, into);
        WordingForms.AddBits(WordingFeatureKind.PhraseClass, here.InPhrase, 1, into);
        into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.Before, word > 0 ? words[word - 1].Lexeme.Hash : 0), .5f));
        into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.After, word + 1 < Count ? words[word + 1].Lexeme.Hash : 0), .5f));
        if (word > 0)
            WordingForms.AddBits(WordingFeatureKind.ClassBefore, words[word - 1].Classes, .5f, into);
        if (word + 1 < Count)
            WordingForms.AddBits(WordingFeatureKind.ClassAfter, words[word + 1].Classes, .5f, into);
        Add(0, BitOperations.PopCount(here.Classes));
        Add(1, here.IsName ? 1 : 0);
        Add(2, word == 0 ? 1 : 0);
        Add(3, here.IsMarked ? 1 : 0);
        Add(4, here.IsName && here.Classes != 0 ? 1 : 0);
        Add(5, word > 0 && words[word - 1].Classes != 0 ? 1 : 0);

        void Add(uint number, float value)
        {
            if (value != 0)
                into.Add(new(WordingFeature.KeyOf(WordingFeatureKind.OfPlace, number), value));
        }
    }

    /// <summary>The features of the sentence; <see cref="WordingWord.LogOdds"/> of its words is set before.</summary>
    public void Collect(List<WordingFeature> into)
    {
        CollectWords(into);
        new WordingSentenceFigures(text, firstToken, endToken, Words).Collect(into);
    }

    // Single words and pairs, each as heavy as it is rare, together of length 1: so a long sentence does not weigh more.
    private void CollectWords(List<WordingFeature> into)
    {
        int from = into.Count;
        float squares = 0;
        for (int i = 0; i < Count; i++)
        {
            Add(WordingFeatureKind.Word, words[i].Lexeme.Hash, words[i].Form.Rarity);
            if (i > 0)
                Add(WordingFeatureKind.Pair, (words[i - 1].Lexeme.Hash * 31) + words[i].Lexeme.Hash, words[i - 1].Form.Rarity + words[i].Form.Rarity);
        }

        float scale = squares > 0 ? 1 / MathF.Sqrt(squares) : 0;
        for (int i = from; i < into.Count; i++)
            into[i] = into[i] with { Value = into[i].Value * scale };

        void Add(WordingFeatureKind kind, uint of, float value)
        {
            into.Add(new(WordingFeature.KeyOf(kind, of), value));
            squares += value * value;
        }
    }

    // What a form is after a determiner, a preposition or a possessive is a noun; after a pronoun, an auxiliary or "to" a verb; participles may be
    // either, and elsewhere it may be all that the list says.
    private uint ClassesOf(WordingEntry entry, Lexeme lexeme, int token)
    {
        if (token == firstToken || entry.Verb == entry.Noun || (lexeme.Endings & WordEnding.Ing) != 0 || lexeme.LooksPast)
            return entry.Any;
        WordClass before = text.Classes[token - 1];
        bool isVerb = text.Is(token - 1, WordSet.To) || (before & WordClass.Auxiliary) != 0
            || (before & (WordClass.Pronoun | WordClass.Determiner | WordClass.Preposition)) == WordClass.Pronoun;
        if (isVerb)
            return entry.Verb != 0 ? entry.Verb | entry.Other : entry.Any & ~entry.Noun;
        bool isNoun = (before & (WordClass.Determiner | WordClass.Possessive | WordClass.Preposition)) != 0
            && (before & (WordClass.Relative | WordClass.Conjunction)) == 0;
        return isNoun ? entry.Noun | entry.Other : entry.Any;
    }
}

/// <summary>A word of a sentence with what the lists say of it there.</summary>
internal record struct WordingWord(
    int Token, Lexeme Lexeme, WordingForm Form, uint Own, uint InPhrase, PhraseRange Phrase, bool IsMarked, bool IsName)
{
    /// <summary>Its classes, by itself and in a phrase.</summary>
    public readonly uint Classes => Own | InPhrase;

    /// <summary>The classes of a phrase that begins here; a phrase is counted once.</summary>
    public readonly uint Begun => InPhrase != 0 && Token == Phrase.First ? InPhrase : 0;

    /// <summary>The classes that it has beside those of its phrase.</summary>
    public readonly uint Alone => Own & ~InPhrase;

    /// <summary>Log-odds that raters would mark it, whatever its sentence.</summary>
    public float LogOdds { get; set; }
}

/// <summary>The tokens of a phrase.</summary>
/// <param name="First">The first.</param>
/// <param name="End">The first after them.</param>
internal readonly record struct PhraseRange(int First, int End);
