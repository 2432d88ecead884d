namespace Parallax;

/// <summary>
/// VADER's rating of the emotional wording of a sentence (Hutto, C.J. and Gilbert, E.E. 2014, ICWSM-14), with the rules of its reference
/// implementation in Python, version 3.3.2, save that emoji are not rated: they do not occur in news and are no part of the paper.
/// Its time is linear in the text (with "but", up to a logarithm); instances may be used by many threads.
/// </summary>
public sealed class Vader
{
    private static readonly Lazy<Vader> Embedded = new(static () =>
    {
        using Stream stream = typeof(Vader).Assembly.GetManifestResourceStream("lexicons/vader.tsv")
            ?? throw new InvalidOperationException("The assembly lacks lexicons/vader.tsv.");
        using StreamReader reader = new(stream);
        return new Vader(reader);
    });

    private readonly VaderWords words;

    /// <summary>VADER's rules over ratings of one's own.</summary>
    /// <param name="ratings">Token, tab, mean rating (−4 to +4) on each line; lines that start with "# " are comments.</param>
    /// <exception cref="InvalidDataException">A line has no rating; the message names it.</exception>
    public Vader(TextReader ratings) => words = new VaderWords(ratings);

    /// <summary>VADER with its published ratings.</summary>
    public static Vader Default => Embedded.Value;

    /// <summary>The scores of one sentence; all 0 where it has no token.</summary>
    /// <param name="sentence">Any text; longer ones than a sentence saturate towards ±1.</param>
    public ToneScore Score(ReadOnlySpan<char> sentence) => Score(sentence, 0, [], 0, 0, out _);

    /// <summary>The scores of one sentence of an article.</summary>
    public ToneScore Score(SegmentedText text, Sentence sentence) => Score(sentence.Span.In(text.Text));

    /// <summary>The scores of one sentence with what stands in <paramref name="masked"/> taken as words that VADER does not know.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="masked">Spans of the text, such as its names, in any order; a token that shares a character with one is masked.</param>
    public ToneScore Score(SegmentedText text, Sentence sentence, IReadOnlyList<TextSpan> masked)
    {
        TextSpan[] masks = [.. masked.Where(span => span.Overlaps(sentence.Span))];
        Score(sentence.Span.In(text.Text), sentence.Span.Start, masks, 0, masks.Length, out ToneScore namesMasked);
        return namesMasked;
    }

    /// <summary>Scores each line: one row for each, empty lines too: negative, neutral, positive, compound, with tabs between.</summary>
    /// <param name="lines">Text in UTF-8, or in the encoding that its byte-order mark names.</param>
    /// <param name="output">Where the rows go, in UTF-8.</param>
    public void ScoreLines(Stream lines, Stream output) => ToneLines.Score(this, lines, output);

    /// <summary>The rating of one word, −4 to +4; 0 where it has none.</summary>
    public double RatingOf(ReadOnlySpan<char> word)
    {
        if (word.IsEmpty)
            return 0;
        ref readonly VaderEntry entry = ref words[words.Find(word, VaderHash.OfLowered(word))];
        return (entry.Roles & VaderRole.Rated) != 0 ? entry.Value : 0;
    }

    /// <summary>Both scores of a text that is split once.</summary>
    /// <param name="text">The sentence.</param>
    /// <param name="offset">Where it starts in the text that <paramref name="masks"/> count in.</param>
    /// <param name="masks">Spans, of which those from <paramref name="first"/> up to <paramref name="end"/> are masked for the second score.</param>
    /// <param name="first">The first of them.</param>
    /// <param name="end">The first after them.</param>
    /// <param name="namesMasked">The second score; the first one where no masked token means anything to VADER.</param>
    internal ToneScore Score(ReadOnlySpan<char> text, int offset, TextSpan[] masks, int first, int end, out ToneScore namesMasked)
    {
        VaderSentence sentence = VaderSentence.Current;
        sentence.Split(text, words);
        if (!sentence.IsRated)
            return namesMasked = sentence.Count == 0 ? default : new ToneScore(0, 1, 0, 0);
        double emphasis = VaderSum.Emphasis(text);
        ToneScore raw = Sum(sentence, text, emphasis);
        namesMasked = sentence.Mask(masks, first, end, offset) ? Sum(sentence, text, emphasis) : raw;
        return raw;
    }

    private ToneScore Sum(VaderSentence sentence, ReadOnlySpan<char> text, double emphasis)
    {
        int rated = new VaderRules(words, sentence, text).Rate();
        return VaderSum.Of(sentence.Valences, rated, sentence.Count, emphasis);
    }
}
