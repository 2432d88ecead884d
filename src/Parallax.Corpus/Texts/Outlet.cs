namespace Parallax;

/// <summary>Who publishes an article.</summary>
/// <param name="Name">Its name, as the user's files give it.</param>
public sealed record Outlet(string Name)
{
    /// <summary>What an article without an outlet is filed under.</summary>
    public static Outlet Unnamed { get; } = new("(no outlet)");

    /// <inheritdoc/>
    public override string ToString() => Name;
}
