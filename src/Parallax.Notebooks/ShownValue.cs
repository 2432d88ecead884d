using System.Collections;
using System.Reflection;

namespace Parallax;

/// <summary>
/// How a value shows itself, by the two conventions that notebook kernels know: a source of formatters, named by an attribute that is found by
/// its name (.NET Interactive), and a public <c>ToHtml()</c> (Verso). What has neither is shown as text.
/// </summary>
internal static class ShownValue
{
    /// <summary>Shows a value, in one output or, for a list of values that show themselves, in one each.</summary>
    public static IReadOnlyList<CellOutput> Of(object? value) => OfParts(value) ?? [ShownAsOne(value)];

    /// <summary>The HTML that a value gives of itself; null where it gives none.</summary>
    public static string? Html(object? value) => value is null or string ? null : Format(value, CellOutput.Html) ?? ToHtml(value);

    private static CellOutput ShownAsOne(object? value)
    {
        if (Html(value) is string html)
            return new CellOutput(CellOutput.Html, html);
        string? text = value is null or string ? null : Format(value, CellOutput.PlainText);
        return new CellOutput(CellOutput.PlainText, text ?? ValueText.Of(value));
    }

    /// <summary>Lists, tuples and anonymous types of which a part shows itself as HTML are shown part by part; others are not taken apart.</summary>
    private static List<CellOutput>? OfParts(object? value)
    {
        if (value is null or string || Html(value) is not null)
            return null;
        List<object?> parts = [.. Parts(value).Take(ValueText.MaximumItems + 1)];
        if (!parts.Exists(part => Html(part) is not null))
            return null;
        List<CellOutput> shown = [.. parts.Take(ValueText.MaximumItems).Select(ShownAsOne)];
        if (parts.Count > ValueText.MaximumItems)
            shown.Add(new CellOutput(CellOutput.PlainText, ValueText.More(value)));
        return shown;
    }

    private static IEnumerable<object?> Parts(object value) => value switch
    {
        IEnumerable sequence => sequence.Cast<object?>(),
        System.Runtime.CompilerServices.ITuple tuple => Enumerable.Range(0, tuple.Length).Select(index => tuple[index]),
        _ when ValueText.IsAnonymous(value.GetType()) => value.GetType().GetProperties().Select(property => property.GetValue(value)),
        _ => [],
    };

    private static string? Format(object value, string mimeType)
    {
        for (Type? type = value.GetType(); type is not null; type = type.BaseType)
        {
            foreach (Attribute attribute in type.GetCustomAttributes(inherit: false).OfType<Attribute>())
            {
                if (attribute.GetType().Name != "TypeFormatterSourceAttribute" || Get(attribute, "FormatterSourceType") is not Type source)
                    continue;
                bool isWanted = Get(attribute, "PreferredMimeTypes") is not IReadOnlyCollection<string> { Count: > 0 } preferred
                    || preferred.Contains(mimeType);
                if (isWanted && Format(value, source, mimeType) is string text)
                    return text;
            }
        }

        return null;
    }

    private static string? Format(object value, Type source, string mimeType)
    {
        object? formatters = Call(source.GetMethod("CreateTypeFormatters", Type.EmptyTypes), Activator.CreateInstance(source, nonPublic: true));
        foreach (object? formatter in formatters as IEnumerable ?? Array.Empty<object>())
        {
            if (formatter is null || Get(formatter, "MimeType") as string != mimeType)
                continue;
            if (Get(formatter, "Type") is Type type && !type.IsInstanceOfType(value))
                continue;
            using StringWriter writer = new(CultureInfo.InvariantCulture) { NewLine = "\n" };
            MethodInfo? format = formatter.GetType().GetMethod("Format", [typeof(object), typeof(TextWriter)]);
            if (Call(format, formatter, value, writer) is true)
                return writer.ToString();
        }

        return null;
    }

    private static string? ToHtml(object value)
    {
        MethodInfo? method = value.GetType().GetMethod("ToHtml", BindingFlags.Public | BindingFlags.Instance, Type.EmptyTypes);
        return method?.ReturnType == typeof(string) ? Call(method, value) as string : null;
    }

    private static object? Get(object owner, string property) =>
        owner.GetType().GetProperty(property, BindingFlags.Public | BindingFlags.Instance)?.GetValue(owner);

    // The exception of the value's own code, not that of the call by reflection.
    private static object? Call(MethodInfo? method, object? owner, params object?[] arguments) =>
        method?.Invoke(owner, BindingFlags.DoNotWrapExceptions, binder: null, arguments, CultureInfo.InvariantCulture);
}
