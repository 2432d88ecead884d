namespace Parallax;

/// <summary>Writes values of one type in one MIME type, in the form that .NET Interactive's kernel calls by name.</summary>
/// <typeparam name="T">The type.</typeparam>
/// <param name="mimeType">The MIME type.</param>
/// <param name="write">How a value is written.</param>
internal sealed class ShowFormatter<T>(string mimeType, Func<T, string> write)
    where T : class
{
    /// <summary>The MIME type that it writes.</summary>
    public string MimeType { get; } = mimeType;

    /// <summary>The type that it writes.</summary>
    public Type Type { get; } = typeof(T);

    /// <summary>Writes a value.</summary>
    /// <returns>Whether it was one of this type.</returns>
    public bool Format(object instance, TextWriter writer)
    {
        if (instance is not T value)
            return false;
        writer.Write(write(value));
        return true;
    }
}
