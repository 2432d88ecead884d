namespace Parallax;

/// <summary>
/// What was given as a corpus cannot be read as one at all: it is not there, holds no article, or is of another form. The message is a
/// sentence for the user, with what is allowed. A corpus that can be read in part gives a <see cref="Note"/> for the rest instead.
/// </summary>
/// <param name="message">Why, and what is allowed.</param>
/// <param name="innerException">What the system said.</param>
public sealed class CorpusException(string message, Exception? innerException = null) : Exception(message, innerException);
