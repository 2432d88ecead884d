using System.Buffers;
using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>
/// VADER's rating of the emotional wording of a sentence (Hutto, C.J. and Gilbert, E.E. 2014, ICWSM-14), with the rules of its reference
/// implementation in Python, version 3.3.2, save that emoji are not rated: they do not occur in news and are no part of the paper.
/// Its time is linear in the text (with "but", up to a logarithm); instances may be used by many threads.
/// </summary>
public sealed class Vader
{
    private const int TokensOnStack = 128;

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
    public ToneScore Score(ReadOnlySpan<char> sentence) => Score(sentence, 0, [], out _);

    /// <summary>The scores of one sentence of an article.</summary>
    public ToneScore Score(SegmentedText text, Sentence sentence) => Score(sentence.Span.In(text.Text));

    /// <summary>The scores of one sentence with what stands in <paramref name="masked"/> taken as words that VADER does not know.</summary>
    /// <param name="text">The text.</param>
    /// <param name="sentence">One of its sentences.</param>
    /// <param name="masked">Spans of the text, such as its names, in any order; a token that shares a character with one is masked.</param>
    public ToneScore Score(SegmentedText text, Sentence sentence, IReadOnlyList<TextSpan> masked)
    {
        Score(sentence.Span.In(text.Text), sentence.Span.Start, [.. masked.Where(span => span.Overlaps(sentence.Span))], out ToneScore namesMasked);
        return namesMasked;
    }

    /// <summary>Scores each line of <paramref name="lines"/>: one row each, empty lines too: negative, neutral, positive, compound, with tabs between.</summary>
    public void ScoreLines(TextReader lines, TextWriter output) => ToneLines.Score(this, lines, output);

    /// <summary>Both scores in one pass.</summary>
    /// <param name="sentence">The sentence.</param>
    /// <param name="offset">Where it starts in the text that <paramref name="masked"/> counts in.</param>
    /// <param name="masked">Spans that are masked for the second score.</param>
    /// <param name="namesMasked">The second score; the first one where no masked token means anything to VADER.</param>
    internal ToneScore Score(ReadOnlySpan<char> sentence, int offset, ReadOnlySpan<TextSpan> masked, out ToneScore namesMasked)
    {
        VaderToken[]? rented = null;
        Span<VaderToken> tokens = stackalloc VaderToken[TokensOnStack];
        int count = Split(sentence, ref tokens, ref rented, out bool anyRated);
        tokens = tokens[..count];
        ToneScore raw = anyRated ? ScoreTokens(sentence, tokens) : Unrated(count);
        namesMasked = Mask(tokens, offset, masked) && anyRated ? ScoreTokens(sentence, tokens) : raw;
        if (rented is not null)
            ArrayPool<VaderToken>.Shared.Return(rented);
        return raw;
    }

    private static ToneScore Unrated(int tokens) => tokens == 0 ? default : new ToneScore(0, 1, 0, 0);

    /// <summary>Makes the tokens in the masked spans unknown words; whether that changes anything.</summary>
    private static bool Mask(Span<VaderToken> tokens, int offset, ReadOnlySpan<TextSpan> masked)
    {
        bool changed = false;
        foreach (TextSpan span in masked)
        {
            for (int i = FirstEndingAfter(tokens, span.Start - offset); i < tokens.Length && tokens[i].Start + offset < span.End; i++)
            {
                ref VaderToken token = ref tokens[i];
                if (token.Entry == 0 && !token.HasContractedNot)
                    continue;
                token.Entry = 0;
                token.HasContractedNot = false;
                changed = true;
            }
        }

        return changed;
    }

    private static int FirstEndingAfter(ReadOnlySpan<VaderToken> tokens, int position)
    {
        int low = 0, high = tokens.Length;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (tokens[middle].Start + tokens[middle].Length > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }

    // Without the attribute this loop runs unoptimised for the first seconds, which outweighs the work itself on all but large corpora.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private int Split(ReadOnlySpan<char> sentence, ref Span<VaderToken> tokens, ref VaderToken[]? rented, out bool anyRated)
    {
        VaderSplitter splitter = new(sentence, words);
        int count = 0;
        anyRated = false;
        VaderToken token = default;
        while (splitter.Next(ref token))
        {
            if (count == tokens.Length)
                Grow(ref tokens, ref rented);
            tokens[count++] = token;
            anyRated |= token.Entry != 0 && words[token.Entry].Roles.HasFlag(VaderRole.Rated);
        }

        return count;
    }

    private static void Grow(ref Span<VaderToken> tokens, ref VaderToken[]? rented)
    {
        VaderToken[] larger = ArrayPool<VaderToken>.Shared.Rent(tokens.Length * 2);
        tokens.CopyTo(larger);
        if (rented is not null)
            ArrayPool<VaderToken>.Shared.Return(rented);
        rented = larger;
        tokens = larger;
    }

    private ToneScore ScoreTokens(ReadOnlySpan<char> sentence, Span<VaderToken> tokens)
    {
        new VaderRules(words, tokens).Rate();
        return VaderSum.Of(tokens, sentence);
    }
}
