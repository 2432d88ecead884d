using System.Reflection;

namespace Parallax;

/// <summary>The version of the kit that runs, as its packages have it.</summary>
internal static class KitVersion
{
    public static string Written { get; } =
        typeof(KitVersion).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "";
}
