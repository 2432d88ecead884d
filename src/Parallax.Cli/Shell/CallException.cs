namespace Parallax;

/// <summary>The call cannot be carried out; the message is a sentence for whoever made it.</summary>
internal sealed class CallException : Exception
{
    public CallException()
    {
    }

    public CallException(string message)
        : base(message)
    {
    }

    public CallException(string message, Exception innerException)
        : base(message, innerException)
    {
    }
}
