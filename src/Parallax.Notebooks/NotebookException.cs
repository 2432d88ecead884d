namespace Parallax;

/// <summary>A notebook, or a value given to it, that cannot be used. The message is a whole sentence: what, where, and what is allowed.</summary>
public sealed class NotebookException : Exception
{
    /// <summary>Says what is wrong.</summary>
    public NotebookException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong, and what it was noticed by.</summary>
    public NotebookException(string message, Exception inner)
        : base(message, inner)
    {
    }

    /// <summary>Says only that a notebook cannot be used.</summary>
    public NotebookException()
        : this("The notebook cannot be used.")
    {
    }
}
