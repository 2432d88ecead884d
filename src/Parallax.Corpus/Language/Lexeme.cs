using System.Runtime.CompilerServices;

namespace Parallax.Parts;

/// <summary>
/// A word form in one spelling with all that the lists and rules of its language say of it, looked up once and shared by every place where the
/// form stands (spaCy calls such an entry of its vocabulary a lexeme).
/// </summary>
public sealed class Lexeme
{
    private readonly SetBits sets;

    internal Lexeme(string spelling, uint hash, TokenKind kind, int number, in SetBits sets)
    {
        Spelling = spelling;
        Form = WordHash.Fold(spelling) is var folded && folded == spelling ? spelling : folded;
        Hash = hash;
        Kind = kind;
        Number = number;
        this.sets = sets;
    }

    /// <summary>The form as it is spelled here.</summary>
    public string Spelling { get; }

    /// <summary>The form folded (<see cref="WordHash"/>), as lists hold it.</summary>
    public string Form { get; }

    /// <summary>Hash of the folded form.</summary>
    public uint Hash { get; }

    /// <summary>What tokens of this form are.</summary>
    public TokenKind Kind { get; }

    /// <summary>Its number in the vocabulary, from 0; −1 for a form that the vocabulary does not keep (a figure, a very long word).</summary>
    public int Number { get; }

    /// <summary>What the form may be, by lists and spelling, before its neighbours are looked at.</summary>
    public WordClass Classes { get; internal init; }

    /// <summary>What it tells of the verb after it.</summary>
    public Helper Helper { get; internal init; }

    /// <summary>Which of the language's endings it has.</summary>
    public WordEnding Endings { get; internal init; }

    /// <summary>Whether all its characters are capital letters, and there are two or more.</summary>
    public bool IsAllCapitals { get; internal init; }

    /// <summary>Whether it has the form of a past or participle: regular, or of an irregular verb.</summary>
    public bool LooksPast { get; internal init; }

    /// <summary>Whether a set of words holds it.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool In(WordSet set) => sets.Holds((int)set);

    /// <summary>One bit for each set of words.</summary>
    internal struct SetBits
    {
        private const int Words = 6;

        private Bits bits;

        public void Add(WordSet set) => bits[(int)set >> 6] |= 1UL << ((int)set & 63);

        public readonly bool Holds(int set) => (bits[set >> 6] & (1UL << (set & 63))) != 0;

        [InlineArray(Words)]
        private struct Bits
        {
            private ulong first;
        }
    }
}
