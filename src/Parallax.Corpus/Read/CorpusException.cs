namespace Parallax;

/// <summary>
/// What was given as a corpus cannot be read as one at all: it is not there, holds no article, or is of another form. The message is a
/// sentence for the user, with what is allowed. A corpus that can be read in part gives a <see cref="Note"/> for the rest instead.
/// </summary>
public sealed class CorpusException : Exception
{
    /// <summary>A corpus that cannot be read, for no stated reason.</summary>
    public CorpusException()
        : base("This is not a corpus that can be read.")
    {
    }

    /// <summary>A corpus that cannot be read.</summary>
    /// <param name="message">Why, and what is allowed.</param>
    public CorpusException(string message)
        : base(message)
    {
    }

    /// <summary>A corpus that cannot be read.</summary>
    /// <param name="message">Why, and what is allowed.</param>
    /// <param name="innerException">What the system said.</param>
    public CorpusException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
