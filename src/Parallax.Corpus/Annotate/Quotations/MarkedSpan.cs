namespace Parallax;

/// <summary>A stretch between quotation marks, by token index.</summary>
/// <param name="Open">The opening mark.</param>
/// <param name="Close">The closing mark; where the stretch runs on into the next paragraph, the token after the last one of this paragraph.</param>
/// <param name="Depth">How many stretches it stands in.</param>
/// <param name="RunsOn">Whether the next paragraph opens it again.</param>
internal readonly record struct MarkedSpan(int Open, int Close, int Depth, bool RunsOn)
{
    /// <summary>The first token inside.</summary>
    public int First => Open + 1;

    /// <summary>Whether the token is inside.</summary>
    public bool Contains(int token) => token > Open && token < Close;
}
