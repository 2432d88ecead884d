namespace Parallax;

/// <summary>The call cannot be carried out; the message is a sentence for whoever made it.</summary>
internal sealed class CallException(string message, Exception? inner = null) : Exception(message, inner);
