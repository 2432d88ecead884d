namespace Parallax;

/// <summary>What the process ends with.</summary>
internal static class ExitCode
{
    /// <summary>Every article was handled, with or without notes.</summary>
    public const int Done = 0;

    /// <summary>An article, file or row was skipped, or a cell of a notebook failed; the output was written all the same.</summary>
    public const int Skipped = 1;

    /// <summary>The call was wrong, or nothing could be written.</summary>
    public const int WrongCall = 2;

    /// <summary>The user stopped it (as shells have it: 128 and the signal's number).</summary>
    public const int Interrupted = 130;

    /// <summary>A signal asked it to end.</summary>
    public const int Terminated = 143;
}
