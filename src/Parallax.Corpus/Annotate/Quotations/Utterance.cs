namespace Parallax;

/// <summary>Words that the form of the page gives to somebody: a post, a turn, a block quotation. By token index.</summary>
/// <param name="Rule">The rule that found them.</param>
/// <param name="SpeakerFirst">First token of who says them.</param>
/// <param name="SpeakerEnd">Token after it.</param>
/// <param name="Parts">The stretches, one a paragraph.</param>
internal sealed record Utterance(RuleCode Rule, int SpeakerFirst, int SpeakerEnd, List<(int First, int End)> Parts)
{
    /// <summary>Whether a sign of the page names the speaker ("Name (@handle)", "NAME:"), and no sentence does.</summary>
    public bool IsSigned { get; init; } = true;

    /// <summary>The token of the cue before it; −1 where it has none.</summary>
    public int Cue { get; init; } = -1;
}
