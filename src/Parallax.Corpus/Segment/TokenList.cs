namespace Parallax;

/// <summary>Tokens while their number is not known. The framework's list of our value type would be compiled anew at each start.</summary>
internal sealed class TokenList
{
    private Token[] items = new Token[16];

    public int Count { get; private set; }

    /// <summary>How many tokens there is room for.</summary>
    public int Capacity => items.Length;

    public ref readonly Token this[int at] => ref items[at];

    /// <summary>Puts a token at the end.</summary>
    public void Add(int start, int length, uint hash, TokenKind kind)
    {
        if (Count == items.Length)
            Array.Resize(ref items, Count * 2);
        items[Count++] = new Token(start, length, hash, kind);
    }

    /// <summary>Takes all tokens out; the room stays.</summary>
    public void Clear() => Count = 0;

    /// <summary>The tokens, each in its place, and no room for more.</summary>
    public Token[] ToArray()
    {
        Token[] all = new Token[Count];
        Array.Copy(items, all, Count);
        return all;
    }
}
