using System.Collections;
using System.Globalization;
using System.Reflection;

namespace Parallax.Parts;

/// <summary>
/// A value that shows itself in a few lines, in a notebook too: what it holds, and what to add to see more (<see cref="ShownByAttribute"/>). Whole
/// articles and thousands of places hang on most results, and no cell is to be flooded with them.
/// </summary>
[TypeFormatterSource(typeof(SummaryFormatterSource<Summarised>), PreferredMimeTypes = [FormatterSource.Plain])]
public abstract record Summarised
{
    private static readonly string[] Names = ["Name", "Id", "Text"];

    /// <summary>What it holds, in a few lines.</summary>
    public sealed override string ToString() => Of(this);

    /// <summary>Any value so: its type, its words and numbers, how many are in each list, and what to add.</summary>
    /// <param name="value">The value.</param>
    public static string Of(object value)
    {
        ArgumentNullException.ThrowIfNull(value);
        Type type = value.GetType();
        string held = string.Join("; ", type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.GetIndexParameters().Length == 0 && !property.PropertyType.IsByRefLike)
            .Select(property => Held(property.Name, property.GetValue(value)))
            .OfType<string>());
        string shown = string.Join(" or ", type.GetCustomAttribute<ShownByAttribute>()?.Ways ?? []);
        return $"{type.Name.Split('`')[0]}: {held}.{(shown.Length > 0 ? $"\nAdd {shown} to see it." : "")}";
    }

    // A value that holds others is called by its name, if it has one.
    private static string? Held(string name, object? value) => value switch
    {
        null or false or "" => null,
        true => name,
        string text => $"{name} “{Cut(text)}”",
        Summarised => Called(value) is { } called ? $"{name} “{Cut(called)}”" : null,
        ICollection or IEnumerable => CountOf(value) is { } count ? string.Create(CultureInfo.InvariantCulture, $"{count:N0} {name}") : null,
        double number => string.Create(CultureInfo.InvariantCulture, $"{name} {number:0.###}"),
        Enum or IConvertible => string.Create(CultureInfo.InvariantCulture, $"{name} {value}"),
        _ when value.GetType().Assembly.GetName().Name!.StartsWith(nameof(Parallax), StringComparison.Ordinal) => $"{name} “{Cut($"{value}")}”",
        _ => null,
    };

    private static string? Called(object value) => Names
        .Select(name => value.GetType().GetProperty(name, typeof(string))?.GetValue(value) as string).FirstOrDefault(text => text is not null);

    private static object? CountOf(object value) => value.GetType().GetInterfaces().Prepend(value.GetType())
        .Select(type => type.GetProperty("Count", typeof(int))?.GetValue(value)).FirstOrDefault(count => count is not null);

    private static string Cut(string text)
    {
        const int Longest = 60;
        string line = text.ReplaceLineEndings(" ");
        return line.Length <= Longest ? line : $"{line.AsSpan(0, Longest - (char.IsHighSurrogate(line[Longest - 1]) ? 1 : 0))}…";
    }
}

/// <summary>Says what shows a result whole: what is typed after it.</summary>
/// <param name="ways">What is typed: ".Table()".</param>
[AttributeUsage(AttributeTargets.Class)]
public sealed class ShownByAttribute(params string[] ways) : Attribute
{
    /// <summary>What is typed: ".Table()".</summary>
    public IReadOnlyList<string> Ways { get; } = ways;
}
