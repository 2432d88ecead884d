namespace Parallax.Parts;

/// <summary>
/// Tells .NET Interactive who formats a type. Its kernel looks for an attribute by this name, whoever defines it, so that no reference to the
/// kernel's packages is needed.
/// </summary>
/// <param name="formatterSourceType">The class that makes the formatters.</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class TypeFormatterSourceAttribute(Type formatterSourceType) : Attribute
{
    /// <summary>The class that makes the formatters.</summary>
    public Type FormatterSourceType { get; } = formatterSourceType;

    /// <summary>Which of their MIME types a notebook shows.</summary>
    public string[] PreferredMimeTypes { get; init; } = [];
}
