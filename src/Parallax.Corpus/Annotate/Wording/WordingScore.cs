using System.Numerics;

namespace Parallax.Parts;

/// <summary>The wording of sentences and lines. Lists and weights are read when it is asked for.</summary>
public static class WordingScore
{
    /// <summary>Whose judgement the score is.</summary>
    public const string Raters = "fitted to 1,800 sentences of BABE (Spinde et al. 2021), US news and opinion, half of which trained raters judged "
        + "biased; such raters judge opinions, and agree moderately (Krippendorff’s α about .40)";

    /// <summary>The score and the words of each analysed sentence of an article, in reading order (title first).</summary>
    /// <param name="article">The article. Names are guarded.</param>
    public static IReadOnlyList<SentenceWording> Of(AnnotatedArticle article)
    {
        ArgumentNullException.ThrowIfNull(article);
        WordingModel model = WordingModel.English;
        WordingSentence room = model.NewSentence();
        List<SentenceWording> found = [];
        foreach (TextWords words in article.Texts)
        {
            NameGuard guard = new(words, article.Names);
            for (int s = 0; s < words.Segmented.Sentences.Length; s++)
                found.Add(Of(model, room, words, guard, s));
        }

        return found;
    }

    /// <summary>
    /// A header, then one row for each line, empty lines too, with tabs between: score, the words that raters would mark (| between them), words,
    /// words in marks, the sums of VADER's ratings, and how many words each class has.
    /// </summary>
    /// <param name="lines">Text in UTF-8, or in the encoding that its byte-order mark names.</param>
    /// <param name="output">Where the rows go, in UTF-8.</param>
    public static void ScoreLines(Stream lines, Stream output) => new WordingLines(WordingModel.English).Score(lines, output);

    private static SentenceWording Of(WordingModel model, WordingSentence room, TextWords words, NameGuard guard, int number)
    {
        Sentence sentence = words.Segmented.Sentences[number];
        room.Read(words, sentence.FirstToken, sentence.EndToken);
        float score = model.Score(room);
        List<LoadedWord> loaded = [];
        foreach (ref readonly WordingWord word in room.Words)
        {
            bool isMarked = model.IsLoaded(word, score);
            if (word.Begun != 0 && !guard.IsName(number, word.Phrase.First, word.Phrase.End))
                loaded.Add(new LoadedWord(Over(words, word.Phrase), ClassesOf(word.Begun), false));
            if ((isMarked || word.Alone != 0) && !guard.IsName(number, word.Token, word.Token + 1))
                loaded.Add(new LoadedWord(words.Tokens[word.Token].Span, ClassesOf(word.Alone), isMarked));
        }

        return new SentenceWording(words.Segmented.Part, sentence.Span, WordingModel.Share(score), loaded);
    }

    private static TextSpan Over(TextWords words, PhraseRange range) =>
        TextSpan.FromBounds(words.Tokens[range.First].Start, words.Tokens[range.End - 1].End);

    private static WordingClass[] ClassesOf(uint bits)
    {
        if (bits == 0)
            return [];
        WordingClass[] classes = new WordingClass[BitOperations.PopCount(bits)];
        for (int i = 0; bits != 0; bits &= bits - 1)
            classes[i++] = (WordingClass)BitOperations.TrailingZeroCount(bits);
        return classes;
    }
}
