using System.Runtime.CompilerServices;

namespace Parallax;

/// <summary>
/// The tokens of one text as VADER splits it: at white space, with ASCII punctuation stripped from both ends of a token unless two characters
/// or fewer would be left (which keeps emoticons whole). One for each thread, which its sentences share in turns.
/// </summary>
internal sealed class VaderSentence
{
    private const int ShortestStripped = 3;

    // What one long text needed is not kept for the short ones after it.
    private const int MostKept = 1 << 14;

    [ThreadStatic]
    private static VaderSentence? current;

    private VaderToken[] tokens = new VaderToken[128];
    private VaderValence[] valences = new VaderValence[128];

    public static VaderSentence Current => current is { tokens.Length: <= MostKept } ? current : current = new();

    public int Count { get; private set; }

    public bool IsRated { get; private set; }

    /// <summary>Room for what its rated tokens add to its score, in their order; see <see cref="VaderRules"/>.</summary>
    public VaderValence[] Valences => valences;

    public ref VaderToken this[int token] => ref tokens[token];

    /// <summary>What the rules ask of a token; nothing where there is no such token.</summary>
    public VaderRole Roles(int token) => (uint)token < (uint)Count ? tokens[token].Roles : VaderRole.None;

    public void Split(ReadOnlySpan<char> text, VaderWords words)
    {
        Count = 0;
        IsRated = false;
        for (int at = 0; at < text.Length; at++)
        {
            int start = at;
            bool isPlain = true;
            for (; at < text.Length; at++)
            {
                // From the bracket on come all letters; before it only white space, controls and the apostrophe need a closer look.
                char c = text[at];
                if (c is >= '(' and <= '~')
                    continue;
                if (IsSpace(c))
                    break;
                isPlain &= c is > ' ' and < '\'';
            }

            if (at > start)
                Add(text, start, at, isPlain, words);
        }
    }

    /// <summary>Makes the tokens in the masked spans unknown words; whether that changes anything.</summary>
    /// <param name="masks">The spans; their places count in the text in which the sentence starts at <paramref name="offset"/>.</param>
    /// <param name="first">The first of them that is looked at.</param>
    /// <param name="end">The first after it that is not.</param>
    /// <param name="offset">Where the sentence starts.</param>
    public bool Mask(TextSpan[] masks, int first, int end, int offset)
    {
        bool changed = false;
        for (int mask = first; mask < end; mask++)
        {
            TextSpan span = masks[mask];
            for (int i = FirstEndingAfter(span.Start - offset); i < Count && tokens[i].Start + offset < span.End; i++)
            {
                changed |= tokens[i].Roles != VaderRole.None;
                tokens[i].Entry = 0;
                tokens[i].Roles = VaderRole.None;
            }
        }

        return changed;
    }

    // Python's white space, which has the four separators of ASCII that .NET's has not.
    private static bool IsSpace(char c) => c == ' ' || (c is >= '\u001C' and <= '\u001F') || char.IsWhiteSpace(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsPunctuation(char c) => c is > ' ' and <= '~' && !char.IsAsciiLetterOrDigit(c);

    private void Add(ReadOnlySpan<char> text, int start, int end, bool isPlain, VaderWords words)
    {
        int first = start, last = end;
        while (first < last && IsPunctuation(text[first]))
            first++;
        while (last > first && IsPunctuation(text[last - 1]))
            last--;
        if (last - first >= ShortestStripped)
        {
            start = first;
            end = last;
        }

        if (Count == tokens.Length)
        {
            VaderToken[] larger = new VaderToken[Count * 2];
            Array.Copy(tokens, larger, Count);
            tokens = larger;
            valences = new VaderValence[tokens.Length];
        }

        ReadOnlySpan<char> word = text[start..end];
        ref VaderToken token = ref tokens[Count++];
        token.Start = start;
        token.End = end;
        token.Entry = words.Find(word, isPlain ? VaderHash.Of(word) : VaderHash.OfLowered(word));
        token.Roles = words[token.Entry].Roles;
        IsRated |= (token.Roles & VaderRole.Rated) != 0;
        if (!isPlain && word.Contains(words.ContractedNot, StringComparison.OrdinalIgnoreCase))
            token.Roles |= VaderRole.Negation;
    }

    private int FirstEndingAfter(int position)
    {
        int low = 0, high = Count;
        while (low < high)
        {
            int middle = (low + high) >>> 1;
            if (tokens[middle].End > position)
                high = middle;
            else
                low = middle + 1;
        }

        return low;
    }
}
