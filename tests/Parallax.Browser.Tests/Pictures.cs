namespace Parallax.Tests;

/// <summary>Pages and pictures of them, for people: <c>PARALLAX_PICTURES=folder dotnet test</c> writes them there.</summary>
internal static class Pictures
{
    /// <summary>Where to; null where nobody asked for any.</summary>
    public static string? Folder { get; } = Environment.GetEnvironmentVariable("PARALLAX_PICTURES") is { Length: > 0 } folder ? Directory.CreateDirectory(folder).FullName : null;
}
