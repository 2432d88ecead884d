namespace Parallax;

/// <summary>Whoever read the output has gone, as <c>head</c> does when it has enough. That is no failure, and the work can stop.</summary>
internal sealed class OutputClosedException(string message, Exception? inner = null) : Exception(message, inner);
